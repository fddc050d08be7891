import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { summaryChangeText } from '../../text/summaryChanges';
import { usePane } from '../PaneContext';
import type { ShownSummaries } from './summariseState';

type Sheet = ShownSummaries['sheets'][number];

/** Of one sheet so many changes are shown to begin with. */
const FIRST_CHANGES = 10;

/** Where no change is listed. */
const STATE_KEYS = {
  will: {
    added: 'summarise.will.added',
    refreshed: 'summarise.will.rewritten',
    unchanged: 'summarise.will.unchanged',
  },
  did: {
    added: 'summarise.did.added',
    refreshed: 'summarise.did.rewritten',
    unchanged: 'summarise.did.unchanged',
  },
} as const;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  sheet: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  paragraph: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Sheet by sheet what a refresh will change, or what it has: Ändrat sedan förra uppdateringen. */
export function SheetChanges({ shown }: { shown: ShownSummaries }): JSX.Element {
  const styles = useStyles();
  const { state, text } = usePane();
  const isDone = shown.kind === 'summarised';
  const sheets = isDone
    ? shown.sheets
    : shown.sheets.filter(({ code }) => !state.summarise.excluded.has(code));
  const title = text.plain(isDone ? 'summarise.did' : 'summarise.will');
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {sheets.map((sheet) => (
        <OneSheet key={sheet.code} sheet={sheet} isDone={isDone} />
      ))}
      {shown.left.map(({ sheet }) => (
        <p key={sheet} className={styles.paragraph}>
          {text.fill('summarise.left', { sheet })}
        </p>
      ))}
    </section>
  );
}

function OneSheet({ sheet, isDone }: { sheet: Sheet; isDone: boolean }): JSX.Element {
  const styles = useStyles();
  const { actions, text } = usePane();
  const [isWhole, setIsWhole] = useState(false);
  const { outcome, moved, rescuedRows } = sheet;
  const changes = outcome === 'refreshed' ? (moved ?? []) : [];
  const first = isWhole ? changes : changes.slice(0, FIRST_CHANGES);
  const canOpen = isDone || outcome !== 'added';
  return (
    <>
      <h3 className={styles.sheet}>
        {canOpen ? (
          <Link
            as="button"
            inline
            title={text.fill('summarise.open', { sheet: sheet.sheet })}
            onClick={() => void actions.goToPlace(sheet.sheet, null)}
          >
            {sheet.sheet}
          </Link>
        ) : (
          sheet.sheet
        )}
      </h3>
      {changes.length === 0 ? (
        <p className={styles.paragraph}>{text.plain(STATE_KEYS[isDone ? 'did' : 'will'][outcome])}</p>
      ) : (
        <ul className={styles.list}>
          {first.map((change, at) => (
            <li key={at}>{summaryChangeText(text.language, change)}</li>
          ))}
        </ul>
      )}
      {first.length < changes.length && (
        <Button size="small" appearance="subtle" onClick={() => setIsWhole(true)}>
          {text.plural('summarise.moreChanges', changes.length - first.length)}
        </Button>
      )}
      {rescuedRows > 0 && <p className={styles.paragraph}>{text.plural('summarise.rescued', rescuedRows)}</p>}
    </>
  );
}
