import type { ProblemError } from '../contract/vocabulary.ts';
import type { UnreadableProblem } from '../maths/outcomes.ts';

/** Longer texts are essays or accidents, not one problem. */
const longestProblem = 4_000;

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

  /** `formula`: the one in the text, which can be asked for on its own. */
  outsideTopics(formula?: string): ProblemError {
    return {
      ...(formula === undefined ? {} : { suggestion: formula }),
      code: 'outside-topics',
      message:
        'This problem needs a larger model than the starter that ships with Longhand. ' +
        'Ask for Phi-4-mini-reasoning to be added, then try it again.',
    };
  },

  noAnswer(): ProblemError {
    return {
      code: 'no-answer',
      message: 'The model came to no final answer. Try again with more effort, or rephrase the problem.',
    };
  },
} as const;
