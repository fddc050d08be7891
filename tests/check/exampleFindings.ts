import { checkSnapshot } from '../../src/commands/check';
import type { Finding } from '../../src/domain/finding';
import type { RuleId } from '../../src/domain/ruleId';
import { exampleContext, type RuleExample } from '../../src/layout/examples/ruleExample';
import { RULE_EXAMPLES } from '../../src/layout/examples/ruleExamples';
import type { NamedCell, RawValue, Snapshot } from '../../src/layout/snapshot';
import { handMadeSnapshot } from './handMadeWorkbook';

/** What the check says of a rule's example: its first finding of that rule. @throws Error when there is none */
export function exampleFinding(rule: RuleId): Finding {
  const snapshot = rule === 'LAY-01' ? OTHER_WORKBOOK : snapshotOf(RULE_EXAMPLES[rule]);
  const found = checkSnapshot(snapshot).findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`the example of ${rule} does not break it`);
  return found;
}

/** Every example's finding as help shows it, by rule. */
export function exampleFindings(): Record<string, Pick<Finding, 'severity' | 'params' | 'fix'>> {
  const rules = Object.keys(RULE_EXAMPLES) as RuleId[];
  return Object.fromEntries(
    rules.map((rule) => {
      const { severity, params, fix } = exampleFinding(rule);
      return [rule, { severity, params, fix }];
    }),
  );
}

const OTHER_WORKBOOK: Snapshot = {
  sheets: [{ name: 'Blad1', visible: true, used: null }],
  names: new Map(),
  tables: [],
};

function snapshotOf(example: RuleExample): Snapshot {
  const { tables, formats = {}, shows, renamed = {}, hasNoFormulas = false } = example;
  const snapshot = handMadeSnapshot(tables, { ...exampleContext(example), formats });
  const names = new Map(snapshot.names);
  if (shows !== null && 'startField' in shows) {
    const { name, value } = shows.startField;
    names.set(name.toLowerCase(), named(names, name, value));
  }
  return {
    ...snapshot,
    names,
    tables: snapshot.tables.map((table) => ({
      ...table,
      headers: table.headers.map((header) => renamed[header] ?? header),
      ...(hasNoFormulas && { formulas: table.rows.map((row) => row.map(() => null)) }),
    })),
  };
}

function named(names: ReadonlyMap<string, NamedCell>, name: string, value: RawValue): NamedCell {
  const known = names.get(name.toLowerCase());
  return { sheet: 'Start', row: 3, column: 2, ...known, name, value };
}
