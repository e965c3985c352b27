import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { type Checker, createChecker } from '../../electron/checker/createChecker.ts';
import { AppError } from '../../electron/contract/errors.ts';

const entry = new URL('./troubledWorker.ts', import.meta.url);

describe('the checker with a maths core in trouble', () => {
  let checker: Checker;
  let faults: string[];

  beforeEach(() => {
    faults = [];
    checker = createChecker({ deadlineMilliseconds: 150, entry, onFault: (message) => faults.push(message) });
  });
  afterEach(() => checker.close());

  const line = (text: string) => checker.checkLine({ problem: 'x', earlier: [], line: text });

  test('gives each kind of question its honest outcome when the deadline passes', async () => {
    expect(await line('hang')).toEqual({ status: 'unchecked', why: 'This took too long to check.', rule: 'deadline' });
    expect(await checker.checkAnswer({ problem: 'x', answer: 'hang' })).toMatchObject({ status: 'unchecked' });
    expect(await checker.gradeAnswer({ expected: '1', given: 'hang' })).toMatchObject({ equal: null });
    expect(await checker.workByRule('hang')).toEqual({ kind: 'late' });
    expect(await checker.readProblem('hang')).toMatchObject({ kind: 'unreadable', position: 0, late: true });
    expect(await checker.checkArgument({ lines: ['a', 'hang'] })).toMatchObject({
      valid: null,
      firstWrong: null,
      relations: ['undecided', 'undecided'],
    });
    expect(faults).toEqual([]);
  });

  test('answers the questions behind a hanging one, in order, from a fresh thread', async () => {
    const verdicts = await Promise.all(['one', 'hang', 'two', 'hang', 'three'].map(line));
    expect(verdicts.map((verdict) => verdict.status)).toEqual([
      'verified',
      'unchecked',
      'verified',
      'unchecked',
      'verified',
    ]);
    expect(verdicts[4]?.why).toBe('three');
  });

  test('does not count waiting in the queue against the deadline', async () => {
    const verdicts = await Promise.all(['hang', 'hang', 'hang', 'last'].map(line));
    expect(verdicts[3]).toMatchObject({ status: 'verified', why: 'last' });
  });

  test('does not count waiting for a processor against the deadline', async () => {
    expect(await line('wait')).toMatchObject({ status: 'verified', why: 'wait' });
  });

  test.each(['throw', 'exit', 'swell'])('survives a maths core that does this: %s', async (trouble) => {
    const patient = createChecker({ deadlineMilliseconds: 20_000, entry, onFault: (message) => faults.push(message) });
    try {
      const verdict = await patient.checkLine({ problem: 'x', earlier: [], line: trouble });
      expect(verdict).toMatchObject({ status: 'unchecked', why: 'This could not be checked.' });
      expect(faults).toHaveLength(1);
      expect(await patient.workByRule('next')).toMatchObject({ kind: 'worked', solution: { answer: 'next' } });
    } finally {
      await patient.close();
    }
  });

  test('tells everyone who waits when it is closed, and everyone who comes later', async () => {
    const waiting = line('hang').catch((error: unknown) => error);
    await checker.close();
    const later = line('after').catch((error: unknown) => error);
    for (const error of [await waiting, await later]) expect((error as AppError).code).toBe('cancelled');
  });

  test('says so when its thread cannot start', async () => {
    const homeless = createChecker({ entry: new URL('./noSuchWorker.ts', import.meta.url) });
    const error = await homeless.workByRule('x').catch((thrown: unknown) => thrown);
    expect((error as AppError).code).toBe('internal');
    expect((error as AppError).message).toContain("The checker's thread cannot start");
    await homeless.close();
  });
});
