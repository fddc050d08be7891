import type { OpcPackage } from '../../../ooxml/opcPackage';

/** What a workbook has that the grid does not draw. */
export interface Undrawn {
  readonly charts: number;
  readonly pictures: number;
}

/** Counts the charts and pictures of a workbook, by the relationships of its drawings. */
export function countUndrawn(parts: OpcPackage): Undrawn {
  const used = parts
    .partNames()
    .filter((part) => /^xl\/drawings\/drawing[^/]*\.xml$/i.test(part))
    .flatMap((part) => parts.relationships(part));
  const ofKind = (kind: string): number => used.filter(({ type }) => type.endsWith(`/${kind}`)).length;
  return { charts: ofKind('chart') + ofKind('chartEx'), pictures: ofKind('image') };
}
