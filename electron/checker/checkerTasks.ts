import type {
  AnswerQuestion,
  ArgumentQuestion,
  ArgumentReport,
  Grade,
  GradeQuestion,
  LineQuestion,
  ProblemReading,
  RuleSolution,
  Verdict,
} from '../maths/outcomes.ts';

/** The maths core as the checker's thread runs it: pure functions from plain data to plain data. */
export type CheckerTasks = {
  readonly readProblem: (text: string) => ProblemReading;
  readonly checkLine: (question: LineQuestion) => Verdict;
  readonly checkAnswer: (question: AnswerQuestion) => Verdict;
  readonly workByRule: (problem: string) => RuleSolution | null;
  readonly gradeAnswer: (question: GradeQuestion) => Grade;
  readonly checkArgument: (question: ArgumentQuestion) => ArgumentReport;
};

export type TaskName = keyof CheckerTasks;
export type QuestionOf<Name extends TaskName> = Parameters<CheckerTasks[Name]>[0];
export type AnswerOf<Name extends TaskName> = ReturnType<CheckerTasks[Name]>;

/** Main thread → checker thread. One task at a time. */
export type TaskRequest = { readonly id: number; readonly name: TaskName; readonly question: unknown };

/** Checker thread → main thread. `ready` comes once, when the maths core has been loaded. */
export type TaskReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly message: string };
