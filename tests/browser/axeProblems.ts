import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of axe-core's answer that is read. */
interface AxeResults {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[];
}

/** What axe-core finds on a page and in its frames: rule, element and reason. */
export async function axeProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (!/\/(taskpane\.html|index\.html|)(\?|#|$)/.test(frame.url())) continue;
    found.push(...(await axeProblemsIn(frame)));
  }
  return found;
}

/** What axe-core finds in one frame. @param rules those to run; all where none are named */
export async function axeProblemsIn(frame: Frame, rules: readonly string[] = []): Promise<string[]> {
  await endTransitions(frame);
  const { violations } = await runAxe(frame, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/**
 * Waits until colours have reached what they are on their way to: a transition begins with the old colour, however short it is
 * made for those who want no motion, and keeps it until the next frame.
 */
async function endTransitions(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const isOnTheWay = (): boolean =>
      document
        .getAnimations()
        .some((motion) => motion instanceof CSSTransition && motion.playState !== 'finished');
    do {
      await drawn();
      await drawn();
    } while (isOnTheWay());
  });
}

/** Evaluated by the debugger, which the page's Content-Security-Policy does not stop. */
async function runAxe(frame: Frame, rules: readonly string[]): Promise<AxeResults> {
  if (!(await frame.evaluate(() => Reflect.has(globalThis, 'axe')))) await frame.evaluate(source);
  return frame.evaluate((only) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // The grid is a canvas of the engine's; it is used from the element around it, by keyboard too.
    const context = { include: [document], exclude: [['.ic-widget'], ['[data-tabster-dummy]']] };
    const runOnly = only.length === 0 ? {} : { runOnly: { type: 'rule', values: only } };
    return axe.run(context, { iframes: false, resultTypes: ['violations'], ...runOnly });
  }, rules);
}
