/** A formula that Excel would refuse to enter: its `message` says where, in English, for a developer. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
  readonly formula: string;

  constructor(formula: string, reason: string) {
    super(`${reason}: ${formula}`);
    this.formula = formula;
  }
}
