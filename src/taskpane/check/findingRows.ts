import type { Grouping } from './checkState';
import type { ListedFinding } from './listFindings';
import { SEVERITIES } from './severityKeys';

/** A line of the list: a group's heading, or a finding. */
export type FindingRow =
  | { readonly kind: 'group'; readonly id: string; readonly group: FindingGroup }
  | {
      readonly kind: 'finding';
      readonly id: string;
      readonly group: FindingGroup;
      readonly listed: ListedFinding;
      /** Among the findings shown, from 0. */
      readonly position: number;
    };

/** Findings that belong together. `key` is a severity, a sheet's name or a rule's id, as the grouping says. */
export interface FindingGroup {
  readonly key: string;
  readonly count: number;
  readonly first: ListedFinding;
}

/** The lines of the list: the gravest first, sheets in the order of the tabs, rules by the first cell that breaks them. */
export function findingRows(listed: readonly ListedFinding[], grouping: Grouping): readonly FindingRow[] {
  const groups = new Map<string, ListedFinding[]>();
  if (grouping === 'severity') for (const severity of SEVERITIES) groups.set(severity, []);
  for (const entry of listed) {
    const key = keyOf(entry, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  let position = 0;
  return [...groups].flatMap(([key, entries]): FindingRow[] => {
    const [first] = entries;
    if (first === undefined) return [];
    const group = { key, count: entries.length, first };
    return [
      { kind: 'group', id: `group ${key}`, group },
      ...entries.map((entry): FindingRow => ({
        kind: 'finding',
        id: entry.id,
        group,
        listed: entry,
        position: position++,
      })),
    ];
  });
}

function keyOf({ finding, sheet, rule }: ListedFinding, grouping: Grouping): string {
  return { severity: finding.severity, sheet, rule: rule.id }[grouping];
}
