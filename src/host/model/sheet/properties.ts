import { child, element, insertInOrder } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { worksheetOrder } from '../../../ooxml/worksheetOrder';
import { HostError } from '../hostError';
import type { SheetModel, SheetVisibility } from '../sheetModel';
import { isStructureLocked } from '../workbook/workbookProperties';

const STATES: Record<string, SheetVisibility> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** The child of the worksheet element of that name, made in its place when it is missing. Marks the sheet as changed. */
export function ensureChild(sheet: SheetModel, name: string): XmlElement {
  sheet.part.touch();
  const existing = child(sheet.part.root, name);
  if (existing !== undefined) return existing;
  const made = element(name);
  insertInOrder(sheet.part.root, made, worksheetOrder);
  return made;
}

/** Removes a child of the worksheet element. */
export function dropChild(sheet: SheetModel, node: XmlElement): void {
  sheet.part.touch();
  sheet.part.root.children = sheet.part.root.children.filter((other) => other !== node);
}

/** What belongs to the sheet as a whole: its tab. */
export class SheetProperties {
  constructor(private readonly sheet: SheetModel) {}

  get visibility(): SheetVisibility {
    return STATES[this.sheet.entry.attributes['state'] ?? ''] ?? 'Visible';
  }

  set visibility(visibility: SheetVisibility) {
    const { sheet } = this;
    const { workbook } = sheet;
    if (visibility === this.visibility) return;
    if (isStructureLocked(workbook.root)) {
      throw new HostError('AccessDenied', "the workbook's structure is protected");
    }
    const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    const next = others.find((other) => other.position > sheet.position) ?? others.at(-1);
    if (visibility === 'Visible') {
      delete sheet.entry.attributes['state'];
    } else {
      if (next === undefined)
        throw new HostError('InvalidOperation', 'a workbook must keep one visible sheet');
      if (workbook.activeSheet === sheet) workbook.activeSheet = next;
      sheet.entry.attributes['state'] = visibility === 'Hidden' ? 'hidden' : 'veryHidden';
    }
    workbook.touch();
    workbook.emit({ kind: 'sheets' });
  }

  get tabColor(): string {
    const properties = child(this.sheet.part.root, 'sheetPr');
    const color = properties === undefined ? undefined : child(properties, 'tabColor');
    const rgb = color?.attributes['rgb'];
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    const theme = color?.attributes['theme'];
    if (theme === undefined) return '';
    return this.sheet.workbook.styles.themeColor(Number(theme), Number(color?.attributes['tint'] ?? 0));
  }

  set tabColor(color: string) {
    if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) {
      throw new HostError('InvalidArgument', `'${color}' is not a colour`);
    }
    const properties = ensureChild(this.sheet, 'sheetPr');
    properties.children = properties.children.filter(
      (node) => typeof node === 'string' || node.name !== 'tabColor',
    );
    if (color !== '') {
      properties.children.unshift(element('tabColor', { rgb: `FF${color.slice(1).toUpperCase()}` }));
    }
    this.sheet.workbook.emit({ kind: 'sheets' });
  }
}
