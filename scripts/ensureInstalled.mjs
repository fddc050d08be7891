/**
 * Runs `npm ci` when what is installed is not what package-lock.json asks for, so that `npm test` and `npm start` work in a
 * fresh clone. Uses nothing but Node: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The packages of a lock file by their folder, or null when the file is missing or unreadable. */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** True when npm's record of what it installed has every package of the lock file in the right version. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json'); // npm writes it last
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === '' ||
      // Binaries for other systems are in the lock file but are not installed here.
      (optional && installed[folder] === undefined) ||
      installed[folder]?.version === version,
  );
}

if (!isInstalled()) {
  console.error('Installing the packages of package-lock.json (npm ci) …');
  const npm = process.env.npm_execpath; // set by npm for the scripts it runs
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(
      'npm ci failed. Is this machine connected to a package registry? Nothing else was changed.',
    );
    process.exit(1);
  }
}
