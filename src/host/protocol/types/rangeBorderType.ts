import type { CellBorder } from '../../../ooxml/cellFormat';
import { collectionMethods } from '../collectionMethods';
import { HostObject } from '../hostObject';
import type { Collection, ObjectType } from '../objectType';
import type { Cells } from '../rangeReference';
import type { BorderSide, BorderTarget } from '../targets';
import { asColor } from '../values/asColor';
import { asWord } from '../values/asWord';
import { borderEdges } from '../values/borderEdges';
import { fileLine, lineStyles, lineWeights, officeLine } from '../values/borderStyle';
import { sharedValue } from '../values/sharedValue';

const sides: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** Excel.RangeBorder. */
export const rangeBorderType: ObjectType<BorderTarget> = {
  id: ({ side }) => side,
  scalars: {
    Color: {
      api: '1.1',
      get: (target) => readBorder(target, ({ style, color }) => (style === 'none' ? '#000000' : color)),
      set: (target, value) => {
        const color = asColor(value);
        patchBorder(target, ({ style }) => ({ color, style: style === 'none' ? 'thin' : style }));
      },
    },
    SideIndex: { api: '1.1', get: ({ side }) => side },
    Style: {
      api: '1.1',
      get: (target) => readBorder(target, ({ style }) => officeLine(style).style),
      set: (target, value) => {
        const style = asWord(value, lineStyles);
        patchBorder(target, (border) => ({
          style: fileLine({ style, weight: officeLine(border.style).weight }),
        }));
      },
    },
    Weight: {
      api: '1.1',
      get: (target) => readBorder(target, ({ style }) => officeLine(style).weight),
      set: (target, value) => {
        const weight = asWord(value, lineWeights);
        patchBorder(target, (border) => {
          const { style } = officeLine(border.style);
          return { style: fileLine({ style: style === 'None' ? 'Continuous' : style, weight }) };
        });
      },
    },
  },
};

const borders: Collection<Cells> = {
  items: (cells) => sides.map((side) => new HostObject('RangeBorder', { cells, side })),
  find: (cells, key) => {
    const side = sides.find((candidate) => candidate === key);
    return side && new HostObject('RangeBorder', { cells, side });
  },
};

/** Excel.RangeBorderCollection. Keys are the words of Excel.BorderIndex. */
export const rangeBorderCollectionType: ObjectType<Cells> = {
  collection: borders,
  scalars: { Count: { api: '1.1', get: () => sides.length } },
  methods: collectionMethods(borders, { GetItem: '1.1', GetItemAt: '1.1' }),
};

/** What all cells along the side have in common; null when they differ or there is no such line. */
function readBorder({ cells, side }: BorderTarget, read: (border: CellBorder) => string): string | null {
  const values = edgesOf({ cells, side }).map((edge) =>
    sharedValue({ sheet: cells.sheet, areas: [edge.area] }, (row, column) =>
      read(cells.sheet.format(row, column).borders[edge.side]),
    ),
  );
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Changes the side; what the new line depends on is read from the first cell along it. */
function patchBorder(
  { cells, side }: BorderTarget,
  change: (border: CellBorder) => Partial<CellBorder>,
): void {
  const { sheet } = cells;
  for (const edge of edgesOf({ cells, side })) {
    const border = sheet.format(edge.area.row, edge.area.column).borders[edge.side];
    sheet.patchFormat(edge.area, { borders: { [edge.side]: change(border) } });
  }
}

function edgesOf({ cells, side }: BorderTarget): ReturnType<typeof borderEdges> {
  return cells.areas.flatMap((area) => borderEdges(area, side));
}
