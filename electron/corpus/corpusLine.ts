import { REFUSAL, writeSolution } from '../tutor/solutionText.ts';
import { askProblem } from './askProblem.ts';
import { makeFractionProblem } from '../maths/problems/fractionProblems.ts';
import { makeLinearProblem } from '../maths/problems/linearProblems.ts';
import { makeOrderProblem } from '../maths/problems/orderProblems.ts';
import { makeHeldOutOutside, makeOutsideProblem } from './outsideProblems.ts';
import type { Difficulty, MakeProblem } from '../maths/problems/problem.ts';
import { makeQuadraticProblem } from '../maths/problems/quadraticProblems.ts';
import type { Random } from '../maths/problems/random.ts';
import { makeSimultaneousProblem } from '../maths/problems/simultaneousProblems.ts';
import { HELD_OUT_WORDINGS, WORDINGS } from './wordings.ts';

/** `core` is the maths alone, in one fixed form: two lines with the same core ask the same thing. */
export type CorpusLine = {
  readonly topic: string;
  readonly problem: string;
  readonly solution: string;
  readonly core: string;
};

type Topic = {
  readonly name: string;
  readonly make: MakeProblem;
  readonly weight: number;
  readonly difficulties: readonly [Difficulty, ...Difficulty[]];
};

/** Weights lean towards what small models find hard. */
export const TOPICS: readonly Topic[] = [
  { name: 'linear-equations', make: makeLinearProblem, weight: 0.22, difficulties: [1, 2, 2, 2, 3, 3, 3, 3] },
  { name: 'fractions', make: makeFractionProblem, weight: 0.22, difficulties: [1, 1, 2, 2, 2, 3, 3] },
  { name: 'order-of-operations', make: makeOrderProblem, weight: 0.12, difficulties: [1, 2, 2, 3, 3] },
  { name: 'quadratic-equations', make: makeQuadraticProblem, weight: 0.21, difficulties: [1, 2, 2, 3] },
  { name: 'simultaneous-equations', make: makeSimultaneousProblem, weight: 0.15, difficulties: [1, 2, 2, 3] },
];

/** Which problems are kept out of training, told from the maths itself: about one in twenty-five. */
export function isReserved(core: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of core) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  return (hash ^ (hash >>> 13)) % 25 === 0;
}

/** The maths with the letters of the unknowns replaced, so that `2a=4` and `2x=4` are one problem. */
function coreOf(latex: readonly string[], unknowns: readonly string[]): string {
  const bare = latex.join(';').replace(/\\[a-z]+/g, (command) => command.toUpperCase());
  return unknowns.reduce((text, unknown, index) => text.replaceAll(unknown, index === 0 ? 'X' : 'Y'), bare);
}

function pickTopic(random: Random): Topic | null {
  let left = random.next();
  for (const topic of TOPICS) {
    if (left < topic.weight) return topic;
    left -= topic.weight;
  }
  return null;
}

/** One line of `topic`, from the reserved problems or from the others. */
export function makeLine(topic: Topic, heldOut: boolean, random: Random): CorpusLine {
  for (;;) {
    const made = topic.make(random, random.pick(topic.difficulties));
    if (made === null) continue;
    const core = coreOf(made.latex, made.unknowns);
    if (isReserved(core) !== heldOut) continue;
    const problem = askProblem(made, heldOut ? HELD_OUT_WORDINGS : WORDINGS, random);
    return { topic: topic.name, problem, solution: writeSolution(made.solution), core };
  }
}

export function makeOutsideLine(heldOut: boolean, random: Random): CorpusLine {
  const problem = heldOut ? makeHeldOutOutside(random) : makeOutsideProblem(random);
  return { topic: 'outside', problem, solution: REFUSAL, core: problem };
}

/** One line of training, of a topic drawn by weight. */
export function makeTrainingLine(random: Random): CorpusLine {
  const topic = pickTopic(random);
  return topic === null ? makeOutsideLine(false, random) : makeLine(topic, false, random);
}
