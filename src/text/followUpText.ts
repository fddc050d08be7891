import type {
  CarrySource,
  FollowUpRefusal,
  FollowUpRefusalCode,
  FollowUpReport,
  LeftOut,
  RowDifference,
} from '../domain/followUpReport';
import type { Language } from './language';

/** What a new follow-up carries and how it differs from the one before, as lines to show, most important first. */
export interface FollowUpLines {
  /** `Uppföljning april 2023 · Regionstyrelsen` */
  readonly title: string;
  readonly carried: string;
  /** A line a row; empty when nothing differs or nothing was compared. */
  readonly differences: readonly string[];
  /** What was compared with, or that nothing was. */
  readonly compared: string;
  readonly leftOut: readonly string[];
}

type Refusals = Readonly<Record<FollowUpRefusalCode, (refusal: FollowUpRefusal) => string>>;

interface Words {
  readonly refusals: Refusals;
  readonly title: (report: FollowUpReport, period: string) => string;
  readonly carried: (tables: string) => string;
  readonly nothingCompared: string;
  readonly same: (period: string) => string;
  readonly compared: (period: string, count: number) => string;
  readonly difference: (difference: RowDifference, row: string) => string;
  readonly leftOut: (left: LeftOut, file: string) => string;
  readonly file: Readonly<Record<CarrySource, string>>;
}

const svRefusals: Refusals = {
  notPlan: () => 'Arbetsboken är ingen nämndplan eller uppföljning i standardlayouten. Välj nämndens plan.',
  appendix: () => 'Arbetsboken har bara omfördelningar, inga mål och indikatorer. Välj nämndens plan.',
  boardMissing: () =>
    'Planens blad Start säger inte vilken nämnd den gäller. Fyll i Nämnd i planen och försök igen.',
  yearMissing: () =>
    'Planens blad Start säger inte vilket år den gäller. Fyll i År i planen och försök igen.',
  yearMismatch: ({ wanted, found }) => `Planen gäller ${found}, inte ${wanted}.`,
  planPeriodMissing: () =>
    'Arbetsboken är en uppföljning utan period på bladet Start. Fyll i Period där, eller välj nämndens plan.',
  notLater: ({ wanted, found }) =>
    `Arbetsboken är redan en uppföljning för ${lower(found)}. Därifrån går det att gå till en senare period, inte till ${lower(wanted)}.`,
  previousNotFollowUp: () => 'Den föregående arbetsboken är ingen uppföljning i standardlayouten.',
  previousPeriodMissing: () =>
    'Den föregående uppföljningen säger inte på bladet Start vilken period den gäller.',
  previousNotEarlier: ({ wanted, found }) =>
    `Den föregående uppföljningen gäller ${lower(found)}, som inte kommer före ${lower(wanted)}.`,
  previousYear: ({ wanted, found }) =>
    `Den föregående uppföljningen gäller ${found === '' ? 'inget angivet år' : found} och planen ${wanted}. De ska gälla samma år.`,
  previousBoard: ({ wanted, found }) =>
    `Planen gäller ${wanted} och den föregående uppföljningen ${found}. De ska gälla samma nämnd.`,
};

const enRefusals: Refusals = {
  notPlan: () =>
    'The workbook is not a board plan or follow-up in the standard layout. Choose the board’s plan.',
  appendix: () =>
    'The workbook holds redistributions only, no goals and indicators. Choose the board’s plan.',
  boardMissing: () =>
    'The plan’s sheet Start does not say which board it is for. Fill in Nämnd in the plan and try again.',
  yearMissing: () =>
    'The plan’s sheet Start does not say which year it is for. Fill in År in the plan and try again.',
  yearMismatch: ({ wanted, found }) => `The plan is for ${found}, not ${wanted}.`,
  planPeriodMissing: () =>
    'The workbook is a follow-up without a period on the sheet Start. Fill in Period there, or choose the board’s plan.',
  notLater: ({ wanted, found }) =>
    `The workbook is a follow-up for ${lower(found)} already. It can be rolled to a later period, not to ${lower(wanted)}.`,
  previousNotFollowUp: () => 'The previous workbook is not a follow-up in the standard layout.',
  previousPeriodMissing: () =>
    'The previous follow-up does not say on the sheet Start which period it is for.',
  previousNotEarlier: ({ wanted, found }) =>
    `The previous follow-up is for ${lower(found)}, which does not come before ${lower(wanted)}.`,
  previousYear: ({ wanted, found }) =>
    `The previous follow-up is for ${found === '' ? 'no stated year' : found} and the plan for ${wanted}. They must be for the same year.`,
  previousBoard: ({ wanted, found }) =>
    `The plan is for ${wanted} and the previous follow-up for ${found}. They must be for the same board.`,
};

