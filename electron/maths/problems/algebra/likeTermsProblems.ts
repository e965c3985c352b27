import { simplifyPolynomial } from '../../methods/simplifyPolynomial.ts';
import type { Term } from '../../algebra/polynomial.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { pickLetter, pickLetters, shuffled, term, writeTerms } from './writePolynomial.ts';

/** Several terms of each kind, mixed; the first one is positive most of the time, as in books. */
function mixture(kinds: readonly string[], random: Random, most: number): readonly Term[] {
  const terms = kinds.flatMap((letters) =>
    Array.from({ length: random.chance(0.8) ? 2 : 3 }, () =>
      term(random.chance(0.6) ? random.whole(1, most) : -random.whole(1, most), letters),
    ),
  );
  const [first, ...rest] = shuffled(terms, random);
  if (first === undefined) return [];
  return [random.chance(0.85) ? { ...first, coefficient: first.coefficient.abs() } : first, ...rest].slice(0, 7);
}

function oneLetter(random: Random): readonly Term[] {
  const letter = pickLetter(random);
  if (random.chance(0.3)) {
    const count = random.whole(2, 4);
    return Array.from({ length: count }, (_item, index) =>
      term(index === 0 || random.chance(0.6) ? random.whole(1, 12) : -random.whole(1, 12), letter),
    );
  }
  return mixture([letter, ''], random, 12);
}

function twoLetters(random: Random): readonly Term[] {
  const [first, second] = pickLetters(random);
  return mixture(random.chance(0.75) ? [first, second] : [first, second, ''], random, 9);
}

function withPowers(random: Random): readonly Term[] {
  const letter = pickLetter(random);
  const [first, second] = pickLetters(random);
  return mixture(
    random.pick([
      [letter.repeat(2), letter],
      [letter.repeat(2), letter, ''],
      [letter.repeat(3), letter.repeat(2)],
      [first + second, first],
      [first + second, second, ''],
      [first.repeat(2), second.repeat(2)],
      [first.repeat(2) + second, first + second],
      [first + second, letter === first || letter === second ? '' : letter],
    ]),
    random,
    9,
  );
}

/** `x+x+x+y`: letters written again and again. */
function repeated(random: Random): readonly Term[] {
  const [first, second] = pickLetters(random);
  const [one, two] = [random.whole(2, 5), random.whole(0, 3)];
  const terms = [
    ...Array.from({ length: one }, () => term(1, first)),
    ...Array.from({ length: two }, () => term(1, second)),
  ];
  return random.chance(0.7) ? terms : shuffled(terms, random);
}

function pickTerms(random: Random, difficulty: Difficulty): readonly Term[] {
  if (random.chance(0.06)) return repeated(random);
  if (difficulty === 1) return random.chance(0.5) ? oneLetter(random) : twoLetters(random);
  if (difficulty === 2) return random.chance(0.6) ? twoLetters(random) : withPowers(random);
  return random.chance(0.2) ? twoLetters(random) : withPowers(random);
}

/** A sum whose like terms are to be collected. */
export function makeLikeTermsProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const latex = writeTerms(...pickTerms(random, difficulty));
  const solution = workFormulas(simplifyPolynomial, { task: 'simplify', latex: [latex] });
  if (solution === null || solution.topic !== 'like-terms') return null;
  return {
    latex: [latex],
    unknowns: [],
    ask: 'simplify',
    bracketed: false,
    question: `Simplify $${latex}$.`,
    solution,
  };
}
