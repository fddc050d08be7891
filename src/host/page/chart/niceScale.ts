/** An axis: from, to and the values at its lines. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/**
 * A scale of round numbers with nought in it, as a chart of bars has.
 * @param lines about how many steps there is room for
 * @example niceScale(0, 8, 5) // 0, 2, 4, 6, 8
 * @example niceScale(-12.5, 2.2, 4) // -15, -10, -5, 0, 5
 */
export function niceScale(least: number, most: number, lines: number): Scale {
  const low = Math.min(0, least);
  const high = low === 0 && most <= 0 ? 1 : Math.max(0, most);
  const span = high - low;
  const rough = span / Math.max(1, lines);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { least: first * step, most: last * step, ticks };
}
