import { isRecord } from './officeMessage';

/** What Office itself, rather than Excel, does for an add-in. */
export interface OfficeServices {
  /** `Office.addin.showAsTaskpane` and `hide`. */
  setPaneShown(isShown: boolean): void;
  isPaneShown(): boolean;
  /** `Excel.createWorkbook` without a file to begin from. */
  openEmptyWorkbook(): void;
}

/**
 * Answers a batch that is addressed to Office instead of the workbook: showing and hiding the pane, and «the ribbon's functions
 * are ready», which needs no answer. On the web a new workbook is Office's too; one that begins from a file is not played.
 * @returns the answer's JSON, or null when the batch is for the workbook
 */
export function answerOfficeBatch(batchJson: string, services: OfficeServices): string | null {
  const batch: unknown = JSON.parse(batchJson);
  if (!isRecord(batch)) return null;
  const actions = Array.isArray(batch['Actions']) ? batch['Actions'].filter(isRecord) : [];
  if (!isForOffice(batch['ObjectPaths']) && !actions.some(isNewWorkbook)) return null;
  return JSON.stringify({
    Results: actions.map((action) => ({ ActionId: action['Id'], Value: perform(action, services) })),
  });
}

function isForOffice(paths: unknown): boolean {
  return (
    isRecord(paths) &&
    Object.values(paths).some((path) => isRecord(path) && String(path['Name']).startsWith('Microsoft.'))
  );
}

function isNewWorkbook(action: Record<string, unknown>): boolean {
  return action['Name'] === 'CreateAndOpenWorkbook' && firstArgument(action) === null;
}

function firstArgument(action: Record<string, unknown>): unknown {
  const info = action['ArgumentInfo'];
  const given: unknown = isRecord(info) ? info['Arguments'] : [];
  return Array.isArray(given) ? given[0] : undefined;
}

function perform(action: Record<string, unknown>, services: OfficeServices): unknown {
  if (action['Name'] === 'GetAppRuntimeState') return services.isPaneShown() ? 'Visible' : 'Background';
  if (action['Name'] === 'SetAppRuntimeState') services.setPaneShown(firstArgument(action) === 'Visible');
  if (isNewWorkbook(action)) services.openEmptyWorkbook();
  return {};
}
