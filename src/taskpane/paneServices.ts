import type { WorkbookDescription } from '../commands/describeWorkbook';
import type { CheckServices } from './check/checkServices';
import type { ColourServices } from './colour/colourServices';
import type { CreateServices } from './create/createServices';
import type { RepairServices } from './repair/repairServices';

/** What the pane can ask for, view by view; index.tsx binds each to its command and the open workbook. All reject with a fault. */
export interface PaneServices extends CheckServices, ColourServices, RepairServices, CreateServices {
  describe(): Promise<WorkbookDescription>;
}
