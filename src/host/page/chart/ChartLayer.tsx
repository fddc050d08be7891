import { useMemo } from 'react';
import type { ChartModel } from '../../model/chart/chartModel';
import type { OpenBook } from '../book/openBook';
import { pageText } from '../pageText';
import { ChartDrawing } from './ChartDrawing';
import { chartPicture, type ChartPicture } from './chartPicture';
import { chartPlace } from './chartPlace';

interface ChartLayerProps {
  readonly book: OpenBook;
  /** Grows with what the workbook holds. */
  readonly version: number;
  /** Grows each time the grid has drawn: it may have scrolled. */
  readonly drawing: number;
}

/** The charts of the sheet in front, over the cells that they cover. The grid under them stays in charge of mouse and keyboard. */
export function ChartLayer({ book, version, drawing }: ChartLayerProps): React.JSX.Element | null {
  const { engine } = book;
  const sheet = engine.sheets[engine.getSelectedSheet()];
  const pictures = useMemo(
    () => (version < 0 || sheet === undefined ? [] : drawnCharts(sheet.charts.all)),
    [sheet, version],
  );
  if (pictures.length === 0) return null;
  return (
    <div className="chart-layer" data-drawing={drawing}>
      {pictures.map(({ chart, picture }) => {
        const place = chartPlace(engine, chart.frame);
        if (place === null || place.width < 1 || place.height < 1) return null;
        const { left, top, width, height, clipLeft, clipTop } = place;
        return (
          <div key={chart.id} className="chart-pane" style={{ left: clipLeft, top: clipTop }}>
            <div className="chart-place" style={{ left: left - clipLeft, top: top - clipTop }}>
              <ChartDrawing
                picture={picture}
                width={width}
                height={height}
                label={pageText.chart(picture.title)}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}

function drawnCharts(charts: readonly ChartModel[]): { chart: ChartModel; picture: ChartPicture }[] {
  return charts.flatMap((chart) => {
    const picture = chartPicture(chart);
    return picture === null ? [] : [{ chart, picture }];
  });
}
