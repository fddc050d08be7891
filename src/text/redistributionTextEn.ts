import type { FlowParty } from '../domain/redistribution/purposeFlows';
import type { RedistributionRefusal } from '../domain/redistribution/redistributionIssue';
import { mkrFigures } from './mkrFigures';
import type { RedistributionWords } from './redistributionText';

const { size, signed } = mkrFigures('en');
const MOST_NAMED = 3;

/** The English words about redistributions. */
export const redistributionTextEn: RedistributionWords = {
  amount: signed,
  party,
  flow: ({ from, to, amountSek, purposes }) => {
    const amount = size(amountSek);
    const what = named(purposes.map(({ purpose }) => purpose));
    if (from === null) return `${party(to)} receives ${amount} that no row of the workbook gives (${what}).`;
    if (to === null) return `${party(from)} gives ${amount} that no row of the workbook receives (${what}).`;
    if (party(from) === party(to)) return `Within ${party(from)} ${amount} is moved (${what}).`;
    return `${party(from)} gives ${amount} to ${party(to)} (${what}).`;
  },
  verdict: ({ verdict, residueSek, isClosed, missingBoards }) => {
    if (!isClosed) {
      const whose = missingBoards.join(' and ');
      return `Open: the rows here add up to ${signed(residueSek)} mkr. Rows are missing for ${whose}.`;
    }
    switch (verdict) {
      case 'balanced':
        return 'Nets to zero.';
      case 'rounding':
        return `Nets to zero but for ${signed(residueSek)} mkr, which rounding explains.`;
      case 'unbalanced':
        return residueSek < 0
          ? `Does not net to zero: ${size(residueSek)} is given that nobody receives.`
          : `Does not net to zero: ${size(residueSek)} is received that nobody gives.`;
      case 'net':
        return `New money: ${signed(residueSek)} mkr net.`;
      case 'unknown':
        return 'Cannot be judged: a row lacks its amount, Typ or Skede.';
    }
  },
  refusal,
  doubt: (doubt) => {
    switch (doubt.kind) {
      case 'large':
        return `${size(doubt.amountSek)} is much. Is the amount really in mkr, not in tkr or kronor?`;
      case 'decimals':
        return `The sheet shows two decimals, and ${doubt.value} mkr has more. Write the exact amount?`;
      case 'repeated':
        return `The same amount for ${party(doubt)} and the same Ändamål stands in row ${doubt.rowNumber} already. Write the row once more?`;
      case 'controlSums':
        return `The control sum of ${listed(doubt.names)} is without the new rows and will no longer agree. Write the rows all the same?`;
      case 'budgetExceeded':
        return `${exceeded(doubt)} Write the rows all the same?`;
    }
  },
  alternative: (alternative) => {
    switch (alternative.kind) {
      case 'otherName':
        return `Could also be called ${alternative.name}.`;
      case 'join': {
        const rows = rowWords(alternative.rows);
        return alternative.isClosing
          ? `Together with ${alternative.purpose} (${rows}) it nets to zero.`
          : `Resembles ${alternative.purpose} (${rows}); together they make ${signed(alternative.residueSek)} mkr.`;
      }
      case 'without':
        return `Without row ${alternative.row} the rest nets to zero.`;
    }
  },
  left: ({ row: { rowNumber }, reason }) => {
    switch (reason.kind) {
      case 'filled':
        return `Row ${rowNumber} has been given the purpose ${reason.found} meanwhile and is left as it is.`;
      case 'amount':
        return reason.foundSek === null
          ? `Row ${rowNumber} no longer has an amount that can be read and is left as it is.`
          : `Row ${rowNumber} has another amount now (${signed(reason.foundSek)} mkr) and is left as it is.`;
      case 'otherRow':
        return `Another row than was proposed stands in row ${rowNumber} now. It is left as it is: ask for new proposals.`;
      case 'taken':
        return `Row ${rowNumber} got another of the purposes.`;
      case 'noPurpose':
        return `Row ${rowNumber} is left as it is: the purpose has no name.`;
    }
  },
};

function party(who: FlowParty | null): string {
  if (who === null) return 'nobody';
  const board = who.board ?? 'unknown board';
  return who.area === '' ? board : `${board}, ${who.area}`;
}

function refusal(issue: RedistributionRefusal): string {
  switch (issue.kind) {
    case 'noPurpose':
      return 'Enter a purpose. It ties the giver to those who receive.';
    case 'noReceiver':
      return 'Name at least one that receives the money.';
    case 'noGiver':
      return 'Name who gives the money. Only Tillskott and Ombudgetering have no giver.';
    case 'giverNotAllowed':
      return 'Tillskott and Ombudgetering have no giver. Remove the giver or choose Typ Omfördelning.';
    case 'noAmount':
      return 'Enter an amount in mkr.';
    case 'badShare':
      return 'The share must be a number above zero.';
    case 'unreadableAmount':
      return `${issue.value} cannot be read as an amount. Write for example 12,50.`;
    case 'notPositive':
      return `The amount ${issue.value} must be above zero. Who gives and who receives decides the sign.`;
    case 'nothingLeft':
      return 'Divided among so many, nothing is left for this receiver. Remove it or raise the amount.';
    case 'unbalanced':
      return issue.receivedSek > issue.givenSek
        ? `${size(issue.givenSek)} is given, but the receivers get ${size(issue.receivedSek)}. The sums must be equal.`
        : `${size(issue.givenSek)} is given and receivers with an amount of their own get ${size(issue.receivedSek)}. Divide the whole amount, and leave something for those who share the rest.`;
    case 'unknownBoard':
      return issue.nearest === null
        ? `${issue.board} is not on the sheet Nämnder.`
        : `${issue.board} is not on the sheet Nämnder. Is ${issue.nearest} meant?`;
    case 'unknownArea':
      return issue.nearest === null
        ? `The area ${issue.area} is not on the sheet Budget for ${issue.board}.`
        : `The area ${issue.area} is not on the sheet Budget for ${issue.board}. Is ${issue.nearest} meant?`;
    case 'areaNeeded':
      return `${issue.board} has several areas on the sheet Budget. Choose one: ${listed(issue.areas)}.`;
    case 'sameParty':
      return `${party(issue)} cannot give to itself.`;
    case 'sameReceiver':
      return `${party(issue)} stands twice among the receivers.`;
    case 'otherType':
      return `The purpose ${issue.purpose} is there already with Typ ${issue.type} (row ${issue.rowNumber}). Choose the same Typ or another purpose.`;
    case 'notOwn':
      return `None of the rows concerns ${issue.board}, whose workbook this is. Enter the redistribution in a workbook of those who give and receive.`;
    case 'budgetExceeded':
      return `${exceeded(issue)} Lower the amount, or first enter the money that is to come in, with an earlier decision date.`;
  }
}

function exceeded(issue: Extract<RedistributionRefusal, { kind: 'budgetExceeded' }>): string {
  const who = party(issue);
  if (issue.rowNumber !== null) {
    return `${who} gives ${size(issue.givenSek)} and then lacks what row ${issue.rowNumber} gives later.`;
  }
  return `${who} gives ${size(issue.givenSek)} but has ${signed(issue.leftBeforeSek).replace('+', '')} mkr left.`;
}

/** `a, b and c`. */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** The first names, and how many more. */
function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const first = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${first} and ${more} more` : first;
}

function rowWords(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`;
}
