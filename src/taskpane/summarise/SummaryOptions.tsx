import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { FileField } from '../create/FileField';
import { usePane } from '../PaneContext';
import { shownPalette } from '../paneState';

const LANGUAGES = [
  { name: 'sv', label: 'summarise.language.sv' },
  { name: 'en', label: 'summarise.language.en' },
] as const;
const PALETTES = [
  { name: 'standard', label: 'colour.palette.standard' },
  { name: 'fargblind', label: 'colour.palette.fargblind' },
] as const;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** Language, colours and an earlier follow-up: rarely changed, so folded. */
export function SummaryOptions(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  return (
    <details>
      <summary className={styles.summary}>{text.plain('summarise.more')}</summary>
      <div className={styles.fields}>
        <Field label={text.plain('summarise.language')}>
          <RadioGroup
            layout="horizontal"
            value={state.summarise.language ?? 'sv'}
            onChange={(_, { value }) => {
              const language = LANGUAGES.find(({ name }) => name === value);
              if (language !== undefined) actions.chooseSummaryLanguage(language.name);
            }}
          >
            {LANGUAGES.map(({ name, label }) => (
              <Radio key={name} value={name} label={text.plain(label)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={text.plain('summarise.palette')}>
          <RadioGroup
            value={shownPalette(state)}
            onChange={(_, { value }) => {
              const palette = PALETTES.find(({ name }) => name === value);
              if (palette !== undefined) actions.choosePalette(palette.name);
            }}
          >
            {PALETTES.map(({ name, label }) => (
              <Radio key={name} value={name} label={text.plain(label)} />
            ))}
          </RadioGroup>
        </Field>
        <FileField
          name="previousPeriod"
          label={text.plain('summarise.previous')}
          hint={text.plain('summarise.previous.hint')}
          onChoose={(file) => void actions.choosePrevious(file)}
        />
      </div>
    </details>
  );
}
