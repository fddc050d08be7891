import { removeDrawnChart } from '../../../ooxml/removeDrawnChart';
import type { DrawnChart } from '../../../ooxml/drawingCharts';
import { sheetDrawing } from '../../../ooxml/drawingPart';
import { OoxmlError } from '../../../ooxml/ooxmlError';
import { child, childElements, childrenNamed } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { removeUnreachableParts } from '../workbook/removeUnreachableParts';
import { ChartChild } from './chartElement';
import type { ChartElement } from './chartElement';
import { coverArea, readFrame, writeFrame } from './chartFrame';
import type { ChartFrame } from './chartFrame';
import { barKindOf } from './chartKinds';
import type { BarKindName } from './chartKinds';
import { ChartSeriesModel } from './chartSeriesModel';
import { requireEditableDrawings } from './requireEditableDrawings';

/**
 * A chart on a sheet, in the file's own trees. Of every chart the name and the place can be read and changed, and it can be deleted;
 * what it shows and how it looks can be changed for charts of bars and columns.
 */
export class ChartModel {
  /** True when what it shows, or how, was changed since the file was opened. */
  isChanged = false;
  readonly title = new ChartChild(this, () => this.#chart(), 'c:title');
  readonly legend = new ChartChild(this, () => this.#chart(), 'c:legend');
  readonly categoryAxis = new ChartChild(this, () => this.#plot(), 'c:catAx');
  readonly valueAxis = new ChartChild(this, () => this.#plot(), 'c:valAx');
  /** The whole of it: background, border, and the font of all texts that have none of their own. */
  readonly area: ChartElement = {
    chart: this,
    find: () => this.root,
    ensure: () => {
      this.touch();
      return this.root;
    },
  };

  constructor(
    readonly sheet: SheetModel,
    private readonly drawn: DrawnChart,
    /** Tells the chart among the sheet's, as long as the workbook is open. */
    readonly id: string,
  ) {}

  get name(): string {
    return this.drawn.properties.attributes['name'] ?? '';
  }

  /** @throws HostError InvalidArgument for an empty name */
  set name(name: string) {
    if (name === '') throw new HostError('InvalidArgument', 'a chart must have a name');
    this.drawn.properties.attributes['name'] = name;
    this.#touchDrawing();
  }

  /** Where it lies, in points, with the sheet's present widths and heights. */
  get frame(): ChartFrame {
    return readFrame(this.sheet, this.drawn.anchor);
  }

  set frame(frame: ChartFrame) {
    this.#touchDrawing();
    writeFrame(this.sheet, this.drawn.anchor, frame);
  }

  /** Lays it exactly over cells. */
  cover(area: Area): void {
    this.#touchDrawing();
    coverArea(this.sheet, this.drawn.anchor, area);
  }

  /** Its part in the file. */
  get part(): string {
    return this.drawn.part;
  }

  /** The live tree; call `touch` after changing it. */
  get root(): XmlElement {
    this.#requireAlive();
    return this.sheet.workbook.package.xml(this.drawn.part);
  }

  /** The kind of a chart of nothing but bars or columns; null for others. */
  get kind(): BarKindName | null {
    const [bars, ...others] = this.groups;
    return bars?.name !== 'c:barChart' || others.length > 0 ? null : barKindOf(bars);
  }

  /** The groups of series of one kind: `c:barChart`, `c:lineChart` … */
  get groups(): readonly XmlElement[] {
    const plot = this.#plot();
    return plot === undefined ? [] : childElements(plot).filter(({ name }) => /^c:\w+Chart$/.test(name));
  }

  /** The series in the order of the legend. */
  get series(): readonly ChartSeriesModel[] {
    const order = (series: XmlElement): number => Number(child(series, 'c:order')?.attributes['val'] ?? 0);
    return this.groups
      .flatMap((group) => childrenNamed(group, 'c:ser'))
      .sort((one, other) => order(one) - order(other))
      .map((node) => new ChartSeriesModel(this, node));
  }

  /** @throws HostError NotImplemented when the chart is of another kind than bars or columns */
  get bars(): XmlElement {
    const [bars] = this.groups;
    if (this.kind === null || bars === undefined) throw this.lacks('c:barChart');
    return bars;
  }

  /** The refusal of what the host cannot change in a chart of this kind. */
  lacks(name: string): HostError {
    return new HostError('NotImplemented', `the host cannot change ${name} in this kind of chart`);
  }

  /** What it shows or how it looks was changed. @throws HostError AccessDenied, ItemNotFound when it was deleted */
  touch(): void {
    this.#requireAlive();
    requireEditableDrawings(this.sheet);
    this.isChanged = true;
    this.sheet.workbook.package.touch(this.drawn.part);
    this.sheet.workbook.emit({ kind: 'drawings', sheetId: this.sheet.id });
  }

  /** Takes the chart, and the parts that only it needed, out of the workbook. */
  delete(): void {
    this.#touchDrawing();
    const { workbook, part } = this.sheet;
    removeDrawnChart(workbook.package, part, this.drawn);
    removeUnreachableParts(workbook.package, this.drawn.part);
  }

  get isDeleted(): boolean {
    return !this.sheet.charts.all.includes(this);
  }

  /** A chart that no program could read has no contents. */
  #chart(): XmlElement | undefined {
    try {
      return child(this.root, 'c:chart');
    } catch (cause) {
      if (cause instanceof OoxmlError) return undefined;
      throw cause;
    }
  }

  #plot(): XmlElement | undefined {
    const chart = this.#chart();
    return chart && child(chart, 'c:plotArea');
  }

  #requireAlive(): void {
    if (this.isDeleted) throw new HostError('ItemNotFound', 'the chart has been deleted');
  }

  #touchDrawing(): void {
    this.#requireAlive();
    requireEditableDrawings(this.sheet);
    const { workbook, part, id } = this.sheet;
    const drawing = sheetDrawing(workbook.package, part.part);
    if (drawing !== null) workbook.package.touch(drawing);
    workbook.emit({ kind: 'drawings', sheetId: id });
  }
}
