import { z } from 'zod';

import { createChecker } from '../../checker/createChecker.ts';
import { inputAndOutput } from '../commandOptions.ts';
import { JsonLinesOutput, readJsonLines } from '../jsonLines.ts';

const Working = z.looseObject({
  problem: z.string().optional(),
  lines: z.array(z.string()),
  /** Which solutions count when lines are related; real ones where nothing is said. */
  numbers: z.enum(['real', 'positive', 'complex']).optional(),
});

/** Adds how each line follows from the one before, whether all is valid, and the first wrong line with its mistake. */
export async function checkCommand(options: string[]): Promise<void> {
  const { input, output } = inputAndOutput(options);
  const workings = readJsonLines(input, Working);
  const results = new JsonLinesOutput(output);
  results.clear();
  const checker = createChecker();
  try {
    for (const working of workings) {
      const { lines, problem, numbers } = working;
      const question = {
        lines,
        ...(problem === undefined ? {} : { problem }),
        ...(numbers === undefined ? {} : { numbers }),
      };
      results.add({ ...working, ...(await checker.checkArgument(question)) });
    }
  } finally {
    await checker.close();
  }
}
