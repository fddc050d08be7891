import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { childrenNamed } from '../../src/ooxml/xml';
import type { BuiltPane, Look, OpenedPage } from './builtPane';

const root = join(__dirname, '../..');
const pictures = join(root, 'build/screenshots');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A laptop's window. */
export const LAPTOP = { width: 1440, height: 900 };

/** The spreadsheet page, open with the first example, seen as a user sees it. */
export class PageUnderTest {
  private constructor(
    readonly page: Page,
    readonly opened: OpenedPage,
  ) {}

  static async open(built: BuiltPane, query = '', look: Look = {}): Promise<PageUnderTest> {
    const opened = await built.goto(query, { viewport: LAPTOP, ...look });
    const shown = new PageUnderTest(opened.page, opened);
    await shown.colourInPane.waitFor();
    return shown;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('.pane iframe');
  }

  /** The button in the pane. */
  get colourInPane(): Locator {
    return this.pane.getByRole('button', { name: 'Färgsätt' });
  }

  /** The button of the ribbon. */
  get colourInRibbon(): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name: 'Färgsätt' });
  }

  get tabs(): Locator {
    return this.page.getByRole('tablist', { name: 'Blad' }).getByRole('tab');
  }

  get cellInput(): Locator {
    return this.page.getByRole('textbox', { name: 'Cellens innehåll' });
  }

  /** Goes to a cell by the name box. @returns the cell as it is read aloud: its address and displayed text */
  async goTo(sheet: string, address: string): Promise<string> {
    await this.page.getByRole('tab', { name: sheet, exact: true }).click();
    const box = this.page.getByRole('textbox', { name: 'Cell', exact: true });
    await box.fill(address);
    await box.press('Enter');
    const spoken = this.page.locator('.input-line [aria-live]');
    await spoken.getByText(new RegExp(`^${address}:`)).waitFor();
    return (await spoken.textContent()) ?? '';
  }

  /** Chooses a file as the user does in the browser's dialog. */
  async choose(name: string, bytes: Buffer): Promise<void> {
    await this.page.locator('#file-chooser').setInputFiles({ name, mimeType: XLSX, buffer: bytes });
  }

  /** Presses Spara. @returns the downloaded file */
  async save(): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Spara', exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** A picture for people, in build/screenshots. */
  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.close({ runBeforeUnload: false });
  }
}

/** An example's bytes. */
export function example(name: string): Buffer {
  return readFileSync(join(root, 'examples', name));
}

/** The same workbook without conditional formats, as it is before anyone has coloured it. */
export function withoutRules(bytes: Buffer): Buffer {
  const parts = OpcPackage.open(bytes);
  for (const part of sheetParts(parts)) {
    const sheet = parts.xml(part);
    sheet.children = sheet.children.filter(
      (node) => typeof node === 'string' || node.name !== 'conditionalFormatting',
    );
    parts.touch(part);
  }
  return Buffer.from(parts.save());
}

/** How many conditional formats a file has. */
export function ruleCount(bytes: Buffer): number {
  const parts = OpcPackage.open(bytes);
  return sheetParts(parts)
    .flatMap((part) => childrenNamed(parts.xml(part), 'conditionalFormatting'))
    .reduce((sum, block) => sum + childrenNamed(block, 'cfRule').length, 0);
}

function sheetParts(parts: OpcPackage): string[] {
  return parts.partNames().filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part));
}
