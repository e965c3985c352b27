import type { Checker } from '../checker/createChecker.ts';
import type { RuleSolution } from '../maths/outcomes.ts';
import { refusal } from '../tutor/refusal.ts';
import { writeByRule } from '../tutor/writeByRule.ts';
import { soundSolution } from './helpWithLines.ts';
import { type AttemptTools, workAttempt } from './workAttempt.ts';

export type HelpTools = AttemptTools & { readonly checker: Checker };

/** Where hints come from: `given` is a solution of a model, and absent where a rule works the problem. */
export type HintSource =
  | { readonly kind: 'solution'; readonly attempt: number; readonly given?: RuleSolution }
  | { readonly kind: 'none'; readonly why: string };

/**
 * A solution that hints may be taken from, and the attempt they are counted with: a rule's, else a stored one whose
 * answer was verified, else one that the model works now. What is worked for this is withheld from the history.
 */
export async function solutionForHints(problem: string, tools: HelpTools, signal: AbortSignal): Promise<HintSource> {
  const { store, checker } = tools;
  const unfit = refusal.ofText(problem);
  if (unfit !== null) return { kind: 'none', why: unfit.message };
  const reading = await checker.readProblem(problem);
  if (reading.kind === 'unreadable') return { kind: 'none', why: reading.why };
  const outcome = await checker.workByRule(problem);
  const rule = outcome.kind === 'worked' ? outcome.solution : null;
  const latest = store.hints.latestSolved(problem);
  if (rule !== null) {
    const attempt = latest?.id ?? (await keepRule(problem, rule, tools));
    if (attempt !== null) return { kind: 'solution', attempt };
  }
  const given = latest === null ? null : soundSolution(latest.solution);
  if (latest !== null && given !== null) return { kind: 'solution', attempt: latest.id, given };
  if (outcome.kind === 'late') return { kind: 'none', why: refusal.outOfTime().message };
  return workWithModel(problem, tools, signal);
}

/** Null when the checker refutes any of it: then the method is wrong, and no hint may come from it. */
async function keepRule(problem: string, rule: RuleSolution, { store, checker }: HelpTools): Promise<number | null> {
  const started = performance.now();
  const worked = await writeByRule(problem, rule, { checker, emit: async () => undefined });
  if (worked === null) return null;
  const attempt = store.attempts.begin({ problem, effort: 'quick', withheld: true });
  store.attempts.finish(attempt, {
    problem,
    status: 'solved',
    answer: worked.answer,
    verdict: worked.answerVerdict.status,
    why: worked.answerVerdict.why,
    source: 'rule',
    steps: [...worked.steps],
    model: '',
    device: 'cpu',
    attempts: 0,
    rewrites: 0,
    tokens: 0,
    seconds: Math.round(performance.now() - started) / 1000,
  });
  return attempt;
}

async function workWithModel(problem: string, tools: HelpTools, signal: AbortSignal): Promise<HintSource> {
  const { store, host } = tools;
  if (host.state === 'broken') host.reset();
  const { effort } = store.settings.read();
  let attempt = 0;
  const solution = await workAttempt({ problem, effort, withheld: true }, tools, {
    signal,
    stored: async (id) => void (attempt = id),
    emit: async () => undefined,
  });
  const given = soundSolution(solution);
  if (given !== null) return { kind: 'solution', attempt, given };
  store.hints.release(attempt);
  const unconfirmed = 'The model found no answer that could be confirmed, so no hint of it can be trusted.';
  return { kind: 'none', why: solution.status === 'refused' ? (solution.error?.message ?? solution.why) : unconfirmed };
}
