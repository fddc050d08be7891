import { child, element } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { formatAbsolute, quoteSheetName, splitAddress, tryParseAddress } from '../address';
import { isWholeColumns, isWholeRows } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { joinHeaderFooter, splitHeaderFooter } from './headerFooterText';
import type { HeaderFooterParts } from './headerFooterText';
import { paperCode, paperName } from './paperSizes';
import { dropChild, ensureChild } from './properties';
import { requireUnprotected } from './protection';

const POINTS_AN_INCH = 72;
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** Margins in points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** A scale in per cent, or the pages to fit; a fitting number that is absent means as many as it takes. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Page set-up in the words of Excel.PageLayout. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType; null for papers it has no word for. */
  readonly paperSize: string | null;
  readonly margins: PageMargins;
  readonly zoom: PageZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** Null for automatic. */
  readonly firstPageNumber: number | null;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly header: HeaderFooterParts;
  readonly footer: HeaderFooterParts;
  /** Areas printed, empty for all. */
  readonly printAreas: readonly Area[];
  /** Whole rows repeated on every page. */
  readonly printTitleRows: Area | null;
  readonly printTitleColumns: Area | null;
}

/** What may be changed; what is absent is left alone. */
export type PageLayoutPatch = Partial<
  Omit<PageLayout, 'margins' | 'header' | 'footer'> & {
    margins: Partial<PageMargins>;
    header: Partial<HeaderFooterParts>;
    footer: Partial<HeaderFooterParts>;
  }
>;

/** A sheet's page set-up; print areas and titles are Excel's own defined names. */
export class SheetPageLayout {
  constructor(private readonly sheet: SheetModel) {}

  /** The set-up as it is now. */
  get current(): PageLayout {
    const setup = this.#attributes('pageSetup');
    const options = this.#attributes('printOptions');
    const titles = this.#titles();
    return {
      orientation: setup['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
      paperSize: paperName(Number(setup['paperSize'] ?? 1)),
      margins: this.#margins(),
      zoom: this.#zoom(setup),
      centerHorizontally: isOn(options['horizontalCentered']),
      centerVertically: isOn(options['verticalCentered']),
      printGridlines: isOn(options['gridLines']),
      printHeadings: isOn(options['headings']),
      blackAndWhite: isOn(setup['blackAndWhite']),
      draftMode: isOn(setup['draft']),
      firstPageNumber: isOn(setup['useFirstPageNumber']) ? Number(setup['firstPageNumber'] ?? 1) : null,
      printOrder: setup['pageOrder'] === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
      header: this.#headerFooter('oddHeader'),
      footer: this.#headerFooter('oddFooter'),
      printAreas: namedAreas(this.sheet.workbook.definedNames.builtIn('Print_Area', this.sheet)),
      printTitleRows: titles.find(isWholeRows) ?? null,
      printTitleColumns: titles.find(isWholeColumns) ?? null,
    };
  }

  /** Changes some of it. @throws HostError AccessDenied on a protected sheet, InvalidArgument for values Excel refuses */
  patch(patch: PageLayoutPatch): void {
    requireUnprotected(this.sheet);
    this.#patchOptions(patch);
    this.#patchMargins(patch.margins);
    this.#patchSetup(patch);
    if (patch.zoom !== undefined) this.#patchZoom(patch.zoom);
    if (patch.header !== undefined) this.#setHeaderFooter('oddHeader', patch.header);
    if (patch.footer !== undefined) this.#setHeaderFooter('oddFooter', patch.footer);
    if (patch.printAreas !== undefined) this.#setNamedAreas('Print_Area', patch.printAreas);
    this.#patchTitles(patch);
    this.sheet.workbook.emit({ kind: 'structure', sheetId: this.sheet.id });
  }

  #attributes(name: string): Record<string, string> {
    return child(this.sheet.part.root, name)?.attributes ?? {};
  }

