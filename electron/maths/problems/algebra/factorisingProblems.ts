import { factorise } from '../../methods/factorise.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { pickLetter, pickLetters, polynomial, term, writeTerms } from './writePolynomial.ts';

type Shape = (random: Random) => string;

/** `(px+q)(rx+s)` multiplied out and times `by`. */
function product(p: number, q: number, r: number, s: number, letter: string, by = 1): string {
  return polynomial([p * r * by, (p * s + q * r) * by, q * s * by], letter);
}

const COMMON: readonly [Shape, ...Shape[]] = [
  (random) => {
    const factor = random.whole(2, 9);
    return polynomial([factor * random.whole(1, 6), factor * random.signed(1, 9)], pickLetter(random));
  },
  (random) => {
    const letter = pickLetter(random);
    return writeTerms(term(random.whole(1, 6), letter.repeat(2)), term(random.signed(1, 9), letter));
  },
  (random) => {
    const [letter, factor] = [pickLetter(random), random.whole(2, 6)];
    return writeTerms(term(factor * random.whole(1, 5), letter.repeat(2)), term(factor * random.signed(1, 5), letter));
  },
  (random) => {
    const [[first, second], factor] = [pickLetters(random), random.whole(2, 8)];
    return writeTerms(term(factor * random.whole(1, 5), first), term(factor * random.signed(1, 5), second));
  },
  (random) => {
    const [[first, second], factor] = [pickLetters(random), random.whole(1, 6)];
    return writeTerms(
      term(factor * random.whole(1, 5), first + second),
      term(factor * random.signed(1, 5), second.repeat(random.whole(1, 2))),
    );
  },
];

const MONIC: readonly [Shape, ...Shape[]] = [
  (random) => product(1, random.whole(1, 10), 1, random.whole(1, 10), pickLetter(random)),
  (random) => product(1, random.signed(1, 12), 1, random.signed(1, 12), pickLetter(random)),
  (random) => product(1, -random.whole(1, 10), 1, -random.whole(1, 10), pickLetter(random)),
  (random) => polynomial([1, 0, -(random.whole(1, 15) ** 2)], pickLetter(random)),
  (random) => {
    const root = random.signed(1, 12);
    return product(1, root, 1, root, pickLetter(random));
  },
];

const HARD: readonly [Shape, ...Shape[]] = [
  (random) => product(random.whole(2, 3), random.signed(1, 7), 1, random.signed(1, 7), pickLetter(random)),
  (random) =>
    product(random.whole(2, 5), random.signed(1, 7), random.whole(1, 4), random.signed(1, 5), pickLetter(random)),
  (random) => polynomial([random.whole(2, 9) ** 2, 0, -(random.whole(1, 12) ** 2)], pickLetter(random)),
  (random) => {
    const [first, second] = pickLetters(random);
    return writeTerms(
      term(random.whole(1, 7) ** 2, first.repeat(2)),
      term(-(random.whole(1, 7) ** 2), second.repeat(2)),
    );
  },
  (random) => product(1, random.signed(1, 7), 1, random.signed(1, 7), pickLetter(random), random.whole(2, 5)),
  (random) => {
    const root = random.whole(1, 8);
    return product(1, root, 1, -root, pickLetter(random), random.whole(2, 5));
  },
  (random) => {
    const letter = pickLetter(random);
    return polynomial([1, ...[random.signed(1, 9), random.signed(1, 9)], 0], letter);
  },
  (random) => {
    const [letter, factor] = [pickLetter(random), random.whole(2, 6)];
    const terms = [
      term(factor * random.whole(1, 4), letter.repeat(3)),
      term(factor * random.signed(1, 6), letter.repeat(2)),
      term(factor * random.signed(1, 6), letter),
    ];
    return writeTerms(...terms.slice(0, random.whole(2, 3)));
  },
  grouping,
  grouping,
];

/** `ax+ay+3x+3y`: four terms that share a bracket two by two. */
function grouping(random: Random): string {
  const [first, second] = pickLetters(random);
  const [one, two] = [random.whole(1, 5), random.signed(1, 7)];
  const kind = random.whole(0, 2);
  if (kind === 0) {
    const [fronts, others] = random.pick([
      [
        ['a', 'b'],
        ['x', 'y'],
      ],
      [
        ['p', 'q'],
        ['x', 'y'],
      ],
      [
        ['c', 'd'],
        ['m', 'n'],
      ],
    ]);
    const sign = random.pick([1, 1, -1]);
    return writeTerms(
      ...fronts.flatMap((letter, at) => others.map((other) => term(at === 0 ? 1 : sign, letter + other))),
    );
  }
  if (kind === 1) return writeTerms(term(1, first + second), term(one, first), term(two, second), term(one * two));
  const letter = pickLetter(random);
  return polynomial([1, random.chance(0.5) ? one : -one, two, (random.chance(0.5) ? 1 : -1) * one * two], letter);
}

/** A polynomial to be written as a product. */
export function makeFactorisingProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const shapes = difficulty === 1 ? COMMON : difficulty === 2 ? (random.chance(0.7) ? MONIC : COMMON) : HARD;
  const latex = random.pick(shapes)(random);
  const solution =
    latex === '' || latex === '0' ? null : workFormulas(factorise, { task: 'factorise', latex: [latex] });
  if (solution === null) return null;
  const [ask, verb] =
    solution.steps.length > 1 && random.chance(0.4) ? ['fully', 'Factorise fully'] : ['factorise', 'Factorise'];
  return { latex: [latex], unknowns: [], ask, bracketed: false, question: `${verb} $${latex}$.`, solution };
}
