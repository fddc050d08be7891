import type { FormulaContext } from './formulaContext';

const limit = 5000;
const noSheets: readonly string[] = [];

/**
 * Keeps translated formulas as long as the same tables, names and sheets are given. The formula of a table's column is
 * the same text in every row, so a column is translated once.
 */
export class FormMemory<Form> {
  private readonly byTables = new WeakMap<object, WeakMap<object, WeakMap<object, Map<string, Form>>>>();

  /** What `make` made for this key before, or makes now; what it throws is not kept. */
  get(context: FormulaContext, key: string, make: () => Form): Form {
    const forms = this.formsFor(context);
    const known = forms.get(key);
    if (known !== undefined) return known;
    if (forms.size >= limit) forms.clear();
    const made = make();
    forms.set(key, made);
    return made;
  }

  private formsFor(context: FormulaContext): Map<string, Form> {
    const byNames = getOrMake(
      this.byTables,
      context.tables,
      () => new WeakMap<object, WeakMap<object, Map<string, Form>>>(),
    );
    const bySheets = getOrMake(byNames, context.names, () => new WeakMap<object, Map<string, Form>>());
    return getOrMake(bySheets, context.sheets ?? noSheets, () => new Map<string, Form>());
  }
}

function getOrMake<Value>(map: WeakMap<object, Value>, key: object, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
