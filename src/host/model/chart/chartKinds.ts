import type { BarKind } from '../../../ooxml/chartTemplate';
import { chartValue } from '../../../ooxml/chartXml';
import type { XmlElement } from '../../../ooxml/xml';

/** The kinds of chart that the host makes, in the words of Excel.ChartType. */
export const BAR_KINDS = {
  ColumnClustered: { direction: 'col', grouping: 'clustered' },
  ColumnStacked: { direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { direction: 'col', grouping: 'percentStacked' },
  BarClustered: { direction: 'bar', grouping: 'clustered' },
  BarStacked: { direction: 'bar', grouping: 'stacked' },
  BarStacked100: { direction: 'bar', grouping: 'percentStacked' },
} as const satisfies Readonly<Record<string, BarKind>>;

/** One of them. */
export type BarKindName = keyof typeof BAR_KINDS;

/** Their names. */
export const BAR_KIND_NAMES = Object.keys(BAR_KINDS) as readonly BarKindName[];

/** The kind of a chart's `c:barChart`; null for a grouping that Excel has in three dimensions alone. */
export function barKindOf(bars: XmlElement): BarKindName | null {
  const direction = chartValue(bars, 'c:barDir', 'col') ?? 'col';
  const grouping = chartValue(bars, 'c:grouping', 'clustered') ?? 'clustered';
  return (
    BAR_KIND_NAMES.find(
      (name) => BAR_KINDS[name].direction === direction && BAR_KINDS[name].grouping === grouping,
    ) ?? null
  );
}
