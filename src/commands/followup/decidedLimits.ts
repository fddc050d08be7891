import { DEFAULT_THRESHOLDS, DEFAULT_TOLERANCES } from '../../domain/thresholds';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { Limits } from '../../layout/rulesSheet';

/** The limits of a workbook's Regler that differ from a new workbook's: what the region has decided goes along. */
export function decidedLimits({
  thresholds,
  tolerances,
}: Pick<StandardWorkbook, 'thresholds' | 'tolerances'>): Limits {
  const differing = <T extends object>(values: T, defaults: T, names: Readonly<Record<keyof T, string>>) =>
    Object.entries<string>(names).flatMap(([key, name]): [string, number][] => {
      const [value, usual] = [Reflect.get(values, key), Reflect.get(defaults, key)] as [unknown, unknown];
      return typeof value === 'number' && value !== usual ? [[name, value]] : [];
    });
  return Object.fromEntries([
    ...differing(thresholds, DEFAULT_THRESHOLDS, { green: 'MT_GransGron', yellow: 'MT_GransGul' }),
    ...differing(tolerances, DEFAULT_TOLERANCES, {
      rounding: 'MT_Avrundning',
      roundingMax: 'MT_AvrundningMax',
      deviationShare: 'MT_AvvikelseProcent',
      deviationLeast: 'MT_AvvikelseMinst',
      deviationAlways: 'MT_AvvikelseAlltid',
    }),
  ]);
}
