import type { OoxmlErrorCode } from '../../ooxml/ooxmlError';
import type { HostErrorCode } from '../model/hostError';
import type { RibbonOutcome } from './pane/ribbonCalls';

const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** One of these words by number: «1 bild», «3 bilder». */
function count(amount: number, one: string, many: string): string {
  return `${numbers.format(amount)} ${amount === 1 ? one : many}`;
}

/** A list in words: «2 diagram och 1 bild». */
function list(parts: readonly string[]): string {
  return new Intl.ListFormat('sv-SE').format(parts);
}

/** Every word of the page, in Swedish. */
export const pageText = {
  openFile: 'Öppna fil',
  openFileHint: 'Öppna en arbetsbok från datorn (Ctrl+O)',
  save: 'Spara',
  saveHint: 'Hämta arbetsboken som .xlsx (Ctrl+S)',
  examples: 'Exempel',
  exampleTitles: {
    'uppfoljning-rs-april-2023.xlsx': 'Uppföljning april 2023, Regionstyrelsen',
    'plan-rs-2023.xlsx': 'Plan 2023, Regionstyrelsen',
    'rich.xlsx': 'Provfil med mycket i',
  },
  emptyName: 'Arbetsbok1.xlsx',
  emptyTitle: 'Tom arbetsbok',
  windowBlocked:
    'Webbläsaren stoppade fönstret med den tomma arbetsboken. Tillåt fönster från den här sidan, eller välj Exempel – Tom arbetsbok.',
  theme: { light: 'Byt till mörkt utseende', dark: 'Byt till ljust utseende' },
  ribbon: 'Menyfliksområde',
  closePane: 'Stäng rutan',
  pane: (name: string) => `Rutan ${name}`,
  startFailed: 'Sidan kunde inte starta. Ladda om den; hjälper det inte, bygg om med npm start.',
  loading: 'Öppnar arbetsboken …',
  drop: 'Släpp filen för att öppna den',
  sheetTabs: 'Blad',
  workbook: 'Arbetsbok',
  gridHelp: 'Rutnätet är till för att läsa. Skriv i raden ovanför: tryck F2 eller börja skriva.',
  nameBox: 'Cell',
  input: 'Cellens innehåll',
  inputHint: 'Formler skrivs på engelska, t.ex. =SUM(A1,B2)',
  cellSpoken: (address: string, text: string) => `${address}: ${text === '' ? 'tom' : text}`,
  unsaved: 'Osparade ändringar',
  noFile: 'Ingen arbetsbok är öppen.',
  readOnlySheet: 'Bladet är skyddat',
  chart: (title: string) => (title === '' ? 'Diagram' : `Diagram: ${title}`),
  undrawn: (charts: number, pictures: number, rules: number) => {
    const parts = [
      ...(charts > 0 ? [count(charts, 'diagram', 'diagram')] : []),
      ...(pictures > 0 ? [count(pictures, 'bild', 'bilder')] : []),
      ...(rules > 0 ? [count(rules, 'färgregel', 'färgregler')] : []),
    ];
    return parts.length === 0 ? '' : `Ritas inte här: ${list(parts)}. De finns kvar i filen.`;
  },
  uncomputed: (formulas: number) =>
    formulas === 0 ? '' : `${count(formulas, 'formel', 'formler')} räknas inte om: filens värden visas.`,
  host: {
    title: 'Värd',
    hint: 'Hur den här sidan spelar Excel',
    explanation: 'Den här sidan spelar Excel för tillägget. Här bestämmer du hur.',
    level: 'API-nivå',
    floor: '1.14 – Excel 2021',
    latest: (level: string) => `${level} – senaste`,
    latency: 'Fördröjning per anrop',
    latencies: { 0: 'Ingen', 100: '0,1 s', 500: '0,5 s', 2000: '2 s' } as Readonly<Record<number, string>>,
    limit: 'Begränsa meddelanden till 5 MB, som Excel på webben',
    failNext: 'Låt nästa anrop misslyckas',
    failPlanned: 'Nästa anrop misslyckas',
    reset: 'Nollställ räkningen',
    syncs: 'Anrop',
    releases: 'Avslutande anrop',
    received: 'Mottaget',
    sent: 'Skickat',
    kilobytes: (bytes: number) => `${numbers.format(bytes / 1024)} kB`,
    reload: 'Rutan laddas om när nivån eller gränsen ändras.',
  },
  command: {
    running: (label: string) => `${label}: arbetar …`,
    ended: (label: string, outcome: RibbonOutcome, seconds: number): string => {
      if (outcome === 'completed') return `${label}: klar (${numbers.format(seconds)} s)`;
      if (outcome === 'unknownFunction') return `${label}: tillägget har ingen sådan funktion.`;
      if (outcome === 'noRuntime')
        return `${label}: tillägget har inte laddats. Ladda om sidan och försök igen.`;
      return `${label}: tillägget svarade inte i tid. Inget mer händer.`;
    },
  },
  unsavedDialog: {
    title: 'Spara ändringarna först?',
    body: (name: string) =>
      `${name} har ändringar som inte är sparade. De försvinner när du öppnar en annan arbetsbok.`,
    save: 'Spara och öppna',
    discard: 'Öppna utan att spara',
    cancel: 'Avbryt',
  },
  dismiss: 'Stäng meddelandet',
  savedAs: (name: string) => `${name} har hämtats till datorn.`,
  saveFailed: 'Arbetsboken kunde inte sparas. Inget är ändrat; försök igen.',
  notReached: (name: string) => `${name} kunde inte hämtas. Finns servern kvar?`,
  openFailed: (name: string, code: OoxmlErrorCode | null): string => {
    const reason = code === null ? 'det gick inte att tolka den.' : OPEN_FAILURES[code];
    return `${name} kunde inte öppnas: ${reason} Den arbetsbok som var öppen är kvar, och filen är inte ändrad.`;
  },
  refusedInput: (code: HostErrorCode | null): string =>
    (code === null ? undefined : INPUT_REFUSALS[code]) ??
    'Det gick inte att skriva i cellen. Inget är ändrat.',
} as const;

