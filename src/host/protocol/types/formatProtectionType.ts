import type { ObjectType } from '../objectType';
import type { Cells } from '../rangeReference';
import { asFlag } from '../values/asFlag';
import { formatScalar } from './formatScalar';

/** Excel.FormatProtection. */
export const formatProtectionType: ObjectType<Cells> = {
  scalars: {
    FormulaHidden: formatScalar(
      '1.2',
      ({ hidden }) => hidden,
      (value) => ({ hidden: asFlag(value) }),
    ),
    Locked: formatScalar(
      '1.2',
      ({ locked }) => locked,
      (value) => ({ locked: asFlag(value) }),
    ),
  },
};
