type Cell = (key: string) => string;

/** Months of the period as a share of the year; without parentheses, as the rule states it. */
const PERIOD_SHARE = 'IF(MT_Period="April",4,IF(MT_Period="Augusti",8,12))/12';
const MISSING = '{"","-","–","saknas","svar saknas","uppgift saknas"}';

/**
 * The formula of `Periodmål`: the target for the period, blank without one. Source: rules.md 2.
 * @param cell gives the reference to a column of the same row by key
 */
export function periodTargetFormula(cell: Cell): string {
  const target = cell('target');
  return (
    `=IFERROR(IF(ISNUMBER(${target}),IF(${cell('measure')}="Ackumulerat",${target}*${PERIOD_SHARE},${target}),` +
    `IF(OR(${target}={"Öka","Minska","Ja","Nej"}),${target},"")),"")`
  );
}

/**
 * The formula of `Måluppfyllelse`: the share of the target cut to tenths of a percent, blank when unknown. Source: rules.md 2.
 * @param cell gives the reference to a column of the same row by key
 */
export function shareFormula(cell: Cell): string {
  const [target, outcome, baseline] = [cell('periodTarget'), cell('outcome'), cell('baseline')];
  const sign = `IF(${cell('direction')}="Öka",1,IF(${cell('direction')}="Minska",-1,NA()))`;
  const baselineShare = `${baseline}*IF(${cell('measure')}="Ackumulerat",${PERIOD_SHARE},1)`;
  const ofNumber =
    `TRUNC(ROUND(1000*IF(${target}=0,IF(${sign}*${outcome}>=0,1,0),` +
    `1+${sign}*(${outcome}-${target})/ABS(${target})),6))/1000`;
  const ofAnswer = `IF(OR(${outcome}={"Ja","Nej"}),IF(${outcome}=${target},1,0),"")`;
  const ofChange =
    `IF(AND(ISNUMBER(${outcome}),ISNUMBER(${baseline})),` +
    `IF(${target}="Öka",IF(${outcome}>${baselineShare},1,0),` +
    `IF(${target}="Minska",IF(${outcome}<${baselineShare},1,0),"")),"")`;
  return (
    `=IFERROR(IF(ISNUMBER(${target}),IF(ISNUMBER(${outcome}),${ofNumber},""),` +
    `IF(OR(${target}={"Ja","Nej"}),${ofAnswer},${ofChange})),"")`
  );
}

/**
 * The formula of `Status`: Grön, Gul, Röd, Ej aktuell or Saknas. Source: rules.md 2.
 * @param cell gives the reference to a column of the same row by key
 */
export function statusFormula(cell: Cell): string {
  const [share, outcome, periodicity] = [cell('share'), cell('outcome'), cell('periodicity')];
  const month = 'IF(MT_Period="April","apr",IF(MT_Period="Augusti","aug","dec"))';
  const due =
    `OR(TRIM(${periodicity})="",LEFT(${periodicity},5)="Månad",` +
    `AND(LEFT(${periodicity},2)="År",MT_Period="Helår"),ISNUMBER(SEARCH(${month},${periodicity})))`;
  const isMissing = `IFERROR(OR(TRIM(${outcome})=${MISSING}),FALSE)`;
  return (
    `=IF(ISNUMBER(${share}),IF(${share}>=MT_GransGron,"Grön",IF(${share}>=MT_GransGul,"Gul","Röd")),` +
    `IF(AND(NOT(${due}),${isMissing}),"Ej aktuell","Saknas"))`
  );
}
