import { plainText } from './richText';
import type { SharedStrings } from './sharedStrings';
import type { CellRecord, FormulaRecord } from './worksheetPart';
import { serializeElement } from './xml';
import { escapeAttribute, escapeText } from './xmlEscape';
import { encodeXstring } from './xstring';

/**
 * A cell's markup. Texts go to the shared strings, results of formulas into the cell; a number that Excel cannot
 * hold (infinite, not a number) becomes `#NUM!`.
 * @param name the cell's reference, 'A1'
 * @param dynamicIndex gives the `cm` value for a new spilling formula
 */
export function writeCell(
  cell: CellRecord,
  name: string,
  strings: SharedStrings,
  dynamicIndex: () => string,
): string {
  const { type, text } = valueMarkup(cell, strings);
  let start = `<c r="${name}"`;
  if (cell.style !== 0) start += ` s="${cell.style}"`;
  start += type;
  if (cell.attributes) start += attributesMarkup(cell.attributes);
  if (cell.formula?.array?.dynamic) start += ` cm="${dynamicIndex()}"`;
  let content = cell.formula ? formulaMarkup(cell.formula) : '';
  content += text;
  for (const unknown of cell.ext ?? []) content += serializeElement(unknown);
  return content === '' ? `${start}/>` : `${start}>${content}</c>`;
}

function valueMarkup(cell: CellRecord, strings: SharedStrings): { type: string; text: string } {
  const { value } = cell;
  if (value === null) return { type: '', text: '' };
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { type: '', text: `<v>${value}</v>` }
      : { type: ' t="e"', text: '<v>#NUM!</v>' };
  }
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '<v>1</v>' : '<v>0</v>' };
  if (typeof value === 'object') return { type: ' t="e"', text: `<v>${escapeText(value.error)}</v>` };
  if (cell.formula) return { type: ' t="str"', text: `<v>${escapeText(encodeXstring(value))}</v>` };
  const rich = cell.rich && plainText(cell.rich) === value ? cell.rich : undefined;
  const index = rich ? strings.indexOfRich(rich) : strings.indexOf(value);
  return { type: ' t="s"', text: `<v>${index}</v>` };
}

function formulaMarkup({ text, array, attributes }: FormulaRecord): string {
  let start = '<f';
  if (array) start += ` t="array" ref="${escapeAttribute(array.ref)}"`;
  if (attributes) start += attributesMarkup(attributes);
  return text === '' ? `${start}/>` : `${start}>${escapeText(text)}</f>`;
}

function attributesMarkup(attributes: Record<string, string>): string {
  let text = '';
  for (const key in attributes) text += ` ${key}="${escapeAttribute(attributes[key] ?? '')}"`;
  return text;
}
