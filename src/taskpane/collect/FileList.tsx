import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { FileCard } from './FileCard';
import { FILE_STATUSES, fileStatus, STATUS_LOOKS } from './fileStatus';
import type { ListedFile } from './listedFiles';
import { StatusIcon } from './StatusIcon';
import { useCollectStyles } from './useCollectStyles';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
});

/** The files with what is to be said of each, and how many are collected, asked about and left. */
export function FileList({ files }: { files: readonly ListedFile[] }): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { actions, text } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const statuses = files.map(({ report }) => fileStatus(report));

  /** The button that was pressed goes with its file: the heading has the focus next. */
  function remove(id: number): void {
    heading.current?.focus();
    void actions.removeFile(id);
  }

  return (
    <section className={shared.section}>
      <h2 ref={heading} tabIndex={-1} className={shared.heading}>
        {text.plain('collect.files')}
      </h2>
      <ul className={styles.counts}>
        {FILE_STATUSES.map((status) => {
          const count = statuses.filter((each) => each === status).length;
          return count === 0 ? null : (
            <li key={status} className={shared.marked}>
              <StatusIcon status={status} />
              {text.plural(STATUS_LOOKS[status].counted, count)}
            </li>
          );
        })}
      </ul>
      <ul className={shared.list} aria-label={text.plain('collect.files')}>
        {files.map((listed) => (
          <li key={listed.entry.id}>
            <FileCard listed={listed} onRemove={() => remove(listed.entry.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
