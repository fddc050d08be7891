import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import { useEffect, useRef, type JSX } from 'react';
import type { AddedRedistribution } from '../../commands/addRedistribution';
import { usePane } from '../PaneContext';
import { PlannedLines } from './PlannedLines';
import { addedSentence } from './redistributionSentences';
import { useListStyles } from './useListStyles';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    outlineStyle: 'none',
  },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The rows that were written, the way to them, and what is still to be written in other workbooks. */
export function AddedMessage({
  added,
  onClose,
}: {
  added: AddedRedistribution;
  onClose: () => void;
}): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const { actions, text } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { area, elsewhere } = added;
  return (
    <section className={styles.box} aria-label={addedSentence(added, text)}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        <CheckmarkCircle20Filled className={styles.icon} />
        {addedSentence(added, text)}
      </h2>
      {elsewhere.length > 0 && (
        <>
          <p className={list.paragraph}>{text.plain('omf.added.elsewhere')}</p>
          <PlannedLines lines={elsewhere} sum={null} />
        </>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() =>
            void actions.goToRows({
              table: 'tblOmfordelningar',
              firstRow: area.row + 1,
              count: area.rowCount,
            })
          }
        >
          {text.plain('omf.added.show')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {text.plain('omf.close')}
        </Button>
      </div>
    </section>
  );
}
