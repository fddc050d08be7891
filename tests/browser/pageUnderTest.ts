import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { childrenNamed } from '../../src/ooxml/xml';
import type { Language } from '../../src/text/language';
import { paneText } from '../../src/text/paneText';
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

  /** @param language of Excel's words, where the query asks for another */
  static async open(
    built: BuiltPane,
    query = '',
    look: Look = {},
    language: Language = 'sv',
  ): Promise<PageUnderTest> {
    const opened = await built.goto(query, { viewport: LAPTOP, ...look });
    const shown = new PageUnderTest(opened.page, opened);
    const colour = paneText(language).plain('colour.title');
    await shown.pane.getByRole('button', { name: colour, exact: true }).waitFor();
    return shown;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('.pane iframe');
  }

  /** The pane's own document. @throws Error when there is none */
  get paneFrame(): Frame {
    const frame = this.page.frame({ url: /taskpane/ });
    if (frame === null) throw new Error('the page has no pane');
    return frame;
  }

  /** Makes the pane so many pixels wide, as a user does by its edge in Excel. */
  async setPaneWidth(pixels: number): Promise<void> {
    await this.page.locator('.pane').evaluate((pane, width) => {
      pane.style.flex = `0 0 ${width}px`;
      pane.style.width = `${width}px`;
    }, pixels);
  }

  /** Makes Excel light or dark, and waits until the pane has followed. */
  async setTone(tone: 'light' | 'dark'): Promise<void> {
    const now = tone === 'dark' ? 'mörkt' : 'ljust';
    await this.page.getByRole('button', { name: `Byt till ${now} utseende` }).click();
    await this.paneFrame.waitForFunction(
      (wanted) => document.documentElement.style.colorScheme === wanted,
      tone,
    );
  }

  /** Goes to a command's view in the pane, from the home view. */
  async openInPane(command: string): Promise<void> {
    await this.pane.getByRole('button', { name: command, exact: true }).click();
    await this.pane.getByRole('heading', { level: 1, name: command }).waitFor();
    await this.pane.getByText('Hämtar …').waitFor({ state: 'detached' });
  }

  /** In the pane: the card of the home view, and in Färgsätt's own view its button. */
  get colourInPane(): Locator {
    return this.pane.getByRole('button', { name: 'Färgsätt', exact: true });
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
    return this.spokenCell(address);
  }

  /** Waits until a cell of the open sheet is selected. @returns it as it is read aloud: its address and displayed text */
  async spokenCell(address: string): Promise<string> {
    const spoken = this.page.locator('.input-line [aria-live]');
    await spoken.getByText(new RegExp(`^${address}:`)).waitFor();
    return (await spoken.textContent()) ?? '';
  }

  /** The role of what has the focus, where that is in the pane; null where it is elsewhere. */
  focusInPane(): Promise<string | null> {
    return this.paneFrame.evaluate(() =>
      document.hasFocus() ? (document.activeElement?.getAttribute('role') ?? null) : null,
    );
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

  /** A picture of the pane alone. */
  async panePicture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.locator('.pane').screenshot({ path: join(pictures, `${name}.png`) });
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
