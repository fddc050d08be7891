import { periodTargetFormula, shareFormula, statusFormula } from './indicatorFormulas';
import { thisRow } from './thisRow';

const HEADERS: Readonly<Record<string, string>> = {
  target: 'Mål 2023',
  outcome: 'Utfall april 2023',
  baseline: 'Utfall 2021',
  periodTarget: 'Periodmål',
  share: 'Måluppfyllelse',
  periodicity: 'Periodicitet',
  direction: 'Riktning',
  measure: 'Mätsätt',
};

const cell = (key: string): string => thisRow(HEADERS[key] ?? '?');

/** The formulas of rules.md 2 as printed, with its abbreviations. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['T', '[@[Mål 2023]]'],
  ['O', '[@[Utfall april 2023]]'],
  ['B', '[@[Utfall 2021]]'],
  ['P', '[@Periodmål]'],
  ['PE', '[@Periodicitet]'],
  ['f', 'IF(MT_Period="April",4,IF(MT_Period="Augusti",8,12))/12'],
  ['s', 'IF([@Riktning]="Öka",1,IF([@Riktning]="Minska",-1,NA()))'],
  [
    'due',
    'OR(TRIM(PE)="",LEFT(PE,5)="Månad",AND(LEFT(PE,2)="År",MT_Period="Helår"),ISNUMBER(SEARCH(IF(MT_Period="April","apr",IF(MT_Period="Augusti","aug","dec")),PE)))',
  ],
];

function spellOut(formula: string): string {
  const replace = (text: string): string =>
    text.replace(/\b(due|PE|T|O|B|P|f|s)\b(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)(?!\()/gu, (short) => {
      const long = ABBREVIATIONS.find(([name]) => name === short)?.[1] ?? short;
      return short === 'due' ? replace(long) : long;
    });
  return replace(formula);
}

test.each([
  [
    'Periodmål',
    periodTargetFormula(cell),
    '=IFERROR(IF(ISNUMBER(T),IF([@Mätsätt]="Ackumulerat",T*f,T),IF(OR(T={"Öka","Minska","Ja","Nej"}),T,"")),"")',
  ],
  [
    'Måluppfyllelse',
    shareFormula(cell),
    '=IFERROR(IF(ISNUMBER(P),IF(ISNUMBER(O),TRUNC(ROUND(1000*IF(P=0,IF(s*O>=0,1,0),1+s*(O-P)/ABS(P)),6))/1000,""),IF(OR(P={"Ja","Nej"}),IF(OR(O={"Ja","Nej"}),IF(O=P,1,0),""),IF(AND(ISNUMBER(O),ISNUMBER(B)),IF(P="Öka",IF(O>B*IF([@Mätsätt]="Ackumulerat",f,1),1,0),IF(P="Minska",IF(O<B*IF([@Mätsätt]="Ackumulerat",f,1),1,0),"")),""))),"")',
  ],
  [
    'Status',
    statusFormula(cell),
    '=IF(ISNUMBER([@Måluppfyllelse]),IF([@Måluppfyllelse]>=MT_GransGron,"Grön",IF([@Måluppfyllelse]>=MT_GransGul,"Gul","Röd")),IF(AND(NOT(due),IFERROR(OR(TRIM(O)={"","-","–","saknas","svar saknas","uppgift saknas"}),FALSE)),"Ej aktuell","Saknas"))',
  ],
])('%s is the formula of the rule', (_column, formula, rule) => {
  expect(formula).toBe(spellOut(rule));
});
