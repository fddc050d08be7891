import { OoxmlError } from './ooxmlError';

/**
 * What reading one file may build in memory, in units of about a hundred bytes: a gigabyte. Ten times a region's workbook takes half
 * of it. Without it a file of a few kilobytes, within every limit of the zip, fills any machine: an element of four bytes
 * becomes an object of three hundred.
 */
export const MOST_UNITS = 10_000_000;

/** What an element, a row, a cell and a piece of text or an attribute take, in units. */
export const UNITS = { element: 4, row: 4, cell: 2, text: 1, attribute: 1 } as const;

/** Counts what the parts of one file become in memory; a part that is read again replaces what it took before. */
export class ReadBudget {
  private readonly spent = new Map<string, { units: number }>();
  private total = 0;

  /** @param most units for all parts together */
  constructor(private readonly most: number = MOST_UNITS) {}

  /** The meter for reading a part, from nothing. */
  meter(part: string): ReadMeter {
    this.total -= this.spent.get(part)?.units ?? 0;
    const own = { units: 0 };
    this.spent.set(part, own);
    return {
      spend: (units) => {
        own.units += units;
        this.total += units;
        if (this.total > this.most) throw new OoxmlError('tooLarge', `more than ${this.most} units`, part);
      },
    };
  }
}

/** Takes from the budget what is about to be built. @throws OoxmlError `tooLarge` */
export interface ReadMeter {
  spend(units: number): void;
}
