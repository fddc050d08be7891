import { BookFault } from '../excel/bookFault';
import { LayoutError } from '../layout/layoutError';
import { OoxmlError } from '../ooxml/ooxmlError';
import { layoutText } from '../text/layoutText';
import type { CliTexts } from '../text/cliTexts';
import { CliFault } from './cliFault';

/** One sentence or two in the user's language for whatever a command threw: what happened, and what to do. */
export function explainFault(cause: unknown, texts: CliTexts): string {
  if (cause instanceof CliFault) return texts.faults[cause.code](cause.subject);
  if (cause instanceof OoxmlError) return texts.files[cause.code];
  if (cause instanceof LayoutError) return layoutText(texts.language, cause.code, cause.given);
  if (cause instanceof BookFault) return `${texts.book} (${cause.officeCode}: ${cause.message})`;
  return `${texts.unexpected} ${cause instanceof Error ? cause.message : String(cause)}`;
}
