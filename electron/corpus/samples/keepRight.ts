/**
 * Keeps of a model's own solutions (`models/training/sample.py`) those that the checker has nothing against and that end
 * with the right answer: `node electron/corpus/samples/keepRight.ts SAMPLES.jsonl --out KEPT.jsonl [--most 2]`. The answer
 * is that of the rules. A solution worded as the rules would write it teaches nothing new and is left out. The kept lines
 * are of the corpus form; how many were right goes to stderr.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { spellArithmetic } from '../arithmetic/spellArithmetic.ts';
import { workByRule } from '../../maths/methods/workByRule.ts';
import { writeSolution } from '../../tutor/solutionText.ts';
import { isRight } from './isRight.ts';

type Sampled = { readonly topic: string; readonly problem: string; readonly samples: readonly string[] };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, most: { type: 'string', default: '2' } },
});
const [input] = positionals;
if (input === undefined || values.out === undefined) {
  throw new Error('Say where the samples are and where the kept ones go: keepRight.ts SAMPLES.jsonl --out KEPT.jsonl');
}

const counts = { problems: 0, samples: 0, right: 0, kept: 0 };

/** Of one problem, the different right solutions in the model's own words. */
function keptOf({ problem, samples }: Sampled): readonly string[] {
  const worked = workByRule(problem);
  if (worked === null) return [];
  const right = samples.filter((text) => isRight({ problem, answer: worked.answer }, text));
  const known = spellArithmetic(writeSolution(worked)).trim();
  const fresh = [...new Set(right.map((text) => text.trim()))].filter((text) => text !== known);
  counts.problems += 1;
  counts.samples += samples.length;
  counts.right += right.length;
  return fresh.slice(0, Number(values.most));
}

const rows = readFileSync(input, 'utf8').trim().split('\n');
const kept = rows.flatMap((row) => {
  const sampled = JSON.parse(row) as Sampled;
  const { topic, problem } = sampled;
  return keptOf(sampled).map((solution) => JSON.stringify({ topic, problem, solution }));
});
counts.kept = kept.length;
writeFileSync(values.out, `${kept.join('\n')}\n`);
process.stderr.write(
  `${counts.problems} problems, ${counts.samples} samples, ${counts.right} right, ${counts.kept} kept in other words\n`,
);
