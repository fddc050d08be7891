import type { CellValue } from '../../../ooxml/cellValue';
import type { CalcEngine } from './calcEngine';
import { engineFromFile, fileFromOffice } from './formulaForms';
import type { FormulaContext, TableShape } from './formulaForms';
import { ironCalcInNode } from './ironCalcInNode';

/** The three formulas of the follow-up (rules.md 2), as Office.js takes them. */
const f = 'IF(MT_Period="April",4,IF(MT_Period="Augusti",8,12))/12';
const s = 'IF([@Riktning]="Öka",1,IF([@Riktning]="Minska",-1,NA()))';
const due =
  'OR(TRIM([@Periodicitet])="",LEFT([@Periodicitet],5)="Månad",AND(LEFT([@Periodicitet],2)="År",MT_Period="Helår"),ISNUMBER(SEARCH(IF(MT_Period="April","apr",IF(MT_Period="Augusti","aug","dec")),[@Periodicitet])))';
const [T, O, B, P] = ['[@[Mål 2023]]', '[@[Utfall april 2023]]', '[@[Utgångsvärde 2022]]', '[@Periodmål]'];
const share = `IF([@Mätsätt]="Ackumulerat",${f},1)`;
const formulas: Readonly<Record<string, string>> = {
  Periodmål: `=IFERROR(IF(ISNUMBER(${T}),IF([@Mätsätt]="Ackumulerat",${T}*${f},${T}),IF(OR(${T}={"Öka","Minska","Ja","Nej"}),${T},"")),"")`,
  Måluppfyllelse: `=IFERROR(IF(ISNUMBER(${P}),IF(ISNUMBER(${O}),TRUNC(ROUND(1000*IF(${P}=0,IF(${s}*${O}>=0,1,0),1+${s}*(${O}-${P})/ABS(${P})),6))/1000,""),IF(OR(${P}={"Ja","Nej"}),IF(OR(${O}={"Ja","Nej"}),IF(${O}=${P},1,0),""),IF(AND(ISNUMBER(${O}),ISNUMBER(${B})),IF(${P}="Öka",IF(${O}>${B}*${share},1,0),IF(${P}="Minska",IF(${O}<${B}*${share},1,0),"")),""))),"")`,
  Status: `=IF(ISNUMBER([@Måluppfyllelse]),IF([@Måluppfyllelse]>=MT_GransGron,"Grön",IF([@Måluppfyllelse]>=MT_GransGul,"Gul","Röd")),IF(AND(NOT(${due}),IFERROR(OR(TRIM(${O})={"","-","–","saknas","svar saknas","uppgift saknas"}),FALSE)),"Ej aktuell","Saknas"))`,
};

interface Row {
  readonly target: CellValue;
  readonly baseline: CellValue;
  readonly outcome: CellValue;
  readonly direction: CellValue;
  readonly method: CellValue;
  readonly periodicity: CellValue;
}
type Period = 'April' | 'Augusti' | 'Helår';

const columns = [
  'Mål 2023',
  'Utgångsvärde 2022',
  'Utfall april 2023',
  'Riktning',
  'Mätsätt',
  'Periodicitet',
  'Periodmål',
  'Måluppfyllelse',
  'Status',
];
const firstRow = 4;
const names: Readonly<Record<string, string>> = {
  MT_Period: 'Start!$C$4',
  MT_GransGron: 'Start!$C$5',
  MT_GransGul: 'Start!$C$6',
};

