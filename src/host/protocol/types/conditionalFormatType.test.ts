import { blankExcel } from '../blankExcel';

function onRange(work: (range: Excel.Range, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  return blankExcel().Excel.run((context) =>
    work(context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9'), context),
  );
}

function addRule(range: Excel.Range, formula: string, color: string): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = color;
  return rule;
}

describe('ConditionalFormat', () => {
  test('a formula rule is added and read back', () =>
    onRange(async (range, context) => {
      const rule = addRule(range, '=$B2="Grön"', '#C6EFCE');
      rule.custom.format.font.set({ color: '#006100', bold: true });
      rule.stopIfTrue = true;
      rule.load(
        'type,priority,stopIfTrue,id,custom/rule/formula,custom/format/fill/color,custom/format/font/color',
      );
      const place = rule.getRange().load('address');
      await context.sync();
      expect([rule.type, rule.priority, rule.stopIfTrue]).toEqual(['Custom', 0, true]);
      expect(rule.custom.rule.formula).toBe('=$B2="Grön"');
      expect([rule.custom.format.fill.color, rule.custom.format.font.color]).toEqual(['#C6EFCE', '#006100']);
      expect(place.address).toBe('Blad1!B2:B9');
    }));

  test('the newest rule comes first, and priority can be changed', () =>
    onRange(async (range, context) => {
      const first = addRule(range, '=$B2=1', '#FFC7CE');
      const second = addRule(range, '=$B2=2', '#FFEB9C');
      first.load('priority');
      second.load('priority');
      await context.sync();
      expect([first.priority, second.priority]).toEqual([1, 0]);
      second.priority = 1;
      const rules = range.conditionalFormats.load('items/customOrNullObject/rule/formula');
      await context.sync();
      expect(rules.items.map(({ customOrNullObject: { rule } }) => rule.formula)).toEqual([
        '=$B2=1',
        '=$B2=2',
      ]);
    }));

  test('a range knows the rules that touch it, and clears them from its own cells', () =>
    onRange(async (range, context) => {
      addRule(range, '=$B2=1', '#FFC7CE');
      const below = range.worksheet.getRange('B20').conditionalFormats.getCount();
      const lower = range.worksheet.getRange('B5:C20').conditionalFormats;
      const touching = lower.getCount();
      await context.sync();
      expect([below.value, touching.value]).toEqual([0, 1]);
      lower.clearAll();
      const rest = range.conditionalFormats.getItemAt(0).getRanges().load('address');
      await context.sync();
      expect(rest.address).toBe('Blad1!B2:B4');
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    }));

  test('a rule is found by id and deleted', () =>
    onRange(async (range, context) => {
      const rule = addRule(range, '=$B2=1', '#FFC7CE').load('id');
      await context.sync();
      range.conditionalFormats.getItem(rule.id).delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  test('kinds the host cannot make are refused, not forgotten', () =>
    onRange(async (range, context) => {
      range.conditionalFormats.add('DataBar');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    }));

  test('a formula with a structured reference is refused', () =>
    onRange(async (range, context) => {
      addRule(range, '=tblMal[@Status]="Grön"', '#FFC7CE');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }));
});
