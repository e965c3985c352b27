import { workByRule } from '../methods/workByRule.ts';
import type { RuleSolution } from '../outcomes.ts';
import { makeFractionProblem } from './fractionProblems.ts';
import { makeLinearProblem } from './linearProblems.ts';
import { makeOrderProblem } from './orderProblems.ts';
import type { Difficulty, MadeProblem, MakeProblem } from './problem.ts';
import { makeQuadraticProblem } from './quadraticProblems.ts';
import { createRandom } from './random.ts';
import { makeSimultaneousProblem } from './simultaneousProblems.ts';

const GENERATORS: Readonly<Record<string, MakeProblem>> = {
  'linear-equations': makeLinearProblem,
  fractions: makeFractionProblem,
  'order-of-operations': makeOrderProblem,
  'quadratic-equations': makeQuadraticProblem,
  'simultaneous-equations': makeSimultaneousProblem,
};

/** Fresh practice: `problem` is LaTeX between dollar signs, worked by rule in `solution`. */
export type SimilarProblem = { readonly problem: string; readonly solution: RuleSolution };

const DIFFICULTIES: readonly Difficulty[] = [1, 2, 3];
const DRAWS = 40;

/** The same reasons in the same order make two problems alike; every reason that differs counts as one. */
function distance(first: RuleSolution, second: RuleSolution): number {
  const kind = (reason: string): string => reason.replace(/\$[^$]*\$/g, '$');
  const [one, two] = [first, second].map((solution) => solution.steps.map((step) => kind(step.reason)));
  const longest = Math.max(one?.length ?? 0, two?.length ?? 0);
  return Array.from({ length: longest }).filter((_item, index) => one?.[index] !== two?.[index]).length;
}

/** Only questions that the formula alone asks: a fraction to be rewritten would need its words. */
function speaksForItself(made: MadeProblem): boolean {
  return made.ask === 'equation' || made.ask === 'calculate' || made.ask === 'system';
}

/**
 * A problem of the same kind with other numbers, worked the same way as nearly as some draws allow. `null` when the
 * problem is of no topic that has a generator. The same seed gives the same problem.
 */
export function similarProblem(problemText: string, seed: number): SimilarProblem | null {
  const model = workByRule(problemText);
  const make = model === null ? undefined : GENERATORS[model.topic];
  if (model === null || make === undefined) return null;
  const random = createRandom(seed);
  let best: { readonly made: MadeProblem; readonly far: number } | null = null;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const made = make(random, DIFFICULTIES[draw % DIFFICULTIES.length] ?? 2);
    if (made === null || !speaksForItself(made) || problemText.includes(made.latex.join(''))) continue;
    const far = distance(model, made.solution);
    if (best === null || far < best.far) best = { made, far };
  }
  if (best === null) return null;
  return { problem: best.made.latex.map((latex) => `$${latex}$`).join(' and '), solution: best.made.solution };
}
