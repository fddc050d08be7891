/** Why a file cannot be read as a workbook: the codes of OoxmlError. */
export type FileFault =
  | 'notZip'
  | 'encrypted'
  | 'oldExcel'
  | 'notWorkbook'
  | 'tooLarge'
  | 'tooManyEntries'
  | 'badCrc'
  | 'badXml'
  | 'doctype'
  | 'tooDeep'
  | 'badPath'
  | 'missingPart'
  | 'unsupported';
