import type { QueryInfo } from './batch';
import type { Host } from './host';
import type { HostObject } from './hostObject';
import {
  findProperty,
  itemsOf,
  memberName,
  missing,
  navigate,
  objectId,
  readScalar,
  scalarNames,
} from './objectMembers';

/** What is asked for at one object: all its plain properties, and named ones with what is asked for inside them. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/**
 * Answers a `load`: the object's properties as the client expects them, nested objects inside, items of a collection in
 * `_Items`. `onMember` hears each member before it is read, so that an error can say where.
 * Throws ApiNotFound for a property the host lacks, and what reading throws.
 */
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  host: Host,
  onMember: (member: string) => void,
): Record<string, unknown> {
  const selection = parseQuery(query);
  const items = itemsOf(object, host);
  if (items === undefined) return describe(object, selection, host, onMember);
  const skip = query.Skip ?? 0;
  const page = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return describeCollection(object, page, selection, host, onMember);
}

/**
 * The identity of an object, which every answer about it carries: its key among siblings (as `Id` where the API has that
 * property; event handlers rely on it) and its id when kept.
 */
export function describeIdentity(object: HostObject, host: Host): Record<string, unknown> {
  const id = objectId(object);
  const idName = findProperty(object, 'Id') === undefined ? '_Id' : 'Id';
  const referenceId = host.references.idOf(object);
  return {
    ...(id !== undefined && { [idName]: id }),
    ...(referenceId !== undefined && { _ReferenceId: referenceId }),
  };
}

function parseQuery(query: QueryInfo): Selection {
  const root = emptySelection();
  const select = query.Select ?? [];
  root.all = select.length === 0;
  for (const path of select) addPath(root, path);
  for (const path of query.Expand ?? []) addPath(root, path);
  return root;
}

function addPath(root: Selection, path: string): void {
  let selection = root;
  for (const name of path.split('/')) {
    if (name === '*') break;
    const key = name.toLowerCase();
    const inner = selection.members.get(key) ?? emptySelection();
    selection.members.set(key, inner);
    selection = inner;
  }
  selection.all = true;
}

function emptySelection(): Selection {
  return { all: false, members: new Map() };
}

function describe(
  object: HostObject,
  selection: Selection,
  host: Host,
  onMember: (member: string) => void,
): Record<string, unknown> {
  const items = itemsOf(object, host);
  if (items !== undefined) return describeCollection(object, items, selection, host, onMember);
  const answer = describeIdentity(object, host);
  if (selection.all) for (const name of scalarNames(object, host)) read(object, name, answer, host, onMember);
  for (const [name, inner] of selection.members) {
    if (name === 'isnullobject') continue;
    describeMember(object, name, inner, answer, host, onMember);
  }
  return answer;
}

function describeMember(
  object: HostObject,
  name: string,
  inner: Selection,
  answer: Record<string, unknown>,
  host: Host,
  onMember: (member: string) => void,
): void {
  const property = findProperty(object, name);
  if (property === undefined) {
    onMember(memberName(object, name));
    throw missing(object, name);
  }
  if (property.kind === 'scalar') return read(object, property.name, answer, host, onMember);
  onMember(memberName(object, property.name));
  const next = navigate(object, property.name, host);
  answer[property.name] = next === null ? null : describe(next, inner, host, onMember);
}

function read(
  object: HostObject,
  name: string,
  answer: Record<string, unknown>,
  host: Host,
  onMember: (member: string) => void,
): void {
  onMember(memberName(object, name));
  answer[name] = readScalar(object, name, host);
}

/** Names that are the collection's own plain properties are read from it; everything else is asked of its items. */
function describeCollection(
  collection: HostObject,
  items: readonly HostObject[],
  selection: Selection,
  host: Host,
  onMember: (member: string) => void,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const ofItems: Selection = { all: selection.all, members: new Map() };
  for (const [name, inner] of selection.members) {
    const own = findProperty(collection, name);
    if (own?.kind === 'scalar') read(collection, own.name, answer, host, onMember);
    else ofItems.members.set(name, inner);
  }
  if (selection.all)
    for (const name of scalarNames(collection, host)) read(collection, name, answer, host, onMember);
  answer['_Items'] = items.map((item) => describe(item, ofItems, host, onMember));
  return answer;
}
