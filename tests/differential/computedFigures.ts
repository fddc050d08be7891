import type { SummaryReport } from '../../src/domain/summary/summaryReport';
import type { Source } from '../../src/domain/summary/source';
import type { ShownTables } from './shownTables';

/** What a formula's cell should show. */
export interface ComputedFigure {
  /** The header, or `Summa` for a total over rows. */
  readonly what: string;
  readonly table: string;
  readonly rows: readonly number[];
  readonly expected: number | string | null;
}

const STATUS: Readonly<Record<string, string>> = {
  green: 'Grön',
  yellow: 'Gul',
  red: 'Röd',
  missing: 'Saknas',
  notDue: 'Ej aktuell',
};
const mkr = (sek: number | null): number | null => (sek === null ? null : sek / 1e6);
const rowsOf = (source: Source): readonly number[] => source.flatMap(({ rows }) => rows);

/** Every figure that stands in a formula's cell, computed by the code or, where the code has none, from the row's own cells. */
export function computedFigures(shown: ShownTables, report: SummaryReport | null): readonly ComputedFigure[] {
  return [...ofReport(shown, report), ...ofRows(shown)];
}

function ofReport(shown: ShownTables, report: SummaryReport | null): readonly ComputedFigure[] {
  return (report?.boards ?? []).flatMap((part) => {
    const { economy, measures, investments, assignments, goals } = part;
    const figure = (
      what: string,
      table: string,
      source: Source,
      expected: number | string | null,
      inputs: readonly string[],
    ): readonly ComputedFigure[] => {
      const rows = rowsOf(source);
      return rows.every((row) => shown.arePlain(table, row, inputs)) && rows.length > 0
        ? [{ what, table, rows, expected }]
        : [];
    };
    const ofEconomy = (source: Source, period: number | null, forecast: number | null) => [
      ...figure('Avvikelse', 'tblEkonomi', source, mkr(period), ['Budget ', 'Utfall ']),
      ...figure('Prognosavvikelse', 'tblEkonomi', source, mkr(forecast), ['Årsbudget', 'Årsprognos']),
    ];
    return [
      ...economy.areas.flatMap((area) =>
        ofEconomy(area.source, area.periodDeviationSek, area.forecastDeviationSek),
      ),
      ...ofEconomy(
        economy.total.source,
        economy.total.periodDeviationSek,
        economy.total.forecastDeviationSek,
      ).map((each) => ({ ...each, what: each.what === 'Avvikelse' ? 'Summa' : each.what })),
      ...measures.rows.flatMap((row) =>
        figure('Andel av plan', 'tblAtgarder', row.source, row.shareOfPlan, [
          'Planerad effekt april',
          'Uppnådd',
        ]),
      ),
      ...investments.rows.flatMap((row) =>
        figure('Avvikelse', 'tblInvesteringar', row.source, mkr(row.deviationSek), ['Budget ', 'Prognos']),
      ),
      ...assignments.list.flatMap(({ answers }) =>
        answers.flatMap(({ source, state }) =>
          state === null
            ? []
            : [{ what: 'Läge', table: 'tblUppdrag', rows: rowsOf(source), expected: state }],
        ),
      ),
      ...goals.flatMap(({ indicators }) =>
        Object.entries(indicators.parts).flatMap(([word, { source }]) =>
          rowsOf(source).flatMap((row) =>
            figure(
              'Status',
              'tblIndikatorer',
              [{ table: 'tblIndikatorer', sheet: '', rows: [row] }],
              STATUS[word] ?? '',
              [
                'Riktning',
                'Mätsätt',
                'Utfall 2021',
                'Mål 2023',
                'Utfall april 2023',
                'Utfall augusti 2023',
                'Utfall helår 2023',
              ],
            ),
          ),
        ),
      ),
    ];
  });
}

/** Figures of a row that the code leaves to the sheet: what a careful economist would compute. */
function ofRows(shown: ShownTables): readonly ComputedFigure[] {
  const number = (table: string, row: number, header: string): number =>
    Number(shown.cell(table, row, header) ?? 0);
  const sums = shown.rows('tblBudget').flatMap((row): readonly ComputedFigure[] => {
    const parts = ['Budget 2022', 'Omfördelning', 'Tillskott', 'Uppräkning', 'Övrigt'];
    if (parts.some((header) => typeof shown.cell('tblBudget', row, header) === 'string')) return [];
    const expected = parts.reduce((sum, header) => sum + number('tblBudget', row, header), 0);
    return [{ what: 'Budget', table: 'tblBudget', rows: [row], expected }];
  });
  const changes = shown.rows('tblEkonomi').flatMap((row): readonly ComputedFigure[] => {
    const [now, before] = ['Utfall ', 'Utfall '].map((_, at) =>
      shown.cell(
        'tblEkonomi',
        row,
        at === 0 ? outcomeHeader(shown, row, 2023) : outcomeHeader(shown, row, 2022),
      ),
    );
    if (typeof now !== 'number' || typeof before !== 'number') return [];
    return [
      {
        what: 'Förändring',
        table: 'tblEkonomi',
        rows: [row],
        expected: before === 0 ? null : (now - before) / Math.abs(before),
      },
    ];
  });
  const during = shown.rows('tblBudget').flatMap((row): readonly ComputedFigure[] => {
    if (
      shown.cell('tblBudget', row, 'Ändring under året') === undefined ||
      shown.cell('tblBudget', row, 'Område') === null
    )
      return [];
    const own = shown
      .rows('tblOmfordelningar')
      .filter(
        (each) =>
          ['Nämnd', 'Område'].every(
            (header) =>
              shown.cell('tblOmfordelningar', each, header) === shown.cell('tblBudget', row, header),
          ) &&
          shown.cell('tblOmfordelningar', each, 'Skede') === 'Under året' &&
          typeof shown.cell('tblOmfordelningar', each, 'Belopp') === 'number',
      );
    const expected = own.reduce((sum, each) => sum + number('tblOmfordelningar', each, 'Belopp'), 0);
    return [{ what: 'Ändring under året', table: 'tblBudget', rows: [row], expected }];
  });
  return [...sums, ...changes, ...during];
}

function outcomeHeader(shown: ShownTables, row: number, year: number): string {
  return (
    ['april', 'augusti', 'helår']
      .map((period) => `Utfall ${period} ${year}`)
      .find((header) => shown.cell('tblEkonomi', row, header) !== undefined) ?? ''
  );
}

/** Where the workbook shows something else; a total is the sum of its rows' cells. */
export function comparedWith(shown: ShownTables, computed: readonly ComputedFigure[]): readonly string[] {
  return computed.flatMap(({ what, table, rows, expected }) => {
    const header = what === 'Summa' ? 'Avvikelse' : what === 'Budget' ? 'Budget 2023' : what;
    const cells = rows.map((row) => shown.cell(table, row, header));
    const numbers = cells.filter((cell) => typeof cell === 'number');
    const isTotal = rows.length > 1 || what === 'Summa';
    const value = isTotal
      ? numbers.length === 0
        ? null
        : numbers.reduce((sum, each) => sum + each, 0)
      : (cells[0] ?? null);
    const isSame =
      typeof value === 'number' && typeof expected === 'number'
        ? Math.abs(value - expected) < 2e-6 * Math.max(1, rows.length)
        : value === expected;
    return isSame
      ? []
      : [
          `${table} ${rows.join()} ${header}: ${JSON.stringify(value)}, the code says ${JSON.stringify(expected)}`,
        ];
  });
}
