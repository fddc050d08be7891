import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { createWorkbook } from '../../src/commands/createWorkbook';
import type { TableModel } from '../../src/host/model/tableModel';
import { amountSekIn, textIn, valueIn } from '../../src/layout/reading/rowCells';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import type { ReadRow } from '../../src/layout/reading/readTable';
import type { StandardWorkbook } from '../../src/layout/reading/standardWorkbook';
import type { TableName } from '../../src/layout/tableSpec';
import { findingText } from '../../src/text/findingText';
import { followUpRs2023 } from '../examples/followUpRs2023';
import { planRs2023 } from '../examples/planRs2023';
import { seededRandom } from '../examples/seededRandom';
import { inShort } from './snapshotOf';

/** Regionstyrelsens examples, as bytes: what people then change. */
let plan: Uint8Array;
let followUp: Uint8Array;

/** The plan's two indicators whose direction the documents leave open. */
const UNDECIDED = ['VAL-03 error Indikatorer!G28', 'VAL-03 error Indikatorer!G35'];

beforeAll(async () => {
  const options = { board: 'RS', year: 2023, baselineYear: 2021, createdOn: 45_000, random: seededRandom(1) };
  const blank = openHostedWorkbook(null);
  await createWorkbook(blank.book, { ...options, layout: 'plan', content: planRs2023 });
  plan = blank.model.save();
  const other = openHostedWorkbook(null);
  await createWorkbook(other.book, {
    ...options,
    layout: 'uppfoljning',
    period: 'April',
    content: followUpRs2023,
  });
  followUp = other.model.save();
});

/** Changes a workbook as people do, and reads it through the real Office.js. */
async function readAfter(
  bytes: Uint8Array,
  change: (hosted: HostedWorkbook) => void,
): Promise<StandardWorkbook & { readonly syncs: number }> {
  const hosted = openHostedWorkbook(bytes);
  change(hosted);
  const before = hosted.host.counters.syncs;
  const snapshot = await hosted.book.read({ tables: 'all', formulas: true });
  return { ...readWorkbook(snapshot), syncs: hosted.host.counters.syncs - before };
}

