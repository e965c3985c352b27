import type { RuleSolution } from '../outcomes.ts';
import type { Random } from './random.ts';

/** How hard: 1 one idea, 2 several steps, 3 everything the topic has. */
export type Difficulty = 1 | 2 | 3;

/** What a generator makes: the maths, how it may be asked, and how it is worked. */
export type MadeProblem = {
  /** LaTeX of the formulas that the problem shows; two equations are given as two. Empty in a story without formulas. */
  readonly latex: readonly string[];
  readonly unknowns: readonly string[];
  /** Which set of wordings of the topic fits. */
  readonly ask: string;
  /** Keyboard form with every fraction in brackets, where plain slashes could be misread. */
  readonly bracketed: boolean;
  /**
   * What fills the other marks of a wording: `price` → `£12.50` for `{price}`. Lower-case names; never `m`, `u`, `v`.
   * A value that is LaTeX between two dollars (`$x=3$`) is spelt in whatever way the question's formulas are.
   */
  readonly marks?: Readonly<Record<string, string>>;
  /** The whole question as the app asks it, Markdown with `$…$`; left out where the formulas ask for themselves. */
  readonly question?: string;
  readonly solution: RuleSolution;
};

/** `null` when the numbers drawn make no fit problem; draw again. */
export type MakeProblem = (random: Random, difficulty: Difficulty) => MadeProblem | null;

/** A topic that problems can be made of, under the name students and the model card know it by. */
export type TopicProblems = {
  readonly topic: string;
  readonly make: MakeProblem;
  /** How often each difficulty is drawn in training: those named more often come more often. */
  readonly difficulties: readonly [Difficulty, ...Difficulty[]];
};

/** The letters pupils meet as unknowns; `x` is by far the most common. */
export function pickUnknown(random: Random): string {
  return random.chance(0.6)
    ? 'x'
    : random.pick(['y', 'a', 'n', 't', 'm', 'p', 'k', 'z', 'b', 'w', 'r', 's', 'h', 'q', 'c', 'd', 'u', 'v']);
}

/** The question in full: as worded, or the formulas alone. */
export function questionOf(made: MadeProblem): string {
  return made.question ?? made.latex.map((latex) => `$${latex}$`).join(' and ');
}
