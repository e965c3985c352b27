import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Solution } from '../../electron/contract/vocabulary.ts';
import { runCommand } from './runCommand.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'longhand-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...rows: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''));
  return path;
}

function rowsOf(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('longhand solve', () => {
  it('prints exactly one JSON value with --json', async () => {
    const { code, output } = await runCommand('solve', '2x + 3 = 7', '--json');
    expect(code).toBe(0);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(Solution.parse(JSON.parse(output))).toMatchObject({ status: 'solved', answer: 'x=2', verdict: 'verified' });
  });

  it('takes a problem that begins with a minus sign', async () => {
    const { code, output } = await runCommand('solve', '-3 + 5', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ answer: '2', verdict: 'verified' });
  });

  it('takes what follows -- as the problem', async () => {
    const { output } = await runCommand('solve', '--json', '--', '-x = 3');
    expect(JSON.parse(output)).toMatchObject({ answer: 'x=-3' });
  });

  it('refuses what is no problem with a clear word, which is its work done', async () => {
    const { code, output } = await runCommand('solve', 'Tell me a joke', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ status: 'refused', answer: null, verdict: 'unchecked' });
  });

  it('names the folder when the model is missing, and exits with 1', async () => {
    const { code, output } = await runCommand('solve', '2x=4', '--json', '--model', join(folder, 'no-such-model'));
    expect(code).toBe(1);
    const solution = Solution.parse(JSON.parse(output));
    expect(solution).toMatchObject({ status: 'failed', error: { code: 'model-missing' } });
    expect(solution.error?.message).toContain('no-such-model');
  });

  it('says a failure once, and prints no empty solution', async () => {
    const { output, errors } = await runCommand('solve', '2x=4', '--model', join(folder, 'no-such-model'));
    expect(output).toBe('');
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});

describe('longhand batch', () => {
  it('works each row, and run again goes on where it stopped', async () => {
    const input = file('in.jsonl', { id: 'a', problem: '3x = 12' }, { id: 2, problem: '1/2 + 1/3' });
    const out = join(folder, 'out.jsonl');
    expect((await runCommand('batch', input, '--out', out)).code).toBe(0);
    expect(rowsOf(out)).toMatchObject([
      { id: 'a', answer: 'x=4', verdict: 'verified' },
      { id: 2, answer: '\\frac{5}{6}', verdict: 'verified' },
    ]);
    const first = readFileSync(out, 'utf8').split('\n')[0] ?? '';
    writeFileSync(out, `${first}\n`);
    appendFileSync(out, '{"id":2,"prob');
    expect((await runCommand('batch', input, '--out', out)).code).toBe(0);
    expect(rowsOf(out).map((row) => row['id'])).toEqual(['a', 2]);
    expect(readFileSync(out, 'utf8').startsWith(first)).toBe(true);
  });
});

describe('files', () => {
  it('counts rows that share an id, so that none is skipped when a batch goes on', async () => {
    const input = file('twins.jsonl', { id: 1, problem: '2x = 4' }, { id: 1, problem: '3x = 9' });
    const out = file('twins-out.jsonl', { id: 1, answer: 'x=2' });
    expect((await runCommand('batch', input, '--out', out)).code).toBe(0);
    expect(rowsOf(out).map((row) => row['answer'])).toEqual(['x=2', 'x=3']);
  });

  it.each(['grade', 'check', 'batch'])('%s never writes over its own input', async (command) => {
    const input = file('same.jsonl', { id: 1, problem: '2x=4', expected: '1', given: '1', lines: [] });
    const before = readFileSync(input, 'utf8');
    const { code, errors } = await runCommand(command, input, '--out', join(folder, '.', 'same.jsonl'));
    expect(code).toBe(2);
    expect(errors).toContain('overwrite');
    expect(readFileSync(input, 'utf8')).toBe(before);
  });

  it('says which folder is missing before anything is worked', async () => {
    const input = file('one.jsonl', { id: 1, problem: '2x=4' });
    const { code, errors } = await runCommand('batch', input, '--out', join(folder, 'nowhere', 'out.jsonl'));
    expect(code).toBe(1);
    expect(errors).toMatch(/nowhere.*Make the folder/);
    expect(errors).not.toContain('ENOENT');
  });

  it('takes a folder for no file', async () => {
    const { code, errors } = await runCommand('batch', folder, '--out', join(folder, 'x.jsonl'));
    expect(code).toBe(2);
    expect(errors).toContain('is a folder');
  });
});

describe('longhand hint and similar', () => {
  it('helps from the lines there are, as far as it is asked to', async () => {
    const { code, output } = await runCommand('hint', '3-2x=7', '--line', '-2x=4', '--level', 'idea', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      reached: 1,
      next: 'solution',
      source: 'rule',
      hints: [{ kind: 'nudge' }, { kind: 'idea', text: 'Divide both sides by $-2$.' }],
    });
    expect(output).not.toContain('x=-2');
  });

  it('says which line is wrong, and what was probably done, before it helps', async () => {
    const { output } = await runCommand('hint', '2x+3=7', '--line', '2x=10');
    expect(output).toMatch(/^Line 1 is wrong: 2x ?= ?10\n/);
    expect(output).toContain('The likely mistake:');
    expect(output).toContain('Think about this:');
    const { output: json } = await runCommand('hint', '2x+3=7', '--line', '2x=4', '--line', 'x=3', '--json');
    expect(JSON.parse(json)).toMatchObject({ firstWrong: 1, reached: 1 });
  });

  it('makes the same problem for the same seed, and says so when it can make none', async () => {
    const options = ['similar', 'Solve 3x+5=20', '--seed', '3', '--difficulty', 'harder', '--json'];
    const [first, second, none] = await Promise.all([
      runCommand(...options),
      runCommand(...options),
      runCommand('similar', 'why?'),
    ]);
    expect(first.output).toBe(second.output);
    expect(JSON.parse(first.output)).toMatchObject({ seed: 3, similar: { solution: { topic: 'linear-equations' } } });
    expect(none).toMatchObject({ code: 0, output: expect.stringContaining('cannot make') });
  });
});

