import { addressOf } from '../area';
import type { Change } from '../change';
import type { ColourRuleSnapshot } from '../snapshot';

/**
 * The changes that give a sheet its conditional formats back when everything else stands as it stood: rules that the changes added are taken
 * away, rules that they took away or tore come back at their rank. Rules that somebody has added since stay.
 * @param before the sheet's rules before the changes
 * @param now the sheet's rules as they are
 * @param changes what was written
 */
export function ruleRestoration(
  sheet: string,
  before: readonly ColourRuleSnapshot[],
  now: readonly ColourRuleSnapshot[],
  changes: readonly Change[],
): readonly Change[] {
  const missing = [...before];
  const extra = now.filter((rule) => {
    const at = missing.findIndex((each) => keyOf(each) === keyOf(rule));
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  const added = changes.flatMap((change) => (change.kind === 'addColourRules' ? change.rules : []));
  const ours = new Set([
    ...missing.map(shapeOf),
    ...added.flatMap((rule) => [shapeOf(rule), ...begunShapes(rule)]),
  ]);
  const ids = extra
    // A rule without a formula is one whose making Excel stopped.
    .filter((rule) => rule.formula === '' || (rule.formula !== null && ours.has(shapeOf(rule))))
    .toSorted((left, right) => right.priority - left.priority)
    .map(({ id }) => id);
  const restored = missing.flatMap(({ areas, formula, fill, fontColor, stopIfTrue, priority }) =>
    formula === null || areas.length === 0
      ? []
      : [{ areas, formula, fill, fontColor, stopIfTrue, rank: priority }],
  );
  return [
    ...(ids.length === 0 ? [] : [{ kind: 'removeColourRules', sheet, ids } as const]),
    ...(restored.length === 0 ? [] : [{ kind: 'restoreRules', sheet, rules: restored } as const]),
  ];
}

function keyOf({ formula, fill, fontColor, areas, stopIfTrue }: ColourRuleSnapshot): string {
  return JSON.stringify([formula, fill, fontColor, areas.map(addressOf), stopIfTrue]).toUpperCase();
}

/** What there is of a rule when Excel stops while it is being added: its formula, without a look or with a fill alone. */
function begunShapes({ formula, fill }: Pick<ColourRuleSnapshot, 'formula' | 'fill'>): readonly string[] {
  return [null, fill].map((each) => shapeOf({ formula, fill: each, fontColor: null }));
}

/** The same for a rule and what is left of it: its formula follows the first cell that it stands on. */
function shapeOf({
  formula,
  fill,
  fontColor,
}: Pick<ColourRuleSnapshot, 'formula' | 'fill' | 'fontColor'>): string {
  return JSON.stringify([formula?.replace(/\$?[A-Z]{1,3}\$?\d+/giu, '#'), fill, fontColor]).toUpperCase();
}
