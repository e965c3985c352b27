import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { createChecker } from '../../checker/createChecker.ts';
import { loadModel } from '../../inference/loadModel.ts';
import { modelOptions, oneInput, outputBeside, readEffort, readWhole } from '../commandOptions.ts';
import { EvaluationProblem, EvaluationRow, groupOf } from '../evaluation/evaluationRow.ts';
import { type Contestant, sampleProblem } from '../evaluation/sampleProblem.ts';
import { summarise } from '../evaluation/summarise.ts';
import { publishedFigures, summaryTable } from '../evaluation/summaryTable.ts';
import { JsonLinesOutput, readJsonLines } from '../jsonLines.ts';
import { starterFolder } from '../openSolver.ts';

const evalOptions = {
  ...modelOptions,
  samples: { type: 'string', default: '1' },
  /** Keep every sample here; run again after a kill, it goes on where it stopped. */
  out: { type: 'string' },
  /** The model alone, unchecked. */
  bare: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Runs a benchmark file through the app (or the bare model) and prints what was right, by topic. */
export async function evalCommand(options: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: options, options: evalOptions, allowPositionals: true });
  const input = oneInput(positionals);
  const problems = readJsonLines(input, EvaluationProblem);
  const samples = readWhole('samples', values.samples, 1);
  const effort = readEffort(values.effort);
  const seed = readWhole('seed', values.seed, 0);
  const rows = await openRows(values.out === undefined ? undefined : outputBeside(input, values.out));
  const loaded = await loadModel({
    folder: values.model === undefined ? starterFolder : resolve(values.model),
    device: 'auto',
  });
  const checker = createChecker();
  const contestant: Contestant = {
    ...loaded,
    checker,
    effort,
    bare: values.bare,
    seed,
  };
  try {
    const keys = distinctKeys(problems.map((problem, index) => String(problem.id ?? index)));
    for (const [index, problem] of problems.entries()) {
      const key = keys[index] ?? String(index);
      for (let sample = 0; sample < samples; sample++) {
        if (rows.has(key, sample)) continue;
        rows.add({ key, sample, group: groupOf(problem), ...(await sampleProblem(problem, sample, contestant)) });
      }
      process.stderr.write(`${index + 1}/${problems.length}\r`);
    }
  } finally {
    await checker.close();
    await loaded.writer.close();
  }
  const groups = summarise(rows.all);
  const model = loaded.writer.model;
  if (values.json) process.stdout.write(`${JSON.stringify({ model, effort, samples, bare: values.bare, groups })}\n`);
  else process.stdout.write(`${summaryTable(groups)}\n\n${publishedFigures(model)}`);
}

/** Two problems may bear one id; each is measured, the second as "id#2". */
function distinctKeys(keys: readonly string[]): string[] {
  const times = new Map<string, number>();
  return keys.map((key) => {
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

type Rows = {
  readonly all: readonly EvaluationRow[];
  has(key: string, sample: number): boolean;
  add(row: EvaluationRow): void;
};

async function openRows(file: string | undefined): Promise<Rows> {
  const output = file === undefined ? undefined : new JsonLinesOutput(file);
  const all = (output?.resume() ?? []).map((row) => EvaluationRow.parse(row));
  const known = new Set(all.map((row) => `${row.key}\n${row.sample}`));
  return {
    all,
    has: (key, sample) => known.has(`${key}\n${sample}`),
    add(row) {
      all.push(row);
      output?.add(row);
    },
  };
}
