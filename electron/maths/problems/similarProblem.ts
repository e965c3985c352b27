import { workByRule } from '../methods/workByRule.ts';
import type { RuleSolution } from '../outcomes.ts';
import { askAgain } from './askAgain.ts';
import { questionOf } from './problem.ts';
import type { Difficulty, MadeProblem, MakeProblem } from './problem.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { stepsApart } from './stepsApart.ts';
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

/** The new problem takes fewer or more steps where that is asked; one with as many is the next best. */
function misses(wanted: Wanted, model: RuleSolution, made: RuleSolution): number {
  const more = made.steps.length - model.steps.length;
  if (wanted === 'same') return stepsApart(model, made);
  return Math.max(0, wanted === 'easier' ? more + 1 : 1 - more);
}

/** Asked so that nothing is left open: in words, or by formulas that ask for themselves. */
function speaksForItself(made: MadeProblem): boolean {
  return made.question !== undefined || ['equation', 'calculate', 'system'].includes(made.ask);
}

function makesKindOf(make: MakeProblem, model: RuleSolution, random: Random): boolean {
  return Array.from({ length: SAMPLES }, (_item, index) => make(random, ((index % 3) + 1) as Difficulty)).some(
    (made) => made?.solution.method === model.method,
  );
}

function generatorsFor(model: RuleSolution): readonly MakeProblem[] {
  const named = TOPICS.filter(({ topic }) => topic === model.topic);
  if (named.length > 0) return named.map(({ make }) => make);
  const random = createRandom(1);
  return TOPICS.filter(({ make }) => makesKindOf(make, model, random)).map(({ make }) => make);
}

/** The generators' best draw, and how far it is from the model and from what is wanted. */
type Drawn = SimilarProblem & { readonly far: number };

const OTHER_METHOD = 100;
/** A story for a bare formula, or the other way round. */
const OTHER_DRESS = 10;

function drawn(problemText: string, model: RuleSolution, random: Random, wanted: Wanted): Drawn | null {
  const makers = generatorsFor(model);
  const difficulties = DIFFICULTIES[wanted];
  let best: { readonly made: MadeProblem; readonly far: number } | null = null;
  for (let draw = 0; draw < DRAWS && makers.length > 0; draw += 1) {
    const made = makers[draw % makers.length]?.(random, difficulties[draw % difficulties.length] ?? 2) ?? null;
    if (made === null || !speaksForItself(made) || problemText.includes(questionOf(made))) continue;
    const far =
      OTHER_METHOD * Number(made.solution.method !== model.method) +
      OTHER_DRESS * Number(isBare(questionOf(made)) !== isBare(problemText)) +
      misses(wanted, model, made.solution);
    if (best === null || far < best.far) best = { made, far };
  }
  return best && { problem: questionOf(best.made), solution: best.made.solution, far: best.far };
}

/**
 * A problem of the same kind with other numbers: the generators' where one of their draws is asked and worked as the question
 * is, else the question itself asked again, else their nearest. Where `wanted` asks for fewer or more steps, they have to
 * be so few or many. `null` when there is none. The same seed gives the same problem.
 */
export function similarProblem(problemText: string, seed: number, wanted: Wanted = 'same'): SimilarProblem | null {
  const model = workByRule(problemText);
  if (model === null) return null;
  const random = createRandom(seed);
  const made = drawn(problemText, model, random, wanted);
  const found = made !== null && isLike(made, problemText, model) ? made : null;
  const similar = found ?? askAgain(problemText, model, random, wanted) ?? made;
  return similar && { problem: similar.problem, solution: similar.solution };
}

function isLike(made: Drawn, problemText: string, model: RuleSolution): boolean {
  return made.far === 0 && isBare(problemText) && 2 * stepsApart(model, made.solution) <= model.steps.length;
}

/** Formulas and a word or two: all that is said is in the steps. */
function isBare(text: string): boolean {
  return (text.replace(/\$[^$]*\$/g, '').match(/[a-z]{3,}/gi) ?? []).length <= 4;
}
