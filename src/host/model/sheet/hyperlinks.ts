import { child, childrenNamed, element } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { formatCells, tryParseAddress } from '../address';
import { containsCell, endColumn, endRow, subtract } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { dropChild, ensureChild } from './properties';
import { readProtection, requireAllowed } from './protection';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A link as Excel.RangeHyperlink has it: to a place in the workbook (`documentReference`, "Mål!A1") or out of it (`address`). */
export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

/** The links of a sheet. */
export class SheetHyperlinks {
  constructor(private readonly sheet: SheetModel) {}

  at(row: number, column: number): Hyperlink | null {
    const node = this.#nodes().find((candidate) => {
      const area = tryParseAddress(candidate.attributes['ref'] ?? '');
      return area !== null && containsCell(area, row, column);
    });
    if (node === undefined) return null;
    const address = this.#address(node);
    const { location, tooltip } = node.attributes;
    const text = this.sheet.text(row, column);
    return {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      ...(text === '' ? {} : { textToDisplay: text }),
    };
  }

  /** @throws HostError InvalidArgument for a link without target, AccessDenied on a protected sheet */
  set(area: Area, link: Hyperlink | null): void {
    requireAllowed(readProtection(this.sheet).allowsInsertHyperlinks, 'hyperlinks');
    if (link === null) {
      this.remove(area);
      return;
    }
    const { documentReference, address, textToDisplay, screenTip } = link;
    if ((documentReference ?? '') === '' && (address ?? '') === '') {
      throw new HostError('InvalidArgument', 'a link needs an address or a place in the workbook');
    }
    this.remove(area);
    const list = ensureChild(this.sheet, 'hyperlinks');
    const { sheet } = this;
    let id: string | undefined;
    if (address !== undefined && address !== '') {
      sheet.part.root.attributes['xmlns:r'] ??= RELATIONSHIPS;
      const type = `${RELATIONSHIPS}/hyperlink`;
      id = sheet.workbook.package.addRelationship(sheet.part.part, type, address, true);
    }
    list.children.push(
      element('hyperlink', {
        ref: formatCells(area),
        'r:id': id,
        location: documentReference === '' ? undefined : documentReference,
        tooltip: screenTip === '' ? undefined : screenTip,
        display: textToDisplay,
      }),
    );
    if (textToDisplay !== undefined) this.#writeText(area, textToDisplay);
  }

  /** Removes the links from an area; the texts stay. */
  remove(area: Area): void {
    const list = child(this.sheet.part.root, 'hyperlinks');
    if (list === undefined) return;
    const kept = childrenNamed(list, 'hyperlink').flatMap((node) => {
      const own = tryParseAddress(node.attributes['ref'] ?? '');
      if (own === null) return [node];
      const parts = subtract(own, area);
      if (parts.length === 1 && parts[0] === own) return [node];
      if (parts.length === 0) this.#dropRelationship(node, list);
      return parts.map((part) => ({ ...node, attributes: { ...node.attributes, ref: formatCells(part) } }));
    });
    list.children = kept;
    this.sheet.part.touch();
    if (kept.length === 0) dropChild(this.sheet, list);
  }

  #writeText(area: Area, text: string): void {
    for (let row = area.row; row < endRow(area); row += 1) {
      for (let column = area.column; column < endColumn(area); column += 1) {
        this.sheet.cells.setValue(row, column, text);
      }
    }
  }

  #nodes(): XmlElement[] {
    const list = child(this.sheet.part.root, 'hyperlinks');
    return list === undefined ? [] : childrenNamed(list, 'hyperlink');
  }

  #address(node: XmlElement): string | undefined {
    const id = node.attributes['r:id'];
    if (id === undefined) return undefined;
    const relationships = this.sheet.workbook.package.relationships(this.sheet.part.part);
    return relationships.find((relationship) => relationship.id === id)?.target;
  }

  #dropRelationship(node: XmlElement, list: XmlElement): void {
    const id = node.attributes['r:id'];
    if (id === undefined) return;
    const isShared = childrenNamed(list, 'hyperlink').some(
      (other) => other !== node && other.attributes['r:id'] === id,
    );
    if (!isShared) this.sheet.workbook.package.removeRelationship(this.sheet.part.part, id);
  }
}
