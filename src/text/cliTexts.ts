import type { Tone } from '../domain/palette';
import type { Language } from './language';

/** The words of the command line. */
export interface CliTexts {
  readonly language: Language;
  readonly program: string;
  readonly usage: string;
  /** Excel, or the embedded host, refused. */
  readonly book: string;
  readonly unexpected: string;
  readonly faults: Readonly<
    Record<
      | 'unknownCommand'
      | 'unknownOption'
      | 'missingArgument'
      | 'badOption'
      | 'fileMissing'
      | 'fileUnreadable'
      | 'fileUnwritable'
      | 'outputMissing'
      | 'notStandard',
      (subject: string) => string
    >
  >;
  readonly files: Readonly<
    Record<
      | 'notZip'
      | 'encrypted'
      | 'oldExcel'
      | 'notWorkbook'
      | 'tooLarge'
      | 'tooManyEntries'
      | 'badCrc'
      | 'badXml'
      | 'doctype'
      | 'tooDeep'
      | 'badPath'
      | 'missingPart'
      | 'unsupported',
      string
    >
  >;
  /** What colouring did, in a sentence. */
  readonly coloured: (result: ColouredCounts) => string;
  readonly created: (path: string) => string;
}

/** Rows by colour, and whether any rule had to be written. */
export interface ColouredCounts {
  readonly rows: number;
  readonly changed: boolean;
  readonly counts: Readonly<Record<Tone, number>>;
}

const sv: CliTexts = {
  language: 'sv',
  program: 'maltavlan',
  usage: `Måltavlan: nämndernas planer och uppföljningar i Excel.

  maltavlan new     --layout plan|uppfoljning --board RS|alla --year 2023 [--baseline 2021] [--period april] -o bok.xlsx
  maltavlan colour  bok.xlsx [-o ut.xlsx] [--palette standard|fargblind]

Utan -o skrivs ingenting. -o får vara samma fil som den som läses.
Svar: 0 klart, 2 gick inte (en rad på standard error säger varför).`,
  book: 'Arbetsboken kunde inte läsas eller skrivas. Ingen fil är ändrad.',
  unexpected: 'Något gick fel i programmet. Ingen fil är ändrad.',
  faults: {
    unknownCommand: (subject) =>
      `Kommandot ”${subject}” finns inte. Skriv maltavlan --help för att se kommandona.`,
    unknownOption: (subject) =>
      `Kommandot gick inte att förstå: ${subject}. Skriv maltavlan --help för att se hur det skrivs.`,
    missingArgument: (subject) =>
      `Här saknas ${subject}. Skriv maltavlan --help för att se hur kommandot skrivs.`,
    badOption: (subject) => `Värdet går inte att använda: ${subject}.`,
    fileMissing: (subject) => `Filen ${subject} finns inte.`,
    fileUnreadable: (subject) => `Filen ${subject} gick inte att läsa. Är den låst eller saknas behörighet?`,
    fileUnwritable: (subject) =>
      `Filen ${subject} gick inte att skriva. Finns mappen, och är filen stängd i Excel? Inget är ändrat.`,
    notStandard: (subject) =>
      `${subject} är ingen nämndplan eller uppföljning i standardlayouten: ingen av tabellerna tblMal, tblDelmal, tblIndikatorer och tblUppdrag finns. Inget är ändrat.`,
    outputMissing: () => 'Ange med -o vilken fil arbetsboken ska skrivas till.',
  },
  files: {
    notZip: 'Filen är ingen Excelarbetsbok (.xlsx). Öppna den i Excel och spara den som .xlsx.',
    encrypted: 'Filen är krypterad med lösenord. Ta bort lösenordet i Excel och försök igen.',
    oldExcel: 'Filen är i det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx.',
    notWorkbook: 'Filen är ingen Excelarbetsbok i formatet .xlsx. Öppna den i Excel och spara den som .xlsx.',
    tooLarge: 'Filen är för stor för att läsas. En arbetsbok får vara högst 50 MB, och 300 MB uppackad.',
    tooManyEntries: 'Filen innehåller för många delar för att vara en vanlig arbetsbok och öppnas inte.',
    badCrc: 'Filen är skadad. Hämta den på nytt, eller öppna den i Excel och spara den igen.',
    badXml: 'Filen är skadad. Öppna den i Excel, låt Excel reparera den och spara den igen.',
    doctype: 'Filen innehåller en DOCTYPE, som en arbetsbok aldrig har, och öppnas inte.',
    tooDeep: 'Filen är skadad eller gjord för att störa: dess XML är för djup. Den öppnas inte.',
    badPath: 'Filen innehåller delar med otillåtna namn och öppnas inte.',
    missingPart:
      'Filen är skadad: en del av arbetsboken saknas. Öppna den i Excel, låt Excel reparera den och spara den igen.',
    unsupported: 'Filen använder något som inte stöds här. Öppna den i Excel och spara den som vanlig .xlsx.',
  },
  coloured: ({ rows, changed, counts }) =>
    `${count(rows, 'rad färgad', 'rader färgade')}: ${listSv([
      [counts.green, count(counts.green, 'grön', 'gröna')],
      [counts.yellow, count(counts.yellow, 'gul', 'gula')],
      [counts.red, count(counts.red, 'röd', 'röda')],
      [counts.neutral, count(counts.neutral, 'grå', 'grå')],
    ])}.${changed ? '' : ' Färgreglerna fanns redan; inget behövde ändras.'}`,
  created: (path) => `Arbetsboken är skriven: ${path}`,
};

