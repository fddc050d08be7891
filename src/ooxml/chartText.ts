import { solidFill } from './chartPaint';
import { ensureChartChild, removeChartChild } from './chartXml';
import { child, childElements, childrenNamed, element, removeChild, textOf } from './xml';
import type { XmlElement } from './xml';

/** The look of a chart's texts; what is absent is inherited. */
export interface ChartFontPatch {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** '#RRGGBB' */
  readonly color?: string;
}

const FILLS = ['a:noFill', 'a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'];
/** What comes after the fill among a run's properties. */
const AFTER_FILL = /^a:(effect|highlight|uLn|uFill|latin|ea|cs|sym|hlink|rtl|extLst)/;
const AFTER_LATIN = /^a:(ea|cs|sym|hlink|rtl|extLst)/;

/** What a title says, its lines joined; a title bound to a cell has the cell's cached text. */
export function chartText(title: XmlElement): string {
  const text = child(title, 'c:tx');
  if (text === undefined) return '';
  const rich = child(text, 'c:rich');
  if (rich === undefined) return textOf(text).trim();
  return childrenNamed(rich, 'a:p')
    .map((line) =>
      childrenNamed(line, 'a:r')
        .map((run) => textOf(child(run, 'a:t') ?? run))
        .join(''),
    )
    .join('\n');
}

/** Gives a title words, in the font that it has. */
export function setChartText(title: XmlElement, words: string): void {
  const properties = cloneProperties(textProperties(title)[0]);
  const text = ensureChartChild(title, 'c:tx');
  const lines = words.split(/\r\n|\r|\n/).map((line) => {
    const run = element('a:rPr', { lang: 'sv-SE', ...properties.attributes }, properties.children);
    const look = element('a:defRPr', properties.attributes, properties.children);
    const runs = line === '' ? [] : [element('a:r', {}, run, element('a:t', {}, line))];
    return element('a:p', {}, element('a:pPr', {}, look), runs);
  });
  text.children = [element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'), lines)];
  removeChartChild(title, 'c:txPr');
}

/** The font that an element says itself; what it inherits is undefined. */
export function chartFont(owner: XmlElement): ChartFontPatch {
  const [properties] = textProperties(owner);
  if (properties === undefined) return {};
  const { sz, b, i } = properties.attributes;
  const name = child(properties, 'a:latin')?.attributes['typeface'];
  const fill = child(properties, 'a:solidFill');
  const color = fill && child(fill, 'a:srgbClr')?.attributes['val'];
  return {
    ...(name !== undefined && { name }),
    ...(sz !== undefined && { size: Number(sz) / 100 }),
    ...(b !== undefined && { bold: isOn(b) }),
    ...(i !== undefined && { italic: isOn(i) }),
    ...(color !== undefined && { color: `#${color.toUpperCase()}` }),
  };
}

/** Changes the font of an element's texts. */
export function patchChartFont(owner: XmlElement, patch: ChartFontPatch): void {
  if (textProperties(owner).length === 0) ensureChartChild(owner, 'c:txPr').children = plainText();
  for (const properties of textProperties(owner)) patchProperties(properties, patch);
}

const ROTATION_A_DEGREE = 60_000;

/** How the text of an element is turned, in degrees clockwise; null where the program chooses. */
export function chartTextRotation(owner: XmlElement): number | null {
  const properties = child(owner, 'c:txPr');
  const rotation = properties && child(properties, 'a:bodyPr')?.attributes['rot'];
  return rotation === undefined ? null : Number(rotation) / ROTATION_A_DEGREE;
}

/** Turns the text of an element; 0 keeps it level, so that long words wrap instead of slanting. */
export function setChartTextRotation(owner: XmlElement, degrees: number): void {
  if (child(owner, 'c:txPr') === undefined) ensureChartChild(owner, 'c:txPr').children = plainText();
  const body = ensureChartChild(owner, 'c:txPr');
  const properties = child(body, 'a:bodyPr');
  if (properties === undefined) return;
  properties.attributes['rot'] = String(Math.round(degrees * ROTATION_A_DEGREE));
  properties.attributes['vert'] = 'horz';
}

/** The font properties of an element: of its rich text's paragraphs and runs, else of all its text. */
function textProperties(owner: XmlElement): XmlElement[] {
  const text = child(owner, 'c:tx');
  const body = (text && child(text, 'c:rich')) ?? child(owner, 'c:txPr');
  if (body === undefined) return [];
  return childrenNamed(body, 'a:p').flatMap((line) => {
    const look = child(line, 'a:pPr');
    const runs = childrenNamed(line, 'a:r').map((run) => child(run, 'a:rPr'));
    return [look && child(look, 'a:defRPr'), ...runs].filter((node) => node !== undefined);
  });
}

function plainText(): XmlElement[] {
  const line = element('a:p', {}, element('a:pPr', {}, element('a:defRPr')));
  line.children.push(element('a:endParaRPr', { lang: 'sv-SE' }));
  return [element('a:bodyPr'), element('a:lstStyle'), line];
}

function patchProperties(properties: XmlElement, patch: ChartFontPatch): void {
  const { attributes } = properties;
  if (patch.size !== undefined) attributes['sz'] = String(Math.round(patch.size * 100));
  if (patch.bold !== undefined) attributes['b'] = patch.bold ? '1' : '0';
  if (patch.italic !== undefined) attributes['i'] = patch.italic ? '1' : '0';
  if (patch.color !== undefined) replace(properties, FILLS, solidFill(patch.color), AFTER_FILL);
  if (patch.name !== undefined) {
    replace(properties, ['a:latin'], element('a:latin', { typeface: patch.name }), AFTER_LATIN);
  }
}

function replace(parent: XmlElement, names: readonly string[], node: XmlElement, later: RegExp): void {
  for (const old of childElements(parent)) if (names.includes(old.name)) removeChild(parent, old);
  const place = parent.children.findIndex((other) => typeof other !== 'string' && later.test(other.name));
  parent.children.splice(place < 0 ? parent.children.length : place, 0, node);
}

/** Copies share their children: they are replaced, never changed. */
function cloneProperties(properties: XmlElement | undefined): Pick<XmlElement, 'attributes' | 'children'> {
  if (properties === undefined) return { attributes: {}, children: [] };
  const attributes = { ...properties.attributes };
  delete attributes['lang'];
  return { attributes, children: [...properties.children] };
}

function isOn(value: string): boolean {
  return value === '1' || value === 'true';
}
