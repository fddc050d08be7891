import type { Area } from '../../layout/area';
import type { ColourRuleSnapshot, Snapshot } from '../../layout/snapshot';
import type {
  CapturedCells,
  CapturedColumns,
  CapturedHeights,
  CapturedLooks,
  CapturedState,
  CapturedTable,
} from '../../layout/undo/capturedState';
import type { SheetFootprint } from '../../layout/undo/footprint';
import type { CapturedPage } from '../../layout/undo/restoreChange';
import type { UndoPlan } from '../../layout/undo/undoPlan';
import { askForColourRules, askForRuleAreas, loadedColourRules, type AskedRules } from '../loadColourRules';
import { askContents, askLinks } from './askCells';
import { askBlank, askExtents, askNames, askSheets, askTables } from './askOutline';
import { askBreaks, askColumns, askFreeze, askHeights, askPage } from './askSheet';
import { askValidations } from './askValidations';
import { lookAsks } from './lookAsks';
import { BYTES_PER_CALL, readAsks, type StateAsk } from './stateAsk';

/**
 * Reads what changes will overwrite, and where what they were decided on stands now: one sync as a rule. One more tells where conditional
 * formats stand, if the changes touch any and were decided without reading them, or what cells have that differ where alike ones were
 * looked for. Where things stand comes with the first message: that they still do so with the last is for the write to see to.
 * @throws BookFault
 */
export async function captureState(context: Excel.RequestContext, plan: UndoPlan): Promise<CapturedState> {
  const reader = new StateReader(plan);
  await readAsks(context, reader.asks());
  await reader.readRest(context);
  return reader.state();
}

class StateReader {
  #sheets: readonly string[] = [];
  #tables: readonly CapturedTable[] = [];
  #extents: ReadonlyMap<string, Area> = new Map();
  #names: ReadonlyMap<string, string | null> = new Map();
  readonly #cells: CapturedCells[] = [];
  readonly #looks: CapturedLooks[] = [];
  readonly #heights: CapturedHeights[] = [];
  readonly #columns: CapturedColumns[] = [];
  readonly #validations: CapturedState['validations'][number][] = [];
  readonly #links: CapturedState['links'][number][] = [];
  readonly #breaks = new Map<string, readonly number[]>();
  readonly #freezes = new Map<string, { readonly rows: number; readonly columns: number }>();
  readonly #pages = new Map<string, CapturedPage>();
  readonly #rules = new Map<string, readonly ColourRuleSnapshot[]>();
  readonly #askedRules: AskedRules[] = [];
  readonly #notBlank: string[] = [];
  /** What the answers have shown to be asked for, of all sheets. */
  readonly #again: StateAsk[] = [];

  constructor(private readonly plan: UndoPlan) {}

  asks(): readonly StateAsk[] {
    const { footprints, blankSheets, names } = this.plan;
    return [
      askSheets((sheets) => (this.#sheets = sheets)),
      askTables(tableNames(this.plan), (tables) => (this.#tables = tables)),
      askExtents([...footprints.keys(), ...blankSheets], (extents) => (this.#extents = extents)),
      askNames(names, (found) => (this.#names = found)),
      ...blankSheets.map((sheet) =>
        askBlank(sheet, (isBlank) => {
          if (!isBlank) this.#notBlank.push(sheet);
        }),
      ),
      ...[...footprints.values()].flatMap((footprint) => this.#sheetAsks(footprint)),
    ];
  }

  async readRest(context: Excel.RequestContext): Promise<void> {
    while (this.#again.length > 0) {
      await readAsks(context, this.#again.splice(0));
    }
    if (this.#askedRules.length === 0) return;
    const known = this.plan.snapshot.colourRules;
    if (known === undefined) {
      const areas = askForRuleAreas(this.#askedRules);
      if (areas.some((each) => each.areas !== null)) await context.sync();
      for (const { sheet } of this.#askedRules) {
        this.#rules.set(sheet.name, loadedColourRules(areas.filter((each) => each.sheet === sheet)));
      }
      return;
    }
    for (const { sheet, formats } of this.#askedRules) {
      const before = known.filter((rule) => rule.sheet === sheet.name);
      const rules = loadedColourRules(formats.items.map((item) => ({ sheet, item, areas: null })));
      // Where they stand was read with what the changes were decided on; that they are the same rules is seen to.
      this.#rules.set(
        sheet.name,
        rules.map((rule, index) => ({ ...rule, areas: before[index]?.areas ?? [] })),
      );
    }
  }

  state(): CapturedState {
    return {
      sheets: this.#sheets,
      tables: this.#tables,
      extents: this.#extents,
      names: this.#names,
      cells: this.#cells,
      looks: this.#looks,
      heights: this.#heights,
      columns: this.#columns,
      validations: this.#validations,
      links: this.#links,
      breaks: this.#breaks,
      freezes: this.#freezes,
      pages: this.#pages,
      rules: this.#rules,
      notBlank: this.#notBlank,
    };
  }

  #sheetAsks(footprint: SheetFootprint): readonly StateAsk[] {
    const { sheet } = footprint;
    const again = (asks: readonly StateAsk[]): void => void this.#again.push(...asks);
    return [
      ...askContents(sheet, [...footprint.cells('contents'), ...footprint.witnesses], (cells) =>
        this.#cells.push(cells),
      ),
      ...lookAsks(footprint, usedOf(this.plan.snapshot, sheet), (looks) => this.#looks.push(looks), again),
      ...askValidations(
        sheet,
        footprint.cells('validation'),
        tableBodies(this.plan.snapshot, sheet),
        (each) => this.#validations.push(each),
        again,
      ),
      ...askLinks(sheet, footprint.cells('link'), (area, links) => this.#links.push({ sheet, area, links })),
      ...footprint.rows.map((span) => askHeights(sheet, span, (each) => this.#heights.push(each))),
      ...footprint.columns.map((span) => askColumns(sheet, span, (each) => this.#columns.push(each))),
      ...(footprint.hasBreaks ? [askBreaks(sheet, (rows) => this.#breaks.set(sheet, rows))] : []),
      ...(footprint.hasFreeze ? [askFreeze(sheet, (freeze) => this.#freezes.set(sheet, freeze))] : []),
      ...(footprint.hasPage ? [askPage(sheet, (page) => this.#pages.set(sheet, page))] : []),
      ...(footprint.hasRules ? [this.#askRules(sheet)] : []),
    ];
  }

  #askRules(name: string): StateAsk {
    return {
      bytes: 20 * BYTES_PER_CALL,
      ask: ({ workbook }) => {
        const asked = askForColourRules(workbook.worksheets.getItem(name).load('name'));
        return () => this.#askedRules.push(asked);
      },
    };
  }
}

/** The tables that stand on the sheets that are written to: only their moving can mislead a write. */
export function tableNames({
  snapshot,
  footprints,
}: Pick<UndoPlan, 'snapshot' | 'footprints'>): readonly string[] {
  return snapshot.tables.flatMap(({ name, sheet }) => (name !== null && footprints.has(sheet) ? [name] : []));
}

function usedOf({ sheets }: Snapshot, sheet: string): Area | null {
  return sheets.find(({ name }) => name === sheet)?.used ?? null;
}

/** The rows below the headers of a sheet's tables. */
function tableBodies({ tables }: Snapshot, sheet: string): readonly Area[] {
  return tables
    .filter((table) => table.sheet === sheet)
    .map(({ area }) => ({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }));
}
