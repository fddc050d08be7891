import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import type { SummaryStanding } from './summariseState';

const STANDING_KEYS = {
  added: 'summarise.state.added',
  refreshed: 'summarise.state.refreshed',
  unchanged: 'summarise.state.unchanged',
} as const satisfies Readonly<Record<SummaryStanding, string>>;

const useStyles = makeStyles({
  set: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  standing: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The region and the boards, each with how its sheet stands; all are chosen to begin with. */
export function SummaryChoices(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { parts, excluded, standings, isStale } = state.summarise;

  function choose(code: string, isChosen: boolean): void {
    const others = [...excluded].filter((each) => each !== code);
    actions.chooseSummaries(new Set(isChosen ? others : [...others, code]));
  }

  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{text.plain('summarise.which')}</legend>
      {parts.map(({ code, name, isRegion }) => {
        const standing = standings.get(code);
        return (
          <div key={code}>
            <Checkbox
              checked={!excluded.has(code)}
              label={
                <>
                  <span lang={isRegion ? undefined : 'sv'}>
                    {isRegion ? text.plain('summarise.region') : name}
                  </span>
                  {standing !== undefined && !isStale && (
                    <>
                      {' '}
                      <span className={styles.standing}>{text.plain(STANDING_KEYS[standing])}</span>
                    </>
                  )}
                </>
              }
              onChange={(_, { checked }) => choose(code, checked === true)}
            />
          </div>
        );
      })}
      {parts.length > 2 && (
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" onClick={() => actions.chooseSummaries(new Set())}>
            {text.plain('summarise.all')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => actions.chooseSummaries(new Set(parts.map(({ code }) => code)))}
          >
            {text.plain('summarise.none')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
