import type { Finding, FindingFix, Severity } from '../../domain/finding';
import type { RuleId } from '../../domain/ruleId';

/** A finding about a number stored as text, whose fix is safe; on row 5 and on. */
export function textNumber(at: number, sheet = 'Ekonomi'): Finding {
  return findingAt('VAL-02', 'warning', `${sheet}!J${at + 5}`, {
    params: {
      form: 'number',
      column: 'Årsprognos',
      label: `Rad ${at}`,
      value: `${at},5`,
      number: at + 0.5,
      word: null,
    },
    fix: { kind: 'writeValue', params: { value: at + 0.5, numberFormat: null, cells: [`J${at + 5}`] } },
  });
}

/** A finding about a missing Riktning, where the user chooses the word. */
export function missingDirection(label: string, row: number): Finding {
  return findingAt('IND-04', 'error', `Indikatorer!G${row}`, {
    params: { label, reason: null, proposal: null, baseline: null, target: null, isPercent: 0 },
    fix: { kind: 'chooseWord', params: { words: ['Öka', 'Minska'], proposed: null, cells: [`G${row}`] } },
  });
}

/** A finding about the workbook as a whole: it has no cell. */
export const OLD_VERSION: Finding = {
  rule: 'LAY-06',
  severity: 'info',
  place: { sheet: null, table: null, column: null, row: null, address: null },
  params: { version: '9', known: 1 },
  fix: null,
};

function findingAt(
  rule: RuleId,
  severity: Severity,
  address: string,
  { params, fix }: Pick<Finding, 'params'> & { readonly fix: FindingFix },
): Finding {
  const [sheet = '', cell = ''] = address.split('!');
  const place = {
    sheet,
    table: `tbl${sheet}`,
    column: 'Kolumn',
    row: Number(/\d+/u.exec(cell)?.[0]),
    address,
  };
  return { rule, severity, place, params, fix };
}
