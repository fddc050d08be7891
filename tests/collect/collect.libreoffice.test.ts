import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { collect } from '../../src/commands/collect';
import { seededRandom } from '../examples/seededRandom';
import { libreOfficeValues } from '../judges/libreOfficeValues';
import { describeWithJudge, runJudge } from '../judges/runJudge';
import { readSaved } from '../repair/workbookCells';
import { readBoards, REGION_FILE, regionBytes } from './regionFiles';

let before: Uint8Array;
let after: Uint8Array;

beforeAll(async () => {
  const opened = openHostedWorkbook(await regionBytes());
  before = opened.model.save();
  const result = await collect(opened.book, await readBoards(), { random: seededRandom(5) });
  expect(result.kind).toBe('collected');
  after = opened.model.save();
}, 180_000);

test('LibreOffice computes the collected workbook as it computes the region’s own', async () => {
  const [made, real] = [await libreOfficeValues(after), await libreOfficeValues(REGION_FILE)];
  const sheets = [...readSaved(REGION_FILE).sheets].filter(([name]) => name !== 'Start');
  let compared = 0;
  for (const [sheet, cells] of sheets) {
    for (const { address, formula } of cells.values()) {
      if (formula === null) continue;
      compared += 1;
      expect([sheet, address, made(sheet, address)]).toEqual([sheet, address, real(sheet, address)]);
    }
  }
  expect(compared).toBeGreaterThan(500);
}, 240_000);

describeWithJudge('the judge', () => {
  test('finds nothing lost, nothing that Excel repairs, and no schema error', () => {
    const verdict = runJudge(before, after);
    expect(verdict.prob).toEqual([]);
    expect(verdict.xsd).toEqual([]);
    expect(verdict.partsLost).toEqual([]);
    expect(verdict.lines.filter(([, score]) => score === 'LOST')).toEqual([]);
  }, 180_000);
});
