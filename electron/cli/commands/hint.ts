import { parseArgs } from 'node:util';

import { type Checker, createChecker } from '../../checker/createChecker.ts';
import { HintKind } from '../../contract/practice.ts';
import { proseToText } from '../../contract/text/proseToText.ts';
import type { Help } from '../../maths/hints/helpFrom.ts';
import type { Hint } from '../../maths/hints/hintLadder.ts';
import { pupilLine } from '../../maths/reading/pupilLine.ts';
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
    const wrong = await wrongLine(question, checker);
    const found = (await helpWithLines(question, checker)) ?? (await helpByModel(question, solve, checker));
    print({ problem, level, found, wrong }, values.json);
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

/** The first line that is wrong, and what was probably done there. */
type WrongLine = {
  readonly firstWrong: number;
  readonly line: string;
  readonly why: string;
  readonly mistake?: string;
};

async function wrongLine(
  { problem, lines }: { readonly problem: string; readonly lines: readonly string[] },
  checker: Checker,
): Promise<WrongLine | null> {
  if (lines.length === 0) return null;
  const { firstWrong, why, mistake } = await checker.checkArgument({ problem, lines: lines.map(pupilLine) });
  if (firstWrong === null) return null;
  const line = lines[firstWrong] ?? '';
  return { firstWrong, line, why, ...(mistake === undefined ? {} : { mistake: mistake.why }) };
}

function wrongText({ firstWrong, line, why, mistake }: WrongLine): string {
  const likely = mistake === undefined ? '' : `The likely mistake: ${proseToText(mistake)}\n`;
  const told = why === '' || why === mistake ? '' : `${proseToText(why)}\n`;
  return `Line ${firstWrong + 1} is wrong: ${line}\n${likely}${told}\n`;
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

type Told = {
  readonly problem: string;
  readonly level: HintKind;
  readonly found: Found;
  readonly wrong: WrongLine | null;
};

function print({ problem, level, found, wrong }: Told, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify(asJson({ problem, level, found, wrong }))}\n`);
  else process.stdout.write(`${wrong === null ? '' : wrongText(wrong)}${foundText(level, found)}`);
}

function asJson({ problem, level, found, wrong }: Told): object {
  const marked = wrong === null ? {} : { firstWrong: wrong.firstWrong, wrong: wrong.why, mistake: wrong.mistake };
  if ('why' in found) return { problem, ...marked, hints: [], why: found.why };
  const { hints, next, source } = upTo(level, found);
  return { problem, ...marked, hints, next, reached: found.reached, steps: found.steps, source };
}

function foundText(level: HintKind, found: Found): string {
  if ('why' in found) return `${found.why}\n`;
  const { hints, next, source } = upTo(level, found);
  return hintsText(hints, next, source);
}

type Rungs = {
  readonly hints: readonly Hint[];
  readonly next: HintKind | null;
  readonly source: 'rule' | 'model';
};

function upTo(level: HintKind, found: Help): Rungs {
  const hints = found.rungs.filter((rung) => rank(rung.kind) <= rank(level));
  const next = found.rungs[hints.length]?.kind ?? null;
  return { hints, next, source: found.from === 'rule' ? 'rule' : 'model' };
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
