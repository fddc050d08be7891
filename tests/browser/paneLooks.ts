import type { Frame } from 'playwright-core';
import type { Language } from '../../src/text/language';
import { axeProblemsIn } from './axeProblems';
import { cutTexts } from './cutTexts';
import type { PageUnderTest } from './pageUnderTest';
import { drawPseudoText } from './pseudoText';

/** Rules of axe-core whose answer depends on the theme; the others are asked once. */
const THEME_RULES = ['color-contrast', 'link-in-text-block'];

/** Something that a view should not have, and where it was seen. */
export interface Complaint {
  readonly where: string;
  readonly what: string;
}

/** Looks at what the pane shows in every theme, keeps a picture of it, and remembers what is wrong. */
export class PaneLooks {
  readonly complaints: Complaint[] = [];

  constructor(
    private readonly shown: PageUnderTest,
    private readonly language: Language,
  ) {}

  /** Light, dark and the system's contrast colours; in Swedish also with texts a third longer. */
  async look(view: string): Promise<void> {
    const { shown, language } = this;
    const frame = shown.paneFrame;
    const where = `${view} ${language}`;
    this.note(`${where} light`, await axeProblemsIn(frame));
    this.note(`${where} cut`, await cutTexts(frame));
    await shown.panePicture(`view-${view}-${language}-light`);
    await shown.page.emulateMedia({ forcedColors: 'active' });
    this.note(`${where} contrast`, await axeProblemsIn(frame, THEME_RULES));
    await shown.page.emulateMedia({ forcedColors: 'none' });
    await shown.setTone('dark');
    this.note(`${where} dark`, await axeProblemsIn(frame, THEME_RULES));
    await shown.panePicture(`view-${view}-${language}-dark`);
    await shown.setTone('light');
    if (language === 'sv') await this.pseudo(view, frame);
  }

  private async pseudo(view: string, frame: Frame): Promise<void> {
    const putBack = await drawPseudoText(frame);
    // One frame, in which lists that measure their rows draw them anew.
    await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    this.note(`${view} pseudo`, await cutTexts(frame));
    await this.shown.panePicture(`view-${view}-pseudo`);
    await putBack();
  }

  private note(where: string, found: readonly string[]): void {
    this.complaints.push(...found.map((what) => ({ where, what })));
  }
}
