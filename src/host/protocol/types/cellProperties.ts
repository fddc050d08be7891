import { HostError } from '../../model/hostError';
import type { RangeReference } from '../rangeReference';
import { asRecord } from '../values/asRecord';
import { readMatrix } from '../values/matrix';

/** The colours of a cell, as far as they were asked for; camel case, for the client hands the answer on as it is. */
interface CellColours {
  readonly format: {
    readonly fill?: { readonly color: string };
    readonly font?: { readonly color: string };
  };
}

/**
 * Range.getCellProperties (null above 5 000 000 cells) for what the host can tell: the colours of fills and fonts. A cell without fill is white.
 * @throws HostError NotImplemented for other properties, so that a gap does not pass for an answer
 */
export function cellProperties({ sheet, area }: RangeReference, asked: unknown): CellColours[][] | null {
  const { format, ...others } = asRecord(asked);
  const { fill, font, ...otherFormats } = asRecord(format ?? {});
  const wants = (part: unknown): boolean => {
    const { color, ...rest } = asRecord(part ?? {});
    refuse(rest);
    return color === true;
  };
  refuse(others);
  refuse(otherFormats);
  const [fills, fonts] = [wants(fill), wants(font)];
  return readMatrix(area, (row, column): CellColours => {
    const own = sheet.format(row, column);
    return {
      format: {
        ...(fills && { fill: { color: own.fill ?? '#FFFFFF' } }),
        ...(fonts && { font: { color: own.font.color } }),
      },
    };
  });
}

function refuse(others: Readonly<Record<string, unknown>>): void {
  const [name] = Object.keys(others);
  if (name !== undefined) throw new HostError('NotImplemented', `cell properties: ${name}`);
}
