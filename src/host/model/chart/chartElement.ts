import { ensureChartChild } from '../../../ooxml/chartXml';
import { child } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import type { ChartModel } from './chartModel';

/** A part of a chart that has a look of its own. */
export interface ChartElement {
  readonly chart: ChartModel;
  /** The element; undefined when the chart has none. */
  find(): XmlElement | undefined;
  /** The element to change, made when there is none; the chart counts as changed. @throws HostError */
  ensure(): XmlElement;
}

/** A part that a chart may have or not: title, legend, axis, labels, gridlines. */
export class ChartChild implements ChartElement {
  constructor(
    readonly chart: ChartModel,
    private readonly parent: () => XmlElement | undefined,
    private readonly name: string,
  ) {}

  find(): XmlElement | undefined {
    const parent = this.parent();
    return parent && child(parent, this.name);
  }

  ensure(): XmlElement {
    this.chart.touch();
    const parent = this.parent();
    if (parent === undefined) throw this.chart.lacks(this.name);
    return ensureChartChild(parent, this.name);
  }

  /** Takes the element away. */
  remove(): void {
    this.chart.touch();
    const parent = this.parent();
    const node = this.find();
    if (parent !== undefined) parent.children = parent.children.filter((other) => other !== node);
  }

  /** A part of this part. */
  below(name: string): ChartChild {
    return new ChartChild(this.chart, () => this.find(), name);
  }
}
