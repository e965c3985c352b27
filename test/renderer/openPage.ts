import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

import { rendererConfig } from '../../build/vite.renderer.config.ts';
import { openBrowser } from '../screens/openBrowser.ts';
import { newScript, type Script, scriptedHandlers } from '../screens/scriptedHandlers.ts';
import { type ServedPage, servePage } from '../screens/servePage.ts';

/** The built page in a real Chromium, under its real policy, on the real contract; only the answers are scripted. */
export class PageUnderTest {
  readonly #folder: string;
  readonly #browser: Browser;

  private constructor(folder: string, browser: Browser) {
    this.#folder = folder;
    this.#browser = browser;
  }

  /** Builds the page once for a file of tests. */
  static async build(): Promise<PageUnderTest> {
    const folder = await mkdtemp(join(tmpdir(), 'longhand-page-'));
    await build({ ...rendererConfig(undefined, folder), configFile: false, logLevel: 'error' });
    return new PageUnderTest(folder, await openBrowser());
  }

  async open(address = '', width = 1000, change: Partial<Script> = {}): Promise<OpenedPage> {
    const script = { ...newScript(), ...change };
    const served = await servePage(this.#folder, scriptedHandlers(script));
    const page = await (await this.#browser.newContext({ viewport: { width, height: 700 } })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address)) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(`${served.address}${address}`);
    return { page, served, script, complaints };
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await rm(this.#folder, { recursive: true });
  }
}

export type OpenedPage = {
  readonly page: Page;
  readonly served: ServedPage;
  readonly script: Script;
  /** Whatever the browser complained about: policy violations, errors, failed requests. */
  readonly complaints: readonly string[];
};
