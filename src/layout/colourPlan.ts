import { foldText } from '../domain/foldText';
import type { PaletteName } from '../domain/palette';
import { addressOf, type Area } from './area';
import type { Change, ColourRuleInput } from './change';
import { colouredColumns, type ColouredColumns } from './colouredColumns';
import { colourRules, isOwnColourRule } from './colourRules';
import { findColumns, type ColumnMatch } from './findColumns';
import { findTables, type FoundTable } from './findTables';
import type { LayoutKind } from './layoutContext';
import { readWorkbookContext } from './readWorkbookContext';
import type { ColourRuleSnapshot, Snapshot, TableSnapshot } from './snapshot';
import type { TableName } from './tableSpec';

/** What was coloured in one table. */
export interface ColouredTable {
  readonly table: TableName;
  readonly sheet: string;
  /** Header of the column whose words decide the colour. */
  readonly column: string;
  /** Rows by word, in the order of the legend; words that no row bears are 0. */
  readonly rowsPerStatus: ReadonlyMap<string, number>;
  /** Rows whose cell is empty or says something else. */
  readonly rowsWithoutStatus: number;
}

/** What colouring does to a workbook. */
export interface ColourPlan {
  /** Empty when every rule is in place already. */
  readonly changes: readonly Change[];
  readonly tables: readonly ColouredTable[];
  /** Own rules taken away, outdated and duplicated ones included. */
  readonly rulesRemoved: number;
  readonly rulesAdded: number;
  /** The user's own rules on the same sheets, left as they are. */
  readonly rulesKept: number;
}

/** What a workbook is coloured with. */
export interface ColourOptions {
  readonly palette: PaletteName;
}

interface Target {
  readonly coloured: ColouredColumns;
  readonly found: FoundTable;
  readonly columns: ReadonlyMap<string, ColumnMatch>;
}

/**
 * Decides which colour rules a workbook needs: our own are recognised by their formulas and replaced sheet by sheet as a set; the
 * user's rules and fills are untouched; where the right set is in place nothing changes. Source: rules.md 3.
 * @param snapshot read with `colourRules` and the bodies of COLOURED_TABLES
 */
export function planColourRules(snapshot: Snapshot, options: ColourOptions): ColourPlan {
  const targets = colourTargets(snapshot);
  const sheets = new Set(targets.map(({ found }) => found.table.sheet));
  const rules = (snapshot.colourRules ?? []).filter((rule) => sheets.has(rule.sheet));
  const own = rules.filter((rule) => rule.formula !== null && isOwnColourRule(rule.formula));
  const changes = [...sheets].flatMap((sheet) =>
    replaceRules(
      sheet,
      own.filter((rule) => rule.sheet === sheet),
      targets
        .filter(({ found }) => found.table.sheet === sheet)
        .flatMap((target) => wantedRules(target, options)),
    ),
  );
  return {
    changes,
    tables: targets.map(countRows),
    rulesRemoved: sum(changes, (change) => (change.kind === 'removeColourRules' ? change.ids.length : 0)),
    rulesAdded: sum(changes, (change) => (change.kind === 'addColourRules' ? change.rules.length : 0)),
    rulesKept: rules.length - own.length,
  };
}

function colourTargets(snapshot: Snapshot): readonly Target[] {
  const context = readWorkbookContext(snapshot);
  const tables = findTables(snapshot);
  const kind = context.kind ?? guessKind(tables);
  return colouredColumns(kind).flatMap((coloured) => {
    const found = tables.get(coloured.table);
    if (found === undefined) return [];
    const columns = findColumns(found.table.headers, found.spec.columns, context);
    return columns.has(coloured.statusKey) ? [{ coloured, found, columns }] : [];
  });
}

/** Without `MT_Layout`: a workbook whose assignments have a Läge, or that has none, is a follow-up. */
function guessKind(tables: ReadonlyMap<TableName, FoundTable>): LayoutKind {
  const assignments = tables.get('tblUppdrag')?.table.headers;
  if (assignments === undefined) return 'uppfoljning';
  return assignments.some((header) => foldText(header) === 'läge') ? 'uppfoljning' : 'plan';
}

function wantedRules(
  { coloured, found, columns }: Target,
  options: ColourOptions,
): readonly ColourRuleInput[] {
  const { area } = found.table;
  const columnOf = (key: string): number | null => {
    const match = columns.get(key);
    return match === undefined ? null : area.column + match.index;
  };
  return colourRules(coloured, bodyOf(found.table), columnOf, options.palette);
}

function bodyOf({ area, hasTotals }: TableSnapshot): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - (hasTotals ? 2 : 1) };
}

function replaceRules(
  sheet: string,
  own: readonly ColourRuleSnapshot[],
  wanted: readonly ColourRuleInput[],
): readonly Change[] {
  if (sameRules(own, wanted)) return [];
  // Excel's ids may be the rules' ranks: the last goes first, so that the others keep theirs.
  const ids = own.toSorted((left, right) => right.priority - left.priority).map((rule) => rule.id);
  return [
    ...(ids.length === 0 ? [] : [{ kind: 'removeColourRules', sheet, ids } as const]),
    ...(wanted.length === 0 ? [] : [{ kind: 'addColourRules', sheet, rules: wanted } as const]),
  ];
}

function sameRules(own: readonly ColourRuleSnapshot[], wanted: readonly ColourRuleInput[]): boolean {
  const there = own.map(({ areas, formula, fill, fontColor, stopIfTrue }) =>
    describe(areas, formula, fill, fontColor, stopIfTrue),
  );
  const needed = wanted.map(({ area, formula, fill, fontColor }) =>
    describe([area], formula, fill, fontColor, false),
  );
  return there.toSorted().join('\n') === needed.toSorted().join('\n');
}

function describe(
  areas: readonly Area[],
  formula: string | null,
  fill: string | null,
  fontColor: string | null,
  stopIfTrue: boolean,
): string {
  return [areas.map(addressOf).join(','), formula, fill, fontColor, stopIfTrue].join(' ').toUpperCase();
}

function countRows({ coloured, found, columns }: Target): ColouredTable {
  const index = columns.get(coloured.statusKey)?.index ?? -1;
  const words = found.table.rows
    .map((row) => row[index])
    .map((value) => (typeof value === 'string' ? foldText(value) : ''));
  const rowsPerStatus = new Map(
    coloured.words.map(({ word }) => [word, words.filter((each) => each === foldText(word)).length]),
  );
  return {
    table: found.spec.name,
    sheet: found.table.sheet,
    column: found.table.headers[index] ?? '',
    rowsPerStatus,
    rowsWithoutStatus: words.length - sum([...rowsPerStatus.values()], (count) => count),
  };
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
