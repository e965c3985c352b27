import { describe, expect, test } from 'vitest';

import { drain } from '../../electron/contract/incomingStream.ts';
import { openTestServices } from './openTestServices.ts';

describe('what an effort means', () => {
  test('is known without a model, its time only with one that was measured', async () => {
    const { api } = openTestServices();
    const { efforts, basis } = await api.call('forecastEffort', {});
    expect(basis).toBeNull();
    expect(efforts.map(({ effort, attempts, seconds }) => [effort, attempts, seconds])).toEqual([
      ['quick', 1, null],
      ['standard', 2, null],
      ['thorough', 6, null],
    ]);
  });

  test('is reckoned from the problems that the model has worked here', async () => {
    const { api } = openTestServices();
    for (const problem of ['a', 'b', 'twice']) await drain(api.stream('solve', { problem, effort: 'quick' }));
    const { efforts, basis } = await api.call('forecastEffort', {});
    // Three problems of 20 tokens and a tenth of a second each, in four tries.
    expect(basis).toEqual({
      model: 'writing',
      tokensPerSecond: expect.closeTo(200),
      tokensPerTry: 15,
      problems: 3,
    });
    expect(efforts[0]?.seconds).toEqual({ usual: expect.closeTo(0.075), most: expect.closeTo(0.16) });
    expect(efforts[2]?.seconds?.most).toBeCloseTo(0.96);
  });

  test('is not reckoned from tries that were given up in their first words', async () => {
    const { api } = openTestServices();
    for (const problem of ['short a', 'short b', 'short c']) {
      await drain(api.stream('solve', { problem, effort: 'quick' }));
    }
    const { basis } = await api.call('forecastEffort', {});
    expect(basis).toBeNull();
  });
});
