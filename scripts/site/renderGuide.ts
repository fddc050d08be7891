import { posix } from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import { pageOf } from './guidePages';
import { headingId } from './headingId';

/** A heading of a page, for its table of contents. */
export interface GuideHeading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** A Markdown page as markup. */
export interface RenderedGuide {
  readonly title: string;
  readonly body: string;
  readonly headings: readonly GuideHeading[];
  /** The pictures' paths in the project. */
  readonly pictures: readonly string[];
}

const TONES: Readonly<Record<string, string>> = { Grön: 'green', Gul: 'yellow', Röd: 'red', Grå: 'neutral' };

/**
 * Turns a page into markup: headings get anchors, links to other pages of the guide lead there, tables can be scrolled.
 * @param path the page's path in the project
 * @throws Error that names a link to nothing, a picture without a text, or markup in the Markdown
 */
export function renderGuide(path: string, markdown: string): RenderedGuide {
  const headings: GuideHeading[] = [];
  const pictures: string[] = [];
  const parser = new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const text = plainText(tokens);
        const id = headingId(text);
        headings.push({ id, text, depth });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escaped(addressOf(path, href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        if (text.trim() === '') throw new Error(`${path}: the picture ${href} has no text`);
        pictures.push(posix.join(posix.dirname(path), href));
        return `<img src="bilder/${escaped(posix.basename(href))}" alt="${escaped(text)}">`;
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        if (/^<!--[\s\S]*-->\s*$/.test(text)) return '';
        throw new Error(`${path}: write ${text.trim()} in Markdown`);
      },
    },
  });
  const body = parser.parse(markdown, { async: false });
  const title = headings.find(({ depth }) => depth === 1)?.text;
  if (title === undefined) throw new Error(`${path}: has no title`);
  return { title, body: scrollableTables(toned(unbroken(body))), headings, pictures };
}

/** Every link of the guide, and its anchor, leads somewhere. @throws Error with those that do not */
export function checkAnchors(path: string, { body, headings }: RenderedGuide): void {
  const lost = [...body.matchAll(/href="#([^"]+)"/g)]
    .map(([, id]) => decodeURIComponent(id ?? ''))
    .filter((id) => !headings.some((heading) => heading.id === id));
  if (lost.length > 0) throw new Error(`${path}: no heading for #${lost.join(', #')}`);
}

function addressOf(path: string, href: string): string {
  if (/^(https:|mailto:|#)/.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const target = posix.join(posix.dirname(path), file);
  if (target === 'mallar' || target === 'docs/mallar') return '../mallar/index.html';
  const page = pageOf(target);
  if (page === null) throw new Error(`${path}: ${href} is no page of the guide`);
  return anchor === undefined ? page : `${page}#${anchor}`;
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if ('tokens' in token) return plainText(token.tokens ?? []);
      return 'text' in token ? String(token.text) : '';
    })
    .join('');
}

/** Keeps a number together, and with its unit: 276 230, 100 %, 55 mkr. */
function unbroken(body: string): string {
  return body.replace(/(\d) (?=\d{3}(?!\d)|%|mkr)/g, '$1\u00a0');
}

/** A table's cell that names a colour shows it. */
function toned(body: string): string {
  return body.replace(
    /<td>(<strong>(Grön|Gul|Röd|Grå)<\/strong>)/g,
    (_, word: string, name: string) => `<td class="${TONES[name] ?? ''}">${word}`,
  );
}

function scrollableTables(body: string): string {
  return body
    .replaceAll('<table>', '<div class="table" tabindex="0" role="group" aria-label="Tabell"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<th>', '<th scope="col">');
}

/** Text as markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
