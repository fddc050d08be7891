import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';
import type { PageLayout, PageMargins, PageZoom } from '../../model/sheet/pageLayout';
import type { SheetModel } from '../../model/sheetModel';
import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { ObjectType, Scalar } from '../objectType';
import { orNullObject } from '../orNullObject';
import { areaOfArgument } from '../values/areaOfArgument';
import { areasOfArgument } from '../values/areasOfArgument';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';
import { asRecord } from '../values/asRecord';
import { asText } from '../values/asText';
import { asWord } from '../values/asWord';

type Setting = Exclude<
  keyof PageLayout,
  'margins' | 'header' | 'footer' | 'printAreas' | 'printTitleRows' | 'printTitleColumns'
>;

function settingScalar<S extends Setting>(
  setting: S,
  parse: (value: unknown) => PageLayout[S],
): Scalar<SheetModel> {
  return {
    api: '1.9',
    get: ({ pageLayout }) => pageLayout.current[setting],
    set: ({ pageLayout }, value) => pageLayout.patch({ [setting]: parse(value) }),
  };
}

/** A margin in points. */
function marginScalar(side: keyof PageMargins): Scalar<SheetModel> {
  return {
    api: '1.9',
    get: ({ pageLayout }) => pageLayout.current.margins[side],
    set: ({ pageLayout }, value) => pageLayout.patch({ margins: { [side]: asNumber(value) } }),
  };
}

/** Excel.PageLayout. */
export const pageLayoutType: ObjectType<SheetModel> = {
  scalars: {
    BlackAndWhite: settingScalar('blackAndWhite', asFlag),
    BottomMargin: marginScalar('bottom'),
    CenterHorizontally: settingScalar('centerHorizontally', asFlag),
    CenterVertically: settingScalar('centerVertically', asFlag),
    DraftMode: settingScalar('draftMode', asFlag),
    FirstPageNumber: settingScalar('firstPageNumber', (value) => (value === '' ? null : asNumber(value))),
    FooterMargin: marginScalar('footer'),
    HeaderMargin: marginScalar('header'),
    LeftMargin: marginScalar('left'),
    Orientation: settingScalar('orientation', (value) => asWord(value, ['Portrait', 'Landscape'])),
    PaperSize: settingScalar('paperSize', asText),
    PrintGridlines: settingScalar('printGridlines', asFlag),
    PrintHeadings: settingScalar('printHeadings', asFlag),
    PrintOrder: settingScalar('printOrder', (value) => asWord(value, ['DownThenOver', 'OverThenDown'])),
    RightMargin: marginScalar('right'),
    TopMargin: marginScalar('top'),
    Zoom: settingScalar('zoom', asZoom),
  },
  navigations: {
    HeadersFooters: { api: '1.9', get: (sheet) => new HostObject('HeaderFooterGroup', sheet) },
  },
  methods: {
    GetPrintArea: { api: '1.9', call: printArea },
    GetPrintAreaOrNullObject: { api: '1.9', call: orNullObject(printArea) },
    GetPrintTitleColumns: { api: '1.9', call: printTitleColumns },
    GetPrintTitleColumnsOrNullObject: { api: '1.9', call: orNullObject(printTitleColumns) },
    GetPrintTitleRows: { api: '1.9', call: printTitleRows },
    GetPrintTitleRowsOrNullObject: { api: '1.9', call: orNullObject(printTitleRows) },
    SetPrintArea: {
      api: '1.9',
      call: (sheet, args) => sheet.pageLayout.patch({ printAreas: areasOfArgument(sheet, args, 0) }),
    },
    SetPrintMargins: { api: '1.9', call: setPrintMargins },
    SetPrintTitleColumns: {
      api: '1.9',
      call: (sheet, args) => sheet.pageLayout.patch({ printTitleColumns: areaOfArgument(sheet, args, 0) }),
    },
    SetPrintTitleRows: {
      api: '1.9',
      call: (sheet, args) => sheet.pageLayout.patch({ printTitleRows: areaOfArgument(sheet, args, 0) }),
    },
  },
};

function asZoom(value: unknown): PageZoom {
  const given = Object.entries(asRecord(value)).filter(
    ([, number]) => number !== null && number !== undefined,
  );
  return Object.fromEntries(
    given.map(([name, number]) => [
      asWord(name, ['scale', 'horizontalFitToPages', 'verticalFitToPages']),
      asNumber(number),
    ]),
  );
}

const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setPrintMargins({ pageLayout }: SheetModel, args: MethodArguments): void {
  const unit = asWord(args.value(0), ['Points', 'Inches', 'Centimeters']);
  const margins: Partial<Record<keyof PageMargins, number>> = {};
  for (const [side, size] of Object.entries(asRecord(args.value(1))))
    margins[asWord(side, ['top', 'bottom', 'left', 'right', 'header', 'footer'])] =
      asNumber(size) * pointsIn[unit];
  pageLayout.patch({ margins });
}

function printArea(sheet: SheetModel, _args: MethodArguments, host: Host): HostObject {
  const { printAreas } = sheet.pageLayout.current;
  if (printAreas.length === 0) throw new HostError('ItemNotFound', 'the sheet has no print area');
  return host.rangeAreas(sheet, printAreas);
}

function printTitleRows(sheet: SheetModel, _args: MethodArguments, host: Host): HostObject {
  return titleRange(sheet, sheet.pageLayout.current.printTitleRows, host);
}

function printTitleColumns(sheet: SheetModel, _args: MethodArguments, host: Host): HostObject {
  return titleRange(sheet, sheet.pageLayout.current.printTitleColumns, host);
}

function titleRange(sheet: SheetModel, area: Area | null, host: Host): HostObject {
  if (area === null) throw new HostError('ItemNotFound', 'the sheet has no such print titles');
  return host.range(sheet, area);
}
