import type { Finding } from '../../domain/finding';
import { readValue } from '../../domain/readValue';
import {
  DEFAULT_THRESHOLDS,
  DEFAULT_TOLERANCES,
  type Thresholds,
  type Tolerances,
} from '../../domain/thresholds';
import type { NamedCell, Snapshot } from '../snapshot';
import { cellPlace, localAddress } from './findingPlace';
import { rawText } from './rawText';
import { readingFinding } from './readingFinding';
import { isBlank } from './sheetGrid';
import { unreadableReason } from './unreadableReason';

/** The limits of the sheet Regler. */
export interface ReadLimits {
  readonly thresholds: Thresholds;
  readonly tolerances: Tolerances;
  readonly findings: readonly Finding[];
}

/**
 * Reads the named limits; what is absent keeps its default, and what cannot be read keeps it with a finding (the workbook's own
 * formulas go wrong there). A threshold must be above 0, an amount 0 or more. Source: layouts.md, Regler.
 */
export function readLimits({ names }: Snapshot): ReadLimits {
  const findings: Finding[] = [];
  const limit = (name: string, standard: number, isAllowed: (value: number) => boolean): number => {
    const cell = names.get(name.toLowerCase());
    if (cell === undefined) return standard;
    const value = readValue(cell.value, 'mkr');
    const finding = limitFinding(cell, value, isAllowed);
    if (finding !== null) findings.push(finding);
    return value.kind === 'number' && isAllowed(value.value) ? value.value : standard;
  };
  const isShare = (value: number): boolean => value > 0;
  const isSize = (value: number): boolean => value >= 0;
  return {
    thresholds: {
      green: limit('MT_GransGron', DEFAULT_THRESHOLDS.green, isShare),
      yellow: limit('MT_GransGul', DEFAULT_THRESHOLDS.yellow, isShare),
    },
    tolerances: {
      rounding: limit('MT_Avrundning', DEFAULT_TOLERANCES.rounding, isSize),
      roundingMax: limit('MT_AvrundningMax', DEFAULT_TOLERANCES.roundingMax, isSize),
      deviationShare: limit('MT_AvvikelseProcent', DEFAULT_TOLERANCES.deviationShare, isSize),
      deviationLeast: limit('MT_AvvikelseMinst', DEFAULT_TOLERANCES.deviationLeast, isSize),
      deviationAlways: limit('MT_AvvikelseAlltid', DEFAULT_TOLERANCES.deviationAlways, isSize),
    },
    findings,
  };
}

function limitFinding(
  cell: NamedCell,
  value: ReturnType<typeof readValue>,
  isAllowed: (value: number) => boolean,
): Finding | null {
  const place = cellPlace(cell, null, null);
  const words = { column: cell.name, label: null };
  if (isBlank(cell.value)) return readingFinding('VAL-03', 'error', place, words);
  if (value.kind !== 'number' || !isAllowed(value.value)) {
    const reason = value.kind === 'number' ? 'notPositive' : unreadableReason(cell.value);
    const params = { ...words, value: rawText(cell.value), expected: 'number', reason } as const;
    return readingFinding('VAL-01', 'error', place, params);
  }
  if (!value.isText) return null;
  const params = {
    ...words,
    form: value.isPercent ? 'percent' : 'number',
    value: rawText(cell.value),
    number: value.value,
    word: null,
  } as const;
  return readingFinding('VAL-02', 'warning', place, params, {
    kind: 'writeValue',
    params: { value: value.value, cells: [localAddress(cell)] },
  });
}
