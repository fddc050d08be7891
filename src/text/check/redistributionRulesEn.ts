import type { CheckParams } from '../../domain/check/checkRules';
import { dateText } from '../findingNumbers';
import { groupText } from '../groupText';
import { oneLine, quotable } from '../quotable';
import { figuresIn } from './figures';
import { listsIn } from './listsIn';
import type { WordsOf } from './ruleWords';

const { mkrInFull: mkr, signedMkrInFull: signedMkr } = figuresIn('en');
const { rows: rowList, names } = listsIn('en');
const { reason: reasonText, verdict: verdictText } = groupText('en');

/** Kontrollera's words about budget redistributions, in English. Source: rules.md 5. */
export const redistributionRulesEn: WordsOf<`OMF-${string}` & keyof CheckParams> = {
  'OMF-01': {
    title: 'The amount is missing or cannot be read',
    why: 'A row without an amount does not count, and then no purpose can be balanced.',
    message: ({ form, label, value }) => {
      if (form === 'missing') {
        return `Belopp${forPurpose(label)} is missing. Enter it in mkr, with a minus for the one that gives: -0.36.`;
      }
      if (form === 'zero')
        return `Belopp${forPurpose(label)} is 0. Enter the amount in mkr, or remove the row.`;
      return `Belopp${forPurpose(label)} cannot be read: “${quotable(value)}”. Enter just a number in mkr, without a thousands separator: -0.36.`;
    },
  },
  'OMF-02': {
    title: 'A purpose does not balance',
    why: 'What some receive others must give; or else money appears in the budget, or vanishes from it.',
    message: (params) =>
      `${quoted(params.purpose)} does not balance: ${
        params.residueSek > 0
          ? `the receivers get ${mkr(params.residueSek)} more than the givers give`
          : `the givers give ${mkr(-params.residueSek)} more than the receivers get`
      }. Giving: ${names(params.givers)} ${signedMkr(params.givenSek)} (${rowList(params.giverRows)}). Receiving: ${names(params.receivers)} ${signedMkr(params.receivedSek)} (${rowList(params.receiverRows)}).${clue(params)}${
        params.asksForCounterpart === 1
          ? ' If another board has a part of it, name the board in Motpart.'
          : ''
      }`,
  },
  'OMF-03': {
    title: 'A purpose balances only by rounding',
    why: 'A small rest may be rounding, but also a row without its counterpart.',
    message: ({ purpose, residueSek, count, equalRow, equalBoard }) =>
      `${quoted(purpose)} balances but for ${signedMkr(residueSek)}, which the rounding of ${count} rows can explain.${
        equalRow === null
          ? ''
          : ` Row ${equalRow}${equalBoard === null ? '' : ` (${equalBoard})`} is just as much and may lack its counterpart.`
      }`,
  },
  'OMF-04': {
    title: 'A purpose lacks a giver or a receiver',
    why: 'A redistribution has one that gives and one that receives; or else the sign or the type is wrong.',
    message: ({ purpose, lacks, rows, sumSek, asksForCounterpart, twin, twinRow }) => {
      const verb = (one: string): string => (rows.length === 1 ? one : `together ${one.replace(/s$/u, '')}`);
      const fact =
        lacks === 'giver'
          ? `${quoted(purpose)} has no giver: ${rowList(rows)} ${verb('gets')} ${mkr(sumSek)} that nobody gives.`
          : `${quoted(purpose)} has no receiver: ${rowList(rows)} ${verb('gives')} ${mkr(-sumSek)} that nobody receives.`;
      if (twin !== null) return fact + twinQuestion(twin, twinRow);
      const other = lacks === 'giver' ? 'gives the money' : 'receives the money';
      if (asksForCounterpart === 1) {
        return `${fact} If another board ${other}, name it in Motpart. Otherwise the sign is wrong, or Typ should be Tillskott.`;
      }
      return `${fact} Is the ${lacks}’s row missing, is the sign wrong, or should Typ be Tillskott?`;
    },
  },
  'OMF-05': {
    title: 'Different types within a purpose',
    why: 'Typ decides whether rows cancel out; new money and redistributions cannot be balanced together.',
    message: ({ purpose, types, rows }) => {
      const parts = types.map((type, at) => `${type} (${rowList((rows[at] ?? '').split(' '))})`);
      return `${quoted(purpose)} has rows of different Typ: ${names(parts)}. Give the rows the same Typ, or divide them on two purposes.`;
    },
  },
  'OMF-06': {
    title: 'A board’s rows do not agree with the control sum',
    why: 'The sum of the decision and the rows of the appendix should say the same.',
    message: ({ board, stage, count, ...figures }) =>
      count === 0
        ? `The control sum of ${board ?? ''} is ${mkr(figures.printedSek)}, but the board has no rows of Skede ${stage} on the sheet Omfördelningar.`
        : `The control sum of ${board ?? ''} is ${mkr(figures.printedSek)}, but the board’s ${count === 1 ? 'only row' : `${count} rows`} (Skede ${stage}) ${sumsTo(count)} ${mkr(figures.sumSek)}. ${beyond(figures)}`,
  },
  'OMF-07': {
    title: 'A control sum differs by rounding',
    why: 'Whoever adds up gets another sum than the printed one, and should know why.',
    message: ({ board, printedSek, sumSek, differenceSek, count }) =>
      `${board === null ? 'Nettoförändring' : `The control sum of ${board}`} is ${mkr(printedSek)} and ${counted(count)} ${sumsTo(count)} ${mkr(sumSek)}. Rounding can explain the difference of ${mkr(Math.abs(differenceSek))}.`,
  },
  'OMF-08': {
    title: 'The net change does not agree with the rows',
    why: 'The grand total of the appendix is what decisions refer to.',
    message: ({ stage, count, ...figures }) =>
      `Nettoförändring is ${mkr(figures.printedSek)}, but ${counted(count)} (Skede ${stage}) ${sumsTo(count)} ${mkr(figures.sumSek)}. ${beyond(figures)}`,
  },
  'OMF-09': {
    title: 'Money appears or vanishes',
    why: 'Only Tillskott and Ombudgetering may change the region’s budget; all else moves money.',
    message: ({ netSek, newMoneySek, differenceSek, purposes }) =>
      `Money has ${differenceSek > 0 ? 'appeared without Tillskott' : 'vanished'} in ${names(purposes.map(quoted))}, where rows of different Typ are mixed: net ${signedMkr(netSek)}, but Tillskott and Ombudgetering are ${signedMkr(newMoneySek)}. The difference is ${signedMkr(differenceSek)}.`,
  },
  'OMF-10': {
    title: 'The same row twice',
    why: 'A row that was pasted twice counts twice.',
    message: ({ label, firstRow, amountSek, area }) =>
      `The same row stands in row ${firstRow} already: ${area ?? ''}${forPurpose(label)}, ${signedMkr(amountSek)}. Remove one of them if it is a duplicate.`,
  },
  'OMF-11': {
    title: 'The amount seems to be in another unit',
    why: 'Amounts are in mkr; one in thousands or in kronor becomes a thousand or a million times too large.',
    message: ({ form, label, amountSek, unit, proposedSek }) =>
      form === 'balances'
        ? `${signedMkr(amountSek)}${forPurpose(label)} seems to be in ${unit}: with ${signedMkr(proposedSek)} the purpose balances.`
        : `${signedMkr(amountSek)}${forPurpose(label)} is a very large amount. If it is in ${unit} it should be ${signedMkr(proposedSek)}.`,
    fix: ({ proposedSek }) => `Change the amount to ${signedMkr(proposedSek)}.`,
  },
  'OMF-12': {
    title: 'The decision is missing or has an odd date',
    why: 'A redistribution without a decision cannot be traced, and must not be booked.',
    message: ({ purpose, isMissing, date, dateRow, from, to }) => {
      const missing = `${quoted(purpose)} has no Beslut (register number, § or meeting).`;
      if (date === null) return missing;
      const bound =
        from !== null && date < from
          ? `before ${dateText(from)}`
          : `after ${dateText(to ?? date)}, the workbook’s date`;
      const odd = `Beslutsdatum ${dateText(date)} of ${quoted(purpose)} in row ${dateRow ?? ''} lies ${bound}. Correct the date, or Upprättad on the sheet Start.`;
      return isMissing === 1 ? `${missing} ${odd}` : odd;
    },
  },
  'OMF-13': {
    title: 'The duration is missing or does not add up',
    why: 'What is given this year only but received for good lacks money next year.',
    message: ({ form, purpose, rows, count, amountSek }) => {
      if (form === 'missing') {
        const where = rows.length === count ? '' : ` in ${rowList(rows)}`;
        return `${quoted(purpose)} has no Varaktighet${where}.`;
      }
      if (form === 'permanentFromTemporary') {
        return `${quoted(purpose)}: ${rowList(rows)} ${rows.length === 1 ? 'gets' : 'get'} ${mkr(amountSek ?? 0)} for good, but the money is given for a time only. Next year it will be missing.`;
      }
      return `Helårseffekt of ${quoted(purpose)} does not balance: ${signedMkr(amountSek ?? 0)} is left, although Belopp balances. An empty Helårseffekt counts as Belopp.`;
    },
  },
  'OMF-14': {
    title: 'The area is not in the budget',
    why: 'An amount of an area that the budget lacks is not part of Ändring under året.',
    message: ({ form, area, board, nearest, count }) =>
      form === 'blank'
        ? `Område is empty, but ${board} has ${count} areas on the sheet Budget. Choose the one that the row belongs to.`
        : `The area “${area ?? ''}” is not on the sheet Budget for ${board}.${nearest === null ? '' : ` Is “${oneLine(nearest)}” meant?`}`,
    fix: ({ nearest }) =>
      nearest === null
        ? 'Choose one of the board’s areas.'
        : `Choose an area; ${oneLine(nearest)} is proposed.`,
  },
  'OMF-15': {
    title: 'The giver does not have that much left',
    why: 'An area cannot give more than it has when the decision is taken.',
    message: ({ label, giver, amountSek, availableSek, column }) => {
      const gives = `${giver ?? 'The area'} gives ${mkr(-amountSek)}${toPurpose(label)}, but`;
      const budget = `${oneLine(column)} and what was decided earlier during the year`;
      return availableSek < 0
        ? `${gives} has given ${mkr(-availableSek)} more than it had already, counting ${budget}.`
        : `${gives} has only ${mkr(availableSek)} left, counting ${budget}.`;
    },
  },
  'OMF-16': {
    title: 'The same area gives and receives',
    why: 'A redistribution from an area to itself moves no money; mostly one of the areas is wrong.',
    message: ({ purpose, board, area, givers, receivers }) =>
      area === null
        ? `${board} both gives (${rowList(givers)}) and receives (${rowList(receivers)}) in ${quoted(purpose)}, and no area is named. Enter Område in the rows.`
        : `${area} both gives (${rowList(givers)}) and receives (${rowList(receivers)}) in ${quoted(purpose)}. Correct the area, or make the rows one.`,
  },
  'OMF-17': {
    title: 'The purpose is missing',
    why: 'Without a purpose nobody sees who gives to whom, or whether it balances.',
    message: ({ rows, proposal, isExisting, residueSek, verdict, reason, words }) => {
      const fact = `Ändamål is missing in ${rowList(rows)}, so the balance cannot be checked.`;
      if (proposal === null || reason === null) {
        return `${fact} Enter the amount too, and a purpose can be proposed.`;
      }
      const why = reasonText({ kind: reason, words });
      const balance = verdictText({ verdict, residueSek });
      return `${fact} Proposed: “${quotable(proposal)}”${isExisting === 1 ? ', which is there already' : ''} (${balance}). ${why}`;
    },
    fix: ({ rows, proposal }) =>
      `Write “${quotable(proposal ?? '')}” into Ändamål of ${rows.length === 1 ? 'the row' : `the ${rows.length} rows`}.`,
  },
  'OMF-18': {
    title: 'The counterpart is in another workbook',
    why: 'When the boards’ workbooks are collected, the counterpart’s rows should cancel these out.',
    message: ({ purpose, residueSek, counterparts, isOneBoard, isBalanced }) => {
      const own = isOneBoard === 1 ? 'the board’s rows' : 'the rows here';
      const others = `counterpart${counterparts.length === 1 ? '' : 's'} ${names(counterparts)}`;
      if (isBalanced === 1) {
        return `${purpose ?? ''}: ${own} cancel out already, so the ${others} should have nothing. Clear Motpart, or complete the rows.`;
      }
      const together = counterparts.length === 1 ? '' : ' together';
      return `${purpose ?? ''}: ${own} sum to ${signedMkr(residueSek)}. The ${others} should${together} have ${signedMkr(-residueSek)}.`;
    },
  },
  'OMF-19': {
    title: 'The counterpart’s row is missing',
    why: 'Half of the redistribution is not here, so the region’s sum is wrong.',
    message: ({ purpose, counterparts, residueSek }) =>
      `${quoted(purpose)} names the counterpart${counterparts.length === 1 ? '' : 's'} ${names(counterparts)}, without any row here.${
        residueSek === null
          ? ' Add the row, or correct Motpart.'
          : ` The other rows sum to ${signedMkr(residueSek)}; ${signedMkr(-residueSek)} is missing.`
      }`,
  },
};

