import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { officeFiles, officeFolder } from '../../scripts/officeFiles';
import { firstLoad, PANE_BUDGET_BYTES } from '../../scripts/paneSize';
import { BuiltPane, builtFolder } from './builtPane';

const built = (path: string): Buffer => readFileSync(join(builtFolder, path));

describe('the built add-in', () => {
  it('has every file that its manifest refers to', () => {
    const urls = [
      ...built('manifest.xml')
        .toString()
        .matchAll(/https:\/\/localhost:3000\/([^"]*)/g),
    ].map(([, path]) => path ?? '');
    expect(urls).toContain('taskpane.html');
    for (const path of urls) expect([path, existsSync(join(builtFolder, path))]).toEqual([path, true]);
  });

  it('loads the pane within 250 kB compressed', async () => {
    const files = await firstLoad(builtFolder);
    expect(files.length).toBeGreaterThan(1);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(PANE_BUDGET_BYTES);
  });

  it('carries Microsoft’s files unchanged, as their licence demands', () => {
    for (const file of officeFiles) {
      expect([file, built(join('lib', file)).equals(readFileSync(join(officeFolder, file)))]).toEqual([
        file,
        true,
      ]);
    }
  });

  it('holds nothing of the embedded host in the pane’s scripts', () => {
    const scripts = readdirSync(join(builtFolder, 'static')).filter((name) =>
      /^taskpane\..*\.js$/.test(name),
    );
    expect(scripts.length).toBe(1);
    for (const name of scripts)
      expect(built(join('static', name)).toString()).not.toMatch(/ironcalc|_richApiNativeBridge/i);
  });
});

describe('the pane outside Excel', () => {
  let pane: BuiltPane;
  beforeAll(async () => {
    pane = await BuiltPane.open();
  });
  afterAll(() => pane.close());

  it('shows its name, styled, and breaks no rule of its Content-Security-Policy', async () => {
    const { page, errors } = await pane.goto('taskpane.html');
    await page.getByRole('heading', { name: 'Måltavlan' }).first().waitFor();
    // Griffel's classes work: the policy let its style elements be.
    await page.waitForFunction(() =>
      [...document.styleSheets].some(({ ownerNode }) => ownerNode instanceof HTMLStyleElement),
    );
    expect(await page.evaluate(async () => (await Office.onReady()).host)).toBeNull();
    await page.waitForLoadState('networkidle');
    // Outside Office, office.js frames its telemetry's page: that alone is refused.
    expect(errors.filter((error) => !error.includes('telemetry'))).toEqual([]);
  });

  it('asks nobody but its own server', async () => {
    const { page, requests } = await pane.goto('taskpane.html');
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.filter((url) => !url.startsWith(`${pane.origin}/`))).toEqual([]);
  });

  it('refuses a script and a style that someone writes into it', async () => {
    const { page, errors } = await pane.goto('taskpane.html');
    await page.getByRole('heading', { name: 'Måltavlan' }).first().waitFor();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(script, style);
    });
    expect(await page.title()).toBe('Måltavlan');
    expect(errors.filter((error) => error.includes('Content Security Policy')).length).toBe(2);
  });

  it('is refused when it talks to another server', async () => {
    const { page } = await pane.goto('taskpane.html');
    const outcome = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });
});
