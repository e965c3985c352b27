import { checkAnswer } from '../maths/checking/checkAnswer.ts';
import { checkLine } from '../maths/checking/checkLine.ts';
import { workByRule } from '../maths/methods/workByRule.ts';
import { readProblem } from '../maths/reading/readProblem.ts';
import { serveTasks } from './serveTasks.ts';

/** Entry of the checker's thread. */
serveTasks({
  readProblem,
  checkLine,
  checkAnswer,
  workByRule,
  // These two are being written; until then nothing is claimed.
  gradeAnswer: () => ({ equal: null, why: 'Answers cannot be compared yet.' }),
  checkArgument: ({ lines }) => ({
    valid: null,
    firstWrong: null,
    relations: lines.map(() => 'undecided'),
    why: 'Working cannot be judged yet.',
  }),
});
