import type { Steps } from '../../domain/steps';
import type { PlannedLine, RedistributionPlan } from '../../domain/redistribution/plannedRedistribution';
import type { RedistributionInput } from '../../domain/redistribution/redistributionInput';
import {
  questionOf,
  type RedistributionDoubt,
  type RedistributionRefusal,
} from '../../domain/redistribution/redistributionIssue';
import { NEW_MONEY_TYPES } from '../../domain/redistribution/redistributionTypes';
import { isShownWhole, SHOWN_SEK, splitAmount } from '../../domain/redistribution/splitAmount';
import { BoardReader } from '../../layout/reading/readBoard';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { areaBudgets, lineReading } from '../../layout/redistribution/redistributionLines';
import { divideAmounts, readAmount } from './divideAmounts';
import { budgetExceeded, changedControlSums, otherType, repeatedLines, usedPurpose } from './planChecks';
import { isParty, isSameParty, resolveParty, type Party, type PartyRegister } from './resolveParty';

/**
 * Decides which rows a redistribution becomes: one for the giver, one for each receiver, which add up to zero; Tillskott and
 * Ombudgetering have receivers alone. Motpart names the other boards. In a workbook of one board only that board's rows are written, for
 * the others stand in their boards' own workbooks. What would not balance, or what the check would call an error, is refused, with
 * every reason; what is only unlikely is asked.
 *
 * A giver whose budget does not cover an Omfördelning is refused, for the check calls it an error (OMF-15) that blocks the decision: the
 * money that is to come in must be entered first, with an earlier date. For other types it is a warning there and a question here. In
 * steps.
 * @example // RS gives 10,00 to three areas of HSN → −10,00, 3,34, 3,33, 3,33; Motpart on every row
 */
export function* planRedistribution(
  input: RedistributionInput,
  workbook: StandardWorkbook,
): Steps<RedistributionPlan> {
  const own = workbook.context.board?.name ?? null;
  const isOwn = (board: string): boolean => own === null || board === own;
  const register = { boards: new BoardReader(workbook.boards), budget: areaBudgets(workbook) };
  const amounts = divideAmounts(input);
  const parties = resolveParties(input, register);
  const effect = fullYearEffects(input, amounts.partsSek);
  const lines = yield* lineReading(workbook);
  const purpose = usedPurpose(input, lines);
  yield;
  const refusals = [
    ...missing(input),
    ...otherType(input, lines),
    ...parties.refusals,
    ...amounts.refusals,
    ...effect.refusals,
  ];
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const written = linesOf({ ...input, purpose }, parties, amounts, effect.partsSek);
  const planned = written.filter(({ board }) => isOwn(board));
  if (planned.length === 0) {
    return {
      kind: 'refused',
      refusals: [{ kind: 'notOwn', field: { part: 'receivers' }, board: own ?? '' }],
    };
  }
  yield;
  const exceeded = budgetExceeded(planned, register.budget, lines);
  if (exceeded !== null && input.type === 'Omfördelning') return { kind: 'refused', refusals: [exceeded] };
  yield;
  const doubts: readonly RedistributionDoubt[] = [
    ...amounts.doubts,
    ...effect.doubts,
    ...repeatedLines(planned, lines),
    ...changedControlSums(planned, workbook),
    ...(exceeded === null ? [] : [exceeded]),
  ];
  return {
    kind: 'planned',
    lines: planned,
    elsewhere: written.filter(({ board }) => !isOwn(board)),
    doubts: doubts.filter((doubt) => !(input.confirmed ?? []).includes(questionOf(doubt))),
  };
}

interface Parties {
  readonly giver: Party | null;
  readonly receivers: readonly Party[];
  readonly refusals: readonly RedistributionRefusal[];
}

