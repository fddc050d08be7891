import type { TableName } from '../../layout/tableSpec';
import { CARRY_RULES } from '../followup/carryRules';

/** What a table's rows are called, and what tells them apart where no ID does. */
export interface CollectRule {
  readonly label: readonly string[];
  /** The strictest first; see CarryRule. */
  readonly identities: readonly (readonly string[])[];
  /** A row in which all of an identity's words are blank is still one row: the board's only area, its only sum. */
  readonly isBlankKnown: boolean;
}

const FOLLOW_UP_RULES: readonly (readonly [TableName, CollectRule])[] = [
  ['tblEkonomi', { label: ['area'], identities: [['area']], isBlankKnown: true }],
  ['tblPersonal', { label: ['measure'], identities: [['measure']], isBlankKnown: false }],
  ['tblFinansiellaMal', { label: ['financialGoal'], identities: [['financialGoal']], isBlankKnown: false }],
  ['tblKontrollsummor', { label: [], identities: [[]], isBlankKnown: true }],
];

/** By table; rows match as they do from plan to follow-up. tblNamnder is the region's own and has no rule. */
export const COLLECT_RULES: ReadonlyMap<TableName, CollectRule> = new Map([
  ...CARRY_RULES.map(({ table, label, identities }): readonly [TableName, CollectRule] => [
    table,
    { label, identities, isBlankKnown: table === 'tblBudget' },
  ]),
  ...FOLLOW_UP_RULES,
]);
