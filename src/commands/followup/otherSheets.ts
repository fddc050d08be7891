import { LIST_SHEET } from '../../layout/listSheet';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { Snapshot } from '../../layout/snapshot';

const GENERATED = /^(Kontroll|Insamling|Sammanfattning( .+)?)$/iu;

/** The sheets with contents that are no part of the layout: the user's own, which nothing is carried from. */
export function otherSheets({ sheets, names }: Snapshot, { tables }: StandardWorkbook): readonly string[] {
  const known = new Set([
    LIST_SHEET,
    ...[...names.values()].map(({ sheet }) => sheet),
    ...[...tables.values()].map(({ source }) => source.sheet),
  ]);
  return sheets
    .filter(({ name, used }) => used !== null && !known.has(name) && !GENERATED.test(name))
    .map(({ name }) => name);
}
