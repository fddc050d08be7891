import type { ValidationInput, ValidationRule } from '../layout/change';

/** Queues a data validation on a range; null takes away what is there. */
export function writeValidation(range: Excel.Range, input: ValidationInput | null): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (input === null) return;
  dataValidation.rule = excelRule(input.rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: input.block ? 'Stop' : 'Warning',
    title: input.errorTitle,
    message: input.errorMessage,
  };
  if (input.promptMessage !== undefined) {
    dataValidation.prompt = {
      showPrompt: true,
      title: input.promptTitle ?? '',
      message: input.promptMessage,
    };
  }
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'date':
      return { date: limits(rule.minimum, rule.maximum) as Excel.DateTimeDataValidation };
    case 'wholeNumber':
      return { wholeNumber: limits(rule.minimum, rule.maximum) };
    case 'decimal':
      return { decimal: limits(rule.minimum, rule.maximum) };
  }
}

function limits(minimum: number, maximum: number | undefined): Excel.BasicDataValidation {
  return maximum === undefined
    ? { formula1: minimum, operator: 'GreaterThanOrEqualTo' }
    : { formula1: minimum, formula2: maximum, operator: 'Between' };
}
