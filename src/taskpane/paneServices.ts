import type { WorkbookDescription } from '../commands/describeWorkbook';
import type { CheckServices } from './check/checkServices';
import type { CollectServices } from './collect/collectServices';
import type { ColourServices } from './colour/colourServices';
import type { CreateServices } from './create/createServices';
import type { HomeServices } from './home/homeServices';
import type { RedistributionServices } from './redistributions/redistributionServices';
import type { RepairServices } from './repair/repairServices';
import type { SettingsServices } from './settings/settingsActions';
import type { SummariseServices } from './summarise/summariseServices';
import type { UndoServices } from './undo/undoServices';

/** What the pane can ask for, view by view; index.tsx binds each to its command and the open workbook. All reject with a fault. */
export interface PaneServices
  extends
    CheckServices,
    ColourServices,
    RedistributionServices,
    RepairServices,
    CreateServices,
    SummariseServices,
    CollectServices,
    HomeServices,
    SettingsServices,
    UndoServices {
  describe(): Promise<WorkbookDescription>;
  /** Whether the user is in the middle of a cell, so that Excel keeps commands waiting. */
  isCellEdited(): Promise<boolean>;
  /** A command begins: `closeGate` holds no longer. */
  openGate(): void;
  /** Keeps the command that runs from reading more and from beginning to write; it then rejects with the code `cancelled`. */
  closeGate(): void;
}
