import { child, childrenNamed, textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { intersect, subtract } from '../area';
import type { Area } from '../area';
import type { SheetModel } from '../sheetModel';
import type { Validation } from '../validation';
import { removeExtensionNode } from './extensions';
import { elementsBelow } from './formulaElements';
import { dropChild, ensureChild } from './properties';
import { requireUnprotected } from './protection';
import { rebaseFormula } from './rebaseFormula';
import { blockAreas, setBlockAreas } from './ruleAreas';
import { buildValidation, readValidation } from './validationRecord';

const FORMULAS = new Set(['formula1', 'formula2', 'xm:f']);

/** The data validations of a sheet; no cell ever has two. */
export class SheetValidations {
  constructor(private readonly sheet: SheetModel) {}

  /** The area's validation, 'mixed' when its cells differ, null when none has any. */
  at(area: Area): Validation | 'mixed' | null {
    const met = this.nodes().filter((node) => blockAreas(node).some((own) => intersect(own, area) !== null));
    const [first] = met;
    if (first === undefined) return null;
    const uncovered = met
      .flatMap(blockAreas)
      .reduce<Area[]>((left, own) => left.flatMap((part) => subtract(part, own)), [area]);
    if (uncovered.length > 0) return 'mixed';
    const isOne = met.every((node) => sameRule(node, first));
    return isOne ? readValidation(this.sheet, plainNames(first), blockAreas(first)) : 'mixed';
  }

  /** @throws HostError AccessDenied on a protected sheet, InvalidArgument for a rule Excel refuses */
  set(area: Area, validation: Validation | null): void {
    requireUnprotected(this.sheet);
    const isEmpty = validation === null || Object.keys(validation.rule).length === 0;
    const made = isEmpty ? null : buildValidation(this.sheet, [area], validation);
    this.#carve(area);
    if (made !== null) this.#append(made, area);
    this.sheet.workbook.emit({ kind: 'structure', sheetId: this.sheet.id });
  }

  /** The elements of the plain list and of the extension list. */
  nodes(): XmlElement[] {
    const list = child(this.sheet.part.root, 'dataValidations');
    const extensions = child(this.sheet.part.root, 'extLst');
    return [
      ...(list === undefined ? [] : childrenNamed(list, 'dataValidation')),
      ...(extensions === undefined ? [] : elementsBelow(extensions, new Set(['x14:dataValidation']))),
    ];
  }

  /** Gives a validation other areas; its formulas are rebased on the new first cell. None left removes it. */
  setAreas(node: XmlElement, areas: readonly Area[]): void {
    const before = blockAreas(node)[0];
    const after = areas[0];
    if (after === undefined) {
      this.#remove(node);
      return;
    }
    if (before !== undefined) {
      for (const formula of elementsBelow(node, FORMULAS)) {
        formula.children = [rebaseFormula(textOf(formula), before, after)];
      }
    }
    setBlockAreas(node, areas);
    this.sheet.part.touch();
  }

  #append(made: XmlElement, area: Area): void {
    const list = ensureChild(this.sheet, 'dataValidations');
    setBlockAreas(made, [area]);
    list.children.push(made);
    this.#count(list);
  }

  #carve(area: Area): void {
    for (const node of this.nodes()) {
      const own = blockAreas(node);
      if (!own.some((each) => intersect(each, area) !== null)) continue;
      this.setAreas(
        node,
        own.flatMap((each) => subtract(each, area)),
      );
    }
  }

  #remove(node: XmlElement): void {
    const list = child(this.sheet.part.root, 'dataValidations');
    if (list?.children.includes(node) !== true) {
      removeExtensionNode(this.sheet, node);
      return;
    }
    list.children = list.children.filter((other) => other !== node);
    this.#count(list);
    if (childrenNamed(list, 'dataValidation').length === 0) dropChild(this.sheet, list);
  }

  #count(list: XmlElement): void {
    list.attributes['count'] = String(childrenNamed(list, 'dataValidation').length);
    this.sheet.part.touch();
  }
}

/** An x14 validation keeps its formulas in `x14:formula1/xm:f`: the same with the plain names. */
function plainNames(node: XmlElement): XmlElement {
  if (!node.name.startsWith('x14:')) return node;
  const children = node.children.map((inner) =>
    typeof inner !== 'string' && inner.name.startsWith('x14:formula')
      ? { ...inner, name: inner.name.slice('x14:'.length), children: [textOf(inner)] }
      : inner,
  );
  return { ...node, children };
}

function sameRule(a: XmlElement, b: XmlElement): boolean {
  if (a === b) return true;
  const anchorA = blockAreas(a)[0];
  const anchorB = blockAreas(b)[0];
  if (anchorA === undefined || anchorB === undefined) return false;
  return describe(a, anchorA, anchorA) === describe(b, anchorB, anchorA);
}

/** Everything of a validation but its areas, with formulas as seen from one cell. */
function describe(node: XmlElement, anchor: Area, seenFrom: Area): string {
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => name !== 'sqref' && !name.includes(':'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const formulas = elementsBelow(node, FORMULAS).map((formula) =>
    rebaseFormula(textOf(formula), anchor, seenFrom),
  );
  return JSON.stringify([attributes, formulas]);
}
