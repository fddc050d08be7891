import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import type { StandardWorkbook, WorkbookDescription } from '../../commands/describeWorkbook';
import type { Period } from '../../domain/period';
import type { PaneText } from '../../text/paneText';
import { FaultMessage } from '../FaultMessage';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  kind: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle1, margin: 0, minHeight: tokens.lineHeightBase500 },
  line: {
    ...typographyStyles.caption1,
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  refresh: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`, flexShrink: 0 },
});

/** What the open workbook is, and a button to read it again. */
export function WorkbookHeader(): JSX.Element {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { state, actions, text } = usePane();
  const [announcement, setAnnouncement] = useState('');
  const { description, fault, isReading } = state.workbook;
  const words = describe(description, text);

  async function refresh(): Promise<void> {
    setAnnouncement('');
    await actions.refresh();
    void actions.readStanding();
    setAnnouncement(text.plain('workbook.refreshed'));
  }

  return (
    <section className={styles.header} aria-label={text.plain('workbook.label')} aria-busy={isReading}>
      <div className={styles.top}>
        <p className={styles.kind}>{words.kind}</p>
        <Button
          className={styles.refresh}
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={state.task.kind === 'running'}
          onClick={() => void refresh()}
        >
          {text.plain('workbook.refresh')}
        </Button>
      </div>
      <h1 className={styles.title} lang={words.isSwedish ? 'sv' : text.language}>
        {words.title}
      </h1>
      <p className={styles.line}>{words.line}</p>
      <span className={hidden} role="status">
        {fault === null ? announcement : ''}
      </span>
      {fault !== null && (
        <FaultMessage
          title={text.plain('workbook.failed.title')}
          safe={text.plain('workbook.failed.safe')}
          fault={fault}
        />
      )}
    </section>
  );
}

interface HeaderWords {
  readonly kind: string;
  readonly title: string;
  readonly line: string;
  /** The title is a name out of the workbook, Swedish in every language. */
  readonly isSwedish: boolean;
}

function describe(description: WorkbookDescription | null, text: PaneText): HeaderWords {
  if (description === null) {
    return {
      kind: text.plain('product.name'),
      title: text.plain('workbook.reading'),
      line: '',
      isSwedish: false,
    };
  }
  if (description.kind === 'notStandard') {
    return { kind: text.plain('product.name'), title: text.plain('other.title'), line: '', isSwedish: false };
  }
  const { year, period, layout, baselineYear } = description;
  const baseline = baselineYear === null ? '' : text.fill('workbook.baseline', { year: baselineYear });
  return {
    kind: kindOf(layout, period, year ?? '', text).trim(),
    title: description.board ?? text.plain('workbook.noBoard'),
    line: year === null ? text.plain('workbook.noYear') : baseline,
    isSwedish: description.board !== null,
  };
}

function kindOf(
  layout: StandardWorkbook['layout'],
  period: Period | null,
  year: number | '',
  text: PaneText,
): string {
  if (layout === null) return text.plain('workbook.noLayout');
  if (layout === 'plan') return text.fill('workbook.plan', { year });
  if (period === null) return text.fill('workbook.followUp.noPeriod', { year });
  return text.fill('workbook.followUp', { period: text.plain(PERIOD_KEYS[period]), year });
}

const PERIOD_KEYS = {
  April: 'period.april',
  Augusti: 'period.augusti',
  Helår: 'period.helår',
} as const;
