import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CreateForm } from '../create/CreateForm';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  paragraph: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

/** A workbook that is none of ours: an empty one can become one, others are left alone. */
export function OtherWorkbook({ isEmpty }: { isEmpty: boolean }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  if (isEmpty) {
    return (
      <div className={styles.part}>
        <p className={styles.paragraph}>{text.plain('other.empty')}</p>
        <CreateForm />
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <p className={styles.paragraph}>{text.plain('other.notEmpty')}</p>
      <ul className={styles.list}>
        <li>{text.plain('other.do.existing')}</li>
        <li>{text.plain('other.do.new')}</li>
        <li>{text.plain('other.do.deleted')}</li>
      </ul>
    </div>
  );
}
