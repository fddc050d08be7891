import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  paragraph: { margin: 0 },
});

/** The selected cell of a summary's sheet, with the way to the rows behind it. */
export function SelectedCell(): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { selected } = state.summarise;
  return (
    <div className={styles.part}>
      <p className={styles.paragraph}>
        {selected === null
          ? text.plain('evidence.noCell')
          : text.fill('evidence.cell', { cell: `${selected.sheet}!${selected.address}` })}
      </p>
      <Button
        size="small"
        disabledFocusable={selected === null || state.task.kind === 'running'}
        onClick={() => {
          if (selected === null) return;
          const { sheet, row, column } = selected;
          void actions.showEvidence({ kind: 'cell', sheet, row, column }, '');
        }}
      >
        {text.plain('evidence.selected')}
      </Button>
    </div>
  );
}
