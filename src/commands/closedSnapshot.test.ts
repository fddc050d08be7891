import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../cli/hostedWorkbook';
import type { Snapshot } from '../layout/snapshot';
import { OpcPackage } from '../ooxml/opcPackage';
import { child } from '../ooxml/xml';
import type { WorkbookModel } from '../host/model/workbookModel';
import { parseAddress } from '../host/model/address';
import { failure } from '../../tests/ooxml/failure';
import { closedSnapshot } from './closedSnapshot';

const EXAMPLES = join(__dirname, '../../examples');
const PLAN = readFileSync(join(EXAMPLES, 'plan-rs-2023.xlsx'));
const FOLLOW_UP = readFileSync(join(EXAMPLES, 'uppfoljning-rs-april-2023.xlsx'));

/** What both readers deliver: a closed file does not tell what names refer to, nor whether a sheet is protected. */
async function opened(bytes: Uint8Array): Promise<Snapshot> {
  const { sheets, names, tables } = await openHostedWorkbook(bytes).book.read({ tables: 'all' });
  return { sheets: sheets.map(({ name, visible, used }) => ({ name, visible, used })), names, tables };
}

/** The plan after changes made in the host. */
function changed(bytes: Uint8Array, change: (model: WorkbookModel) => void): Uint8Array {
  const { model } = openHostedWorkbook(bytes);
  change(model);
  return model.save();
}

const MUTATIONS: readonly (readonly [string, (model: WorkbookModel) => void])[] = [
  [
    'numbers, texts, errors, truth values and formulas in cells',
    (model) => {
      const sheet = model.sheet('Indikatorer');
      sheet?.setInput(5, 8, '=1/0');
      sheet?.setInput(6, 8, "'007");
      sheet?.setInput(7, 8, true);
      sheet?.setInput(8, 8, '=""');
      sheet?.setInput(9, 8, "'#N/A");
      sheet?.setInput(10, 8, '');
      sheet?.setInput(11, 8, ' rad\u00a01\nrad 2 ');
    },
  ],
  [
    'a hidden sheet, a sheet of one’s own and a totals row',
    (model) => {
      const hidden = model.sheet('Investeringar');
      if (hidden !== undefined) hidden.visibility = 'VeryHidden';
      model.addSheet('Egna "anteckningar"').setInput(40, 3, 'långt ner');
      const table = model.table('tblBudget');
      if (table !== undefined) table.showTotals = true;
    },
  ],
  [
    'tables converted to cells, one of them on a renamed sheet',
    (model) => {
      model.table('tblUppdrag')?.convertToRange();
      model.table('tblMal')?.convertToRange();
      const sheet = model.sheet('Mål');
      if (sheet !== undefined) sheet.name = "Årets 'viktiga' mål";
    },
  ],
  [
    'rows and columns inserted',
    (model) => {
      model.sheet('Mål')?.insert(parseAddress('2:3'), 'Down');
      model.sheet('Delmål')?.insert(parseAddress('A:A'), 'Right');
      model.sheet('Start')?.insert(parseAddress('1:1'), 'Down');
    },
  ],
  [
    'a table renamed and a name deleted',
    (model) => {
      const table = model.table('tblDelmal');
      if (table !== undefined) table.name = 'Delmålen';
      model.names.find(({ name }) => name === 'MT_Basar')?.delete();
    },
  ],
];

describe.each([
  ['the plan', PLAN],
  ['the follow-up', FOLLOW_UP],
])('a closed file and the open workbook give the same: %s', (_name, bytes) => {
  test('as it was built', async () => {
    const closed = closedSnapshot(bytes);
    expect(closed.tables.length).toBeGreaterThan(9);
    expect(closed.names.get('mt_namnd')?.value).toBe('Regionstyrelsen');
    expect(closed).toEqual(await opened(bytes));
  });

  test.each(MUTATIONS)('with %s', async (_what, change) => {
    const bytesAfter = changed(bytes, change);
    const closed = closedSnapshot(bytesAfter);
    expect(closed).toEqual(await opened(bytesAfter));
    expect(closed).not.toEqual(closedSnapshot(bytes));
  });
});

test('a loose table is found as a table without a name', () => {
  const bytes = changed(PLAN, (model) => model.table('tblUppdrag')?.convertToRange());
  const loose = closedSnapshot(bytes).tables.filter(({ name }) => name === null);
  expect(loose.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([['Uppdrag', 6]]);
});

test('dates that count from 1904 count from 1900', () => {
  const pkg = OpcPackage.open(PLAN);
  const properties = child(pkg.xml('xl/workbook.xml'), 'workbookPr');
  if (properties !== undefined) properties.attributes['date1904'] = '1';
  pkg.touch('xl/workbook.xml');
  const [before, after] = [closedSnapshot(PLAN), closedSnapshot(pkg.save())];
  const endDate = ({ tables }: Snapshot): unknown =>
    tables.find(({ name }) => name === 'tblUppdrag')?.rows[0]?.[7];
  expect(endDate(before)).toBe(45291);
  expect(endDate(after)).toBe(45291 + 1462);
  expect(after.names.get('mt_upprattad')?.value).toBe(44901 + 1462);
  expect(after.names.get('mt_ar')?.value).toBe(2023);
});

test('what is no workbook is refused', () => {
  expect(() => closedSnapshot(new TextEncoder().encode('Nämnd;Mål'))).toThrow(failure('notZip'));
});
