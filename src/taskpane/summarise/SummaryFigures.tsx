import { Button, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { colourLegend } from '../../commands/colourLegend';
import type { SummaryPreview } from '../../commands/previewSummaries';
import type { Tone } from '../../domain/palette';
import { summaryChangeText } from '../../text/summaryChanges';
import { summaryHeadlines } from '../../text/summaryHeadlines';
import { usePane } from '../PaneContext';
import { shownPalette } from '../paneState';
import { useHiddenStyle } from '../useHiddenStyle';
import { GoalLines } from './GoalLines';

type Props = Pick<SummaryPreview, 'report' | 'comparison'>;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  sign: {
    width: '24px',
    flexShrink: 0,
    lineHeight: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  label: { flexGrow: 1 },
  figure: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  text: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground2,
  },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Läget i korthet of one part, each figure with the way to the rows behind it; and what moved since an earlier follow-up. */
export function SummaryFigures({ report, comparison }: Props): JSX.Element {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const titleId = useId();
  const { state, actions, text } = usePane();
  const { parts, part: chosen } = state.summarise;
  const all = [...(report.region === null ? [] : [report.region]), ...report.boards];
  const part = all.find(({ code }) => code === chosen) ?? all[0];
  const isRunning = state.task.kind === 'running';
  if (part === undefined) return <></>;
  const sign = (tone: Tone): JSX.Element => {
    const look = colourLegend(shownPalette(state)).find((entry) => entry.tone === tone);
    return (
      <span
        className={styles.sign}
        style={{ backgroundColor: look?.fill, color: look?.text }}
        aria-hidden="true"
      >
        {look?.symbol}
      </span>
    );
  };
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {text.plain('summarise.figures')}
      </h2>
      {all.length > 1 && (
        <Field label={text.plain('summarise.part')}>
          <Select value={part.code} onChange={(_, { value }) => actions.showSummaryPart(value)}>
            {parts.map(({ code, name, isRegion }) => (
              <option key={code} value={code}>
                {isRegion ? text.plain('summarise.region') : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ul className={styles.list}>
        {summaryHeadlines(text.language, part, report.period).map(
          ({ headline, label, figure, text: told }) => (
            <li key={headline.key} className={styles.item}>
              <div className={styles.line}>
                {sign(headline.tone)}
                <span className={styles.label}>{label}</span>
                <span className={styles.figure}>{figure}</span>
              </div>
              <p className={styles.text}>{told}</p>
              <Button
                size="small"
                disabledFocusable={isRunning}
                onClick={() =>
                  void actions.showEvidence(
                    { kind: 'figure', code: part.code, key: `headline:${headline.key}` },
                    label,
                  )
                }
              >
                {text.plain('evidence.show')}
                <span className={hidden}> {label}</span>
              </Button>
            </li>
          ),
        )}
      </ul>
      {part.goals.length > 0 && <GoalLines part={part} sign={sign} />}
      {comparison !== null && (
        <>
          <h3 className={styles.title}>
            {text.fill('summarise.since', {
              period: comparison.period?.toLowerCase() ?? '',
              year: comparison.year ?? '',
            })}
          </h3>
          <ComparedLines code={part.code} comparison={comparison} />
        </>
      )}
    </section>
  );
}

function ComparedLines({
  code,
  comparison,
}: {
  code: string;
  comparison: NonNullable<Props['comparison']>;
}): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const changes = comparison.changes.filter(({ part }) => part === code);
  if (changes.length === 0) return <p className={styles.text}>{text.plain('summarise.since.none')}</p>;
  return (
    <ul className={styles.changes}>
      {changes.map((change, at) => (
        <li key={at}>{summaryChangeText(text.language, change)}</li>
      ))}
    </ul>
  );
}
