import type { ModelChange } from '../../model/modelChange';
import type { WorkbookModel } from '../../model/workbookModel';
import { setGridRules } from '../rules/gridRules';
import { GridEngine } from './gridEngine';
import { GridValues } from './gridValues';
import type { MeasureText } from './measureText';

/**
 * Keeps the grid's engine up to date with the model: after each batch exactly what changed is taken over, and only a change of
 * the sheets themselves makes a new engine.
 */
export class GridFeed {
  private current: { engine: GridEngine; values: GridValues };
  private readonly undrawn = new Map<string, readonly string[]>();
  private waiting: ModelChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stop: () => void;

  /** @param onUpdated called when the engine has taken over the changes; it may be another engine than before */
  constructor(
    private readonly model: WorkbookModel,
    private readonly measure: MeasureText,
    private readonly onUpdated: () => void,
  ) {
    this.current = this.build();
    this.stop = model.onChange((change) => this.wait(change));
  }

  get engine(): GridEngine {
    return this.current.engine;
  }

  /** How many conditional formats the grid does not draw. */
  get undrawnRules(): number {
    return [...this.undrawn.values()].reduce((sum, rules) => sum + rules.length, 0);
  }

  /** Stops listening. */
  dispose(): void {
    this.stop();
    clearTimeout(this.timer);
  }

  private wait(change: ModelChange): void {
    this.waiting.push(change);
    // A command writes in several batches; a timer rather than an animation frame, which a hidden window does not get.
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.timer = undefined;
    const changes = this.waiting;
    this.waiting = [];
    if (this.hasOtherSheets) this.current = this.build();
    else this.apply(changes.filter(({ kind }) => kind !== 'sheets' && kind !== 'drawings'));
    this.onUpdated();
  }

  private build(): { engine: GridEngine; values: GridValues } {
    const engine = new GridEngine(this.model.sheets, this.measure);
    const values = new GridValues(engine);
    this.undrawn.clear();
    engine.sheets.forEach((_, place) => this.setRules(engine, place));
    engine.reevaluate();
    return { engine, values };
  }

  private apply(changes: readonly ModelChange[]): void {
    if (changes.length === 0) return;
    const { engine, values } = this.current;
    const places = new Map(engine.sheets.map((sheet, place) => [sheet.id, place]));
    const placesOf = (id: string | undefined): number[] =>
      [...places].flatMap(([sheetId, place]) => (id === undefined || id === sheetId ? [place] : []));
    const resized = new Set<number>();
    const ruled = new Set<number>();
    for (const change of changes) {
      if (change.kind === 'sheets' || change.kind === 'drawings') continue;
      for (const place of placesOf(change.sheetId)) {
        if (change.kind === 'cells') values.updateArea(place, change.area);
        if (change.kind === 'structure') values.updateSheet(place);
        if (change.kind !== 'conditionalFormats') resized.add(place);
        if (change.kind === 'structure' || change.kind === 'conditionalFormats') ruled.add(place);
      }
    }
    for (const place of resized) engine.resize(place);
    for (const place of ruled) this.setRules(engine, place);
    if (changes.some(({ kind }) => kind === 'cells' || kind === 'structure')) values.updateFormulas();
    engine.reevaluate();
  }

  private setRules(engine: GridEngine, place: number): void {
    const sheet = engine.sheets[place];
    if (sheet !== undefined) this.undrawn.set(sheet.id, setGridRules(engine, place));
  }

  /** True when sheets were added, removed, moved or renamed since the engine was built. */
  get hasOtherSheets(): boolean {
    const { sheets } = this.current.engine;
    const now = this.model.sheets;
    const names = this.current.engine.getWorksheetsProperties();
    return (
      sheets.length !== now.length ||
      now.some((sheet, place) => sheet !== sheets[place] || sheet.name !== names[place]?.name)
    );
  }
}
