import { OoxmlError } from './ooxmlError';

/** What other packages give themselves away by: a content type, or the text of OpenDocument's `mimetype` file. */
const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/ms-excel\.sheet\.binary/i, '.xlsb'],
  [/opendocument\.spreadsheet/i, '.ods'],
  [/opendocument\.text/i, '.odt'],
  [/opendocument\.presentation/i, '.odp'],
  [/wordprocessingml/i, '.docx'],
  [/presentationml/i, '.pptx'],
];

const WORKBOOK =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/i;

/**
 * Refuses a package whose main part is no workbook in XML (.xlsx, .xlsm, .xltx, .xltm, .xlam).
 * @param contentType the main part's content type; or any text that tells what the package is instead
 * @throws OoxmlError `notWorkbook`, with the kind of file that it is
 */
export function refuseOtherKinds(contentType: string | undefined): void {
  if (contentType !== undefined && WORKBOOK.test(contentType)) return;
  const found = OTHER_KINDS.find(([pattern]) => pattern.test(contentType ?? ''))?.[1] ?? null;
  throw new OoxmlError(
    'notWorkbook',
    `no workbook but ${found ?? contentType ?? 'something else'}`,
    null,
    found,
  );
}
