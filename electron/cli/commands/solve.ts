import { parseArgs } from 'node:util';

import type { Solution } from '../../contract/vocabulary.ts';
import { modelOptions, readEffort, readWhole } from '../commandOptions.ts';
import { failedSolution, openSolver } from '../openSolver.ts';
import { solutionText } from '../solutionReport.ts';
import { UsageError } from '../usage.ts';

/** Works one problem and prints it: as text for people, or with `--json` as one value and nothing else. */
export async function solveCommand(options: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: guardNegatives(options),
    options: { ...modelOptions, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [problem, ...more] = positionals;
  if (problem === undefined) throw new UsageError('give the problem in quotes, for example solve "2x + 3 = 7".');
  if (more.length > 0) throw new UsageError('put the whole problem in one pair of quotes.');
  const effort = readEffort(values.effort);
  const seed = readWhole('seed', values.seed, 0);
  const solution = await solveOnce(problem, values.model, (solver) => solver.solve(problem, effort, seed));
  if (solution.status === 'failed') process.exitCode = 1;
  if (values.json) process.stdout.write(`${JSON.stringify(solution)}\n`);
  else if (solution.status === 'failed') process.stderr.write(`longhand: ${solution.error?.message ?? solution.why}\n`);
  else process.stdout.write(solutionText(solution));
}

/** A problem may begin with a minus sign: "-3 + 5" is no option. */
function guardNegatives(options: readonly string[]): string[] {
  if (options.includes('--')) return [...options];
  const at = options.findIndex(
    (option) => /^-+[\d.(\\a-z]*\s*[-+*/×÷=^(]|^-[\d.(\\]|^-\s/.test(option) && !option.startsWith('--'),
  );
  if (at < 0) return [...options];
  const problem = options[at] ?? '';
  return [...options.slice(0, at), ...options.slice(at + 1), '--', problem];
}

async function solveOnce(
  problem: string,
  folder: string | undefined,
  work: (solver: ReturnType<typeof openSolver>) => Promise<Solution>,
): Promise<Solution> {
  const solver = openSolver(folder);
  try {
    return await work(solver);
  } catch (fault) {
    return failedSolution(problem, fault);
  } finally {
    await solver.close();
  }
}
