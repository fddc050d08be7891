import { OoxmlError } from '../../ooxml/ooxmlError';

/** More than this is in no plan: ten times a region's workbook has half a million cells and ten million letters. */
const MOST_CELLS = 20_000_000;
const MOST_CHARACTERS = 100_000_000;

/**
 * What may be read of one closed file's cells, all tables together. A file of a few kilobytes can claim three hundred tables over the
 * whole sheet, or have a hundred thousand cells share one long text, and each of them is looked at.
 */
export class CellAllowance {
  private cells = MOST_CELLS;
  private characters = MOST_CHARACTERS;

  /** Takes so many cells. @throws OoxmlError `tooLarge` */
  take(cells: number): void {
    this.cells -= cells;
    if (!(this.cells >= 0)) throw new OoxmlError('tooLarge', `more than ${MOST_CELLS} cells`);
  }

  /** Takes the letters of a text. @throws OoxmlError `tooLarge` */
  takeText(text: string): void {
    this.characters -= text.length;
    if (this.characters < 0) throw new OoxmlError('tooLarge', `more than ${MOST_CHARACTERS} letters`);
  }
}
