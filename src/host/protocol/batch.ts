/**
 * The wire format of Office.js: one `context.sync()` is one batch. Established by reading what the unmodified library
 * (@microsoft/office-js 1.1.110) sends and what it does with the answer.
 */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The kinds of action; the library's other numbers (6 recursive query, 7 retrieve, 8 ensure unchanged, 9 update) belong to APIs that are not public. */
export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How an object is reached. */
export const objectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Arguments of a method: where ReferencedObjectPathIds (nested alike) is not 0, the argument is an object, not the number. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** One action, executed in order. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One object of the batch and the way to it from its parent. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What `load` asks for. Names are as the programmer wrote them ('format/fill/color'); an empty Select means all scalars. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What one action gave. A null Value of an instantiate or a query makes the client's object a null object. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The refusal that becomes an `OfficeExtension.Error`: Code → code, Location and ActionIndex → debugInfo. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** 0-based position in Actions; -1 when the batch as a whole was refused. */
  readonly ActionIndex: number;
}

/** The whole answer: results, or the error that stopped the batch. TraceIds: the ids of the trace actions that were reached. */
export interface BatchResponse {
  readonly Results?: readonly ActionResult[];
  readonly Error?: BatchError;
  readonly TraceIds: readonly number[];
}
