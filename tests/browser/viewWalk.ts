import type { FrameLocator } from 'playwright-core';
import { paneText, type PaneText } from '../../src/text/paneText';
import type { Language } from '../../src/text/language';
import type { PageUnderTest } from './pageUnderTest';
import type { PaneLooks } from './paneLooks';

/** A walk through the pane's views in one language: goes where a user would, and looks at every state. */
export class ViewWalk {
  readonly text: PaneText;

  constructor(
    readonly shown: PageUnderTest,
    readonly looks: PaneLooks,
    language: Language,
  ) {
    this.text = paneText(language);
  }

  get pane(): FrameLocator {
    return this.shown.pane;
  }

  look(view: string): Promise<void> {
    return this.looks.look(view);
  }

  /** Opens a workbook, and waits until the pane shows what it is. */
  async open(name: string, bytes: Buffer): Promise<void> {
    const { page } = this.shown;
    const isChanged = await page.getByText('Osparade ändringar').isVisible();
    await this.shown.choose(name, bytes);
    if (isChanged) await page.getByRole('button', { name: 'Öppna utan att spara' }).click();
    await page.getByRole('heading', { name }).waitFor();
    const reading = this.pane.getByText(this.text.plain('workbook.reading'));
    await this.pane.getByRole('heading', { level: 1 }).first().waitFor();
    await reading.waitFor({ state: 'detached' });
  }

  /** Goes to a command's view from home. */
  async go(command: string): Promise<void> {
    await this.press(command);
    await this.pane.getByRole('heading', { level: 1, name: command, exact: true }).waitFor();
    await this.pane.getByText(this.text.plain('view.loading')).waitFor({ state: 'detached' });
  }

  async home(): Promise<void> {
    await this.press(this.text.plain('view.back'));
    await this.pane
      .getByRole('heading', { level: 1, name: 'Regionstyrelsen' })
      .or(this.pane.getByText(this.text.plain('home.commands')))
      .first()
      .waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string';
    await this.pane.getByRole('button', { name, exact }).first().click();
  }

  async unfold(summary: string): Promise<void> {
    await this.pane.getByText(summary, { exact: true }).click();
  }

  async tab(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** Waits until the pane runs nothing. */
  async settle(): Promise<void> {
    await this.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  }

  /** Has the host fail the next call, as a user can on the page. */
  async failNext(): Promise<void> {
    const { page } = this.shown;
    await page.getByRole('button', { name: /^Värd/ }).click();
    await page.getByRole('button', { name: 'Låt nästa anrop misslyckas' }).click();
    await page.getByRole('button', { name: /^Värd/ }).click();
  }
}

/** @example startOf('Visar {shown} av {all}') // /^Visar / */
export function startOf(text: string): RegExp {
  const start = (text.split('{')[0] ?? '').replace(/[.*+?^$()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${start}`, 'u');
}
