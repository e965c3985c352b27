import { simplifyPolynomial } from '../../methods/simplifyPolynomial.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { pickLetter, pickLetters, polynomial, term, writeTerms } from './writePolynomial.ts';

type Shape = (random: Random) => string;

function linear(random: Random, letter: string, size = 9): string {
  const lead = random.chance(0.55) ? 1 : random.whole(2, 5);
  if (random.chance(0.12)) return writeTerms(term(random.whole(1, size)), term(random.signed(1, 5), letter));
  return polynomial([lead, random.signed(1, size)], letter);
}

function times(front: string, bracket: string): string {
  return `${front}(${bracket})`;
}

const SINGLE: readonly [Shape, ...Shape[]] = [
  (random) => times(random.whole(2, 12).toString(), linear(random, pickLetter(random))),
  (random) => times(random.whole(2, 12).toString(), linear(random, pickLetter(random))),
  (random) => times((-random.whole(2, 9)).toString(), linear(random, pickLetter(random))),
  (random) => times('-', linear(random, pickLetter(random))),
  (random) => {
    const [first, second] = pickLetters(random);
    return times(
      random.whole(2, 9).toString(),
      writeTerms(term(random.whole(1, 6), first), term(random.signed(1, 6), second)),
    );
  },
  (random) => {
    const letter = pickLetter(random);
    return times(random.chance(0.5) ? letter : `${random.whole(2, 6)}${letter}`, linear(random, letter));
  },
  (random) => {
    const [first, second] = pickLetters(random);
    return times(
      `${random.chance(0.5) ? '' : random.whole(2, 5)}${first}`,
      writeTerms(term(random.whole(1, 5), first), term(random.signed(1, 6), second)),
    );
  },
  (random) =>
    times(random.whole(2, 6).toString(), polynomial([1, random.signed(1, 6), random.signed(1, 9)], pickLetter(random))),
];

const DOUBLE: readonly [Shape, ...Shape[]] = [
  (random) => {
    const letter = pickLetter(random);
    return `(${polynomial([1, random.signed(1, 10)], letter)})(${polynomial([1, random.signed(1, 10)], letter)})`;
  },
  (random) => {
    const letter = pickLetter(random);
    return `(${linear(random, letter)})(${linear(random, letter)})`;
  },
  (random) =>
    `(${polynomial([random.chance(0.6) ? 1 : random.whole(2, 6), random.signed(1, 10)], pickLetter(random))})^2`,
  (random) => {
    const [letter, lead, rest] = [pickLetter(random), random.chance(0.6) ? 1 : random.whole(2, 6), random.whole(1, 10)];
    return `(${polynomial([lead, rest], letter)})(${polynomial([lead, -rest], letter)})`;
  },
  (random) => {
    const [letter, front, other] = [pickLetter(random), random.whole(2, 9), random.signed(2, 9)];
    return `${front}(${linear(random, letter)})${other < 0 ? '' : '+'}${other}(${linear(random, letter)})`;
  },
  (random) => {
    const letter = pickLetter(random);
    const [first, second] = [random.whole(1, 5), random.whole(1, 5)].map((value) =>
      value === 1 ? letter : `${value}${letter}`,
    );
    return `${first}(${linear(random, letter)})${random.pick(['+', '-'])}${second}(${linear(random, letter)})`;
  },
  (random) => {
    const letter = pickLetter(random);
    return `${random.whole(2, 7)}(${linear(random, letter)})${random.pick(['+', '-'])}${writeTerms(term(random.whole(1, 9), random.chance(0.6) ? letter : ''))}`;
  },
];

const HARD: readonly [Shape, ...Shape[]] = [
  (random) => {
    const [first, second] = pickLetters(random);
    const bracket = (): string => writeTerms(term(random.whole(1, 4), first), term(random.signed(1, 5), second));
    return `(${bracket()})(${bracket()})`;
  },
  (random) => {
    const letter = pickLetter(random);
    return `(${polynomial([1, random.signed(1, 5)], letter)})(${polynomial([1, random.signed(1, 5), random.signed(1, 6)], letter)})`;
  },
  (random) => {
    const letter = pickLetter(random);
    return [1, 2, 3].map(() => `(${polynomial([1, random.signed(1, 4)], letter)})`).join('');
  },
  (random) => {
    const letter = pickLetter(random);
    return `${random.whole(2, 5)}(${polynomial([1, random.signed(1, 6)], letter)})(${polynomial([1, random.signed(1, 6)], letter)})`;
  },
  (random) => {
    const letter = pickLetter(random);
    const bracket = (): string => `(${polynomial([1, random.signed(1, 6)], letter)})`;
    return `${bracket()}^2${random.pick(['+', '-'])}${bracket()}${random.chance(0.5) ? '^2' : bracket()}`;
  },
];

/** Brackets to be multiplied out. */
export function makeExpandingProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const shapes = difficulty === 1 ? SINGLE : difficulty === 2 || random.chance(0.5) ? DOUBLE : HARD;
  const latex = random.pick(shapes)(random);
  const solution = workFormulas(simplifyPolynomial, { task: 'expand', latex: [latex] });
  if (solution === null || solution.topic !== 'expanding') return null;
  const collects = solution.steps.some(({ reason }) => reason.startsWith('Collect'));
  const binomials = /^\([^()]*\)\([^()]*\)$/.test(latex) && random.chance(0.15);
  const [ask, verb] = collects && random.chance(0.7) ? ['expandSimplify', 'Expand and simplify'] : ['expand', 'Expand'];
  return {
    latex: [latex],
    unknowns: [],
    ask: binomials ? 'binomials' : ask,
    bracketed: false,
    question: `${verb} $${latex}$.`,
    solution,
  };
}
