import type { NameModel } from '../../model/nameModel';
import { collectionMethods } from '../collectionMethods';
import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { Collection, ObjectType } from '../objectType';
import type { NameScope } from '../targets';
import { absoluteReference } from '../values/absoluteReference';

const namedItem = (name: NameModel): HostObject<'NamedItem'> => new HostObject('NamedItem', name);

const names: Collection<NameScope> = {
  items: (scope, { model }) => model.names.filter((name) => name.scope === scope.sheet).map(namedItem),
  find: (scope, key, { model }) => {
    const name = model.name(String(key), scope.sheet);
    return name && namedItem(name);
  },
};

/** Excel.NamedItemCollection: the workbook's own names, or a sheet's. Keys are names, in any case. */
export const namedItemCollectionType: ObjectType<NameScope> = {
  collection: names,
  methods: {
    ...collectionMethods(names, { GetItem: '1.1', GetItemOrNullObject: '1.4', GetCount: '1.4' }),
    Add: {
      api: '1.4',
      call: ({ sheet }, args, { model }: Host) => {
        const range = args.rangeOrUndefined(1);
        const refersTo = range === undefined ? args.text(1) : absoluteReference(range);
        return namedItem(
          model.addName(args.text(0), refersTo, sheet ?? undefined, args.textOr(2, undefined)),
        );
      },
    },
  },
};
