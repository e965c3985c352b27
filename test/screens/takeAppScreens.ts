import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { buildRendererIfStale } from '../../build/buildRenderer.ts';
import { StartedApp } from '../endToEnd/startedApp.ts';
import { openBrowser } from './openBrowser.ts';

/**
 * The pictures of the documentation, taken of the whole app as it ships, with its own model:
 * `node test/screens/takeAppScreens.ts [folder]`. Nothing in them is made up.
 */

const problems = [
  '2/3 + 1/4',
  '8 - 2 * (3 - 5)^2',
  'Solve 2x + y = 7 and x - y = 2',
  'x^2 - 5x + 6 = 0',
  '3(x - 2) + 4 = 2x + 7',
];

const sheet = `problem,answer
"Solve 4(x - 1) = 2x + 6",x=5
5/6 - 3/8,11/24
7 - 2 × (3 - 5),11
"x^2 - 4x + 1 = 0",x = 2 ± √3
"3x + 2y = 12 and x - y = -1","x=2, y=3"
`;

async function solve(page: Page, problem: string): Promise<void> {
  await page.getByLabel('Problem', { exact: true }).fill(problem);
  await page.keyboard.press('Enter');
  // The earlier solution gives way at once; its card must not be taken for the new one's.
  await page.waitForTimeout(200);
  await page.locator('.solution[aria-busy=false] :is(.answer, .message)').waitFor();
}

async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await page.waitForTimeout(600);
}

/** A whole page is pictured as it is scrolled, its head in the middle if need be. */
async function top(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
}

async function pictureViews(page: Page, save: (name: string) => Promise<void>): Promise<void> {
  await save('start');
  for (const problem of problems) await solve(page, problem);
  await page
    .getByRole('button', { name: /^Checked/ })
    .nth(1)
    .click();
  await save('solution');
  for (const fold of await page.locator('.advice summary').all()) await fold.click();
  await page.getByRole('button', { name: 'Just as hard' }).click();
  await page.getByRole('button', { name: 'Work it myself' }).waitFor();
  await top(page);
  await save('advice');
  await page.getByLabel('Problem', { exact: true }).fill('5(x - 3) = 2x + 9');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Tell me what to do next' }).click();
  await page.getByRole('button', { name: 'Show me the next step' }).click();
  await page.getByRole('button', { name: 'Show me the whole solution' }).waitFor();
  await save('hints');
  await go(page, '#/history');
  await save('history');
  await go(page, '#/working');
  await page.getByLabel('Problem').fill('2(x + 3) = 10');
  await page.getByLabel('Your working').fill('2x + 6 = 10\n2x = 4\nx = 8\n');
  await page.locator('.report').waitFor();
  await page.getByRole('button', { name: 'Give me a hint' }).click();
  await page.getByRole('button', { name: 'Tell me what to do next' }).waitFor();
  await top(page);
  await save('own-working');
  await go(page, '#/sets');
  const file = { name: 'Revision sheet 4.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Solve all' }).click();
  await page.getByText('5 of 5 done').waitFor({ timeout: 60_000 });
  await save('problem-set');
}

async function pictureLooks(page: Page, save: (name: string) => Promise<void>): Promise<void> {
  await go(page, '#/solve');
  await page.emulateMedia({ colorScheme: 'dark' });
  await solve(page, 'x^2 - 4x + 1 = 0');
  await save('solution-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 720 });
  await save('solution-narrow');
}

async function takePictures(browser: Browser, out: string): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'longhand-screens-'));
  const app = await StartedApp.start(data);
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, deviceScaleFactor: 1.5 });
    page.on('console', (message) => process.stderr.write(`${message.text()}\n`));
    await page.goto(app.link);
    await page.getByText('Ready').first().waitFor();
    const save = async (name: string): Promise<void> => {
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    };
    await pictureViews(page, save);
    await pictureLooks(page, save);
  } finally {
    await app.stop();
    await rm(data, { recursive: true });
  }
}

const out = resolve(process.argv[2] ?? 'docs/screens');
await mkdir(out, { recursive: true });
const built = await buildRendererIfStale();
if (built.code !== 0) throw new Error(built.output);
const browser = await openBrowser();
await takePictures(browser, out);
await browser.close();
