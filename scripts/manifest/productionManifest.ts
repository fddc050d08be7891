import { escapeAttribute } from '../../src/ooxml/xmlEscape';
import { derivedId } from './derivedId';
import { hostAddress } from './hostAddress';
import { raisedVersion } from './raisedVersion';

/** Where the manifest of development points to. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';
const NAME = 'Måltavlan';

/** What makes a manifest for users out of the one for developers. */
export interface ProductionManifestOptions {
  /** The folder of the add-in's files on a server. */
  readonly url: string;
  /** Another name on the ribbon and in the list of add-ins, for a second installation beside the first. */
  readonly name?: string;
  /** The add-in's GUID; without it the product's own, or one made from it and the other name. */
  readonly id?: string;
  /** The region's own page for support; the add-in's page without it. */
  readonly support?: string;
  /** Four numbers; without it the product's own, raised above `previous`. */
  readonly version?: string;
  /** The manifest that is deployed now. */
  readonly previous?: string;
}

/**
 * The manifest for a server.
 * @param development the text of the project's manifest.xml
 * @throws Error that says which option is wrong
 */
export function productionManifest(development: string, options: ProductionManifestOptions): string {
  const { name = NAME, id, support, version, previous } = options;
  const ownId = valueOf(development, 'Id');
  const newId = id ?? (name === NAME ? ownId : derivedId(ownId, name));
  if (support !== undefined && !/^https:\/\/[^\s]+$/.test(support))
    throw new Error(`--support ${support}: is no https address`);
  const written = [
    (xml: string) => xml.replaceAll(DEVELOPMENT_ADDRESS, () => escapeAttribute(hostAddress(options.url))),
    (xml: string) => withValue(xml, 'Id', newId.toLowerCase()),
    (xml: string) => (name === NAME ? xml : renamed(xml, name)),
    (xml: string) => (support === undefined ? xml : withSupport(xml, support)),
  ].reduce((xml, step) => step(xml), development);
  return withVersion(written, version, previous);
}

/** The text of an element that stands once. @throws Error when it does not stand there */
export function valueOf(manifest: string, element: string): string {
  const value = new RegExp(`<${element}>([^<]*)</${element}>`).exec(manifest)?.[1];
  if (value === undefined) throw new Error(`the manifest has no <${element}>`);
  return value.trim();
}

function withValue(xml: string, element: string, value: string): string {
  return xml.replace(new RegExp(`<${element}>[^<]*</${element}>`), () => `<${element}>${value}</${element}>`);
}

/** A manifest that says the same as before keeps its version: writing it twice changes nothing. */
function withVersion(xml: string, version: string | undefined, previous: string | undefined): string {
  if (version !== undefined) return withValue(xml, 'Version', version);
  const own = valueOf(xml, 'Version');
  if (previous === undefined || valueOf(previous, 'Id') !== valueOf(xml, 'Id')) return xml;
  const standing = valueOf(previous, 'Version');
  const same = withValue(xml, 'Version', standing);
  return same === previous ? same : withValue(xml, 'Version', raisedVersion(own, standing));
}

/** The name in every text that Excel shows; addresses and ids stay. */
function renamed(xml: string, name: string): string {
  return xml.replaceAll(
    /((?:Default)?Value=")([^"]*)(")/g,
    (whole, start: string, text: string, end: string) =>
      text.startsWith('https://') ? whole : start + text.replaceAll(NAME, () => escapeAttribute(name)) + end,
  );
}

function withSupport(xml: string, support: string): string {
  return xml.replace(
    /(<SupportUrl DefaultValue=")[^"]*/,
    (_, start: string) => start + escapeAttribute(support),
  );
}
