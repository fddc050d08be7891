import * as fc from 'fast-check';
import { nextStep, type NextStep, type StandingFacts } from './nextStep';

/** A follow-up in which everything is as it should be. */
const WELL: StandingFacts = {
  isReadOnly: false,
  lostParts: 0,
  filledRows: 57,
  boardsMissing: 0,
  errors: 0,
  colours: 'right',
  summaries: 'current',
};

test.each<[string, Partial<StandingFacts>, NextStep]>([
  ['all well', {}, 'done'],
  ['a plan has no summaries', { summaries: 'impossible' }, 'done'],
  ['no table bears colours', { colours: 'none' }, 'done'],
  ['never summarised', { summaries: 'missing' }, 'summarise'],
  ['summaries of older rows', { summaries: 'stale' }, 'summarise'],
  ['colours split by pasting', { colours: 'wrong', summaries: 'stale' }, 'colour'],
  ['not coloured', { colours: 'missing', summaries: 'missing' }, 'colour'],
  ['errors come before colours', { errors: 3, colours: 'missing' }, 'check'],
  ['nothing filled in', { filledRows: 0, errors: 2, colours: 'missing' }, 'fill'],
  ['boards to collect', { boardsMissing: 2, filledRows: 0 }, 'collect'],
  ['a lost table comes first', { lostParts: 1, boardsMissing: 2, errors: 3 }, 'repair'],
  ['opened for reading alone', { isReadOnly: true, lostParts: 1 }, 'read'],
])('%s', (_, facts, step) => {
  expect(nextStep({ ...WELL, ...facts }, true)).toBe(step);
});

test.each<[string, Partial<StandingFacts>, boolean, NextStep]>([
  ['nothing is known yet', { lostParts: null, errors: null, colours: null, summaries: null }, false, 'wait'],
  ['the check has not ended', { errors: null }, false, 'wait'],
  ['too large to be checked unasked', { lostParts: null, errors: null }, true, 'check'],
  ['colours are known to be wrong, errors are not known', { errors: null, colours: 'wrong' }, true, 'check'],
  ['what is broken is said at once', { lostParts: 1, errors: null, summaries: null }, false, 'repair'],
])('%s', (_, facts, isComplete, step) => {
  expect(nextStep({ ...WELL, ...facts }, isComplete)).toBe(step);
});

test('never says that all is well with anything unknown or wrong', () => {
  const facts = fc.record<StandingFacts>({
    isReadOnly: fc.boolean(),
    lostParts: fc.constantFrom(0, 1, null),
    filledRows: fc.constantFrom(0, 9),
    boardsMissing: fc.constantFrom(0, 1, null),
    errors: fc.constantFrom(0, 1, null),
    colours: fc.constantFrom<StandingFacts['colours']>('right', 'missing', 'wrong', 'none', null),
    summaries: fc.constantFrom<StandingFacts['summaries']>('current', 'missing', 'stale', 'impossible', null),
  });
  fc.assert(
    fc.property(facts, fc.boolean(), (each, isComplete) => {
      const step = nextStep(each, isComplete);
      if (step === 'done') {
        expect(each).toMatchObject({ errors: 0, isReadOnly: false });
        expect(each.summaries).toMatch(/^(current|impossible)$/);
        expect(each.colours).toMatch(/^(right|none)$/);
        expect(each.lostParts ?? 0).toBe(0);
      }
      // Whoever waits must be waiting for something.
      if (isComplete) expect(step).not.toBe('wait');
    }),
  );
});