  #margins(): PageMargins {
    const margins = this.#attributes('pageMargins');
    const points = (side: keyof PageMargins): number =>
      Math.round(Number(margins[side] ?? MARGINS[side]) * POINTS_AN_INCH * 1000) / 1000;
    return {
      top: points('top'),
      bottom: points('bottom'),
      left: points('left'),
      right: points('right'),
      header: points('header'),
      footer: points('footer'),
    };
  }

  #patchMargins(margins: Partial<PageMargins> | undefined): void {
    if (margins === undefined) return;
    const { attributes } = ensureChild(this.sheet, 'pageMargins');
    for (const [side, standard] of Object.entries(MARGINS)) {
      const points = margins[side as keyof PageMargins];
      if (points !== undefined && !(points >= 0)) {
        throw new HostError('InvalidArgument', `${points} points is no margin`);
      }
      attributes[side] = points === undefined ? (attributes[side] ?? String(standard)) : inches(points);
    }
  }

  #zoom(setup: Record<string, string>): PageZoom {
    const properties = child(this.sheet.part.root, 'sheetPr');
    const fit = properties === undefined ? undefined : child(properties, 'pageSetUpPr');
    if (!isOn(fit?.attributes['fitToPage'])) return { scale: Number(setup['scale'] ?? 100) };
    const wide = Number(setup['fitToWidth'] ?? 1);
    const tall = Number(setup['fitToHeight'] ?? 1);
    return {
      ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
      ...(tall > 0 ? { verticalFitToPages: tall } : {}),
    };
  }

  #patchZoom(zoom: PageZoom): void {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
    const fits = wide !== undefined || tall !== undefined;
    if (scale !== undefined && (fits || !(scale >= 10 && scale <= 400))) {
      throw new HostError(
        'InvalidArgument',
        'a scale is 10 to 400 per cent, and not given with pages to fit',
      );
    }
    const properties = ensureChild(this.sheet, 'sheetPr');
    properties.children = properties.children.filter(
      (node) => typeof node === 'string' || node.name !== 'pageSetUpPr',
    );
    if (fits) properties.children.push(element('pageSetUpPr', { fitToPage: 1 }));
    const { attributes } = ensureChild(this.sheet, 'pageSetup');
    for (const name of ['scale', 'fitToWidth', 'fitToHeight']) delete attributes[name];
    if (fits) {
      attributes['fitToWidth'] = String(wide ?? 0);
      attributes['fitToHeight'] = String(tall ?? 0);
    } else if (scale !== undefined && scale !== 100) attributes['scale'] = String(Math.round(scale));
  }

  #patchSetup(patch: PageLayoutPatch): void {
    const { orientation, paperSize, blackAndWhite, draftMode, firstPageNumber, printOrder } = patch;
    const given = [orientation, paperSize, blackAndWhite, draftMode, firstPageNumber, printOrder];
    if (given.every((value) => value === undefined)) return;
    const { attributes } = ensureChild(this.sheet, 'pageSetup');
    if (orientation !== undefined) attributes['orientation'] = orientation.toLowerCase();
    if (paperSize !== undefined && paperSize !== null) {
      const code = paperCode(paperSize);
      if (code === null) throw new HostError('InvalidArgument', `the paper '${paperSize}' is not known`);
      attributes['paperSize'] = String(code);
    }
    if (blackAndWhite !== undefined) attributes['blackAndWhite'] = blackAndWhite ? '1' : '0';
    if (draftMode !== undefined) attributes['draft'] = draftMode ? '1' : '0';
    if (printOrder !== undefined) {
      attributes['pageOrder'] = printOrder === 'OverThenDown' ? 'overThenDown' : 'downThenOver';
    }
    if (firstPageNumber === null) {
      delete attributes['firstPageNumber'];
      delete attributes['useFirstPageNumber'];
    } else if (firstPageNumber !== undefined) {
      attributes['firstPageNumber'] = String(firstPageNumber);
      attributes['useFirstPageNumber'] = '1';
    }
  }

  #patchOptions(patch: PageLayoutPatch): void {
    const given: [string, boolean | undefined][] = [
      ['horizontalCentered', patch.centerHorizontally],
      ['verticalCentered', patch.centerVertically],
      ['gridLines', patch.printGridlines],
      ['headings', patch.printHeadings],
    ];
    if (given.every(([, value]) => value === undefined)) return;
    const options = ensureChild(this.sheet, 'printOptions');
    for (const [name, value] of given) {
      if (value === true) options.attributes[name] = '1';
      if (value === false) delete options.attributes[name];
    }
    if (Object.keys(options.attributes).length === 0) dropChild(this.sheet, options);
  }

  #headerFooter(name: string): HeaderFooterParts {
    const list = child(this.sheet.part.root, 'headerFooter');
    const node = list === undefined ? undefined : child(list, name);
    const text = (node?.children ?? []).filter((piece) => typeof piece === 'string').join('');
    return splitHeaderFooter(text);
  }

  #setHeaderFooter(name: 'oddHeader' | 'oddFooter', parts: Partial<HeaderFooterParts>): void {
    const text = joinHeaderFooter({ ...this.#headerFooter(name), ...parts });
    if (text.length > 255) throw new HostError('InvalidArgument', 'a header has at most 255 characters');
    const list = ensureChild(this.sheet, 'headerFooter');
    const others = list.children.filter((node) => typeof node !== 'string' && node.name !== name);
    const made: XmlElement[] = text === '' ? [] : [element(name, {}, text)];
    const isAfter = name === 'oddFooter' && typeof others[0] === 'object' && others[0].name === 'oddHeader';
    list.children = isAfter ? [...others.slice(0, 1), ...made, ...others.slice(1)] : [...made, ...others];
    if (list.children.length === 0) dropChild(this.sheet, list);
  }

  #titles(): Area[] {
    return namedAreas(this.sheet.workbook.definedNames.builtIn('Print_Titles', this.sheet));
  }

  #patchTitles(patch: PageLayoutPatch): void {
    const { printTitleRows, printTitleColumns } = patch;
    if (printTitleRows === undefined && printTitleColumns === undefined) return;
    const { current } = this;
    const rows = printTitleRows === undefined ? current.printTitleRows : printTitleRows;
    const columns = printTitleColumns === undefined ? current.printTitleColumns : printTitleColumns;
    if ((rows !== null && !isWholeRows(rows)) || (columns !== null && !isWholeColumns(columns))) {
      throw new HostError('InvalidArgument', 'print titles are whole rows and whole columns');
    }
    this.#setNamedAreas(
      'Print_Titles',
      [columns, rows].filter((area) => area !== null),
    );
  }

  #setNamedAreas(kind: string, areas: readonly Area[]): void {
    const sheetName = quoteSheetName(this.sheet.name);
    const formula = areas.map((area) => `${sheetName}!${formatAbsolute(area)}`).join(',');
    this.sheet.workbook.definedNames.setBuiltIn(kind, this.sheet, formula === '' ? null : formula);
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function inches(points: number): string {
  return String(Math.round((points / POINTS_AN_INCH) * 1e6) / 1e6);
}

/** The areas of a print name; sheets' names may hold commas within apostrophes. */
function namedAreas(formula: string | null): Area[] {
  const pieces = formula?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return pieces
    .map((piece) => tryParseAddress(splitAddress(piece.trim()).address))
    .filter((area) => area !== null);
}
