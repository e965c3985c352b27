import type {
  AppContract,
  AppStatus,
  AttemptSummary,
  ProblemSet,
  Settings,
} from '../../electron/contract/appContract.ts';
import { AppError } from '../../electron/contract/errors.ts';
import type { Handlers } from '../../electron/contract/server.ts';
import type { ArgumentReport, ProblemReading, Solution, SolveEvent } from '../../electron/contract/vocabulary.ts';
import { adviceOnLinear, forecasts, hintsOnLinear } from './scriptedPractice.ts';
import { scriptedModels } from './scriptedModels.ts';
import { eventsOf, linear, longFormula, quadratic, refused, scripted } from './scriptedSolutions.ts';

/** Milliseconds since 1970 that every picture shows. */
const noon = Date.UTC(2026, 10, 20, 12);
const setTitle = 'Year 9, revision sheet 4';

export type Script = {
  /** Milliseconds between two events of a solution. */
  pace: number;
  /** A solution stops growing after this many events and waits to be cancelled. */
  holdAfter: number;
  /** Nothing is read or checked while this stands, as by a program that was stopped. */
  hangs: boolean;
  /** So many workings take too long to check, before one does not. */
  lateChecks: number;
  /** So many readings take too long, before one does not. */
  lateReadings: number;
  status: AppStatus;
  settings: Settings;
};

export function newScript(): Script {
  return {
    pace: 0,
    holdAfter: Number.POSITIVE_INFINITY,
    hangs: false,
    lateChecks: 0,
    lateReadings: 0,
    status: {
      version: '0.1.0',
      mode: 'browser',
      inference: 'ready',
      model: {
        name: 'Longhand starter',
        folder: 'models/starter',
        device: 'cpu',
        contextLength: 1024,
        loadSeconds: 0.31,
      },
    },
    settings: { theme: 'system', effort: 'standard', device: 'auto', revealStepByStep: false, model: 'starter' },
  };
}

/** The main side as the screens need it: the whole contract, answered from what is written here. */
export function scriptedHandlers(script: Script): Handlers<AppContract> {
  const attempts = storedAttempts();
  const set = scriptedSet(attempts);
  return {
    status: () => Promise.resolve(script.status),
    watchStatus: async (_input, { emit, signal }) => {
      await emit(script.status);
      await aborted(signal);
      return {};
    },
    readProblem: async ({ text }, { signal }) => {
      if (script.hangs) await aborted(signal);
      script.lateReadings -= 1;
      if (script.lateReadings < 0) return read(text);
      return { kind: 'unreadable', position: 0, why: 'There was no time to read this.', late: true };
    },
    solve: ({ problem }, { emit, signal }) => play(script, solutionFor(problem), emit, signal),
    help: ({ after }) => Promise.resolve(hintsOnLinear(after === undefined ? 0 : after.rung + 1)),
    similarProblem: ({ difficulty }) =>
      Promise.resolve({ kind: 'similar', problem: difficulty === 'easier' ? '$2x=8$' : '$5(x-1)+2=3x+9$' }),
    advice: ({ problem }) => Promise.resolve(problem === linear.problem ? adviceOnLinear : null),
    forecastEffort: () => Promise.resolve(forecasts),
    checkWorking: async ({ lines }, { signal }) => {
      if (script.hangs) await aborted(signal);
      script.lateChecks -= 1;
      return { ...(script.lateChecks >= 0 ? tooLate(lines) : judge(lines)), plain: lines };
    },
    listHistory: ({ search, limit }) => {
      const found = attempts.filter((attempt) => attempt.problem.includes(search));
      return Promise.resolve({ attempts: found.slice(0, limit), more: false });
    },
    openAttempt: ({ id }) => {
      const attempt = attempts.find((each) => each.id === id);
      if (!attempt) throw new AppError('not-found', 'This solution is no longer in the history.');
      return Promise.resolve({ ...attempt, solution: solutionFor(attempt.problem) });
    },
    revealAttempt: ({ id }) => {
      const attempt = attempts.find((each) => each.id === id);
      if (!attempt) throw new AppError('not-found', 'This solution is no longer in the history.');
      return Promise.resolve({ ...attempt, withheld: false, solution: solutionFor(attempt.problem) });
    },
    deleteAttempt: ({ id }) => {
      attempts.splice(
        attempts.findIndex((attempt) => attempt.id === id),
        1,
      );
      return Promise.resolve({});
    },
    listSets: () =>
      Promise.resolve({
        sets: [set, { ...set, id: 2, title: 'Fractions for Friday', state: 'idle', done: 0, verified: 0 }],
      }),
    openSet: () => Promise.resolve(set),
    importSet: ({ fileName, text }) => {
      if (text.includes('\u0000'))
        throw new AppError('bad-input', `${fileName}, line 1: this is not text. Save it as CSV or plain text.`);
      return Promise.resolve({ set, remarks: set.remarks });
    },
    deleteSet: () => Promise.resolve({}),
    solveSet: async (_input, { emit, signal }) => {
      await emit({
        set: { ...set, state: 'solving' },
        problem: 4,
        event: { kind: 'step', index: 1, step: linear.steps[1] ?? step },
      });
      await aborted(signal);
      return set;
    },
    ...scriptedModels(script),
    settings: () => Promise.resolve(script.settings),
    changeSettings: (part) => Promise.resolve((script.settings = { ...script.settings, ...withoutGaps(part) })),
  };
}

