/**
 * Draws assets/<name>-<size>.png from assets/drawings/<name>.svg with headless Chromium: `npm run icons`, after a change to a
 * drawing. A drawing `<name>-16.svg`, fitted to that grid of pixels, is used for its size.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './chromium';

const assets = join(__dirname, '..', 'assets');

async function renderIcons(names: readonly string[], sizes: readonly number[]): Promise<void> {
  const browser = await openChromium();
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const name of names) {
    for (const size of sizes) {
      const fitted = join(assets, 'drawings', `${name}-${size}.svg`);
      const drawing = existsSync(fitted) ? fitted : join(assets, 'drawings', `${name}.svg`);
      const source = `data:image/svg+xml;base64,${readFileSync(drawing).toString('base64')}`;
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}</style><img src="${source}" width="${size}" style="display:block">`,
      );
      await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void renderIcons(['icon', 'check', 'colour', 'summarise'], [16, 32, 64, 80]);
