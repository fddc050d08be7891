import type { ColourRuleSnapshot } from '../layout/snapshot';
import { parseAreas } from './areaReference';

/** The conditional formats of a sheet, asked for. */
export interface AskedRules {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for the conditional formats of a sheet; the answer comes with the next sync. */
export function askForColourRules(sheet: Excel.Worksheet): AskedRules {
  const formats = sheet.getRange().conditionalFormats;
  formats.load(
    'items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,' +
      'items/customOrNullObject/format/fill/color,items/customOrNullObject/format/font/color',
  );
  return { sheet, formats };
}

/**
 * The rules asked for, with the areas they stand on. Excel tells areas only rule by rule, so this takes one more sync where
 * there are formula rules at all.
 */
export async function loadColourRules(
  context: Excel.RequestContext,
  asked: readonly AskedRules[],
): Promise<ColourRuleSnapshot[]> {
  const rules = asked.flatMap(({ sheet, formats }) =>
    formats.items.map((item) => ({
      sheet,
      item,
      areas: item.type === 'Custom' ? item.getRanges().load('address') : null,
    })),
  );
  if (rules.some(({ areas }) => areas !== null)) await context.sync();
  return rules.map(({ sheet, item, areas }) => ({
    sheet: sheet.name,
    id: item.id,
    priority: item.priority,
    stopIfTrue: item.stopIfTrue === true,
    areas: areas === null ? [] : parseAreas(areas.address),
    ...looks(item),
  }));
}

function looks(item: Excel.ConditionalFormat): Pick<ColourRuleSnapshot, 'formula' | 'fill' | 'fontColor'> {
  const custom = item.customOrNullObject;
  if (item.type !== 'Custom' || custom.isNullObject) return { formula: null, fill: null, fontColor: null };
  return {
    formula: custom.rule.formula,
    fill: colour(custom.format.fill.color),
    fontColor: colour(custom.format.font.color),
  };
}

function colour(value: string | null): string | null {
  return value === null || value === '' ? null : value.toUpperCase();
}