const step = { reason: '', expression: 'x', verdict: 'unchecked', why: '' } as const;

function withoutGaps(part: { readonly [Name in keyof Settings]?: Settings[Name] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

function solutionFor(problem: string): Solution {
  return scripted.find((solution) => solution.problem === problem) ?? { ...linear, problem };
}

type PlayEvent = SolveEvent | { readonly kind: 'stored'; readonly attempt: number };

async function play(
  script: Script,
  solution: Solution,
  emit: (event: PlayEvent) => Promise<void>,
  signal: AbortSignal,
): Promise<Solution> {
  await emit({ kind: 'stored', attempt: 99 });
  if (solution.problem.startsWith('break')) {
    throw new AppError(
      'inference-lost',
      'The process that runs the model ended in the middle of this problem. It has been started again; try once more.',
    );
  }
  for (const [index, event] of eventsOf(solution).entries()) {
    if (index >= script.holdAfter) await aborted(signal);
    if (script.pace > 0) await new Promise((resolve) => setTimeout(resolve, script.pace));
    await emit(event);
  }
  return solution;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}

/** Not a reader: it knows the few texts the pictures use, and shows others as typed. */
function read(text: string): ProblemReading {
  if (text.includes('=>')) {
    const position = text.indexOf('=>');
    return {
      kind: 'unreadable',
      position,
      why: 'Here a single = or ≥ was expected.',
      suggestion: text.replace('=>', '>='),
    };
  }
  const latex = text
    .replaceAll(/\$/g, '')
    .replaceAll('\n', '\\\\')
    .replaceAll('*', '\\times ')
    .replaceAll(/(\d+)\/(\d+)/g, '\\frac{$1}{$2}');
  const worded = /[A-Za-z]{3,}/.test(latex.replaceAll(/\\[a-z]+/g, ''));
  return { kind: 'read', task: 'solve', given: [latex], unknowns: ['x'], latex: worded ? `\\text{${text}}` : latex };
}

function judge(lines: readonly string[]): ArgumentReport {
  const wrong = lines.indexOf('x = 5');
  const relations = lines.map(
    (_, index) => (index === 0 ? 'start' : index === wrong ? 'unrelated' : 'equivalent') as 'start',
  );
  if (wrong === -1 && lines.at(-1) === 'x = 2')
    return { valid: true, complete: true, firstWrong: null, relations, why: 'The last line answers the question.' };
  if (wrong === -1)
    return { valid: true, firstWrong: null, relations, why: 'Each line has the same solutions as the one above it.' };
  return {
    valid: false,
    firstWrong: wrong,
    relations,
    why: 'With x = 5 the line above gives 10 on the left and 4 on the right.',
    mistake: { kind: 'divided-one-term', why: 'It looks as if one side was divided and the other was not.' },
    nudge: 'What do you have to do to both sides so that $x$ stands alone?',
  };
}

function tooLate(lines: readonly string[]): ArgumentReport {
  const relations = lines.map(() => 'undecided' as const);
  return { valid: null, firstWrong: null, relations, why: 'This took too long to check.' };
}

function storedAttempts(): AttemptSummary[] {
  const base = {
    startedAt: noon,
    state: 'finished',
    status: 'solved',
    why: null,
    hints: 0,
    withheld: false,
  } as const;
  const unanswered = { ...base, answer: null, verdict: null };
  return [
    { ...base, id: 9, problem: linear.problem, answer: 'x=9', verdict: 'verified', hints: 3, set: setTitle },
    { ...base, id: 8, problem: quadratic.problem, answer: 'x=2\\pm\\sqrt{3}', verdict: 'verified' },
    { ...base, id: 7, problem: longFormula.problem, answer: longFormula.answer, verdict: 'refuted' },
    { ...unanswered, id: 6, problem: refused.problem, status: 'refused', why: refused.error?.message ?? null },
    { ...base, id: 5, problem: '5/6 - 3/8', answer: '\\frac{11}{24}', verdict: 'unchecked' },
    {
      ...unanswered,
      id: 4,
      problem: 'A book costs $5 and a pen costs $2. How much are 3 books and 4 pens?',
      status: null,
      state: 'interrupted',
    },
    { ...unanswered, id: 3, problem: 'x^2 - 9 = 0', hints: 2, withheld: true },
  ];
}

function scriptedSet(attempts: readonly AttemptSummary[]): ProblemSet {
  const texts = [
    '3(x - 2) + 4 = 2x + 7',
    'Solve x^2 - 4x + 1 = 0',
    '2/3 + 1/4',
    'Solve $2x+y=7$ and $x-y=2$.',
    '8 - 2 * (3 - 5)^2',
  ];
  return {
    id: 1,
    title: setTitle,
    state: 'paused',
    total: texts.length,
    done: 3,
    verified: 2,
    createdAt: noon,
    remarks: ['Line 7 is empty and was left out.'],
    problems: texts.map((text, position) => ({
      id: position + 1,
      position,
      label: String(position + 1),
      text,
      key: position < 3 ? 'x=9' : null,
      agrees: [true, null, false][position] ?? null,
      attempt: [attempts[0], attempts[1], attempts[4]][position] ?? null,
    })),
  };
}
