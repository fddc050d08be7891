import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import {
  summarise,
  type PreviewedSheet,
  type SummariseOptions,
  type SummariseResult,
} from '../../src/commands/summarise';
import type { SheetModel } from '../../src/host/model/sheetModel';
import { summaryChangeText } from '../../src/text/summaryChanges';
import { plain } from './figuresOfBook';

const REGION = join(__dirname, '../fixtures/uppfoljning-region-april-2023.xlsx');
const HEADER_ROW = 3;
const [STATE, LABEL, TEXT] = [1, 3, 4] as const;

/** A refresh that was done. */
export type Summarised = Extract<SummariseResult, { kind: 'summarised' }>;

/** When the tests' refreshes happen: this many minutes after two o'clock. */
export function at(minute: number): Date {
  return new Date(2023, 4, 12, 14, minute);
}

/** A cell whose contents were taken away. */
interface TakenCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly input: string | number | boolean;
}

/** The region's follow-up of April 2023 in the embedded host, with what a user and a test do to it. */
export class RefreshedBook {
  readonly hosted: HostedWorkbook;

  constructor(bytes: Uint8Array = readFileSync(REGION)) {
    this.hosted = openHostedWorkbook(bytes);
  }

  /** Writes or refreshes summaries. @throws Error when it is refused */
  async refresh(
    minute: number,
    options: Partial<SummariseOptions & { previewed: readonly PreviewedSheet[] }> = {},
  ): Promise<Summarised> {
    const result = await summarise(this.hosted.book, { now: at(minute), ...options });
    if (result.kind === 'refused') throw new Error(result.refusal);
    return result;
  }

  /** @throws Error when there is no such sheet */
  sheet(name: string): SheetModel {
    const sheet = this.hosted.model.sheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Types into a cell of a data sheet. @param row the sheet's row from 1 */
  type(sheet: string, row: number, header: string, text: string | number): void {
    const model = this.sheet(sheet);
    const column = Array.from({ length: 30 }, (_, index) => model.value(HEADER_ROW, index)).indexOf(header);
    if (column < 0) throw new Error(`no column ${header} on ${sheet}`);
    model.setInput(row - 1, column, text);
  }

  /** Empties a board's rows in every table. @returns what stood there */
  takeRows(board: string): readonly TakenCell[] {
    const taken: TakenCell[] = [];
    for (const sheet of this.hosted.model.sheets) {
      for (const { name, area } of sheet.tables) {
        if (name === 'tblNamnder' || sheet.value(area.row, area.column) !== 'Nämnd') continue;
        for (let row = area.row + 1; row < area.row + area.rowCount; row += 1) {
          if (sheet.value(row, area.column) !== board) continue;
          for (let column = area.column; column < area.column + area.columnCount; column += 1) {
            taken.push({ sheet, row, column, input: sheet.formula(row, column) });
            sheet.setInput(row, column, '');
          }
        }
      }
    }
    return taken;
  }

  /** Types the cells in again. */
  putBack(cells: readonly TakenCell[]): void {
    for (const { sheet, row, column, input } of cells) sheet.setInput(row, column, input);
  }

  /** The list Ändrat sedan förra uppdateringen of a summary sheet. */
  list(sheet: string): readonly string[] {
    return this.rows(sheet)
      .filter(({ key }) => key.startsWith('change:'))
      .map(({ text }) => plain(String(text)));
  }

  /** The rows of a summary sheet's block, with their keys. */
  rows(
    sheet: string,
  ): readonly { key: string; row: number; state: unknown; label: unknown; text: unknown }[] {
    const model = this.sheet(sheet);
    return Array.from({ length: 600 }, (_, row) => row).flatMap((row) => {
      const key = model.value(row, 0);
      if (typeof key !== 'string') return [];
      return [
        {
          key,
          row,
          state: model.value(row, STATE),
          label: model.value(row, LABEL),
          text: model.value(row, TEXT),
        },
      ];
    });
  }

  /** The row of a key. @throws Error when there is none */
  rowOf(sheet: string, key: string): number {
    const found = this.rows(sheet).find((each) => each.key === key);
    if (found === undefined) throw new Error(`no row ${key} on ${sheet}`);
    return found.row;
  }

  /** All cells of a sheet as they stand, by row and column. */
  cells(sheet: string): readonly (readonly unknown[])[] {
    const model = this.sheet(sheet);
    return Array.from({ length: 600 }, (_, row) =>
      Array.from({ length: 30 }, (_column, column) => model.value(row, column)),
    );
  }
}

/** What a refresh told, by the parts' codes: null for a new sheet. */
export function told({ sheets }: Pick<Summarised, 'sheets'>): Record<string, readonly string[] | null> {
  return Object.fromEntries(
    sheets.map(({ code, moved }) => [
      code,
      moved === null ? null : moved.map((change) => plain(summaryChangeText('sv', change))),
    ]),
  );
}

/** What a refresh did, by the parts' codes. */
export function outcomes({ sheets }: Pick<Summarised, 'sheets'>): Record<string, string> {
  return Object.fromEntries(sheets.map(({ code, outcome }) => [code, outcome]));
}
