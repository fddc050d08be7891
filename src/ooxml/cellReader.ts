import type { CellValue } from './cellValue';
import { isoDateSerial } from './isoDate';
import { isRich, plainText } from './richText';
import type { SharedStrings } from './sharedStrings';
import { isTrue } from './isTrue';
import type { CellRecord, FormulaRecord } from './worksheetPart';
import { noAttributes } from './xml';
import type { XmlElement } from './xml';
import { decodeXstring } from './xstring';

/** What a cell's meaning depends on outside the sheet. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  /** values of `cm` that mark spilling formulas */
  readonly dynamicArrays: ReadonlySet<string>;
}

/** A cell's markup taken apart; `value` and `formula` are the texts of `v` and `f`, undefined without them. */
export interface RawCell {
  readonly attributes: Record<string, string>;
  value: string | undefined;
  formula: string | undefined;
  formulaAttributes?: Record<string, string>;
  inline?: XmlElement;
  ext?: XmlElement[];
}

/** The record of a cell. A shared formula that leans on another cell has an empty text still. */
export function readCell(raw: RawCell, context: CellContext): CellRecord {
  const style = Number(raw.attributes['s'] ?? 0);
  const record: CellRecord = { style: Number.isInteger(style) && style >= 0 ? style : 0, value: null };
  setValue(record, raw, context);
  if (raw.formula !== undefined) record.formula = readFormula(raw, context);
  // That an array spills is said by its formula's record; the number behind it is found again on save.
  const own = record.formula?.array?.dynamic ? OWN_ATTRIBUTES_AND_METADATA : OWN_ATTRIBUTES;
  const others = without(raw.attributes, own);
  if (others) record.attributes = others;
  if (raw.ext) record.ext = raw.ext;
  return record;
}

const OWN_ATTRIBUTES: ReadonlySet<string> = new Set(['r', 's', 't']);
const OWN_ATTRIBUTES_AND_METADATA: ReadonlySet<string> = new Set(['r', 's', 't', 'cm']);
const OWN_FORMULA_ATTRIBUTES: ReadonlySet<string> = new Set(['t', 'ref', 'si', 'xml:space']);

function setValue(record: CellRecord, raw: RawCell, context: CellContext): void {
  const type = raw.attributes['t'];
  if (type === 's' && raw.value !== undefined && raw.value.trim() !== '') {
    const index = Number(raw.value);
    record.value = context.strings.text(index);
    const rich = context.strings.rich(index);
    if (rich) record.rich = rich;
  } else if (raw.inline) {
    record.value = plainText(raw.inline);
    if (isRich(raw.inline)) record.rich = raw.inline;
  } else if (raw.value !== undefined) record.value = plainValue(type, raw.value, context.date1904);
}

function plainValue(type: string | undefined, text: string, date1904: boolean): CellValue {
  if (type === 'str') return decodeXstring(text);
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (type === 'b') return isTrue(trimmed);
  if (type === 'e') return { error: trimmed };
  const number = type === 'd' ? isoDateSerial(trimmed, date1904) : Number(trimmed);
  // What is no number after all is kept as text: better seen than lost.
  return number !== undefined && Number.isFinite(number) ? number : text;
}

function readFormula(raw: RawCell, { dynamicArrays }: CellContext): FormulaRecord {
  const attributes = raw.formulaAttributes ?? noAttributes();
  const formula: FormulaRecord = { text: raw.formula ?? '' };
  if (attributes['t'] === 'dataTable') return { ...formula, attributes };
  if (attributes['t'] === 'array') {
    const dynamic = dynamicArrays.has(raw.attributes['cm'] ?? '');
    formula.array = { ref: attributes['ref'] ?? raw.attributes['r'] ?? '', dynamic };
  }
  const others = without(attributes, OWN_FORMULA_ATTRIBUTES);
  if (others) formula.attributes = others;
  return formula;
}

function without(
  attributes: Record<string, string>,
  left: ReadonlySet<string>,
): Record<string, string> | undefined {
  let others: Record<string, string> | undefined;
  for (const key in attributes) {
    if (left.has(key)) continue;
    others ??= noAttributes();
    others[key] = attributes[key] ?? '';
  }
  return others;
}