function missing({ giver, receivers, purpose, type }: RedistributionInput): readonly RedistributionRefusal[] {
  const isNew = NEW_MONEY_TYPES.has(type);
  return [
    ...(purpose.trim() === '' ? [{ kind: 'noPurpose', field: { part: 'purpose' } } as const] : []),
    ...(giver === null && !isNew ? [{ kind: 'noGiver', field: { part: 'giver' } } as const] : []),
    ...(giver !== null && isNew ? [{ kind: 'giverNotAllowed', field: { part: 'giver' } } as const] : []),
    ...(receivers.length === 0 ? [{ kind: 'noReceiver', field: { part: 'receivers' } } as const] : []),
  ];
}

function resolveParties(input: RedistributionInput, register: PartyRegister): Parties {
  const giver = input.giver === null ? null : resolveParty(input.giver, { part: 'giver' }, register);
  const receivers = input.receivers.map((each, index) =>
    resolveParty(each, { part: 'receiver', index }, register),
  );
  const known = receivers.filter(isParty);
  const refusals: RedistributionRefusal[] = [giver ?? [], receivers]
    .flat()
    .flatMap((each) => (isParty(each) ? [] : [each]));
  receivers.forEach((each, index) => {
    if (!isParty(each)) return;
    const field = { part: 'receiver', index } as const;
    if (giver !== null && isParty(giver) && isSameParty(giver, each))
      refusals.push({ kind: 'sameParty', field, ...each });
    const isSecond = receivers.slice(0, index).some((other) => isParty(other) && isSameParty(other, each));
    if (isSecond) refusals.push({ kind: 'sameReceiver', field, ...each });
  });
  return { giver: giver !== null && isParty(giver) ? giver : null, receivers: known, refusals };
}

/** The full-year effect over the receivers, in proportion to their amounts; nulls where none is given. */
function fullYearEffects(
  { fullYearEffect }: RedistributionInput,
  partsSek: readonly number[],
): {
  readonly partsSek: readonly (number | null)[];
  readonly refusals: readonly RedistributionRefusal[];
  readonly doubts: readonly RedistributionDoubt[];
} {
  const issues = { refusals: [] as RedistributionRefusal[], doubts: [] as RedistributionDoubt[] };
  const isGiven = fullYearEffect !== undefined && String(fullYearEffect).trim() !== '';
  const amountSek = isGiven ? readAmount(fullYearEffect, { part: 'fullYearEffect' }, issues) : null;
  const whole = partsSek.reduce((sum, part) => sum + part, 0);
  if (amountSek === null || whole === 0) return { partsSek: partsSek.map(() => null), ...issues };
  const unit = isShownWhole(amountSek) ? SHOWN_SEK : 1;
  const weights = partsSek.map((part) => part / SHOWN_SEK);
  return { partsSek: splitAmount(amountSek, weights, unit), ...issues };
}

function linesOf(
  input: RedistributionInput,
  { giver, receivers }: Parties,
  { givenSek, partsSek }: { readonly givenSek: number; readonly partsSek: readonly number[] },
  effectsSek: readonly (number | null)[],
): readonly PlannedLine[] {
  const shared = {
    purpose: input.purpose,
    text: input.text?.trim() ?? '',
    type: input.type,
    stage: input.stage,
    duration: input.duration ?? '',
    validFrom: input.validFrom ?? null,
    decision: input.decision?.trim() ?? '',
    decisionDate: input.decisionDate ?? null,
  } as const;
  const others = [...new Set(receivers.map(({ board }) => board))].filter((board) => board !== giver?.board);
  const effects = effectsSek.filter((each) => each !== null);
  const given: readonly PlannedLine[] =
    giver === null
      ? []
      : [
          {
            ...shared,
            ...giver,
            counterpart: others.join('; '),
            amountSek: 0 - givenSek,
            fullYearEffectSek: effects.length === 0 ? null : 0 - effects.reduce((sum, each) => sum + each, 0),
          },
        ];
  const received = receivers.map((party, index): PlannedLine => ({
    ...shared,
    ...party,
    counterpart: giver === null || giver.board === party.board ? '' : giver.board,
    amountSek: partsSek[index] ?? 0,
    fullYearEffectSek: effectsSek[index] ?? null,
  }));
  return [...given, ...received];
}
