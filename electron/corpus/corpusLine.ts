import { REFUSAL, writeSolution } from '../tutor/solutionText.ts';
import { askInStyle, askProblem } from './askProblem.ts';
import { makeHeldOutOutside, makeOutsideProblem } from './outside/makeOutside.ts';
import type { MadeProblem } from '../maths/problems/problem.ts';
import type { Random } from '../maths/problems/random.ts';
import { swapNouns } from './style/swapNouns.ts';
import { TOPICS } from './topics.ts';
import type { Topic } from './topics.ts';

/** `core` is the maths alone, in one fixed form: two lines with the same core ask the same thing. */
export type CorpusLine = {
  readonly topic: string;
  readonly problem: string;
  readonly solution: string;
  readonly core: string;
  /** The problem as worded before any style changed it. */
  readonly kernel: string;
  /** The names of the styles it was given. */
  readonly styles: readonly string[];
};

/** Which problems are kept out of training, told from the maths itself: about one in twenty-five. */
export function isReserved(core: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of core) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  return (hash ^ (hash >>> 13)) % 25 === 0;
}

/** The maths with the letters of the unknowns replaced, so that `2a=4` and `2x=4` are one; of a story, its numbers. */
function coreOf({ latex, marks, unknowns, ask }: MadeProblem): string {
  const story = marks === undefined ? [] : [ask, ...Object.values(marks).filter((value) => /\d/.test(value))];
  const bare = [...latex, ...story].join(';').replace(/\\[a-z]+/g, (command) => command.toUpperCase());
  return unknowns.reduce((text, unknown, index) => text.replaceAll(unknown, index === 0 ? 'X' : 'Y'), bare);
}

/** One line in five, which is one in ten beside those that people wrote: fewer, and the model forgets to refuse. */
const OUTSIDE_SHARE = 0.2;

const TOTAL_WEIGHT = TOPICS.reduce((total, { weight }) => total + weight, 0);

function pickTopic(random: Random): Topic | null {
  let left = (random.next() * TOTAL_WEIGHT) / (1 - OUTSIDE_SHARE);
  for (const topic of TOPICS) {
    if (left < topic.weight) return topic;
    left -= topic.weight;
  }
  return null;
}

/** As the held-out wordings say it: what is measured keeps to the words it was written in. */
function plainLine(topic: Topic, made: MadeProblem, core: string, random: Random): CorpusLine {
  const problem = askProblem(made, topic.wordings.heldOut, random);
  return { topic: topic.topic, problem, solution: writeSolution(made.solution), core, kernel: problem, styles: [] };
}

/** How many of the stories are told of other people and things than the generator thought of. */
const RENAMED_SHARE = 0.6;

function styledLine(topic: Topic, made: MadeProblem, core: string, random: Random): CorpusLine {
  const text = writeSolution(made.solution);
  const { marks = {} } = made;
  const { marks: told, solution } = random.chance(RENAMED_SHARE)
    ? swapNouns(marks, text, random)
    : { marks, solution: text };
  const { training } = topic.wordings;
  const asked = askInStyle({ ...made, marks: told }, topic.topic, training, random);
  return { topic: topic.topic, ...asked, solution, core };
}

/** One line of `topic`, from the reserved problems or from the others. */
export function makeLine(topic: Topic, heldOut: boolean, random: Random): CorpusLine {
  for (;;) {
    const made = topic.make(random, random.pick(topic.difficulties));
    if (made === null) continue;
    const core = coreOf(made);
    if (isReserved(core) !== heldOut) continue;
    return heldOut ? plainLine(topic, made, core, random) : styledLine(topic, made, core, random);
  }
}

export function makeOutsideLine(heldOut: boolean, random: Random): CorpusLine {
  const { text, styles } = heldOut ? { text: makeHeldOutOutside(random), styles: [] } : makeOutsideProblem(random);
  return { topic: 'outside', problem: text, solution: REFUSAL, core: text, kernel: text, styles };
}

/** One line of training, of a topic drawn by weight. */
export function makeTrainingLine(random: Random): CorpusLine {
  const topic = pickTopic(random);
  return topic === null ? makeOutsideLine(false, random) : makeLine(topic, false, random);
}
