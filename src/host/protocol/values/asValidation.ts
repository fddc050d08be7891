import { HostError } from '../../model/hostError';
import type {
  BasicRule,
  ValidationAlert,
  ValidationOperator,
  ValidationPrompt,
  ValidationRule,
} from '../../model/validation';
import { RangeReference } from '../rangeReference';
import { absoluteReference } from './absoluteReference';
import { asFlag } from './asFlag';
import { asRecord } from './asRecord';
import { asText } from './asText';
import { asWord } from './asWord';
import { targetOfArgument } from './targetOfArgument';

const basicKinds = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

const operators: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** An Excel.DataValidationRule as sent by the client: exactly one kind. Throws InvalidArgument for anything else. */
export function asRule(value: unknown): ValidationRule {
  const given = Object.entries(asRecord(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [entry, ...others] = given;
  if (entry === undefined || others.length > 0)
    throw new HostError('InvalidArgument', 'a rule must have one kind');
  const [kind, rule] = entry;
  if (kind === 'list') {
    const { inCellDropDown, source } = asRecord(rule);
    return { list: { inCellDropDown: asFlag(inCellDropDown), source: asSource(source) } };
  }
  if (kind === 'custom') return { custom: { formula: asText(asRecord(rule)['formula']) } };
  return { [asWord(kind, basicKinds)]: asBasicRule(rule) };
}

/** An Excel.DataValidationErrorAlert; members left out take Excel's defaults. Throws InvalidArgument. */
export function asAlert(value: unknown): ValidationAlert {
  const { title = '', message = '', showAlert = true, style = 'Stop' } = asRecord(value);
  return {
    title: asText(title),
    message: asText(message),
    showAlert: asFlag(showAlert),
    style: asWord(style, ['Stop', 'Warning', 'Information']),
  };
}

/** An Excel.DataValidationPrompt; members left out take Excel's defaults. Throws InvalidArgument. */
export function asPrompt(value: unknown): ValidationPrompt {
  const { title = '', message = '', showPrompt = true } = asRecord(value);
  return { title: asText(title), message: asText(message), showPrompt: asFlag(showPrompt) };
}

function asBasicRule(value: unknown): BasicRule {
  const { formula1, formula2, operator } = asRecord(value);
  return {
    formula1: asLimit(formula1),
    ...(formula2 !== undefined && formula2 !== null && { formula2: asLimit(formula2) }),
    operator: asWord(operator, operators),
  };
}

/** A limit: a number, a formula or a date as text, or the cell to compare with. */
function asLimit(value: unknown): string | number {
  return typeof value === 'number' ? value : asSource(value);
}

/** Text, or the reference to a Range given instead. */
function asSource(value: unknown): string {
  const target = targetOfArgument(value);
  return target instanceof RangeReference ? absoluteReference(target) : asText(value);
}
