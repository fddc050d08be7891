import { addRedistribution } from '../../src/commands/addRedistribution';
import type { HostedWorkbook } from '../../src/cli/hostedWorkbook';
import type { RedistributionInput } from '../../src/domain/redistribution/redistributionInput';
import { seededRandom } from '../examples/seededRandom';

/** In the region's follow-up: RS, Digitalisering och service (1 102,5 mkr) gives Sjukhusvård 1,00 mkr. */
export const INPUT: RedistributionInput = {
  giver: { board: 'RS', area: 'digitalisering och service' },
  receivers: [{ board: 'Hälso- och sjukvårdsnämnden', area: 'Sjukhusvård' }],
  amount: 1,
  purpose: 'Ny mottagning',
  type: 'Omfördelning',
  stage: 'Under året',
};

/** The same IDs every time. */
export const OPTIONS = { random: seededRandom(7) };

/** Adds a redistribution that must be accepted; the sheet's row of its first new row, from 0. */
export async function addedRow(opened: HostedWorkbook, input: RedistributionInput): Promise<number> {
  const result = await addRedistribution(opened.book, input, OPTIONS);
  if (result.kind !== 'added') throw new Error(JSON.stringify(result));
  return result.area.row;
}
