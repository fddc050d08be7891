import type { FieldId } from './fieldIssues';

/** Moves the focus to a field of the form: the first input whose name begins with it. */
export function focusField(form: HTMLFormElement | null, field: FieldId): void {
  const wanted = field === 'receivers' ? 'receiver ' : field;
  const inputs = [...(form?.elements ?? [])];
  const found = inputs.find((input) => input.getAttribute('name')?.startsWith(wanted) === true);
  if (found instanceof HTMLElement) found.focus();
}
