import type { Finding } from '../../domain/finding';
import type { CellInput } from '../../layout/change';
import type { CellAt } from '../repairing/repair';
import { cellIn } from '../repairing/cellIn';
import type { FixChoices } from './fixPlan';
import { findingKey } from './findingKey';

/** What a fix writes into its cells; the ID of a `newId` is drawn when it is written. */
export type CellFixInput =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'newId' };

/** A fix of cells. */
export interface CellFix {
  readonly finding: Finding;
  readonly cells: readonly CellAt[];
  readonly input: CellFixInput;
}

/** The cells that a finding's fix writes; `unchosen` where the user has not said which word, null where it is no fix of cells. */
export function cellFix(finding: Finding, choices: FixChoices): CellFix | 'unchosen' | null {
  const { fix, place } = finding;
  const { sheet } = place;
  if (fix === null || sheet === null) return null;
  const input = inputOf(finding, choices);
  if (input === null || input === 'unchosen') return input;
  const addresses = fix.params.cells;
  const cells = (Array.isArray(addresses) ? addresses : []).flatMap(
    (address: string) => cellIn(sheet, address) ?? [],
  );
  return cells.length === 0 ? null : { finding, cells, input };
}

function inputOf(finding: Finding, choices: FixChoices): CellFixInput | 'unchosen' | null {
  const { kind, params } = finding.fix ?? {};
  const { value, formula, words } = params ?? {};
  switch (kind) {
    case 'writeValue':
      return typeof value === 'string' || typeof value === 'number' ? { kind: 'value', value } : null;
    case 'writeFormula':
      return typeof formula === 'string' ? { kind: 'formula', formula } : null;
    case 'newId':
      return { kind: 'newId' };
    case 'chooseWord': {
      const word = choices.get(findingKey(finding));
      const isOffered = word !== undefined && Array.isArray(words) && words.includes(word);
      return isOffered ? { kind: 'value', value: word } : 'unchosen';
    }
    default:
      return null;
  }
}

/** The input as it is written. @param newId draws an ID that is not in use */
export function cellInput(input: CellFixInput, newId: () => string): CellInput {
  if (input.kind === 'newId') return newId();
  return input.kind === 'formula' ? { formula: input.formula } : input.value;
}
