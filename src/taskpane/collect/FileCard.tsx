import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { collectFileWords, collectTitle } from '../../text/collectText';
import { usePane } from '../PaneContext';
import { FileChoice } from './FileChoice';
import { FileFindings } from './FileFindings';
import { FileIssues } from './FileIssues';
import { fileStatus, STATUS_LOOKS } from './fileStatus';
import type { ListedFile } from './listedFiles';
import { StatusIcon } from './StatusIcon';
import { useCollectStyles } from './useCollectStyles';

interface FileCardProps {
  readonly listed: ListedFile;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  name: { ...typographyStyles.body1Strong, margin: 0, flexGrow: 1 },
  remove: {
    flexShrink: 0,
    marginTop: `calc(-1 * ${tokens.spacingVerticalXXS})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** A file: what it is, what becomes of it, what is to be said of it, and the choice where there is one. */
export function FileCard({ listed, onRemove }: FileCardProps): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { state, text } = usePane();
  const { entry, report } = listed;
  const status = fileStatus(report);
  const { board, rows, sinceLast } = collectFileWords(text.language, report);
  const { layout, year, period } = report;
  const isTitled = layout !== null && year !== null;
  const facts = [isTitled ? collectTitle(text.language, { layout, year, period }) : '', rows, sinceLast];
  const remove = text.fill('collect.remove', { name: report.name });
  return (
    <div className={shared.card}>
      <div className={styles.top}>
        <h3 className={mergeClasses(styles.name, shared.words)}>{report.name}</h3>
        <Button
          className={styles.remove}
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={remove}
          title={remove}
          disabledFocusable={state.task.kind === 'running'}
          onClick={onRemove}
        />
      </div>
      <p className={mergeClasses(shared.paragraph, shared.marked)}>
        <StatusIcon status={status} />
        {text.plain(STATUS_LOOKS[status].word)}
      </p>
      {board !== '' && <p className={shared.paragraph}>{board}</p>}
      {layout !== null && <p className={shared.muted}>{facts.filter((fact) => fact !== '').join(' · ')}</p>}
      {layout !== null && <FileFindings listed={listed} />}
      <FileIssues issues={report.issues} />
      {(report.weight === 'ask' || report.weight === 'stop' || entry.decision !== null) && (
        <FileChoice listed={listed} />
      )}
    </div>
  );
}
