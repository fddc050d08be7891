import { libreOfficeValues } from '../judges/libreOfficeValues';
import { convertInLibreOffice } from '../judges/libreOffice';
import { fillApril } from './filledApril';
import { makeFollowUp, planBytes } from './madeFollowUp';
import { columnIndex, columnOf, headersOf, tableOf, typeInto } from './tableCells';

jest.setTimeout(180_000);

const TABLES = ['tblIndikatorer', 'tblUppdrag', 'tblEkonomi', 'tblBudget', 'tblInvesteringar'];

test('LibreOffice opens a made follow-up and computes what the host computes', async () => {
  const april = await makeFollowUp(await planBytes(), null, { period: 'April' });
  fillApril(april.model);
  const { model } = await makeFollowUp(april.model.save(), null, { period: 'Augusti' });
  typeInto(model, 'tblIndikatorer', ['Indikator', 'Mängd köpt energi'], { 'Utfall augusti 2023': 99 });
  typeInto(model, 'tblUppdrag', ['Uppdrag', 'Utarbeta'], { Status: 'Pågående', Slutdatum: 45_169 });
  typeInto(model, 'tblEkonomi', ['Område', 'Digitalisering'], {
    'Budget augusti 2023': 735,
    'Utfall augusti 2023': 760.5,
    'Utfall augusti 2022': 650,
    Årsprognos: 1150,
  });
  const bytes = model.save();
  const value = await libreOfficeValues(bytes);
  for (const name of TABLES) {
    const { bodyArea, sheet } = tableOf(model, name);
    for (const header of headersOf(model, name)) {
      const column = columnIndex(model, name, header);
      columnOf(model, name, header).forEach((expected, down) => {
        const cell = `${letters(column)}${bodyArea.row + down + 1}`;
        const computed = value(sheet.name, cell);
        const shown = typeof expected === 'number' ? rounded(Number(computed)) : (computed ?? '');
        expect([name, header, cell, shown]).toEqual([
          name,
          header,
          cell,
          typeof expected === 'number' ? rounded(expected) : (expected ?? ''),
        ]);
      });
    }
  }
  const states = columnOf(model, 'tblUppdrag', 'Läge');
  expect(states.filter((state) => state !== '')).toEqual(['Försenat']);
  expect((await convertInLibreOffice(bytes, 'pdf')).length).toBeGreaterThan(10_000);
});

function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

function letters(columnIndexFrom0: number): string {
  return columnIndexFrom0 < 26
    ? String.fromCharCode(65 + columnIndexFrom0)
    : `A${String.fromCharCode(65 + columnIndexFrom0 - 26)}`;
}
