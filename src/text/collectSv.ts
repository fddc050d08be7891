import type { CollectedLayout, NamedCellText } from '../domain/collect/collectionIssue';
import type { CollectWords } from './collectWords';
import { fileWords } from './fileWords';

const LAYOUTS: Readonly<Record<CollectedLayout, string>> = { plan: 'Nämndplan', uppfoljning: 'Uppföljning' };

/** What collecting says in Swedish. */
export const COLLECT_SV: CollectWords = {
  locale: 'sv-SE',
  files: fileWords('sv'),
  issues: {
    notStandard: () => 'Filen är ingen nämndplan eller uppföljning i standardlayouten.',
    appendix: () =>
      'Filen har bara omfördelningar, inga mål och indikatorer. Välj nämndens plan eller uppföljning.',
    boardMissing: () =>
      'Filens blad Start säger inte vilken nämnd den gäller. Fyll i Nämnd där och välj filen igen.',
    regionWide: () => 'Filen har flera nämnders rader. Välj varje nämnds egen fil.',
    regionItself: () =>
      'Filen gäller Regionen, som inte är någon nämnd. Regionens egna rader ändras aldrig av en insamling.',
    startContradicts: () =>
      'Bladet Start anger ett år och en period, och kolumnernas rubriker andra, så kolumnerna går inte att lita på. Rätta Start eller rubrikerna i filen.',
    otherLayout: ({ wanted, found }) =>
      `Filen är en ${lower(LAYOUTS[found])} och den här arbetsboken en ${lower(LAYOUTS[wanted])}.`,
    unknownBoard: ({ name, nearest }) =>
      nearest === null
        ? `Nämnden ”${name}” finns inte på bladet Nämnder. Rätta Nämnd på filens blad Start, eller lägg till nämnden.`
        : `Nämnden ”${name}” finns inte på bladet Nämnder. Menas ${nearest}? Rätta Nämnd på filens blad Start.`,
    textTooLong: ({ address }) =>
      `Texten i ${address} är längre än vad en cell i Excel rymmer. Filen är skadad eller gjord för att störa.`,
    newerLayout: ({ version, known }) =>
      `Filen har layoutversion ${version}, men Måltavlan känner bara till version ${known}. En del av den kan bli oläst. Uppdatera Måltavlan först.`,
    otherYear: ({ wanted, found }) =>
      found === null
        ? `Filens blad Start säger inte vilket år den gäller. Här samlas ${wanted} in.`
        : `Filen gäller ${found}. Här samlas ${wanted} in.`,
    otherPeriod: ({ wanted, found }) =>
      found === null
        ? `Filens blad Start säger inte vilken period den gäller. Här samlas ${lower(wanted)} in.`
        : `Filen gäller ${lower(found)}. Här samlas ${lower(wanted)} in.`,
    sameBoard: ({ board, others, isSame }) =>
      isSame
        ? `Samma innehåll för ${board} som i ${list(others)}. En av filerna räcker.`
        : `Flera filer gäller ${board}: även ${list(others)}. Välj den som ska samlas in.`,
    missingTable: ({ sheet }) =>
      `Tabellen ${sheet} saknas i filen. Samlas filen in behåller nämnden sina gamla rader i den. Kör Reparera i filen först.`,
    tableLeftOut: ({ sheet, rows }) =>
      `Den här arbetsboken har ingen tabell ${sheet}, så ${rowsOf(rows)} därifrån kommer inte med. Kör Reparera här först.`,
    foreignRows: ({ sheet, count, rows, boards }) =>
      `${sheet}: ${rowsOf(count)} hör inte till nämnden och kommer inte med (${boards.map((name) => (name === '' ? 'tom nämnd' : name)).join(', ')}; rad ${rows.join(', ')}${more(count, rows.length)}).`,
    notCalculated: ({ sheet, count, cells }) =>
      `${sheet}: ${count === 1 ? 'en formel saknar' : `${count} formler saknar`} sparat värde (${addresses(cells, count)}). Öppna filen i Excel, spara den och välj den igen.`,
    errors: ({ errors }) => `Kontrollen hittar ${errors === 1 ? 'ett fel' : `${errors} fel`} i filen.`,
    otherLimits: ({ names }) =>
      `Filen har andra gränser på bladet Regler (${names.join(', ')}). Här gäller den här arbetsbokens.`,
    columnMissing: ({ sheet, header }) =>
      `${sheet}: kolumnen ${header} saknas i filen. Det som står där i den här arbetsboken är kvar.`,
    columnLeftOut: ({ sheet, header, cells }) =>
      `${sheet}: kolumnen ${header} finns inte här; ${cells === 1 ? 'en ifylld cell' : `${cells} ifyllda celler`} kommer inte med.`,
    sheetLeftOut: ({ sheet }) => `Bladet ${sheet} är nämndens eget och kommer inte med.`,
    rowsLeftOut: ({ sheet, reason, rows }) =>
      reason === 'sums'
        ? `${sheet}: ${rowsOf(rows)} som ser ut som summor eller rubriker kommer inte med.`
        : `${sheet}: raden Nettoförändring gäller alla nämnder och kommer inte med.`,
    otherHeader: ({ sheet, header, writtenAs }) =>
      `${sheet}: kolumnen ${header} har ett annat år eller en annan period än bladet Start och läses som ${writtenAs}.`,
    unreadableCells: ({ sheet, count, cells }) =>
      `${sheet}: ${count === 1 ? 'ett värde' : `${count} värden`} går inte att läsa och samlas in som de står (${quoted(cells, count)}).`,
    overwritten: ({ sheet, count, cells }) =>
      `${sheet}: ${count === 1 ? 'en formel är ersatt' : `${count} formler är ersatta`} av det som någon har skrivit (${quoted(cells, count)}). Här räknas de om.`,
    ownCells: ({ sheet, label, header, text }) =>
      `${sheet}: raden ”${label}” finns inte längre i nämndens fil. Med den försvinner din anteckning i ${header}: ”${text}”.`,
  },
  refusals: {
    notStandard: () => 'Den öppna arbetsboken är ingen samlad plan eller uppföljning i standardlayouten.',
    notRegionWide: () =>
      'Den öppna arbetsboken är en nämnds egen. Öppna den samlade, där bladet Start säger Alla nämnder, och samla in där.',
    newerLayout: () =>
      'Den öppna arbetsboken har en nyare layout än Måltavlan känner till. Uppdatera Måltavlan och försök igen.',
    yearMissing: () => 'Bladet Start säger inte vilket år arbetsboken gäller. Fyll i År och försök igen.',
    periodMissing: () =>
      'Bladet Start säger inte vilken period arbetsboken gäller. Fyll i Period och försök igen.',
    notTable: (sheet) =>
      `Tabellen på bladet ${sheet} är inte längre en Excel-tabell. Kör Reparera och samla in igen.`,
    protected: (sheet) => `Bladet ${sheet} är skyddat. Ta bort skyddet på fliken Granska och samla in igen.`,
    noRoom: (sheet) =>
      `På bladet ${sheet} står en annan tabell i vägen. Flytta den till ett eget blad och samla in igen.`,
    logTaken: (sheet) =>
      `Bladet ${sheet} är ingen insamlingslogg, eller så är dess kolumner ändrade. Byt namn på bladet och samla in igen.`,
  },
  title: ({ layout, year, period }) =>
    [LAYOUTS[layout], period === null ? null : lower(period), String(year)]
      .filter((word) => word !== null)
      .join(' '),
  boardUnknown: 'okänd nämnd',
  rows: rowsOf,
  errors: (count) => (count === 0 ? 'inga fel' : `${count} fel`),
  decisions: { take: 'samlas in', leave: 'lämnas utanför' },
  sinceLast: {
    first: 'har inte samlats in förut',
    same: 'oförändrad sedan sist',
    changed: 'ändrad sedan sist',
  },
  unchanged: (board) => `${board}: inget skiljer sig från det som redan finns här.`,
  table: ({ sheet, before, after, added, gone, changed, moved }) =>
    `${sheet}: ${before === after ? rowsOf(after) : `${before} rader blir ${after}`}${parts([
      [added.length, added.length === 1 ? 'ny' : 'nya'],
      [gone.length, 'borta'],
      [changed.length, changed.length === 1 ? 'ändrad' : 'ändrade'],
      [moved, moved === 1 ? 'flyttad' : 'flyttade'],
    ])}`,
  added: (row) => `Ny: ${row}`,
  gone: (row) => `Borta: ${row}`,
  changed: (row, column, before, after) => `Ändrad: ${row}, ${column}: ${after} (tidigare ${before})`,
  absent: (board, rows, collected) =>
    collected === null
      ? `${board}: ingen fil; ${rows === 0 ? 'inga rader här' : `${rowsOf(rows)} här är kvar`}.`
      : `${board}: ingen fil; ${rowsOf(rows)} här är kvar, insamlade ${collected}.`,
  empty: 'tomt',
  undecided: (files) =>
    `Inget är skrivet, för alla filer går inte att samla in: ${files}. Rätta dem, eller lämna dem utanför.`,
  nothing: 'Allt finns redan här. Inget behövde ändras.',
  done: (boards) => `Insamlat: ${boards}.`,
};

function lower(text: string): string {
  return text.toLocaleLowerCase('sv');
}

function rowsOf(count: number): string {
  return count === 1 ? 'en rad' : `${count} rader`;
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('sv', { type: 'conjunction' }).format(names);
}

function more(count: number, named: number): string {
  return count > named ? ` och ${count - named} till` : '';
}

function addresses(cells: readonly NamedCellText[], count: number): string {
  return cells.map(({ address }) => address).join(', ') + more(count, cells.length);
}

function quoted(cells: readonly NamedCellText[], count: number): string {
  return cells.map(({ address, text }) => `${address} ”${text}”`).join(', ') + more(count, cells.length);
}

function parts(counted: readonly (readonly [number, string])[]): string {
  const some = counted.filter(([count]) => count > 0);
  return some.length === 0 ? '' : ` (${some.map(([count, word]) => `${count} ${word}`).join(', ')})`;
}
