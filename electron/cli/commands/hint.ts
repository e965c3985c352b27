import { parseArgs } from 'node:util';

import { type Checker, createChecker } from '../../checker/createChecker.ts';
import { HintKind } from '../../contract/practice.ts';
import { proseToText } from '../../contract/text/proseToText.ts';
import type { Help } from '../../maths/hints/helpFrom.ts';
import type { Hint } from '../../maths/hints/hintLadder.ts';
import { helpWithLines, soundSolution } from '../../services/helpWithLines.ts';
import { guardNegatives, modelOptions, oneProblem, readEffort, readWhole } from '../commandOptions.ts';
import { openSolver } from '../openSolver.ts';
import { answerText, stepsText } from '../solutionReport.ts';
import { UsageError } from '../usage.ts';

const hintOptions = {
  ...modelOptions,
  /** The pupil's own lines so far, one option each. */
  line: { type: 'string', multiple: true, default: [] as string[] },
  /** How far to go. */
  level: { type: 'string', default: 'nudge' },
  json: { type: 'boolean', default: false },
} as const;

/** Help before the answer, from where the pupil's lines stand, as far as `--level` allows. */
export async function hintCommand(options: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: guardNegatives(joinLines(options)),
    options: hintOptions,
    allowPositionals: true,
  });
  const problem = oneProblem('hint', positionals);
  const level = readLevel(values.level);
  const question = { problem, lines: values.line };
  const solve = { folder: values.model, effort: readEffort(values.effort), seed: readWhole('seed', values.seed, 0) };
  const checker = createChecker();
  try {
    const found = (await helpWithLines(question, checker)) ?? (await helpByModel(question, solve, checker));
    print(problem, level, found, values.json);
  } finally {
    await checker.close();
  }
}

/** A pupil's line may begin with a minus sign, which must not make it look like an option. */
function joinLines(options: readonly string[]): readonly string[] {
  return options.flatMap((option, index) => {
    if (options[index - 1] === '--line') return [];
    return option === '--line' && index + 1 < options.length ? [`--line=${options[index + 1] ?? ''}`] : [option];
  });
}

type Found = Help | { readonly why: string };

/** Where no rule works the problem: from the lines of the model's solution that were verified. */
async function helpByModel(
  question: { readonly problem: string; readonly lines: readonly string[] },
  { folder, effort, seed }: { folder: string | undefined; effort: ReturnType<typeof readEffort>; seed: number },
  checker: Checker,
): Promise<Found> {
  const solver = openSolver(folder);
  try {
    const worked = await solver.solve(question.problem, effort, seed);
    const solution = soundSolution(worked);
    const help = solution === null ? null : await helpWithLines({ ...question, solution }, checker);
    return help ?? { why: worked.error?.message ?? 'No answer could be confirmed, so no hint could be trusted.' };
  } finally {
    await solver.close();
  }
}

function print(problem: string, level: HintKind, found: Found, json: boolean): void {
  if ('why' in found) {
    process.stdout.write(json ? `${JSON.stringify({ problem, hints: [], why: found.why })}\n` : `${found.why}\n`);
    return;
  }
  const hints = found.rungs.filter((rung) => rank(rung.kind) <= rank(level));
  const next = found.rungs[hints.length]?.kind ?? null;
  const { reached, steps } = found;
  const source = found.from === 'rule' ? 'rule' : 'model';
  if (json) process.stdout.write(`${JSON.stringify({ problem, hints, next, reached, steps, source })}\n`);
  else process.stdout.write(hintsText(hints, next, source));
}

function hintsText(hints: readonly Hint[], next: HintKind | null, source: 'rule' | 'model'): string {
  const more = next === null ? '' : `\nMore: --level ${next}\n`;
  const from = source === 'rule' ? 'by rule' : 'from a checked solution of the model';
  return `${hints.map(hintText).join('')}(${from})\n${more}`;
}

function hintText(hint: Hint): string {
  switch (hint.kind) {
    case 'nudge':
      return `Think about this: ${proseToText(hint.text)}\n`;
    case 'idea':
      return `What to do next: ${proseToText(hint.text)}\n`;
    case 'step':
      return `The next step:\n${stepsText([hint.step])}`;
    case 'solution':
      return `The whole solution:\n${stepsText(hint.steps)}${answerText(hint.answer)}\n`;
  }
}

function rank(kind: HintKind): number {
  return HintKind.options.indexOf(kind);
}

function readLevel(text: string): HintKind {
  const level = HintKind.safeParse(text);
  if (!level.success) throw new UsageError(`--level is nudge, idea, step or solution, not "${text}".`);
  return level.data;
}
