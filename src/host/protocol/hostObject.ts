import type { Targets, TypeName } from './targets';

/** An object of the API as a batch sees it: the name of its type and what it stands for in the workbook. */
export class HostObject<K extends TypeName = TypeName> {
  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}
}
