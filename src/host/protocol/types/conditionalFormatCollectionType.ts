import { intersect, subtract } from '../../model/area';
import type { ConditionalFormatModel } from '../../model/conditionalFormatModel';
import { HostError } from '../../model/hostError';
import { collectionMethods } from '../collectionMethods';
import { HostObject } from '../hostObject';
import type { Collection, ObjectType } from '../objectType';
import type { Cells } from '../rangeReference';
import type { RuleScope } from '../targets';

/** The rules that touch the cells, by priority. */
function rulesOn({ sheet, areas }: Cells): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((rule) =>
    rule.areas.some((ruled) => areas.some((area) => intersect(ruled, area) !== null)),
  );
}

const rules: Collection<RuleScope> = {
  items: ({ cells }) => rulesOn(cells).map((rule) => new HostObject('ConditionalFormat', rule)),
  find: ({ cells }, key) => {
    const rule = cells.sheet.conditionalFormats.find(({ id }) => id === key);
    return rule && new HostObject('ConditionalFormat', rule);
  },
};

/** Excel.ConditionalFormatCollection. `add` takes formula rules alone; the new rule comes first, as in Excel. */
export const conditionalFormatCollectionType: ObjectType<RuleScope> = {
  collection: rules,
  methods: {
    ...collectionMethods(rules, {
      GetItem: '1.6',
      GetItemAt: '1.6',
      GetItemOrNullObject: '1.14',
      GetCount: '1.6',
    }),
    Add: {
      api: '1.6',
      call: ({ cells }, args) => {
        const type = args.text(0);
        if (type !== 'Custom')
          throw new HostError(
            'ApiNotFound',
            `ConditionalFormatCollection.add(${type}) is not available in this Excel`,
          );
        return new HostObject('ConditionalFormat', cells.sheet.rules.addCustom(cells.areas));
      },
    },
    ClearAll: { api: '1.6', call: ({ cells }) => clearRules(cells) },
  },
};

/** Takes the cells out of every rule; a rule without cells is removed. */
function clearRules(cells: Cells): void {
  for (const rule of rulesOn(cells)) {
    let rest = rule.areas;
    for (const area of cells.areas) rest = rest.flatMap((ruled) => subtract(ruled, area));
    if (rest.length === 0) cells.sheet.removeConditionalFormat(rule.id);
    else rule.areas = rest;
  }
}
