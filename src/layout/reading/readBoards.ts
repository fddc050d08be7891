import { foldText } from '../../domain/foldText';
import type { Finding } from '../../domain/finding';
import { DEFAULT_BOARDS, type Board } from '../boardRegister';
import { cellPlace } from './findingPlace';
import { readingFinding } from './readingFinding';
import type { ReadTable } from './readTable';
import { textIn } from './rowCells';

/** `Kod` is 1–10 letters or digits, not `region`. */
const CODE = /^[\p{L}\p{N}]{1,10}$/u;

/**
 * The boards of tblNamnder: rows with a name, synonyms split at semicolons; the default boards where it has none. A code that cannot
 * name sheets and cells is VAL-01. Source: layouts.md, Nämnder and Generated sheets.
 */
export function readBoards(table: ReadTable | null): {
  readonly boards: readonly Board[];
  readonly findings: readonly Finding[];
} {
  const rows = (table?.rows ?? []).filter((row) => textIn(row, 'name') !== '');
  const findings = rows.flatMap((row): readonly Finding[] => {
    const code = textIn(row, 'code');
    const match = table?.columns.get('code');
    if (table === null || match === undefined || code === '' || isCode(code)) return [];
    const { sheet, area, headers } = table.source;
    const column = headers[match.index] ?? '';
    const place = cellPlace(
      { sheet, row: row.rowIndex, column: area.column + match.index },
      table.spec.name,
      column,
    );
    const label = textIn(row, 'name');
    const params = { column, label, value: code, expected: 'text', reason: 'badCode' } as const;
    return [readingFinding('VAL-01', 'error', place, params)];
  });
  const boards = rows.map((row): Board => {
    const name = textIn(row, 'name');
    const code = textIn(row, 'code');
    const synonyms = textIn(row, 'synonyms')
      .split(';')
      .map((word) => word.trim());
    return { code: code === '' ? name : code, name, synonyms: synonyms.filter((word) => word !== '') };
  });
  return { boards: boards.length === 0 ? DEFAULT_BOARDS : boards, findings };
}

function isCode(code: string): boolean {
  return CODE.test(code) && foldText(code) !== 'region';
}
