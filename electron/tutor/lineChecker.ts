import type {
  AnswerQuestion,
  Grade,
  GradeQuestion,
  LineQuestion,
  ProblemReading,
  RuleOutcome,
  Verdict,
} from '../maths/outcomes.ts';

/** The maths core as the tutor uses it: every question is answered in time, at worst with "unchecked". */
export interface LineChecker {
  readProblem(text: string): Promise<ProblemReading>;
  checkLine(question: LineQuestion): Promise<Verdict>;
  checkAnswer(question: AnswerQuestion): Promise<Verdict>;
  gradeAnswer(question: GradeQuestion): Promise<Grade>;
  workByRule(problem: string): Promise<RuleOutcome>;
}
