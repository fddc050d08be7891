import { PALETTE_NAMES, type PaletteName } from '../domain/palette';
import { CliFault } from './cliFault';
import { textOption, type CliOptions } from './command';

/**
 * The palette of `--palette`, the standard one when it is left out.
 * @throws CliFault badOption
 */
export function paletteOf(options: CliOptions): PaletteName {
  const text = textOption(options, 'palette');
  if (text === undefined) return 'standard';
  const palette = PALETTE_NAMES.find((name) => name === text);
  if (palette === undefined)
    throw new CliFault('badOption', `--palette ${text} (${PALETTE_NAMES.join(', ')})`);
  return palette;
}
