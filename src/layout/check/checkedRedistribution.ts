import type { ControlSumRow, RedistributionRow } from '../../domain/check/checkedBook';
import { readValue } from '../../domain/readValue';
import { NEW_MONEY_TYPES } from '../../domain/redistribution/redistributionTypes';
import { REGION_CODE } from '../boardRegister';
import type { BoardReader } from '../reading/readBoard';
import type { ReadRow, ReadTable } from '../reading/readTable';
import { amountSekIn, dateIn, textIn } from '../reading/rowCells';
import { NET_CHANGE } from '../tables/controlSumTable';
import { checkedRow } from './checkedRow';

/** Reads rows of tblOmfordelningar for the rules. @param boards what Motpart's names are read against */
export function checkedRedistribution(
  boards: BoardReader,
): (row: ReadRow, table: ReadTable) => RedistributionRow {
  const meaningIn = meaningReader();
  return (row, table) => ({
    ...checkedRow(row, table),
    ...counterpartsIn(row, meaningIn(row, 'counterpart'), boards),
    area: meaningIn(row, 'area'),
    purpose: meaningIn(row, 'purpose'),
    text: textIn(row, 'text'),
    amountSek: amountSekIn(row, 'amount'),
    type: textIn(row, 'type'),
    stage: textIn(row, 'stage'),
    duration: textIn(row, 'duration'),
    fullYearSek: amountSekIn(row, 'fullYearEffect'),
    decision: meaningIn(row, 'decision'),
    decisionDate: dateIn(row, 'decisionDate'),
  });
}

/** A row of tblKontrollsummor for the rules. */
export function checkedControlSum(row: ReadRow, table: ReadTable): ControlSumRow {
  return {
    ...checkedRow(row, table),
    isNetChange: textIn(row, 'board') === NET_CHANGE,
    sumSek: amountSekIn(row, 'sum'),
  };
}

/** Reads text that says something: `–` and `saknas` do not. The same texts come again in many rows, and are judged once. */
function meaningReader(): (row: ReadRow, key: string) => string {
  const meanings = new Map<string, string>();
  return (row, key) => {
    const text = textIn(row, key);
    const known = meanings.get(text);
    if (known !== undefined) return known;
    const meaning = readValue(text).kind === 'missing' ? '' : text;
    meanings.set(text, meaning);
    return meaning;
  };
}

/**
 * The boards that Motpart names, with semicolons between; a name that is only similar is no board, as everywhere (NAM-01). The region
 * is no counterpart of new money: it is where that comes from, and has no row to balance it.
 */
function counterpartsIn(
  row: ReadRow,
  counterpart: string,
  boards: BoardReader,
): Pick<RedistributionRow, 'counterparts' | 'unknownCounterparts'> {
  const names = counterpart
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const isNewMoney = NEW_MONEY_TYPES.has(textIn(row, 'type'));
  const read = names.flatMap((name) => {
    const { form, board } = boards.read(name);
    if (form !== 'exact' && form !== 'synonym') return [{ name, isKnown: false }];
    return isNewMoney && board.code === REGION_CODE ? [] : [{ name: board.name, isKnown: true }];
  });
  return {
    counterparts: read.map(({ name }) => name),
    unknownCounterparts: read.filter(({ isKnown }) => !isKnown).map(({ name }) => name),
  };
}
