import { parseArgs } from 'node:util';

import { createChecker } from '../../checker/createChecker.ts';
import type { Solution } from '../../contract/vocabulary.ts';
import type { Advice } from '../../maths/outcomes.ts';
import { guardNegatives, modelOptions, oneProblem, readEffort, readWhole } from '../commandOptions.ts';
import { deviceOptions, readDevices } from '../deviceOptions.ts';
import { failedSolution, openSolver, type Solver } from '../openSolver.ts';
import { adviceText, solutionText } from '../solutionReport.ts';

/** Works one problem and prints it: as text for people, or with `--json` as one value and nothing else. */
export async function solveCommand(options: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: guardNegatives(options),
    options: { ...modelOptions, ...deviceOptions, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const problem = oneProblem('solve', positionals);
  const effort = readEffort(values.effort);
  const seed = readWhole('seed', values.seed, 0);
  const devices = readDevices(values);
  const open = (): Solver => openSolver(values.model, devices);
  const solution = await solveOnce(problem, open, (solver) => solver.solve(problem, effort, seed));
  if (solution.status === 'failed') process.exitCode = 1;
  const advice = await adviceOn(solution);
  if (values.json) process.stdout.write(`${JSON.stringify({ ...solution, advice })}\n`);
  else if (solution.status === 'failed') process.stderr.write(`longhand: ${solution.error?.message ?? solution.why}\n`);
  else process.stdout.write(`${solutionText(solution)}${advice === null ? '' : adviceText(advice)}`);
}

async function solveOnce(
  problem: string,
  open: () => Solver,
  work: (solver: Solver) => Promise<Solution>,
): Promise<Solution> {
  const solver = open();
  try {
    return await work(solver);
  } catch (fault) {
    return failedSolution(problem, fault);
  } finally {
    await solver.close();
  }
}

/** What a rule has to say besides a solution; nothing where there is none. */
async function adviceOn({ problem, status, answer }: Solution): Promise<Advice | null> {
  if (status !== 'solved' || answer === null) return null;
  const checker = createChecker();
  try {
    return await checker.adviceFor({ problem, answer });
  } finally {
    await checker.close();
  }
}
