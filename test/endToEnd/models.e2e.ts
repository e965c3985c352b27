import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { buildRendererIfStale } from '../../build/buildRenderer.ts';
import { entriesOf, starterFolder } from '../packages/starterCopy.ts';
import { writeZip } from '../packages/writeZip.ts';
import { openBrowser } from '../screens/openBrowser.ts';
import { StartedApp } from './startedApp.ts';

let browser: Browser;
let folder: string;
let app: StartedApp;

beforeAll(async () => {
  const built = await buildRendererIfStale();
  if (built.code !== 0) throw new Error(built.output);
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'longhand-models-app-'));
  app = await StartedApp.start(join(folder, 'data'));
});

afterAll(async () => {
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true });
});

it('a model is found by looking through folders, imported from an archive, used, and solves', async () => {
  writeZip(join(folder, 'tutor.zip'), entriesOf(starterFolder, 'tutor/'));
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(app.link);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Choose or import a model' }).click();
  await page.getByLabel('Folder or ZIP archive of the model').fill(folder);
  await page.getByRole('button', { name: 'Browse' }).click();
  await page.getByRole('button', { name: /tutor\.zip/ }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Longhand starter is here.').waitFor();
  await page.getByRole('button', { name: 'Use Longhand starter' }).click();
  const used = page.locator('li', { hasText: 'in use' });
  await used.getByRole('button', { name: 'Check Longhand starter' }).waitFor();
  await page.getByText('Ready').first().waitFor();
  await page.evaluate(() => (location.hash = '#/solve'));
  await page.getByLabel('Problem', { exact: true }).fill('Solve 2x + 3 = 7');
  await page.keyboard.press('Enter');
  await page.getByText('Checked: this answer is right').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
