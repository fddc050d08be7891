import type { ColumnSpec } from '../tableSpec';

/** The first column of every data table. */
export const BOARD_COLUMN: ColumnSpec = {
  key: 'board',
  header: 'Nämnd',
  plan: 'required',
  followUp: 'required',
  kind: 'board',
  width: 22,
};

/** The area of a board's budget that a row of money belongs to. */
export const AREA_COLUMN: ColumnSpec = {
  key: 'area',
  header: 'Område',
  plan: 'optional',
  followUp: 'optional',
  kind: 'text',
  width: 30,
};

/** The goal that a sub-goal or indicator belongs to. */
export const GOAL_NUMBER_COLUMN: ColumnSpec = {
  key: 'goalNumber',
  header: 'Mål nr',
  plan: 'required',
  followUp: 'required',
  kind: 'wholeNumber',
  width: 10,
};

/** The comment of the period before, carried by a new follow-up. */
export const PREVIOUS_COMMENT_COLUMN: ColumnSpec = {
  key: 'previousComment',
  header: 'Föregående kommentar',
  plan: 'absent',
  followUp: 'optional',
  kind: 'text',
  width: 26,
};

/** The period's comment. */
export const COMMENT_COLUMN: ColumnSpec = {
  key: 'comment',
  header: 'Kommentar',
  plan: 'absent',
  followUp: 'optional',
  kind: 'text',
  width: 38,
};

/** The last column of every data table: what follows a row between plan, follow-up and region. */
export const ID_COLUMN: ColumnSpec = {
  key: 'id',
  header: 'ID',
  plan: 'optional',
  followUp: 'optional',
  kind: 'id',
  width: 11,
};
