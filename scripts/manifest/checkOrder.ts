import { childElements, type XmlElement } from '../../src/ooxml/xml';
import { manifestOrder } from './manifestOrder';

/**
 * What is wrong with the order of a manifest's elements, one sentence a fault; empty when Excel would take it.
 * The same for unknown elements, missing ones, and ones that stand twice where one is allowed.
 */
export function checkOrder(root: XmlElement): string[] {
  const problems: string[] = [];
  const pending: { node: XmlElement; path: readonly string[] }[] = [{ node: root, path: [root.name] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, path } = next;
    const children = childElements(node);
    problems.push(
      ...checkChildren(
        children.map(({ name }) => name),
        path,
      ),
    );
    pending.push(...children.map((child) => ({ node: child, path: [...path, child.name] })));
  }
  return problems;
}

/** Elements that may stand more than once beside each other. */
const REPEATED = new Set(['Override', 'Host', 'Set', 'ExtensionPoint', 'Group', 'Control']);

function checkChildren(names: readonly string[], path: readonly string[]): string[] {
  const where = path.join('/');
  const order = orderOf(path);
  const allowed = order.map((name) => name.replace('+', ''));
  const problems = names
    .filter((name) => !allowed.includes(name))
    .map((name) => `${where}: <${name}> is not known here`);
  for (const wanted of order) {
    if (wanted.startsWith('+') && !names.includes(wanted.slice(1)))
      problems.push(`${where}: <${wanted.slice(1)}> is missing`);
  }
  for (const [index, name] of names.entries()) {
    const before = names[index - 1];
    if (before === undefined) continue;
    if (allowed.indexOf(before) > allowed.indexOf(name))
      problems.push(`${where}: <${name}> must stand before <${before}>`);
    if (before === name && !REPEATED.has(name) && !name.startsWith('bt:'))
      problems.push(`${where}: <${name}> stands twice`);
  }
  return problems;
}

/** The order for the longest end of the path that the table knows; an element that it does not know holds no elements. */
function orderOf(path: readonly string[]): readonly string[] {
  for (let start = 0; start < path.length; start++) {
    const order = manifestOrder[path.slice(start).join('/')];
    if (order) return order;
  }
  return [];
}
