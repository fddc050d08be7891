import type { FileFault } from '../domain/fileFault';
import type { SummaryRefusal } from '../domain/summary/summaryRefusal';
import { readWorkbook } from '../layout/reading/readWorkbook';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import { readFile } from './readFile';
import { figuresOf } from './summaryFigures';

/** An earlier follow-up's file as read, or why nothing can be compared with it. */
export type PreviousPeriod =
  | { readonly kind: 'read'; readonly workbook: StandardWorkbook }
  | { readonly kind: 'unreadable'; readonly code: FileFault }
  | { readonly kind: 'refused'; readonly refusal: SummaryRefusal };

/** Reads the closed workbook of an earlier period. */
export function readPreviousPeriod(bytes: Uint8Array): PreviousPeriod {
  const file = readFile(bytes);
  if (file.kind === 'unreadable') return file;
  const workbook = readWorkbook(file.snapshot);
  const figures = figuresOf(workbook);
  return figures.kind === 'refused' ? figures : { kind: 'read', workbook };
}
