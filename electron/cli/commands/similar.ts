import { parseArgs } from 'node:util';

import { createChecker } from '../../checker/createChecker.ts';
import { Difficulty } from '../../contract/practice.ts';
import { proseToText } from '../../contract/text/proseToText.ts';
import { guardNegatives, oneProblem, readWhole } from '../commandOptions.ts';
import { answerText, stepsText } from '../solutionReport.ts';
import { UsageError } from '../usage.ts';

const similarOptions = {
  seed: { type: 'string', default: '1' },
  difficulty: { type: 'string', default: 'same' },
  /** Prints how it is worked, too. */
  solution: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Another problem of the same kind; with `--json`, its solution by rule too. Nothing to make is no fault: exit 0. */
export async function similarCommand(options: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: guardNegatives(options),
    options: similarOptions,
    allowPositionals: true,
  });
  const problem = oneProblem('similar', positionals);
  const seed = readWhole('seed', values.seed, 0);
  const difficulty = readDifficulty(values.difficulty);
  const checker = createChecker();
  try {
    const similar = await checker.similarProblem({ problem, seed, wanted: difficulty });
    if (values.json) process.stdout.write(`${JSON.stringify({ problem, seed, difficulty, similar })}\n`);
    else if (similar === null) process.stdout.write('Longhand cannot make problems of this kind yet.\n');
    else {
      const { steps, answer } = similar.solution;
      const worked = values.solution ? `\n${stepsText(steps)}${answerText(answer)}\n` : '';
      process.stdout.write(`${proseToText(similar.problem)}\n${worked}`);
    }
  } finally {
    await checker.close();
  }
}

function readDifficulty(text: string): Difficulty {
  const difficulty = Difficulty.safeParse(text);
  if (!difficulty.success) throw new UsageError(`--difficulty is easier, same or harder, not "${text}".`);
  return difficulty.data;
}
