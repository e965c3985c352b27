import { existsSync, realpathSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { Effort } from '../contract/vocabulary.ts';
import { UsageError } from './usage.ts';

/** The input and output files of the commands that go from one JSONL file to another. */
export function inputAndOutput(options: string[]): { input: string; output: string } {
  const { values, positionals } = parseArgs({
    args: options,
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const input = oneInput(positionals);
  return { input, output: outputBeside(input, requiredOut(values.out)) };
}

/** The output file; results must never be written over the questions. */
export function outputBeside(input: string, output: string): string {
  const both = existsSync(input) && existsSync(output);
  if (both && statSync(output).isFile() && realpathSync(input) === realpathSync(output))
    throw new UsageError(`the results would overwrite ${input}. Name another file with --out.`);
  return output;
}

export function oneInput(positionals: readonly string[]): string {
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) throw new UsageError('name exactly one input file.');
  return input;
}

export function requiredOut(out: string | undefined): string {
  if (out === undefined) throw new UsageError('say where the results go with --out OUT.jsonl.');
  return out;
}

/** Options of every command that runs a model. */
export const modelOptions = {
  effort: { type: 'string', default: 'standard' },
  model: { type: 'string' },
  seed: { type: 'string', default: '1' },
} as const;

export function readEffort(text: string): Effort {
  const effort = Effort.safeParse(text);
  if (!effort.success) throw new UsageError(`--effort is quick, standard or thorough, not "${text}".`);
  return effort.data;
}

export function readWhole(name: string, text: string, least: number, most?: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < least || value > (most ?? value)) {
    const range = most === undefined ? `from ${least}` : `from ${least} to ${most}`;
    throw new UsageError(`--${name} takes a whole number ${range}, not "${text}".`);
  }
  return value;
}

/** The one problem of a command that works on one. */
export function oneProblem(command: string, positionals: readonly string[]): string {
  const [problem, ...more] = positionals;
  if (problem === undefined) throw new UsageError(`give the problem in quotes, for example ${command} "2x + 3 = 7".`);
  if (more.length > 0) throw new UsageError('put the whole problem in one pair of quotes.');
  return problem;
}

/** A problem may begin with a minus sign: "-3 + 5" is no option. */
export function guardNegatives(options: readonly string[]): string[] {
  if (options.includes('--')) return [...options];
  const at = options.findIndex(
    (option) => /^-+[\d.(\\a-z]*\s*[-+*/×÷=^(]|^-[\d.(\\]|^-\s/.test(option) && !option.startsWith('--'),
  );
  if (at < 0) return [...options];
  const problem = options[at] ?? '';
  return [...options.slice(0, at), ...options.slice(at + 1), '--', problem];
}
