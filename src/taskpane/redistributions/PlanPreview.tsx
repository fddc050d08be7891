import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type JSX, type RefObject } from 'react';
import type { PlannedLine, RedistributionPlan } from '../../domain/redistribution/plannedRedistribution';
import type { RedistributionQuestion } from '../../domain/redistribution/redistributionInput';
import { redistributionText } from '../../text/redistributionText';
import { usePane } from '../PaneContext';
import { PlannedLines } from './PlannedLines';
import { useFormStyles } from './useFormStyles';
import { useListStyles } from './useListStyles';

interface PlanPreviewProps {
  readonly plan: Extract<RedistributionPlan, { kind: 'planned' }>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Writes, with the questions answered with yes. */
  readonly onWrite: (confirmed: readonly RedistributionQuestion[]) => void;
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
});

/** The rows before they are written, what must be answered first, and the button that writes them. */
export function PlanPreview({ plan, heading, onWrite }: PlanPreviewProps): JSX.Element {
  const styles = useStyles();
  const form = useFormStyles();
  const list = useListStyles();
  const { state, text } = usePane();
  const [answered, setAnswered] = useState<readonly RedistributionQuestion[]>([]);
  const { lines, elsewhere, doubts } = plan;
  const open = doubts.filter(({ kind }) => !answered.includes(kind));
  const words = redistributionText(text.language);

  function answer(question: RedistributionQuestion, isYes: boolean): void {
    const others = answered.filter((other) => other !== question);
    setAnswered(isYes ? [...others, question] : others);
  }

  return (
    <section className={styles.panel} aria-label={text.plain('omf.form.preview.title')}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {text.plain('omf.form.preview.title')}
      </h3>
      <PlannedLines lines={lines} sum={sumOf(elsewhere.length === 0 ? lines : null)} />
      {elsewhere.length > 0 && (
        <>
          <h4 className={styles.title}>{text.plain('omf.form.preview.elsewhere')}</h4>
          <p className={list.muted}>{text.plain('omf.form.preview.elsewhere.help')}</p>
          <PlannedLines lines={elsewhere} sum={null} />
        </>
      )}
      {doubts.length > 0 && (
        <div role="group" aria-label={text.plain('omf.form.doubts')} className={list.section}>
          <h4 className={styles.title}>{text.plain('omf.form.doubts')}</h4>
          {doubts.map((doubt, index) => (
            <Checkbox
              key={index}
              label={`${words.doubt(doubt)} ${text.plain('omf.form.yes')}`}
              checked={answered.includes(doubt.kind)}
              onChange={(_, { checked }) => answer(doubt.kind, checked === true)}
            />
          ))}
        </div>
      )}
      <Button
        className={form.start}
        appearance="primary"
        disabledFocusable={state.task.kind === 'running' || open.length > 0}
        onClick={() => onWrite(answered)}
      >
        {text.plural('omf.form.write', lines.length)}
      </Button>
    </section>
  );
}

/** What the rows add up to; null where only a part of them is known here. */
function sumOf(lines: readonly PlannedLine[] | null): number | null {
  return lines === null ? null : lines.reduce((sum, { amountSek }) => sum + amountSek, 0);
}
