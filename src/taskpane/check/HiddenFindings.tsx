import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';
import { NO_FILTER } from './findingFilter';
import type { ShownFindings } from './useFindings';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
});

/** Says how many findings the search and the filter leave, and takes both away. */
export function HiddenFindings({ found: { all, findings } }: { found: ShownFindings }): JSX.Element {
  const styles = useStyles();
  const { actions, text } = usePane();
  return (
    <div className={styles.line}>
      <span role="status">
        {findings.length === 0
          ? text.plural('check.filter.nothing', all.length)
          : text.fill('check.shown', {
              shown: text.number(findings.length),
              all: text.number(all.length),
            })}
      </span>
      <Button size="small" appearance="subtle" onClick={() => actions.filterFindings(NO_FILTER)}>
        {text.plain('check.filter.reset')}
      </Button>
    </div>
  );
}
