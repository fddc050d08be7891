import { columnLetters } from '../area';
import type { Change } from '../change';
import { areaAt } from '../sheetChanges';
import { MARGIN_POINTS } from './pageFlow';
import type { SummaryBlock } from './summaryBlock';
import { FIRST_FIGURE, KEY_COLUMN, LABEL_COLUMN, lastColumn } from './summaryGrid';

/** The title and what it is of are repeated on every page. */
export const REPEATED_ROWS = 2;

/** So few bars would be as wide as walls: there is more room between them. */
const FEW_BARS = 2;
const WIDE_GAP = 300;

/** Excel takes no more on a sheet: https://support.microsoft.com/office/excel-specifications-and-limits */
const MOST_BREAKS = 1_026;

/** What belongs to a block beside its cells: the columns' widths, the hidden columns, the charts, and the pages. */
export function blockPage(block: SummaryBlock, sheet: string, firstRow: number): readonly Change[] {
  const breaks = block.rows.flatMap(({ breakBefore }, index) =>
    breakBefore === true ? [firstRow + index] : [],
  );
  return [
    ...widths(block, sheet),
    { kind: 'hideColumns', sheet, column: KEY_COLUMN, columnCount: LABEL_COLUMN },
    ...charts(block, sheet, firstRow),
    pageLayout(block, sheet, firstRow),
    // Beyond that Excel divides the pages itself, where they are full.
    { kind: 'pageBreaks', sheet, rows: breaks.slice(0, MOST_BREAKS) },
  ];
}

/** Neighbours of one width together. */
function widths({ grid }: SummaryBlock, sheet: string): readonly Change[] {
  const shown = grid.widths.slice(LABEL_COLUMN);
  return shown.flatMap((characters, index): readonly Change[] => {
    if (index > 0 && shown[index - 1] === characters) return [];
    const next = shown.findIndex((width, at) => at > index && width !== characters);
    const columnCount = (next < 0 ? shown.length : next) - index;
    return [{ kind: 'columnWidth', sheet, column: LABEL_COLUMN + index, columnCount, characters }];
  });
}

function charts(
  { charts: wanted, grid, rows }: SummaryBlock,
  sheet: string,
  firstRow: number,
): readonly Change[] {
  const rowOf = (key: string): number => firstRow + rows.findIndex((row) => row.key === key);
  return wanted.map((chart): Change => {
    const top = rowOf(chart.fromKey);
    const firstData = rowOf(chart.dataFromKey);
    const dataRows = rowOf(chart.dataToKey) - firstData + 1;
    return {
      kind: 'addChart',
      sheet,
      name: chart.name,
      type: chart.type,
      area: areaAt(top, FIRST_FIGURE, rowOf(chart.toKey) - top + 1, grid.figureCount),
      title: chart.title,
      series: chart.series.map(({ column, ...series }) => ({
        ...series,
        values: areaAt(firstData, column, dataRows),
        categories: areaAt(firstData, chart.categoryColumn, dataRows),
      })),
      valueNumberFormat: chart.valueNumberFormat,
      hasLegend: true,
      hasValueAxis: false,
      dataLabels: true,
      reverseCategories: chart.reverseCategories,
      levelCategories: true,
      ...(dataRows <= FEW_BARS && { gapWidth: WIDE_GAP }),
    };
  });
}

function pageLayout({ grid, footer, pageWords }: SummaryBlock, sheet: string, firstRow: number): Change {
  return {
    kind: 'pageLayout',
    sheet,
    layout: {
      orientation: grid.isLandscape ? 'landscape' : 'portrait',
      paperSize: 'A4',
      margin: MARGIN_POINTS,
      fitWide: 1,
      titleRows: `$${firstRow + 1}:$${firstRow + REPEATED_ROWS}`,
      printArea: `${columnLetters(LABEL_COLUMN)}:${columnLetters(lastColumn(grid))}`,
      footerLeft: footer.replaceAll('&', '&&'),
      footerRight: pageWords,
    },
  };
}
