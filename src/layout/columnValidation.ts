import { columnLetters } from './area';
import type { ValidationInput } from './change';
import { BOARD_LIST_NAME, LISTS } from './lists';
import type { ColumnSpec } from './tableSpec';

const MOST_MKR = 1_000_000;
const FIRST_DATE = 36_526;
const LAST_DATE = 73_050;

/**
 * What may be typed into a column, with the words Excel shows; null where anything may.
 * @param header the column's header in this workbook
 * @param row of the first cell, from 0; @param column of the sheet, from 0
 */
export function columnValidation(
  spec: ColumnSpec,
  header: string,
  row: number,
  column: number,
): ValidationInput | null {
  if (spec.formula !== undefined) return null;
  const cell = `${columnLetters(column)}${row + 1}`;
  const input = (rule: ValidationInput['rule'], block: boolean, errorMessage: string): ValidationInput => ({
    rule,
    block,
    errorTitle: header,
    errorMessage,
  });
  switch (spec.kind) {
    case 'board':
      return input(
        { type: 'list', source: `=${BOARD_LIST_NAME}` },
        false,
        'Namnet finns inte på bladet Nämnder. Välj i listan, så räknas raden till rätt nämnd. Vill du ändå behålla texten?',
      );
    case 'list':
      return listValidation(spec, input);
    case 'wholeNumber':
      return input({ type: 'wholeNumber', minimum: 1 }, true, 'Skriv ett heltal från 1 och uppåt.');
    case 'money':
      return input(
        { type: 'decimal', minimum: -MOST_MKR, maximum: MOST_MKR },
        true,
        'Skriv ett belopp i mkr som ett tal, till exempel 12,50 eller -0,36.',
      );
    case 'date':
      return input(
        { type: 'date', minimum: FIRST_DATE, maximum: LAST_DATE },
        true,
        'Skriv ett datum, till exempel 2023-05-01.',
      );
    case 'endDate':
      return input(
        { type: 'custom', formula: endDateFormula(cell) },
        true,
        'Skriv ett datum (till exempel 2023-12-31), Löpande eller Tills vidare.',
      );
    case 'value':
      return input(
        { type: 'custom', formula: valueFormula(cell) },
        false,
        'Skriv ett tal (12,5 eller 35 %) eller Öka, Minska, Ja, Nej, Svar saknas. Annan text kan inte räknas. Vill du ändå behålla den?',
      );
    default:
      return null;
  }
}

function listValidation(
  spec: ColumnSpec,
  input: (rule: ValidationInput['rule'], block: boolean, message: string) => ValidationInput,
): ValidationInput | null {
  if (spec.list === undefined) return null;
  const rule = { type: 'list', source: `=${LISTS[spec.list].name}` } as const;
  return spec.isListOpen === true
    ? input(rule, false, 'Ordet finns inte i listan på bladet Listor. Vill du ändå behålla det?')
    : input(rule, true, 'Välj ett av orden i listan. De finns på bladet Listor.');
}

function endDateFormula(cell: string): string {
  const words = LISTS.endDateWord.words.map((word) => `${cell}="${word}"`).join(',');
  return `=OR(ISNUMBER(${cell}),${words})`;
}

function valueFormula(cell: string): string {
  const words = ['Öka', 'Minska', 'Ja', 'Nej', 'Svar saknas', 'Uppgift saknas', 'Saknas', '-', '–'];
  return `=OR(ISNUMBER(${cell}),${words.map((word) => `${cell}="${word}"`).join(',')})`;
}
