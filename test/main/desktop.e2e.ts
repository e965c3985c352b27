import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildDesktop } from '../../build/buildDesktop.ts';
import { buildRendererIfStale } from '../../build/buildRenderer.ts';
import { root } from '../../build/run.ts';
import { contentSecurityPolicy } from '../../electron/main/policies/contentSecurityPolicy.ts';

/** A binary that is here already; nothing is fetched for a test. */
function presentElectron(): string | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules', 'electron', 'dist');
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' } as Partial<
    Record<string, string>
  >;
  const binary = join(folder, names[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : null;
}

function whyNot(): string | null {
  if (presentElectron() === null) return 'there is no Electron binary here; ELECTRON_OVERRIDE_DIST_PATH can name one';
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  return hasDisplay ? null : 'there is no display; xvfb-run gives one';
}

const reason = whyNot();

describe.skipIf(reason !== null)(reason === null ? 'the desktop app' : `the desktop app DID NOT RUN: ${reason}`, () => {
  const data = mkdtempSync(join(tmpdir(), 'longhand-desktop-'));
  const binary = presentElectron() ?? '';
  // Chromium's sandbox does not start for root, as in a container.
  const options = process.getuid?.() === 0 ? ['--no-sandbox', root] : [root];
  const environment = { ...process.env, LONGHAND_DATA: data } as Record<string, string>;
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    for (const outcome of [await buildRendererIfStale(), await buildDesktop()]) expect(outcome.output).toBe('');
    app = await _electron.launch({ executablePath: binary, args: options, env: environment });
    page = await app.firstWindow();
    await page.waitForLoadState('load');
  });
  afterAll(async () => {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('shows the page from its own scheme under its policy', async () => {
    expect(page.url()).toMatch(/^app:\/\/longhand\//);
    const violation = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.originalPolicy)),
        ),
    );
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://example.org/x.png';
      document.body.append(image);
    });
    expect(await violation).toBe(contentSecurityPolicy());
  });

  it('gives the page nothing of Node or Electron', async () => {
    const seen = await page.evaluate(() =>
      ['require', 'process', 'module', 'electron', 'Buffer'].filter((name) => name in window),
    );
    expect(seen).toEqual([]);
  });

  it('solves a problem and shows its answer', async () => {
    await page.locator('textarea').first().fill('2x+3=7');
    await page.keyboard.press('Enter');
    await page.locator('.katex').last().waitFor();
    await expect.poll(() => page.locator('body').innerText(), { timeout: 60_000 }).toMatch(/this answer is right/);
  });

  it('stays on its page and opens no window', async () => {
    const opened = await page.evaluate(() => window.open('https://example.org/') === null);
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    expect(opened).toBe(true);
    expect(page.url()).toMatch(/^app:\/\/longhand\//);
    expect(app.windows()).toHaveLength(1);
  });

  it('grants no permission', async () => {
    const state = await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state);
    expect(state).toBe('denied');
  });

  it('works again after a reload, over a new port', async () => {
    await page.reload();
    await page.locator('textarea').first().fill('1/2 + 1/3');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('body').innerText(), { timeout: 60_000 }).toMatch(/this answer is right/);
  });

  it('runs once per profile: a second start ends by itself', async () => {
    const second = spawn(binary, options, { env: environment, stdio: 'ignore' });
    const [code] = (await once(second, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(app.windows()).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('keeps its data for its owner alone', () => {
    expect((statSync(data).mode & 0o777).toString(8)).toBe('700');
    expect((statSync(join(data, 'longhand.db')).mode & 0o777).toString(8)).toBe('600');
  });
});
