import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { checkText } from '../../text/checkText';
import { SeverityIcon } from '../check/SeverityIcon';
import { SEVERITY_KEYS } from '../check/severityKeys';
import { usePane } from '../PaneContext';
import type { ListedFile } from './listedFiles';
import { useCollectStyles } from './useCollectStyles';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  count: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  summary: { cursor: 'pointer', minHeight: '24px' },
  errors: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** How many errors and warnings the check found in a file, and the errors themselves. */
export function FileFindings({ listed }: { listed: ListedFile }): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { text } = usePane();
  const { report, entry } = listed;
  const errors = entry.file.kind === 'standard' ? entry.file.errors : [];
  const counts = [
    { severity: 'error', count: report.errors },
    { severity: 'warning', count: report.warnings },
  ] as const;
  return (
    <>
      <div className={styles.counts}>
        {counts.map(({ severity, count }) =>
          count === 0 ? null : (
            <span key={severity} className={styles.count}>
              <SeverityIcon severity={severity} />
              {text.plural(SEVERITY_KEYS[severity].counted, count)}
            </span>
          ),
        )}
        {report.errors + report.warnings === 0 && <span>{text.plain('collect.noErrors')}</span>}
      </div>
      {errors.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.plain('collect.errors')}</summary>
          <ul className={mergeClasses(styles.errors, shared.words)}>
            {errors.map((finding, at) => (
              <li key={at}>
                {checkText(text.language, finding).message}{' '}
                {finding.place.address !== null && (
                  <span className={shared.muted}>{finding.place.address}</span>
                )}
              </li>
            ))}
            {report.errors > errors.length && (
              <li>
                {text.fill('collect.errors.more', { count: text.number(report.errors - errors.length) })}
              </li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}