function table({ model }: HostedWorkbook, name: TableName): TableModel {
  const found = model.table(name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

function rowsOf({ tables }: StandardWorkbook, name: TableName): readonly ReadRow[] {
  return tables.get(name)?.rows ?? [];
}

function texts(workbook: StandardWorkbook, name: TableName, key: string): string[] {
  return rowsOf(workbook, name).map((row) => textIn(row, key));
}

test('the examples are read whole in two syncs; only two undecided directions are found', async () => {
  const workbook = await readAfter(followUp, () => undefined);
  expect(workbook.syncs).toBe(2);
  expect(inShort(workbook.findings)).toEqual(UNDECIDED);
  expect(workbook.context).toMatchObject({ kind: 'uppfoljning', board: { code: 'RS' }, period: 'April' });
  const counts = [...workbook.tables].map(([name, { rows }]) => [name, rows.length]);
  expect(Object.fromEntries(counts)).toMatchObject({ tblMal: 11, tblDelmal: 23, tblIndikatorer: 38 });
});

test('what was written is read: indicators with their figures, amounts in kronor', async () => {
  const workbook = await readAfter(plan, () => undefined);
  const energy = rowsOf(workbook, 'tblIndikatorer').find(
    (row) => textIn(row, 'indicator') === 'Mängd köpt energi',
  );
  expect(energy && [valueIn(energy, 'baseline'), valueIn(energy, 'target')]).toMatchObject([
    { value: 103 },
    { value: 99.1 },
  ]);
  const budget = rowsOf(workbook, 'tblBudget').map((row) => amountSekIn(row, 'budget') ?? 0);
  expect(budget.reduce((left, right) => left + right, 0)).toBe(3_869_000_000);
});

test('tables moved by rows and columns inserted, sheets renamed, rows hidden: the same rows with their new cells', async () => {
  const before = await readAfter(plan, () => undefined);
  const after = await readAfter(plan, (hosted) => {
    const { sheet } = table(hosted, 'tblIndikatorer');
    sheet.insert({ row: 0, column: 0, rowCount: 2, columnCount: 16_384 }, 'Down');
    sheet.insert({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 }, 'Right');
    sheet.name = 'Våra mått';
    sheet.setRowHidden(10, 12, true);
    sheet.setColumnHidden(4, 3, true);
    sheet.visibility = 'Hidden';
  });
  expect(texts(after, 'tblIndikatorer', 'indicator')).toEqual(texts(before, 'tblIndikatorer', 'indicator'));
  const [first] = rowsOf(after, 'tblIndikatorer');
  expect(first?.cells.get('board')?.address).toBe("'Våra mått'!B7");
  expect(inShort(after.findings)).toEqual(["VAL-03 error 'Våra mått'!H30", "VAL-03 error 'Våra mått'!H37"]);
});

test('columns inserted, removed and renamed slightly', async () => {
  const workbook = await readAfter(followUp, (hosted) => {
    const indicators = table(hosted, 'tblIndikatorer');
    indicators.addColumn(2, 'Vår egen kod');
    const at = (name: string): number => indicators.column(name)?.index ?? -1;
    indicators.renameColumn(at('Mål 2023'), 'MÅL\n2023 ');
    indicators.renameColumn(at('Kommentar'), 'Kommentarer');
    indicators.renameColumn(at('Riktning'), 'Rikting');
  });
  expect(workbook.findings.map(({ rule, severity, params }) => [rule, severity, params['similar']])).toEqual([
    ['LAY-03', 'error', 'Rikting'],
    ['LAY-03', 'warning', 'Kommentarer'],
  ]);
  const target = rowsOf(workbook, 'tblIndikatorer').map((row) => valueIn(row, 'target').kind);
  expect(target.filter((kind) => kind === 'number')).toHaveLength(35);
});

test('the layout of 2021 without Periodicitet misses nothing', async () => {
  const workbook = await readAfter(plan, (hosted) => {
    const indicators = table(hosted, 'tblIndikatorer');
    indicators.deleteColumn(indicators.column('Periodicitet')?.index ?? -1);
  });
  expect(inShort(workbook.findings)).toEqual(UNDECIDED);
});

test('a table converted to a range on a renamed sheet is found by its header row, in one sync more', async () => {
  const before = await readAfter(plan, () => undefined);
  const workbook = await readAfter(plan, (hosted) => {
    const goals = table(hosted, 'tblMal');
    const { sheet } = goals;
    goals.convertToRange();
    sheet.name = 'Regionens mål';
    sheet.setInput(20, 0, 'Källa: regionplanen');
  });
  expect(workbook.syncs).toBe(3);
  expect(texts(workbook, 'tblMal', 'goal')).toEqual(texts(before, 'tblMal', 'goal'));
  expect(workbook.findings).toMatchObject([
    {
      rule: 'LAY-02',
      severity: 'info',
      params: { form: 'asRange', table: 'tblMal', rows: 11 },
      fix: { kind: 'addTable', params: { sheet: 'Regionens mål', area: 'A4:F15' } },
    },
    { rule: 'VAL-03' },
    { rule: 'VAL-03' },
  ]);
});

test('a long range is read to its end; its formulas, rewritten by Excel, are not called changed', async () => {
  const workbook = await readAfter(followUp, (hosted) => {
    const indicators = table(hosted, 'tblIndikatorer');
    const { sheet } = indicators;
    indicators.convertToRange();
    for (let row = 42; row < 90; row += 1) {
      ['Regionstyrelsen', 1, null, 'Delmål', `Indikator ${row}`, null, 'Öka', null, null, 10].forEach(
        (value, column) => value !== null && sheet.setInput(row, column, value),
      );
    }
  });
  expect(workbook.syncs).toBe(4);
  expect(rowsOf(workbook, 'tblIndikatorer')).toHaveLength(38 + 48);
  const rules = new Set(
    workbook.findings.map(({ rule, params }) => `${rule} ${String(params['form'] ?? '')}`),
  );
  expect([...rules]).toEqual(['LAY-02 asRange', 'VAL-03 ', 'VAL-06 empty']);
});

test('a renamed table is read as before, also when only its standard name is asked for', async () => {
  const hosted = openHostedWorkbook(plan);
  table(hosted, 'tblDelmal').name = 'Tabell1';
  const snapshot = await hosted.book.read({ tables: ['tbldelmal'] });
  expect(readWorkbook(snapshot).tables.get('tblDelmal')?.rows).toHaveLength(23);
  expect(hosted.host.counters.syncs).toBe(2);
});

test('a totals row and blank rows are no rows', async () => {
  const workbook = await readAfter(plan, (hosted) => {
    const budget = table(hosted, 'tblBudget');
    budget.showTotals = true;
    budget.addRows(2, 2);
  });
  expect(rowsOf(workbook, 'tblBudget').map(({ rowIndex }) => rowIndex)).toEqual([4, 5, 8, 9, 10]);
  expect(inShort(workbook.findings)).toEqual(UNDECIDED);
});

test('pasted text is read where it can be, and said plainly where it cannot', async () => {
  const workbook = await readAfter(followUp, (hosted) => {
    const indicators = table(hosted, 'tblIndikatorer');
    const cell = (row: number, header: string, text: string): void =>
      indicators.sheet.setInput(row, indicators.column(header)?.index ?? -1, text);
    cell(4, 'Utfall april 2023', "'19 procent ca");
    cell(5, 'Utfall april 2023', "'1\u00a0061");
    cell(6, 'Mål 2023', "'1.010");
    cell(7, 'Riktning', 'Ökar');
    cell(8, 'Nämnd', 'Regionstyrelse');
    cell(9, 'Utfall 2021', '=1/0');
    cell(10, 'Status', 'Grön');
  });
  const said = workbook.findings
    .filter(({ place }) => place.row !== null && place.row < 12)
    .map((finding) => [finding.rule, findingText('sv', finding)?.message, findingText('sv', finding)?.fix]);
  expect(said).toEqual([
    ['NAM-01', '”Regionstyrelse” är ingen nämnd på bladet Nämnder. Menas Regionstyrelsen?', null],
    [
      'VAL-01',
      expect.stringMatching(
        /^Utfall april 2023 för ”.+” är texten ”19 procent ca” och går inte att läsa som ett tal\. Skriv bara talet/,
      ),
      null,
    ],
    [
      'VAL-02',
      expect.stringMatching(
        /^Utfall april 2023 för ”.+” är texten ”1\u00a0061”\. Den läses som 1\u00a0061, men/,
      ),
      'Skriv talet 1\u00a0061.',
    ],
    ['VAL-01', expect.stringMatching(/^Mål 2023 för ”.+” är texten ”1\.010” .+ Punkten kan betyda/), null],
    ['VAL-04', expect.stringMatching(/är ”Ökar”, som inte finns i listan\. Menas ”Öka”\?$/), 'Skriv ”Öka”.'],
    ['VAL-05', expect.stringMatching(/^Utfall 2021 för ”.+” visar felet #DIVISION\/0!/), null],
    [
      'VAL-06',
      expect.stringMatching(/^Formeln i Status för ”.+” är ersatt av ”Grön”/),
      'Lägg tillbaka layoutens formel.',
    ],
  ]);
});

test('several boards in one workbook, with a synonym and a board that is none', async () => {
  const workbook = await readAfter(plan, (hosted) => {
    hosted.model.sheet('Start')?.setInput(5, 2, 'Alla nämnder');
    const goals = table(hosted, 'tblMal');
    ['Patientnämnden', 'HSN', 'Kulturnämnden', ''].forEach((name, at) =>
      goals.sheet.setInput(4 + at, 0, name),
    );
  });
  expect(workbook.context).toMatchObject({ isRegionWide: true, board: null });
  const codes = rowsOf(workbook, 'tblMal').map(({ board }) => board?.code ?? null);
  expect(codes.slice(0, 5)).toEqual(['PN', 'HSN', null, null, 'RS']);
  expect(inShort(workbook.findings).slice(0, 3)).toEqual([
    'NAM-01 info Mål!A6',
    'NAM-01 error Mål!A7',
    'VAL-03 error Mål!A8',
  ]);
});

test('a workbook of another kind gives one finding and costs one look at its sheets', async () => {
  const workbook = await readAfter(openHostedWorkbook(null).model.save(), ({ model }) => {
    model.sheets[0]?.setInput(0, 0, 'Lönelista');
  });
  expect(inShort(workbook.findings)).toEqual(['LAY-01 error –']);
  expect(workbook.syncs).toBe(3);
});
