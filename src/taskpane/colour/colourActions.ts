import type { PaletteName } from '../../domain/palette';
import type { ActionTools } from '../actionTools';
import type { ColourServices } from './colourServices';

/** What Färgsätt's controls and its ribbon button do. None rejects: what goes wrong is in the state afterwards. */
export interface ColourActions {
  readonly choosePalette: (palette: PaletteName) => void;
  readonly colour: () => Promise<void>;
  /** Does what {@link ColourActions.colour} does, and tells what was wrong with the rules. */
  readonly restoreColours: () => Promise<void>;
  readonly removeColours: () => Promise<void>;
}

/** Ties Färgsätt's services to the store. */
export function createColourActions(
  { store, run, progress }: ActionTools,
  services: ColourServices,
): ColourActions {
  const colour = (isRepair: boolean): Promise<void> =>
    run('colour', async () => {
      const { palette, settings } = store.getState();
      const result = await services.colour(palette, settings.palette, progress);
      return result.kind === 'coloured'
        ? { kind: 'coloured', result, isRepair }
        : { kind: 'nothingToColour' };
    });
  return {
    choosePalette: (palette) => store.dispatch({ type: 'paletteChosen', palette }),
    colour: () => colour(false),
    restoreColours: () => colour(true),
    removeColours: () =>
      run('removeColours', async () => {
        const result = await services.removeColours(progress);
        return result.kind === 'removed'
          ? { kind: 'coloursRemoved', rulesRemoved: result.rulesRemoved }
          : { kind: 'nothingToColour' };
      }),
  };
}
