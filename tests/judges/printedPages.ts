import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';

const run = promisify(execFile);

/** A page as a picture. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel from the top left corner, from 0, as '#RRGGBB'. */
  colorAt(x: number, y: number): string;
  /** How many pixels have exactly this colour. */
  count(color: string): number;
  /** The picture as a file, to be looked at. */
  readonly png: Uint8Array;
}

/**
 * The text of a PDF, page after page, laid out as on paper; pages end with a form feed.
 * @throws Error when Poppler is missing or the file is no PDF
 */
export function pdfText(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, async (file) => (await run('pdftotext', ['-layout', file, '-'])).stdout);
}

/**
 * The pages of a PDF as pictures, in order, without smoothing: a fill has one colour.
 * @param dpi pixels an inch; A4 at 50 is 413 × 585
 * @throws Error when Poppler is missing or the file is no PDF
 */
export function pdfPages(pdf: Uint8Array, dpi = 50): Promise<PagePicture[]> {
  return withFile(pdf, async (file, folder) => {
    await run('pdftoppm', [
      '-png',
      '-r',
      String(dpi),
      '-aa',
      'no',
      '-aaVector',
      'no',
      file,
      join(folder, 'page'),
    ]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(names.map(async (name) => picture(await readFile(join(folder, name)))));
  });
}

async function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'maltavlan-pdf-'));
  try {
    const file = join(folder, 'book.pdf');
    await writeFile(file, pdf);
    return await use(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function picture(file: Buffer): PagePicture {
  const { width, height, data } = PNG.sync.read(file);
  const colorAt = (x: number, y: number): string => {
    if (x < 0 || y < 0 || x >= width || y >= height) throw new RangeError(`no pixel ${x}, ${y}`);
    const at = (y * width + x) * 4;
    return `#${data.toString('hex', at, at + 3).toUpperCase()}`;
  };
  const count = (color: string): number => {
    const wanted = Number.parseInt(color.slice(1), 16);
    let found = 0;
    for (let at = 0; at < data.length; at += 4) if (data.readUIntBE(at, 3) === wanted) found++;
    return found;
  };
  return { width, height, colorAt, count, png: file };
}
