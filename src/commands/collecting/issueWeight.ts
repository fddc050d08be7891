import { weightOfIssue, type CollectionIssue, type IssueWeight } from '../../domain/collect/collectionIssue';

/** What an issue of a report means for its file, for those who show it. */
export function issueWeight(issue: CollectionIssue): IssueWeight {
  return weightOfIssue(issue);
}
