import { addRedistribution, previewRedistribution } from '../../src/commands/addRedistribution';
import type { RedistributionInput } from '../../src/domain/redistribution/redistributionInput';
import { worksheetOrder } from '../../src/ooxml/worksheetOrder';
import { element, insertInOrder } from '../../src/ooxml/xml';
import { sheet, table } from '../repair/repairedExample';
import { addedRow, INPUT } from './addedRow';
import { openBook } from './openedBook';

jest.setTimeout(60_000);

/** Every reason to refuse, in the region's follow-up. */
test.each<[string, Partial<RedistributionInput>, object]>([
  ['no purpose', { purpose: ' ' }, { kind: 'noPurpose' }],
  ['no giver', { giver: null }, { kind: 'noGiver' }],
  ['no receiver', { receivers: [] }, { kind: 'noReceiver' }],
  [
    'a board nearly named',
    { giver: { board: 'Regionstyrelse', area: '' } },
    { kind: 'unknownBoard', nearest: 'Regionstyrelsen' },
  ],
  ['a board of nowhere', { giver: { board: 'Kommunen', area: '' } }, { kind: 'unknownBoard', nearest: null }],
  [
    'an area nearly named',
    { receivers: [{ board: 'HSN', area: 'Sjukhus' }] },
    { kind: 'unknownArea', nearest: 'Sjukhusvård', field: { part: 'receiver', index: 0 } },
  ],
  [
    'a board of several areas',
    { giver: { board: 'RS', area: '' } },
    { kind: 'areaNeeded', board: 'Regionstyrelsen' },
  ],
  [
    'giver and receiver the same',
    { receivers: [{ board: 'RS', area: 'Digitalisering och Service' }] },
    { kind: 'sameParty' },
  ],
  [
    'a receiver twice',
    {
      receivers: [
        { board: 'FHS', area: '' },
        { board: 'Folkhögskolestyrelsen', area: ' ' },
      ],
    },
    { kind: 'sameReceiver' },
  ],
  ['zero', { amount: 0 }, { kind: 'notPositive', value: '0' }],
  ['a negative amount', { amount: '−3' }, { kind: 'notPositive', value: '−3' }],
  ['an amount that is none', { amount: 'tre' }, { kind: 'unreadableAmount', value: 'tre' }],
  ['no amount', { amount: '' }, { kind: 'noAmount' }],
  [
    'what does not balance',
    { receivers: [{ board: 'HSN', area: 'Sjukhusvård', amount: 2 }] },
    { kind: 'unbalanced', givenSek: 1_000_000, receivedSek: 2_000_000 },
  ],
  [
    'nothing left to share',
    {
      receivers: [
        { board: 'HSN', area: 'Sjukhusvård', amount: 1 },
        { board: 'FHS', area: '' },
      ],
    },
    { kind: 'unbalanced' },
  ],
  [
    'an amount too small to share',
    {
      amount: 0.01,
      receivers: [
        { board: 'HSN', area: 'Sjukhusvård' },
        { board: 'FHS', area: '' },
      ],
    },
    { kind: 'nothingLeft', field: { part: 'receiver', index: 1 } },
  ],
  ['a share that is none', { receivers: [{ board: 'FHS', area: '', share: 0 }] }, { kind: 'badShare' }],
  [
    'a purpose of another Typ',
    { purpose: 'centralkassor ', stage: 'Plan', type: 'Tillskott', giver: null },
    { kind: 'otherType', purpose: 'Centralkassor', type: 'Omfördelning' },
  ],
  [
    'more than the giver has',
    { giver: { board: 'PN', area: '' }, amount: '6,61' },
    { kind: 'budgetExceeded', leftBeforeSek: 6_600_000, givenSek: 6_610_000, rowNumber: null },
  ],
])('refuses %s', async (_name, change, refusal) => {
  const opened = openBook('region');
  const before = opened.host.counters.syncs;
  const result = await addRedistribution(opened.book, { ...INPUT, ...change });
  expect(result).toMatchObject({ kind: 'refused', refusals: [refusal] });
  expect(opened.host.counters.syncs - before).toBeLessThanOrEqual(3);
  expect(table(opened.model, 'tblOmfordelningar').area.rowCount).toBe(12);
});

