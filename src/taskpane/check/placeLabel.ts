import type { PaneText } from '../../text/paneText';
import { sheetLabel } from './filterChoices';
import type { ListedFinding } from './listFindings';

/**
 * Where a finding points, for people: `Indikatorer G28`, a sheet, or the workbook.
 * @example placeLabel(listed, paneText('sv')) // 'Indikatorer G28'
 */
export function placeLabel({ finding, sheet }: ListedFinding, text: PaneText): string {
  const { address } = finding.place;
  const label = sheetLabel(sheet, text);
  return address === null ? label : `${label} ${address.slice(address.lastIndexOf('!') + 1)}`;
}
