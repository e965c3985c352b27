import type { Help, HelpQuestion } from '../maths/hints/helpFrom.ts';
import type { SimilarProblem, Wanted } from '../maths/problems/similarProblem.ts';
import type {
  Advice,
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
  readonly helpFrom: (question: HelpQuestion) => Help | null;
  readonly adviceFor: (question: AdviceQuestion) => Advice | null;
  readonly similarProblem: (question: SimilarQuestion) => SimilarProblem | null;
};

/** `answer`: the one that the solution at hand has; advice that leads to another is none. */
export type AdviceQuestion = { readonly problem: string; readonly answer: string };
export type SimilarQuestion = { readonly problem: string; readonly seed: number; readonly wanted: Wanted };

export type TaskName = keyof CheckerTasks;
export type QuestionOf<Name extends TaskName> = Parameters<CheckerTasks[Name]>[0];
export type AnswerOf<Name extends TaskName> = ReturnType<CheckerTasks[Name]>;

/** Main thread → checker thread. One task at a time. */
export type TaskRequest = { readonly id: number; readonly name: TaskName; readonly question: unknown };

/**
 * Checker thread → main thread. `ready` comes once, when the maths core has been loaded. `computed`: the microseconds
 * the thread has computed in its life so far, by which the time of the next task is told from waiting for a processor.
 */
export type TaskReply = { readonly computed: number } & TaskMessage;
type TaskMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly message: string };
