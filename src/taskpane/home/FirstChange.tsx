import type { JSX } from 'react';
import type { SummaryChange } from '../../domain/summary/summaryChange';
import { summaryChangeText } from '../../text/summaryChanges';
import { usePane } from '../PaneContext';

/** The first of the changes in words, and how many there are beside it. */
export function FirstChange({ changes }: { changes: readonly SummaryChange[] }): JSX.Element {
  const { text } = usePane();
  const [first, ...others] = changes;
  if (first === undefined) return <>{text.plain('home.summaries.otherChange')}</>;
  const told = text.fill('home.summaries.change', { change: summaryChangeText(text.language, first) });
  return <>{others.length === 0 ? told : `${told} ${text.plural('home.summaries.more', others.length)}`}</>;
}
