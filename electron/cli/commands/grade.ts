import { z } from 'zod';

import { createChecker } from '../../checker/createChecker.ts';
import { inputAndOutput } from '../commandOptions.ts';
import { JsonLinesOutput, readJsonLines } from '../jsonLines.ts';

const Pair = z.looseObject({ expected: z.string(), given: z.string() });

/** Adds `equal` (true, false, or null for undecided) and `why` to each pair of answers. */
export async function gradeCommand(options: string[]): Promise<void> {
  const { input, output } = inputAndOutput(options);
  const pairs = readJsonLines(input, Pair);
  const results = new JsonLinesOutput(output);
  results.clear();
  const checker = createChecker();
  try {
    for (const pair of pairs) {
      const { equal, why } = await checker.gradeAnswer({ expected: pair.expected, given: pair.given });
      results.add({ ...pair, equal, why });
    }
  } finally {
    await checker.close();
  }
}