/** Enters the rows as a table with the three formulas and evaluates: one [Periodmål, Måluppfyllelse, Status] a row. */
function compute(rows: readonly Row[], period: Period): CellValue[][] {
  const engine: CalcEngine = ironCalcInNode()();
  engine.setSheets(['Start', 'Indikatorer']);
  [period, 1, 0.8].forEach((value, index) =>
    engine.setCell({ sheet: 0, row: 3 + index, column: 2 }, { kind: 'value', value }),
  );
  const table: TableShape = {
    name: 'tblIndikatorer',
    sheet: 'Indikatorer',
    headerRow: firstRow - 1,
    firstRow,
    lastRow: firstRow + rows.length - 1,
    totalsRow: null,
    firstColumn: 0,
    columns,
  };
  const shared = { sheet: 'Indikatorer', tables: [table], names: (name: string) => names[name] };
  rows.forEach((row, index) => {
    const values = [row.target, row.baseline, row.outcome, row.direction, row.method, row.periodicity];
    values.forEach((value, column) =>
      engine.setCell({ sheet: 1, row: firstRow + index, column }, { kind: 'value', value }),
    );
    Object.values(formulas).forEach((formula, place) => {
      const context: FormulaContext = { ...shared, row: firstRow + index, column: values.length + place };
      const content = engineFromFile(fileFromOffice(formula, context), context);
      engine.setCell(
        { sheet: 1, row: context.row, column: context.column },
        { kind: 'formula', formula: content },
      );
    });
  });
  engine.evaluate();
  const answers = rows.map((_, index) =>
    [6, 7, 8].map((column) => {
      const answer = engine.value({ sheet: 1, row: firstRow + index, column });
      if (typeof answer === 'object' && answer !== null && 'unsupported' in answer)
        throw new Error(answer.unsupported);
      return answer;
    }),
  );
  engine.dispose();
  return answers;
}

/** The rule again, in other words: exact thousandths through decimal text, no formula. */
function expected(row: Row, period: Period): { share: CellValue; status: string } {
  const part = row.method === 'Ackumulerat' ? { April: 4 / 12, Augusti: 8 / 12, Helår: 1 }[period] : 1;
  const missing = ['', '-', '–', 'saknas', 'svar saknas', 'uppgift saknas'];
  const value = shareOf(row, part);
  const cut = value === undefined ? undefined : Math.trunc(Number((value * 1000).toFixed(6))) / 1000;
  if (cut !== undefined) return { share: cut, status: cut >= 1 ? 'Grön' : cut >= 0.8 ? 'Gul' : 'Röd' };
  const none = row.outcome === null || missing.includes(wordOf(row.outcome).trim().toLowerCase());
  return { share: '', status: none && !isDue(row.periodicity, period) ? 'Ej aktuell' : 'Saknas' };
}

function shareOf(row: Row, part: number): number | undefined {
  const { outcome, baseline, target } = row;
  const sign = row.direction === 'Öka' ? 1 : row.direction === 'Minska' ? -1 : undefined;
  if (typeof target === 'number') {
    if (typeof outcome !== 'number' || sign === undefined) return undefined;
    const goal = target * part;
    return goal === 0 ? Number(sign * outcome >= 0) : 1 + (sign * (outcome - goal)) / Math.abs(goal);
  }
  if (target === 'Ja' || target === 'Nej') {
    return outcome === 'Ja' || outcome === 'Nej' ? Number(outcome === target) : undefined;
  }
  if (typeof outcome !== 'number' || typeof baseline !== 'number') return undefined;
  if (target === 'Öka') return Number(outcome > baseline * part);
  return target === 'Minska' ? Number(outcome < baseline * part) : undefined;
}

function wordOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function isDue(periodicity: CellValue, period: Period): boolean {
  const text = wordOf(periodicity).trim();
  const month = { April: 'apr', Augusti: 'aug', Helår: 'dec' }[period];
  if (text === '' || text.startsWith('Månad') || text.toLowerCase().includes(month)) return true;
  return text.startsWith('År') && period === 'Helår';
}

const plain: Row = {
  target: null,
  baseline: null,
  outcome: null,
  direction: 'Öka',
  method: null,
  periodicity: 'Tertial: apr, aug, dec',
};

