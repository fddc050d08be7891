import { Field, Radio, RadioGroup, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { PRODUCT_VERSION } from '../../text/productVersion';
import { LimitsSection } from './LimitsSection';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  paragraph: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What the user has chosen for the pane, the limits of the workbook, where the rules come from, and what is kept. */
export function SettingsView(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text, officeLanguage } = usePane();
  const { settings, areSettingsKept } = state;
  return (
    <div className={styles.view}>
      <Field label={text.plain('settings.language')}>
        <RadioGroup
          value={settings.language ?? 'office'}
          onChange={(_, { value }) =>
            actions.chooseSettings({ language: value === 'sv' || value === 'en' ? value : null })
          }
        >
          <Radio
            value="office"
            label={text.fill('settings.language.office', {
              language: text.plain(LANGUAGE_KEYS[officeLanguage]),
            })}
          />
          <Radio value="sv" label={<span lang="sv">{text.plain('settings.language.sv')}</span>} />
          <Radio value="en" label={<span lang="en">{text.plain('settings.language.en')}</span>} />
        </RadioGroup>
      </Field>
      <Field label={text.plain('settings.palette')} hint={text.plain('settings.palette.hint')}>
        <RadioGroup
          value={settings.palette ?? 'standard'}
          onChange={(_, { value }) =>
            actions.chooseSettings({ palette: value === 'fargblind' ? 'fargblind' : 'standard' })
          }
        >
          <Radio value="standard" label={text.plain('colour.palette.standard')} />
          <Radio value="fargblind" label={text.plain('colour.palette.fargblind')} />
        </RadioGroup>
      </Field>
      <LimitsSection />
      <section className={styles.section}>
        <h2 className={styles.heading}>{text.plain('settings.sources')}</h2>
        <p className={styles.paragraph}>{text.plain('settings.sources.what')}</p>
        <ul className={styles.list}>
          <li>{text.plain('settings.sources.plans')}</li>
          <li>{text.plain('settings.sources.report')}</li>
          <li>{text.plain('settings.sources.redistributions')}</li>
        </ul>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{text.plain('settings.kept')}</h2>
        <p className={styles.paragraph}>{text.plain('settings.kept.what')}</p>
        {!areSettingsKept && (
          <p className={styles.paragraph} role="alert">
            {text.plain('settings.kept.blocked')}
          </p>
        )}
      </section>
      <p className={styles.paragraph}>{text.fill('settings.version', { version: PRODUCT_VERSION })}</p>
    </div>
  );
}

const LANGUAGE_KEYS = { sv: 'settings.language.sv', en: 'settings.language.en' } as const;
