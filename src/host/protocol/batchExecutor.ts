import { HostError } from '../model/hostError';
import { actionType, objectPathType } from './batch';
import type { Action, ArgumentInfo, Batch, BatchResponse, ObjectPath } from './batch';
import type { Host } from './host';
import { HostObject } from './hostObject';
import { callMethod, memberName, navigate, writeScalar } from './objectMembers';
import { answerQuery, describeIdentity } from './query';

/** The members that keep and let go of references belong to the protocol, not to a type. */
const referenceMethods = ['_KeepReference', '_RemoveReference', '_RemoveAllReferences'] as const;

/**
 * Executes one batch, action by action, and stops at the first that is refused: what came before stays done, as in Excel.
 * Never throws: refusals, and faults of the host itself (as GeneralException), are part of the answer.
 *
 * @param isAnswered false when the client will not get this answer: it then learns no ids, and nothing is kept for it
 */
export function executeBatch(batch: Batch, host: Host, isAnswered = true): BatchResponse {
  const run = new BatchRun(batch, host);
  const response = run.execute();
  host.references.endBatch(response.Error !== undefined || !isAnswered);
  return response;
}

/** One batch under way: the objects it has reached so far, and where it is, for error messages. */
class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly traceIds: number[] = [];
  private location = '';

  constructor(
    private readonly batch: Batch,
    private readonly host: Host,
  ) {}

  execute(): BatchResponse {
    const results = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        const value = this.host.model.edits.operation(() => this.perform(action));
        results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return {
          Error: { ...describeError(error), Location: this.location, ActionIndex: index },
          TraceIds: this.traceIds,
        };
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return describeIdentity(object, this.host);
      case actionType.query:
        return answerQuery(object, action.QueryInfo ?? {}, this.host, (member) => (this.location = member));
      case actionType.method:
        return this.call(object, action.Name, action.ArgumentInfo);
      case actionType.setProperty:
        return this.set(object, action);
      default:
        throw new HostError(
          'ApiNotFound',
          `actions of type ${action.ActionType} are not available in this Excel`,
        );
    }
  }

  private set(object: HostObject, action: Action): null {
    this.location = memberName(object, action.Name);
    writeScalar(object, action.Name, this.arguments(action.ArgumentInfo)[0], this.host);
    return null;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.location = memberName(object, name);
    const args = this.arguments(info);
    const referenceMethod = referenceMethods.find((method) => method === name);
    if (referenceMethod === undefined) return callMethod(object, name, args, this.host) ?? null;
    const { references } = this.host;
    if (referenceMethod === '_KeepReference') references.keep(object);
    else if (referenceMethod === '_RemoveReference') references.remove(String(args[0]));
    else references.removeAll();
    return null;
  }

  /** The object of a path, reached once a batch: methods that make something must not do it twice. */
  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (path === undefined) throw new HostError('InvalidArgument', `the batch has no object path ${pathId}`);
    const object = this.reach(path);
    this.objects.set(pathId, object);
    return object;
  }

  private reach(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.global:
        return new HostObject('Workbook', this.host.model);
      case objectPathType.nullObject:
        return null;
      case objectPathType.referenceId:
        return this.keptObject(path.Name);
      case objectPathType.newObject:
        this.location = path.Name;
        throw new HostError('ApiNotFound', `${path.Name} is not available in this Excel`);
      default:
        return this.reachFromParent(path);
    }
  }

  private reachFromParent(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (path.ObjectPathType === objectPathType.property) {
      this.location = memberName(parent, path.Name);
      return navigate(parent, path.Name, this.host);
    }
    const name = path.ObjectPathType === objectPathType.indexer ? 'GetItem' : path.Name;
    const object = this.call(parent, name, path.ArgumentInfo);
    if (object === null || object instanceof HostObject) return object;
    throw new HostError('GeneralException', `${this.location} gave no object`);
  }

  private keptObject(id: string): HostObject {
    const object = this.host.references.find(id);
    if (object === undefined) throw new HostError('InvalidReference', 'the reference has been released');
    return object;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    return this.resolve(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private resolve(values: readonly unknown[], pathIds: readonly unknown[]): unknown[] {
    return values.map((value, index) => {
      const pathId = pathIds[index];
      if (Array.isArray(pathId) && Array.isArray(value)) return this.resolve(value, pathId);
      return typeof pathId === 'number' && pathId !== 0 ? this.object(pathId) : this.resolveInside(value);
    });
  }

  /** Objects inside a plain argument arrive as { _ObjectPathId }. */
  private resolveInside(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.resolveInside(inner)]));
  }
}

function describeError(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (!(error instanceof HostError)) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { Code: 'GeneralException', Message: message, HttpStatusCode: 500 };
  }
  const isMissing = error.code === 'ItemNotFound' || error.code === 'ApiNotFound';
  return { Code: error.code, Message: error.message, HttpStatusCode: isMissing ? 404 : 400 };
}
