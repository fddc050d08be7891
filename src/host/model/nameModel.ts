import type { XmlElement } from '../../ooxml/xml';
import { textOf } from '../../ooxml/xml';
import type { Area } from './area';
import type { CellValue } from '../../ooxml/cellValue';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';
import { nameValue, resolveName } from './workbook/resolveName';

/** A defined name. It reads workbook.xml each time, so it is always current until it is deleted. */
export class NameModel {
  constructor(
    readonly workbook: WorkbookModel,
    /** The `definedName` element. */
    readonly entry: XmlElement,
  ) {}

  get name(): string {
    return this.entry.attributes['name'] ?? '';
  }

  /** The sheet whose own name it is, null for the workbook's. */
  get scope(): SheetModel | null {
    return this.workbook.definedNames.scopeOf(this.entry);
  }

  /** File form, no '='. */
  get fileFormula(): string {
    return textOf(this.entry);
  }

  /** What it refers to in Office.js form, e.g. '=Start!$C$4'. @throws HostError InvalidArgument when set to what cannot be parsed */
  get formula(): string {
    return this.workbook.definedNames.officeFormula(this);
  }

  set formula(formula: string) {
    this.workbook.definedNames.setFormula(this, formula);
  }

  get comment(): string {
    return this.entry.attributes['comment'] ?? '';
  }

  set comment(comment: string) {
    if (comment === '') delete this.entry.attributes['comment'];
    else this.entry.attributes['comment'] = comment;
    this.workbook.touch();
  }

  get visible(): boolean {
    return this.entry.attributes['hidden'] !== '1';
  }

  set visible(visible: boolean) {
    if (visible) delete this.entry.attributes['hidden'];
    else this.entry.attributes['hidden'] = '1';
    this.workbook.touch();
  }

  /** The cells it names, also through a table's column; null when it is a constant, a formula or broken. */
  get target(): { readonly sheet: SheetModel; readonly area: Area } | null {
    return resolveName(this);
  }

  /** The value of its cell or constant; null when it is neither. */
  get value(): CellValue {
    return nameValue(this);
  }

  /** Removes the name; formulas that used it are left as they are, as Excel leaves them. */
  delete(): void {
    this.workbook.definedNames.remove(this);
  }
}
