/**
 * Why a file could not be read (or written), as a stable word that callers turn into the user's language.
 * - `notZip` no zip archive
 * - `torn` a zip archive that has lost its end or its directory, as a download that was broken off
 * - `encrypted` protected by a password
 * - `oldExcel` a binary .xls
 * - `notWorkbook` a package, but no .xlsx/.xlsm (see {@link OoxmlError.found})
 * - `tooLarge`, `tooManyEntries`, `tooDeep` one of the limits was passed
 * - `badCrc` contents that do not agree with their checksum or declared size
 * - `badXml`, `doctype` a part that is no well-formed XML, or that brings a document type
 * - `badPath` a part name that leaves the package or occurs twice
 * - `missingPart` something refers to a part that is not there
 * - `unsupported` a legal construction that this layer does not handle
 */
export type OoxmlErrorCode =
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

/** What is wrong with a workbook file. The message is for developers; users get words by `code`. */
export class OoxmlError extends Error {
  /** @param found for `notWorkbook`: the kind of file it is, as a file ending ('.ods', '.xlsb'), when known */
  constructor(
    readonly code: OoxmlErrorCode,
    message: string,
    readonly part: string | null = null,
    readonly found: string | null = null,
    options?: ErrorOptions,
  ) {
    super(part === null ? message : `${part}: ${message}`, options);
    this.name = 'OoxmlError';
  }
}
