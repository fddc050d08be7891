import { blankWorkbookParts } from './blankWorkbook';
import { CONTENT_TYPES_PART, addContentType, findContentType, removeContentType } from './contentTypes';
import { decodeXml } from './decodeXml';
import { namespaces, relationshipType, transitional } from './namespaces';
import { OoxmlError } from './ooxmlError';
import { relationshipsPartOf, relativeTarget, resolveTarget } from './partPath';
import { ReadBudget, type ReadMeter } from './readBudget';
import { refuseDoctype } from './refuseDoctype';
import { refuseOtherKinds } from './refuseOtherKinds';
import { childrenNamed, element, parseXml, removeChild, serializeXml } from './xml';
import type { XmlElement } from './xml';
import { readZip, writeZip } from './zip';
import type { ZipLimits } from './zip';

/** What a file may at most hold, packed, unpacked and read. */
export interface FileLimits extends ZipLimits {
  /** What its parts may become in memory; as in {@link ReadBudget} when left out. */
  readonly units?: number;
}

/** A reference from one part to another, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** full URI, transitional also in strict files */
  readonly type: string;
  /** the resolved part name without leading slash; the URI as written when external */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of a workbook file. A part is bytes until somebody asks for its tree; only parts that were touched
 * are written anew, all others are saved byte for byte. Part names have no leading slash; '' is the package.
 */
