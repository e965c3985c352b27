import { parseArgs } from 'node:util';

import { attackCases, readCases } from './adversarial/attackCases.ts';
import { changedQuestions, judgeChanged } from './adversarial/changedQuestions.ts';
import { askRightForms, attackAnswers, attackGrades, attackLines, type Attack } from './adversarial/attacks.ts';

/**
 * `node test/benchmarks/adversarial.ts [--count 10000] [--seed 1066] [--show 20] [--only answers|lines|grades|forms|changed]`: tries to win a
 * tick for what is wrong. Prints, by kind of corruption, how many were put and how many passed; the target is none.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1066' },
    show: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
  },
});
const count = Number(values.count);
const show = Number(values.show);
const cases = attackCases(80, Number(values.seed));

function wants(name: string): boolean {
  return values.only === '' || values.only === name;
}

function tally(title: string, attacks: readonly Attack[], bad: string): void {
  const passed = attacks.filter(({ outcome }) => outcome === bad);
  process.stdout.write(`\n${title}: ${passed.length} of ${attacks.length} ${bad}\n`);
  for (const kind of new Set(attacks.map((attack) => attack.kind))) {
    const outcomes = attacks.filter((attack) => attack.kind === kind).map(({ outcome }) => outcome);
    const counts = [...new Set(outcomes)].map((name) => `${name} ${outcomes.filter((o) => o === name).length}`);
    process.stdout.write(`  ${kind.padEnd(34)} ${counts.toSorted().join(', ')}\n`);
  }
  const seen = new Map<string, number>();
  for (const { kind, problem, text, why } of passed) {
    const shown = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, shown);
    if (shown <= show) process.stdout.write(`  ! ${kind}: ${problem} ⟶ ${text} (${why})\n`);
  }
}

if (wants('answers')) tally('wrong answers', attackAnswers(cases, count), 'verified');
if (wants('lines')) tally('wrong lines', attackLines(cases, count), 'verified');
if (wants('grades')) tally('wrong pairs', attackGrades(cases, count), 'equal');
if (wants('forms')) {
  const forms = askRightForms([...readCases('five-topics'), ...readCases('thirty-topics')]);
  tally('right answers in other forms', forms, 'refuted');
}
if (wants('changed')) {
  const attacks = changedQuestions(cases, count).map((changed) => {
    const outcome = judgeChanged(changed);
    return { kind: changed.kind, problem: changed.problem, text: changed.oldAnswer, outcome, why: '' };
  });
  tally('questions changed by a few words', attacks, 'ticked');
  tally('the same', attacks, 'worked');
}
