import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';
import type { SheetModel } from '../../model/sheetModel';
import type { MethodArguments } from '../methodArguments';
import { resolveAddress } from './resolveAddress';

/** The area of an argument that is a Range of this sheet or an address on it. Throws InvalidArgument for anything else. */
export function areaOfArgument(sheet: SheetModel, args: MethodArguments, index: number): Area {
  const range = args.rangeOrUndefined(index);
  if (range === undefined) return resolveAddress(sheet, args.text(index));
  if (range.sheet !== sheet) throw new HostError('InvalidArgument', 'the ranges are on different sheets');
  return range.area;
}
