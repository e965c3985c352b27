import type { Help, HelpQuestion } from '../maths/hints/helpFrom.ts';
import type { SimilarProblem } from '../maths/problems/similarProblem.ts';
import type {
  Advice,
  AnswerQuestion,
  ArgumentQuestion,
  ArgumentReport,
  Grade,
  GradeQuestion,
  LineQuestion,
  ProblemReading,
  RuleOutcome,
  Verdict,
} from '../maths/outcomes.ts';
import type { AdviceQuestion, AnswerOf, QuestionOf, SimilarQuestion, TaskName } from './checkerTasks.ts';
import { TaskThread } from './taskThread.ts';

/** The maths core on its own thread: every question is answered in time, at worst with an honest "unchecked". */
export interface Checker {
  readProblem(text: string): Promise<ProblemReading>;
  checkLine(question: LineQuestion): Promise<Verdict>;
  checkAnswer(question: AnswerQuestion): Promise<Verdict>;
  workByRule(problem: string): Promise<RuleOutcome>;
  gradeAnswer(question: GradeQuestion): Promise<Grade>;
  checkArgument(question: ArgumentQuestion): Promise<ArgumentReport>;
  /** Null: no rule works the problem and no solution was given, or it took too long. */
  helpFrom(question: HelpQuestion): Promise<Help | null>;
  /** Null: no rule works the problem to this answer, or it took too long. */
  adviceFor(question: AdviceQuestion): Promise<Advice | null>;
  /** Null: nothing makes problems of this kind, or it took too long. */
  similarProblem(question: SimilarQuestion): Promise<SimilarProblem | null>;
  /** Starts the thread and lets it compile what every problem needs, so that the first one does not wait for it. */
  warm(): void;
  /** Ends the thread; what is unanswered rejects with `cancelled`. */
  close(): Promise<void>;
}

export type CheckerOptions = {
  readonly deadlineMilliseconds?: number;
  /** Told when the maths core itself breaks, which is a bug; the question then counts as undecided. */
  readonly onFault?: (message: string) => void;
  /** The thread's entry; tests use one that hangs and breaks on purpose. */
  readonly entry?: URL;
};

const defaultDeadlineMilliseconds = 1_000;
/** A pupil's whole working is many line checks in one task; each line earns it this part of a deadline more. */
const deadlinePartPerLine = 0.25;
/** Without its rule a problem is refused or left to a model, so working it is given more than one line is. */
const partsForRule = 3;
/** Help and new problems are many workings in one task, and somebody who asked waits for them. */
const partsForHelp = 8;

// Bundled, this file and the entry are plain JavaScript side by side.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const defaultEntry = new URL(`./checkerWorker.${extension}`, import.meta.url);

/** Why a question has no answer. */
type Failure = 'late' | 'broken';

const whys: Readonly<Record<Failure, string>> = {
  late: 'This took too long to check.',
  broken: 'This could not be checked.',
};

export function createChecker(options: CheckerOptions = {}): Checker {
  const deadline = options.deadlineMilliseconds ?? defaultDeadlineMilliseconds;
  const onFault = options.onFault ?? ((message) => process.emitWarning(message, 'CheckerFault'));
  const thread = new TaskThread(options.entry ?? defaultEntry);

  /** `otherwise` makes the honest outcome when there is no answer, from what stood in the way. */
  async function ask<Name extends TaskName, Otherwise = AnswerOf<Name>>(
    name: Name,
    question: QuestionOf<Name>,
    otherwise: (failure: Failure) => Otherwise,
    milliseconds: number = deadline,
  ): Promise<AnswerOf<Name> | Otherwise> {
    const outcome = await thread.work(name, question, milliseconds);
    // The thread runs the task of this very name.
    if (outcome.kind === 'answer') return outcome.answer as AnswerOf<Name>;
    if (outcome.kind === 'late') return otherwise('late');
    onFault(`${name} broke: ${outcome.message}`);
    return otherwise('broken');
  }

  /** A rule that broke works nothing, which is a bug and told as a fault; one that was late may work it next time. */
  async function workByRule(problem: string): Promise<RuleOutcome> {
    const solution = await ask('workByRule', problem, (failure) => failure, deadline * partsForRule);
    if (solution === 'late') return { kind: 'late' };
    return solution === null || solution === 'broken' ? { kind: 'no-rule' } : { kind: 'worked', solution };
  }

  return {
    readProblem: (text) => ask('readProblem', text, unread),
    checkLine: (question) => ask('checkLine', question, unchecked),
    checkAnswer: (question) => ask('checkAnswer', question, unchecked),
    workByRule,
    gradeAnswer: (question) => ask('gradeAnswer', question, (failure) => ({ equal: null, why: whys[failure] })),
    checkArgument: (question) =>
      ask(
        'checkArgument',
        question,
        (failure) => undecided(question, whys[failure]),
        deadline * (1 + question.lines.length * deadlinePartPerLine),
      ),
    helpFrom: (question) => ask('helpFrom', question, () => null, deadline * partsForHelp),
    adviceFor: (question) => ask('adviceFor', question, () => null, deadline * partsForHelp),
    similarProblem: (question) => ask('similarProblem', question, () => null, deadline * partsForHelp),
    warm: () => void ask('workByRule', '2x+3=7', () => null, deadline * partsForHelp).catch(() => undefined),
    close: () => thread.close(),
  };
}

function unchecked(failure: Failure): Verdict {
  return { status: 'unchecked', why: whys[failure], rule: 'deadline' };
}

function unread(failure: Failure): ProblemReading {
  if (failure === 'late') {
    const why = 'The time ran out before this was read on this machine. Try again, or write the problem more simply.';
    return { kind: 'unreadable', position: 0, why, late: true };
  }
  const why = 'This is too complicated to read. Write the problem more simply.';
  return { kind: 'unreadable', position: 0, why };
}

function undecided(question: ArgumentQuestion, why: string): ArgumentReport {
  return { valid: null, firstWrong: null, relations: question.lines.map(() => 'undecided'), why };
}
