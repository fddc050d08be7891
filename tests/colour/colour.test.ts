import { colour, type ColourResult } from '../../src/commands/colour';
import { describeWorkbook } from '../../src/commands/describeWorkbook';
import { removeColours } from '../../src/commands/removeColours';
import { LEGEND_TEXTS } from '../../src/layout/colourLegend';
import { planColourRules } from '../../src/layout/colourPlan';
import { START_SHEET } from '../../src/layout/startSheet';
import type { OpenExcel } from '../excel/openExcel';
import { colouredBook, rulesOn } from './colouredBook';

jest.setTimeout(60_000);

const SHEET = 'Indikatorer';
const NO_CONTENT = {};
/** Share and status stand in O and P, their rows are 5 to 11; of the rules one word is enough to see where they all stand. */
const GREEN_ON = (rows: string): string[] => [
  `${rows}@14 =$P${rows.split('+')[0]}="Grön" #B7E1CD`,
  `${rows}@15 =$P${rows.split('+')[0]}="Grön" #B7E1CD`,
];

function greenRules(excel: OpenExcel): readonly string[] {
  return rulesOn(excel, SHEET).filter((rule) => rule.includes('"Grön"'));
}

async function coloured(excel: OpenExcel, palette?: 'standard' | 'fargblind') {
  const result: ColourResult = await colour(excel.book, { palette });
  if (result.kind !== 'coloured') throw new Error(result.kind);
  return result;
}

function onSheet(
  { Excel: library }: OpenExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  return library.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });
}

function addUsersRule(sheet: Excel.Worksheet, address: string, formula: string, fill: string): void {
  const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
}

