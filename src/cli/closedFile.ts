import { closedSnapshot } from '../commands/closedSnapshot';
import type { Snapshot } from '../layout/snapshot';
import { OoxmlError } from '../ooxml/ooxmlError';
import type { CliTexts } from '../text/cliTexts';
import { CliFault } from './cliFault';
import { readWorkbookFile } from './workbookFile';

/**
 * Reads a file as a closed workbook, where a call names several and the user must know which one is at fault.
 * @throws CliFault fileMissing, fileUnreadable; refused with path and reason when it is no workbook
 */
export async function readClosedFile(path: string, texts: CliTexts): Promise<Snapshot> {
  const bytes = await readWorkbookFile(path);
  try {
    return closedSnapshot(bytes);
  } catch (cause) {
    if (!(cause instanceof OoxmlError)) throw cause;
    throw new CliFault('refused', `${path}: ${texts.files[cause.code]}`, { cause });
  }
}
