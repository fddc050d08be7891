import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { objectTypes } from './objectTypes';

/** The requirement set that Microsoft's typings state for each member, by 'Type.member'. */
function documentedSets(): Map<string, string> {
  const typings = readFileSync(createRequire(__filename).resolve('@types/office-js/index.d.ts'), 'utf8');
  const excel = typings.slice(typings.indexOf('declare namespace Excel {'));
  const sets = new Map<string, string>();
  let type = '';
  let set = '';
  for (const line of excel.split('\n')) {
    const head = /^ {4}class (\w+)/.exec(line);
    if (head?.[1] !== undefined) type = head[1];
    const stated = /\[Api set: ExcelApi (\d+\.\d+)/.exec(line);
    if (set === '' && stated?.[1] !== undefined) set = stated[1];
    const member = /^ {8}(?:readonly )?(\w+)[(:?]/.exec(line);
    if (member?.[1] === undefined || set === '') continue;
    const key = `${type}.${member[1]}`;
    if (!sets.has(key)) sets.set(key, set);
    set = '';
  }
  return sets;
}

/** Members that the typings do not show: the library's own, among them the name under which it sends `showGridlines`. */
const isInternal = (member: string): boolean => member.startsWith('_') || member === 'Gridlines';

describe('the API table', () => {
  const documented = documentedSets();
  const types: Record<
    string,
    Partial<Record<'scalars' | 'navigations' | 'methods', Record<string, { api: string }>>>
  > = objectTypes;
  const members = Object.entries(types).flatMap(([type, { scalars, navigations, methods }]) =>
    Object.entries({ ...scalars, ...navigations, ...methods }).map(
      ([name, { api }]): [string, string, string] => [
        `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
        name,
        api,
      ],
    ),
  );

  test.each(members.filter(([, name]) => !isInternal(name)))(
    "%s came with the requirement set that Microsoft's typings state",
    (key, _name, api) => {
      expect(`${key} ${api}`).toBe(`${key} ${documented.get(key) ?? 'not in the typings'}`);
    },
  );
});
