import { describe, expect, it } from 'vitest';

import { CorpusStatistics } from '../../electron/corpus/corpusStatistics.ts';

function line(problem: string, styles: readonly string[] = []) {
  return { topic: 'integers', problem, kernel: problem, solution: 'Add.\n\\[5\\]\n\n**Answer:** 5', core: '', styles };
}

describe('the statistics of a corpus', () => {
  const statistics = new CorpusStatistics();
  statistics.count(line('2 + 3', ['lead-in']));
  statistics.count(line('14 + 3'));
  statistics.count(line('Work out 2000 + 3'));
  statistics.leaveOut(line('2 + 3'), 'repeated');

  it('tell texts that differ only in numbers from others', () => {
    expect(statistics.summary()).toMatchObject({ lines: 3, distinctShapes: 2, leftOut: { repeated: 1, excluded: 0 } });
  });

  it('give the share of every style and of the lines without one', () => {
    expect(statistics.summary().styles).toEqual({ 'lead-in': 0.3333 });
    expect(statistics.summary().unstyled).toBe(0.6667);
  });

  it('give the ranges of the numbers', () => {
    expect(statistics.summary().numbers).toEqual({ 'below 10': 0.6667, 'below 100': 0.1667, 'below 10000': 0.1667 });
  });

  it('are told in words, a topic a line', () => {
    expect(statistics.report()).toContain('integers: 3 lines, 1 repeated');
  });
});
