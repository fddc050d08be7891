import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { colour } from '../../src/commands/colour';
import { PALETTES, PALETTE_NAMES, type PaletteName, type Tone } from '../../src/domain/palette';
import { printedStatuses } from './printedStatuses';

jest.setTimeout(180_000);

const EXAMPLE = join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx');

/**
 * The statuses of the example, counted by hand: 38 indicators; 11 goals (4, 4, 3) and 19 assessed sub-goals (10, 5, 4); 6 assignments.
 * Headings and help lines have some of the words too, but not alone.
 */
const STATUSES: readonly (readonly [words: string, tone: Tone, count: number])[] = [
  ['Grön', 'green', 11],
  ['Gul', 'yellow', 8],
  ['Röd', 'red', 7],
  ['Saknas', 'neutral', 6],
  ['Ej aktuell', 'neutral', 6],
  ['Uppfylls helt', 'green', 14],
  ['Uppfylls delvis', 'yellow', 9],
  ['Uppfylls inte', 'red', 7],
  ['Pågående enligt plan', 'green', 5],
  ['Försenat', 'red', 1],
];

function expected(palette: PaletteName): Readonly<Record<string, number>> {
  const coloured = STATUSES.map(([words, tone, count]) => [
    `${words} ${PALETTES[palette][tone].fill}`,
    count,
  ]);
  // In a follow-up the assignments' Läge bears the colour; their Status says the same words without it.
  return Object.fromEntries([...coloured, ['Pågående enligt plan #FFFFFF', 5]]) as Record<string, number>;
}

test.each(PALETTE_NAMES)(
  'LibreOffice shows every status cell of the follow-up in the colours of the palette %s',
  async (palette) => {
    const { book, model } = openHostedWorkbook(readFileSync(EXAMPLE));
    await colour(book, { palette });
    const printed = await printedStatuses(
      model,
      STATUSES.map(([words]) => words),
    );
    const seen: Record<string, number> = {};
    for (const { words, fill } of printed) seen[`${words} ${fill}`] = (seen[`${words} ${fill}`] ?? 0) + 1;
    expect(seen).toEqual(expected(palette));
  },
);
