import { toneOf, type AssignmentState } from '../../../domain/statusWords';
import type { AssignmentAnswer, AssignmentSummary } from '../../../domain/summary/summaryReport';
import { isoDateOf } from '../../excelDate';
import type { SummaryCell, SummaryRow } from '../summaryBlock';
import { LABEL_COLUMN, TEXT_COLUMN, WORD_COLUMN } from '../summaryGrid';
import { cell, figures, toned } from '../summaryRows';
import { isRegion, textRows, unitsOf, type MadeSection, type SectionContext } from '../summarySection';

/** The assignments, late ones first; in the region each once, with what every board says of it. */
export function assignmentSection(context: SectionContext): MadeSection {
  const { part, rows, words } = context;
  const { headers } = words;
  if (part.assignments.list.length === 0) return { empty: 'assignments' };
  return {
    key: 'assignments',
    heading: rows.heading('assignments', words.sections.assignments),
    headers: [
      rows.header(
        'assignments',
        { label: isRegion(part) ? headers.board : '', text: headers.assignment, word: headers.state },
        ['', headers.endDate],
      ),
    ],
    units: part.assignments.list.flatMap((assignment) => unitsOf(assignmentRows(assignment, context))),
  };
}

function assignmentRows(assignment: AssignmentSummary, context: SectionContext): readonly SummaryRow[] {
  const { part, rows } = context;
  const key = `assignment:${assignment.assignedBy}:${assignment.assignment}`;
  const codes = assignment.answers.map(({ board }) => board.code).join(' ');
  const [only, ...others] = assignment.answers;
  const isShared = isRegion(part) && others.length > 0;
  const cells = {
    [LABEL_COLUMN]: isRegion(part) && !isShared ? cell('label', codes) : undefined,
    [TEXT_COLUMN]: cell('name', assignment.assignment),
    [WORD_COLUMN]: stateCell(assignment.state, isShared ? null : (only ?? null), context),
    ...figures([undefined, cell('figureText', endDateOf(assignment))]),
  };
  const name = rows.row(key, 'item', cells, 0, assignment.state);
  const directed = assignment.directedTo === '' ? [] : [assignment.directedTo];
  if (!isShared) {
    const comment = only === undefined || only.comment === '' ? [] : [only.comment];
    return [name, ...textRows(context, `${key}:text`, [...directed, ...comment])];
  }
  return [
    name,
    ...textRows(context, `${key}:text`, directed),
    ...assignment.answers.flatMap((answer) => answerRows(answer, key, context)),
  ];

  function stateCell(
    state: AssignmentState | null,
    answer: AssignmentAnswer | null,
    { words: said }: SectionContext,
  ): SummaryCell {
    const movement = answer?.movement ?? null;
    const below =
      movement === null ? {} : { below: said.previously(movement, said.state(movement.previous)) };
    return toned(state === null ? 'neutral' : toneOf(state), said.state(state), below);
  }

  function answerRows(answer: AssignmentAnswer, of: string, each: SectionContext): readonly SummaryRow[] {
    const [first, ...more] = textRows(each, `${of}:${answer.board.code}`, [answer.comment]);
    const said = stateCell(answer.state, answer, each);
    const own = rows.row(
      first?.key ?? `${of}:${answer.board.code}`,
      'text',
      {
        [LABEL_COLUMN]: cell('label', answer.board.code),
        [TEXT_COLUMN]: first?.cells.get(TEXT_COLUMN) ?? cell('text', null),
        [WORD_COLUMN]: said,
      },
      4,
    );
    return [own, ...more];
  }
}

function endDateOf({ endDate, endDateText }: AssignmentSummary): string {
  return endDate === null ? endDateText : isoDateOf(endDate);
}
