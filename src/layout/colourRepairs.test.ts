import { planColourRules } from './colourPlan';
import type { ColourRuleSnapshot } from './snapshot';
import { applied, book, indicators } from './testing/colouredSnapshot';

describe('what was found wrong is counted', () => {
  const right = () => applied(book([indicators()]), 'standard');
  const repairsOf = (rules: readonly ColourRuleSnapshot[]) =>
    planColourRules(book([indicators()], rules), { palette: 'standard' }).repairs;
  const cells = (row: number, rowCount: number, column = 8) => ({ row, column, rowCount, columnCount: 1 });

  test('nothing there yet', () => {
    expect(repairsOf([])).toEqual({ missing: 10, recoloured: 0, outdated: 0, split: 0, duplicated: 0 });
  });

  test('two rules deleted', () => {
    expect(repairsOf(right().slice(2))).toEqual({
      missing: 2,
      recoloured: 0,
      outdated: 0,
      split: 0,
      duplicated: 0,
    });
  });

  test('a rule in two pieces, as one rule or as two', () => {
    const [first, second, ...others] = right();
    if (first === undefined || second === undefined) throw new Error('no rules');
    const inOne = { ...first, areas: [cells(4, 2), cells(7, 6)] };
    const inTwo = [
      { ...second, areas: [cells(4, 2)] },
      { ...second, id: 'piece', areas: [cells(6, 7)], formula: second.formula?.replace('5', '7') ?? '' },
    ];
    expect(repairsOf([inOne, ...inTwo, ...others])).toEqual({
      missing: 0,
      recoloured: 0,
      outdated: 0,
      split: 2,
      duplicated: 0,
    });
  });

  test('a copy in a column beside, and a rule for a column that is coloured no more', () => {
    const [first] = right();
    if (first === undefined) throw new Error('no rules');
    const beside = { ...first, id: 'beside', areas: [cells(4, 9, 2)] };
    const former = { ...first, id: 'former', formula: '=$D5="Grön"', areas: [cells(4, 9, 3)] };
    expect(repairsOf([...right(), beside, former])).toEqual({
      missing: 0,
      recoloured: 0,
      outdated: 1,
      split: 0,
      duplicated: 1,
    });
  });

  test('a rule that stops those below, and one in the user’s own colour', () => {
    const [first, second, ...others] = right();
    if (first === undefined || second === undefined) throw new Error('no rules');
    expect(repairsOf([{ ...first, stopIfTrue: true }, { ...second, fill: '#FF0000' }, ...others])).toEqual({
      missing: 0,
      recoloured: 0,
      outdated: 2,
      split: 0,
      duplicated: 0,
    });
  });
});
