import type { Change } from '../layout/change';
import { BookFault } from './bookFault';
import type { ExcelHost } from './excelHost';
import { halvePart, packChanges, type ChangePart } from './packChanges';
import { runExcel } from './runExcel';
import { writeChange } from './writeChange';

/**
 * Writes the changes in their order: one sync where they fit in a message of 3 MB, else as many as it takes. A message that
 * Excel finds too large goes again in halves. Excel has no transactions: what was written before a refusal stays.
 * @throws BookFault, whose `written` tells how many changes stand in the workbook
 */
export async function applyChanges(host: ExcelHost, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  let written = 0;
  try {
    await runExcel(host, async (context) => {
      for (const message of packChanges(changes)) {
        await writeMessage(context, message, (count) => (written += count));
      }
    });
  } catch (cause) {
    throw BookFault.from(cause).afterWriting(written);
  }
}

async function writeMessage(
  context: Excel.RequestContext,
  parts: readonly ChangePart[],
  onWritten: (changes: number) => void,
): Promise<void> {
  for (const { change } of parts) writeChange(context, change);
  try {
    await context.sync();
  } catch (cause) {
    const halves = isTooLargeToSend(cause) ? halveMessage(parts) : null;
    if (halves === null) throw cause;
    await writeMessage(context, halves[0], onWritten);
    await writeMessage(context, halves[1], onWritten);
    return;
  }
  onWritten(parts.filter(({ isLast }) => isLast).length);
}

/** Such a message was not carried out; when the answer is too large it was. */
function isTooLargeToSend(cause: unknown): boolean {
  return BookFault.from(cause).officeCode === 'RequestPayloadSizeLimitExceeded';
}

function halveMessage(parts: readonly ChangePart[]): [readonly ChangePart[], readonly ChangePart[]] | null {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const halves = halvePart(only);
    return halves === null ? null : [[halves[0]], [halves[1]]];
  }
  const middle = Math.ceil(parts.length / 2);
  return [parts.slice(0, middle), parts.slice(middle)];
}
