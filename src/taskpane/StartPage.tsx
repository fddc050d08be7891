import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, type JSX } from 'react';
import type { PaneText } from '../text/paneText';

/** Why the pane cannot work where it was opened. */
export type StartProblem = 'noOffice' | 'notExcel' | 'tooOld';

interface StartPageProps {
  /** Null while Office has not answered yet. */
  readonly problem: StartProblem | null;
  readonly text: PaneText;
  readonly onRetry: () => void;
}

const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com';
const REQUIREMENT = 'ExcelApi 1.14';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    maxWidth: '40rem',
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  paragraph: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

/** A plain page while Office starts, and where the pane cannot work: what is wrong and what to do. */
export function StartPage({ problem, text, onRetry }: StartPageProps): JSX.Element {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = text.language;
  }, [text.language]);
  if (problem === null) {
    return (
      <main className={styles.page} aria-busy="true">
        <h1 className={styles.title}>{text.plain('product.name')}</h1>
        <p className={styles.paragraph}>{text.plain('start.waiting')}</p>
      </main>
    );
  }
  const page = PAGES[problem](text);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{page.title}</h1>
      {page.what.map((paragraph) => (
        <p key={paragraph} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
      <h2 className={styles.heading}>{text.plain('start.whatToDo')}</h2>
      <ul className={styles.list}>
        {page.whatToDo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <Button onClick={onRetry}>{text.plain('start.retry')}</Button>
    </main>
  );
}

interface PageWords {
  readonly title: string;
  readonly what: readonly string[];
  readonly whatToDo: readonly string[];
}

const PAGES: Readonly<Record<StartProblem, (text: PaneText) => PageWords>> = {
  noOffice: (text) => ({
    title: text.plain('noOffice.title'),
    what: [text.plain('noOffice.what'), text.fill('noOffice.why', { address: OFFICE_ADDRESS })],
    whatToDo: [text.plain('noOffice.do.network'), text.plain('noOffice.do.it')],
  }),
  notExcel: (text) => ({
    title: text.plain('notExcel.title'),
    what: [text.plain('notExcel.what')],
    whatToDo: [text.plain('notExcel.do.open'), text.plain('notExcel.do.button')],
  }),
  tooOld: (text) => ({
    title: text.plain('tooOld.title'),
    what: [text.fill('tooOld.what', { requirement: REQUIREMENT })],
    whatToDo: [text.plain('tooOld.do.update'), text.plain('tooOld.do.works')],
  }),
};
