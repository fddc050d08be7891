import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_WORKBOOKS, buildWorkbook, type BuiltWorkbook } from '../../scripts/buildExamples';
import type { LayoutContext } from '../../src/layout/layoutContext';

/** Two hundred characters, as the longest sub-goals of the printed plans. */
const LONG_TEXT =
  'Regionstyrelsen ska stödja regionens förmågeutveckling och själv göra en förflyttning av den egna verksamhetens förmåga till civil beredskap, krisledning och återhämtning i samverkan med länets kommuner';
const LONG_ROW = { board: 'Folkhögskolestyrelsen', comment: LONG_TEXT, previousComment: LONG_TEXT };

/** New workbooks without content: what people start from; and one whose texts are as long as they get. */
const UNCOMMITTED: Readonly<Record<string, BuiltWorkbook>> = {
  'an empty plan of RS': { layout: 'plan', board: 'RS', year: 2026 },
  'an empty plan of all boards': { layout: 'plan', board: 'alla', year: 2026 },
  'an empty follow-up of HSN, Helår': { layout: 'uppfoljning', board: 'HSN', year: 2026, period: 'Helår' },
  'an empty follow-up of all boards': {
    layout: 'uppfoljning',
    board: 'alla',
    year: 2026,
    period: 'Augusti',
    palette: 'fargblind',
  },
  'a follow-up with long texts and large figures': {
    layout: 'uppfoljning',
    board: 'alla',
    year: 2026,
    period: 'Augusti',
    content: {
      tblMal: [
        {
          ...LONG_ROW,
          goalArea: 'Jämlik och attraktiv region',
          number: 12,
          goal: LONG_TEXT,
          description: LONG_TEXT,
        },
      ],
      tblDelmal: [
        { ...LONG_ROW, goalNumber: 12, subGoalNumber: 11, subGoal: LONG_TEXT, assessment: 'Uppfylls delvis' },
      ],
      tblIndikatorer: [
        {
          ...LONG_ROW,
          goalNumber: 12,
          subGoalNumber: 11,
          subGoal: LONG_TEXT,
          indicator: LONG_TEXT,
          unit: 'procentenheter',
          direction: 'Minska',
          measure: 'Ackumulerat',
          baseline: -123_456_789,
          target: 'Uppgift saknas',
          periodicity: 'Tertial: apr, aug, dec',
          responsible: 'Verksamhetsområdeschef',
          outcome: 1_234_567_890,
        },
      ],
      tblUppdrag: [
        {
          ...LONG_ROW,
          assignedBy: 'Fullmäktige',
          assignedTo: 'Förvaltning',
          assignment: LONG_TEXT,
          directedTo: LONG_TEXT,
          status: 'Pågående med avvikelse',
          endDate: 'Tills vidare',
          previousState: 'Pågående enligt plan',
        },
      ],
      tblEkonomi: [
        {
          board: LONG_ROW.board,
          area: LONG_TEXT,
          periodBudget: -123_456.78,
          periodOutcome: 654_321.09,
          yearBudget: -123_456.78,
          yearForecast: 654_321.09,
          comment: LONG_TEXT,
        },
      ],
    },
  },
};

/** Every workbook that the contract is held against: the committed examples and fixtures, and empty new ones. */
export const WRITTEN_WORKBOOKS: Readonly<Record<string, BuiltWorkbook>> = {
  ...BUILT_WORKBOOKS,
  ...UNCOMMITTED,
};

/** The committed file, or the empty workbook written now. */
export async function writtenBytes(name: string): Promise<Uint8Array> {
  const empty = UNCOMMITTED[name];
  return empty === undefined ? readFileSync(join(__dirname, '../..', name)) : buildWorkbook(empty);
}

/** The words that the workbook's headers depend on. */
export function contextOf({ layout, board, year, baselineYear, period }: BuiltWorkbook): LayoutContext {
  const names: Readonly<Record<string, string>> = {
    alla: 'Alla nämnder',
    RS: 'Regionstyrelsen',
    HSN: 'Hälso- och sjukvårdsnämnden',
  };
  return {
    kind: layout,
    board: names[board] ?? board,
    year,
    baselineYear: baselineYear ?? year - 2,
    period: period ?? null,
  };
}
