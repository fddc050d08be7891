import { child, childrenNamed, element } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { formatCells, parseAreas } from '../address';
import { COLUMN_LIMIT, ROW_LIMIT, cellArea } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { ensureChild } from './properties';

/** How many rows and columns stay in sight, counted from the top left of the sheet. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** How the sheet is shown (`sheetView`): gridlines, frozen panes, selection. */
export class SheetView {
  constructor(private readonly sheet: SheetModel) {}

  get showGridlines(): boolean {
    const shown = this.#existing()?.attributes['showGridLines'];
    return shown !== '0' && shown !== 'false';
  }

  set showGridlines(shown: boolean) {
    const view = this.#ensure();
    if (shown) delete view.attributes['showGridLines'];
    else view.attributes['showGridLines'] = '0';
    this.sheet.workbook.emit({ kind: 'structure', sheetId: this.sheet.id });
  }

  /** Whether the sheet is among the selected tabs. */
  get isSelected(): boolean {
    const selected = this.#existing()?.attributes['tabSelected'];
    return selected === '1' || selected === 'true';
  }

  set isSelected(selected: boolean) {
    if (selected === this.isSelected) return;
    const view = this.#ensure();
    if (selected) view.attributes['tabSelected'] = '1';
    else delete view.attributes['tabSelected'];
  }

  get freeze(): Freeze | null {
    const view = this.#existing();
    const pane = view === undefined ? undefined : child(view, 'pane');
    const state = pane?.attributes['state'];
    if (pane === undefined || (state !== 'frozen' && state !== 'frozenSplit')) return null;
    return {
      rows: Number(pane.attributes['ySplit'] ?? 0),
      columns: Number(pane.attributes['xSplit'] ?? 0),
    };
  }

  /** @throws HostError InvalidArgument for negative numbers or the whole sheet */
  set freeze(freeze: Freeze | null) {
    const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
    if (rows < 0 || columns < 0 || rows >= ROW_LIMIT || columns >= COLUMN_LIMIT) {
      throw new HostError('InvalidArgument', 'there are no such rows or columns to freeze');
    }
    const selected = this.selectedArea;
    const view = this.#ensure();
    view.children = view.children.filter(
      (node) => typeof node === 'string' || (node.name !== 'pane' && node.name !== 'selection'),
    );
    const activePane = paneName(rows > 0, columns > 0);
    const selection = selectionOf(selected, activePane);
    if (activePane === undefined) {
      view.children.unshift(selection);
    } else {
      const pane = element('pane', {
        xSplit: columns > 0 ? columns : undefined,
        ySplit: rows > 0 ? rows : undefined,
        topLeftCell: formatCells(cellArea(rows, columns)),
        activePane,
        state: 'frozen',
      });
      const others =
        rows > 0 && columns > 0
          ? [element('selection', { pane: 'topRight' }), element('selection', { pane: 'bottomLeft' })]
          : [];
      view.children.unshift(pane, ...others, selection);
    }
    this.sheet.workbook.emit({ kind: 'structure', sheetId: this.sheet.id });
  }

  /** The selected cells (the first area of them); A1 when the file says nothing. */
  get selectedArea(): Area {
    const selection = this.#activeSelection();
    const areas = parseAreas(selection?.attributes['sqref'] ?? selection?.attributes['activeCell'] ?? 'A1');
    return areas[0] ?? cellArea(0, 0);
  }

  set selectedArea(area: Area) {
    const existing = this.#activeSelection();
    const view = this.#ensure();
    const selection = selectionOf(area, existing?.attributes['pane']);
    if (existing !== undefined) {
      existing.attributes = selection.attributes;
      return;
    }
    const pane = child(view, 'pane');
    const activePane = pane?.attributes['activePane'];
    if (activePane !== undefined) selection.attributes['pane'] = activePane;
    const place = pane === undefined ? 0 : view.children.indexOf(pane) + 1;
    view.children.splice(place, 0, selection);
  }

  #activeSelection(): XmlElement | undefined {
    const view = this.#existing();
    if (view === undefined) return undefined;
    const active = child(view, 'pane')?.attributes['activePane'] ?? 'topLeft';
    return childrenNamed(view, 'selection').find(
      (selection) => (selection.attributes['pane'] ?? 'topLeft') === active,
    );
  }

  #existing(): XmlElement | undefined {
    const views = child(this.sheet.part.root, 'sheetViews');
    return views === undefined ? undefined : child(views, 'sheetView');
  }

  #ensure(): XmlElement {
    const views = ensureChild(this.sheet, 'sheetViews');
    let view = child(views, 'sheetView');
    if (view === undefined) {
      view = element('sheetView', { workbookViewId: 0 });
      views.children.push(view);
    }
    return view;
  }
}

function paneName(hasRows: boolean, hasColumns: boolean): string | undefined {
  if (hasRows && hasColumns) return 'bottomRight';
  if (hasRows) return 'bottomLeft';
  return hasColumns ? 'topRight' : undefined;
}

function selectionOf(area: Area, pane: string | undefined): XmlElement {
  const activeCell = formatCells(cellArea(area.row, area.column));
  return element('selection', { pane, activeCell, sqref: formatCells(area) });
}
