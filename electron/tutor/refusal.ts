import type { ProblemError } from '../contract/vocabulary.ts';
import type { UnreadableProblem } from '../maths/outcomes.ts';

/** Longer texts are essays or accidents, not one problem. */
const longestProblem = 4_000;

/** The code of a problem that no time was left for: trying again may work it, so it never counts as done. */
export const OUT_OF_TIME = 'out-of-time';

/** The clear words for everything that is not worked. */
export const refusal = {
  ofText(problem: string): ProblemError | null {
    if (problem.trim() === '') {
      return { code: 'empty', message: 'There is no problem here yet. Type one, for example 2x + 3 = 7.' };
    }
    if (problem.length <= longestProblem) return null;
    return {
      code: 'too-long',
      message: `This text has ${problem.length} characters; one problem may have ${longestProblem}. Paste only the problem itself.`,
      position: longestProblem,
    };
  },

  ofReading(reading: UnreadableProblem): ProblemError {
    const place = { message: reading.why, position: reading.position };
    return {
      code: 'unreadable',
      ...place,
      ...(reading.suggestion === undefined ? {} : { suggestion: reading.suggestion }),
    };
  },

  ofObstacle(obstacle: string): ProblemError {
    return { code: 'no-answer', message: obstacle };
  },

  /** `formula`: the one in the text, which can be asked for on its own. */
  outsideTopics(formula?: string): ProblemError {
    return {
      ...(formula === undefined ? {} : { suggestion: formula }),
      code: 'outside-topics',
      message:
        'This needs Phi-4-mini-reasoning: no rule works it, and it is outside what the starter model knows. That model ' +
        'is brought in from a folder, a USB stick or a ZIP archive (about 5 GB), under Models in the app or with ' +
        '“longhand models import”. The start page of the app lists what works without it.',
    };
  },

  /** Says nothing about what works the problem: that is not known when the time is up. */
  outOfTime(): ProblemError {
    return {
      code: OUT_OF_TIME,
      message:
        'The time for this problem ran out on this machine before it was worked. Try again: while the machine has ' +
        'less other work to do, that may help.',
    };
  },

  noAnswer(): ProblemError {
    return {
      code: 'no-final-answer',
      message: 'The model came to no final answer. Try again with more effort, or rephrase the problem.',
    };
  },
} as const;
