import type { AppContract } from '../contract/appContract.ts';
import type { Handlers } from '../contract/server.ts';
import type { Help } from '../maths/hints/helpFrom.ts';
import type { Hint as HintRung } from '../maths/hints/hintLadder.ts';
import type { Advice, Hint } from '../contract/practice.ts';
import type { Advice as WorkedAdvice } from '../maths/outcomes.ts';
import { refusal } from '../tutor/refusal.ts';
import { helpWithLines } from './helpWithLines.ts';
import { type HelpTools, solutionForHints } from './solutionForHints.ts';

type PracticeHandlers = Pick<Handlers<AppContract>, 'help' | 'similarProblem' | 'advice' | 'revealAttempt'>;

const noHints = 'There are no hints for this problem.';
const noSimilar = 'Longhand cannot make problems of this kind yet.';

/** Help on the way, other problems of the same kind, and what there is to say besides a solution. */
export function createPracticeService(tools: HelpTools): PracticeHandlers {
  const { checker, store } = tools;
  return {
    async help({ problem, lines, after }, { signal }) {
      const source = await solutionForHints(problem, tools, signal);
      if (source.kind === 'none') return source;
      const given = source.given === undefined ? {} : { solution: source.given };
      const help = await helpWithLines({ problem, lines, ...given }, checker);
      // Its solution is known, so only time can have run out.
      if (help === null) return { kind: 'none', why: refusal.outOfTime().message };
      const rung = rungAfter(after, help);
      const hint = help.rungs[rung];
      if (hint === undefined) return { kind: 'none', why: noHints };
      store.hints.take(source.attempt, hint.kind, help.reached);
      return {
        kind: 'help',
        hint: plain(hint),
        place: help.place,
        rung,
        next: help.rungs[rung + 1]?.kind ?? null,
        reached: help.reached,
        steps: help.steps,
        source: help.from === 'rule' ? 'rule' : 'model',
        attempt: source.attempt,
      };
    },
    async similarProblem({ problem, seed, difficulty }) {
      const similar = await checker.similarProblem({ problem, seed, wanted: difficulty });
      return similar === null ? { kind: 'none', why: noSimilar } : { kind: 'similar', problem: similar.problem };
    },
    advice: async (question) => {
      const advice = await checker.adviceFor(question);
      return advice === null ? null : adviceForThePage(advice);
    },
    revealAttempt: async ({ id }) => {
      if (store.attempts.get(id).withheld) store.hints.take(id, 'solution', 0);
      return store.attempts.get(id);
    },
  };
}

function rungAfter(after: { readonly place: string; readonly rung: number } | undefined, help: Help): number {
  const next = after?.place === help.place ? after.rung + 1 : 0;
  return Math.min(next, help.rungs.length - 1);
}

function plain(hint: HintRung): Hint {
  return hint.kind === 'solution' ? { ...hint, steps: [...hint.steps] } : hint;
}

function adviceForThePage({ check, second, usualMistake }: WorkedAdvice): Advice {
  return {
    check: [...check],
    second: second === null ? null : { steps: [...second.steps], answer: second.answer },
    usualMistake,
  };
}