const en: CliTexts = {
  language: 'en',
  program: 'maltavlan',
  usage: `Måltavlan: the boards' plans and follow-ups in Excel.

  maltavlan new     --layout plan|uppfoljning --board RS|alla --year 2023 [--baseline 2021] [--period april] -o book.xlsx
  maltavlan colour  book.xlsx [-o out.xlsx] [--palette standard|fargblind]

Without -o nothing is written. -o may name the file that is read.
Exit status: 0 done, 2 could not be done (one line on standard error says why).`,
  book: 'The workbook could not be read or written. No file was changed.',
  unexpected: 'Something went wrong in the program. No file was changed.',
  faults: {
    unknownCommand: (subject) => `There is no command “${subject}”. Type maltavlan --help for the commands.`,
    unknownOption: (subject) =>
      `The call could not be understood: ${subject}. Type maltavlan --help for how it is written.`,
    missingArgument: (subject) =>
      `Missing: ${subject}. Type maltavlan --help for how the command is written.`,
    badOption: (subject) => `This value cannot be used: ${subject}.`,
    fileMissing: (subject) => `There is no file ${subject}.`,
    fileUnreadable: (subject) =>
      `The file ${subject} could not be read. Is it locked, or do you lack permission?`,
    fileUnwritable: (subject) =>
      `The file ${subject} could not be written. Is the folder there, and the file closed in Excel? Nothing was changed.`,
    notStandard: (subject) =>
      `${subject} is no plan or follow-up in the standard layout: none of the tables tblMal, tblDelmal, tblIndikatorer and tblUppdrag is there. Nothing was changed.`,
    outputMissing: () => 'Say with -o which file to write the workbook to.',
  },
  files: {
    notZip: 'The file is no Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
    encrypted: 'The file is encrypted with a password. Remove the password in Excel and try again.',
    oldExcel: 'The file is in the old .xls format. Open it in Excel and save it as .xlsx.',
    notWorkbook: 'The file is no Excel workbook in the .xlsx format. Open it in Excel and save it as .xlsx.',
    tooLarge: 'The file is too large to read. A workbook may be at most 50 MB, and 300 MB unpacked.',
    tooManyEntries: 'The file has too many parts for an ordinary workbook and is not opened.',
    badCrc: 'The file is damaged. Fetch it again, or open it in Excel and save it again.',
    badXml: 'The file is damaged. Open it in Excel, let Excel repair it, and save it again.',
    doctype: 'The file holds a DOCTYPE, which no workbook has, and is not opened.',
    tooDeep: 'The file is damaged or made to disturb: its XML is too deep. It is not opened.',
    badPath: 'The file holds parts with forbidden names and is not opened.',
    missingPart:
      'The file is damaged: a part of the workbook is missing. Open it in Excel, let Excel repair it, and save it again.',
    unsupported:
      'The file uses something that is not supported here. Open it in Excel and save it as an ordinary .xlsx.',
  },
  coloured: ({ rows, changed, counts }) =>
    `${count(rows, 'row coloured', 'rows coloured')}: ${listEn([
      [counts.green, `${counts.green} green`],
      [counts.yellow, `${counts.yellow} yellow`],
      [counts.red, `${counts.red} red`],
      [counts.neutral, `${counts.neutral} grey`],
    ])}.${changed ? '' : ' The colour rules were there already; nothing had to change.'}`,
  created: (path) => `The workbook is written: ${path}`,
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

type Part = readonly [count: number, words: string];

function listSv(parts: readonly Part[]): string {
  return listOf(parts, 'sv', 'inga statusord ännu');
}

function listEn(parts: readonly Part[]): string {
  return listOf(parts, 'en', 'no status words yet');
}

function listOf(parts: readonly Part[], language: Language, none: string): string {
  const words = parts.filter(([number]) => number > 0).map(([, text]) => text);
  return words.length === 0 ? none : new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

const TEXTS: Readonly<Record<Language, CliTexts>> = { sv, en };

/** The command line's words in a language. */
export function cliTexts(language: Language): CliTexts {
  return TEXTS[language];
}
