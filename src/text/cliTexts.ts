import type { Tone } from '../domain/palette';
import { fileWords, type FileWords } from './fileWords';
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
      | 'badValue'
      | 'fileMissing'
      | 'fileUnreadable'
      | 'fileUnwritable'
      | 'outputMissing'
      | 'notStandard'
      | 'nothingToColour'
      | 'noRedistributions'
      | 'checkSheetTaken'
      | 'checkSheetProtected'
      | 'refused',
      (subject: string) => string
    >
  >;
  /** A file that cannot be read as a workbook. */
  readonly files: FileWords;
  /** What colouring did, in a sentence. */
  readonly coloured: (result: ColouredCounts) => string;
  readonly created: (path: string) => string;
  /** After `check`, when the list was written. */
  readonly listed: (sheet: string, path: string) => string;
  /** After a result that was not saved, for want of `-o`. */
  readonly notWritten: string;
  readonly everyRowHasPurpose: string;
  readonly rowsWithoutAmount: (rows: string) => string;
  readonly repair: RepairTexts;
  readonly leftOut: string;
  readonly goals: GoalWords;
}

/** What is said of goals that were taken from another workbook. */
export interface GoalWords {
  readonly none: (path: string) => string;
  readonly taken: (path: string, goals: number) => string;
  /** @param number the goal's number */
  readonly disputed: (number: number) => string;
}

/** The words of `repair` around its lines. */
export interface RepairTexts {
  readonly nothing: string;
  /** Before the lines of the preview, and of what was done. */
  readonly would: string;
  readonly done: string;
  /** Before those that need a word from the user. */
  readonly proposals: string;
  readonly obstacles: string;
  readonly more: (count: number) => string;
}

/** Rows by colour, and what was wrong with the rules, in rules. */
export interface ColouredCounts {
  readonly rows: number;
  readonly changed: boolean;
  readonly repairs: Readonly<Record<'missing' | 'recoloured' | 'outdated' | 'split' | 'duplicated', number>>;
  readonly counts: Readonly<Record<Tone, number>>;
}

