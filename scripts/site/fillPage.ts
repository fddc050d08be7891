import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_VERSION } from '../../src/text/productVersion';
import { escaped, type GuideHeading } from './renderGuide';

/** What stands in a page of the guide. */
export interface PageContent {
  readonly title: string;
  readonly body: string;
  /** Headings for a table of contents; none for a short page. */
  readonly headings: readonly GuideHeading[];
}

const frame = readFileSync(join(__dirname, 'page.html'), 'utf8');

/** A whole page, one folder below the pane's. */
export function fillPage({ title, body, headings }: PageContent): string {
  const values: Readonly<Record<string, string>> = {
    title: escaped(title),
    root: '../',
    // The title and what the page is for come first.
    body: body.replace('<h2', () => `${contentsOf(headings)}<h2`),
    version: PRODUCT_VERSION,
  };
  return frame.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function contentsOf(headings: readonly GuideHeading[]): string {
  const listed = headings.filter(({ depth }) => depth === 2 || depth === 3);
  if (listed.filter(({ depth }) => depth === 2).length < 3) return '';
  const items = listed.map(
    ({ id, text, depth }) =>
      `<li${depth === 3 ? ' class="below"' : ''}><a href="#${id}">${escaped(text)}</a></li>`,
  );
  return `<nav class="contents" aria-labelledby="innehallsforteckning"><h2 id="innehallsforteckning">Innehåll</h2><ul>${items.join('')}</ul></nav>`;
}