describe.each(['1.14', '1.20'] as const)('Färgsätt through the real Office.js, ExcelApi %s', (level) => {
  test('finds a new workbook right, counts its rows, and leaves out blank ones', async () => {
    const excel = await colouredBook(level);
    expect(await coloured(excel)).toMatchObject({
      changed: false,
      palette: 'standard',
      rows: 13,
      counts: { green: 4, yellow: 3, red: 4, neutral: 2 },
    });
    const empty = await colouredBook(level, NO_CONTENT);
    expect(await coloured(empty)).toMatchObject({ rows: 0, changed: false });
  });

  test('a table that grew, shrank and moved', async () => {
    const excel = await colouredBook(level);
    expect(greenRules(excel)).toEqual(GREEN_ON('5+7'));
    await onSheet(excel, (_sheet, context) => {
      context.workbook.tables.getItem('tblIndikatorer').resize('A4:S20');
    });
    expect(await coloured(excel)).toMatchObject({
      repairs: { outdated: 10 },
      rulesRemoved: 10,
      rulesAdded: 10,
    });
    expect(greenRules(excel)).toEqual(GREEN_ON('5+16'));
    await onSheet(excel, (_sheet, context) => {
      context.workbook.tables.getItem('tblIndikatorer').resize('A4:S9');
    });
    await coloured(excel);
    expect(greenRules(excel)).toEqual(GREEN_ON('5+5'));
    await onSheet(excel, (sheet) => {
      sheet.getRange('1:3').insert('Down');
      sheet.getRange('A:B').insert('Right');
    });
    expect(await coloured(excel)).toMatchObject({ changed: false });
    expect(greenRules(excel)[1]).toBe('8+5@17 =$R8="Grön" #B7E1CD');
  });

  test('rules that were split, doubled, deleted and pasted elsewhere', async () => {
    const excel = await colouredBook(level);
    const before = rulesOn(excel, SHEET);
    await onSheet(excel, (sheet) => {
      // A row in the middle loses its rules and gets copies: what pasting leaves behind.
      sheet.getRange('O7:P7').conditionalFormats.clearAll();
      addUsersRule(sheet, 'P7', '=$P7="Grön"', '#B7E1CD');
      addUsersRule(sheet, 'P8:P9', '=$P8="Röd"', '#E8A0A0');
      addUsersRule(sheet, 'R5:R11', '=$P5="Gul"', '#FFF2AE');
      const pasted = sheet.getRange('R5:R11').conditionalFormats.getItemAt(0);
      pasted.custom.format.font.color = '#5C4400';
    });
    const { repairs, rulesAdded, rulesRemoved } = await coloured(excel);
    expect(repairs).toEqual({ missing: 0, recoloured: 0, outdated: 0, split: 9, duplicated: 2 });
    expect([rulesAdded, rulesRemoved]).toEqual([10, 13]);
    expect(rulesOn(excel, SHEET)).toEqual(before);
    expect(await coloured(excel)).toMatchObject({ changed: false });
  });

  test('the user’s rules keep their order and rank, and direct fills their colour', async () => {
    const excel = await colouredBook(level);
    const users = [
      '5+7@0 =$A5="Regionstyrelsen" #123456',
      '5+7@0 =$P5="Ej aktuell" #D9D9D9',
      '5+7@0 =$C5>3 #ABCDEF',
    ];
    await onSheet(excel, (sheet) => {
      addUsersRule(sheet, 'A5:S11', '=$C5>3', '#ABCDEF');
      sheet.getRange('A5:S11').conditionalFormats.getItemAt(0).priority = 10;
      addUsersRule(sheet, 'A5:S11', '=$P5="Ej aktuell"', '#D9D9D9');
      addUsersRule(sheet, 'A5:S11', '=$A5="Regionstyrelsen"', '#123456');
      sheet.getRange('P6').format.fill.color = '#FF00FF';
    });
    const order = (): readonly string[] =>
      rulesOn(excel, SHEET).map((rule) => (users.includes(rule) ? rule : 'own'));
    const before = order();
    expect(before.filter((rule) => rule !== 'own')).toEqual(users);
    expect([before[0], before[1], before[12]]).toEqual(users);
    expect(await coloured(excel, 'fargblind')).toMatchObject({ rulesKept: 3, repairs: { recoloured: 16 } });
    expect(order()).toEqual(before);
    expect(rulesOn(excel, SHEET)[2]).toBe('5+7@14 =$P5="Grön" #9AD5E0');
    expect(excel.model.sheet(SHEET)?.format(5, 15).fill).toBe('#FF00FF');
  });

  test('the legend on Start follows the palette, which is kept when none is chosen', async () => {
    const excel = await colouredBook(level);
    const legend = (): (string | null)[] => {
      const start = excel.model.sheet('Start');
      const rows = Array.from({ length: 60 }, (_, row) => row);
      return rows
        .filter((row) => /^[●▲■–] /u.test(start?.text(row, 1) ?? ''))
        .map((row) => start?.format(row, 1).fill ?? null);
    };
    expect(legend()).toEqual(['#B7E1CD', '#FFF2AE', '#E8A0A0', '#EDEBE9']);
    await coloured(excel, 'fargblind');
    expect(legend()).toEqual(['#9AD5E0', '#FFF0B3', '#E58A7B', '#EDEBE9']);
    expect(await coloured(excel)).toMatchObject({ palette: 'fargblind', changed: false });
    expect(await describeWorkbook(excel.book)).toMatchObject({ palette: 'fargblind' });
  });

  test('the rules can be taken away, and put back in the colours they had', async () => {
    const excel = await colouredBook(level);
    await coloured(excel, 'fargblind');
    const before = rulesOn(excel, SHEET);
    await onSheet(excel, (sheet) => addUsersRule(sheet, 'A5:S11', '=$C5>3', '#ABCDEF'));
    // 10 on the indicators, 3 on goals and sub-goals each, 6 on assignments.
    expect(await removeColours(excel.book)).toEqual({ kind: 'removed', rulesRemoved: 22, rulesKept: 1 });
    expect(rulesOn(excel, SHEET)).toEqual(['5+7@0 =$C5>3 #ABCDEF']);
    expect(await removeColours(excel.book)).toEqual({ kind: 'removed', rulesRemoved: 0, rulesKept: 1 });
    expect(await coloured(excel)).toMatchObject({ palette: 'fargblind', repairs: { missing: 22 } });
    expect(rulesOn(excel, SHEET).slice(0, 10)).toEqual(before);
  });
});

test('the limits that the pane shows are those on Regler', async () => {
  const excel = await colouredBook();
  expect(await describeWorkbook(excel.book)).toMatchObject({
    thresholds: { green: 1, yellow: 0.8 },
    palette: 'standard',
  });
  await excel.book.apply([{ kind: 'cells', sheet: 'Regler', row: 3, column: 2, cells: [[0.975], [0.7]] }]);
  expect(await describeWorkbook(excel.book)).toMatchObject({ thresholds: { green: 0.975, yellow: 0.7 } });
});

test('a workbook without the tables is told so by both', async () => {
  const excel = await colouredBook();
  await onSheet(excel, (_sheet, context) => {
    for (const name of ['Indikatorer', 'Mål', 'Delmål', 'Uppdrag']) {
      context.workbook.worksheets.getItem(name).delete();
    }
  });
  expect(await colour(excel.book, {})).toEqual({ kind: 'notStandard' });
  expect(await removeColours(excel.book)).toEqual({ kind: 'notStandard' });
});

test('a workbook in no palette takes the one that the user likes best; one that has its own keeps it', async () => {
  const { book } = await colouredBook();
  const snapshot = await book.read({
    tables: ['tblmal'],
    colourRules: true,
    find: { sheet: START_SHEET, texts: LEGEND_TEXTS },
  });
  const liked = { fallback: 'fargblind' } as const;
  expect(planColourRules(snapshot, liked).palette).toBe('standard');
  expect(planColourRules({ ...snapshot, colourRules: [], foundCells: [] }, liked).palette).toBe('fargblind');
});
