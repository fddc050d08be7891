import type { ContentRow, LayoutContent } from '../../src/layout/layoutContent';
import { NET_CHANGE } from '../../src/layout/tables/controlSumTable';
import printed from '../data/redistributions-2021.json';

/** The families that are no plain redistribution. The appendix prints no types; these are read from the wording and the sums. */
const TYPES: Readonly<Record<string, string>> = {
  'nya läkemedel/utökat läkemedelsbidrag': 'Tillskott',
  'statsbidrag cancer/psykisk/kvinnors/kömiljarden/tillgänglighet/sjukskrivning': 'Fördelat statsbidrag',
  'statsbidrag Covid inkl. sjuklön': 'Fördelat statsbidrag',
  'teknisk justering': 'Teknisk justering',
};

/**
 * The appendix `Budgetomfördelningar 2021` of Regionstyrelsens report per April 2021: forty lines with board, area, wording and amount
 * as printed, also `Folkskoleförvaltningen`, and the printed sums. Typ is ours; nothing is printed of duration and decision.
 * @param hasPurposes true: Ändamål holds the family of the data; false: it is blank, as in the appendix
 */
export function redistributions2021(hasPurposes: boolean): LayoutContent {
  return {
    tblOmfordelningar: printed.lines.map((line): ContentRow => ({
      board: line.board,
      area: line.area,
      purpose: hasPurposes ? line.family : null,
      text: line.purpose,
      amount: line.amount_mkr,
      type: TYPES[line.family] ?? 'Omfördelning',
      stage: 'Under året',
    })),
    tblKontrollsummor: [
      ...printed.printed_sums.map(({ board, amount_mkr: sum }) => ({ board, sum })),
      { board: NET_CHANGE, sum: printed.net_change_mkr },
    ],
  };
}
