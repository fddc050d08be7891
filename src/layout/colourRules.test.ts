import { PALETTE_NAMES } from '../domain/palette';
import { colouredColumns } from './colouredColumns';
import { colourRules, colourSignature, isOwnColourRule } from './colourRules';
import type { ColourRuleSnapshot } from './snapshot';

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

/** A rule as it stands in a workbook, in the colours of a user unless told. */
function standing(formula: string | null, own: Partial<ColourRuleSnapshot> = {}): ColourRuleSnapshot {
  const areas = [{ row: 4, column: 14, rowCount: 8, columnCount: 1 }];
  return {
    sheet: 'Indikatorer',
    id: '1',
    priority: 0,
    stopIfTrue: false,
    areas,
    formula,
    fill: '#D9D9D9',
    fontColor: null,
    ...own,
  };
}

const COLOURED = new Set([13, 14]);
const OUR_COLOURS = { fill: '#E58A7B', fontColor: '#3B0A03' };
const WHOLE_ROWS = { areas: [{ row: 4, column: 0, rowCount: 8, columnCount: 19 }] };

test('recognises every own rule of any palette, wherever it has been copied to', () => {
  for (const palette of PALETTE_NAMES) {
    for (const table of ['tblIndikatorer', 'tblMal', 'tblDelmal', 'tblUppdrag']) {
      for (const kind of ['plan', 'uppfoljning'] as const) {
        for (const { formula, fill, fontColor, area } of rulesOf(kind, table, palette)) {
          const rule = standing(formula, { fill, fontColor, areas: [area] });
          expect(isOwnColourRule(rule, new Set())).toBe(true);
        }
      }
    }
  }
});

test.each<[string, boolean, ColourRuleSnapshot]>([
  ['in the coloured columns, whatever its colours', true, standing('=$O5="Grön"')],
  ['moved copies', true, standing('=$AB1048576="Röd"')],
  ['typed a little otherwise', true, standing('= $o17 = "uppfylls helt"')],
  [
    'in several pieces',
    true,
    standing('=$O5="Gul"', {
      areas: [
        { row: 4, column: 14, rowCount: 2, columnCount: 1 },
        { row: 8, column: 13, rowCount: 2, columnCount: 2 },
      ],
    }),
  ],
  ['on whole rows in our colours', true, standing('=$O5="Röd"', { ...OUR_COLOURS, ...WHOLE_ROWS })],
  ['a user’s grey on whole rows', false, standing('=$G5="Avslutat"', WHOLE_ROWS)],
  [
    'a user’s, partly in another column',
    false,
    standing('=$O5="Röd"', {
      areas: [
        { row: 4, column: 14, rowCount: 8, columnCount: 1 },
        { row: 4, column: 2, rowCount: 8, columnCount: 1 },
      ],
    }),
  ],
  ['our fill with another text colour', false, standing('=$O5="Röd"', { ...WHOLE_ROWS, fill: '#E58A7B' })],
])('a rule with our form of formula: %s', (_name, isOwn, rule) => {
  expect(isOwnColourRule(rule, COLOURED)).toBe(isOwn);
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
  null,
])('%j is the user’s own, even in our columns and colours', (formula) => {
  expect(isOwnColourRule(standing(formula, OUR_COLOURS), COLOURED)).toBe(false);
});

test.each([
  ['=$P17="Uppfylls helt"', { letters: 'P', word: 'uppfylls helt' }],
  ['=$P17>100', null],
])('the signature of %j is %j', (formula, signature) => {
  expect(colourSignature(formula)).toEqual(signature);
});
