import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { newScript, type Script } from '../screens/scriptedHandlers.ts';
import { linear } from '../screens/scriptedSolutions.ts';
import type { ServedPage } from '../screens/servePage.ts';
import { PageUnderTest } from './openPage.ts';

let built: PageUnderTest;
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
  ({ page, served, complaints } = await built.open(address, width, change));
}

const lines = (): ReturnType<Page['getByLabel']> => page.getByLabel('Your working');

describe('hints before answers', () => {
  it('come one at a time, from a nudge to the solution, and say whose they are', async () => {
    await open();
    await page.getByLabel('Problem', { exact: true }).fill(linear.problem);
    await page.getByRole('button', { name: 'Hint', exact: true }).click();
    await page.getByText('What happens when the brackets are multiplied out?').waitFor();
    await page.getByText('By rule').waitFor();
    expect(await page.locator('.help .formula').count()).toBe(0);
    await page.getByRole('button', { name: 'Tell me what to do next' }).click();
    await page.getByRole('button', { name: 'Show me the next step' }).click();
    await page.getByRole('heading', { name: 'The next step' }).waitFor();
    expect(await page.locator('.help').textContent()).not.toContain('x=9');
    await page.getByRole('button', { name: 'Show me the whole solution' }).click();
    await page.getByRole('heading', { name: 'The whole solution' }).waitFor();
    expect(await page.locator('.help button', { hasText: 'Show me' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('can be asked for by key, and give way to the solution', async () => {
    await open();
    await page.getByLabel('Problem', { exact: true }).fill(linear.problem);
    await page.keyboard.press('Control+Enter');
    await page.getByText('What happens when the brackets').waitFor();
    await page.getByRole('button', { name: 'Solve', exact: true }).click();
    await page.getByText('Checked: this answer is right').waitFor();
    expect(await page.locator('.help').count()).toBe(0);
  });

  it('go along when the problem is worked by hand, and start anew from new lines', async () => {
    await open();
    await page.getByLabel('Problem', { exact: true }).fill(linear.problem);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Work it myself' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'working-lines');
    expect(await page.getByLabel('Problem').inputValue()).toBe(linear.problem);
    await page.getByText('What happens when the brackets').waitFor();
    await page.keyboard.type('3x-6+4=2x+7');
    await page.getByRole('button', { name: 'Give me a hint from here' }).waitFor();
  });
});

describe('the student’s own working', () => {
  it('marks the first wrong line of the student’s own working as it is typed', async () => {
    await open('#/working');
    await page.getByLabel('Your working').fill('2x = 4\n\nx = 5');
    await page.getByRole('heading', { name: 'Line 3 is the first that does not hold' }).waitFor();
    await page.getByLabel('Your working').fill('2x = 4\n4x = 8');
    await page.getByRole('heading', { name: 'Every line follows' }).waitFor();
    await page.getByLabel('Your working').fill('2x = 4\n'.repeat(201));
    await page.getByText('Check them in parts').waitFor();
    expect(await page.getByRole('heading', { name: 'Every line follows' }).count()).toBe(0);
  });

  it('gives a nudge for a wrong line, and says what went wrong only when asked', async () => {
    await open('#/working');
    await page.getByLabel('Your working').fill('2x = 4\nx = 5');
    await page.getByText('What do you have to do to both sides').waitFor();
    const evidence = page.getByText('the line above gives 10');
    expect(await evidence.isVisible()).toBe(false);
    await page.getByText('Tell me what went wrong').click();
    await evidence.waitFor();
  });

  it('names the likely mistake without the right value, and keeps what is right', async () => {
    await open('#/working');
    await lines().fill('2x = 4\nx = 5\nx + 1 = 6');
    await page.getByText('not every term was divided').waitFor();
    await page.getByRole('button', { name: 'Keep what is right, write line 2 again' }).click();
    expect(await lines().inputValue()).toBe('2x = 4\n');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('working-lines');
    await page.getByRole('button', { name: 'Put them back' }).click();
    expect(await lines().inputValue()).toBe('2x = 4\nx = 5\nx + 1 = 6');
  });

  it('is not found fault with in the middle of a line', async () => {
    await open('#/working');
    await page.clock.install();
    await lines().fill('2x = 4\nx = 5');
    await page.clock.runFor(600);
    await page.getByText('start', { exact: true }).waitFor();
    await page.getByText('…', { exact: true }).waitFor();
    expect(await page.getByText('does not hold').count()).toBe(0);
    await page.clock.runFor(1_500);
    await page.getByText('Line 2 is the first that does not hold').waitFor();
  });

  it('goes from the problem to the lines on Enter', async () => {
    await open('#/working');
    await page.getByLabel('Problem').fill('2x = 4');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('working-lines');
    await page.locator('.read .katex').waitFor();
  });

  it('that is finished is told so, and offers another problem', async () => {
    await open('#/working');
    await lines().fill('2x = 4\nx = 2');
    await page.getByRole('heading', { name: 'Solved: your last line answers the problem' }).waitFor();
    await page.getByRole('button', { name: 'Easier' }).click();
    await page.getByRole('button', { name: 'Work it myself' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'working-lines');
    expect(await page.getByLabel('Problem').inputValue()).toBe('$2x=8$');
    expect(await lines().inputValue()).toBe('');
  });
});

describe('beside a solution', () => {
  it('stands folded advice, each part with its source', async () => {
    await open();
    await page.getByLabel('Problem', { exact: true }).fill(linear.problem);
    await page.keyboard.press('Enter');
    const test = page.getByText('Test the answer');
    await test.waitFor();
    expect(await page.locator('.advice .source').allTextContents()).toEqual(['By rule', 'By rule', 'By rule']);
    expect(await page.getByText('The right side gives the same').isVisible()).toBe(false);
    await test.click();
    await page.getByText('The right side gives the same').waitFor();
    await page.getByRole('button', { name: 'Harder' }).click();
    await page.getByRole('button', { name: 'Show how it is done' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('stands nothing of it before the student may see the answer', async () => {
    await open('', 1000, {
      settings: { ...newScript().settings, theme: 'dark', revealStepByStep: true },
    });
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    await page.getByLabel('Problem', { exact: true }).fill(linear.problem);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Next step' }).waitFor();
    expect(await page.getByText('Test the answer').count()).toBe(0);
  });
});

describe('the history', () => {
  it('tells how many hints were taken, and keeps back what was not asked for', async () => {
    await open('#/history');
    await page.getByText('3 hints taken').waitFor();
    await page.getByText('x^2 - 9 = 0').click();
    await page.getByRole('heading', { name: 'The solution has not been asked for' }).waitFor();
    await page.getByRole('button', { name: 'Show the solution' }).click();
    await page.locator('.answer').waitFor();
  });
});

describe('the effort', () => {
  it('says what it means and how long it takes here', async () => {
    await open();
    await page.getByText('Usually 0.4 s here, at most 2 s').waitFor();
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    const settings = page.getByRole('dialog');
    await settings.getByText('Up to 2 tries').waitFor();
    await settings.getByText('over the last 12 problems').waitFor();
    await settings.getByLabel('Thorough').check({ force: true });
    await settings.getByText('Up to 6 tries').waitFor();
  });
});
