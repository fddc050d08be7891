import { childElements, type XmlElement } from '../../src/ooxml/xml';

/** An element and everything below it, in document order. */
export function everyElement(node: XmlElement): XmlElement[] {
  return [node, ...childElements(node).flatMap(everyElement)];
}

/** All elements of a name below another, in document order. */
export function elementsNamed(name: string, below: XmlElement): XmlElement[] {
  return everyElement(below).filter((node) => node.name === name);
}

/** The values that an attribute has anywhere below an element. */
export function attributeValues(name: string, below: XmlElement): string[] {
  return everyElement(below).flatMap((node) => node.attributes[name] ?? []);
}
