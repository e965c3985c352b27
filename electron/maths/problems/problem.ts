import type { RuleSolution } from '../outcomes.ts';
import type { Random } from './random.ts';

/** How hard: 1 one idea, 2 several steps, 3 everything the topic has. */
export type Difficulty = 1 | 2 | 3;

/** What a generator makes: the maths, how it may be asked, and how it is worked. */
export type MadeProblem = {
  /** LaTeX of the problem; two equations are given as two. */
  readonly latex: readonly string[];
  readonly unknowns: readonly string[];
  /** Which set of wordings of the topic fits. */
  readonly ask: string;
  /** Keyboard form with every fraction in brackets, where plain slashes could be misread. */
  readonly bracketed: boolean;
  readonly solution: RuleSolution;
};

/** `null` when the numbers drawn make no fit problem; draw again. */
export type MakeProblem = (random: Random, difficulty: Difficulty) => MadeProblem | null;

/** The letters pupils meet as unknowns; `x` is by far the most common. */
export function pickUnknown(random: Random): string {
  return random.chance(0.6)
    ? 'x'
    : random.pick(['y', 'a', 'n', 't', 'm', 'p', 'k', 'z', 'b', 'w', 'r', 's', 'h', 'q', 'c', 'd', 'u', 'v']);
}
