import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Module, Stats } from 'webpack';

/** A package whose code is in the built add-in. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it, SPDX. */
  readonly licence: string;
  /** The licence's text as the package carries it; null when it carries none. */
  readonly text: string | null;
}

const PACKAGE_FOLDER = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+(?=[/\\])/;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/** The packages that webpack took anything from, by name. */
export function bundledPackages({ compilation }: Stats): readonly BundledPackage[] {
  // Also those whose modules ended in no chunk: their constants may stand in others, and a licence too many harms nobody.
  const folders = new Set([...compilation.modules].flatMap(sourceFiles).flatMap(packageFolder));
  return [...folders].map(describePackage).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The files a module is made of: several where webpack joined them. */
function sourceFiles(module: Module): string[] {
  const joined =
    'modules' in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [module];
  return joined.flatMap((part) => part.nameForCondition() ?? []);
}

function packageFolder(file: string): string[] {
  const [folder] = PACKAGE_FOLDER.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
}

/** @throws Error when the folder is no package */
export function describePackage(folder: string): BundledPackage {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof about !== 'object' || about === null) throw new Error(`${folder} is no package`);
  const textOf = (key: string): string => (key in about ? String(about[key as keyof typeof about]) : '');
  const file = existsSync(folder) ? readdirSync(folder).find((name) => LICENCE_FILE.test(name)) : undefined;
  return {
    name: textOf('name'),
    version: textOf('version'),
    licence: textOf('license'),
    text:
      file === undefined ? null : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}
