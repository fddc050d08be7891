/**
 * Where a key leads in a list box; null for keys that lead nowhere.
 * @param from the active option, from 0; -1 when none is
 * @param page options in sight
 * @example movedTo('PageDown', 3, 20, 5) // 8
 */
export function movedTo(key: string, from: number, count: number, page: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + page, last);
    case 'PageUp':
      return Math.max(from - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
