/** The newest ExcelApi requirement set of the typings this host was written against. */
export const latestApiLevel = '1.20';

/**
 * Whether a host that claims `level` has what came with `needed`. Both are versions of ExcelApi: '1.9' < '1.14'.
 *
 * @example reachesApiLevel('1.14', '1.9') // true
 */
export function reachesApiLevel(level: string, needed: string): boolean {
  const [levelMajor = 0, levelMinor = 0] = level.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return levelMajor > neededMajor || (levelMajor === neededMajor && levelMinor >= neededMinor);
}
