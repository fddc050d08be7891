import type { HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { sheet } from '../repair/repairedExample';

/** Deletes the sums with their columns, as people do who do not want them; their name then points nowhere. */
export function withoutSums(opened: HostedWorkbook): HostedWorkbook {
  const columns = { row: 0, column: 15, rowCount: 1_048_576, columnCount: 20 };
  sheet(opened.model, 'Omfördelningar').delete(columns, 'Left');
  return opened;
}
