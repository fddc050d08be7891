import type { PaneFault } from './paneFault';
import type { CommandId } from './taskState';

/**
 * What whoever is asked for help needs to know, in English, for developers: add-in and Excel, command, codes and message. Nothing out
 * of the workbook is put in.
 * @param about lines on the add-in and Excel
 * @param command null for what is no command, as reading the workbook
 */
export function faultDetails(
  { details }: PaneFault,
  about: readonly string[],
  command: CommandId | null,
): string {
  return [...about, ...(command === null ? [] : [`Command: ${command}`]), details].join('\n');
}