const sv: CliTexts = {
  language: 'sv',
  program: 'maltavlan',
  usage: `Måltavlan: nämndernas planer och uppföljningar i Excel.

  maltavlan new     --layout plan|uppfoljning --board RS|alla --year 2023 [--baseline 2021] [--period april] [--goals annan.xlsx] -o bok.xlsx
  maltavlan follow-up plan.xlsx --period april|augusti|helår [--previous tidigare.xlsx] [--year 2023] [--palette standard|fargblind] -o uppfoljning.xlsx
  maltavlan group   bok.xlsx [--json] [-o ut.xlsx]     föreslår ändamål för omfördelningar
  maltavlan check   bok.xlsx [--json] [-o ut.xlsx]     med -o: fynden också som bladet Kontroll
  maltavlan colour  bok.xlsx [-o ut.xlsx] [--palette standard|fargblind]
  maltavlan repair  bok.xlsx [-o ut.xlsx] [--all]
  maltavlan collect region.xlsx nämnd1.xlsx … [-o ut.xlsx] [--partial] [--json]   samlar in nämndernas filer
  maltavlan summarise bok.xlsx [--json] [-o ut.xlsx] [--boards RS,HSN] [--region] [--palette standard|fargblind]

Utan -o skrivs ingenting. -o får vara samma fil som den som läses.
Slutkod: 0 klart, 1 check hittade fel, 2 det gick inte (en rad på standard error säger varför).`,
  book: 'Arbetsboken kunde inte läsas eller skrivas. Ingen fil är ändrad.',
  unexpected: 'Något gick fel i programmet. Ingen fil är ändrad.',
  faults: {
    unknownCommand: (subject) =>
      `Kommandot ”${subject}” finns inte. Skriv maltavlan --help för att se kommandona.`,
    unknownOption: (subject) =>
      `Kommandot gick inte att förstå: ${subject}. Skriv maltavlan --help för att se hur det skrivs.`,
    missingArgument: (subject) =>
      `Här saknas ${subject}. Skriv maltavlan --help för att se hur kommandot skrivs.`,
    badValue: (subject) => `Alternativet ${subject} behöver ett värde, eller har ett som det inte tar emot.`,
    badOption: (subject) => `Värdet går inte att använda: ${subject}.`,
    fileMissing: (subject) => `Filen ${subject} finns inte.`,
    fileUnreadable: (subject) => `Filen ${subject} gick inte att läsa. Är den låst eller saknas behörighet?`,
    fileUnwritable: (subject) =>
      `Filen ${subject} gick inte att skriva. Finns mappen, och är filen stängd i Excel? Inget är ändrat.`,
    notStandard: (subject) =>
      `${subject} är ingen nämndplan eller uppföljning i standardlayouten. Inget är ändrat.`,
    nothingToColour: (subject) =>
      `${subject} har inga mål, delmål, indikatorer eller uppdrag i standardlayouten att färgsätta. Inget är ändrat.`,
    noRedistributions: (subject) =>
      `${subject} har ingen tabell med budgetomfördelningar (tblOmfordelningar) med kolumnen Ändamål. Inget är ändrat.`,
    checkSheetTaken: (subject) =>
      `Arbetsboken har redan ett blad ${subject} som inte är kontrollens lista, eller vars lista är ändrad. Byt namn på det, eller kör utan -o. Inget är skrivet.`,
    checkSheetProtected: (subject) =>
      `Bladet ${subject} är skyddat. Ta bort skyddet på fliken Granska, eller kör utan -o. Inget är skrivet.`,
    outputMissing: () => 'Ange med -o vilken fil arbetsboken ska skrivas till.',
    refused: (subject) => subject,
  },
  files: fileWords('sv'),
  coloured: ({ rows, changed, counts, repairs }) =>
    `${count(rows, 'rad färgad', 'rader färgade')}: ${listSv([
      [counts.green, count(counts.green, 'grön', 'gröna')],
      [counts.yellow, count(counts.yellow, 'gul', 'gula')],
      [counts.red, count(counts.red, 'röd', 'röda')],
      [counts.neutral, count(counts.neutral, 'grå', 'grå')],
    ])}. ${changed ? repairsSv(repairs) : 'Färgreglerna fanns redan; inget behövde ändras.'}`,
  created: (path) => `Arbetsboken är skriven: ${path}`,
  listed: (sheet, path) => `Fynden står på bladet ${sheet} i ${path}.`,
  notWritten: 'Inget är skrivet. Ange med -o vilken fil arbetsboken ska skrivas till.',
  everyRowHasPurpose: 'Alla omfördelningar har ett ändamål. Det finns inget att föreslå.',
  rowsWithoutAmount: (rows) => `Utan belopp som går att läsa, och därför inte med: ${rows}.`,
  repair: {
    nothing: 'Det finns inget att reparera.',
    would: 'Det här kan repareras (skriv med -o):',
    done: 'Reparerat:',
    proposals: 'Förslag, som görs med --all:',
    obstacles: 'Går inte att reparera här:',
    more: (count) => `… och ${count} till`,
  },
  leftOut: 'Förs inte över som det står:',
  goals: {
    none: (path) => `${path} har inga mål med nummer och namn på bladet Mål. Inget är skrivet.`,
    taken: (path, goals) => `${count(goals, 'mål är hämtat', 'mål är hämtade')} från ${path}.`,
    disputed: (number) => `Mål ${number} har olika namn i den arbetsboken; det vanligaste är skrivet.`,
  },
};

