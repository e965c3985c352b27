import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { createChecker } from '../../checker/createChecker.ts';
import type { Effort } from '../../contract/vocabulary.ts';
import { loadModel } from '../../inference/loadModel.ts';
import { modelOptions, oneInput, outputBeside, readEffort, readWhole } from '../commandOptions.ts';
import { EvaluationProblem, groupOf } from '../evaluation/evaluationRow.ts';
import { openEvaluationRows } from '../evaluation/evaluationRows.ts';
import { type Contestant, sampleProblem } from '../evaluation/sampleProblem.ts';
import { type GroupSummary, summarise } from '../evaluation/summarise.ts';
import { benchmarkOf, figuresFor, publishedTable } from '../evaluation/publishedFigures.ts';
import { summaryTable } from '../evaluation/summaryTable.ts';
import { readJsonLines } from '../jsonLines.ts';
import { deviceOptions, readDevices } from '../deviceOptions.ts';
import { namedModel } from '../namedModel.ts';
import { starterFolder } from '../openSolver.ts';

const evalOptions = {
  ...modelOptions,
  ...deviceOptions,
  samples: { type: 'string', default: '1' },
  /** Keep every sample here, for good. Without it, a run that is killed still goes on where it stopped. */
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
  const devices = readDevices(values);
  const out = values.out === undefined ? undefined : outputBeside(input, values.out);
  const folder = values.model === undefined ? starterFolder : namedModel(values.model);
  const run = `${folder}, ${values.bare ? 'the model alone' : `effort ${effort}`}, seed ${seed}`;
  const rows = openEvaluationRows({ out, input, run });
  const loaded = await loadModel({ folder, ...devices, canary: starterFolder });
  const checker = createChecker();
  const contestant: Contestant = {
    ...loaded,
    checker,
    effort,
    bare: values.bare,
    seed,
  };
  const keys = distinctKeys(problems.map((problem, index) => String(problem.id ?? index)));
  try {
    for (const [index, problem] of problems.entries()) {
      const key = keys[index] ?? String(index);
      for (let sample = 0; sample < samples; sample++) {
        if (rows.has(key, sample, problem.problem)) continue;
        rows.add({ key, sample, group: groupOf(problem), run, ...(await sampleProblem(problem, sample, contestant)) });
      }
      process.stderr.write(`${index + 1}/${problems.length}\r`);
    }
  } finally {
    await checker.close();
    await loaded.writer.close();
  }
  // A file that was changed since, or more samples than are asked for now, must not count.
  const texts = new Map(keys.map((key, index) => [key, problems[index]?.problem]));
  const asked = rows.all.filter((row) => row.sample < samples && texts.get(row.key) === row.problem);
  rows.finish();
  report(loaded.writer.model, { input, effort, samples, bare: values.bare }, summarise(asked), values.json);
}

type Measurement = {
  readonly input: string;
  readonly effort: Effort;
  readonly samples: number;
  readonly bare: boolean;
};

/** The last group is all of them; a file of one group has no other. */
function report(model: string, measured: Measurement, groups: readonly GroupSummary[], json: boolean): void {
  const { input, effort, samples, bare } = measured;
  const benchmark = benchmarkOf(basename(input));
  if (json) {
    const published = figuresFor(benchmark);
    process.stdout.write(`${JSON.stringify({ model, effort, samples, bare, benchmark, groups, published })}\n`);
    return;
  }
  const pass1 = groups.at(-1)?.pass1 ?? 0;
  process.stdout.write(`${summaryTable(groups, samples)}\n\n${publishedTable(benchmark, model, pass1)}\n`);
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
