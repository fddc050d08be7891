import { child, childrenNamed, element, insertInOrder, textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { worksheetOrder } from '../../../ooxml/worksheetOrder';
import { formatAreas } from '../address';
import { intersect, subtract } from '../area';
import type { Area } from '../area';
import { ConditionalFormatModel } from '../conditionalFormatModel';
import type { RuleHome } from '../conditionalFormatModel';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { elementsBelow } from './formulaElements';
import { readProtection, requireAllowed } from './protection';
import { blockAreas, setBlockAreas } from './ruleAreas';
import { removeExtendedRule, withoutEmptyExtensions } from './extensions';

const EXTENDED_BLOCK = new Set(['x14:conditionalFormatting']);
const EXTENDED_ID = new Set(['x14:id']);

/** The conditional formats of a sheet, those of the extension list (x14) included. */
export class SheetConditionalFormats {
  readonly #models = new WeakMap<XmlElement, ConditionalFormatModel>();
  #lastId = 0;

  constructor(private readonly sheet: SheetModel) {}

  /** By priority, the first applied first. */
  get all(): readonly ConditionalFormatModel[] {
    return this.#homes()
      .map((home) => this.#modelOf(home))
      .sort((a, b) => filePriority(a) - filePriority(b));
  }

  find(id: string): ConditionalFormatModel | undefined {
    return this.all.find((model) => model.id === id);
  }

  /** Adds a formula rule, not yet finished, before all others. */
  addCustom(areas: readonly Area[]): ConditionalFormatModel {
    this.#requireAllowed();
    for (const rule of this.#prioritised()) shiftPriority(rule, 1);
    const rule = element('cfRule', { type: 'expression', priority: 1 });
    const block = element('conditionalFormatting', { sqref: formatAreas(areas) }, rule);
    insertInOrder(this.sheet.part.root, block, worksheetOrder);
    this.changed();
    return this.#modelOf({ rule, block, isExtended: false });
  }

  /** Moves a rule to a place, from 0; the file's priorities become 1, 2, 3 … */
  move(model: ConditionalFormatModel, place: number): void {
    const others = this.all.filter((other) => other !== model);
    if (!Number.isInteger(place) || place < 0 || place > others.length) {
      throw new HostError('InvalidArgument', `there is no priority ${place}`);
    }
    others.splice(place, 0, model);
    for (const [index, each] of others.entries()) each.home.rule.attributes['priority'] = String(index + 1);
    this.changed();
  }

  areasOf(model: ConditionalFormatModel): Area[] {
    return blockAreas(model.home.block);
  }

  /** Gives a rule other areas; rules that shared its block keep theirs. */
  setAreas(model: ConditionalFormatModel, areas: readonly Area[]): void {
    if (areas.length === 0) throw new HostError('InvalidArgument', 'a rule needs an area');
    this.#requireAllowed();
    const { home } = model;
    const isShared = ruleNodes(home.block).length > 1;
    if (isShared) {
      const block: XmlElement = { ...home.block, attributes: { ...home.block.attributes }, children: [] };
      block.children = [
        home.rule,
        ...childrenNamed(home.block, 'xm:sqref').map((node) => ({ ...node, children: [] })),
      ];
      const parent = home.isExtended ? extendedList(this.sheet) : this.sheet.part.root;
      if (parent === undefined) return;
      parent.children.splice(parent.children.indexOf(home.block), 0, block);
      home.block.children = home.block.children.filter((node) => node !== home.rule);
      home.block = block;
    }
    setBlockAreas(home.block, areas);
    this.changed();
  }

  /** Takes an area out of every rule's ranges; rules that then have none are removed, as Excel does. */
  removeFrom(area: Area): void {
    for (const model of this.all) {
      const before = this.areasOf(model);
      if (!before.some((own) => intersect(own, area) !== null)) continue;
      const after = before.flatMap((own) => subtract(own, area));
      if (after.length === 0) this.remove(model.id);
      else this.setAreas(model, after);
    }
  }

  remove(id: string): void {
    const model = this.find(id);
    if (model === undefined) throw new HostError('ItemNotFound', `there is no conditional format '${id}'`);
    this.#requireAllowed();
    const { rule, block, isExtended } = model.home;
    if (isExtended) {
      removeExtendedRule(this.sheet, rule);
    } else {
      for (const twin of extendedTwins(rule, this.sheet)) removeExtendedRule(this.sheet, twin);
      block.children = block.children.filter((node) => node !== rule);
      if (ruleNodes(block).length === 0) {
        this.sheet.part.root.children = this.sheet.part.root.children.filter((node) => node !== block);
      }
    }
    this.changed();
  }

  /** Formula rules that never got a formula are not written: Excel cannot open them. */
  dropUnfinished(): void {
    for (const block of childrenNamed(this.sheet.part.root, 'conditionalFormatting')) {
      for (const rule of childrenNamed(block, 'cfRule')) {
        const isUnfinished = rule.attributes['type'] === 'expression' && child(rule, 'formula') === undefined;
        if (isUnfinished) this.remove(this.#modelOf({ rule, block, isExtended: false }).id);
      }
    }
  }

  /** The sheet's rules were changed. */
  changed(): void {
    withoutEmptyExtensions(this.sheet);
    this.sheet.part.touch();
    this.sheet.workbook.emit({ kind: 'conditionalFormats', sheetId: this.sheet.id });
  }

  #requireAllowed(): void {
    requireAllowed(readProtection(this.sheet).allowsFormatCells, 'conditional formats');
  }

  #modelOf(home: RuleHome): ConditionalFormatModel {
    let model = this.#models.get(home.rule);
    if (model === undefined) {
      this.#lastId += 1;
      model = new ConditionalFormatModel(this.sheet, String(this.#lastId), home);
      this.#models.set(home.rule, model);
    }
    return model;
  }

  #homes(): RuleHome[] {
    const plain = childrenNamed(this.sheet.part.root, 'conditionalFormatting').flatMap((block) =>
      childrenNamed(block, 'cfRule').map((rule) => ({ rule, block, isExtended: false })),
    );
    // An x14 rule without a priority of its own only adds to a rule of the plain list.
    const extended = extendedBlocks(this.sheet).flatMap((block) =>
      childrenNamed(block, 'x14:cfRule')
        .filter((rule) => rule.attributes['priority'] !== undefined)
        .map((rule) => ({ rule, block, isExtended: true })),
    );
    return [...plain, ...extended];
  }

  #prioritised(): XmlElement[] {
    return this.#homes().map((home) => home.rule);
  }
}

function filePriority(model: ConditionalFormatModel): number {
  return Number(model.home.rule.attributes['priority'] ?? 0);
}

function shiftPriority(rule: XmlElement, by: number): void {
  rule.attributes['priority'] = String(Number(rule.attributes['priority'] ?? 0) + by);
}

function ruleNodes(block: XmlElement): XmlElement[] {
  return [...childrenNamed(block, 'cfRule'), ...childrenNamed(block, 'x14:cfRule')];
}

/** The `x14:conditionalFormatting` blocks of a sheet. */
export function extendedBlocks(sheet: SheetModel): XmlElement[] {
  const list = extendedList(sheet);
  return list === undefined ? [] : elementsBelow(list, EXTENDED_BLOCK);
}

function extendedList(sheet: SheetModel): XmlElement | undefined {
  const extensions = child(sheet.part.root, 'extLst');
  if (extensions === undefined) return undefined;
  return elementsBelow(extensions, new Set(['x14:conditionalFormattings']))[0];
}

/** The x14 rules that add to a plain rule. */
function extendedTwins(rule: XmlElement, sheet: SheetModel): XmlElement[] {
  const ids = new Set(elementsBelow(rule, EXTENDED_ID).map((node) => textOf(node)));
  if (ids.size === 0) return [];
  return extendedBlocks(sheet)
    .flatMap((block) => childrenNamed(block, 'x14:cfRule'))
    .filter((candidate) => ids.has(candidate.attributes['id'] ?? ''));
}
