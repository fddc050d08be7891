import type { HostedWorkbook } from '../../src/cli/hostedWorkbook';
import type { Area } from '../../src/layout/area';
import { sheet } from '../repair/repairedExample';

/** The lines of the sums as the sheet shows them: label, given, received, new money, net; to the krona. */
export function shownSums(
  { model }: Pick<HostedWorkbook, 'model'>,
  area: Area,
): readonly (readonly unknown[])[] {
  const omf = sheet(model, 'Omfördelningar');
  const blocks = Array.from({ length: (area.columnCount + 1) / 6 }, (_, block) => area.column + block * 6);
  return blocks
    .flatMap((column) =>
      [1, 2].map((down) =>
        [0, 1, 2, 3, 4].map((right) => rounded(omf.value(area.row + down, column + right))),
      ),
    )
    .filter(([label]) => label !== null);
}

/** Excel adds mkr in floating point. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
}
