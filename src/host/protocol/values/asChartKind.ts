import { BAR_KIND_NAMES } from '../../model/chart/chartKinds';
import type { BarKindName } from '../../model/chart/chartKinds';
import { HostError } from '../../model/hostError';
import { asWord } from './asWord';

/** The other words of Excel.ChartType. */
const OTHERS =
  '3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 ' +
  'LineStacked LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded ' +
  '3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines ' +
  'XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded ' +
  'RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble ' +
  'Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered CylinderColStacked ' +
  'CylinderColStacked100 CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol ' +
  'ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 ' +
  'ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered ' +
  'PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn Line 3DLine 3DPie Pie XYScatter 3DArea ' +
  'Area Doughnut Radar Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel';

/** A kind of chart. Throws NotImplemented for Excel's kinds that the host does not make, InvalidArgument for what is none. */
export function asChartKind(value: unknown): BarKindName {
  if (typeof value === 'string' && OTHERS.toLowerCase().split(' ').includes(value.toLowerCase())) {
    throw new HostError('NotImplemented', `the host makes charts of bars and columns, not '${value}'`);
  }
  return asWord(value, BAR_KIND_NAMES);
}
