import { namespaces, transitional } from './namespaces';
import { OoxmlError } from './ooxmlError';
import type { ReadMeter } from './readBudget';

/** Namespaces whose elements the code knows without a prefix, as Excel writes them. */
const UNPREFIXED: ReadonlySet<string> = new Set([
  namespaces.main,
  namespaces.packageRelationships,
  namespaces.contentTypes,
  namespaces.extendedProperties,
  namespaces.customProperties,
]);

/** Prefixes that may be declared at once. Workbooks have some thirty; each costs time in every element that adds one. */
const MAX_PREFIXES = 100;

interface Scope {
  /** the open element's depth, from 1, that declared something */
  readonly depth: number;
  readonly uris: ReadonlyMap<string, string>;
  /** prefixes whose elements lose them */
  readonly dropped: ReadonlySet<string>;
  /** prefixes of the relationships namespace other than `r` */
  readonly relationshipPrefixes: ReadonlySet<string>;
  /** what an element without prefix means in the result */
  readonly resultDefault: string;
}

const OUTERMOST: Scope = {
  depth: 0,
  uris: new Map(),
  dropped: new Set(),
  relationshipPrefixes: new Set(),
  resultDefault: '',
};

/**
 * Brings the names of a part to the form that Excel writes: spreadsheet elements without prefix
 * (`x:worksheet` → `worksheet`), relationship ids as `r:id`, strict namespaces as transitional ones.
 * Declarations that extension lists may rely on stay. Works on one part, element by element.
 * @throws OoxmlError `unsupported` on a part with absurdly many prefixes, `tooLarge` where they are declared over and over
 */
export class NameNormalizer {
  private readonly scopes: Scope[] = [OUTERMOST];
  private scope = OUTERMOST;
  private depth = 0;

  constructor(
    private readonly part: string,
    private readonly meter: ReadMeter,
  ) {}

  /** @returns the element's name; its attributes are changed in place */
  open(name: string, attributes: Record<string, string>): string {
    this.depth++;
    if (declaresNamespace(attributes)) this.enter(name, attributes);
    const { dropped, relationshipPrefixes, uris, resultDefault } = this.scope;
    if (relationshipPrefixes.size > 0) renameRelationshipIds(attributes, relationshipPrefixes);
    const colon = name.indexOf(':');
    const uri = uris.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
    if (colon < 0) {
      if (uri !== resultDefault) this.declareDefault(uri, attributes);
      return name;
    }
    if (!dropped.has(name.slice(0, colon))) return name;
    if (uri !== resultDefault) this.declareDefault(uri, attributes);
    return name.slice(colon + 1);
  }

  close(): void {
    while (this.scope.depth === this.depth && this.scope.depth > 0) {
      this.scopes.pop();
      this.scope = this.scopes.at(-1) ?? OUTERMOST;
    }
    this.depth--;
  }

  private enter(name: string, attributes: Record<string, string>): void {
    // Each prefix in force is copied: a file that declares one more in every element pays for all of them.
    this.meter.spend(this.scope.uris.size);
    const uris = new Map(this.scope.uris);
    for (const key of Object.keys(attributes)) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
      const uri = transitional(attributes[key] ?? '');
      attributes[key] = uri;
      uris.set(key.slice(6), uri);
    }
    if (uris.size > MAX_PREFIXES)
      throw new OoxmlError('unsupported', `over ${MAX_PREFIXES} prefixes`, this.part);
    const prefixes = [...uris.keys()].filter((prefix) => prefix !== '');
    const relationshipPrefixes = prefixes.filter(
      (prefix) => prefix !== 'r' && uris.get(prefix) === namespaces.relationships,
    );
    if (relationshipPrefixes.length > 0 && !uris.has('r')) {
      attributes['xmlns:r'] = namespaces.relationships;
      uris.set('r', namespaces.relationships);
    }
    this.push({
      depth: this.depth,
      uris,
      dropped: new Set(prefixes.filter((prefix) => UNPREFIXED.has(uris.get(prefix) ?? ''))),
      relationshipPrefixes: new Set(uris.get('r') === namespaces.relationships ? relationshipPrefixes : []),
      resultDefault: attributes['xmlns'] ?? this.scope.resultDefault,
    });
    if (name.includes(':') && this.depth === 1) this.unprefixRoot(name, attributes);
  }

  /** A prefixed root takes its namespace as the default one, so that the whole part can do without the prefix. */
  private unprefixRoot(name: string, attributes: Record<string, string>): void {
    const prefix = name.slice(0, name.indexOf(':'));
    if (this.scope.dropped.has(prefix)) this.declareDefault(this.scope.uris.get(prefix) ?? '', attributes);
  }

  private declareDefault(uri: string, attributes: Record<string, string>): void {
    attributes['xmlns'] = uri;
    this.push({ ...this.scope, depth: this.depth, resultDefault: uri });
  }

  private push(scope: Scope): void {
    this.scopes.push(scope);
    this.scope = scope;
  }
}

function declaresNamespace(attributes: Record<string, string>): boolean {
  for (const key in attributes) if (key.startsWith('xmlns')) return true;
  return false;
}

function renameRelationshipIds(attributes: Record<string, string>, prefixes: ReadonlySet<string>): void {
  for (const key of Object.keys(attributes)) {
    const colon = key.indexOf(':');
    if (colon < 0 || !prefixes.has(key.slice(0, colon))) continue;
    attributes[`r${key.slice(colon)}`] = attributes[key] ?? '';
    delete attributes[key];
  }
}
