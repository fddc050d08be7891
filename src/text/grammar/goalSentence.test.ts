import fc from 'fast-check';
import { PERIODS, type Period } from '../../domain/period';
import { countWord } from './countWord';
import { goalSentence, type GoalCounts } from './goalSentence';

type SubGoals = readonly [full: number, partly: number, not: number, missing: number];
type Indicators = readonly [green: number, yellow: number, red: number, missing: number, notDue: number];

function counts(
  subject: string | null,
  goalNumber: number,
  [full, partly, not, missing]: SubGoals,
  [green, yellow, red, unknown, notDue]: Indicators,
  period: Period = 'April',
): GoalCounts {
  return {
    subject: subject === null ? { kind: 'boards' } : { kind: 'one', name: subject },
    goalNumber,
    period,
    subGoals: { full, partly, not, missing },
    indicators: { green, yellow, red, missing: unknown, notDue },
  };
}

const RS = 'Regionstyrelsen';
const NO_SUB_GOALS: SubGoals = [0, 0, 0, 0];
const NO_INDICATORS: Indicators = [0, 0, 0, 0, 0];

test('the region’s sentence of rules.md 6, word by word', () => {
  expect(goalSentence('sv', counts(null, 1, [3, 0, 3, 1], [0, 0, 4, 2, 4]))).toBe(
    'Nämnderna har tillsammans antagit sju delmål mot mål 1. I nuläget är bedömningen att tre uppfylls helt och tre inte uppfylls. ' +
      'Ett delmål saknar bedömning. Av tio indikatorer bedöms fyra som röda. ' +
      'Sex indikatorer saknar bedömning, varav fyra inte följs upp i april.',
  );
});

test.each<[SubGoals, Period, string]>([
  [
    [2, 3, 1, 0],
    'April',
    'I nuläget är bedömningen att två uppfylls helt, tre uppfylls delvis och ett inte uppfylls.',
  ],
  [
    [2, 3, 1, 0],
    'Helår',
    'Bedömningen vid årets slut är att två uppfylls helt, tre uppfylls delvis och ett inte uppfylls.',
  ],
  [[3, 0, 0, 0], 'April', 'I nuläget är bedömningen att samtliga tre uppfylls helt.'],
  [[0, 14, 0, 0], 'April', 'I nuläget är bedömningen att samtliga 14 uppfylls delvis.'],
  [[2, 0, 0, 0], 'April', 'I nuläget är bedömningen att båda uppfylls helt.'],
  [[1, 0, 0, 0], 'April', 'I nuläget är bedömningen att delmålet uppfylls helt.'],
  [[0, 0, 1, 0], 'Augusti', 'I nuläget är bedömningen att delmålet inte uppfylls.'],
  [[0, 0, 2, 0], 'April', 'I nuläget är bedömningen att inget av de två uppfylls.'],
  [[0, 0, 3, 0], 'April', 'I nuläget är bedömningen att inget av de tre uppfylls.'],
  [[3, 0, 0, 2], 'April', 'I nuläget är bedömningen att tre uppfylls helt. Två delmål saknar bedömning.'],
  [[1, 1, 0, 0], 'April', 'I nuläget är bedömningen att ett uppfylls helt och ett uppfylls delvis.'],
  [[0, 0, 0, 1], 'April', 'Delmålet har inte bedömts.'],
  [[0, 0, 0, 2], 'April', 'Inget av de två delmålen har bedömts.'],
  [[0, 0, 0, 13], 'Helår', 'Inget av de 13 delmålen har bedömts.'],
])('sub-goals %j in %s', (subGoals, period, expected) => {
  const said = goalSentence('sv', counts(RS, 4, subGoals, NO_INDICATORS, period));
  const total = subGoals.reduce((sum, count) => sum + count, 0);
  expect(said).toBe(
    `Regionstyrelsen har antagit ${countWord('sv', total, 'ett')} delmål mot mål 4. ${expected} Målet saknar indikatorer.`,
  );
});