describe('asking for help', () => {
  it.each([[['--help']], [['-h']], [['solve', '--help']], [['help']]])(
    'longhand %j lists the commands',
    async (options) => {
      const { code, output } = await runCommand(...options);
      expect(code).toBe(0);
      expect(output).toContain('longhand <command>');
    },
  );

  it('prints its version', async () => {
    expect(await runCommand('--version')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('longhand grade and check', () => {
  it('adds a verdict to each pair, null where it cannot tell', async () => {
    const input = file(
      'pairs.jsonl',
      { expected: '1/2', given: '0.5' },
      { expected: '2', given: '3' },
      { expected: '2', given: '' },
    );
    const out = join(folder, 'graded.jsonl');
    expect((await runCommand('grade', input, '--out', out)).code).toBe(0);
    expect(rowsOf(out).map((row) => row['equal'])).toEqual([true, false, expect.not.stringMatching('true')]);
  });

  it('finds the first wrong line of a working', async () => {
    const input = file(
      'working.jsonl',
      { problem: '2x+3=7', lines: ['2x+3=7', '2x=10', 'x=5'] },
      { lines: ['2x+3=7', '2x=4', 'x=2'] },
    );
    const out = join(folder, 'checked.jsonl');
    expect((await runCommand('check', input, '--out', out)).code).toBe(0);
    expect(rowsOf(out)).toMatchObject([
      { valid: false, firstWrong: 1 },
      { valid: true, firstWrong: null, relations: ['start', 'equivalent', 'equivalent'] },
    ]);
  });

  it('says which name a line of the file lacks', async () => {
    const input = file('lacking.jsonl', { expected: '1' });
    const { errors } = await runCommand('grade', input, '--out', join(folder, 'none.jsonl'));
    expect(errors).toContain('line 1: given is missing. Mend that line');
  });

  it('names the line of the file that cannot be read', async () => {
    const input = file('broken.jsonl', { expected: '1', given: '1' }, '{"expected": 1');
    const { code, errors } = await runCommand('grade', input, '--out', join(folder, 'none.jsonl'));
    expect(code).toBe(1);
    expect(errors).toContain('line 2');
  });
});

describe('longhand eval', () => {
  it('measures the app on a file of problems with answers', async () => {
    const input = file(
      'eval.jsonl',
      { problem: '2x=10', answer: '5', topic: 'linear' },
      { problem: '7-9', answer: '-2', topic: 'order' },
    );
    const { code, output } = await runCommand('eval', input, '--json');
    expect(code).toBe(0);
    const { groups } = JSON.parse(output) as { groups: { group: string; pass1: number; falseTicks: number }[] };
    expect(groups.at(-1)).toMatchObject({ group: 'all', pass1: 1, falseTicks: 0 });
  });

  it('measures both of two problems with one id', async () => {
    const twins = [
      { id: 1, problem: '2x=10', answer: '5', topic: 'linear' },
      { id: 1, problem: '7-9', answer: '-2', topic: 'order' },
    ];
    const out = join(folder, 'eval-twins.jsonl');
    expect((await runCommand('eval', file('eval-in.jsonl', ...twins), '--out', out)).code).toBe(0);
    expect(rowsOf(out).map((row) => row['key'])).toEqual(['1', '1#2']);
  });
});

describe('a wrong command line', () => {
  it.each([
    [[]],
    [['frobnicate']],
    [['solve']],
    [['solve', '2x=4', '--effort', 'huge']],
    [['solve', '2x=4', '--wat']],
    [['grade', 'in.jsonl']],
    [['batch', 'no-such-file.jsonl', '--out', 'x']],
    [['eval', 'a', 'b']],
    [['serve', '--port', '70000']],
    [['doctor', '--providers', 'no-such-folder']],
    [['hint', '2x=4', '--level', 'all']],
    [['similar', '2x=4', '--difficulty', 'hardest']],
  ])('longhand %j exits with 2 and says how', async (options) => {
    const { code, output, errors } = await runCommand(...options);
    expect(code).toBe(2);
    expect(errors + output).toMatch(
      options.length === 0 ? /longhand <command>/ : /^longhand: .*\n.*longhand --help\n$/,
    );
  });
});
