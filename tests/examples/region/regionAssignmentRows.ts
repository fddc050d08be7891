import { REGION_CODE } from '../../../src/layout/boardRegister';
import { excelDateOf } from '../../../src/layout/excelDate';
import type { ContentRow } from '../../../src/layout/layoutContent';
import followUp from '../../data/followup-april-2023.json';
import { boardName, inBoardOrder } from './boardOrder';

const COORDINATOR = boardName('RS');

/**
 * The eight assignments that the report follows, all real: text, receiver, status, comment, periodicity and end date. One that is
 * given to several boards has a row for each; the printed comment stands with Regionstyrelsen, which coordinates.
 */
export const regionAssignmentRows: readonly ContentRow[] = inBoardOrder(
  followUp.assignments.flatMap((printed) => {
    const isForCommittee =
      printed.section.includes('till beredning') || printed.section.includes('demokrati');
    const shared = {
      assignedBy: 'Fullmäktige',
      assignedTo: isForCommittee ? 'Beredning' : 'Nämnd',
      assignment: printed.text,
      directedTo: printed.directed_to,
      status: printed.status,
      periodicity: printed.periodicity_text,
      endDate: excelDateOf(printed.end_date),
    };
    return receiversOf(printed.directed_to, isForCommittee).map((board, _index, all) => ({
      board,
      ...shared,
      comment:
        all.length === 1 || board === COORDINATOR
          ? printed.comment
          : 'Se Regionstyrelsens samlade kommentar.',
    }));
  }),
);

function receiversOf(directedTo: string, isForCommittee: boolean): readonly string[] {
  if (isForCommittee) return [boardName(REGION_CODE)];
  if (directedTo.includes('alla nämnder')) return ['RS', 'HSN', 'RUN', 'FHS', 'PN'].map(boardName);
  return ['RS', 'HSN'].map(boardName).filter((name) => directedTo.includes(name.toLocaleLowerCase('sv')));
}