const OPEN_FAILURES: Readonly<Record<OoxmlErrorCode, string>> = {
  notZip: 'den är ingen Excelfil.',
  torn: 'den är skadad eller avkortad. Hämta den på nytt, eller låt Excel reparera den.',
  encrypted: 'den är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen.',
  oldExcel: 'den är i Excels gamla format (.xls). Spara den som .xlsx i Excel och försök igen.',
  notWorkbook: 'den är ingen arbetsbok i formatet .xlsx eller .xlsm.',
  tooLarge: 'den är större än 50 MB, eller större än 300 MB uppackad.',
  tooManyEntries: 'den innehåller fler än 5 000 delar.',
  badCrc: 'innehållet stämmer inte med filens kontrollsumma. Den är troligen skadad; hämta den igen.',
  badXml: 'en del av den är skadad.',
  doctype: 'den innehåller en dokumenttypsdeklaration, som av säkerhetsskäl inte läses.',
  tooDeep: 'en del av den är för djupt nästlad.',
  badPath: 'den innehåller delar med otillåtna eller dubbla namn.',
  missingPart: 'en del som den hänvisar till saknas.',
  unsupported: 'den är byggd på ett sätt som den här sidan inte klarar.',
};

const INPUT_REFUSALS: Readonly<Partial<Record<HostErrorCode, string>>> = {
  AccessDenied: 'Cellen är låst: bladet är skyddat. Inget är ändrat.',
  InvalidArgument: 'Formeln gick inte att tolka. Skriv den på engelska, t.ex. =SUM(A1,B2). Inget är ändrat.',
  InvalidOperation: 'Cellen hör till en matrisformel och kan inte ändras för sig. Inget är ändrat.',
};
