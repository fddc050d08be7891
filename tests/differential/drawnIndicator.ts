import type { Period } from '../../src/domain/period';
import { seededRandom } from '../examples/seededRandom';

/** What a cell of a drawn row holds: as a reader delivers it. */
export type DrawnCell = number | string | boolean | null | { readonly error: '#N/A' | '#DIV/0!' | '#VALUE!' };

/** The cells of an indicator that its formulas read. */
export interface DrawnIndicator {
  readonly direction: DrawnCell;
  readonly measure: DrawnCell;
  readonly baseline: DrawnCell;
  readonly target: DrawnCell;
  readonly periodicity: string | null;
  readonly outcome: DrawnCell;
}

const ERRORS: readonly DrawnCell[] = [{ error: '#N/A' }, { error: '#DIV/0!' }, { error: '#VALUE!' }];
const DIRECTIONS = [
  'Öka',
  'Öka',
  'Öka',
  'Minska',
  'Minska',
  'Minska',
  'öka',
  'MINSKA',
  null,
  'Sänka',
  ' Öka ',
];
const MEASURES = [null, 'Läge', 'Ackumulerat', 'Ackumulerat', 'ackumulerat', 'Löpande'];
const PERIODICITIES = [
  null,
  '  ',
  'Tertial: apr, aug, dec',
  'Tertial: aug, dec',
  'Tertial: aug, \ndec',
  'tertial apr/aug/dec',
  'År',
  'Årsvis',
  'årligen',
  'Månad',
  'månadsvis',
  'December',
  'Kvartal',
  'Tertial',
];
const NO_TARGET = [null, 'Svar saknas', '–', '-', 'saknas', 'annat', 'Uppgift saknas', true];
const NO_OUTCOME = [null, '-', '–', 'Svar saknas', 'saknas', ' – ', 'uppgift  saknas', 'SAKNAS'];
const NO_NUMBER = ['tio', 'cirka 5', false, 'Öka', '1.010'];
/** Numbers and words that the program reads and a formula does not. */
const AS_TEXT = ['5', '12,5', '35 %', '1 010', '−15 %', '0', '4,55 procent', ' Ja ', 'Nej ', ' Minska'];
/** Where plain division, or a comparison of all digits, goes wrong: 0.72 / 0.9, 0.3 · 4 / 12 … */
const TREACHEROUS = [0.1, 0.3, 0.7, 0.9, 1.1, 4.35, 1.005, 2.675, 99.97, 276230, 1010, -0.15, 1e-6, 1e12];

/** Draws indicators, the same ones for the same seed: about one in ten with a number stored as text or a stray space. */
export function drawIndicators(seed: number, count: number, period: Period): readonly DrawnIndicator[] {
  const next = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const isOne = (among: number): boolean => next() * among < 1;
  const scale = { April: 4 / 12, Augusti: 8 / 12, Helår: 1 }[period];

  function number(): number {
    const size = Math.round(next() * 10_000);
    return pick([0, 1, -1, size, -size, size / 10, -size / 10, size / 1000, size * 1000, pick(TREACHEROUS)]);
  }

  /** An outcome at, or a hair beside, what the target or the baseline is compared with. */
  function near(figure: number): number {
    const compared = isOne(2) ? figure * scale : figure;
    const factor = pick([0.8, 0.8, 1, 1, 1.2, 0.999, 0.7999, 0.9997, 1.0004, 1.2001]);
    const exact = compared * factor;
    return isOne(3) ? exact : Number(exact.toPrecision(pick([3, 6, 12])));
  }

  function drawTarget(): DrawnCell {
    if (isOne(12)) return pick(NO_TARGET);
    if (isOne(40)) return pick(ERRORS);
    if (isOne(25)) return pick(AS_TEXT);
    if (isOne(4)) return pick(['Öka', 'Minska', 'Ja', 'Nej', 'öka', 'JA', 'nej']);
    return number();
  }

  function drawOutcome(target: DrawnCell, baseline: DrawnCell): DrawnCell {
    if (isOne(6)) return pick(NO_OUTCOME);
    if (isOne(30)) return pick(NO_NUMBER);
    if (isOne(40)) return pick(ERRORS);
    if (isOne(25)) return pick(AS_TEXT);
    if (typeof target === 'number') return isOne(20) ? 'Ja' : isOne(2) ? near(target) : number();
    if (typeof target === 'string' && /^(ja|nej)$/i.test(target))
      return isOne(8) ? number() : pick(['Ja', 'Nej', 'ja', 'NEJ']);
    return typeof baseline === 'number' && isOne(2) ? near(baseline) : number();
  }

  return Array.from({ length: count }, () => {
    const target = drawTarget();
    const baseline = isOne(5) ? pick([null, '-', 'Ja', ...ERRORS, ...AS_TEXT]) : number();
    return {
      direction: isOne(50) ? pick(ERRORS) : pick(DIRECTIONS),
      measure: isOne(50) ? pick(ERRORS) : pick(MEASURES),
      baseline,
      target,
      periodicity: pick(PERIODICITIES),
      outcome: drawOutcome(target, baseline),
    };
  });
}
