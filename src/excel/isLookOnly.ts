import type { Change } from '../layout/change';

const LOOKS: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'activate',
  'addChart',
  'addColourRules',
  'clearFilters',
  'columnWidth',
  'freezeRows',
  'pageLayout',
  'removeCharts',
  'removeColourRules',
  'rowHeight',
  'validation',
]);

/** Whether a change leaves what a reading gives as it was: contents, number formats, tables, names and sheets. */
export function isLookOnly({ kind }: Change): boolean {
  return LOOKS.has(kind);
}
