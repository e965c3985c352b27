import { z } from 'zod';

import { createChecker } from '../../checker/createChecker.ts';
import { inputAndOutput } from '../commandOptions.ts';
import { JsonLinesOutput, readJsonLines } from '../jsonLines.ts';

const Numbers = z.enum(['real', 'positive', 'complex']);
const Pair = z.looseObject({ expected: z.string(), given: z.string(), numbers: Numbers.optional() });

/**
 * Adds `equal` (true, false, or null for undecided) and `why` to each pair of answers. `numbers` is what letters stand
 * for, where the pair says so.
 */
export async function gradeCommand(options: string[]): Promise<void> {
  const { input, output } = inputAndOutput(options);
  const pairs = readJsonLines(input, Pair);
  const results = new JsonLinesOutput(output);
  results.clear();
  const checker = createChecker();
  try {
    for (const pair of pairs) {
      const { expected, given, numbers } = pair;
      const question = { expected, given, ...(numbers === undefined ? {} : { numbers }) };
      const { equal, why } = await checker.gradeAnswer(question);
      results.add({ ...pair, equal, why });
    }
  } finally {
    await checker.close();
  }
}
