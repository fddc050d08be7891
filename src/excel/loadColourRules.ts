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

/** A rule with its areas asked for; null for rules of other kinds, whose areas nobody needs. */
export interface AskedAreas {
  readonly sheet: Excel.Worksheet;
  readonly item: Excel.ConditionalFormat;
  readonly areas: Excel.RangeAreas | null;
}

/** Asks for the areas of the rules: Excel tells them only rule by rule, so they come with yet another sync. */
export function askForRuleAreas(asked: readonly AskedRules[]): readonly AskedAreas[] {
  return asked.flatMap(({ sheet, formats }) =>
    formats.items.map((item) => ({
      sheet,
      item,
      areas: item.type === 'Custom' ? item.getRanges().load('address') : null,
    })),
  );
}

/** The rules with the areas they stand on, as plain data. */
export function loadedColourRules(asked: readonly AskedAreas[]): readonly ColourRuleSnapshot[] {
  return asked.map(({ sheet, item, areas }) => ({
    sheet: sheet.name,
    id: item.id,
    priority: item.priority,
    stopIfTrue: isTrue(item.stopIfTrue),
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

/** Bars, scales and icons answer null, whatever the library's types say. */
function isTrue(value: boolean | null): boolean {
  return value === true;
}
