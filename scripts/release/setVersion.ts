import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What bears the version, and where in it: the first match, but for package-lock.json, which bears it twice. */
const PLACES: readonly (readonly [file: string, place: RegExp])[] = [
  ['package.json', /(\n {2}"version": ")[^"]+(?=")/],
  ['package-lock.json', /(\n {2}"version": ")[^"]+(?=")/],
  ['package-lock.json', /("": \{\n\s+"name": "maltavlan",\n\s+"version": ")[^"]+(?=")/],
  ['manifest.xml', /(<Version>)\d+\.\d+\.\d+(?=\.0<)/],
  ['src/text/productVersion.ts', /(PRODUCT_VERSION = ')[^']+(?=')/],
];

/**
 * Writes a version everywhere where it stands.
 * @throws Error when a file does not bear one where it should; then nothing is written
 */
export function setVersion(root: string, version: string): void {
  const texts = new Map<string, string>();
  for (const [file, place] of PLACES) {
    const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
    if (!place.test(text)) throw new Error(`${file} bears no version where it should`);
    texts.set(
      file,
      text.replace(place, (_, before: string) => before + version),
    );
  }
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
}
