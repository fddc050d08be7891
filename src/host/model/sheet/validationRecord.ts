import { child, element, textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import type {
  BasicRule,
  Validation,
  ValidationAlert,
  ValidationOperator,
  ValidationRule,
  ValidationType,
} from '../validation';
import { ruleFileFormula, ruleOfficeFormula } from './ruleFormula';

const OPERATORS: Record<string, ValidationOperator> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** The file's type words of the rules that compare. */
const BASIC = {
  whole: ['wholeNumber', 'WholeNumber'],
  decimal: ['decimal', 'Decimal'],
  date: ['date', 'Date'],
  time: ['time', 'Time'],
  textLength: ['textLength', 'TextLength'],
} as const;

const INLINE_LIST_LIMIT = 255;
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

function formulaText(node: XmlElement, name: string): string | undefined {
  const found = child(node, name);
  return found === undefined ? undefined : textOf(found);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function readRule(
  sheet: SheetModel,
  node: XmlElement,
  areas: readonly Area[],
): { type: ValidationType; rule: ValidationRule } {
  const type = node.attributes['type'] ?? 'none';
  const first = formulaText(node, 'formula1') ?? '';
  const office = (text: string): string => ruleOfficeFormula(sheet, areas, text);
  if (type === 'list') {
    const inline = /^"((?:[^"]|"")*)"$/s.exec(first);
    const source = inline === null ? office(first) : (inline[1] ?? '').replaceAll('""', '"');
    // In the file `showDropDown` hides the arrow.
    return {
      type: 'List',
      rule: { list: { inCellDropDown: !isOn(node.attributes['showDropDown']), source } },
    };
  }
  if (type === 'custom') return { type: 'Custom', rule: { custom: { formula: office(first) } } };
  if (!(type in BASIC)) return { type: 'None', rule: {} };
  const [member, officeType] = BASIC[type as keyof typeof BASIC];
  const second = formulaText(node, 'formula2');
  const basic: BasicRule = {
    formula1: office(first),
    ...(second === undefined ? {} : { formula2: office(second) }),
    operator: OPERATORS[node.attributes['operator'] ?? 'between'] ?? 'Between',
  };
  return { type: officeType, rule: { [member]: basic } };
}

/** The validation of a `dataValidation` element. */
export function readValidation(sheet: SheetModel, node: XmlElement, areas: readonly Area[]): Validation {
  const { attributes } = node;
  const style = attributes['errorStyle'];
  return {
    ...readRule(sheet, node, areas),
    errorAlert: {
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
      showAlert: isOn(attributes['showErrorMessage']),
      style: style === 'warning' ? 'Warning' : style === 'information' ? 'Information' : 'Stop',
    },
    prompt: {
      title: attributes['promptTitle'] ?? '',
      message: attributes['prompt'] ?? '',
      showPrompt: isOn(attributes['showInputMessage']),
    },
    ignoreBlanks: isOn(attributes['allowBlank']),
  };
}

function isoDateSerial(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  if (parts === null) return null;
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000 + 25_569;
}

function limitText(sheet: SheetModel, areas: readonly Area[], limit: string | number): string {
  if (typeof limit === 'number') return String(limit);
  const text = limit.trim();
  const serial = isoDateSerial(text);
  if (serial !== null) return String(serial);
  if (text !== '' && Number.isFinite(Number(text))) return text;
  return ruleFileFormula(sheet, areas, text);
}

function listText(sheet: SheetModel, areas: readonly Area[], source: string): string {
  if (source.startsWith('=')) return ruleFileFormula(sheet, areas, source);
  if (source === '' || source.length > INLINE_LIST_LIMIT) {
    throw new HostError('InvalidArgument', `a list has 1 to ${INLINE_LIST_LIMIT} characters`);
  }
  return `"${source.replaceAll('"', '""')}"`;
}

interface RuleText {
  readonly type: string;
  readonly operator?: string;
  readonly hidesArrow?: boolean;
  readonly formulas: readonly string[];
}

function ruleText(sheet: SheetModel, areas: readonly Area[], rule: ValidationRule): RuleText {
  if (rule.list !== undefined) {
    const formulas = [listText(sheet, areas, rule.list.source)];
    return { type: 'list', hidesArrow: !rule.list.inCellDropDown, formulas };
  }
  if (rule.custom !== undefined) {
    return { type: 'custom', formulas: [ruleFileFormula(sheet, areas, rule.custom.formula)] };
  }
  for (const [type, [member]] of Object.entries(BASIC)) {
    const basic = rule[member];
    if (basic === undefined) continue;
    const operator = Object.keys(OPERATORS).find((word) => OPERATORS[word] === basic.operator);
    if (operator === undefined) {
      throw new HostError('InvalidArgument', `'${basic.operator}' is no operator of a validation`);
    }
    const needsTwo = basic.operator === 'Between' || basic.operator === 'NotBetween';
    if (needsTwo && basic.formula2 === undefined) {
      throw new HostError('InvalidArgument', 'the rule needs two limits');
    }
    const limits = needsTwo ? [basic.formula1, basic.formula2 ?? ''] : [basic.formula1];
    return { type, operator, formulas: limits.map((limit) => limitText(sheet, areas, limit)) };
  }
  throw new HostError('InvalidArgument', 'the validation has no rule');
}

function requireShort(alert: ValidationAlert, prompt: Validation['prompt']): void {
  const isLong =
    alert.title.length > TITLE_LIMIT ||
    prompt.title.length > TITLE_LIMIT ||
    alert.message.length > MESSAGE_LIMIT ||
    prompt.message.length > MESSAGE_LIMIT;
  if (isLong) {
    throw new HostError(
      'InvalidArgument',
      `titles have at most ${TITLE_LIMIT}, messages ${MESSAGE_LIMIT} characters`,
    );
  }
}

/**
 * The `dataValidation` element for some areas, without `sqref`.
 * @throws HostError InvalidArgument for what Excel refuses
 */
export function buildValidation(
  sheet: SheetModel,
  areas: readonly Area[],
  validation: Validation,
): XmlElement {
  const { rule, errorAlert, prompt, ignoreBlanks } = validation;
  requireShort(errorAlert, prompt);
  const { type, operator, hidesArrow, formulas } = ruleText(sheet, areas, rule);
  const text = (value: string): string | undefined => (value === '' ? undefined : value);
  return element(
    'dataValidation',
    {
      type,
      errorStyle: errorAlert.style === 'Stop' ? undefined : errorAlert.style.toLowerCase(),
      operator: operator === 'between' ? undefined : operator,
      allowBlank: ignoreBlanks ? 1 : undefined,
      showDropDown: hidesArrow === true ? 1 : undefined,
      showInputMessage: prompt.showPrompt ? 1 : undefined,
      showErrorMessage: errorAlert.showAlert ? 1 : undefined,
      errorTitle: text(errorAlert.title),
      error: text(errorAlert.message),
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, formula)),
  );
}
