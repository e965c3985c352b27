import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { EvaluationRow } from '../../../electron/cli/evaluation/evaluationRow.ts';
import { openEvaluationRows } from '../../../electron/cli/evaluation/evaluationRows.ts';
import { benchmarkOf, figuresFor, publishedTable } from '../../../electron/cli/evaluation/publishedFigures.ts';
import { summarise } from '../../../electron/cli/evaluation/summarise.ts';

function row(key: string, sample: number, answer: string | null, right: boolean): EvaluationRow {
  return {
    key,
    sample,
    group: 'all',
    run: 'a run',
    problem: key,
    expected: '1/2',
    answer,
    right,
    verdict: null,
    source: 'model',
    refused: false,
    tokens: 10,
    seconds: 1,
  };
}

describe('a summary', () => {
  it('counts right answers as one answer, however they are written', () => {
    const rows = [row('a', 0, '3', false), row('a', 1, '\\frac{1}{2}', true), row('a', 2, '0.5', true)];
    const [all] = summarise(rows);
    expect(all).toMatchObject({ problems: 1, samples: 3, agreement: 1, any: 1 });
    expect(all?.pass1).toBeCloseTo(2 / 3);
  });

  it('gives an interval around the share, within 0 and 1', () => {
    const rows = Array.from({ length: 100 }, (_item, index) => row(String(index), 0, '1/2', index < 90));
    const [low, high] = summarise(rows)[0]?.interval ?? [0, 0];
    // Wilson's interval for 90 of 100.
    expect(low).toBeCloseTo(0.826, 3);
    expect(high).toBeCloseTo(0.945, 3);
  });
});

describe('published figures', () => {
  it('stand beside this run where the file says which benchmark it is', () => {
    expect(benchmarkOf('MATH-500.jsonl')).toBe('MATH-500');
    expect(benchmarkOf('aime_2025.jsonl')).toBe('AIME 2025');
    expect(benchmarkOf('five-topics.jsonl')).toBeNull();
    expect(figuresFor('AIME 2025')).toMatchObject({ 'Phi-4-mini-reasoning, later rerun': 31.8 });
    const table = publishedTable('MATH-500', 'A model', 0.9012);
    expect(table).toContain('| **A model, this run** | – | – | 90.1 | – |');
    expect(table).toContain('| Phi-4-mini-reasoning, first report | 57.5 | – | 94.6 | 52.0 |');
    expect(publishedTable(null, 'A model', 1)).not.toContain('this run');
  });
});

describe('the samples of a run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'longhand-rows-'));

  it('are there after a kill, and gone when the run is finished', () => {
    const input = join(folder, 'a.jsonl');
    openEvaluationRows({ out: undefined, input, run: 'a run' }).add(row('a', 0, '1', false));
    const again = openEvaluationRows({ out: undefined, input, run: 'a run' });
    expect([again.has('a', 0, 'a'), again.has('a', 1, 'a'), again.has('a', 0, 'changed')]).toEqual([
      true,
      false,
      false,
    ]);
    again.finish();
    expect(existsSync(`${input}.unfinished`)).toBe(false);
  });

  it('of another run are never mixed in', () => {
    const input = join(folder, 'b.jsonl');
    openEvaluationRows({ out: undefined, input, run: 'another run' }).add({
      ...row('a', 0, '1', false),
      run: 'another run',
    });
    expect(openEvaluationRows({ out: undefined, input, run: 'a run' }).all).toEqual([]);
    const out = join(folder, 'kept.jsonl');
    openEvaluationRows({ out, input, run: 'a run' }).add(row('a', 0, '1', false));
    expect(() => openEvaluationRows({ out, input, run: 'another run' })).toThrow(/another run/);
    expect(readFileSync(out, 'utf8')).toContain('"a run"');
  });
});
