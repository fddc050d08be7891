import type { DifferentialFormat } from '../../ooxml/stylesPart';
import type { XmlElement } from '../../ooxml/xml';
import type { Area } from './area';
import type { SheetModel } from './sheetModel';
import { readRuleFormula, readRuleFormulas, writeRuleFormula } from './sheet/ruleFormula';
import { officeRuleType } from './sheet/ruleType';
import type { ConditionalFormatType } from './sheet/ruleType';

/** Where a rule stands in the file: its element and the block with its ranges. */
export interface RuleHome {
  /** `cfRule`, or `x14:cfRule` of the extension list. */
  readonly rule: XmlElement;
  /** `conditionalFormatting`, or `x14:conditionalFormatting`. */
  block: XmlElement;
  readonly isExtended: boolean;
}

/** One conditional format. It reads the file's tree each time, so it is always current until it is removed. */
export class ConditionalFormatModel {
  constructor(
    readonly sheet: SheetModel,
    /** Stable as long as the workbook is open. */
    readonly id: string,
    readonly home: RuleHome,
  ) {}

  /** The kind in Office.js words; 'Custom' is a formula rule. */
  get type(): ConditionalFormatType {
    return officeRuleType(this.home.rule);
  }

  /** Place among the sheet's rules, from 0; 0 is applied first. Setting it moves the rule there. */
  get priority(): number {
    return this.sheet.rules.all.indexOf(this);
  }

  set priority(priority: number) {
    this.sheet.rules.move(this, priority);
  }

  get stopIfTrue(): boolean {
    return this.home.rule.attributes['stopIfTrue'] === '1';
  }

  set stopIfTrue(stop: boolean) {
    if (stop) this.home.rule.attributes['stopIfTrue'] = '1';
    else delete this.home.rule.attributes['stopIfTrue'];
    this.sheet.rules.changed();
  }

  get areas(): readonly Area[] {
    return this.sheet.rules.areasOf(this);
  }

  set areas(areas: readonly Area[]) {
    this.sheet.rules.setAreas(this, areas);
  }

  /** The first formula in Office.js form, relative to the first area's top left cell; '' when the rule has none. */
  get formula(): string {
    return readRuleFormula(this);
  }

  /** @throws HostError InvalidArgument for what Excel refuses: no formula, or structured references */
  set formula(formula: string) {
    writeRuleFormula(this, formula);
    this.sheet.rules.changed();
  }

  /** All formulas of the rule, e.g. both limits of 'between'. */
  get formulas(): readonly string[] {
    return readRuleFormulas(this);
  }

  /** The file's word for the comparison ('lessThan', 'containsText' …), or null. */
  get operator(): string | null {
    return this.home.rule.attributes['operator'] ?? null;
  }

  /** The text looked for by a text rule, or null. */
  get text(): string | null {
    return this.home.rule.attributes['text'] ?? null;
  }

  /** What the rule changes; {} for rules that draw instead (bars, scales, icons). */
  get format(): DifferentialFormat {
    const index = this.home.rule.attributes['dxfId'];
    return index === undefined ? {} : this.sheet.workbook.styles.differential(Number(index));
  }

  /** Changes some of the format; `undefined` members are left alone. */
  patchFormat(patch: DifferentialFormat): void {
    const format = { ...this.format, ...patch };
    this.home.rule.attributes['dxfId'] = String(this.sheet.workbook.styles.addDifferential(format));
    this.sheet.rules.changed();
  }
}
