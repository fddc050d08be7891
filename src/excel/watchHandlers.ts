import type { BookListeners } from './book';

/** What Excel told, with the sheet's id; its name may be another by the time somebody asks. */
export type WatchedEvent =
  | {
      readonly kind: 'cells' | 'structure';
      readonly sheetId: string;
      /** Null when the sheet as a whole came or went. */
      readonly address: string | null;
      readonly isRemote: boolean;
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'activated'; readonly sheetId: string };

/** Handlers of one context, which can be removed. */
export type AddedHandlers = readonly { remove(): void }[];

/**
 * Adds the handlers that the listeners need, with the next sync. What this add-in did itself is dropped here, as far as Excel says
 * so (`triggerSource`, ExcelApi 1.14); of sheets added and deleted it does not.
 */
export function addWatchHandlers(
  { worksheets }: Excel.Workbook,
  listeners: BookListeners,
  tell: (event: WatchedEvent) => void,
): AddedHandlers {
  return [
    ...(listeners.onEdited === undefined ? [] : addEditHandlers(worksheets, tell)),
    ...(listeners.onSelected === undefined ? [] : [addSelectionHandler(worksheets, tell)]),
    ...(listeners.onActivated === undefined ? [] : [addActivationHandler(worksheets, tell)]),
  ];
}

function addEditHandlers(
  worksheets: Excel.WorksheetCollection,
  tell: (event: WatchedEvent) => void,
): AddedHandlers {
  const tellOfSheet = async ({ worksheetId, source }: { worksheetId: string; source: string }) => {
    tell({ kind: 'structure', sheetId: worksheetId, address: null, isRemote: source === 'Remote' });
    return Promise.resolve();
  };
  return [
    worksheets.onChanged.add(async ({ changeType, address, source, triggerSource, worksheetId }) => {
      if (triggerSource !== 'ThisLocalAddin') {
        const kind = changeType === 'RangeEdited' ? 'cells' : 'structure';
        tell({ kind, sheetId: worksheetId, address, isRemote: source === 'Remote' });
      }
      return Promise.resolve();
    }),
    worksheets.onAdded.add(tellOfSheet),
    worksheets.onDeleted.add(tellOfSheet),
  ];
}

function addSelectionHandler(
  worksheets: Excel.WorksheetCollection,
  tell: (event: WatchedEvent) => void,
): AddedHandlers[number] {
  return worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
    tell({ kind: 'selected', sheetId: worksheetId, address });
    return Promise.resolve();
  });
}

function addActivationHandler(
  worksheets: Excel.WorksheetCollection,
  tell: (event: WatchedEvent) => void,
): AddedHandlers[number] {
  return worksheets.onActivated.add(async ({ worksheetId }) => {
    tell({ kind: 'activated', sheetId: worksheetId });
    return Promise.resolve();
  });
}
