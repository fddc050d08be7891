import type { CellValue } from '../../../ooxml/cellValue';
import { splitAddress, tryParseAddress } from '../address';
import type { Area } from '../area';
import { engineFromFile } from '../calc/formulaForms';
import type { NameModel } from '../nameModel';
import type { SheetModel } from '../sheetModel';

/** The cells that a name stands for; structured references are followed, formulas are not computed. */
export function resolveName(name: NameModel): { sheet: SheetModel; area: Area } | null {
  const home = name.scope ?? name.workbook.sheets[0];
  if (home === undefined) return null;
  let plain = name.fileFormula;
  if (plain.includes('[')) {
    try {
      plain = engineFromFile(plain, name.workbook.contexts.ofName(home)).replace(/^=/, '');
    } catch {
      return null;
    }
  }
  const { sheet, address } = splitAddress(plain);
  const target = sheet === null ? home : name.workbook.sheet(sheet);
  const area = tryParseAddress(address);
  return target === undefined || area === null ? null : { sheet: target, area };
}

/** The value of the name's first cell, or of its constant. */
export function nameValue(name: NameModel): CellValue {
  const target = resolveName(name);
  if (target !== null) return target.sheet.value(target.area.row, target.area.column);
  const formula = name.fileFormula;
  const text = /^"((?:[^"]|"")*)"$/s.exec(formula);
  if (text !== null) return (text[1] ?? '').replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === 'TRUE';
  if (formula.includes('#REF!')) return { error: '#REF!' };
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : null;
}
