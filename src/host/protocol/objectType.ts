import type { Host } from './host';
import type { HostObject } from './hostObject';
import type { MethodArguments } from './methodArguments';

/** A property with a plain value. `api`: the ExcelApi set it came with. No `set`: read-only. No `get`: write-only. */
export interface Scalar<T> {
  readonly api: string;
  readonly get?: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
}

/** A property that holds another object; null makes it a null object. */
export interface Navigation<T> {
  readonly api: string;
  readonly get: (target: T, host: Host) => HostObject | null;
}

/** A method. It returns an object, null (a null object) or the value of a ClientResult. */
export interface Method<T> {
  readonly api: string;
  readonly call: (target: T, args: MethodArguments, host: Host) => unknown;
}

/** The items of a collection. */
export interface Collection<T> {
  readonly items: (target: T, host: Host) => readonly HostObject[];
  /** The item with this key, an id or a name; undefined when there is none. */
  readonly find?: (target: T, key: string | number, host: Host) => HostObject | undefined;
}

/** One type of the Excel API, as data. Member names are the wire's: `Values`, `GetRange`. */
export interface ObjectType<T> {
  /** What tells the item among its siblings; the client uses it as the key of later batches. */
  readonly id?: (target: T) => string | number;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly collection?: Collection<T>;
}
