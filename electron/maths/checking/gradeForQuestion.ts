import type { Grade, GradeQuestion } from '../outcomes.ts';
import { gradeAnswer } from './gradeAnswer.ts';
import { gradeInOrder } from './gradeInOrder.ts';
import { onAxis } from './grading/pointOnAxis.ts';

/** As `gradeAnswer`, and with what the question says of its answer where it is known: an order, an axis. */
export function gradeForQuestion(question: GradeQuestion): Grade {
  const graded = gradeInOrder(question);
  const { problem, expected, given } = question;
  if (graded.equal === true || problem === undefined) return graded;
  const values = onAxis(problem, expected, given);
  if (values === null) return graded;
  const compared = gradeAnswer({ ...question, expected: values[0], given: `$${values[1]}$` });
  return compared.equal === true ? { equal: true, why: 'the same place on the axis' } : graded;
}
