import { DEFAULT_THRESHOLDS, DEFAULT_TOLERANCES } from '../domain/thresholds';
import { addressOf, type Area } from './area';
import type { Change } from './change';
import type { LayoutContext } from './layoutContext';
import { pageSetup } from './pageSetup';
import { areaAt, cellsChange, formatChange, widthChanges } from './sheetChanges';
import { HEADER_FORMAT, INPUT_FORMAT, LABEL_FORMAT, NOTE_FORMAT } from './sheetStyle';
import { titleRows } from './titleRows';

/** The sheet with the named limits. */
export const RULES_SHEET = 'Regler';

/** The names of the limits. */
export type LimitName =
  | 'MT_GransGron'
  | 'MT_GransGul'
  | 'MT_Avrundning'
  | 'MT_AvrundningMax'
  | 'MT_AvvikelseProcent'
  | 'MT_AvvikelseMinst'
  | 'MT_AvvikelseAlltid';

/** Limits that a region has decided otherwise: shares as 1 = 100 %, amounts in mkr. */
export type Limits = Readonly<Partial<Record<LimitName, number>>>;

/** A named limit: label in column B, value in column C, what it means in column D. */
interface Limit {
  readonly name: LimitName;
  readonly label: string;
  readonly value: number;
  readonly meaning: string;
  readonly numberFormat: string;
}

const FIRST_ROW = 3;
const WIDTHS = [3, 42, 16, 84];
/** Excel cuts longer titles of error messages. */
const MOST_TITLE_LETTERS = 32;
const HELP =
  'Gränserna används av formlerna och av kontrollen. Ändra i kolumn C om regionen beslutar något annat.';

const LIMITS: readonly Limit[] = [
  {
    name: 'MT_GransGron',
    label: 'Gräns för grön',
    value: DEFAULT_THRESHOLDS.green,
    meaning: 'Måluppfyllelse från och med denna andel är grön.',
    numberFormat: '0.0 %',
  },
  {
    name: 'MT_GransGul',
    label: 'Gräns för gul',
    value: DEFAULT_THRESHOLDS.yellow,
    meaning: 'Från och med denna andel, men under gränsen för grön, är gul. Därunder är röd.',
    numberFormat: '0.0 %',
  },
  {
    name: 'MT_Avrundning',
    label: 'Avrundning per rad, mkr',
    value: DEFAULT_TOLERANCES.rounding,
    meaning: 'Så mycket får en rad med två decimaler avvika när summor stäms av.',
    numberFormat: '0.000',
  },
  {
    name: 'MT_AvrundningMax',
    label: 'Avrundning per ändamål, högst, mkr',
    value: DEFAULT_TOLERANCES.roundingMax,
    meaning: 'Så mycket får raderna i ett ändamål avvika tillsammans.',
    numberFormat: '0.000',
  },
  {
    name: 'MT_AvvikelseProcent',
    label: 'Avvikelse att kommentera, andel av budget',
    value: DEFAULT_TOLERANCES.deviationShare,
    meaning: 'En avvikelse av minst denna andel ska kommenteras …',
    numberFormat: '0.0 %',
  },
  {
    name: 'MT_AvvikelseMinst',
    label: 'Avvikelse att kommentera, minst, mkr',
    value: DEFAULT_TOLERANCES.deviationLeast,
    meaning: '… om den också är minst så här stor.',
    numberFormat: '0.00',
  },
  {
    name: 'MT_AvvikelseAlltid',
    label: 'Avvikelse som alltid kommenteras, mkr',
    value: DEFAULT_TOLERANCES.deviationAlways,
    meaning: 'En avvikelse av denna storlek ska alltid kommenteras.',
    numberFormat: '0.00',
  },
];

const EXPLANATION: readonly (readonly [string, string])[] = [
  ['Mer är bättre (Öka)', 'Måluppfyllelsen är utfall / mål. Vid negativt mål: 1 + (utfall − mål) / |mål|.'],
  [
    'Mindre är bättre (Minska)',
    'Måluppfyllelsen är 2 − utfall / mål. Vid negativt mål: 1 − (utfall − mål) / |mål|.',
  ],
  ['Målet är 0', '100 % om utfallet är på rätt sida om eller lika med 0, annars 0 %.'],
  ['Målet är Öka eller Minska', '100 % om utfallet är högre respektive lägre än utgångsvärdet, annars 0 %.'],
  ['Målet är Ja eller Nej', '100 % om utfallet är samma ord, 0 % om det är det andra.'],
  [
    'Mätsätt Ackumulerat',
    'Mål och utgångsvärde räknas som 4/12 i april, 8/12 i augusti och 12/12 för helåret.',
  ],
  ['Avrundning', 'Måluppfyllelsen kapas till tiondels procent, så att 99,97 % visas som 99,9 % och är gul.'],
];

/**
 * The sheet Regler: the named limits that every status formula and the program read, and the rule in words.
 * @param limits those that differ from a new workbook's
 */
export function rulesSheet(context: LayoutContext, limits: Limits = {}): readonly Change[] {
  const explanationRow = FIRST_ROW + LIMITS.length + 1;
  const column = (index: number): Area => areaAt(FIRST_ROW, index, LIMITS.length);
  const cases = areaAt(explanationRow + 1, 1, EXPLANATION.length);
  return [
    ...titleRows(RULES_SHEET, 'Regler', HELP),
    cellsChange(
      RULES_SHEET,
      FIRST_ROW,
      1,
      LIMITS.map(({ name, label, value, meaning }) => [label, limits[name] ?? value, meaning]),
    ),
    cellsChange(RULES_SHEET, explanationRow, 1, [['Så räknas måluppfyllelsen', null], ...EXPLANATION]),
    ...LIMITS.flatMap(limitChanges),
    ...widthChanges(RULES_SHEET, WIDTHS),
    formatChange(RULES_SHEET, [column(1), cases], LABEL_FORMAT),
    formatChange(RULES_SHEET, [column(2)], { ...INPUT_FORMAT, horizontal: 'Right' }),
    formatChange(RULES_SHEET, [column(3)], NOTE_FORMAT),
    formatChange(RULES_SHEET, [{ ...cases, column: 2 }], { vertical: 'Top' }),
    formatChange(RULES_SHEET, [areaAt(explanationRow, 1, 1, 3)], HEADER_FORMAT),
    pageSetup(RULES_SHEET, context),
  ];
}

function limitChanges({ name, numberFormat, label }: Limit, index: number): readonly Change[] {
  const cell = areaAt(FIRST_ROW + index, 2);
  const address = addressOf(cell);
  const isShare = numberFormat === '0.0 %';
  const formula = isShare
    ? `=AND(ISNUMBER(${address}),${address}>0,ROUND(${address},3)=${address})`
    : `=AND(ISNUMBER(${address}),${address}>=0)`;
  const errorMessage = isShare
    ? 'Skriv en andel i hela tiondels procent, till exempel 80 % eller 97,5 %.'
    : 'Skriv ett belopp i mkr, 0 eller mer.';
  const rule = { type: 'custom', formula } as const;
  return [
    { kind: 'addName', name, refersTo: `=${RULES_SHEET}!$C$${cell.row + 1}` },
    formatChange(RULES_SHEET, [cell], { numberFormat }),
    {
      kind: 'validation',
      sheet: RULES_SHEET,
      area: cell,
      validation: { rule, block: true, errorTitle: label.slice(0, MOST_TITLE_LETTERS), errorMessage },
    },
  ];
}