function clue({
  clue: kind,
  clueRow,
  cluePurpose,
}: Pick<CheckParams['OMF-02'], 'clue' | 'clueRow' | 'cluePurpose'>): string {
  switch (kind) {
    case 'purpose':
      return twinQuestion(cluePurpose, clueRow);
    case 'sign':
      return ` Has row ${clueRow ?? ''} the wrong sign?`;
    case 'row':
      return ` Row ${clueRow ?? ''} is just as much: does it lack its counterpart, or is it there twice?`;
    case null:
      return '';
  }
}

function twinQuestion(purpose: string | null, row: number | null): string {
  return ` ${quoted(purpose)} (row ${row ?? ''}) is off by as much the other way: is it the same purpose?`;
}

function beyond({
  differenceSek,
  toleranceSek,
}: {
  readonly differenceSek: number;
  readonly toleranceSek: number;
}): string {
  return `The difference is ${signedMkr(differenceSek)}; rounding explains at most ${mkr(toleranceSek)}.`;
}

function counted(count: number): string {
  return count === 1 ? 'the only row' : `${count} rows`;
}

function sumsTo(count: number): string {
  return count === 1 ? 'is' : 'sum to';
}

function quoted(purpose: string | null): string {
  return `“${purpose ?? ''}”`;
}

function forPurpose(label: string | null): string {
  return label === null ? '' : ` of “${label}”`;
}

function toPurpose(label: string | null): string {
  return label === null ? '' : ` to “${label}”`;
}
