/** The library's numbers of the events that this host raises (`eventType` and `office10EventId…` in its source). */
export const eventTypes = {
  /** `workbook.onSelectionChanged`, which Office rather than Excel raises. */
  documentSelectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

/** One of them. */
export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

/** What the events of all sheets and of all tables are registered for, instead of the id of one. */
export const WORKBOOK_TARGET = 'Workbook';
