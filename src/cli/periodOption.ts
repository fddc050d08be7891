import { parsePeriod, type Period } from '../domain/period';
import { CliFault } from './cliFault';

/**
 * The period of `--period`.
 * @throws CliFault badOption
 */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new CliFault('badOption', `--period ${text} (april, augusti, helår)`);
  return period;
}
