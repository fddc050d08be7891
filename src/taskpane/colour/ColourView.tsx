import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { PaletteName } from '../../domain/palette';
import type { PlainKey } from '../../text/paneKey';
import { ColourLegend } from './ColourLegend';
import { usePane } from '../PaneContext';
import { shownPalette } from '../paneState';

const PALETTE_CHOICES: readonly { readonly name: PaletteName; readonly label: PlainKey }[] = [
  { name: 'standard', label: 'colour.palette.standard' },
  { name: 'fargblind', label: 'colour.palette.fargblind' },
];

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer' },
  remove: { margin: `${tokens.spacingVerticalXS} 0` },
});

/**
 * Färgsätt: which colours, the legend, which bears the counts once the rows are coloured, the button, and the same operation as a
 * repair. Taking the rules away is rare and stands folded.
 */
export function ColourView(): JSX.Element {
  const styles = useStyles();
  const removeHelpId = useId();
  const { state, actions, text } = usePane();
  const isRunning = state.task.kind === 'running';
  const palette = shownPalette(state);
  const { description } = state.workbook;
  return (
    <div className={styles.section}>
      <Field label={text.plain('colour.palette')}>
        <RadioGroup
          value={palette}
          onChange={(_, { value }) => {
            const choice = PALETTE_CHOICES.find(({ name }) => name === value);
            if (choice !== undefined) actions.choosePalette(choice.name);
          }}
        >
          {PALETTE_CHOICES.map(({ name, label }) => (
            <Radio key={name} value={name} label={text.plain(label)} />
          ))}
        </RadioGroup>
      </Field>
      <ColourLegend
        palette={palette}
        thresholds={description?.kind === 'standard' ? description.thresholds : null}
        counts={state.task.kind === 'coloured' ? state.task.result.counts : null}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isRunning} onClick={() => void actions.colour()}>
          {text.plain('colour.run')}
        </Button>
        <Button disabledFocusable={isRunning} onClick={() => void actions.restoreColours()}>
          {text.plain('colour.restore')}
        </Button>
      </div>
      <details>
        <summary className={styles.summary}>{text.plain('colour.more')}</summary>
        <p id={removeHelpId} className={styles.remove}>
          {text.plain('colour.remove.help')}
        </p>
        <Button
          size="small"
          disabledFocusable={isRunning}
          aria-describedby={removeHelpId}
          onClick={() => void actions.removeColours()}
        >
          {text.plain('colour.remove')}
        </Button>
      </details>
    </div>
  );
}
