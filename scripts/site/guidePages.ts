/** The pages that users read in a browser: from docs (or the project's folder) to guide/<name>.html beside the pane. */
export const GUIDE_PAGES: Readonly<Record<string, string>> = {
  anvandarguide: 'docs/anvandarguide.md',
  regler: 'docs/regler.md',
  tillganglighet: 'docs/tillganglighet.md',
  integritet: 'docs/integritet.md',
  andringar: 'CHANGELOG.md',
};

/** The page that stands for a Markdown file, or null when it has none. */
export function pageOf(path: string): string | null {
  const found = Object.entries(GUIDE_PAGES).find(([, source]) => source === path);
  return found === undefined ? null : `${found[0]}.html`;
}
