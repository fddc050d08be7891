import type { FieldId, FieldIssue } from './fieldIssues';

/** What a Fluent field needs to say what is wrong with it; nothing where all is well. */
export function errorOf(
  field: FieldId,
  issues: readonly FieldIssue[],
): { validationState?: 'error'; validationMessage?: string } {
  const messages = issues.filter((issue) => issue.field === field).map(({ message }) => message);
  if (messages.length === 0) return {};
  return { validationState: 'error', validationMessage: messages.join(' ') };
}
