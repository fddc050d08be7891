import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { useId, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { lossSentence, UNDO_KEYS } from './undoWords';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
  // In line with the sentence above it.
  button: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Offers to undo what was written last, and says beforehand what will not come back. */
export function UndoOffer(): JSX.Element | null {
  const styles = useStyles();
  const noteId = useId();
  const { state, text, actions } = usePane();
  const { undo: offer, task } = state;
  if (offer === null || task.kind === 'running') return null;
  const notes = [
    lossSentence(offer.write.losses, text),
    offer.isByKeys ? text.plain('undo.keys') : null,
  ].filter((note) => note !== null);
  return (
    <div className={styles.offer}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<ArrowUndo20Regular />}
        aria-describedby={notes.length > 0 ? noteId : undefined}
        onClick={() => void actions.undo()}
      >
        {text.fill('undo.offer', { what: text.plain(UNDO_KEYS[offer.command]) })}
      </Button>
      {notes.length > 0 && (
        <p id={noteId} className={styles.note}>
          {notes.join(' ')}
        </p>
      )}
    </div>
  );
}