test.each<[string, Partial<RedistributionInput>, object]>([
  ['1 000 mkr', { amount: 1000 }, { kind: 'large', amountSek: 1_000_000_000 }],
  ['kronor', { amount: '1,234567' }, { kind: 'decimals', value: '1,234567' }],
  [
    'a state grant that the giver lacks',
    { type: 'Fördelat statsbidrag', giver: { board: 'PN', area: '' }, amount: 7 },
    { kind: 'budgetExceeded' },
  ],
])('asks before it writes %s, and writes when answered', async (_name, change, doubt) => {
  const opened = openBook('region');
  const input = { ...INPUT, ...change };
  const result = await addRedistribution(opened.book, input);
  expect(result).toMatchObject({ kind: 'planned', doubts: [doubt] });
  expect(table(opened.model, 'tblOmfordelningar').area.rowCount).toBe(12);
  await addedRow(opened, { ...input, confirmed: ['large', 'decimals', 'budgetExceeded'] });
  expect(table(opened.model, 'tblOmfordelningar').area.rowCount).toBe(14);
});

test('the same redistribution once more is asked about', async () => {
  const opened = openBook('region');
  const row = await addedRow(opened, INPUT);
  const again = await previewRedistribution(opened.book, INPUT);
  expect(again).toMatchObject({
    kind: 'planned',
    doubts: [{ kind: 'repeated', rowNumber: row + 1 }, { kind: 'repeated' }],
  });
});

test('money that is given later counts against what was decided earlier', async () => {
  const opened = openBook('region');
  const giver = { board: 'PN', area: '' };
  await addedRow(opened, { ...INPUT, giver, amount: 5, decisionDate: 45_030 });
  const earlier = await previewRedistribution(opened.book, {
    ...INPUT,
    purpose: 'Tidigare',
    giver,
    amount: 2,
    decisionDate: 45_000,
  });
  expect(earlier).toMatchObject({
    kind: 'refused',
    refusals: [{ kind: 'budgetExceeded', leftBeforeSek: 6_600_000, rowNumber: 16 }],
  });
});

test('refuses where it cannot write whole: no table, a protected sheet, a missing column', async () => {
  const opened = openBook('region');
  table(opened.model, 'tblOmfordelningar').convertToRange();
  expect(await previewRedistribution(opened.book, INPUT)).toEqual({
    kind: 'notTable',
    sheet: 'Omfördelningar',
  });

  const locked = openBook('region');
  const { root } = sheet(locked.model, 'Omfördelningar').part;
  insertInOrder(root, element('sheetProtection', { sheet: true }), worksheetOrder);
  expect(await addRedistribution(locked.book, INPUT)).toEqual({ kind: 'protected', sheet: 'Omfördelningar' });

  const lacking = openBook('region');
  table(lacking.model, 'tblOmfordelningar').deleteColumn(11);
  expect(await previewRedistribution(lacking.book, INPUT)).toMatchObject({ kind: 'planned' });
  expect(await previewRedistribution(lacking.book, { ...INPUT, decision: '§ 1' })).toEqual({
    kind: 'noColumns',
    sheet: 'Omfördelningar',
    headers: ['Beslut'],
  });
});

test('sums that were decided without the new rows are asked about', async () => {
  const opened = openBook('appendix');
  const input = { ...INPUT, giver: { board: 'RS', area: 'Service' } };
  const asked = await previewRedistribution(opened.book, input);
  expect(asked).toMatchObject({
    kind: 'planned',
    doubts: [{ kind: 'controlSums', names: ['Hälso- och sjukvårdsnämnden', 'Regionstyrelsen'] }],
  });
  const added = await previewRedistribution(opened.book, { ...INPUT, giver: null, type: 'Ombudgetering' });
  expect(added).toMatchObject({
    doubts: [{ kind: 'controlSums', names: ['Hälso- och sjukvårdsnämnden', 'Nettoförändring'] }],
  });
  const within = await previewRedistribution(opened.book, {
    ...input,
    receivers: [{ board: 'RS', area: 'Digitalisering' }],
  });
  expect(within).toMatchObject({ kind: 'planned', doubts: [] });
});
