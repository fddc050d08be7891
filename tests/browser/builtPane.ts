import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../scripts/chromium';
import { serve } from '../../scripts/serve';

/** Where `npm run test:browser` builds. */
export const builtFolder = join(__dirname, '../../build/browser');

/** A page of the build, open in Chromium, and what was seen happening in it. */
export interface OpenedPage {
  readonly page: Page;
  /** Uncaught errors, console errors and refusals of the Content-Security-Policy. */
  readonly errors: readonly string[];
  /** Every address asked for. */
  readonly requests: readonly string[];
}

/** The window that a page is opened in. */
export interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
}

/** The build on a server of its own, and a browser to open its pages. */
export class BuiltPane {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly origin: string,
  ) {}

  /** @throws Error when there is no Chromium */
  static async open(): Promise<BuiltPane> {
    const server = await serve({ folder: builtFolder, port: 0 });
    const { port } = server.address() as AddressInfo;
    return new BuiltPane(server, await openChromium(), `http://localhost:${port}`);
  }

  /**
   * Opens a page of the build; Swedish, as Excel would say.
   * @param look how large the window is (default: a task pane) and whether the system is dark
   */
  async goto(path: string, look: Look = {}): Promise<OpenedPage> {
    const { viewport = { width: 350, height: 700 }, colorScheme = 'light', ...motion } = look;
    const page = await this.browser.newPage({ viewport, colorScheme, ...motion, locale: 'sv-SE' });
    const errors: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`.trim());
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${this.origin}/${path}`);
    return { page, errors, requests };
  }

  /** The addresses that are not this server's, of those that were asked for. */
  foreign(requests: readonly string[]): readonly string[] {
    return requests.filter((url) => !/^(blob:|data:)/.test(url) && !url.startsWith(`${this.origin}/`));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
