import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { check } from '../../src/commands/check';
import { applyFixes, previewFixes } from '../../src/commands/fixFindings';
import { findingKey } from '../../src/commands/fixing/findingKey';
import { isSafeFix } from '../../src/commands/fixing/isSafeFix';
import type { Finding } from '../../src/domain/finding';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { describeWithJudge, runJudge } from '../judges/runJudge';
import { readSaved } from '../repair/workbookCells';
import { FAULTS, inject, targets } from './faults';
import { differentCells, frames } from './samePackage';

jest.setTimeout(600_000);

const ROOT = join(__dirname, '../..');
const FILES = [
  'examples/plan-rs-2023.xlsx',
  'examples/uppfoljning-rs-april-2023.xlsx',
  'tests/fixtures/uppfoljning-region-april-2023.xlsx',
  'tests/fixtures/omfordelningar-2021.xlsx',
];

function file(path: string): Uint8Array {
  return readFileSync(join(ROOT, path));
}

/** The file as the host saves it, with its safe findings fixed: what faults are put into. */
async function sound(path: string): Promise<Uint8Array> {
  const { book, model } = openHostedWorkbook(file(path));
  await applyFixes(book, (await check(book)).findings.filter(isSafeFix));
  return model.save();
}

function damaged(bytes: Uint8Array, damage: (model: WorkbookModel) => void): Uint8Array {
  const { model } = openHostedWorkbook(bytes);
  damage(model);
  return model.save();
}

/** Every fifth cell gets a fault that it bears, each kind in its turn. */
function manyFaults(model: WorkbookModel): void {
  const cells = targets(model).filter((_, at) => at % 5 === 0);
  for (const [at, cell] of cells.entries()) {
    const turn = at % FAULTS.length;
    const inTurn = [...FAULTS.slice(turn), ...FAULTS.slice(0, turn)];
    inTurn.find((fault) => inject(cell, fault));
  }
}

interface Fixed {
  readonly bytes: Uint8Array;
  readonly safe: readonly Finding[];
  readonly result: Awaited<ReturnType<typeof applyFixes>>;
  /** Syncs beside those of two reads. */
  readonly writeSyncs: number;
  readonly preview: Awaited<ReturnType<typeof previewFixes>>;
  readonly before: readonly Finding[];
}

async function fixed(bytes: Uint8Array): Promise<Fixed> {
  const { book, model, host } = openHostedWorkbook(bytes);
  const before = (await check(book)).findings;
  const readSyncs = host.counters.syncs;
  const safe = before.filter(isSafeFix);
  const preview = await previewFixes(book, safe);
  const start = host.counters.syncs;
  const result = await applyFixes(book, safe);
  return {
    bytes: model.save(),
    safe,
    result,
    writeSyncs: host.counters.syncs - start - 2 * readSyncs,
    preview,
    before,
  };
}

describe.each(FILES)('%s', (path) => {
  let whole: Uint8Array;
  let faulty: Uint8Array;
  let outcome: Fixed;
  beforeAll(async () => {
    whole = await sound(path);
    faulty = damaged(whole, manyFaults);
    outcome = await fixed(faulty);
  });

  test('every safe fix puts the workbook back as it was before the faults', () => {
    expect(differentCells(readSaved(whole), readSaved(faulty)).length).toBeGreaterThan(10);
    expect(differentCells(readSaved(whole), readSaved(outcome.bytes))).toEqual([]);
    expect(frames(outcome.bytes)).toEqual(frames(whole));
  });

  test('no cell but those of the preview is touched, nor anything else', () => {
    const said = outcome.preview.fixes.flatMap((fix) =>
      fix.kind === 'cells' ? fix.cells.map(({ address }) => address.replaceAll("'", '')) : [],
    );
    const written = differentCells(readSaved(faulty), readSaved(outcome.bytes));
    expect(written.filter((address) => !said.includes(address))).toEqual([]);
    expect(said.filter((address) => !written.includes(address))).toEqual([]);
  });

  test('each finding is gone, none is new, and it costs two reads and a write', () => {
    const { result, safe, before, writeSyncs } = outcome;
    expect(result.done).toEqual(safe);
    expect([result.gone, result.conflicting, result.blocked, result.remaining]).toEqual([[], [], [], []]);
    const known = new Set(before.map(({ rule, place }) => `${rule} ${place.address ?? ''}`));
    const added = result.check.findings.filter(
      ({ rule, place }) => !known.has(`${rule} ${place.address ?? ''}`),
    );
    expect(added).toEqual([]);
    expect(result.check.findings.filter(isSafeFix)).toEqual([]);
    expect(writeSyncs).toBe(1);
  });

  test('twice changes nothing', async () => {
    const again = openHostedWorkbook(outcome.bytes);
    const result = await applyFixes(again.book, outcome.safe);
    expect(result.done).toEqual([]);
    expect(result.gone.map(findingKey)).toEqual(outcome.safe.map(findingKey));
    expect(Buffer.from(again.model.save()).equals(Buffer.from(outcome.bytes))).toBe(true);
  });

  describeWithJudge('to the independent judge', () => {
    test('nothing is lost or broken', () => {
      const verdict = runJudge(whole, outcome.bytes);
      expect(verdict.lines).toEqual([]);
      expect([verdict.partsLost, verdict.partsAdded, verdict.prob, verdict.xsd]).toEqual([[], [], [], []]);
      expect([verdict.cells[1], verdict.cells[2]]).toEqual([[], []]);
      expect([verdict.formulas[1], verdict.formulas[2]]).toEqual([[], []]);
      expect(verdict.styles).toEqual({});
      // Against the faulty file only common formulas of columns are new.
      expect(runJudge(faulty, outcome.bytes).lines.every(([feature]) => feature === 'table')).toBe(true);
    });
  });
});

test('whatever is wrong: safe fixes give back the workbook of before', async () => {
  const books = await Promise.all(FILES.map(sound));
  const fault = fc.record({ kind: fc.nat(FAULTS.length - 1), at: fc.nat(100_000) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...books),
      fc.array(fault, { minLength: 1, maxLength: 8 }),
      async (whole, faults) => {
        const faulty = damaged(whole, (model) => {
          for (const { kind, at } of faults) {
            const own = FAULTS[kind];
            if (own === undefined) continue;
            const cells = targets(model).filter((target) => own(target) !== null);
            const cell = cells[at % Math.max(1, cells.length)];
            if (cell !== undefined) inject(cell, own);
          }
        });
        const { bytes } = await fixed(faulty);
        expect(differentCells(readSaved(whole), readSaved(bytes))).toEqual([]);
      },
    ),
    { numRuns: 8, seed: 20_230_430 },
  );
});
