import type { StandingSession } from '../../commands/workbookStanding';

/** What the home view asks of the commands. All reject with a fault. */
export interface HomeServices {
  /** Reads how the workbook stands. @param filledRows of all tables, which decide how much is read */
  startStanding(filledRows: number): Promise<StandingSession>;
  /** Opens an empty workbook in a window of its own; the pane stays with this one. */
  openEmptyWorkbook(): Promise<void>;
}
