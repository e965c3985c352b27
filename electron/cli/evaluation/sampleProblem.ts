import type { Checker } from '../../checker/createChecker.ts';
import type { Effort } from '../../contract/vocabulary.ts';
import type { LoadedModel } from '../../inference/inferenceHandlers.ts';
import { solveProblem } from '../../tutor/solveProblem.ts';
import { askBareModel } from './bareModel.ts';
import { chosenLetter } from './chosenLetter.ts';
import { refuseAnswer } from './benchmarkRow.ts';
import type { EvaluationProblem, EvaluationRow } from './evaluationRow.ts';

/** Who is measured: a loaded model, alone (`bare`) or through the whole app. */
export type Contestant = LoadedModel & {
  readonly checker: Checker;
  readonly effort: Effort;
  readonly bare: boolean;
  readonly seed: number;
};

type Sample = Omit<EvaluationRow, 'key' | 'sample' | 'group' | 'run'>;
type Reply = Pick<EvaluationRow, 'answer' | 'verdict' | 'source' | 'refused' | 'tokens'>;

/** One sample of one problem, graded by the project's own checker. */
export async function sampleProblem(
  problem: EvaluationProblem,
  sample: number,
  contestant: Contestant,
): Promise<Sample> {
  const started = performance.now();
  const reply = contestant.bare
    ? await askBare(problem, sample, contestant)
    : await askApp(problem, sample, contestant);
  const seconds = Math.round(performance.now() - started) / 1000;
  return {
    problem: problem.problem,
    expected: problem.answer,
    ...reply,
    right: await isRight(problem, reply, contestant),
    seconds,
  };
}

async function isRight(problem: EvaluationProblem, reply: Reply, { checker }: Contestant): Promise<boolean | null> {
  if (problem.answer === refuseAnswer) return reply.refused;
  if (reply.answer === null) return false;
  if (problem.choices !== undefined) return chosenLetter(reply.answer, problem.choices) === problem.answer;
  const { problem: asked, answer: expected } = problem;
  return (await checker.gradeAnswer({ expected, given: `$${reply.answer}$`, problem: asked })).equal;
}

async function askBare(problem: EvaluationProblem, sample: number, contestant: Contestant): Promise<Reply> {
  const { answer, refused, tokens } = await askBareModel(problem.problem, sample, contestant);
  return { answer, verdict: null, source: 'model', refused, tokens };
}

async function askApp(problem: EvaluationProblem, sample: number, contestant: Contestant): Promise<Reply> {
  const { effort, seed } = contestant;
  const tools = { ...contestant, emit: async () => undefined, now: () => performance.now() };
  const solution = await solveProblem({ problem: problem.problem, effort, seed: seed + sample }, tools);
  const { answer, verdict, source, tokens } = solution;
  return { answer, verdict, source, refused: solution.status === 'refused', tokens };
}
