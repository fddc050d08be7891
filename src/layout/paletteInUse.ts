import { PALETTE_NAMES, toneOfColours, type PaletteName } from '../domain/palette';
import type { FoundCell } from './snapshot';

/** Something that may bear the colours of a palette: a rule, or a cell. */
export type Coloured = Pick<FoundCell, 'fill' | 'fontColor'>;

/**
 * The palette that most of the coloured things are in; null when none tells (grey is alike in both).
 * @example paletteInUse([{ fill: '#9AD5E0', fontColor: '#06303A' }]) // 'fargblind'
 */
export function paletteInUse(coloured: readonly Coloured[]): PaletteName | null {
  const told = coloured.flatMap(({ fill, fontColor }) => {
    const [name, ...others] = toneOfColours(fill, fontColor)?.palettes ?? [];
    return name === undefined || others.length > 0 ? [] : [name];
  });
  const count = (name: PaletteName) => told.filter((each) => each === name).length;
  const [most] = PALETTE_NAMES.toSorted((left, right) => count(right) - count(left));
  return most === undefined || count(most) === 0 ? null : most;
}
