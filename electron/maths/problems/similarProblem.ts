import { workByRule } from '../methods/workByRule.ts';
import type { RuleSolution } from '../outcomes.ts';
import { questionOf } from './problem.ts';
import type { Difficulty, MadeProblem, MakeProblem } from './problem.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { TOPICS } from './topics.ts';

/** Fresh practice: `problem` is Markdown with `$…$` round the maths, worked by rule in `solution`. */
export type SimilarProblem = { readonly problem: string; readonly solution: RuleSolution };

/** How hard the new problem is to be, measured by the steps that each takes. */
export type Wanted = 'easier' | 'same' | 'harder';

const DIFFICULTIES: Readonly<Record<Wanted, readonly Difficulty[]>> = {
  easier: [1, 1, 2],
  same: [1, 2, 3],
  harder: [3, 3, 2],
};
const DRAWS = 40;
/** Draws that show of which kind a generator's problems are. */
const SAMPLES = 12;

/** The same reasons in the same order make two problems alike; every reason that differs counts as one. */
function distance(first: RuleSolution, second: RuleSolution): number {
  const kind = (reason: string): string => reason.replace(/\$[^$]*\$/g, '$');
  const [one, two] = [first, second].map((solution) => solution.steps.map((step) => kind(step.reason)));
  const longest = Math.max(one?.length ?? 0, two?.length ?? 0);
  return Array.from({ length: longest }).filter((_item, index) => one?.[index] !== two?.[index]).length;
}

/** The new problem takes fewer or more steps where that is asked; one with as many is the next best. */
function misses(wanted: Wanted, model: RuleSolution, made: RuleSolution): number {
  const more = made.steps.length - model.steps.length;
  if (wanted === 'same') return distance(model, made);
  return Math.max(0, wanted === 'easier' ? more + 1 : 1 - more);
}

/** Asked so that nothing is left open: in words, or by formulas that ask for themselves. */
function speaksForItself(made: MadeProblem): boolean {
  return made.question !== undefined || ['equation', 'calculate', 'system'].includes(made.ask);
}

function makesKindOf(make: MakeProblem, model: RuleSolution, random: Random): boolean {
  return Array.from({ length: SAMPLES }, (_item, index) => make(random, ((index % 3) + 1) as Difficulty)).some(
    (made) => made?.solution.topic === model.topic && made.solution.method === model.method,
  );
}

function generatorsFor(model: RuleSolution): readonly MakeProblem[] {
  const named = TOPICS.filter(({ topic }) => topic === model.topic);
  if (named.length > 0) return named.map(({ make }) => make);
  const random = createRandom(1);
  return TOPICS.filter(({ make }) => makesKindOf(make, model, random)).map(({ make }) => make);
}

/**
 * A problem of the same kind with other numbers, worked the same way as nearly as some draws allow, or with fewer or
 * more steps where `wanted` asks for that. `null` when no generator makes problems of this kind. The same seed gives
 * the same problem.
 */
export function similarProblem(problemText: string, seed: number, wanted: Wanted = 'same'): SimilarProblem | null {
  const model = workByRule(problemText);
  const makers = model === null ? [] : generatorsFor(model);
  if (model === null || makers.length === 0) return null;
  const random = createRandom(seed);
  let best: { readonly made: MadeProblem; readonly far: number } | null = null;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const difficulties = DIFFICULTIES[wanted];
    const made = makers[draw % makers.length]?.(random, difficulties[draw % difficulties.length] ?? 2) ?? null;
    if (made === null || !speaksForItself(made) || problemText.includes(questionOf(made))) continue;
    const far = 100 * Number(made.solution.method !== model.method) + misses(wanted, model, made.solution);
    if (best === null || far < best.far) best = { made, far };
  }
  return best === null ? null : { problem: questionOf(best.made), solution: best.made.solution };
}
