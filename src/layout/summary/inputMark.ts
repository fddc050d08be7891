import type { StandardWorkbook } from '../reading/standardWorkbook';
import { FED_COLUMNS } from './control/fedColumns';
import { fingerprint } from './fingerprint';

/** What a summary was made from. */
export interface InputMark {
  /** Filled rows of the tables that feed summaries, and how many such tables have any. */
  readonly rowCount: number;
  readonly tableCount: number;
  /** Of all cells of theirs that feed summaries. */
  readonly mark: string;
}

/**
 * How many rows a summary rests on, and a fingerprint of them. The register of boards is none of them.
 * @param code the board whose rows count, with those of tables that all share and of no known board; `region` for all
 */
export function inputMark({ tables, context, boards }: StandardWorkbook, code: string): InputMark {
  const isBoard = boards.some((board) => board.code === code);
  const fed = [...tables.values()].flatMap(({ spec, rows }) => {
    const columns = FED_COLUMNS[spec.name];
    if (columns === undefined || spec.name === 'tblNamnder') return [];
    const counted =
      isBoard && columns.isShared !== true
        ? rows.filter(({ board }) => board === null || board.code === code)
        : rows;
    const keys = ['board', ...columns.texts, ...columns.figures];
    return [{ name: spec.name, rows: counted, keys }];
  });
  const texts = fed.map(({ name, rows, keys }) => {
    const values = rows.map(({ cells }) => keys.map((key) => cells.get(key)?.raw ?? null));
    return JSON.stringify([name, values]);
  });
  const filled = fed.filter(({ rows }) => rows.length > 0);
  return {
    rowCount: filled.reduce((sum, { rows }) => sum + rows.length, 0),
    tableCount: filled.length,
    mark: fingerprint(JSON.stringify([context.year, context.period, texts])),
  };
}
