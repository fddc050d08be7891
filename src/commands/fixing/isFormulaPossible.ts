import { foldText } from '../../domain/foldText';
import type { ReadTable } from '../../layout/reading/readTable';

/**
 * Whether a layout formula can be entered in a cell: Excel refuses `[@…]` outside a table, and the name of a table or column that is not
 * there, and with it everything else that is written in the same message.
 * @param home the table that the cell stands in
 * @param becoming standard names of the tables that are made before formulas are written
 */
export function isFormulaPossible(
  formula: string,
  home: ReadTable | undefined,
  tables: readonly ReadTable[],
  becoming: ReadonlySet<string>,
): boolean {
  const isTable = ({ source, spec }: ReadTable): boolean => source.name !== null || becoming.has(spec.name);
  if (home === undefined || !isTable(home)) return false;
  return [...formula.matchAll(/(tbl\p{L}+)\[([^\]]+)\]/gu)].every(([, name = '', header = '']) => {
    const found = tables.find(({ source, spec }) => foldText(source.name ?? spec.name) === foldText(name));
    if (found === undefined) return [...becoming].some((each) => foldText(each) === foldText(name));
    return isTable(found) && found.source.headers.some((each) => foldText(each) === foldText(header));
  });
}
