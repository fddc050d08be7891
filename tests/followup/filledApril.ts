import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { tableOf, typeInto } from './tableCells';

const BOARD = 'Regionstyrelsen';
const DIGITAL = 'Digitalisering och service';

/** What the board's people fill in for April: some rows of each kind, figures invented for the test. */
export function fillApril(model: WorkbookModel): void {
  typeInto(model, 'tblMal', ['Nr', '4'], { Bedömning: 'Uppfylls delvis', Kommentar: 'Går framåt.' });
  typeInto(model, 'tblDelmal', ['Mål nr', '4'], { Bedömning: 'Uppfylls inte', Kommentar: 'Sent ute.' });
  typeInto(model, 'tblIndikatorer', ['Indikator', 'Mängd köpt energi'], {
    'Utfall april 2023': 101.5,
    Kommentar: 'Kall vinter.',
    Mätsätt: 'Läge',
  });
  typeInto(model, 'tblUppdrag', ['Uppdrag', 'Utarbeta folkhälsopolitisk'], {
    Status: 'Pågående med avvikelse',
    Slutdatum: 45_016,
    Kommentar: 'Väntar på underlag.',
  });
  typeInto(model, 'tblEkonomi', ['Område', DIGITAL], {
    'Budget april 2023': 367.5,
    'Utfall april 2023': 391.5,
    'Utfall april 2022': 330,
    Årsprognos: 1182.5,
    Kommentar: 'Dyrare drift.',
  });
  typeInto(model, 'tblInvesteringar', ['Investeringsområde', 'IT'], {
    'Utfall april 2023': 17,
    'Prognos helår': 46,
  });
  addRow(model, 'tblOmfordelningar', {
    Nämnd: BOARD,
    Område: DIGITAL,
    Ändamål: 'Flytt av tjänst',
    Belopp: -0.36,
    Typ: 'Omfördelning',
    Skede: 'Under året',
  });
  addRow(model, 'tblEkonomi', { Nämnd: BOARD, Område: 'Projektmedel', Årsbudget: 5, Årsprognos: 4 });
  typeInto(model, 'tblPersonal', ['Nämnd', 'null'], {
    Nämnd: BOARD,
    Mått: 'Sjukfrånvaro',
    Värde: 0.047,
    Enhet: '%',
  });
}

/** Adds a row below the table's last and fills in cells by header. */
export function addRow(
  model: WorkbookModel,
  name: string,
  cells: Readonly<Record<string, string | number>>,
): void {
  const table = tableOf(model, name);
  table.addRows(null, 1);
  const { bodyArea, sheet, area } = table;
  for (const [header, value] of Object.entries(cells)) {
    const column = table.column(header);
    if (column === undefined) throw new Error(`no column ${header}`);
    sheet.setInput(bodyArea.row + bodyArea.rowCount - 1, area.column + column.index, value);
  }
}
