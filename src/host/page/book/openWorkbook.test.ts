import { readFileSync } from 'node:fs';
import { WorkbookModel } from '../../model/workbookModel';
import { openWorkbook } from './openWorkbook';
import { countUndrawn } from './undrawn';

const noEngine = (): never => {
  throw new Error('opening starts no engine');
};

test('opens a workbook without starting the formula engine', () => {
  const opened = openWorkbook(readFileSync('examples/plan-rs-2023.xlsx'), noEngine);
  expect(opened).toMatchObject({ kind: 'opened' });
});

test.each([
  ['no zip', Buffer.from('Hej!'), 'notZip'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oldExcel'],
  ['a torn file', readFileSync('examples/plan-rs-2023.xlsx').subarray(0, 9000), 'torn'],
])('says why it refuses %s', (_, bytes, code) => {
  const opened = openWorkbook(bytes, noEngine);
  expect(opened).toMatchObject({ kind: 'refused' });
  expect(opened).toHaveProperty('code', code);
});

test('counts what the grid does not draw', () => {
  const model = WorkbookModel.open(readFileSync('tests/fixtures/rich.xlsx'), { engine: null });
  expect(countUndrawn(model)).toEqual({ charts: 1, pictures: 1 });
});
