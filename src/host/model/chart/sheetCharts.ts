import { addDrawnChart } from '../../../ooxml/addDrawnChart';
import { newBarChart } from '../../../ooxml/chartTemplate';
import { drawnCharts } from '../../../ooxml/drawingCharts';
import type { DrawnChart } from '../../../ooxml/drawingCharts';
import { sheetDrawing } from '../../../ooxml/drawingPart';
import type { XmlElement } from '../../../ooxml/xml';
import type { SheetModel } from '../sheetModel';
import { addSeries } from './addSeries';
import { BAR_KINDS } from './chartKinds';
import type { BarKindName } from './chartKinds';
import { ChartModel } from './chartModel';
import type { ReferredCells } from './referredCells';
import { requireEditableDrawings } from './requireEditableDrawings';
import { sourceSeries } from './sourceSeries';
import type { SeriesBy } from './sourceSeries';

/** The size of a new chart, in points; where Excel puts it is not documented, here it lies in the corner. */
const NEW_FRAME = { left: 0, top: 0, width: 360, height: 216 };

/** The charts of a sheet. */
export class SheetCharts {
  readonly #models = new WeakMap<XmlElement, ChartModel>();
  #count = 0;

  constructor(private readonly sheet: SheetModel) {}

  /** In drawing order, the undermost first. */
  get all(): readonly ChartModel[] {
    const { workbook, part } = this.sheet;
    const drawing = sheetDrawing(workbook.package, part.part);
    if (drawing === null) return [];
    return drawnCharts(workbook.package, drawing).map((drawn) => this.#modelOf(drawn));
  }

  /** The chart of that id or, whatever its case, that name; of several the undermost. */
  find(idOrName: string): ChartModel | undefined {
    const lower = idOrName.toLowerCase();
    return this.all.find(({ id, name }) => id === idOrName || name.toLowerCase() === lower);
  }

  /**
   * Draws a chart of cells, which may stand on another sheet; it is called 'Diagram 1' and so on.
   * @throws HostError AccessDenied on a protected sheet
   */
  add(kind: BarKindName, source: ReferredCells, by: SeriesBy): ChartModel {
    requireEditableDrawings(this.sheet);
    const { workbook, part, id } = this.sheet;
    const tree = newBarChart(BAR_KINDS[kind]);
    const model = this.#modelOf(addDrawnChart(workbook.package, part, tree, this.#freeName()));
    model.frame = NEW_FRAME;
    for (const { name, values, categories } of sourceSeries(source, by)) {
      const series = addSeries(model, name);
      series.refer('c:val', source.sheet, values);
      if (categories !== null) series.refer('c:cat', source.sheet, categories);
    }
    workbook.emit({ kind: 'drawings', sheetId: id });
    return model;
  }

  #modelOf(drawn: DrawnChart): ChartModel {
    let model = this.#models.get(drawn.anchor);
    if (model === undefined) {
      this.#count += 1;
      model = new ChartModel(
        this.sheet,
        drawn,
        `{${this.sheet.entry.attributes['sheetId'] ?? 0}-C${this.#count}}`,
      );
      this.#models.set(drawn.anchor, model);
    }
    return model;
  }

  #freeName(): string {
    const taken = new Set(this.all.map(({ name }) => name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`diagram ${number}`)) number += 1;
    return `Diagram ${number}`;
  }
}
