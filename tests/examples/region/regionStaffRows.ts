import { REGION_CODE } from '../../../src/layout/boardRegister';
import type { ContentRow } from '../../../src/layout/layoutContent';
import followUp from '../../data/followup-april-2023.json';
import { boardName, inBoardOrder } from './boardOrder';

type Line = readonly [code: string, measure: string, what: string, period: string, previous?: string];

const SICK_LEAVE = 'Sjukfrånvaro, snitt de senaste 12 månaderna (mars 2023 mot april 2022)';
const SHORT_LEAVE = 'Korttidsfrånvaro (mars 2023)';

/** The measure, and under what words and period the report's data hold it. */
const LINES: readonly Line[] = [
  ['RS', SICK_LEAVE, 'Sjukfrånvaro 12 månader, Regionstyrelseförvaltningen', 'mars 2023', 'april 2022'],
  ['RS', SHORT_LEAVE, 'Korttidsfrånvaro, Regionstyrelseförvaltningen', 'mars 2023'],
  [
    'HSN',
    SICK_LEAVE,
    'Sjukfrånvaro 12 månader, Hälso- och sjukvårdsförvaltningen',
    'mars 2023',
    'april 2022',
  ],
  [
    'HSN',
    'Hyrpersonal av personalkostnaden',
    'Hyrpersonal av total personalkostnad, primärvård och sjukhusvård',
    'jan-apr 2023',
  ],
  ['FHS', SICK_LEAVE, 'Sjukfrånvaro 12 månader, Folkhögskoleförvaltningen', 'mars 2023'],
  [REGION_CODE, 'Antal anställda', 'Antal anställda, Region Västerbotten', 'april 2023', 'april 2022'],
  [REGION_CODE, SICK_LEAVE, 'Sjukfrånvaro 12 månader, Regionen', 'mars 2023', 'april 2022'],
  [REGION_CODE, SHORT_LEAVE, 'Korttidsfrånvaro, Regionen', 'mars 2023'],
];

/** The staff's figures as printed; all are real. */
export const regionStaffRows: readonly ContentRow[] = inBoardOrder(
  LINES.map(([code, measure, what, period, previous]) => ({
    board: boardName(code),
    measure,
    value: figure(what, period),
    previousValue: previous === undefined ? null : figure(what, previous),
    unit: what.startsWith('Antal') ? 'personer' : '%',
  })),
);

/** @throws Error when the data have no such figure */
function figure(what: string, period: string): number {
  const found = followUp.staff.find((each) => each.what === what && each.period === period);
  if (found === undefined) throw new Error(`no figure: ${what}, ${period}`);
  return found.unit === 'procent' ? Math.round(found.value * 100) / 10_000 : found.value;
}
