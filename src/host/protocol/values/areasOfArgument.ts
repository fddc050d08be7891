import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';
import type { SheetModel } from '../../model/sheetModel';
import type { MethodArguments } from '../methodArguments';
import { RangeAreasReference } from '../rangeAreasReference';
import { RangeReference } from '../rangeReference';
import { resolveAddresses } from './resolveAddress';
import { targetOfArgument } from './targetOfArgument';

/** The areas of an argument that is a Range or RangeAreas of this sheet, or addresses on it. Throws InvalidArgument. */
export function areasOfArgument(sheet: SheetModel, args: MethodArguments, index: number): readonly Area[] {
  const target = targetOfArgument(args.value(index));
  if (!(target instanceof RangeReference || target instanceof RangeAreasReference))
    return resolveAddresses(sheet, args.text(index));
  if (target.sheet !== sheet) throw new HostError('InvalidArgument', 'the range is on another sheet');
  return target.areas;
}
