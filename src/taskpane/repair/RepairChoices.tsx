import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { RepairGroupPreview } from '../../commands/repair';
import type { RepairGroup } from '../../domain/repairNote';
import { repairGroupText, repairLine } from '../../text/repairText';
import { usePane } from '../PaneContext';

/** Of one group so many lines are shown. */
const MOST_LINES = 20;

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  set: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  details: { marginLeft: tokens.spacingHorizontalXXL },
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  run: { alignSelf: 'flex-start' },
});

/** The groups of repairs with a check box each, the safe ones chosen, and where they are; the button repairs what is chosen. */
export function RepairChoices({ groups }: { groups: readonly RepairGroupPreview[] }): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<RepairGroup>>(() => safeGroups(groups));

  function choose(group: RepairGroup, isChosen: boolean): void {
    setChosen(new Set(isChosen ? [...chosen, group] : [...chosen].filter((other) => other !== group)));
  }

  const set = (isSafe: boolean): JSX.Element | null => {
    const own = groups.filter((group) => group.isSafe === isSafe);
    if (own.length === 0) return null;
    return (
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{text.plain(isSafe ? 'repair.safe' : 'repair.proposals')}</legend>
        {own.map(({ group, repairs }) => (
          <div key={group}>
            <Checkbox
              checked={chosen.has(group)}
              label={repairGroupText(text.language, repairs)}
              onChange={(_, { checked }) => choose(group, checked === true)}
            />
            <details className={styles.details}>
              <summary className={styles.summary}>{text.plain('repair.details')}</summary>
              <ul className={styles.list}>
                {repairs.slice(0, MOST_LINES).map((note, at) => (
                  <li key={at}>{repairLine(text.language, note)}</li>
                ))}
                {repairs.length > MOST_LINES && (
                  <li>{text.fill('repair.more', { count: text.number(repairs.length - MOST_LINES) })}</li>
                )}
              </ul>
            </details>
          </div>
        ))}
      </fieldset>
    );
  };

  return (
    <div className={styles.choices}>
      {set(true)}
      {set(false)}
      <Button
        className={styles.run}
        appearance="primary"
        disabledFocusable={state.task.kind === 'running' || chosen.size === 0}
        onClick={() => void actions.repair(chosen)}
      >
        {text.plain('repair.run')}
      </Button>
    </div>
  );
}

function safeGroups(groups: readonly RepairGroupPreview[]): ReadonlySet<RepairGroup> {
  return new Set(groups.filter(({ isSafe }) => isSafe).map(({ group }) => group));
}
