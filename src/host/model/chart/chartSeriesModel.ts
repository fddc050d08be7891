import {
  chartReference,
  readChartCache,
  setChartReference,
  setChartSeriesName,
} from '../../../ooxml/chartData';
import type { ChartDataSlot } from '../../../ooxml/chartData';
import type { XmlElement } from '../../../ooxml/xml';
import { formatAbsolute, quoteSheetName } from '../address';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { ChartChild } from './chartElement';
import type { ChartElement } from './chartElement';
import type { ChartModel } from './chartModel';
import { referredCells } from './referredCells';

/** The longest name of a series. Source: Excel.ChartSeries.name */
const NAME_LIMIT = 255;

/** One series of a chart. */
export class ChartSeriesModel {
  /** Its own look: fill and line. */
  readonly look: ChartElement;
  readonly labels: ChartChild;

  constructor(
    readonly chart: ChartModel,
    readonly node: XmlElement,
  ) {
    this.look = {
      chart,
      find: () => node,
      ensure: () => {
        this.change();
        return node;
      },
    };
    this.labels = new ChartChild(chart, () => node, 'c:dLbls');
  }

  /** The words of the legend: its own, or those of the cell that it refers to. */
  get name(): string {
    const { chart, node } = this;
    const cells = referredCells(chart.sheet, chartReference(node, 'c:tx'));
    if (cells !== null) return cells.sheet.text(cells.area.row, cells.area.column);
    return String(readChartCache(node, 'c:tx')?.points[0] ?? '');
  }

  /** @throws HostError InvalidArgument above 255 characters */
  set name(name: string) {
    if (name.length > NAME_LIMIT) throw new HostError('InvalidArgument', 'the name is too long');
    this.change();
    setChartSeriesName(this.node, name);
  }

  /** Lets the values or the categories be those of cells; what the cells hold is filled in when the file is saved. */
  refer(slot: ChartDataSlot, sheet: SheetModel, area: Area): void {
    if (area.rowCount > 1 && area.columnCount > 1) {
      throw new HostError('InvalidArgument', 'a series takes one row or one column');
    }
    this.change();
    const kind = slot === 'c:val' ? 'numbers' : 'texts';
    setChartReference(this.node, slot, `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`, {
      kind,
      points: [],
    });
  }

  /** Takes the series out of its chart. */
  delete(): void {
    const bars = this.change();
    bars.children = bars.children.filter((other) => other !== this.node);
  }

  /** Says that the series is about to change. @returns the bars or columns that it belongs to. @throws HostError */
  change(): XmlElement {
    this.chart.touch();
    const { bars } = this.chart;
    if (!bars.children.includes(this.node))
      throw new HostError('ItemNotFound', 'the series has been deleted');
    return bars;
  }
}