test.each<[Indicators, Period, string]>([
  [
    [3, 1, 4, 4, 0],
    'April',
    'Av tolv indikatorer bedöms tre som gröna, en som gul och fyra som röda. Fyra indikatorer saknar bedömning.',
  ],
  [[1, 1, 0, 0, 0], 'April', 'Av två indikatorer bedöms en som grön och en som gul.'],
  [[4, 0, 0, 0, 0], 'April', 'Samtliga fyra indikatorer bedöms som gröna.'],
  [[0, 2, 0, 0, 0], 'April', 'Båda indikatorerna bedöms som gula.'],
  [[1, 0, 0, 0, 0], 'April', 'Indikatorn bedöms som grön.'],
  [[0, 0, 1, 0, 0], 'April', 'Indikatorn bedöms som röd.'],
  [[1, 0, 0, 1, 0], 'April', 'Av två indikatorer bedöms en som grön. En indikator saknar bedömning.'],
  [
    [1, 0, 0, 0, 1],
    'Augusti',
    'Av två indikatorer bedöms en som grön. En indikator saknar bedömning och följs inte upp i augusti.',
  ],
  [
    [1, 0, 0, 1, 1],
    'April',
    'Av tre indikatorer bedöms en som grön. Två indikatorer saknar bedömning, varav en inte följs upp i april.',
  ],
  [[0, 0, 0, 10, 0], 'April', 'Ingen av de tio indikatorerna har bedömts.'],
  [
    [0, 0, 0, 6, 4],
    'April',
    'Ingen av de tio indikatorerna har bedömts. Fyra av dem följs inte upp i april.',
  ],
  [
    [0, 0, 0, 0, 2],
    'Helår',
    'Ingen av de två indikatorerna har bedömts. Ingen av dem följs upp vid årets slut.',
  ],
  [[0, 0, 0, 1, 0], 'April', 'Indikatorn har inte bedömts.'],
  [[0, 0, 0, 0, 1], 'April', 'Indikatorn har inte bedömts. Den följs inte upp i april.'],
  [
    [24, 1204, 31, 0, 0],
    'April',
    'Av 1\u00a0259 indikatorer bedöms 24 som gröna, 1\u00a0204 som gula och 31 som röda.',
  ],
  [NO_INDICATORS, 'April', 'Målet saknar indikatorer.'],
])('indicators %j in %s', (indicators, period, expected) => {
  expect(goalSentence('sv', counts(RS, 12, NO_SUB_GOALS, indicators, period))).toBe(
    `Regionstyrelsen har inte antagit något delmål mot mål 12. ${expected}`,
  );
});

test('nobody has sub-goals, in the region', () => {
  expect(goalSentence('sv', counts(null, 12, NO_SUB_GOALS, [1, 0, 0, 0, 0]))).toBe(
    'Nämnderna har inte antagit något delmål mot mål 12. Indikatorn bedöms som grön.',
  );
});

