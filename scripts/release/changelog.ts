/**
 * The day that a version's heading in the changelog bears.
 * @throws Error when the version has no heading `## 1.2.3 – 2026-11-30`
 */
export function releaseDate(changelog: string, version: string): string {
  const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')} – (\\d{4}-\\d{2}-\\d{2})$`, 'm');
  const date = heading.exec(changelog)?.[1];
  if (date === undefined) throw new Error(`CHANGELOG.md has no heading “## ${version} – year-month-day”`);
  return date;
}
