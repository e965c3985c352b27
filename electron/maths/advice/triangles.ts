import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { greatestDivisor } from '../methods/writeTerms.ts';
import type { Advisor, Worked } from './advisor.ts';
import { amountsIn, answerAmount } from './amounts.ts';

/** Right-angled triangles: Pythagoras, and the exact values of sine and cosine. */
export const triangles: Advisor = { check, second, mistakes };

type Triangle = {
  readonly legs: readonly [Fraction, Fraction];
  readonly longest: Fraction;
  readonly asked: 'longest' | 'leg';
};

/** Two lengths in the question and the third as its answer, told by which squares add up. */
function triangleIn({ problem, solution }: Worked): Triangle | null {
  const [one, two, ...more] = amountsIn(problem.text.replace(/\^\{?2\}?|²/g, '')).values;
  const answer = answerAmount(solution);
  if (one === undefined || two === undefined || more.length > 0 || answer === null || answer.pi) return null;
  if (!/pythagoras|hypotenuse|diagonal|ladder|right[- ]angle|right triangle/i.test(`${solution.topic} ${problem.text}`))
    return null;
  const square = (value: Fraction): Fraction => value.mul(value);
  const third = answer.value;
  if (square(one).add(square(two)).equals(square(third))) return { legs: [one, two], longest: third, asked: 'longest' };
  const [small, large] = one.compare(two) < 0 ? [one, two] : [two, one];
  if (!square(small).add(square(third)).equals(square(large))) return null;
  return { legs: [small, third], longest: large, asked: 'leg' };
}

function check(worked: Worked): readonly RuleStep[] | null {
  const found = triangleIn(worked);
  if (found === null) return null;
  const [a, b, c] = [...found.legs, found.longest].map(writeDecimal);
  return [
    {
      reason: 'The squares of the two shorter sides must add up to the square of the longest.',
      expression: `${a ?? ''}^2+${b ?? ''}^2=${c ?? ''}^2`,
    },
  ];
}

const TRIPLES = [
  [3n, 4n, 5n],
  [5n, 12n, 13n],
  [8n, 15n, 17n],
  [7n, 24n, 25n],
  [20n, 21n, 29n],
  [9n, 40n, 41n],
] as const;

/** A known triple, made larger: 6, 8, 10 is twice 3, 4, 5. */
function second(worked: Worked): RuleSolution | null {
  const found = triangleIn(worked);
  const sides = found === null ? [] : [...found.legs, found.longest];
  if (found === null || sides.some((side) => side.d !== 1n)) return null;
  const scale = sides.reduce((total, side) => greatestDivisor(total, side.n), 0n);
  const small = sides.map((side) => side.n / scale).toSorted((a, b) => Number(a - b));
  const triple = TRIPLES.find((one) => one.every((side, index) => side === small[index]));
  if (triple === undefined) return null;
  const wanted = found.asked === 'longest' ? found.longest : found.legs[1];
  const { topic, answer } = worked.solution;
  const steps = [
    {
      reason: `$${triple.join('$, $')}$ are the sides of a right-angled triangle.`,
      expression: `${triple[0]}^2+${triple[1]}^2=${triple[2]}^2`,
    },
    {
      reason: `The two given sides are $${scale}$ times as long as two of these; so is the third.`,
      expression: `${wanted.n / scale}\\times ${scale}=${wanted.n}`,
    },
  ];
  return { topic, method: 'knownTriple', steps, answer };
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const found = triangleIn(worked);
  if (found === null) return;
  const [a, b] = found.legs.map(writeDecimal);
  const c = writeDecimal(found.longest);
  if (found.asked === 'longest') {
    yield {
      kind: 'root-of-sum',
      from: null,
      line: `\\sqrt{${a ?? ''}^2+${b ?? ''}^2}=${a ?? ''}+${b ?? ''}`,
      instead: `\\sqrt{${a ?? ''}^2+${b ?? ''}^2}=${c}`,
      why: 'The root of a sum is not the sum of the roots: add the squares first, then take the root.',
    };
    return;
  }
  const [one, longest] = [found.legs[0], found.longest];
  const wrong = one.mul(one).add(longest.mul(longest));
  yield {
    kind: 'added-for-subtracted',
    from: null,
    line: `${c}^2+${a ?? ''}^2=${writeDecimal(wrong)}`,
    instead: `${c}^2-${a ?? ''}^2=${writeDecimal(found.legs[1].mul(found.legs[1]))}`,
    why: 'The longest side is given, so its square is the sum already: the other square is taken away from it.',
  };
}
