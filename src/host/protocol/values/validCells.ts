import type { CellValue } from '../../../ooxml/cellValue';
import { splitAddress, tryParseAddress } from '../../model/address';
import { HostError } from '../../model/hostError';
import type { SheetModel } from '../../model/sheetModel';
import type { BasicRule, Validation } from '../../model/validation';
import type { Cells } from '../rangeReference';
import { officeValue } from './cellContents';
import { sharedValue } from './sharedValue';

/**
 * Excel.DataValidation.valid: true when every cell keeps the rule, false when none does, null when some do.
 * Throws NotImplemented for rules whose formulas would have to be computed a cell.
 */
export function validCells(cells: Cells, validation: Validation): boolean | null {
  const keepsRule = ruleOf(cells.sheet, validation);
  return sharedValue(cells, (row, column) => {
    const value = cells.sheet.value(row, column);
    return value === null ? validation.ignoreBlanks || keepsRule('') : keepsRule(officeValue(value));
  });
}

type Rule = (value: string | number | boolean) => boolean;

function ruleOf(sheet: SheetModel, { rule }: Validation): Rule {
  if (rule.list !== undefined) {
    const allowed = listed(sheet, rule.list.source);
    return (value) => allowed.includes(String(value));
  }
  const { wholeNumber, decimal, date, time, textLength } = rule;
  if (wholeNumber !== undefined) return numeric(wholeNumber, Number.isInteger);
  if (textLength !== undefined) {
    const keeps = numeric(textLength);
    return (value) => keeps(String(value).length);
  }
  const limits = decimal ?? date ?? time;
  if (limits !== undefined) return numeric(limits);
  if (rule.custom !== undefined) throw undecided(rule.custom.formula);
  return () => true;
}

/** The texts a list allows: its own ('Ja,Nej') or those of the cells it refers to. */
function listed(sheet: SheetModel, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const reference = source.slice(1);
  const { sheet: name, address } = splitAddress(reference);
  const area = tryParseAddress(address.replaceAll('$', ''));
  const home = name === null ? sheet : sheet.workbook.sheet(name);
  const named = (sheet.workbook.name(reference, sheet) ?? sheet.workbook.name(reference))?.target;
  const target = area !== null && home !== undefined ? { sheet: home, area } : named;
  if (target === null || target === undefined) throw undecided(source);
  const found: string[] = [];
  for (let row = target.area.row; row < target.area.row + target.area.rowCount; row += 1)
    for (let column = target.area.column; column < target.area.column + target.area.columnCount; column += 1)
      found.push(textOf(target.sheet.value(row, column)));
  return found;
}

function textOf(value: CellValue): string {
  return String(officeValue(value));
}

function numeric(
  { formula1, formula2, operator }: BasicRule,
  isKind: (value: number) => boolean = Number.isFinite,
): Rule {
  const low = limit(formula1);
  const high = formula2 === undefined ? low : limit(formula2);
  const compare: Readonly<Record<BasicRule['operator'], (value: number) => boolean>> = {
    Between: (value) => value >= low && value <= high,
    NotBetween: (value) => value < low || value > high,
    EqualTo: (value) => value === low,
    NotEqualTo: (value) => value !== low,
    GreaterThan: (value) => value > low,
    LessThan: (value) => value < low,
    GreaterThanOrEqualTo: (value) => value >= low,
    LessThanOrEqualTo: (value) => value <= low,
  };
  return (value) => typeof value === 'number' && isKind(value) && compare[operator](value);
}

function limit(formula: string | number): number {
  const number = typeof formula === 'number' ? formula : Number(formula.replace(/^=/, ''));
  if (Number.isNaN(number)) throw undecided(String(formula));
  return number;
}

function undecided(formula: string): HostError {
  return new HostError(
    'NotImplemented',
    `the host does not compute '${formula}' to tell whether cells are valid`,
  );
}
