import type { Area } from '../../layout/area';
import { cellCount, readingBoxes } from '../../layout/undo/areaSet';
import type { CapturedCells } from '../../layout/undo/capturedState';
import type { CapturedLink } from '../../layout/undo/restoreChange';
import { cellMatrix } from '../cellMatrix';
import { rangeOf, sliced } from './slicedAreas';
import { BYTES_PER_CALL, type StateAsk } from './stateAsk';

const CONTENT_BYTES = 58;
const LINK_BYTES = 40;

/** Asks for the contents of areas with their number formats, near ones together. */
export function askContents(
  sheet: string,
  areas: readonly Area[],
  take: (cells: CapturedCells) => void,
): readonly StateAsk[] {
  return boxesOf(areas, CONTENT_BYTES).map((area) => ({
    bytes: BYTES_PER_CALL + cellCount(area) * CONTENT_BYTES,
    ask: (context) => {
      const range = rangeOf(context, sheet, area).load('values,formulas,numberFormat');
      return () => {
        const {
          values,
          formulas = [],
          numberFormats = [],
        } = cellMatrix([range], {
          formulas: true,
          numberFormats: true,
        });
        take({ sheet, area, values, formulas, numberFormats });
      };
    },
  }));
}

/** Asks for the links of areas, cell by cell; null where there is none. */
export function askLinks(
  sheet: string,
  areas: readonly Area[],
  take: (area: Area, links: readonly (readonly (CapturedLink | null)[])[]) => void,
): readonly StateAsk[] {
  return sliced(areas, LINK_BYTES).map((area) => ({
    bytes: BYTES_PER_CALL + cellCount(area) * LINK_BYTES,
    ask: (context) => {
      const properties = rangeOf(context, sheet, area).getCellProperties({ hyperlink: true });
      return () =>
        take(
          area,
          properties.value.map((row) => row.map(({ hyperlink }) => linkOf(hyperlink))),
        );
    },
  }));
}

function linkOf(link: Excel.RangeHyperlink | null | undefined): CapturedLink | null {
  const { address = '', documentReference = '', screenTip = '' } = link ?? {};
  if (address === '' && documentReference === '') return null;
  return {
    ...(address !== '' && { address }),
    ...(documentReference !== '' && { documentReference }),
    ...(screenTip !== '' && { screenTip }),
  };
}

function boxesOf(areas: readonly Area[], bytesPerCell: number): readonly Area[] {
  return sliced(readingBoxes(areas, Math.floor(BYTES_PER_CALL / bytesPerCell)), bytesPerCell);
}
