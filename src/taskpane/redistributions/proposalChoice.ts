import type { AcceptedGroup } from '../../commands/acceptGroups';
import type { GroupProposal } from '../../commands/group';

/** What the user has changed of a proposal. */
export interface ProposalChoice {
  readonly purpose: string;
  /** Sheet row numbers that are not to be given the purpose. */
  readonly without: ReadonlySet<number>;
}

/** Choices by {@link proposalKey}; a proposal that is not here stands as it was proposed. */
export type ProposalChoices = ReadonlyMap<string, ProposalChoice>;

/** Tells a proposal apart as long as it is about the same rows. */
export function proposalKey({ proposal, rows }: GroupProposal): string {
  return `${rows.join(' ')} ${proposal}`;
}

/** The choice for a proposal. */
export function choiceOf(group: GroupProposal, choices: ProposalChoices): ProposalChoice {
  return choices.get(proposalKey(group)) ?? { purpose: group.proposal, without: new Set() };
}

/** What is accepted of a proposal. */
export function acceptedOf(group: GroupProposal, { purpose, without }: ProposalChoice): AcceptedGroup {
  return { purpose, members: group.members.filter(({ rowNumber }) => !without.has(rowNumber)) };
}
