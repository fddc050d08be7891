import type { BoardFile } from '../layout/collect/boardFile';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { OoxmlError } from '../ooxml/ooxmlError';
import { readClosedWorkbook } from '../ooxml/readClosedWorkbook';
import { checkResult } from './check';
import { closedSnapshot } from './closedSnapshot';
import { standardFile } from './collecting/standardFile';

export type { BoardFile };

/** A file to read, posted to the worker. */
export interface BoardFileRequest {
  readonly index: number;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** A file as read, posted back by the worker. */
export interface BoardFileMessage {
  readonly index: number;
  readonly file: BoardFile;
}

/**
 * Reads a file that is to be collected, without opening it in Excel, and checks it. What is no workbook, or none of ours, is an answer:
 * a file from somebody else may hold anything.
 * @param name as the user knows the file, without its folder
 */
export function readBoardFile(bytes: Uint8Array, name: string): BoardFile {
  try {
    const closed = readClosedWorkbook(bytes);
    const snapshot = closedSnapshot(closed);
    const workbook = readWorkbook(snapshot);
    if (workbook.findings.some(({ rule }) => rule === 'LAY-01')) return { kind: 'notStandard', name };
    const sheets = snapshot.sheets.map((sheet) => sheet.name);
    return standardFile({ name, closed, snapshot, workbook, checked: checkResult(workbook, sheets) });
  } catch (cause) {
    if (cause instanceof OoxmlError) return { kind: 'unreadable', name, fault: cause.code };
    throw cause;
  }
}
