import { childrenNamed, element, removeChild } from './xml';
import type { XmlElement } from './xml';

/** The part that gives every other part its content type. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The content type of a part, by its own entry or else by its file ending; part names ignore case (OPC 7.2.3). */
export function findContentType(types: XmlElement, part: string): string | undefined {
  const entry = override(types, part) ?? defaultFor(types, part);
  return entry?.attributes['ContentType'];
}

/** Gives a new part its content type. */
export function addContentType(types: XmlElement, part: string, contentType: string): void {
  removeContentType(types, part);
  if (defaultFor(types, part)?.attributes['ContentType'] === contentType) return;
  types.children.push(element('Override', { PartName: `/${part}`, ContentType: contentType }));
}

/** Removes a part's own entry, so that no entry refers to a part that is gone. */
export function removeContentType(types: XmlElement, part: string): void {
  const entry = override(types, part);
  if (entry) removeChild(types, entry);
}

function override(types: XmlElement, part: string): XmlElement | undefined {
  const name = `/${part}`.toLowerCase();
  return childrenNamed(types, 'Override').find(
    (entry) => entry.attributes['PartName']?.toLowerCase() === name,
  );
}

function defaultFor(types: XmlElement, part: string): XmlElement | undefined {
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  return childrenNamed(types, 'Default').find(
    (entry) => entry.attributes['Extension']?.toLowerCase() === ending,
  );
}
