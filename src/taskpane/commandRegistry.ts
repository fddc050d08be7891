import type { ComponentType } from 'react';
import { ColourSection } from './ColourSection';
import { RepairSection } from './RepairSection';

/** A command as the home view shows it. */
export interface PaneCommand {
  readonly id: string;
  /** The command's own section, with a heading, its options and its button. Results are told in the status bar. */
  readonly Section: ComponentType;
}

/** The commands of a standard workbook, in the order of the yearly work. A new command is a section and one line here. */
export const PANE_COMMANDS: readonly PaneCommand[] = [
  { id: 'colour', Section: ColourSection },
  { id: 'repair', Section: RepairSection },
];
