import type { ColourResult } from '../../commands/colour';
import type { RemoveColoursResult } from '../../commands/removeColours';
import type { PaletteName } from '../../domain/palette';
import type { TaskStep } from '../taskState';

/** What Färgsätt asks of the commands. All reject with a fault. */
export interface ColourServices {
  /** Without a palette the workbook keeps the one it is in. @param fallback for a workbook that is in none */
  colour(
    palette: PaletteName | null,
    fallback: PaletteName | null,
    progress: (step: TaskStep) => void,
  ): Promise<ColourResult>;
  removeColours(progress: (step: TaskStep) => void): Promise<RemoveColoursResult>;
}
