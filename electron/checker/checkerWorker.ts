import { adviceFor } from '../maths/advice/adviceFor.ts';
import { checkAnswer } from '../maths/checking/checkAnswer.ts';
import { checkArgument } from '../maths/checking/checkArgument.ts';
import { checkLine } from '../maths/checking/checkLine.ts';
import { gradeAnswer } from '../maths/checking/gradeAnswer.ts';
import { gradeForQuestion } from '../maths/checking/gradeForQuestion.ts';
import { helpFrom } from '../maths/hints/helpFrom.ts';
import { workByRule } from '../maths/methods/workByRule.ts';
import { similarProblem } from '../maths/problems/similarProblem.ts';
import { readProblem } from '../maths/reading/readProblem.ts';
import { serveTasks } from './serveTasks.ts';

/** Entry of the checker's thread. */
serveTasks({
  readProblem,
  checkLine,
  checkAnswer,
  workByRule,
  gradeAnswer: gradeForQuestion,
  checkArgument,
  helpFrom,
  adviceFor: ({ problem, answer }) => {
    const solution = workByRule(problem);
    if (solution === null || gradeAnswer({ expected: solution.answer, given: `$${answer}$` }).equal !== true)
      return null;
    return adviceFor(problem, solution);
  },
  similarProblem: ({ problem, seed, wanted }) => similarProblem(problem, seed, wanted),
});
