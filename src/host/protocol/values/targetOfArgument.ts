import { HostObject } from '../hostObject';
import type { Targets, TypeName } from '../targets';

/** What an argument that is an object of the API stands for; undefined for plain values. */
export function targetOfArgument(value: unknown): Targets[TypeName] | undefined {
  return isHostObject(value) ? value.target : undefined;
}

function isHostObject(value: unknown): value is HostObject {
  return value instanceof HostObject;
}
