import { HostError } from '../model/hostError';
import { reachesApiLevel } from './apiLevel';
import type { Host } from './host';
import type { HostObject } from './hostObject';
import { MethodArguments } from './methodArguments';
import type { ObjectType } from './objectType';
import { objectTypes } from './objectTypes';
import type { Targets, TypeName } from './targets';

/** How the API's documentation writes a member: 'Range.getUsedRange'. */
export function memberName(object: HostObject, member: string): string {
  return `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** The key the client will use for this item in later batches; undefined for objects that are reached otherwise. */
export function objectId(object: HostObject): string | number | undefined {
  return typeOf(object).id?.(object.target);
}

/** The names of the readable plain properties of the object's type at the claimed API level. */
export function scalarNames(object: HostObject, host: Host): string[] {
  return Object.entries(typeOf(object).scalars ?? {})
    .filter(([, scalar]) => scalar.get !== undefined && reachesApiLevel(host.apiLevel, scalar.api))
    .map(([name]) => name);
}

/** Reads a plain property. Throws ApiNotFound when there is none to read. */
export function readScalar(object: HostObject, name: string, host: Host): unknown {
  const { get } = available(typeOf(object).scalars, object, name, host);
  if (get === undefined) throw missing(object, name);
  return get(object.target, host);
}

/** Sets a plain property. Throws ApiNotFound when there is none, InvalidArgument when it is read-only. */
export function writeScalar(object: HostObject, name: string, value: unknown, host: Host): void {
  const { set } = available(typeOf(object).scalars, object, name, host);
  if (set === undefined) throw new HostError('InvalidArgument', `${memberName(object, name)} is read-only`);
  set(object.target, value, host);
}

/** The object a property holds; null for a null object. Throws ApiNotFound. */
export function navigate(object: HostObject, name: string, host: Host): HostObject | null {
  return available(typeOf(object).navigations, object, name, host).get(object.target, host);
}

/** Calls a method. Throws ApiNotFound, and what the method throws. */
export function callMethod(object: HostObject, name: string, args: readonly unknown[], host: Host): unknown {
  const method = available(typeOf(object).methods, object, name, host);
  return method.call(object.target, new MethodArguments(args), host);
}

/** The items of a collection; undefined when the object is none. */
export function itemsOf(object: HostObject, host: Host): readonly HostObject[] | undefined {
  return typeOf(object).collection?.items(object.target, host);
}

/** The exact name of the object's plain property ('scalar') or object property ('navigation'), whatever the case asked for. */
export function findProperty(
  object: HostObject,
  name: string,
): { readonly kind: 'scalar' | 'navigation'; readonly name: string } | undefined {
  const { scalars = {}, navigations = {} } = typeOf(object);
  const isWanted = (candidate: string): boolean => candidate.toLowerCase() === name.toLowerCase();
  const scalar = Object.keys(scalars).find(isWanted);
  if (scalar !== undefined) return { kind: 'scalar', name: scalar };
  const navigation = Object.keys(navigations).find(isWanted);
  return navigation === undefined ? undefined : { kind: 'navigation', name: navigation };
}

/** The refusal of a member the host does not have. */
export function missing(object: HostObject, member: string): HostError {
  return new HostError('ApiNotFound', `${memberName(object, member)} is not available in this Excel`);
}

function typeOf<K extends TypeName>(object: HostObject<K>): ObjectType<Targets[K]> {
  const types: { readonly [N in TypeName]: ObjectType<Targets[N]> } = objectTypes;
  return types[object.type];
}

function available<M extends { readonly api: string }>(
  members: Readonly<Record<string, M>> | undefined,
  object: HostObject,
  name: string,
  host: Host,
): M {
  const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined || !reachesApiLevel(host.apiLevel, member.api)) throw missing(object, name);
  return member;
}
