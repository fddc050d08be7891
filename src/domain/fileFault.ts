/** Why a file cannot be read as a workbook: the codes of OoxmlError, and `notOpened`, when its bytes could not be had at all. */
export type FileFault =
  | 'notOpened'
  | 'notZip'
  | 'torn'
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
