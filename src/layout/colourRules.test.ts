import { PALETTE_NAMES } from '../domain/palette';
import { colouredColumns } from './colouredColumns';
import { colourRules, isOwnColourRule } from './colourRules';

const BODY = { row: 4, column: 0, rowCount: 8, columnCount: 19 };
const COLUMNS: Readonly<Record<string, number>> = { share: 13, status: 14, state: 8, assessment: 6 };
const columnOf = (key: string) => COLUMNS[key] ?? null;

function rulesOf(
  kind: 'plan' | 'uppfoljning',
  table: string,
  palette: 'standard' | 'fargblind' = 'standard',
) {
  const coloured = colouredColumns(kind).filter((columns) => columns.table === table);
  return coloured.flatMap((columns) => colourRules(columns, BODY, columnOf, palette));
}

test('indicators: one rule a status on Måluppfyllelse and on Status, by the text of Status', () => {
  const rules = rulesOf('uppfoljning', 'tblIndikatorer');
  const formulas = ['Grön', 'Gul', 'Röd', 'Saknas', 'Ej aktuell'].map((word) => `=$O5="${word}"`);
  expect(rules.map((rule) => rule.formula)).toEqual([...formulas, ...formulas]);
  expect(rules[0]).toEqual({
    area: { row: 4, column: 13, rowCount: 8, columnCount: 1 },
    formula: '=$O5="Grön"',
    fill: '#B7E1CD',
    fontColor: '#0B3D20',
  });
});

test('assignments: the state in a follow-up, the status with its printed variants in a plan', () => {
  expect(rulesOf('uppfoljning', 'tblUppdrag').map((rule) => rule.formula)).toEqual([
    '=$I5="Ej påbörjat"',
    '=$I5="Pågående enligt plan"',
    '=$I5="Pågående med avvikelse"',
    '=$I5="Avslutat"',
    '=$I5="Avbrutet"',
    '=$I5="Försenat"',
  ]);
  expect(rulesOf('plan', 'tblUppdrag').map((rule) => rule.formula)).toContain('=$O5="Ej påbörjad"');
});

test('the other palette has other colours and the same formulas', () => {
  const standard = rulesOf('uppfoljning', 'tblMal');
  const other = rulesOf('uppfoljning', 'tblMal', 'fargblind');
  expect(other.map((rule) => rule.formula)).toEqual(standard.map((rule) => rule.formula));
  expect(other[0]).toMatchObject({ fill: '#9AD5E0', fontColor: '#06303A' });
});

test('a column that is not there gets no rules', () => {
  const [indicators] = colouredColumns('uppfoljning');
  expect(indicators && colourRules(indicators, BODY, () => null, 'standard')).toEqual([]);
});

test('recognises every own rule of any palette, and its moved copies', () => {
  for (const palette of PALETTE_NAMES) {
    for (const table of ['tblIndikatorer', 'tblMal', 'tblDelmal', 'tblUppdrag']) {
      for (const kind of ['plan', 'uppfoljning'] as const) {
        for (const rule of rulesOf(kind, table, palette)) expect(isOwnColourRule(rule.formula)).toBe(true);
      }
    }
  }
  expect(isOwnColourRule('=$AB1048576="Röd"')).toBe(true);
  expect(isOwnColourRule('= $P17 = "uppfylls helt"')).toBe(true);
});

test.each([
  '=$O5="Klar"',
  '=$O5>100',
  '=O5="Grön"',
  '=$O$5="Grön"',
  '=AND($O5="Grön",$A5="RS")',
  '=$O5<>"Grön"',
  '=$O5=$P5',
  '=LEN($O5)=0',
  '',
])('%j is the user’s own', (formula) => {
  expect(isOwnColourRule(formula)).toBe(false);
});
