import type { CellInput, Change, ValidationInput } from './change';
import { ALL_BOARDS, LAYOUT_NAMES, LAYOUT_VERSION, type LayoutContext } from './layoutContext';
import { BOARD_LIST_NAME, LISTS } from './lists';
import { areaAt, cellsChange, formatChange } from './sheetChanges';
import { FORMULA_FORMAT, INPUT_FORMAT, LABEL_FORMAT, NOTE_FORMAT } from './sheetStyle';

/** A named value of Start: label in column B, value in C, a note in D. */
interface StartField {
  readonly label: string;
  readonly name: string;
  readonly value: CellInput;
  readonly note?: string;
  readonly validation?: ValidationInput;
  readonly isDate?: boolean;
}

/** The row of the first field, from 0: row 4 of the sheet. */
export const FIRST_FIELD_ROW = 3;
/** The column of the labels, from 0: B. */
export const LABEL_COLUMN = 1;
const VALUE_COLUMN = 2;

const PERIOD_END =
  '=IF(MT_Period="April",DATE(MT_Ar,4,30),IF(MT_Period="Augusti",DATE(MT_Ar,8,31),DATE(MT_Ar,12,31)))';

/** How many rows the fields take. */
export const FIELD_COUNT = 8;

/**
 * The named values of Start with their labels, notes, drop-downs and looks. Source: layouts.md, Start.
 * @param createdOn Excel serial number
 */
export function startFields(sheet: string, context: LayoutContext, createdOn: number): readonly Change[] {
  const fields = fieldsOf(context, createdOn);
  const cell = (index: number) => areaAt(FIRST_FIELD_ROW + index, VALUE_COLUMN);
  const cellsWhere = (test: (field: StartField) => boolean) =>
    fields.flatMap((field, index) => (test(field) ? [cell(index)] : []));
  const column = (index: number) => areaAt(FIRST_FIELD_ROW, index, fields.length);
  return [
    cellsChange(
      sheet,
      FIRST_FIELD_ROW,
      LABEL_COLUMN,
      fields.map(({ label, value, note }) => [label, value, note ?? null]),
    ),
    ...fields.map(({ name }, index): Change => ({
      kind: 'addName',
      name,
      refersTo: `=${sheet}!$C$${FIRST_FIELD_ROW + index + 1}`,
    })),
    formatChange(sheet, [column(LABEL_COLUMN)], LABEL_FORMAT),
    formatChange(sheet, [column(VALUE_COLUMN)], { ...INPUT_FORMAT, horizontal: 'Left', wrap: true }),
    formatChange(
      sheet,
      cellsWhere(({ value }) => typeof value === 'object' && value !== null),
      FORMULA_FORMAT,
    ),
    formatChange(
      sheet,
      cellsWhere(({ isDate }) => isDate === true),
      { numberFormat: 'yyyy-mm-dd' },
    ),
    formatChange(sheet, [column(VALUE_COLUMN + 1)], NOTE_FORMAT),
    ...fields.flatMap(({ validation }, index): readonly Change[] =>
      validation === undefined ? [] : [{ kind: 'validation', sheet, area: cell(index), validation }],
    ),
  ];
}

function fieldsOf(context: LayoutContext, createdOn: number): readonly StartField[] {
  return [
    {
      label: 'Arbetsbok',
      name: 'MT_Layout',
      value: LAYOUT_NAMES[context.kind],
      validation: list('Arbetsbok', LISTS.layout.name, true),
    },
    { label: 'Layoutversion', name: 'MT_Layoutversion', value: LAYOUT_VERSION },
    {
      label: 'Nämnd',
      name: 'MT_Namnd',
      value: context.board,
      note:
        context.board === ALL_BOARDS ? 'Rader för flera nämnder.' : 'Namnet som det står på bladet Nämnder.',
      validation: list('Nämnd', BOARD_LIST_NAME, false),
    },
    {
      label: 'År',
      name: 'MT_Ar',
      value: context.year,
      note: 'Året står också i tabellernas rubriker.',
      validation: year('År'),
    },
    {
      label: 'Period',
      name: 'MT_Period',
      value: context.period,
      note: context.kind === 'plan' ? 'Används bara i en uppföljning.' : 'April, Augusti eller Helår.',
      validation: list('Period', LISTS.period.name, true),
    },
    {
      label: 'Basår',
      name: 'MT_Basar',
      value: context.baselineYear,
      note: 'Utgångsvärdenas år.',
      validation: year('Basår'),
    },
    { label: 'Upprättad', name: 'MT_Upprattad', value: createdOn, isDate: true },
    { label: 'Periodens sista dag', name: 'MT_Periodslut', value: { formula: PERIOD_END }, isDate: true },
  ];
}

function list(errorTitle: string, name: string, block: boolean): ValidationInput {
  const errorMessage = block
    ? 'Välj ett av orden i listan.'
    : `Välj en nämnd i listan, eller skriv ${ALL_BOARDS} om arbetsboken har rader för flera. Vill du behålla texten?`;
  return { rule: { type: 'list', source: `=${name}` }, block, errorTitle, errorMessage };
}

function year(errorTitle: string): ValidationInput {
  return {
    rule: { type: 'wholeNumber', minimum: 2000, maximum: 2100 },
    block: true,
    errorTitle,
    errorMessage: 'Skriv ett årtal med fyra siffror, till exempel 2023.',
  };
}
