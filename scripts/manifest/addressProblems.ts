import { childElements, type XmlElement } from '../../src/ooxml/xml';
import { attributeValues, elementsNamed } from './manifestElements';
import type { PublishedFiles } from './publishedFiles';

const PANE = 'taskpane.html';
const ICON_SIZES = [16, 32, 64, 80];

/**
 * What is wrong with a manifest's addresses and icons: everything lies on one https server, in the folder of the pane, and is
 * there. Only the page for support may lie elsewhere.
 */
export function addressProblems(manifest: XmlElement, files: PublishedFiles): string[] {
  const [settings] = elementsNamed('DefaultSettings', manifest);
  const page = settings === undefined ? undefined : attributeValues('DefaultValue', settings)[0];
  if (page?.endsWith(`/${PANE}`) !== true) return [`the pane's page ${page ?? ''} is not ${PANE}`];
  const base = page.slice(0, -PANE.length);
  return [
    ...urlProblems(manifest, base, files),
    ...iconProblems(manifest, base, files),
    ...elementsNamed('AppDomain', manifest).map(() => 'another domain is allowed, and the pane visits none'),
  ];
}

function urlProblems(manifest: XmlElement, base: string, files: PublishedFiles): string[] {
  const [support] = elementsNamed('SupportUrl', manifest).map(({ attributes }) => attributes['DefaultValue']);
  const urls = ['DefaultValue', 'Url', 'ResourcesUrl']
    .flatMap((attribute) => attributeValues(attribute, manifest))
    .filter((value) => value.includes('://'));
  return urls.flatMap((url) => {
    if (!url.startsWith('https://')) return [`${url} is not https`];
    if (!url.startsWith(base)) return url === support ? [] : [`${url} is not below ${base}`];
    return files.has(url.slice(base.length)) ? [] : [`${url} is no file of the add-in`];
  });
}

function iconProblems(manifest: XmlElement, base: string, files: PublishedFiles): string[] {
  const urlOf = (id: string): string =>
    elementsNamed('bt:Image', manifest).find(({ attributes }) => attributes['id'] === id)?.attributes[
      'DefaultValue'
    ] ?? '';
  const wanted = elementsNamed('Icon', manifest).flatMap((icon) =>
    childElements(icon).map(({ attributes }) => ({
      url: urlOf(attributes['resid'] ?? ''),
      size: Number(attributes['size']),
    })),
  );
  const missing = elementsNamed('Icon', manifest)
    .map((icon) => attributeValues('size', icon).map(Number))
    .filter((sizes) => sizes.join() !== ICON_SIZES.join())
    .map((sizes) => `an icon has the sizes ${sizes.join(', ')}, not ${ICON_SIZES.join(', ')}`);
  const single = (name: string, size: number) =>
    elementsNamed(name, manifest).map(({ attributes }) => ({ url: attributes['DefaultValue'] ?? '', size }));
  return [
    ...missing,
    ...[...wanted, ...single('IconUrl', 32), ...single('HighResolutionIconUrl', 64)].flatMap(
      ({ url, size }) => {
        const [width, height] = files.pictureSize(url.slice(base.length)) ?? [];
        return width === size && height === size ? [] : [`${url} is not ${size} by ${size} pixels`];
      },
    ),
  ];
}
