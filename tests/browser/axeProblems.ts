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
    const { violations } = await runAxe(frame);
    for (const { id, nodes } of violations) {
      for (const { html, failureSummary } of nodes) found.push(`${id}: ${html} ${failureSummary ?? ''}`);
    }
  }
  return found;
}

/** Evaluated by the debugger, which the page's Content-Security-Policy does not stop. */
async function runAxe(frame: Frame): Promise<AxeResults> {
  await frame.evaluate(source);
  return frame.evaluate(() => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // The grid is a canvas of the engine's; it is used from the element around it, by keyboard too.
    const context = { include: [document], exclude: [['.ic-widget'], ['[data-tabster-dummy]']] };
    return axe.run(context, { iframes: false, resultTypes: ['violations'] });
  });
}
