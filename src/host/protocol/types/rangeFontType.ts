import type { CellFont } from '../../../ooxml/cellFormat';
import type { ObjectType, Scalar } from '../objectType';
import type { Cells } from '../rangeReference';
import { asColor } from '../values/asColor';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';
import { asText } from '../values/asText';
import { asWord } from '../values/asWord';
import { formatScalar } from './formatScalar';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

function fontScalar<M extends keyof CellFont>(
  member: M,
  parse: (value: unknown) => CellFont[M],
): Scalar<Cells> {
  return formatScalar(
    '1.1',
    ({ font }) => font[member],
    (value) => ({ font: { [member]: parse(value) } }),
  );
}

/** Excel.RangeFont. */
export const rangeFontType: ObjectType<Cells> = {
  scalars: {
    Bold: fontScalar('bold', asFlag),
    Color: fontScalar('color', asColor),
    Italic: fontScalar('italic', asFlag),
    Name: fontScalar('name', asText),
    Size: fontScalar('size', (value) => asNumber(value, 1)),
    Strikethrough: { ...fontScalar('strikethrough', asFlag), api: '1.9' },
    Underline: fontScalar('underline', (value) => asWord(value, underlines)),
  },
};
