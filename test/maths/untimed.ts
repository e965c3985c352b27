import { checkAnswer as answer } from '../../electron/maths/checking/checkAnswer.ts';
import { checkArgument as argument } from '../../electron/maths/checking/checkArgument.ts';
import { checkLine as line } from '../../electron/maths/checking/checkLine.ts';
import { gradeAnswer as grade } from '../../electron/maths/checking/gradeAnswer.ts';
import { usualLimits, type BudgetLimits } from '../../electron/maths/numeric/budget.ts';
import type {
  AnswerQuestion,
  ArgumentQuestion,
  ArgumentReport,
  Grade,
  GradeQuestion,
  LineQuestion,
  Verdict,
} from '../../electron/maths/outcomes.ts';

/** As many steps as ever, and a clock that stands still: a busy machine judges as an idle one. */
const untimed: BudgetLimits = { ...usualLimits, clock: () => 0 };

export function checkLine(question: LineQuestion): Verdict {
  return line(question, untimed);
}

export function checkAnswer(question: AnswerQuestion): Verdict {
  return answer(question, untimed);
}

export function gradeAnswer(question: GradeQuestion): Grade {
  return grade(question, untimed);
}

export function checkArgument(question: ArgumentQuestion): ArgumentReport {
  return argument(question, untimed);
}
