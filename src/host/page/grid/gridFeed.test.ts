import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync } from '@ironcalc/wasm';
import { createIronCalcFactory } from '../../model/calc/ironCalcEngine';
import { WorkbookModel } from '../../model/workbookModel';
import { GridFeed } from './gridFeed';

const wasm = readFileSync(createRequire(__filename).resolve('@ironcalc/wasm/wasm_bg.wasm'));
initSync({ module: wasm });
const engine = createIronCalcFactory(wasm);
const measure = (text: string): number => text.length * 7;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** A sheet with numbers, a formula, and a rule that colours what is above 10. */
function workbook(): WorkbookModel {
  const model = WorkbookModel.blank({ engine });
  const sheet = model.activeSheet;
  sheet.setInput(0, 0, 5);
  sheet.setInput(1, 0, 20);
  sheet.setInput(2, 0, '=A1+A2');
  const rule = sheet.addCustomFormat({ row: 0, column: 0, rowCount: 3, columnCount: 1 });
  rule.formula = '=$A1>10';
  rule.patchFormat({ fill: '#C6EFCE' });
  return model;
}

const fills = (feed: GridFeed): unknown[] =>
  [1, 2, 3].map((row) => feed.engine.getCellStyle(0, row, 1).style.fill.color);
const texts = (feed: GridFeed): string[] =>
  [1, 2, 3].map((row) => feed.engine.getFormattedCellValue(0, row, 1));

test('shows the model’s values, and the engine applies the conditional formats', () => {
  const feed = new GridFeed(workbook(), measure, () => undefined);
  expect(texts(feed)).toEqual(['5', '20', '25']);
  expect(fills(feed)).toEqual([undefined, '#C6EFCE', '#C6EFCE']);
});

test('gives the engine computed values, never formulas', () => {
  const feed = new GridFeed(workbook(), measure, () => undefined);
  expect(feed.engine.getCellContent(0, 3, 1)).toBe('25');
});

test('takes over a change with what depends on it, and keeps its engine', async () => {
  const model = workbook();
  const onUpdated = jest.fn();
  const feed = new GridFeed(model, measure, onUpdated);
  const before = feed.engine;
  model.activeSheet.setInput(0, 0, 1.5);
  model.activeSheet.setInput(1, 0, 2);
  await soon();
  expect(onUpdated).toHaveBeenCalledTimes(1);
  expect(texts(feed)).toEqual(['1,5', '2', '3,5']);
  expect(fills(feed)).toEqual([undefined, undefined, undefined]);
  expect(feed.engine).toBe(before);
});

test('follows rules that are added and removed', async () => {
  const model = workbook();
  const feed = new GridFeed(model, measure, () => undefined);
  const rule = model.activeSheet.addCustomFormat({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  rule.formula = '=$A1=5';
  rule.patchFormat({ fill: '#FFC7CE', bold: true });
  await soon();
  expect(fills(feed)[0]).toBe('#FFC7CE');
  expect(feed.engine.getCellStyle(0, 1, 1).style.font.b).toBe(true);
  model.activeSheet.removeConditionalFormat(rule.id);
  await soon();
  expect(fills(feed)[0]).toBeUndefined();
});

test('a new or renamed sheet gives a new engine', async () => {
  const model = workbook();
  const feed = new GridFeed(model, measure, () => undefined);
  model.addSheet('Sammanställning');
  model.activeSheet.name = 'Mål';
  await soon();
  expect(feed.engine.getWorksheetsProperties().map(({ name }) => name)).toEqual(['Mål', 'Sammanställning']);
});

test('a rule that would take seconds to draw is left out, and counted', () => {
  const model = workbook();
  const sheet = model.activeSheet;
  sheet.setInput(9_999, 0, 1);
  const rule = sheet.addCustomFormat({ row: 0, column: 0, rowCount: 10_000, columnCount: 1 });
  rule.formula = '=COUNTIF($A$1:$A$10000,$A1)>1';
  rule.patchFormat({ fill: '#FFC7CE' });
  expect(new GridFeed(model, measure, () => undefined).undrawnRules).toBe(1);
});

test('the example workbook’s colours are those of its statuses', () => {
  const model = WorkbookModel.open(readFileSync('examples/uppfoljning-rs-april-2023.xlsx'), { engine });
  const feed = new GridFeed(model, measure, () => undefined);
  const place = model.sheets.findIndex(({ name }) => name === 'Indikatorer');
  const colours = new Map<string, Set<unknown>>();
  for (let row = 5; row <= 42; row += 1) {
    const status = feed.engine.getFormattedCellValue(place, row, 16).trim();
    const known = colours.get(status) ?? new Set();
    colours.set(status, known.add(feed.engine.getCellStyle(place, row, 16).style.fill.color));
  }
  expect([...colours.keys()]).toEqual(expect.arrayContaining(['Grön', 'Röd']));
  for (const [, fills] of colours) expect(fills.size).toBe(1);
  expect(new Set([...colours.values()].flatMap((set) => [...set])).size).toBeGreaterThanOrEqual(3);
  expect(feed.undrawnRules).toBe(0);
});
