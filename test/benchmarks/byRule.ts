import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { checkAnswer } from '../../electron/maths/checking/checkAnswer.ts';
import { gradeForQuestion } from '../../electron/maths/checking/gradeForQuestion.ts';
import { workByRule } from '../../electron/maths/methods/workByRule.ts';

/**
 * `node test/benchmarks/byRule.ts FILE.jsonl… [--show wrong,open,refuted] [--topics a,b]`: how many problems of a file the
 * rules work rightly, without the model, how many of those answers the checker ticks, and what of the authors' answers it
 * calls right and wrong. A row is `{problem, answer[, topic]}`.
 */

type Row = { readonly problem: string; readonly answer: string; readonly topic: string };
/** `open`: left alone. `unticked`: right, and nothing but the rule says so. */
type Outcome = {
  readonly row: Row;
  readonly worked: 'ticked' | 'unticked' | 'wrong' | 'open';
  readonly given: string;
  readonly key: string;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: 'wrong,refuted' }, topics: { type: 'string', default: '' } },
});

function readRows(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Record<string, unknown>;
      const text = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
      return { problem: text('problem'), answer: text('answer'), topic: text('topic') || text('subject') };
    });
}

function judge(row: Row): Outcome {
  const { problem, answer } = row;
  const solution = workByRule(problem);
  const key = checkAnswer({ problem, answer: `$${answer}$` }).status;
  if (solution === null) return { row, worked: 'open', given: '', key };
  const given = solution.answer;
  if (gradeForQuestion({ expected: answer, given: `$${given}$`, problem }).equal !== true)
    return { row, worked: 'wrong', given, key };
  const isTicked = checkAnswer({ problem, answer: `$${given}$` }).status === 'verified';
  return { row, worked: isTicked ? 'ticked' : 'unticked', given, key };
}

function share(outcomes: readonly Outcome[], kinds: readonly string[]): string {
  const found = outcomes.filter(({ worked }) => kinds.includes(worked)).length;
  return `${((100 * found) / Math.max(outcomes.length, 1)).toFixed(1).padStart(5)} %`;
}

function line(name: string, outcomes: readonly Outcome[]): string {
  const wrong = outcomes.filter(({ worked }) => worked === 'wrong').length;
  const [right, refuted] = ['verified', 'refuted'].map((key) => outcomes.filter((one) => one.key === key).length);
  return (
    `${name.padEnd(28)} ${String(outcomes.length).padStart(5)} problems; worked rightly ${share(outcomes, ['ticked', 'unticked'])}, ` +
    `with a tick ${share(outcomes, ['ticked'])}; other answers ${wrong}; keys ticked ${right ?? 0}, refuted ${refuted ?? 0}\n`
  );
}

const topics = values.topics.split(',').filter((topic) => topic !== '');
const shown = new Set(values.show.split(','));
for (const file of positionals) {
  const outcomes = readRows(file)
    .filter(({ topic }) => topics.length === 0 || topics.includes(topic))
    .map(judge);
  for (const { row, worked, given, key } of outcomes) {
    const mark = worked === 'wrong' ? 'wrong' : key === 'refuted' ? 'refuted' : worked;
    if (shown.has(mark)) process.stdout.write(`  ${mark} ${row.topic}: ${row.problem} ⟶ ${given} (${row.answer})\n`);
  }
  if (shown.has('topics'))
    for (const topic of new Set(outcomes.map(({ row }) => row.topic)))
      process.stdout.write(
        `  ${line(
          topic,
          outcomes.filter(({ row }) => row.topic === topic),
        )}`,
      );
  process.stdout.write(line(basename(file), outcomes));
}
