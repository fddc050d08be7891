import { periodTargetFormula, shareFormula, statusFormula } from '../indicatorFormulas';
import type { ColumnSpec, TableSpec } from '../tableSpec';
import {
  BOARD_COLUMN,
  COMMENT_COLUMN,
  GOAL_NUMBER_COLUMN,
  ID_COLUMN,
  PREVIOUS_COMMENT_COLUMN,
} from './sharedColumns';

const DESCRIPTION: readonly ColumnSpec[] = [
  {
    key: 'subGoalNumber',
    header: 'Delmål nr',
    plan: 'optional',
    followUp: 'optional',
    kind: 'wholeNumber',
    width: 10,
  },
  { key: 'subGoal', header: 'Delmål', plan: 'required', followUp: 'required', kind: 'text', width: 32 },
  { key: 'indicator', header: 'Indikator', plan: 'required', followUp: 'required', kind: 'text', width: 37 },
  { key: 'unit', header: 'Enhet', plan: 'optional', followUp: 'optional', kind: 'text', width: 9 },
  {
    key: 'direction',
    header: 'Riktning',
    plan: 'required',
    followUp: 'required',
    kind: 'list',
    list: 'direction',
    width: 11,
  },
  {
    key: 'measure',
    header: 'Mätsätt',
    plan: 'optional',
    followUp: 'optional',
    kind: 'list',
    list: 'measure',
    width: 14,
  },
];

const FIGURES: readonly ColumnSpec[] = [
  {
    key: 'baseline',
    header: 'Utfall {basår}',
    plan: 'optional',
    followUp: 'optional',
    kind: 'value',
    width: 13,
  },
  { key: 'target', header: 'Mål {år}', plan: 'required', followUp: 'required', kind: 'value', width: 13 },
  {
    key: 'periodicity',
    header: 'Periodicitet',
    plan: 'optional',
    followUp: 'optional',
    kind: 'list',
    list: 'periodicity',
    isListOpen: true,
    width: 15,
  },
  {
    key: 'responsible',
    header: 'Ansvarig',
    plan: 'optional',
    followUp: 'optional',
    kind: 'text',
    width: 15,
  },
];

const FOLLOW_UP: readonly ColumnSpec[] = [
  {
    key: 'outcome',
    header: 'Utfall {period} {år}',
    plan: 'absent',
    followUp: 'optional',
    kind: 'value',
    width: 15,
  },
  {
    key: 'periodTarget',
    header: 'Periodmål',
    plan: 'absent',
    followUp: 'column',
    kind: 'value',
    width: 14,
    formula: periodTargetFormula,
  },
  {
    key: 'share',
    header: 'Måluppfyllelse',
    plan: 'absent',
    followUp: 'column',
    kind: 'share',
    width: 18,
    formula: shareFormula,
  },
  {
    key: 'status',
    header: 'Status',
    plan: 'absent',
    followUp: 'column',
    kind: 'text',
    width: 12,
    formula: statusFormula,
  },
  PREVIOUS_COMMENT_COLUMN,
  COMMENT_COLUMN,
];

/** The indicators that follow each sub-goal. Source: layouts.md, Indikatorer. */
export const INDICATOR_TABLE: TableSpec = {
  name: 'tblIndikatorer',
  sheet: 'Indikatorer',
  purpose: 'Indikatorer med utgångsvärde, målvärde och utfall',
  title: 'Indikatorer',
  help: ({ kind, year, period }) =>
    kind === 'plan'
      ? `En rad per indikator. Skriv tal i Utfall och Mål ${year} (procent som 35 %). Riktning säger om mer eller mindre är bättre och måste alltid anges.`
      : `Fyll i Utfall ${(period ?? '').toLocaleLowerCase('sv')} ${year} och Kommentar. De tonade kolumnerna räknas ut; färgen följer gränserna på bladet Regler.`,
  isRequired: () => true,
  isWritten: () => true,
  columns: [BOARD_COLUMN, GOAL_NUMBER_COLUMN, ...DESCRIPTION, ...FIGURES, ...FOLLOW_UP, ID_COLUMN],
};
