import type { CheckerTasks } from '../../electron/checker/checkerTasks.ts';
import { serveTasks } from '../../electron/checker/serveTasks.ts';
import type { ArgumentReport, Grade, ProblemReading, RuleSolution, Verdict } from '../../electron/maths/outcomes.ts';

/** Stands where the maths core would: does what the text says. */
function obey(text: string): void {
  if (text === 'hang') for (;;);
  // As a thread that gets no processor: time goes by, and nothing is computed.
  if (text === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
  if (text === 'throw') throw new RangeError('Maximum call stack size exceeded');
  if (text === 'exit') process.exit(3);
  if (text === 'swell') {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array<number>(1_000_000).fill(1));
  }
}

const tasks: CheckerTasks = {
  readProblem: (text): ProblemReading => {
    obey(text);
    return { kind: 'read', task: 'solve', given: [], unknowns: [], latex: text };
  },
  checkLine: ({ line }): Verdict => {
    obey(line);
    return { status: 'verified', why: line, rule: 'troubledWorker' };
  },
  checkAnswer: ({ answer }): Verdict => {
    obey(answer);
    return { status: 'refuted', why: answer, rule: 'troubledWorker' };
  },
  workByRule: (problem): RuleSolution => {
    obey(problem);
    return { topic: 't', method: 'm', steps: [], answer: problem };
  },
  gradeAnswer: ({ given }): Grade => {
    obey(given);
    return { equal: true, why: given };
  },
  checkArgument: ({ lines }): ArgumentReport => {
    lines.forEach(obey);
    return { valid: true, firstWrong: null, relations: [], why: '' };
  },
  helpFrom: ({ problem }) => {
    obey(problem);
    return { rungs: [], place: '', reached: 0, steps: 0, from: 'rule' };
  },
  adviceFor: ({ problem }) => {
    obey(problem);
    return null;
  },
  similarProblem: ({ problem }) => {
    obey(problem);
    return null;
  },
};

serveTasks(tasks);
