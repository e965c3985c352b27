import { checkAnswer } from '../maths/checking/checkAnswer.ts';
import { checkArgument } from '../maths/checking/checkArgument.ts';
import { checkLine } from '../maths/checking/checkLine.ts';
import { gradeAnswer } from '../maths/checking/gradeAnswer.ts';
import { workByRule } from '../maths/methods/workByRule.ts';
import { readProblem } from '../maths/reading/readProblem.ts';
import { serveTasks } from './serveTasks.ts';

/** Entry of the checker's thread. */
serveTasks({ readProblem, checkLine, checkAnswer, workByRule, gradeAnswer, checkArgument });
