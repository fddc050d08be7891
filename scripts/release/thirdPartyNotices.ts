import type { BundledPackage } from './bundledPackages';

const RULE = '-'.repeat(78);

/** The licences of what is in the add-in, as they ask to be passed on: the same text is told once, for all that carry it. */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const each of packages) {
    const text = each.text ?? each.licence;
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const parts = [...byText].map(([text, sharing]) => {
    const names = sharing.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${RULE}\n${names.join('\n')}\n\n${text}\n`;
  });
  return ['Måltavlan contains code of the packages below, each under its own licence.\n', ...parts].join(
    '\n',
  );
}
