import { SaxesParser } from 'saxes';
import { NameNormalizer } from './nameNormalizer';
import { OoxmlError } from './ooxmlError';
import type { ReadMeter } from './readBudget';

/** Receives a part's elements and text in document order; comments and processing instructions are left out. */
export interface XmlHandler {
  /** @param attributes a map without prototype, the handler's to keep */
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Elements nested deeper than this are refused; real workbooks stay below thirty. */
export const MAX_XML_DEPTH = 100;

/** An element with more attributes than this is refused, before they are collected; real ones stay below sixty. */
export const MAX_ATTRIBUTES = 1000;

/**
 * Reads XML without building a tree. saxes is strict about well-formedness and resolves no external entities;
 * measured, it reads a worksheet of 280 000 cells (14 MB) in a quarter of a second, so rows and cells need no
 * scanner of their own. Names arrive as {@link NameNormalizer} gives them.
 * @param meter takes from the file's budget what namespaces cost; the handler takes the rest
 * @throws OoxmlError `badXml`, `doctype`, `tooDeep`, `tooLarge`, `unsupported`
 */
export function scanXml(text: string, part: string, handler: XmlHandler, meter: ReadMeter): void {
  const names = new NameNormalizer(part, meter);
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new OoxmlError('doctype', 'a document type is not allowed', part);
  });
  let attributes = 0;
  parser.on('attribute', () => {
    if (++attributes > MAX_ATTRIBUTES)
      throw new OoxmlError('tooLarge', `more than ${MAX_ATTRIBUTES} attributes`, part);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (open.length >= MAX_XML_DEPTH)
      throw new OoxmlError('tooDeep', `more than ${MAX_XML_DEPTH} levels`, part);
    const name = names.open(tag.name, tag.attributes);
    open.push(name);
    handler.open(name, tag.attributes);
  });
  parser.on('closetag', () => {
    names.close();
    handler.close(open.pop() ?? '');
  });
  parser.on('text', (piece) => {
    if (open.length > 0) handler.text(piece);
  });
  parser.on('cdata', (piece) => handler.text(piece));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof OoxmlError) throw error;
    throw new OoxmlError('badXml', error instanceof Error ? error.message : 'not XML', part, null, {
      cause: error,
    });
  }
}
