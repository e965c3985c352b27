import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

import { rendererConfig } from '../../build/vite.renderer.config.ts';
import { openBrowser } from './openBrowser.ts';
import { newScript, type Script, scriptedHandlers } from './scriptedHandlers.ts';
import { longFormula } from './scriptedSolutions.ts';
import { servePage } from './servePage.ts';

/** Takes a picture of every state of the screen: `node test/screens/takeScreens.ts [folder] [name…]`. */

type Scene = {
  readonly name: string;
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: Partial<Script>;
  readonly address?: string;
  readonly act?: (page: Page) => Promise<void>;
};

const solveText = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Problem', { exact: true }).fill(text);
  await page.keyboard.press('Enter');
};

const linearText = '3(x - 2) + 4 = 2x + 7';
const solved = async (page: Page): Promise<void> => {
  await solveText(page, linearText);
  await page.getByText('Checked: this answer is right').waitFor();
};
const brokenWorking = async (page: Page): Promise<void> => {
  await page.getByLabel('Problem').fill('2(x + 3) = 10');
  await page.getByLabel('Your working').fill('2x + 6 = 10\n2x = 4\n\nx = 5\nx + 1 = 6');
  await page.getByText('is the first that does not hold').waitFor();
};

const scenes: readonly Scene[] = [
  { name: 'empty-light' },
  { name: 'empty-dark', dark: true },
  { name: 'empty-narrow', width: 360 },
  { name: 'solved-light', act: solved },
  { name: 'solved-dark', dark: true, act: solved },
  { name: 'solved-narrow', width: 360, act: solved },
  {
    name: 'evidence',
    act: async (page) => {
      await solved(page);
      await page.getByRole('button', { name: 'Checked' }).nth(1).click();
      await page.getByRole('button', { name: 'Checked' }).nth(2).hover();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'writing',
    script: { holdAfter: 9 },
    act: async (page) => {
      await solveText(page, linearText);
      await page.getByText('1 wrong line was taken back').waitFor();
    },
  },
  {
    name: 'step-by-step',
    script: { settings: { ...newScript().settings, revealStepByStep: true } },
    act: async (page) => {
      await solveText(page, linearText);
      await page.getByRole('button', { name: 'Next step' }).click();
    },
  },
  { name: 'long-formula', act: (page) => solveText(page, longFormula.problem) },
  { name: 'long-formula-narrow', width: 360, act: (page) => solveText(page, longFormula.problem) },
  { name: 'by-rule', act: (page) => solveText(page, 'Solve x^2 - 4x + 1 = 0') },
  {
    name: 'printed',
    act: async (page) => {
      await solved(page);
      await page.emulateMedia({ media: 'print' });
    },
  },
  { name: 'refused', act: (page) => solveText(page, 'Write a poem about the sea') },
  { name: 'failed', dark: true, act: (page) => solveText(page, 'break it') },
  {
    name: 'unreadable',
    act: async (page) => {
      await page.getByLabel('Problem', { exact: true }).fill('Solve 3x + 4 => 19 for x');
      await page.getByText('Did you mean').waitFor();
    },
  },
  { name: 'working', address: '#/working', act: brokenWorking },
  { name: 'working-narrow-dark', dark: true, width: 360, address: '#/working', act: brokenWorking },
  { name: 'history', address: '#/history' },
  { name: 'history-narrow', width: 360, address: '#/history' },
  { name: 'attempt', address: '#/history/8' },
  { name: 'sets', address: '#/sets' },
  { name: 'set', address: '#/sets/1' },
  { name: 'set-narrow', width: 360, address: '#/sets/1' },
  {
    name: 'set-solving-dark',
    dark: true,
    address: '#/sets/1',
    act: async (page) => {
      await page.getByRole('button', { name: 'Resume' }).click();
      await page.getByText('being worked:').waitFor();
    },
  },
  { name: 'models', address: '#/models' },
  { name: 'models-narrow', width: 360, dark: true, address: '#/models' },
  {
    name: 'models-offer',
    address: '#/models',
    act: async (page) => {
      await page.getByLabel('Folder or ZIP archive of the model').fill('/media/stick/Phi-4-mini-reasoning-onnx');
      await page.getByRole('button', { name: 'Look into it' }).click();
      await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
    },
  },
  {
    name: 'models-browse',
    address: '#/models',
    act: async (page) => {
      await page.getByRole('button', { name: 'Browse' }).click();
      await page.getByText('Worksheets').waitFor();
    },
  },
  {
    name: 'models-importing',
    dark: true,
    address: '#/models',
    act: async (page) => {
      await page.getByRole('button', { name: 'Go on importing' }).click();
      await page.getByText('4.9 GB').first().waitFor();
    },
  },
  {
    name: 'models-refused',
    address: '#/models',
    act: async (page) => {
      await page.getByLabel('Folder or ZIP archive of the model').fill('/media/stick/downloads');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'settings', act: (page) => page.getByRole('button', { name: 'Settings', exact: true }).click() },
  { name: 'shortcuts', dark: true, act: (page) => page.getByRole('button', { name: 'Keyboard shortcuts' }).click() },
  {
    name: 'delete',
    address: '#/history',
    act: (page) => page.getByRole('button', { name: 'Delete' }).first().click(),
  },
  {
    name: 'trouble',
    script: {
      status: {
        version: '0.1.0',
        mode: 'browser',
        inference: 'broken',
        trouble:
          'The model file models/starter/model.onnx is damaged: its checksum differs. Copy the model folder again.',
      },
    },
  },
];

async function takeScene(scene: Scene, browser: Browser, page: string, out: string): Promise<void> {
  const script = { ...newScript(), ...scene.script };
  const served = await servePage(page, scriptedHandlers(script));
  try {
    const context = await browser.newContext({
      viewport: { width: scene.width ?? 1100, height: scene.width ? 720 : 760 },
      deviceScaleFactor: 1.5,
      colorScheme: scene.dark ? 'dark' : 'light',
    });
    const tab = await context.newPage();
    tab.on('console', (message) => process.stderr.write(`${scene.name}: ${message.text()}\n`));
    tab.on('pageerror', (error) => process.stderr.write(`${scene.name}: ${String(error)}\n`));
    await tab.goto(`${served.address}${scene.address ?? ''}`);
    await tab.evaluate(() => document.fonts.ready);
    await scene.act?.(tab);
    await tab.waitForTimeout(300);
    const wider = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) process.stderr.write(`${scene.name}: the page is ${wider} px too wide\n`);
    await tab.screenshot({ path: `${out}/${scene.name}.png`, fullPage: true });
    await context.close();
  } finally {
    await served.close();
  }
}

async function takeScreens(out: string, wanted: readonly string[]): Promise<void> {
  const page = resolve('dist/renderer');
  await build({ ...rendererConfig(), configFile: false, logLevel: 'warn' });
  await mkdir(out, { recursive: true });
  const chosen = scenes.filter((scene) => wanted.length === 0 || wanted.includes(scene.name));
  const browser = await openBrowser();
  for (const scene of chosen) await takeScene(scene, browser, page, out);
  await browser.close();
  process.stdout.write(`${chosen.length} pictures in ${out}\n`);
}

const [out = '.cache/screens', ...wanted] = process.argv.slice(2);
await takeScreens(resolve(out), wanted);
