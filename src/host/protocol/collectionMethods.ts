import { HostError } from '../model/hostError';
import type { Collection, Method } from './objectType';

/** The methods that every collection has in common. */
export type CollectionMethod = 'GetItem' | 'GetItemAt' | 'GetItemOrNullObject' | 'GetCount';

/**
 * The common methods of a collection, each from the requirement set named for it; those not named are lacking.
 * GetItem and GetItemAt throw ItemNotFound when there is no such item.
 *
 * @example collectionMethods(worksheets, { GetItem: '1.1', GetCount: '1.4' })
 */
export function collectionMethods<T>(
  collection: Collection<T>,
  apis: Readonly<Partial<Record<CollectionMethod, string>>>,
): Record<string, Method<T>> {
  const all: Record<CollectionMethod, Method<T>['call']> = {
    GetItem: (target, args, host) => found(collection.find?.(target, args.key(0), host), args.key(0)),
    GetItemAt: (target, args, host) =>
      found(collection.items(target, host)[args.integer(0)], args.integer(0)),
    GetItemOrNullObject: (target, args, host) => collection.find?.(target, args.key(0), host) ?? null,
    GetCount: (target, _args, host) => collection.items(target, host).length,
  };
  return Object.fromEntries(
    Object.entries(apis).map(([name, api]): [string, Method<T>] => [
      name,
      { api, call: all[name as CollectionMethod] },
    ]),
  );
}

function found<I>(item: I | undefined, key: string | number): I {
  if (item === undefined) throw new HostError('ItemNotFound', `there is no item '${key}'`);
  return item;
}
