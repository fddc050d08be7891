import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A word on a printed page; the box is in points from the page's top left corner. */
export interface PrintedWord {
  /** From 0. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Every word of a PDF with its place, in reading order.
 * @throws Error when Poppler is missing or the file is no PDF
 */
export async function printedWords(pdf: Uint8Array): Promise<PrintedWord[]> {
  const folder = await mkdtemp(join(tmpdir(), 'maltavlan-words-'));
  try {
    const file = join(folder, 'book.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 100_000_000 });
    return stdout.split('<page ').slice(1).flatMap(wordsOf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function wordsOf(html: string, page: number): PrintedWord[] {
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return [...html.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    page,
    text: text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}
