import { DEFAULT_THRESHOLDS, DEFAULT_TOLERANCES } from '../../domain/thresholds';
import { DEFAULT_BOARDS } from '../boardRegister';
import type { Snapshot } from '../snapshot';
import type { StandardWorkbook } from './standardWorkbook';

/** Being written: the signature stands. */
export function readWorkbook(snapshot: Snapshot): StandardWorkbook {
  return {
    context: {
      kind: null,
      board: null,
      isRegionWide: false,
      isAppendix: false,
      year: null,
      baselineYear: null,
      period: null,
    },
    boards: DEFAULT_BOARDS,
    thresholds: DEFAULT_THRESHOLDS,
    tolerances: DEFAULT_TOLERANCES,
    tables: new Map(),
    findings: snapshot.tables.length < 0 ? [] : [],
  };
}
