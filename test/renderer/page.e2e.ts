import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { newScript, type Script } from '../screens/scriptedHandlers.ts';
import { hostile, late, linear, longFormula } from '../screens/scriptedSolutions.ts';
import type { ServedPage } from '../screens/servePage.ts';
import { PageUnderTest } from './openPage.ts';

let built: PageUnderTest;
let script: Script;
let served: ServedPage;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  built = await PageUnderTest.build();
}, 60_000);

afterAll(() => built.end());

afterEach(async () => {
  await page.context().close();
  await served.close();
});

async function open(address = '', width = 1000, change: Partial<Script> = {}): Promise<void> {
  ({ page, served, script, complaints } = await built.open(address, width, change));
}

async function solve(problem: string): Promise<void> {
  await page.getByLabel('Problem', { exact: true }).fill(problem);
  await page.keyboard.press('Enter');
}

describe('the page', () => {
  it('solves on Enter and keeps to its policy', async () => {
    await open();
    await solve(linear.problem);
    await page.getByText('Checked: this answer is right').waitFor();
    expect(await page.locator('.step').count()).toBe(linear.steps.length);
    // Seen by screen readers: every formula has its MathML.
    expect(await page.locator('.step .formula math').count()).toBe(linear.steps.length);
    expect(complaints).toEqual([]);
  });

  it('takes Shift+Enter as a new line', async () => {
    await open();
    await page.getByLabel('Problem', { exact: true }).fill('2x + y = 7');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('x - y = 2');
    expect(await page.getByLabel('Problem', { exact: true }).inputValue()).toBe('2x + y = 7\nx - y = 2');
    expect(await page.locator('.solution').count()).toBe(0);
  });

  it('never draws a finished step again', async () => {
    await open('', 1000, { pace: 30 });
    await solve(linear.problem);
    const first = await page.locator('.step .formula').first().elementHandle();
    await page.evaluate(() => {
      const step = document.querySelector('.step');
      if (!step) throw new Error('no step');
      new MutationObserver(() => (document.title = 'redrawn')).observe(step, { subtree: true, childList: true });
    });
    await page.getByText('Checked: this answer is right').waitFor();
    expect(await page.title()).toBe('Longhand');
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('stops on Esc, keeps the steps it has, and can try again', async () => {
    await open('', 1000, { holdAfter: 6 });
    await solve(linear.problem);
    await page.locator('.step').nth(0).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Stopped' }).waitFor();
    expect(await page.locator('.step').count()).toBe(1);
    script.holdAfter = Number.POSITIVE_INFINITY;
    await page.getByRole('button', { name: 'Retry' }).first().click();
    await page.getByText('Checked: this answer is right').waitFor();
  });

  it('shows one step at a time by key, the answer last', async () => {
    await open('', 1000, { settings: { ...newScript().settings, revealStepByStep: true } });
    await solve(linear.problem);
    await page.getByRole('button', { name: 'Next step' }).waitFor();
    expect(await page.locator('.step').count()).toBe(1);
    for (let step = 2; step <= linear.steps.length; step += 1) await page.keyboard.press('n');
    expect(await page.locator('.step').count()).toBe(linear.steps.length);
    expect(await page.locator('.answer').count()).toBe(0);
    await page.keyboard.press('n');
    await page.locator('.answer').waitFor();
  });

  it('offers evidence to mouse and keyboard', async () => {
    await open();
    await solve(linear.problem);
    const mark = page.getByRole('button', { name: /^Checked/ }).first();
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await mark.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('This line has been checked.').waitFor();
  });

  it('copies a solution, with the clipboard’s permission and without it', async () => {
    await open();
    await solve(linear.problem);
    for (const permitted of [true, false]) {
      if (!permitted)
        await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
      await page.getByRole('button', { name: permitted ? 'LaTeX' : 'Text', exact: true }).click();
      await page.getByText(`Copied as ${permitted ? 'LaTeX' : 'Text'}`).waitFor();
    }
    await page.getByLabel('Problem', { exact: true }).fill('');
    await page.keyboard.press('ControlOrMeta+v');
    expect(await page.getByLabel('Problem', { exact: true }).inputValue()).toContain('Answer: x = 9   [checked]');
  });

  it('copies a set as a table', async () => {
    await open('#/sets/1');
    await page.getByRole('button', { name: 'Copy as a table' }).click();
    await page.getByText('Copied: paste it into a spreadsheet').waitFor();
    await open();
    await page.getByLabel('Problem', { exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+v');
    expect(await page.getByLabel('Problem', { exact: true }).inputValue()).toContain('Problem\tAnswer\tOutcome');
  });

  it('prints a set with its answers, or as a worksheet without them', async () => {
    await open('#/sets/1');
    await page.emulateMedia({ media: 'print' });
    const onPaper = (): Promise<string> => page.locator('main').innerText();
    expect(await onPaper()).toContain('agrees with the key');
    expect(await onPaper()).not.toContain('Name');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: 'Print worksheet' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await onPaper()).toMatch(/Name\s+Date/);
    expect(await onPaper()).not.toMatch(/key|checked|not worked yet/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await onPaper()).toContain('agrees with the key');
  });

  it('offers Retry for a fault, but not for what would only be refused again', async () => {
    await open();
    await solve('break it');
    await page.getByText('The process that runs the model ended').waitFor();
    expect(await page.getByRole('button', { name: 'Retry' }).count()).toBe(1);
    await solve('Write a poem about the sea');
    await page.getByRole('button', { name: 'Change the problem' }).waitFor();
    expect(await page.getByRole('button', { name: 'Retry' }).count()).toBe(0);
  });

  it('offers to try again what only ran out of time, and no larger model for it', async () => {
    await open();
    await solve(late.problem);
    await page.getByRole('heading', { name: 'There was not enough time' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add a model' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'There was not enough time' }).waitFor();
  });

  it('points at what cannot be read, and mends it on request', async () => {
    await open();
    await page.getByLabel('Problem', { exact: true }).fill('3x + 4 => 19');
    await page.getByRole('button', { name: 'Did you mean' }).click();
    expect(await page.getByLabel('Problem', { exact: true }).inputValue()).toBe('3x + 4 >= 19');
  });

  it('fits 360 pixels in every view, long formulas included', async () => {
    await open('', 360);
    await solve(longFormula.problem);
    for (const address of ['#/solve', '#/working', '#/history', '#/history/7', '#/sets', '#/sets/1']) {
      await page.evaluate((hash) => (location.hash = hash), address);
      await page.locator(`nav a[aria-current]`).waitFor();
      await page.waitForTimeout(100);
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, 360]);
    }
    expect(complaints).toEqual([]);
  });

  it('shows hostile TeX as text and keeps working', async () => {
    await open();
    const hostile = '\\def\\a{\\a\\a}\\a';
    await page.getByLabel('Problem', { exact: true }).fill(hostile);
    await page.locator('.unset-tex').waitFor();
    expect(await page.locator('#preview').textContent()).toContain(hostile);
    await page.getByLabel('Problem', { exact: true }).fill('\\href{javascript:alert(1)}{x}');
    await page.waitForTimeout(250);
    expect(await page.locator('#preview a').count()).toBe(0);
  });

  it('shows what a hostile model writes as text, inside its own step', async () => {
    await open();
    await solve(hostile.problem);
    await page.locator('.answer').waitFor();
    expect(await page.locator('main :is(img, script, a, b, iframe)').count()).toBe(0);
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    await page.getByText('<script>1</script>').first().waitFor();
    // Whatever TeX draws, the mark beside the step is what a click on it reaches.
    await page.getByRole('button', { name: /^Wrong/ }).click({ timeout: 2_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('says when the line is lost, and comes back by itself', async () => {
    await open();
    await page.getByText('Ready').waitFor();
    served.cut();
    await page.getByText('Longhand does not answer').waitFor();
    await page.getByText('does not answer').waitFor({ state: 'detached' });
    await solve(linear.problem);
    await page.getByText('Checked: this answer is right').waitFor();
  });

  it('says that it takes long when nothing new has come for a while', async () => {
    await open('', 1000, { holdAfter: 1 });
    await page.clock.install();
    await solve(linear.problem);
    await page.locator('.draft').waitFor();
    expect(await page.getByText('This is taking long').count()).toBe(0);
    await page.clock.runFor(16_000);
    await page.getByText('This is taking long').waitFor();
  });

  it('has what was typed after a reload', async () => {
    await open('#/working');
    await page.getByLabel('Your working').fill('2x = 4\n4x = 8');
    await page.reload();
    await page.getByRole('heading', { name: 'Every line follows' }).waitFor();
    await page.goto(`${served.address}#/solve`);
    await page.getByLabel('Problem', { exact: true }).fill('half a pro');
    await page.reload();
    expect(await page.getByLabel('Problem', { exact: true }).inputValue()).toBe('half a pro');
  });

  it('asks before it deletes', async () => {
    await open('#/history');
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.locator('main li').count()).toBe(7);
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.locator('main li').nth(6).waitFor({ state: 'detached' });
  });

  it('takes a problem set from a file and shows what it remarked', async () => {
    await open('#/sets');
    const file = { name: 'sheet.csv', mimeType: 'text/csv', buffer: Buffer.from('problem\n2x=4\n') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'Year 9, revision sheet 4' }).waitFor();
    expect(await page.getByText('1 remark on the file').count()).toBe(1);
  });

  it('takes a file dropped on its box, and ignores one dropped beside it', async () => {
    await open('#/sets');
    await page.getByText('Fractions for Friday').waitFor();
    const drop = (target: string): Promise<boolean> =>
      page.locator(target).evaluate((element) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['2x = 4'], 'sheet.txt'));
        return element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      });
    expect(await drop('h1')).toBe(false);
    expect(await page.getByRole('heading', { name: 'Problem sets' }).count()).toBe(1);
    await drop('.box');
    await page.getByRole('heading', { name: 'Year 9, revision sheet 4' }).waitFor();
  });

  it('keeps the chosen theme', async () => {
    await open();
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByLabel('Dark').check({ force: true });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(script.settings.theme).toBe('dark');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('can be used by keyboard alone', async () => {
    await open();
    await page.waitForFunction(() => document.activeElement?.id === 'problem');
    await page.getByText('Skip to the main part').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('3');
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.id === 'problem');
  });
});
