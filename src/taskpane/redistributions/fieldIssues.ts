import type { IssueField } from '../../domain/redistribution/redistributionIssue';
import type { PlainKey } from '../../text/paneKey';
import type { PaneText } from '../../text/paneText';
import { redistributionText } from '../../text/redistributionText';
import type { RedistributionDraft } from './redistributionDraft';
import type { PreviewedRedistribution } from './redistributionServices';

/** A field of the form: what a command calls it, receivers by their own id. */
export type FieldId =
  'giver' | 'receivers' | 'amount' | 'fullYearEffect' | 'purpose' | 'type' | `receiver ${number}`;

/** What is wrong with a field. */
export interface FieldIssue {
  readonly field: FieldId;
  readonly message: string;
}

const MISSING_BOARD = 'omf.form.board.missing' satisfies PlainKey;

/** The form from its top; receivers stand where `receivers` does. */
const ORDER = ['type', 'giver', 'receivers', 'amount', 'purpose', 'fullYearEffect'];

/** What stands in the way of writing the draft, each by its field, from the top of the form. */
export function fieldIssues(
  draft: RedistributionDraft,
  plan: PreviewedRedistribution | null,
  text: PaneText,
): readonly FieldIssue[] {
  const boardless = boardlessReceivers(draft).map((field) => ({ field, message: text.plain(MISSING_BOARD) }));
  if (plan?.kind !== 'refused') return boardless;
  const told = new Set<string>(boardless.map(({ field }) => field));
  const words = redistributionText(text.language);
  const refused = plan.refusals
    .map((refusal) => ({ field: fieldIdOf(refusal.field, draft), message: words.refusal(refusal) }))
    .filter(({ field }) => !told.has(field));
  return [...boardless, ...refused].toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ field }: FieldIssue): number {
  return ORDER.indexOf(field.startsWith('receiver') ? 'receivers' : field);
}

/** Receivers without a board: the command would look for a board without name. */
function boardlessReceivers({ receivers }: RedistributionDraft): readonly FieldId[] {
  return receivers.flatMap(({ id, board }) => (board === '' ? [`receiver ${id}` as const] : []));
}

function fieldIdOf(field: IssueField, { receivers }: RedistributionDraft): FieldId {
  if (field.part !== 'receiver') return field.part;
  return `receiver ${receivers[field.index]?.id ?? 0}`;
}
