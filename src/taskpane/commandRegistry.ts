import {
  ArrowJoin20Regular,
  ArrowSwap20Regular,
  DocumentTable20Regular,
  QuestionCircle20Regular,
  ClipboardCheckmark20Regular,
  Color20Regular,
  DocumentAdd20Regular,
  Settings20Regular,
  Wrench20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { lazy, type ComponentType } from 'react';
import type { WritingView } from '../commands/locksInTheWay';
import type { PlainKey } from '../text/paneKey';

/** A command with a view of its own, as the home view lists it. */
export interface PaneCommand {
  readonly id: string;
  /** What it is called, on its card and as its view's heading. */
  readonly titleKey: PlainKey;
  /** One line: what it does, and what it leaves alone. */
  readonly helpKey: PlainKey;
  readonly Icon: FluentIcon;
  /** The view fills the pane's height and scrolls its own parts, where the pane is high enough. */
  readonly fillsPane?: boolean;
  /** It needs no standard workbook: its card stands in every workbook. */
  readonly isForAll?: boolean;
  /** What it writes as, where it writes to the open workbook: its view tells what stands in the way. */
  readonly writesAs?: WritingView;
  /** What stands under the heading: its options and buttons. Loaded when it is first opened. */
  readonly View: ComponentType;
}

/**
 * The commands of a standard workbook, in the order of the yearly work. This is the only list of them.
 *
 * A new view `budget` is:
 * - `budget/BudgetView.tsx`, exporting `BudgetView`: the body alone, for {@link ./CommandView} draws the way back, the heading and
 *   the line of help;
 * - `budget/budgetServices.ts` (`BudgetServices`, what it asks of the commands), extended by PaneServices and bound in index.tsx;
 * - `budget/budgetActions.ts` (`BudgetActions` and `createBudgetActions(tools, services)`), composed in paneActions.ts;
 * - where it remembers something, `budget/budgetState.ts` with a reducer, composed in paneState.ts;
 * - a command that it runs is a CommandId of paneState.ts, with its words in StatusBar.tsx;
 * - its words in `src/text/paneBudgetSv.ts` and `…En.ts`, spread into paneSv.ts and paneEn.ts;
 * - and one entry here.
 */
export const PANE_COMMANDS = [
  {
    id: 'check',
    writesAs: 'check',
    titleKey: 'check.title',
    helpKey: 'check.help',
    Icon: ClipboardCheckmark20Regular,
    fillsPane: true,
    View: lazy(async () => {
      const { CheckView } = await import(/* webpackChunkName: "checkView" */ './check/CheckView');
      return { default: CheckView };
    }),
  },
  {
    id: 'colour',
    writesAs: 'colour',
    titleKey: 'colour.title',
    helpKey: 'colour.help',
    Icon: Color20Regular,
    View: lazy(async () => {
      const { ColourView } = await import(/* webpackChunkName: "colourView" */ './colour/ColourView');
      return { default: ColourView };
    }),
  },
  {
    id: 'redistributions',
    writesAs: 'redistributions',
    titleKey: 'omf.title',
    helpKey: 'omf.help',
    Icon: ArrowSwap20Regular,
    View: lazy(async () => {
      const { RedistributionsView } = await import(
        /* webpackChunkName: "redistributionsView" */ './redistributions/RedistributionsView'
      );
      return { default: RedistributionsView };
    }),
  },
  {
    id: 'summarise',
    writesAs: 'summarise',
    titleKey: 'summarise.title',
    helpKey: 'summarise.help',
    Icon: DocumentTable20Regular,
    View: lazy(async () => {
      const { SummariseView } = await import(
        /* webpackChunkName: "summariseView" */ './summarise/SummariseView'
      );
      return { default: SummariseView };
    }),
  },
  {
    id: 'collect',
    writesAs: 'collect',
    titleKey: 'collect.title',
    helpKey: 'collect.help',
    Icon: ArrowJoin20Regular,
    View: lazy(async () => {
      const { CollectView } = await import(/* webpackChunkName: "collectView" */ './collect/CollectView');
      return { default: CollectView };
    }),
  },
  {
    id: 'newWorkbook',
    titleKey: 'new.title',
    helpKey: 'new.help',
    Icon: DocumentAdd20Regular,
    View: lazy(async () => {
      const { NewWorkbookView } = await import(
        /* webpackChunkName: "newWorkbookView" */ './home/NewWorkbookView'
      );
      return { default: NewWorkbookView };
    }),
  },
  {
    id: 'repair',
    writesAs: 'repair',
    titleKey: 'repair.title',
    helpKey: 'repair.help',
    Icon: Wrench20Regular,
    View: lazy(async () => {
      const { RepairView } = await import(/* webpackChunkName: "repairView" */ './repair/RepairView');
      return { default: RepairView };
    }),
  },
  {
    id: 'settings',
    titleKey: 'settings.title',
    helpKey: 'settings.help',
    Icon: Settings20Regular,
    isForAll: true,
    View: lazy(async () => {
      const { SettingsView } = await import(/* webpackChunkName: "settingsView" */ './settings/SettingsView');
      return { default: SettingsView };
    }),
  },
  {
    id: 'help',
    titleKey: 'help.title',
    helpKey: 'help.help',
    Icon: QuestionCircle20Regular,
    isForAll: true,
    View: lazy(async () => {
      const { HelpView } = await import(/* webpackChunkName: "help" */ './help/HelpView');
      return { default: HelpView };
    }),
  },
] as const satisfies readonly PaneCommand[];

/** A view of the pane: the home view, or a command's. */
export type ViewId = 'home' | (typeof PANE_COMMANDS)[number]['id'];

/** The command whose view is shown; null for the home view. */
export function commandOfView(view: ViewId): PaneCommand | null {
  return PANE_COMMANDS.find(({ id }) => id === view) ?? null;
}

/** What can be done with a standard workbook, or with any other. */
export function commandsFor(isStandard: boolean): readonly (PaneCommand & { readonly id: ViewId })[] {
  const commands: readonly (PaneCommand & { readonly id: ViewId })[] = PANE_COMMANDS;
  return commands.filter(({ isForAll }) => isStandard || isForAll === true);
}
