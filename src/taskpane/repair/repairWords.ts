import type { RepairPreview, RepairResult } from '../../commands/repair';
import { repairGroupText } from '../../text/repairText';
import type { PaneText } from '../../text/paneText';

/**
 * What the preview has found, for the status bar.
 * @example shownSentences(preview, paneText('sv')) // ['3 saker kan repareras. Välj och tryck på Reparera valda.']
 */
export function shownSentences({ groups }: RepairPreview, text: PaneText): readonly string[] {
  if (groups.length === 0) return [text.plain('repair.nothing')];
  return [text.plural('repair.found', groups.length)];
}

/**
 * What was repaired, in a sentence.
 * @example repairedSentences(result, paneText('sv')) // ['Reparerat: 1 kolumn infogas och 4 formler återställs.']
 */
export function repairedSentences({ done }: RepairResult, text: PaneText): readonly string[] {
  if (done.length === 0) return [text.plain('repair.done.none')];
  const parts = done.map(({ repairs }) => repairGroupText(text.language, repairs));
  return [text.fill('repair.done', { what: text.list(parts) })];
}
