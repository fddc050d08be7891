import type { FileFault } from '../domain/fileFault';
import type { Language } from './language';

export type { FileFault };

/** What happened and what to do, by code. */
export type FileWords = Readonly<Record<FileFault, string>>;

const sv: FileWords = {
  notOpened:
    'Filen går inte att öppna. Den kan vara flyttad, borttagen eller sparad på nytt sedan den valdes, eller ligga kvar i molnet. Välj den igen.',
  notZip: 'Filen är ingen Excelarbetsbok (.xlsx). Öppna den i Excel och spara den som .xlsx.',
  torn: 'Filen är skadad eller avkortad: en del av den saknas, som när en hämtning bryts. Hämta den på nytt. Hjälper det inte: öppna den i Excel, låt Excel reparera den och spara den igen.',
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
};

const en: FileWords = {
  notOpened:
    'The file cannot be opened. It may have been moved, deleted or saved anew since it was chosen, or still be in the cloud. Choose it again.',
  notZip: 'The file is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
  torn: 'The file is damaged or cut off: a part of it is missing, as when a download is interrupted. Fetch it again. If that does not help: open it in Excel, let Excel repair it, and save it again.',
  encrypted: 'The file is encrypted with a password. Remove the password in Excel and try again.',
  oldExcel: 'The file is in the old .xls format. Open it in Excel and save it as .xlsx.',
  notWorkbook:
    'The file is not an Excel workbook in the .xlsx format. Open it in Excel and save it as .xlsx.',
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
};

const WORDS: Readonly<Record<Language, FileWords>> = { sv, en };

/** The words for a file that cannot be read. */
export function fileWords(language: Language): FileWords {
  return WORDS[language];
}
