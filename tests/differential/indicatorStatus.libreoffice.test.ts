import type { Period } from '../../src/domain/period';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../src/domain/thresholds';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { parseCellReference } from '../../src/ooxml/cellReference';
import { libreOfficeValues } from '../judges/libreOfficeValues';
import { drawIndicators, type DrawnIndicator } from './drawnIndicator';
import { headersOf, shownIndicator, writeIndicators, type CellReader } from './indicatorWorkbook';
import { isSeenAlike, judgeIndicator, putRight } from './judgedIndicator';

jest.setTimeout(300_000);

/** Another draw: DIFFERENTIAL_SEED=7 npx jest tests/differential */
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20230430);
const ROWS = 1000;

/** Rows worth having in every draw. */
const ALWAYS: readonly Partial<DrawnIndicator>[] = [
  { target: 1010, outcome: 1061, direction: 'Minska' },
  { target: -0.15, outcome: 0.39, direction: 'Minska' },
  { target: 276230, outcome: 209266, direction: 'Öka' },
  { target: 0.9, outcome: 0.72, direction: 'Öka' },
  { target: 10000, outcome: 9997, direction: 'Öka' },
  { target: 0, outcome: 0, direction: 'Öka' },
  { target: 0, outcome: -0.5, direction: 'Öka' },
  { target: 0, outcome: 0.5, direction: 'Minska' },
  { target: 'Öka', baseline: 0.3, outcome: 0.1, measure: 'Ackumulerat' },
  { target: 'Minska', baseline: 0.3, outcome: 0.2, measure: 'Ackumulerat' },
];
const BLANK: DrawnIndicator = {
  direction: null,
  measure: null,
  baseline: null,
  target: null,
  periodicity: null,
  outcome: null,
};

test.each<[Period, Thresholds]>([
  ['April', DEFAULT_THRESHOLDS],
  ['Augusti', DEFAULT_THRESHOLDS],
  ['Helår', DEFAULT_THRESHOLDS],
  ['Augusti', { green: 0.955, yellow: 0.7 }],
])(
  `LibreOffice, the host's engine and the code agree on every drawn row: %s %j, seed ${SEED}`,
  async (period, thresholds) => {
    const rows = [
      ...ALWAYS.map((row) => ({ ...BLANK, ...row })),
      ...drawIndicators(SEED + (thresholds === DEFAULT_THRESHOLDS ? 0 : 1), ROWS, period),
    ];
    const asText = rows.filter((row) => !isSeenAlike(row));
    // The allowed difference is closed by the check's fix: each such row stands once more below, put right.
    const written = [...rows, ...asText.map(putRight)];
    const hosted = await writeIndicators(written, period, thresholds);
    const saved = hosted.model.save();
    expect(hosted.model.uncomputed).toEqual([]);

    const engines: Readonly<Record<string, CellReader>> = {
      LibreOffice: await libreOfficeValues(saved),
      host: hostValues(hosted.model),
    };
    for (const [engine, read] of Object.entries(engines)) {
      expect(headersOf(read)).toMatchObject({
        target: 'Mål 2023',
        share: 'Måluppfyllelse',
        status: 'Status',
      });
      const wrong = written.flatMap((row, index) => {
        if (!isSeenAlike(row) || (engine === 'LibreOffice' && hasTruthValue(row))) return [];
        const code = judgeIndicator(row, period, thresholds);
        const shown = shownIndicator(read, index);
        const isSame =
          isAlike(shown.periodTarget, code.periodTarget) &&
          isAlike(shown.share, code.shareOfTarget) &&
          shown.status === code.status;
        return isSame ? [] : [{ engine, row, code, shown }];
      });
      expect(wrong).toEqual([]);
    }
    // A draw without some case would prove nothing about it.
    const statuses = written.map((row) => judgeIndicator(row, period, thresholds).status);
    for (const status of ['Grön', 'Gul', 'Röd', 'Saknas', ...(period === 'Helår' ? [] : ['Ej aktuell'])]) {
      expect(statuses.filter((each) => each === status).length).toBeGreaterThan(20);
    }
    expect(asText.length).toBeGreaterThan(50);
  },
);

function hostValues(model: WorkbookModel): CellReader {
  return (name, reference) => {
    const position = parseCellReference(reference);
    if (!position) throw new Error(`no cell ${reference}`);
    return model.sheet(name)?.value(position.row - 1, position.column - 1) ?? null;
  };
}

/** LibreOffice takes a truth value for a number, unlike Excel; the host's engine alone can judge it. */
function hasTruthValue({ target, baseline, outcome }: DrawnIndicator): boolean {
  return [target, baseline, outcome].some((cell) => typeof cell === 'boolean');
}

/** Words in any case, as Excel compares; numbers but for the last digit. */
function isAlike(shown: unknown, expected: string | number | null): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') {
    return Math.abs(shown - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
  }
  if (typeof shown === 'string' && typeof expected === 'string') {
    return shown.toLowerCase() === expected.toLowerCase();
  }
  return shown === expected;
}
