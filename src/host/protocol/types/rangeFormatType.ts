import { HostObject } from '../hostObject';
import type { ObjectType } from '../objectType';
import type { Cells } from '../rangeReference';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';
import { asWord } from '../values/asWord';
import { horizontalAlignments, verticalAlignments } from '../values/alignments';
import { officeWord } from '../values/officeWord';
import { sharedValue } from '../values/sharedValue';
import { formatScalar } from './formatScalar';

/** Excel.RangeFormat. Widths and heights are points. */
export const rangeFormatType: ObjectType<Cells> = {
  scalars: {
    ColumnWidth: {
      api: '1.2',
      get: (cells) => sharedValue(cells, (_row, column) => cells.sheet.columnWidth(column)),
      set: ({ sheet, areas }, value) => {
        for (const area of areas) sheet.setColumnWidth(area.column, area.columnCount, asNumber(value));
      },
    },
    HorizontalAlignment: formatScalar(
      '1.1',
      ({ horizontal }) => officeWord(horizontalAlignments, horizontal),
      (value) => ({
        horizontal: horizontalAlignments[asWord(value, Object.keys(horizontalAlignments))] ?? 'general',
      }),
    ),
    IndentLevel: formatScalar(
      '1.9',
      ({ indent }) => indent,
      (value) => ({ indent: asNumber(value) }),
    ),
    RowHeight: {
      api: '1.2',
      get: (cells) => sharedValue(cells, (row) => cells.sheet.rowHeight(row)),
      set: ({ sheet, areas }, value) => {
        for (const area of areas) sheet.setRowHeight(area.row, area.rowCount, asNumber(value));
      },
    },
    ShrinkToFit: formatScalar(
      '1.9',
      ({ shrink }) => shrink,
      (value) => ({ shrink: asFlag(value) }),
    ),
    TextOrientation: formatScalar(
      '1.7',
      ({ rotation }) => rotation,
      (value) => ({ rotation: asNumber(value, -90) }),
    ),
    VerticalAlignment: formatScalar(
      '1.1',
      ({ vertical }) => officeWord(verticalAlignments, vertical),
      (value) => ({
        vertical: verticalAlignments[asWord(value, Object.keys(verticalAlignments))] ?? 'bottom',
      }),
    ),
    WrapText: formatScalar(
      '1.1',
      ({ wrap }) => wrap,
      (value) => ({ wrap: asFlag(value) }),
    ),
  },
  navigations: {
    Borders: { api: '1.1', get: (cells) => new HostObject('RangeBorderCollection', cells) },
    Fill: { api: '1.1', get: (cells) => new HostObject('RangeFill', cells) },
    Font: { api: '1.1', get: (cells) => new HostObject('RangeFont', cells) },
    Protection: { api: '1.2', get: (cells) => new HostObject('FormatProtection', cells) },
  },
  methods: {
    AutofitColumns: {
      api: '1.2',
      call: ({ sheet, areas }) => {
        for (const area of areas) sheet.autofitColumns(area);
      },
    },
    AutofitRows: {
      api: '1.2',
      call: ({ sheet, areas }) => {
        for (const area of areas) sheet.autofitRows(area);
      },
    },
  },
};
