/** The folder of a part name, with its closing slash; '' for the package's root. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/**
 * The part that holds a part's relationships; '' stands for the package itself.
 * @example relationshipsPartOf('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels'
 */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * The part name that a relationship's target means, without leading slash. It cannot leave the package.
 * @example resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml') // 'xl/tables/table1.xml'
 */
export function resolveTarget(source: string, target: string): string {
  const full = target.startsWith('/') ? target : folderOf(source) + target;
  const segments: string[] = [];
  for (const segment of full.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/**
 * The target text for a relationship from one part to another, relative as Excel writes it.
 * @example relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') // '../tables/table1.xml'
 */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
