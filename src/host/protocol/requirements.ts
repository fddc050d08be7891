import { reachesApiLevel } from './apiLevel';

/**
 * The requirement sets a host of this API level claims, as Excel on the web does. The library consults them before it
 * sends anything. ExcelApi is all the model answers for; the others steer the library itself: DelayForCellEdit lets
 * `Excel.run({ delayForCellEdit: true })` send its flag, SharedRuntime and RibbonApi are asked about by add-ins.
 */
export function requirementSets(apiLevel: string): Record<string, string> {
  return {
    ExcelApi: apiLevel,
    DelayForCellEdit: '1.1',
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    DialogApi: '1.2',
  };
}

/** What `Office.context.requirements.isSetSupported` answers at this level; set names in any case, no version = any. */
export function isSetSupported(apiLevel: string, name: string, version?: string): boolean {
  const sets = requirementSets(apiLevel);
  const key = Object.keys(sets).find((set) => set.toLowerCase() === name.toLowerCase());
  const claimed = key === undefined ? undefined : sets[key];
  return claimed !== undefined && reachesApiLevel(claimed, version ?? '1.1');
}
