/** A part of a version; Excel takes none above it. */
const LARGEST_PART = 65_535;

/**
 * The version of a manifest that shall replace another: Excel and the administrator's portal take only a higher one.
 * @param own the version of the code
 * @param previous what stands now
 * @returns `own` where it is higher, else `previous` with its last part raised by one
 * @throws Error when the last part cannot be raised
 * @example ('0.2.0.0', '0.1.0.4') → '0.2.0.0'; ('0.1.0.0', '0.1.0.4') → '0.1.0.5'
 */
export function raisedVersion(own: string, previous: string): string {
  if (compareVersions(own, previous) > 0) return own;
  const parts = partsOf(previous);
  const last = parts.pop() ?? 0;
  if (last >= LARGEST_PART) throw new Error(`version ${previous} cannot be raised; give --version`);
  return [...parts, last + 1].join('.');
}

/** Below zero when the first is lower, above when it is higher; missing parts count as 0. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [partsOf(one), partsOf(other)];
  const differences = Array.from({ length: 4 }, (_, at) => (first[at] ?? 0) - (second[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function partsOf(version: string): number[] {
  return version.split('.').map(Number);
}