test.each<[GoalCounts, string]>([
  [
    counts(null, 1, [3, 0, 3, 1], [0, 0, 4, 2, 4]),
    'The boards have together adopted seven sub-goals for goal 1. At present the assessment is that three will be met in full and three will not be met. One sub-goal has not been assessed. Of ten indicators, four are assessed as red. Six indicators have no assessment, of which four are not followed up in April.',
  ],
  [
    counts(RS, 4, [1, 2, 0, 0], [1, 0, 0, 0, 0], 'Helår'),
    'Regionstyrelsen has adopted three sub-goals for goal 4. The assessment at the end of the year is that one is met in full and two are met in part. The indicator is assessed as green.',
  ],
  [
    counts(RS, 4, [0, 0, 2, 0], [2, 0, 0, 0, 0]),
    'Regionstyrelsen has adopted two sub-goals for goal 4. At present the assessment is that neither will be met. Both indicators are assessed as green.',
  ],
  [
    counts(RS, 4, [0, 0, 3, 0], [0, 0, 0, 0, 2], 'Helår'),
    'Regionstyrelsen has adopted three sub-goals for goal 4. The assessment at the end of the year is that none of the three is met. Neither of the two indicators has been assessed. Neither of them is followed up at the end of the year.',
  ],
  [
    counts(RS, 4, [1, 0, 0, 0], [1, 0, 1, 0, 0]),
    'Regionstyrelsen has adopted one sub-goal for goal 4. At present the assessment is that the sub-goal will be met in full. Of two indicators, one is assessed as green and one as red.',
  ],
  [
    counts(null, 12, NO_SUB_GOALS, [0, 0, 1, 0, 1]),
    'The boards have not adopted any sub-goal for goal 12. Of two indicators, one is assessed as red. One indicator has no assessment and is not followed up in April.',
  ],
  [
    counts(RS, 4, [0, 0, 0, 3], [0, 0, 0, 2, 1], 'Augusti'),
    'Regionstyrelsen has adopted three sub-goals for goal 4. None of the three sub-goals has been assessed. None of the three indicators has been assessed. One of them is not followed up in August.',
  ],
])('in English, %#', (given, expected) => {
  expect(goalSentence('en', given)).toBe(expected);
});

const count = fc.integer({ min: 0, max: 20 });
const drawn = fc
  .record({
    subGoals: fc.tuple(count, count, count, count),
    indicators: fc.tuple(count, count, count, count, count),
    period: fc.constantFrom(...PERIODS),
    subject: fc.constantFrom(null, RS),
    language: fc.constantFrom('sv' as const, 'en' as const),
  })
  .map(({ subGoals, indicators, period, subject, language }) => ({
    language,
    given: counts(subject, 1, subGoals, indicators, period),
  }));

test('always whole sentences: capital or digit first, a full stop last, no double spaces', () => {
  fc.assert(
    fc.property(drawn, ({ language, given }) => {
      const said = goalSentence(language, given);
      expect(said).not.toMatch(/ {2}|\.\.|undefined|NaN| ,| \./u);
      for (const each of said.split(/(?<=\.) /u)) expect(each).toMatch(/^[\p{Lu}\d][^.]*\.$/u);
    }),
  );
});

/** Number words of a text, read back. */
function numbersIn(text: string): readonly number[] {
  const words = Array.from({ length: 13 }, (_, number) => [countWord('sv', number, 'ett'), number] as const);
  const known = new Map([...words, ['en', 1], ['delmålet', 1], ['indikatorn', 1], ['båda', 2]]);
  return text
    .toLocaleLowerCase('sv')
    .split(/[\s.,]+/u)
    .flatMap((word) => known.get(word) ?? (/^\d+$/u.test(word) ? [Number(word)] : []));
}

test('the numbers that are told add up to the total that is told', () => {
  fc.assert(
    fc.property(drawn, ({ given }) => {
      const said = goalSentence('sv', { ...given, subject: { kind: 'boards' }, goalNumber: 99 });
      const [adopted = '', ...others] = said.split(/(?<=\.) /u);
      const [total = 0] = numbersIn(adopted.replace('99', ''));
      const about = (isIndicator: boolean): string =>
        others
          .filter((each) => /indikator|dem följs|den följs/iu.test(each) === isIndicator)
          .map((each) => each.replace(/, varav.*/u, '.').replace(/.*(dem|Den) följs.*/u, ''))
          .join(' ');
      const sum = (numbers: readonly number[]): number => numbers.reduce((left, number) => left + number, 0);
      expect(sum(numbersIn(about(false)))).toBe(total);
      const [first = 0, ...parts] = numbersIn(about(true));
      const whole = sum(Object.values(given.indicators));
      expect(parts.length === 0 ? [first] : [first, sum(parts)]).toEqual(
        parts.length === 0 ? [whole] : [whole, whole],
      );
    }),
  );
});