const en: CliTexts = {
  language: 'en',
  program: 'maltavlan',
  usage: `Måltavlan: the boards' plans and follow-ups in Excel.

  maltavlan new     --layout plan|uppfoljning --board RS|alla --year 2023 [--baseline 2021] [--period april] [--goals other.xlsx] -o book.xlsx
  maltavlan follow-up plan.xlsx --period april|augusti|helår [--previous earlier.xlsx] [--year 2023] [--palette standard|fargblind] -o follow-up.xlsx
  maltavlan group   book.xlsx [--json] [-o out.xlsx]   proposes purposes for redistributions
  maltavlan check   book.xlsx [--json] [-o out.xlsx]   with -o: the findings also as the sheet Kontroll
  maltavlan colour  book.xlsx [-o out.xlsx] [--palette standard|fargblind]
  maltavlan repair  book.xlsx [-o out.xlsx] [--all]
  maltavlan collect region.xlsx board1.xlsx … [-o out.xlsx] [--partial] [--json]   collects the boards' files
  maltavlan summarise book.xlsx [--json] [-o out.xlsx] [--boards RS,HSN] [--region] [--palette standard|fargblind]

Without -o nothing is written. -o may name the file that is read.
Exit status: 0 done, 1 check found errors, 2 could not be done (one line on standard error says why).`,
  book: 'The workbook could not be read or written. No file was changed.',
  unexpected: 'Something went wrong in the program. No file was changed.',
  faults: {
    unknownCommand: (subject) => `There is no command “${subject}”. Type maltavlan --help for the commands.`,
    unknownOption: (subject) =>
      `The call could not be understood: ${subject}. Type maltavlan --help for how it is written.`,
    missingArgument: (subject) =>
      `Missing: ${subject}. Type maltavlan --help for how the command is written.`,
    badValue: (subject) => `The option ${subject} needs a value, or has one that it does not take.`,
    badOption: (subject) => `This value cannot be used: ${subject}.`,
    fileMissing: (subject) => `There is no file ${subject}.`,
    fileUnreadable: (subject) =>
      `The file ${subject} could not be read. Is it locked, or do you lack permission?`,
    fileUnwritable: (subject) =>
      `The file ${subject} could not be written. Is the folder there, and the file closed in Excel? Nothing was changed.`,
    notStandard: (subject) =>
      `${subject} is not a plan or follow-up in the standard layout. Nothing was changed.`,
    nothingToColour: (subject) =>
      `${subject} has no goals, sub-goals, indicators or assignments in the standard layout to colour. Nothing was changed.`,
    noRedistributions: (subject) =>
      `${subject} has no table of redistributions (tblOmfordelningar) with a column Ändamål. Nothing was changed.`,
    checkSheetTaken: (subject) =>
      `The workbook has a sheet ${subject} that is not the check's list, or whose list was changed. Rename it, or call without -o. Nothing is written.`,
    checkSheetProtected: (subject) =>
      `The sheet ${subject} is protected. Remove the protection on the Review tab, or call without -o. Nothing is written.`,
    outputMissing: () => 'Say with -o which file to write the workbook to.',
    refused: (subject) => subject,
  },
  files: fileWords('en'),
  coloured: ({ rows, changed, counts, repairs }) =>
    `${count(rows, 'row coloured', 'rows coloured')}: ${listEn([
      [counts.green, `${counts.green} green`],
      [counts.yellow, `${counts.yellow} yellow`],
      [counts.red, `${counts.red} red`],
      [counts.neutral, `${counts.neutral} grey`],
    ])}. ${changed ? repairsEn(repairs) : 'The colour rules were there already; nothing had to change.'}`,
  created: (path) => `The workbook is written: ${path}`,
  listed: (sheet, path) => `The findings are on the sheet ${sheet} of ${path}.`,
  notWritten: 'Nothing is written. Say with -o which file to write the workbook to.',
  everyRowHasPurpose: 'Every redistribution has its purpose. There is nothing to propose.',
  rowsWithoutAmount: (rows) => `Left out, for their amounts cannot be read: ${rows}.`,
  repair: {
    nothing: 'There is nothing to repair.',
    would: 'This can be repaired (written with -o):',
    done: 'Repaired:',
    proposals: 'Proposals, done with --all:',
    obstacles: 'Cannot be repaired here:',
    more: (count) => `… and ${count} more`,
  },
  leftOut: 'Not carried as it stands:',
  goals: {
    none: (path) => `${path} has no goals with number and name on the sheet Mål. Nothing was written.`,
    taken: (path, goals) => `${count(goals, 'goal', 'goals')} taken from ${path}.`,
    disputed: (number) =>
      `Goal ${number} has different names in that workbook; the most common one was written.`,
  },
};

function repairsSv({ missing, recoloured, outdated, split, duplicated }: ColouredCounts['repairs']): string {
  if (recoloured + outdated + split + duplicated === 0) {
    return missing === 0
      ? 'Färgförklaringen på Start har fått samma färger.'
      : `${count(missing, 'färgregel är skriven', 'färgregler är skrivna')}.`;
  }
  const parts: readonly Part[] = [
    [missing, `${missing} saknades`],
    [recoloured, `${recoloured} har fått andra färger`],
    [outdated, count(outdated, 'var inaktuell', 'var inaktuella')],
    [split, count(split, 'var delad', 'var delade')],
    [duplicated, `${duplicated} fanns dubbelt`],
  ];
  return `Färgregler: ${listSv(parts)}.`;
}

function repairsEn({ missing, recoloured, outdated, split, duplicated }: ColouredCounts['repairs']): string {
  if (recoloured + outdated + split + duplicated === 0) {
    return missing === 0
      ? 'The legend on Start has been given the same colours.'
      : `${count(missing, 'colour rule', 'colour rules')} written.`;
  }
  const parts: readonly Part[] = [
    [missing, `${missing} missing`],
    [recoloured, `${recoloured} given other colours`],
    [outdated, `${outdated} out of date`],
    [split, `${split} split`],
    [duplicated, `${duplicated} duplicated`],
  ];
  return `Colour rules: ${listEn(parts)}.`;
}

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
