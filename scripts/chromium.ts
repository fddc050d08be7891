import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What makes a headless Chromium quiet, alone, and at home in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the machine's Chromium: the program that the environment variable CHROMIUM names, else where Debian and Ubuntu put it.
 * @throws Error that says what to install when there is none
 */
export function openChromium(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...PLACES].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium was found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
