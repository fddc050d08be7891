import appendix from '../data/redistributions-2021.json';
import { acceptGroups } from '../../src/commands/acceptGroups';
import { check } from '../../src/commands/check';
import { group, type GroupProposal } from '../../src/commands/group';
import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { readSaved } from '../repair/workbookCells';
import { sheet, table } from '../repair/repairedExample';
import { bytesOf, openBook } from './openedBook';

jest.setTimeout(60_000);

const PURPOSE = 3;
const AMOUNT = 5;

async function proposals({ book }: Pick<HostedWorkbook, 'book'>): Promise<readonly GroupProposal[]> {
  const result = await group(book);
  if (result.kind !== 'proposed') throw new Error(result.kind);
  return result.groups;
}

function accepted({ proposal, members }: GroupProposal) {
  return { purpose: proposal, members };
}

function purposeAt({ model }: Pick<HostedWorkbook, 'model'>, rowNumber: number): unknown {
  return sheet(model, 'Omfördelningar').value(rowNumber - 1, PURPOSE);
}

test('all ten families of 2021 are written, and nothing else in the file changes', async () => {
  const bytes = bytesOf('withoutPurposes');
  const opened = openHostedWorkbook(bytes);
  const groups = await proposals(opened);
  const result = await acceptGroups(opened.book, groups.map(accepted));
  expect(result).toMatchObject({ kind: 'accepted', left: [] });
  expect(result.kind === 'accepted' ? result.written : []).toHaveLength(10);
  const families = new Map<string, Set<unknown>>();
  appendix.lines.forEach(({ family }, index) => {
    families.set(family, (families.get(family) ?? new Set()).add(purposeAt(opened, 5 + index)));
  });
  expect([...families.values()].map(({ size }) => size)).toEqual(Array.from({ length: 10 }, () => 1));
  const [before, after] = [readSaved(bytes), readSaved(opened.model.save())];
  const changed = [...after.sheets].flatMap(([name, cells]) =>
    [...cells.values()]
      .filter((cell) => JSON.stringify(cell) !== JSON.stringify(before.sheets.get(name)?.get(cell.address)))
      .map((cell) => `${name}!${cell.address.replace(/\d+/u, '')}`),
  );
  expect(new Set(changed)).toEqual(new Set(['Omfördelningar!D']));
  const { findings } = await check(opened.book);
  expect(findings.filter(({ rule }) => rule === 'OMF-17' || rule === 'OMF-02')).toEqual([]);
});

test('one group at a time, under a name of one’s own', async () => {
  const opened = openBook('withoutPurposes');
  const [first] = await proposals(opened);
  if (first === undefined) throw new Error('no proposal');
  const result = await acceptGroups(opened.book, [{ purpose: ' =Eget namn ', members: first.members }]);
  expect(result).toMatchObject({ written: [{ purpose: '=Eget namn', rows: first.rows }], left: [] });
  expect(first.rows.map((row) => purposeAt(opened, row))).toEqual(first.rows.map(() => '=Eget namn'));
  const others = appendix.lines.map((_, index) => 5 + index).filter((row) => !first.rows.includes(row));
  expect(
    others.map((row) => purposeAt(opened, row)).filter((value) => value !== null && value !== ''),
  ).toEqual([]);
});

test('rows that changed since they were proposed are left, and told', async () => {
  const opened = openBook('withoutPurposes');
  const groups = await proposals(opened);
  const covid = groups.find(({ rows }) => rows.length === 8);
  if (covid === undefined) throw new Error('no such group');
  const [filled = 0, amount = 0, unreadable = 0, other = 0, ...rest] = covid.rows;
  const omf = sheet(opened.model, 'Omfördelningar');
  omf.setInput(filled - 1, PURPOSE, 'Redan ifyllt');
  omf.setInput(amount - 1, AMOUNT, 99);
  omf.setInput(unreadable - 1, AMOUNT, 'ca 7');
  omf.setInput(other - 1, 4, 'en annan rad');
  const result = await acceptGroups(opened.book, [accepted(covid), accepted(covid)]);
  if (result.kind !== 'accepted') throw new Error(result.kind);
  expect(result.written).toEqual([{ purpose: covid.proposal, rows: rest }]);
  expect(result.left.slice(0, 4).map(({ row, reason }) => [row.rowNumber, reason])).toEqual([
    [filled, { kind: 'filled', found: 'Redan ifyllt' }],
    [amount, { kind: 'amount', foundSek: 99_000_000 }],
    [unreadable, { kind: 'amount', foundSek: null }],
    [other, { kind: 'otherRow' }],
  ]);
  expect(result.left.filter(({ reason }) => reason.kind === 'taken').map(({ row }) => row.rowNumber)).toEqual(
    rest,
  );
  expect([filled, amount, unreadable, other].map((row) => purposeAt(opened, row))).toEqual([
    'Redan ifyllt',
    null,
    null,
    null,
  ]);
});

test('rows that have moved are not written to: a row inserted above, or the table sorted', async () => {
  const opened = openBook('withoutPurposes');
  const groups = await proposals(opened);
  sheet(opened.model, 'Omfördelningar').insert(
    { row: 6, column: 0, rowCount: 1, columnCount: 16_384 },
    'Down',
  );
  const result = await acceptGroups(opened.book, groups.map(accepted));
  if (result.kind !== 'accepted') throw new Error(result.kind);
  const written = result.written.flatMap(({ rows }) => rows);
  // Rows 5 and 6 stand above the inserted one.
  expect(written.every((row) => row < 7)).toBe(true);
  expect(result.left.every(({ reason }) => reason.kind === 'otherRow')).toBe(true);
});

test('a blank name is not written; no table, no column', async () => {
  const opened = openBook('withoutPurposes');
  const [first] = await proposals(opened);
  if (first === undefined) throw new Error('no proposal');
  const blank = await acceptGroups(opened.book, [{ purpose: ' ', members: first.members }]);
  expect(blank).toMatchObject({
    written: [],
    left: first.members.map(() => ({ reason: { kind: 'noPurpose' } })),
  });
  table(opened.model, 'tblOmfordelningar').deleteColumn(PURPOSE);
  expect(await acceptGroups(opened.book, [accepted(first)])).toEqual({
    kind: 'noColumn',
    sheet: 'Omfördelningar',
  });
  expect(await acceptGroups(openHostedWorkbook(null).book, [])).toEqual({ kind: 'noTable' });
});