const sv: Words = {
  refusals: svRefusals,
  title: ({ year, board }, period) => `Uppföljning ${period} ${year} · ${board}`,
  carried: (tables) => (tables === '' ? 'Planen har inga rader att föra över.' : `Förs över: ${tables}.`),
  nothingCompared: 'Ingen föregående uppföljning att jämföra med.',
  same: (period) => `Inga rader skiljer sig från uppföljningen för ${period}.`,
  compared: (period, count) =>
    `${count === 1 ? 'En skillnad' : `${count} skillnader`} mot uppföljningen för ${period}:`,
  difference(difference, row) {
    switch (difference.kind) {
      case 'new':
        return `Ny: ${row}`;
      case 'gone':
        return `Borta: ${row} finns bara i den föregående uppföljningen och förs inte över`;
      case 'ambiguous':
        return difference.source === 'plan'
          ? `Oklar: ${row} passar ihop med flera rader och har inte parats ihop`
          : `Oklar: ${row} i den föregående uppföljningen passar ihop med flera rader och har inte parats ihop`;
      case 'reworded':
        return `Omformulerad: ${row}, tidigare ”${difference.previous}”`;
      case 'changed':
        return `Ändrad: ${row}, ${difference.column}: ${value(difference.current, 'tomt')} (tidigare ${value(difference.previous, 'tomt')})`;
      case 'completed':
        return `Kompletterad: ${row}, ${difference.column}: ${difference.value} från den föregående uppföljningen`;
    }
  },
  leftOut(left, file) {
    switch (left.kind) {
      case 'column':
        return `${left.sheet}, kolumnen ${left.header} i ${file}: ${left.cells === 1 ? 'en ifylld cell' : `${left.cells} ifyllda celler`} förs inte över`;
      case 'rows':
        if (left.reason === 'duringYear')
          return `${left.sheet}: ${rowsSv(left.rows)} med Skede Under året i ${file} förs inte över`;
        return left.reason === 'sums'
          ? `${left.sheet}: ${rowsSv(left.rows)} i ${file} som ser ut som summor eller rubriker förs inte över`
          : `${left.sheet}: ${rowsSv(left.rows)} i ${file} förs inte över; summorna gäller det beslutet`;
      case 'area':
        return `${left.sheet}: ${left.label === '' ? 'raden utan område' : left.label} finns i Budget men stod inte i den föregående uppföljningens Ekonomi, och läggs inte till`;
      case 'sheet':
        return `Bladet ${left.sheet} i ${file} hör inte till layouten och förs inte över`;
      case 'header':
        return `${left.sheet}: kolumnen ${left.header} i ${file} skrivs som ${left.writtenAs}`;
      case 'unreadable':
        return `${left.address} i ${file}: ”${left.text}” går inte att läsa och förs över som text`;
      case 'overwritten':
        return `${left.address} i ${file}: ${left.text.replace('.', ',')} är inte summan av kolumnerna före; den nya arbetsboken räknar ut summan`;
    }
  },
  file: { plan: 'planen', previous: 'den föregående uppföljningen' },
};

