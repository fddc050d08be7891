import { tokenize } from '@borgar/fx';
import { childrenNamed, element, textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import type { Area } from '../area';
import { fileFromOffice, officeFromFile } from '../calc/formulaForms';
import type { FormulaContext } from '../calc/formulaForms';
import type { ConditionalFormatModel } from '../conditionalFormatModel';
import { HostError } from '../hostError';
import { parseFormula } from '../parseFormula';
import type { SheetModel } from '../sheetModel';

/** A formula of a rule or validation is relative to the top left cell of its first area. */
export function formulaContextOf(sheet: SheetModel, areas: readonly Area[]): FormulaContext {
  return sheet.workbook.formulaContext(sheet, areas[0]?.row ?? 0, areas[0]?.column ?? 0);
}

/**
 * The file form of a formula for a rule or validation.
 * @param formula Office.js form, with or without '='
 * @throws HostError InvalidArgument when it cannot be parsed or holds a structured reference, which Excel refuses there
 */
export function ruleFileFormula(sheet: SheetModel, areas: readonly Area[], formula: string): string {
  const whole = formula.startsWith('=') ? formula : `=${formula}`;
  if (whole.slice(1).trim() === '') throw new HostError('InvalidArgument', 'the formula is empty');
  const file = parseFormula(() => fileFromOffice(whole, formulaContextOf(sheet, areas)));
  if (tokenize(`=${file}`).some((token) => token.type === 'structured')) {
    throw new HostError('InvalidArgument', 'structured references are not allowed here');
  }
  return file;
}

/** Office.js form of a file's formula of a rule or validation. */
export function ruleOfficeFormula(sheet: SheetModel, areas: readonly Area[], fileFormula: string): string {
  return officeFromFile(fileFormula, formulaContextOf(sheet, areas));
}

function formulaNodes(rule: XmlElement): XmlElement[] {
  return [...childrenNamed(rule, 'formula'), ...childrenNamed(rule, 'xm:f')];
}

/** All formulas of a conditional format in Office.js form. */
export function readRuleFormulas(model: ConditionalFormatModel): string[] {
  const { sheet, areas } = model;
  return formulaNodes(model.home.rule).map((node) => ruleOfficeFormula(sheet, areas, textOf(node)));
}

/** The first formula of a conditional format in Office.js form, '' for none. */
export function readRuleFormula(model: ConditionalFormatModel): string {
  return readRuleFormulas(model)[0] ?? '';
}

/** Replaces the first formula. @throws HostError InvalidArgument, InvalidOperation for rules that are not formulas */
export function writeRuleFormula(model: ConditionalFormatModel, formula: string): void {
  if (model.type !== 'Custom') throw new HostError('InvalidOperation', 'the rule has no formula to set');
  const text = ruleFileFormula(model.sheet, model.areas, formula);
  const { rule, isExtended } = model.home;
  const [first] = formulaNodes(rule);
  if (first === undefined) rule.children.unshift(element(isExtended ? 'xm:f' : 'formula', {}, text));
  else first.children = [text];
}
