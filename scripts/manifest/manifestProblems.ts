import { childElements, textOf, type XmlElement } from '../../src/ooxml/xml';
import { addressProblems } from './addressProblems';
import { checkOrder } from './checkOrder';
import type { PublishedFiles } from './publishedFiles';
import { attributeValues, elementsNamed, everyElement } from './manifestElements';

/**
 * What is wrong with a manifest, one sentence a fault; empty when Excel would take it. The rules are Microsoft's, and the
 * project's own for what it relies on.
 * @param files the files that the server will have, for the addresses and icons
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 */
export function manifestProblems(manifest: XmlElement, files: PublishedFiles): string[] {
  return [
    ...checkOrder(manifest),
    ...identityProblems(manifest),
    ...requirementProblems(manifest),
    ...pageProblems(manifest),
    ...resourceProblems(manifest),
    ...textProblems(manifest),
    ...addressProblems(manifest, files),
  ];
}

function identityProblems(manifest: XmlElement): string[] {
  const forms: readonly (readonly [string, RegExp])[] = [
    ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
    ['Version', /^(\d{1,4}|[1-5]\d{4})(\.(\d{1,4}|[1-5]\d{4})){3}$/],
    ['DefaultLocale', /^sv-SE$/],
  ];
  return forms.flatMap(([name, form]) => {
    const text = elementsNamed(name, manifest).map(textOf).join();
    return form.test(text) ? [] : [`<${name}> ${text} has not the form that Excel takes`];
  });
}

/** The API that the code relies on, and no more. */
const SETS = 'ExcelApi 1.14, SharedRuntime 1.1';

function requirementProblems(manifest: XmlElement): string[] {
  const sets = elementsNamed('Set', manifest).map(
    ({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`,
  );
  return sets.join(', ') === SETS ? [] : [`asks for ${sets.join(', ')}, not for ${SETS}`];
}

/** Pane and ribbon run in one page that stays alive. */
function pageProblems(manifest: XmlElement): string[] {
  const [runtime] = elementsNamed('Runtime', manifest);
  const pages = [
    ...elementsNamed('FunctionFile', manifest),
    ...elementsNamed('Action', manifest).flatMap((action) => elementsNamed('SourceLocation', action)),
  ].map(({ attributes }) => attributes['resid']);
  const isOnePage = pages.length > 1 && pages.every((page) => page === runtime?.attributes['resid']);
  return [
    ...(runtime?.attributes['lifetime'] === 'long' ? [] : ['the page does not stay alive']),
    ...(isOnePage ? [] : ['pane and ribbon do not run in the same page']),
  ];
}

function resourceProblems(manifest: XmlElement): string[] {
  const ids = elementsNamed('Resources', manifest).flatMap((node) => attributeValues('id', node));
  const named = attributeValues('resid', manifest);
  const controls = [...elementsNamed('Group', manifest), ...elementsNamed('Control', manifest)].flatMap(
    ({ attributes }) => attributes['id'] ?? [],
  );
  return [
    ...named.filter((id) => !ids.includes(id)).map((id) => `resource ${id} is named but missing`),
    ...ids.filter((id) => !named.includes(id)).map((id) => `resource ${id} is never named`),
    ...[...twice(ids), ...twice(controls)].map((id) => `id ${id} stands twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `id ${id} is longer than 32 characters`),
  ];
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) < at);
}

/** The most characters that Excel takes. */
const LIMITS: readonly (readonly [string, number])[] = [
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
  ['bt:Urls', 2048],
  ['DisplayName', 125],
];

function textProblems(manifest: XmlElement): string[] {
  const limited = LIMITS.flatMap(([name, limit]) =>
    elementsNamed(name, manifest).map((node) => [node, limit] as const),
  );
  const [description] = childElements(manifest).filter(({ name }) => name === 'Description');
  const all = description === undefined ? limited : [...limited, [description, 250] as const];
  const tooLong = all.flatMap(([node, limit]) =>
    textsBelow(node)
      .filter((text) => text.trim() === '' || text.length > limit)
      .map((text) => `<${node.name}>: “${text}” is empty or longer than ${limit} characters`),
  );
  const translated = [
    ...elementsNamed('bt:String', manifest),
    ...childElements(manifest).filter(({ name }) => name === 'DisplayName' || name === 'Description'),
  ];
  const untranslated = translated
    .filter(
      (node) =>
        childElements(node)
          .map(({ attributes }) => attributes['Locale'])
          .join() !== 'en-US',
    )
    .map((node) => `<${node.name} ${node.attributes['id'] ?? ''}> has no English text beside the Swedish`);
  return [...tooLong, ...untranslated];
}

function textsBelow(node: XmlElement): string[] {
  return everyElement(node).flatMap(({ attributes }) =>
    [attributes['DefaultValue'], attributes['Value']].filter((text) => text !== undefined),
  );
}