export class OpcPackage {
  private readonly trees = new Map<string, XmlElement>();
  private readonly touched = new Set<string>();
  private readonly namesByLowerCase = new Map<string, string>();
  private sheetsChanged = false;

  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    private readonly budget = new ReadBudget(),
  ) {
    for (const name of parts.keys()) this.namesByLowerCase.set(name.toLowerCase(), name);
  }

  /**
   * Opens a workbook file; reads nothing yet but what it is.
   * @throws OoxmlError on anything that is no sound .xlsx or .xlsm
   */
  static open(bytes: Uint8Array, limits?: FileLimits): OpcPackage {
    const parts = readZip(bytes, limits);
    for (const [part, content] of parts) refuseDoctype(part, content);
    const pkg = new OpcPackage(parts, new ReadBudget(limits?.units));
    if (!pkg.has(CONTENT_TYPES_PART)) {
      const mimetype = parts.get('mimetype');
      refuseOtherKinds(mimetype && new TextDecoder().decode(mimetype));
    }
    refuseOtherKinds(pkg.contentType(pkg.workbookPart()));
    return pkg;
  }

  /** A valid workbook with one empty sheet, `Blad1`, the Office theme and the style Normal (Calibri 11). */
  static blankWorkbook(): OpcPackage {
    return new OpcPackage(blankWorkbookParts());
  }

  /** Whether there is a part of this name; names ignore case. */
  has(part: string): boolean {
    return this.namesByLowerCase.has(part.toLowerCase());
  }

  partNames(): string[] {
    return [...this.parts.keys()];
  }

  /**
   * A part's contents as they would be saved now.
   * @throws OoxmlError `missingPart`
   */
  bytes(part: string): Uint8Array {
    const name = this.actualName(part);
    const tree = this.touched.has(name) ? this.trees.get(name) : undefined;
    if (tree) return encode(tree);
    return this.parts.get(name) ?? missing(part);
  }

  /**
   * A part's tree: parsed once, live, in the names Excel writes. Call {@link touch} after changing it.
   * @throws OoxmlError `missingPart`, `badXml`, `doctype`, `tooDeep`, `tooLarge`
   */
  xml(part: string): XmlElement {
    const name = this.actualName(part);
    const known = this.trees.get(name);
    if (known) return known;
    const tree = parseXml(this.text(name), name, this.budget.meter(name));
    this.trees.set(name, tree);
    return tree;
  }

  /** A part's text, decoded, for those who read it without a tree. @throws OoxmlError `missingPart`, `badXml` */
  text(part: string): string {
    return decodeXml(this.bytes(part), part);
  }

  /** For those who read a part without a tree: takes from what the whole file may become in memory. */
  meter(part: string): ReadMeter {
    return this.budget.meter(this.actualName(part));
  }

  /** The part's tree was changed: write it anew on save. */
  touch(part: string): void {
    const name = this.actualName(part);
    this.xml(name);
    this.touched.add(name);
    this.noteSheet(name);
  }

  /** Replaces a part's contents. */
  setBytes(part: string, bytes: Uint8Array): void {
    const name = this.actualName(part);
    this.trees.delete(name);
    this.touched.delete(name);
    this.parts.set(name, bytes);
    this.noteSheet(name);
  }

  /** Adds a part; the caller makes the relationship that leads to it. */
  addPart(part: string, content: XmlElement | Uint8Array, contentType: string): void {
    if (this.has(part)) throw new OoxmlError('badPath', 'the part exists already', part);
    this.store(part, content);
    addContentType(this.xml(CONTENT_TYPES_PART), part, contentType);
    this.touch(CONTENT_TYPES_PART);
    this.noteSheet(part);
  }

  /** Removes a part with its own relationships; the caller removes those that lead to it. */
  removePart(part: string): void {
    const name = this.actualName(part);
    this.noteSheet(name);
    removeContentType(this.xml(CONTENT_TYPES_PART), name);
    this.touch(CONTENT_TYPES_PART);
    this.drop(name);
    if (this.has(relationshipsPartOf(name))) this.drop(this.actualName(relationshipsPartOf(name)));
  }

  contentType(part: string): string | undefined {
    return findContentType(this.xml(CONTENT_TYPES_PART), part);
  }

  /** What a part refers to, in the file's order. The targets need not exist. */
  relationships(part: string): readonly Relationship[] {
    const relationshipsPart = relationshipsPartOf(part);
    if (!this.has(relationshipsPart)) return [];
    return childrenNamed(this.xml(relationshipsPart), 'Relationship').map((node) =>
      this.relationship(part, node),
    );
  }

  /**
   * Adds a reference.
   * @param type full URI, see `relationshipType`
   * @param target part name, or any URI when external
   * @returns the new id
   */
  addRelationship(part: string, type: string, target: string, external = false): string {
    const relationshipsPart = relationshipsPartOf(part);
    if (!this.has(relationshipsPart)) {
      this.store(relationshipsPart, element('Relationships', { xmlns: namespaces.packageRelationships }));
    }
    const tree = this.xml(relationshipsPart);
    const taken = new Set(childrenNamed(tree, 'Relationship').map((node) => node.attributes['Id']));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const written = external ? target : relativeTarget(part, target);
    const mode = external ? 'External' : undefined;
    tree.children.push(element('Relationship', { Id: id, Type: type, Target: written, TargetMode: mode }));
    this.touch(relationshipsPart);
    return id;
  }

  removeRelationship(part: string, id: string): void {
    const relationshipsPart = relationshipsPartOf(part);
    if (!this.has(relationshipsPart)) return;
    const tree = this.xml(relationshipsPart);
    const node = childrenNamed(tree, 'Relationship').find((candidate) => candidate.attributes['Id'] === id);
    if (!node) return;
    removeChild(tree, node);
    this.touch(relationshipsPart);
  }

  /** A part name that is free, with the lowest number from 1. @example freePartName('xl/tables/table', '.xml') */
  freePartName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  /** The name of the workbook part. @throws OoxmlError `notWorkbook` when the package names none */
  workbookPart(): string {
    const main = this.relationships('').find(({ type }) => type === relationshipType('officeDocument'));
    if (!main) throw new OoxmlError('notWorkbook', 'the package names no main part');
    return main.target;
  }

  /**
   * The file as bytes. Untouched parts are the same, byte for byte; Excel's calculation chain is left out when a
   * worksheet was changed (Excel makes a new one, and repairs a file whose chain names cells without formula).
   * @throws OoxmlError `unsupported` when a strict OOXML file was changed: it can be read only
   */
  save(): Uint8Array {
    if (this.touched.size > 0 || this.sheetsChanged) this.refuseStrict();
    if (this.sheetsChanged) this.dropCalculationChain();
    const contents = new Map([[CONTENT_TYPES_PART, this.bytes(CONTENT_TYPES_PART)]]);
    for (const name of this.parts.keys()) contents.set(name, this.bytes(name));
    return writeZip(contents);
  }

  private relationship(source: string, node: XmlElement): Relationship {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = node.attributes;
    const external = mode === 'External';
    const resolved = external ? target : resolveTarget(source, target);
    const actual = external ? target : (this.namesByLowerCase.get(resolved.toLowerCase()) ?? resolved);
    return { id, type: transitional(type), target: actual, external };
  }

  private dropCalculationChain(): void {
    const workbook = this.workbookPart();
    for (const { id, type, target } of this.relationships(workbook)) {
      if (type !== relationshipType('calcChain')) continue;
      this.removeRelationship(workbook, id);
      if (this.has(target)) this.removePart(target);
    }
  }

  private refuseStrict(): void {
    const main = childrenNamed(this.xml(relationshipsPartOf('')), 'Relationship');
    if (main.some(({ attributes }) => attributes['Type'] !== transitional(attributes['Type'] ?? ''))) {
      throw new OoxmlError('unsupported', 'a strict OOXML workbook can be read, not changed');
    }
  }

  private store(part: string, content: XmlElement | Uint8Array): void {
    this.namesByLowerCase.set(part.toLowerCase(), part);
    if ('children' in content) {
      this.trees.set(part, content);
      this.touched.add(part);
      this.parts.set(part, new Uint8Array());
    } else this.parts.set(part, content);
  }

  private drop(name: string): void {
    this.parts.delete(name);
    this.trees.delete(name);
    this.touched.delete(name);
    this.namesByLowerCase.delete(name.toLowerCase());
  }

  private noteSheet(part: string): void {
    if (/worksheet\+xml$/i.test(this.contentType(part) ?? '')) this.sheetsChanged = true;
  }

  private actualName(part: string): string {
    return this.namesByLowerCase.get(part.toLowerCase()) ?? missing(part);
  }
}

function encode(tree: XmlElement): Uint8Array {
  return new TextEncoder().encode(serializeXml(tree));
}

function missing(part: string): never {
  throw new OoxmlError('missingPart', 'the part is missing', part);
}