const en: Words = {
  refusals: enRefusals,
  title: ({ year, board }, period) => `Follow-up ${period} ${year} · ${board}`,
  carried: (tables) => (tables === '' ? 'The plan has no rows to carry.' : `Carried: ${tables}.`),
  nothingCompared: 'No previous follow-up to compare with.',
  same: (period) => `No rows differ from the follow-up for ${period}.`,
  compared: (period, count) =>
    `${count === 1 ? 'One difference' : `${count} differences`} from the follow-up for ${period}:`,
  difference(difference, row) {
    switch (difference.kind) {
      case 'new':
        return `New: ${row}`;
      case 'gone':
        return `Gone: ${row} is in the previous follow-up only and is not carried`;
      case 'ambiguous':
        return difference.source === 'plan'
          ? `Unclear: ${row} fits several rows and has not been paired`
          : `Unclear: ${row} of the previous follow-up fits several rows and has not been paired`;
      case 'reworded':
        return `Reworded: ${row}, before “${difference.previous}”`;
      case 'changed':
        return `Changed: ${row}, ${difference.column}: ${value(difference.current, 'blank')} (before ${value(difference.previous, 'blank')})`;
      case 'completed':
        return `Completed: ${row}, ${difference.column}: ${difference.value} from the previous follow-up`;
    }
  },
  leftOut(left, file) {
    switch (left.kind) {
      case 'column':
        return `${left.sheet}, column ${left.header} of ${file}: ${left.cells === 1 ? 'one filled cell is' : `${left.cells} filled cells are`} not carried`;
      case 'rows':
        if (left.reason === 'duringYear')
          return `${left.sheet}: ${rowsEn(left.rows)} of Skede Under året in ${file} not carried`;
        return left.reason === 'sums'
          ? `${left.sheet}: ${rowsEn(left.rows)} in ${file} that look like sums or headings not carried`
          : `${left.sheet}: ${rowsEn(left.rows)} in ${file} not carried; the sums belong to that decision`;
      case 'area':
        return `${left.sheet}: ${left.label === '' ? 'the row without area' : left.label} is in Budget but was not in Ekonomi of the previous follow-up, and is not added`;
      case 'sheet':
        return `The sheet ${left.sheet} of ${file} is no part of the layout and is not carried`;
      case 'header':
        return `${left.sheet}: the column ${left.header} of ${file} is written as ${left.writtenAs}`;
      case 'unreadable':
        return `${left.address} of ${file}: “${left.text}” cannot be read and is carried as text`;
      case 'overwritten':
        return `${left.address} of ${file}: ${left.text} is not the sum of the columns before; the new workbook computes the sum`;
    }
  },
  file: { plan: 'the plan', previous: 'the previous follow-up' },
};

const WORDS: Readonly<Record<Language, Words>> = { sv, en };

/** Why no follow-up can be made, and what to do. */
export function followUpRefusal(language: Language, refusal: FollowUpRefusal): string {
  return WORDS[language].refusals[refusal.code](refusal);
}

/** What a follow-up that is about to be written holds, and what it does not. */
export function followUpLines(language: Language, report: FollowUpReport): FollowUpLines {
  const words = WORDS[language];
  const previous = report.previousPeriod === null ? null : `${lower(report.previousPeriod)} ${report.year}`;
  const compared =
    report.differences.length === 0
      ? words.same(previous ?? '')
      : words.compared(previous ?? '', report.differences.length);
  return {
    title: words.title(report, lower(report.period)),
    carried: words.carried(report.carried.map(({ sheet, rows }) => `${sheet} ${rows}`).join(', ')),
    compared: previous === null ? words.nothingCompared : compared,
    differences: report.differences.map((difference) =>
      words.difference(difference, rowOf(difference, report.board)),
    ),
    leftOut: report.leftOut.map((left) =>
      words.leftOut(left, 'source' in left ? words.file[left.source] : ''),
    ),
  };
}

/** Sheet, board where the workbook has several, words and cell of a row. */
function rowOf({ sheet, board, label, address }: RowDifference, workbookBoard: string): string {
  const parts = [sheet, ...(board !== null && board !== workbookBoard ? [board] : []), label];
  return `${parts.filter((part) => part !== '').join(' · ')}${address === null ? '' : ` (${address})`}`;
}

function value(text: string, blank: string): string {
  return text === '' ? blank : text;
}

function rowsSv(count: number): string {
  return count === 1 ? 'en rad' : `${count} rader`;
}

function rowsEn(count: number): string {
  return count === 1 ? 'one row' : `${count} rows`;
}

function lower(period: string): string {
  return period.toLocaleLowerCase('sv');
}
