import { readWorkbook } from '../layout/reading/readWorkbook';
import type { OoxmlErrorCode } from '../ooxml/ooxmlError';
import { assemblyGoals, type AssemblyGoals } from './assemblyGoals';
import { readFile } from './readFile';

/** The assembly's goals of a file, or why there are none. */
export type GoalsFromFile =
  | ({ readonly kind: 'goals' } & AssemblyGoals)
  | { readonly kind: 'noGoals' }
  | { readonly kind: 'goalsUnreadable'; readonly code: OoxmlErrorCode };

/** Reads the goals of a plan or follow-up for a new workbook. */
export function goalsFromFile(bytes: Uint8Array): GoalsFromFile {
  const file = readFile(bytes);
  if (file.kind === 'unreadable') return { kind: 'goalsUnreadable', code: file.code };
  const goals = assemblyGoals(readWorkbook(file.snapshot));
  return goals.goals.length === 0 ? { kind: 'noGoals' } : { kind: 'goals', ...goals };
}
