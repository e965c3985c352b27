import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Script } from '../screens/scriptedHandlers.ts';
import { linear } from '../screens/scriptedSolutions.ts';
import type { ServedPage } from '../screens/servePage.ts';
import { PageUnderTest } from './openPage.ts';

let built: PageUnderTest;
let script: Script;
let served: ServedPage;
let page: Page;

beforeAll(async () => {
  built = await PageUnderTest.build();
}, 60_000);

afterAll(() => built.end());

afterEach(async () => {
  await page.context().close();
  await served.close();
});

async function open(address = '', change: Partial<Script> = {}): Promise<void> {
  ({ page, served, script } = await built.open(address, 1000, change));
}

const lines = (): ReturnType<Page['getByLabel']> => page.getByLabel('Your working');
const signs = (): ReturnType<Page['locator']> => page.locator('section[aria-label="Your lines, judged"] li svg');
const waiting = (): ReturnType<Page['getByText']> => page.getByText('…', { exact: true });
const solved = 'Solved: your last line answers the problem';
const button = (name: string): ReturnType<Page['getByRole']> => page.getByRole('button', { name, exact: true });

/** A picture for those who want to look at what was tested. */
async function picture(name: string): Promise<void> {
  const folder = process.env['LONGHAND_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('a checker that does not answer', () => {
  it('leaves no verdict of an earlier problem beside a new one', async () => {
    await open('#/working');
    await page.getByRole('textbox', { name: 'Problem' }).fill('2x + 6 = 10');
    await lines().fill('2x = 4\n4x = 8\nx = 2');
    await page.getByRole('heading', { name: solved }).waitFor();
    expect(await signs().count()).toBe(2);
    script.hangs = true;
    await page.getByRole('textbox', { name: 'Problem' }).fill('2x + 3 = 7');
    expect(await signs().count()).toBe(0);
    expect(await page.getByText(solved).count()).toBe(0);
    await lines().fill('2x = 10\nx = 99');
    await page.getByText('Reading the problem …').waitFor();
    expect([await signs().count(), await waiting().count()]).toEqual([0, 2]);
    expect(await page.locator('.read').count()).toBe(0);
    await page.getByText('Checking takes longer than usual').waitFor();
    await picture('working-waits');
    served.cut();
    script.hangs = false;
    await page.getByText('Each line has the same solutions').waitFor();
    await page.locator('.read', { hasText: '2x+3' }).waitFor();
  });

  it('keeps the verdicts above a line that changes', async () => {
    await open('#/working');
    await lines().fill('2x = 4\n4x = 8\nx = 2');
    await page.getByRole('heading', { name: solved }).waitFor();
    script.hangs = true;
    await lines().fill('2x = 4\n4x = 8\nx = 99\nx = 2');
    expect([await signs().count(), await waiting().count()]).toEqual([1, 2]);
    expect(await page.getByText(solved).count()).toBe(0);
    await picture('working-half');
  });

  it('is asked again, by itself and by hand, after it took too long', async () => {
    await open('#/working', { lateChecks: 1 });
    await lines().fill('2x = 4\n4x = 8\n');
    await page.getByText('This took too long to check.').waitFor();
    await picture('working-late');
    await page.getByRole('heading', { name: 'Every line follows' }).waitFor();
    script.lateChecks = 1;
    await lines().fill('2x = 4\n6x = 12\n');
    await button('Check again').click();
    await page.getByRole('heading', { name: 'Every line follows' }).waitFor({ timeout: 1_500 });
  });

  it('is asked again to read a problem that there was no time for', async () => {
    await open('', { lateReadings: 1 });
    await page.getByLabel('Problem', { exact: true }).fill('2x + 6 = 10');
    await page.getByText('There was no time to read this.').waitFor();
    await page.locator('#preview .read', { hasText: '2x+6' }).waitFor();
    expect(await page.getByText('There was no time to read this.').count()).toBe(0);
  });

  it('leaves no formula of an earlier problem on Solve', async () => {
    await open();
    const box = page.getByLabel('Problem', { exact: true });
    await box.fill('2x + 6 = 10');
    await page.locator('#preview .read', { hasText: '2x+6' }).waitFor();
    script.hangs = true;
    await box.fill('7 - 5');
    await page.locator('#preview .read.stale[aria-hidden=true]').waitFor();
    await page.getByText('Reading the problem …').waitFor();
    expect(await page.locator('#preview .read').count()).toBe(0);
  });
});

describe('a server that is gone', () => {
  it('is told of in plain words by a set that was being solved', async () => {
    await open('#/sets/1');
    await button('Resume').click();
    await page.getByText('being worked').waitFor();
    await served.close();
    await page.getByText('Every problem finished by then is kept').waitFor();
    expect(await page.getByText('solveSet').count()).toBe(0);
    expect(await button('Resume').isDisabled()).toBe(true);
    await picture('set-lost');
  });

  it('has no problem sent to it, and the text is kept', async () => {
    await open();
    const box = page.getByLabel('Problem', { exact: true });
    await box.fill(linear.problem);
    await served.close();
    await page.getByText('Not connected: this cannot be worked now').waitFor();
    expect(await button('Solve').isDisabled()).toBe(true);
    await box.press('Enter');
    await box.press('Control+Enter');
    expect(await page.locator('.solution, .help').count()).toBe(0);
    expect(await box.inputValue()).toBe(linear.problem);
    await picture('solve-lost');
  });
});

describe('deleting from the history', () => {
  it('says which set it touches, and leaves the focus at the next row', async () => {
    await open('#/history');
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByText('It belongs to the set “Year 9, revision sheet 4”').waitFor();
    await picture('history-delete');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.locator('main li').nth(6).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('main li:first-child a'));
    for (let left = 6; left > 0; left -= 1) {
      await page.getByRole('button', { name: 'Delete' }).last().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await page
        .locator('main li')
        .nth(left - 1)
        .waitFor({ state: 'detached' });
    }
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
  });
});

describe('the mark of a line', () => {
  it('has a name without a stray blank', async () => {
    await open();
    await page.getByLabel('Problem', { exact: true }).fill(linear.problem);
    await page.keyboard.press('Enter');
    await button('Checked: why?').first().waitFor();
  });
});
