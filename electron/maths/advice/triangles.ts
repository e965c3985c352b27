import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { greatestDivisor } from '../methods/writeTerms.ts';
import type { Advisor, Worked } from './advisor.ts';
import { amountsIn, answerAmount } from './amounts.ts';

/** Right-angled triangles: Pythagoras, and the exact values of sine and cosine. */
export const triangles: Advisor = { check, second, mistakes };

/** The legs and the longest side; of the one asked for only the square may be rational, and `text` is how it is written. */
type Triangle = {
  readonly given: readonly [Fraction, Fraction];
  readonly square: Fraction;
  readonly text: string;
  readonly asked: 'longest' | 'leg';
};

/** Two lengths in the question and the third as its answer, told by which squares add up. */
function triangleIn({ problem, solution }: Worked): Triangle | null {
  const [one, two, ...more] = amountsIn(problem.text.replace(/\^\{?2\}?|²/g, '')).values;
  const found = lengthIn(solution);
  if (one === undefined || two === undefined || more.length > 0 || found === null) return null;
  if (!/pythagoras|hypotenuse|diagonal|ladder|right[- ]angle|right triangle/i.test(`${solution.topic} ${problem.text}`))
    return null;
  const [small, large] = one.compare(two) < 0 ? [one, two] : [two, one];
  const [a, b] = [small.mul(small), large.mul(large)];
  if (a.add(b).equals(found.square)) return { given: [one, two], ...found, asked: 'longest' };
  return b.sub(a).equals(found.square) ? { given: [small, large], ...found, asked: 'leg' } : null;
}

/** 10, 7.5 or 2√13, with its square. */
function lengthIn(solution: RuleSolution): { readonly square: Fraction; readonly text: string } | null {
  const surd = /^(\d*)\\sqrt\{(\d+)\}(?:\s*\\text\{[^{}]*\})?$/.exec(solution.answer);
  if (surd?.[2] !== undefined) {
    const outside = new Fraction(surd[1] === '' || surd[1] === undefined ? 1 : surd[1]);
    return { square: outside.mul(outside).mul(surd[2]), text: `${surd[1] ?? ''}\\sqrt{${surd[2]}}` };
  }
  const answer = answerAmount(solution);
  return answer === null || answer.pi
    ? null
    : { square: answer.value.mul(answer.value), text: writeDecimal(answer.value) };
}

function check(worked: Worked): readonly RuleStep[] | null {
  const found = triangleIn(worked);
  if (found === null) return null;
  const [one, two] = found.given.map(writeDecimal);
  const third = found.text.includes('\\') ? `\\left(${found.text}\\right)` : found.text;
  const [a, b, c] = found.asked === 'longest' ? [one, two, third] : [one, third, two];
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
  if (found === null || !/^\d+$/.test(found.text)) return null;
  const wanted = new Fraction(found.text);
  const sides = [...found.given, wanted];
  if (sides.some((side) => side.d !== 1n)) return null;
  const scale = sides.reduce((total, side) => greatestDivisor(total, side.n), 0n);
  const small = sides.map((side) => side.n / scale).toSorted((a, b) => Number(a - b));
  const triple = TRIPLES.find((one) => one.every((side, index) => side === small[index]));
  if (triple === undefined) return null;
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

/** tan θ = 4/3 for 3/4: the sides were taken the wrong way round. */
function* upsideDown({ problem, solution }: Worked): Generator<UsualMistake> {
  const answer = answerAmount(solution);
  if (!/\\?(?:sin|cos|tan)\b/.test(problem.text) || !/side|hypotenuse|triangle/i.test(problem.text)) return;
  if (answer === null || answer.pi || !/^\\frac/.test(solution.answer) || answer.value.equals(0)) return;
  yield {
    kind: 'upside-down',
    from: null,
    line: writeDecimal(answer.value.inverse()),
    instead: solution.answer,
    why: 'Sine is opposite over hypotenuse, cosine adjacent over hypotenuse, tangent opposite over adjacent: look which side goes on top.',
  };
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  yield* upsideDown(worked);
  const found = triangleIn(worked);
  if (found === null) return;
  const [one, two] = found.given;
  const [a, b] = found.given.map(writeDecimal);
  if (found.asked === 'longest') {
    yield {
      kind: 'root-of-sum',
      from: null,
      line: `\\sqrt{${a ?? ''}^2+${b ?? ''}^2}=${a ?? ''}+${b ?? ''}`,
      instead: `\\sqrt{${a ?? ''}^2+${b ?? ''}^2}=${found.text}`,
      why: 'The root of a sum is not the sum of the roots: add the squares first, then take the root.',
    };
    return;
  }
  yield {
    kind: 'added-for-subtracted',
    from: null,
    line: `${b ?? ''}^2+${a ?? ''}^2=${writeDecimal(one.mul(one).add(two.mul(two)))}`,
    instead: `${b ?? ''}^2-${a ?? ''}^2=${writeDecimal(found.square)}`,
    why: 'The longest side is given, so its square is the sum already: the other square is taken away from it.',
  };
}
