import type { TopicProblems } from '../problem.ts';
import { makeDecimalProblem } from './decimalProblems.ts';
import { makeFactorProblem } from './factorProblems.ts';
import { makeFractionProblem } from './fractionProblems.ts';
import { makeIntegerProblem } from './integerProblems.ts';
import { makeOrderProblem } from './orderProblems.ts';
import { makePercentageProblem } from './percentageProblems.ts';
import { makeRatioProblem } from './proportionProblems.ts';

export const NUMBER_TOPICS: readonly TopicProblems[] = [
  { topic: 'fractions', make: makeFractionProblem, difficulties: [1, 1, 2, 2, 2, 3, 3] },
  { topic: 'order-of-operations', make: makeOrderProblem, difficulties: [1, 2, 2, 3, 3] },
  { topic: 'ratio-proportion', make: makeRatioProblem, difficulties: [1, 1, 2, 2, 2, 3, 3] },
  { topic: 'percentages', make: makePercentageProblem, difficulties: [1, 1, 2, 2, 2, 3, 3] },
  { topic: 'integers', make: makeIntegerProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'decimals', make: makeDecimalProblem, difficulties: [1, 2, 2, 3] },
  { topic: 'factors-multiples-primes', make: makeFactorProblem, difficulties: [1, 2, 2, 3] },
];
