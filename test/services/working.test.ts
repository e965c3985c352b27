import { describe, expect, test } from 'vitest';

import { openTestServices } from './openTestServices.ts';

describe('marking and reading without a model', () => {
  test('a right working is valid, however it goes', async () => {
    const { api } = openTestServices();
    const report = await api.call('checkWorking', { problem: '2x+3=7', lines: ['2x=4', 'x=2'] });
    expect(report).toMatchObject({ valid: true, firstWrong: null });
    expect(report.relations).toHaveLength(2);
  });

  test('a wrong working is broken at its first wrong line', async () => {
    const { api } = openTestServices();
    const report = await api.call('checkWorking', { problem: '2x+3=7', lines: ['2x=10', 'x=5'] });
    expect(report).toMatchObject({ valid: false, firstWrong: 0 });
    expect(report.why).not.toBe('');
  });

  test('a problem is read while it is typed, with LaTeX for the preview, and what is wrong has its place', async () => {
    const { api } = openTestServices();
    expect(await api.call('readProblem', { text: 'Solve 2x + 3 = 7' })).toMatchObject({
      kind: 'read',
      task: 'solve',
      unknowns: ['x'],
    });
    expect(await api.call('readProblem', { text: '2x + (3 = 7' })).toMatchObject({ kind: 'unreadable' });
  });

  test('no process is started for it', async () => {
    const { api, host } = openTestServices();
    await api.call('readProblem', { text: '1+1' });
    expect(host.state).toBe('stopped');
  });
});
