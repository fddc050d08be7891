import type { Mutant } from './runMutations';

/** What went wrong with a drawn workbook, and how to have it again. */
export function describeMutant(seed: number, { index, what, problems }: Mutant): string {
  const again = `npm run mutations -- --seed ${seed} --first ${index} --count 1`;
  return `${what}\n  ${problems.join('\n  ')}\n  again: ${again}`;
}
