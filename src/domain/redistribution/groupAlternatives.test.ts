import fc from 'fast-check';
import { DEFAULT_TOLERANCES } from '../thresholds';
import { groupAlternatives, type GroupAlternative } from './groupAlternatives';
import type { GroupableRow } from './groupableRow';
import { proposeGroups } from './proposeGroups';

function row(
  rowNumber: number,
  text: string,
  amountMkr: number,
  more: Partial<GroupableRow> = {},
): GroupableRow {
  const amountSek = Math.round(amountMkr * 1e6);
  return { rowNumber, board: 'RS', area: '', text, purpose: '', stage: 'Under året', amountSek, ...more };
}

function alternatives(rows: readonly GroupableRow[]): ReadonlyMap<string, readonly GroupAlternative[]> {
  const groups = proposeGroups(rows, DEFAULT_TOLERANCES);
  const found = groupAlternatives(groups, rows, DEFAULT_TOLERANCES);
  expect(found).toHaveLength(groups.length);
  return new Map(groups.map(({ proposal }, index) => [proposal, found[index] ?? []]));
}

test('where two rows would close the same gap, both are named', () => {
  const found = alternatives([
    row(5, 'lokaler', -2),
    row(6, 'inköp av bilar', 2),
    row(7, 'utbildning av chefer', 2),
  ]);
  expect(found.get('Lokaler')).toMatchObject([
    { kind: 'join', purpose: 'Inköp av bilar', rows: [6], isClosing: true, residueSek: 0, verdict: 'zero' },
    { kind: 'join', purpose: 'Utbildning av chefer', rows: [7], isClosing: true },
  ]);
});

test('a purpose in the workbook that lacks just this row is named', () => {
  const found = alternatives([
    row(5, '', -3, { purpose: 'Vaccin' }),
    row(6, 'sprutor till hälsocentraler', 3),
  ]);
  expect(found.get('Sprutor till hälsocentraler')).toMatchObject([
    { kind: 'join', purpose: 'Vaccin', isClosing: true },
  ]);
});

test('the row that disturbs is named, and another wording as a name', () => {
  const found = alternatives([
    row(5, 'kostdistribution Lycksele', -1.8),
    row(6, 'kostdistribution Lycksele', 1.8),
    row(7, 'kostdistribution i Lycksele', 0.4),
  ]);
  const [only] = [...found.values()];
  expect(only).toContainEqual({ kind: 'without', row: 7, residueSek: 0, verdict: 'zero' });
  expect(only).toContainEqual({ kind: 'otherName', name: 'Kostdistribution i Lycksele' });
});

test('rows of another Skede are never an alternative; a clear group has none', () => {
  const found = alternatives([
    row(5, 'lokaler', -2),
    row(6, 'bilar', 2, { stage: 'Plan' }),
    row(7, 'FVIS', -1),
    row(8, 'FVIS', 1),
  ]);
  expect([...found.values()]).toEqual([[], [], []]);
});

test('never names rows that are not there, nor the group itself', () => {
  const text = fc.constantFrom('statsbidrag covid', 'statsbidrag', 'flytt av tjänst', 'FVIS', 'tjänst', '');
  const rows = fc.array(fc.tuple(text, fc.integer({ min: -3, max: 3 }), fc.constantFrom('', 'FVIS')), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(rows, (drawn) => {
      const all = drawn.map(([wording, amount, purpose], index) =>
        row(5 + index, wording, amount, { purpose }),
      );
      const groups = proposeGroups(all, DEFAULT_TOLERANCES);
      groupAlternatives(groups, all, DEFAULT_TOLERANCES).forEach((each, index) => {
        for (const alternative of each) {
          if (alternative.kind !== 'join') continue;
          expect(alternative.rows.some((rowNumber) => groups[index]?.rows.includes(rowNumber))).toBe(false);
          expect(alternative.rows.every((rowNumber) => rowNumber >= 5 && rowNumber < 5 + all.length)).toBe(
            true,
          );
        }
      });
    }),
  );
});

test('purposes of hundreds of wordings are compared too', () => {
  const rows = Array.from({ length: 800 }, (_, index) =>
    row(index + 5, `statsbidrag enhet${index}`, index % 2 === 0 ? -1 : 2),
  );
  const groups = [rows.slice(0, 400), rows.slice(400)].map((own, index) => ({
    proposal: `Ändamål ${index}`,
    isExisting: false,
    rows: own.map(({ rowNumber }) => rowNumber),
    residueSek: 200_000_000,
    verdict: 'net' as const,
    reason: { kind: 'sameText' } as const,
  }));
  const [first] = groupAlternatives(groups, rows, DEFAULT_TOLERANCES);
  expect(first?.filter(({ kind }) => kind !== 'join')).toMatchObject([
    { kind: 'otherName', name: 'Statsbidrag enhet0' },
    { kind: 'otherName', name: 'Statsbidrag enhet1' },
  ]);
});