test.each<[string, Partial<Row>, Period, CellValue, CellValue, string]>([
  ['Klimatutsläpp', { target: 1010, outcome: 1061, direction: 'Minska' }, 'April', 1010, 0.949, 'Gul'],
  ['Tjänsteresor', { target: -0.15, outcome: 0.39, direction: 'Minska' }, 'April', -0.15, -2.6, 'Röd'],
  ['Självservice', { target: 276230, outcome: 209266 }, 'April', 276230, 0.757, 'Röd'],
  ['0.72 / 0.9 is 80 %', { target: 0.9, outcome: 0.72 }, 'April', 0.9, 0.8, 'Gul'],
  ['99,97 % is not green', { target: 10000, outcome: 9997 }, 'April', 10000, 0.999, 'Gul'],
  ['accumulated', { target: 300, outcome: 100, method: 'Ackumulerat' }, 'April', 100, 1, 'Grön'],
  ['accumulated in August', { target: 300, outcome: 100, method: 'Ackumulerat' }, 'Augusti', 200, 0.5, 'Röd'],
  ['target zero', { target: 0, outcome: 0, direction: 'Minska' }, 'April', 0, 1, 'Grön'],
  ['no direction', { target: 5, outcome: 5, direction: null }, 'April', 5, '', 'Saknas'],
  ['Öka over the baseline', { target: 'Öka', baseline: 0.5, outcome: 0.6 }, 'April', 'Öka', 1, 'Grön'],
  ['Minska, no baseline', { target: 'Minska', outcome: 0.6 }, 'April', 'Minska', '', 'Saknas'],
  ['Ja', { target: 'Ja', outcome: 'Nej' }, 'April', 'Ja', 0, 'Röd'],
  ['not due, no outcome', { target: 5, periodicity: 'År' }, 'April', 5, '', 'Ej aktuell'],
  ['due, no outcome', { target: 5, outcome: '–' }, 'April', 5, '', 'Saknas'],
  [
    'an error as outcome',
    { target: 5, outcome: { error: '#DIV/0!' }, periodicity: 'År' },
    'April',
    5,
    '',
    'Saknas',
  ],
])('%s', (_, row, period, target, shareOfTarget, status) => {
  const [first] = compute([{ ...plain, ...row }], period);
  expect(first?.[0]).toEqual(typeof target === 'number' ? expect.closeTo(target, 9) : target);
  expect(first?.slice(1)).toEqual([shareOfTarget, status]);
});

/** A repeatable stream of numbers from 0 up to 1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test.each<Period>(['April', 'Augusti', 'Helår'])(
  '800 drawn rows give what the rule gives in %s',
  (period) => {
    const next = stream({ April: 1, Augusti: 2, Helår: 3 }[period]);
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(next() * items.length)] ?? (items[0] as Item);
    const number = (): number =>
      pick([
        0,
        1,
        -1,
        Math.round(next() * 100) / 100,
        Math.round(next() * 1e6),
        -Math.round(next() * 1000) / 10,
      ]);
    const rows = Array.from({ length: 800 }, (): Row => {
      const target = pick<CellValue>([
        number(),
        number(),
        number(),
        'Öka',
        'Minska',
        'Ja',
        'Nej',
        null,
        'x',
        { error: '#N/A' },
      ]);
      const near =
        typeof target === 'number'
          ? Math.round(target * pick([0.8, 0.9, 1, 1.1, 1.2]) * 1000) / 1000
          : number();
      return {
        target,
        baseline: pick<CellValue>([number(), number(), null, '-']),
        outcome: pick<CellValue>([
          near,
          near,
          number(),
          number(),
          'Ja',
          'Nej',
          null,
          'saknas',
          ' – ',
          '12%',
          { error: '#DIV/0!' },
        ]),
        direction: pick<CellValue>(['Öka', 'Öka', 'Minska', 'Minska', null, 'Sänka']),
        method: pick<CellValue>([null, 'Läge', 'Ackumulerat']),
        periodicity: pick<CellValue>([
          null,
          'Tertial: apr, aug, dec',
          'Tertial: aug, dec',
          'År',
          'Årsvis',
          'Månad',
          'vet ej',
          'Tertial: aug, \ndec',
        ]),
      };
    });
    const answers = compute(rows, period);
    const wrong = rows.filter((row, index) => {
      const right = expected(row, period);
      return answers[index]?.[1] !== right.share || answers[index][2] !== right.status;
    });
    expect(wrong).toEqual([]);
  },
);
