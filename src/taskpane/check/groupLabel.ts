import type { PaneText } from '../../text/paneText';
import type { Grouping } from './checkState';
import { sheetLabel } from './filterChoices';
import type { FindingGroup } from './findingRows';
import { SEVERITY_KEYS } from './severityKeys';

/** What a group of findings is called. */
export function groupLabel({ first }: FindingGroup, grouping: Grouping, text: PaneText): string {
  switch (grouping) {
    case 'severity':
      return text.plain(SEVERITY_KEYS[first.finding.severity].name);
    case 'sheet':
      return sheetLabel(first.sheet, text);
    case 'rule':
      return first.rule.title;
  }
}
