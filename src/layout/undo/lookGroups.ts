import type { Area } from '../area';
import type { Change } from '../change';
import { distinctAreas } from './areaSet';
import type { CellLook } from './restoreChange';

/** The changes that give cells of a sheet their looks, cells alike together, in the order in which the looks first came. */
export class LookGroups {
  readonly #groups = new Map<string, { readonly look: CellLook; readonly areas: Area[] }>();

  constructor(private readonly sheet: string) {}

  /** Row by row, cells alike beside each other as one. */
  add({ row, column }: Area, looks: readonly (readonly CellLook[])[]): void {
    looks.forEach((cells, down) => {
      let start = 0;
      const keys = cells.map((look) => JSON.stringify(look));
      for (let end = 1; end <= cells.length; end += 1) {
        const [key, look] = [keys[start], cells[start]];
        if (key === undefined || look === undefined || keys[end] === key) continue;
        const group = this.#groups.get(key) ?? { look, areas: [] };
        group.areas.push({ row: row + down, column: column + start, rowCount: 1, columnCount: end - start });
        this.#groups.set(key, group);
        start = end;
      }
    });
  }

  changes(): readonly Change[] {
    return [...this.#groups.values()].map(({ look, areas }): Change => {
      return { kind: 'look', sheet: this.sheet, areas: distinctAreas(areas), look };
    });
  }
}
