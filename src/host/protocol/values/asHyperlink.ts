import { HostError } from '../../model/hostError';
import type { Hyperlink } from '../../model/sheet/hyperlinks';
import { asRecord } from './asRecord';

/** An Excel.RangeHyperlink as sent by the client. Throws InvalidArgument unless it has an address or a place in the workbook. */
export function asHyperlink(value: unknown): Hyperlink {
  const link = asRecord(value);
  const text = (name: string): Record<string, string> => {
    const member = link[name];
    if (member === undefined || member === null) return {};
    if (typeof member !== 'string') throw invalid();
    return { [name]: member };
  };
  const result: Hyperlink = {
    ...text('address'),
    ...text('documentReference'),
    ...text('screenTip'),
    ...text('textToDisplay'),
  };
  if (result.address === undefined && result.documentReference === undefined) throw invalid();
  return result;
}

function invalid(): HostError {
  return new HostError('InvalidArgument', 'a hyperlink needs an address or a documentReference');
}
