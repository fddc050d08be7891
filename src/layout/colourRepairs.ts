import { toneOfColours } from '../domain/palette';
import type { Area } from './area';
import type { ColourRuleInput } from './change';
import { colourSignature } from './colourRules';
import { isSameRule } from './isSameRule';
import type { ColourRuleSnapshot } from './snapshot';

/** What was found wrong with our rules, in rules. All 0 where every rule is in place. */
export interface ColourRepairs {
  /** Not there at all. */
  readonly missing: number;
  /** In place, in the colours of the other palette. */
  readonly recoloured: number;
  /** Colours of no palette, other rows than the table has now, or a column that is not coloured (any more). */
  readonly outdated: number;
  /** In several pieces, as pasting and inserting rows leaves them. */
  readonly split: number;
  /** Copies beside or on top of a rule that is there already. */
  readonly duplicated: number;
}

/** No fault at all. */
export const NO_REPAIRS: ColourRepairs = {
  missing: 0,
  recoloured: 0,
  outdated: 0,
  split: 0,
  duplicated: 0,
};

/**
 * Says what is wrong with the own rules of a sheet, compared with those it needs.
 * @param own our rules as they stand
 * @param needed the rules that the sheet's tables need
 */
export function findColourRepairs(
  own: readonly ColourRuleSnapshot[],
  needed: readonly ColourRuleInput[],
): ColourRepairs {
  const faults = needed.map((rule) =>
    faultOf(
      own.filter((each) => isFor(each, rule)),
      rule,
    ),
  );
  const stray = own.filter((rule) => !needed.some((each) => isFor(rule, each)));
  const copies = stray.filter((rule) => needed.some((each) => hasSameSignature(rule, each)));
  const strays = { ...NO_REPAIRS, outdated: stray.length - copies.length, duplicated: copies.length };
  return faults.reduce(addRepairs, strays);
}

/** The sum of two sheets' faults. */
export function addRepairs(left: ColourRepairs, right: ColourRepairs): ColourRepairs {
  return {
    missing: left.missing + right.missing,
    recoloured: left.recoloured + right.recoloured,
    outdated: left.outdated + right.outdated,
    split: left.split + right.split,
    duplicated: left.duplicated + right.duplicated,
  };
}

/** Whether a rule is, or once was, the needed one or a copy in its column: it looks for the same word in the same column. */
export function isFor(rule: ColourRuleSnapshot, needed: ColourRuleInput): boolean {
  return hasSameSignature(rule, needed) && rule.areas.some((area) => covers(area, needed.area.column));
}

function hasSameSignature(rule: ColourRuleSnapshot, needed: ColourRuleInput): boolean {
  const [one, other] = [colourSignature(rule.formula), colourSignature(needed.formula)];
  return one !== null && one.letters === other?.letters && one.word === other.word;
}

function faultOf(pieces: readonly ColourRuleSnapshot[], needed: ColourRuleInput): ColourRepairs {
  const [first, ...others] = pieces;
  if (first === undefined) return { ...NO_REPAIRS, missing: 1 };
  const areas = pieces.flatMap((piece) => piece.areas.filter((area) => covers(area, needed.area.column)));
  if (others.length > 0 && haveOverlap(areas)) return { ...NO_REPAIRS, duplicated: others.length };
  if (areas.length > 1) return { ...NO_REPAIRS, split: 1 };
  if (isSameRule(first, needed)) return NO_REPAIRS;
  return isRecoloured(first, needed) ? { ...NO_REPAIRS, recoloured: 1 } : { ...NO_REPAIRS, outdated: 1 };
}

function isRecoloured(rule: ColourRuleSnapshot, needed: ColourRuleInput): boolean {
  const isInPlace = isSameRule({ ...rule, fill: needed.fill, fontColor: needed.fontColor }, needed);
  return isInPlace && toneOfColours(rule.fill, rule.fontColor) !== null;
}

function covers(area: Area, column: number): boolean {
  return area.column <= column && column < area.column + area.columnCount;
}

function haveOverlap(areas: readonly Area[]): boolean {
  const byRow = areas.toSorted((left, right) => left.row - right.row);
  return byRow.some((area, index) => {
    const next = byRow[index + 1];
    return next !== undefined && next.row < area.row + area.rowCount;
  });
}
