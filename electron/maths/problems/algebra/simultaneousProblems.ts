import Fraction from 'fraction.js';

import { solveSimultaneousEquations, writePairEquation } from '../../methods/solveSimultaneousEquations.ts';
import { solveLinearQuadratic } from '../../methods/solveLinearQuadratic.ts';
import type { PairEquation, PairTerm } from '../../methods/substitute.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { polynomial } from './writePolynomial.ts';

type Pair = readonly [string, string];

function pickPair(random: Random): Pair {
  if (random.chance(0.7)) return ['x', 'y'];
  return random.pick<Pair>([
    ['a', 'b'],
    ['p', 'q'],
    ['m', 'n'],
    ['s', 't'],
    ['u', 'v'],
    ['c', 'd'],
    ['r', 's'],
    ['h', 'k'],
    ['x', 'z'],
    ['y', 'z'],
  ]);
}

function term(coefficient: number, name: string | null): PairTerm {
  return { coefficient: new Fraction(coefficient), name };
}

function present(terms: readonly PairTerm[]): readonly PairTerm[] {
  const kept = terms.filter((one) => !one.coefficient.equals(0));
  return kept.length === 0 ? [term(0, null)] : kept;
}

/** `ax + by = c`, sometimes written in another order. */
function standard(a: number, b: number, c: number, [x, y]: Pair, random: Random, mess: number): PairEquation {
  const kind = random.chance(mess) ? random.whole(0, 4) : -1;
  if (kind === 0) return { left: present([term(b, y), term(a, x)]), right: [term(c, null)] };
  if (kind === 1) return { left: present([term(a, x)]), right: present([term(-b, y), term(c, null)]) };
  if (kind === 2) return { left: present([term(a, x), term(b, y), term(-c, null)]), right: [term(0, null)] };
  if (kind === 3) return { left: present([term(b, y)]), right: present([term(c, null), term(-a, x)]) };
  if (kind === 4) return { left: [term(c, null)], right: present([term(a, x), term(b, y)]) };
  return { left: present([term(a, x), term(b, y)]), right: [term(c, null)] };
}

/** `y = mx + c` or `x = my + c`. */
function isolated(slope: number, rest: number, alone: string, other: string, random: Random): PairEquation {
  const terms = present([term(slope, other), term(rest, null)]);
  const ordered = random.chance(0.15) ? terms.toReversed() : terms;
  return { left: [term(1, alone)], right: ordered };
}

function numbers(random: Random, difficulty: Difficulty): readonly [number, number] {
  const one = (): number => (random.chance(0.75) ? random.whole(0, 9) : -random.whole(1, 9));
  if (difficulty < 3 || random.chance(0.85)) return [one(), one()];
  return [random.signed(1, 9) / 2, random.signed(1, 9)];
}

function bySubstitution(
  random: Random,
  pair: Pair,
  difficulty: Difficulty,
): readonly [PairEquation, PairEquation] | null {
  const [x, y] = [random.signed(0, 9), random.signed(0, 9)];
  const aloneFirst = random.chance(0.25);
  const [alone, other] = aloneFirst ? pair : [pair[1], pair[0]];
  const [aloneValue, otherValue] = aloneFirst ? [x, y] : [y, x];
  const slope = random.signed(1, difficulty === 1 ? 3 : 6);
  const first = isolated(slope, aloneValue - slope * otherValue, alone, other, random);
  const secondSlope = random.signed(1, 6);
  if (random.chance(0.35) && secondSlope !== slope) {
    return [first, isolated(secondSlope, aloneValue - secondSlope * otherValue, alone, other, random)];
  }
  const [a, b] = [random.signed(1, 7), random.signed(1, 7)];
  const second = standard(a, b, a * x + b * y, pair, random, 0.05);
  return random.chance(0.75) ? [first, second] : [second, first];
}

function byElimination(
  random: Random,
  pair: Pair,
  difficulty: Difficulty,
): readonly [PairEquation, PairEquation] | null {
  const [x, y] = numbers(random, difficulty);
  const size = difficulty === 1 ? 5 : 9;
  const lead = (): number => (random.chance(0.85) ? random.whole(1, size) : -random.whole(1, size));
  const [a, b, c] = [lead(), random.signed(1, size), lead()];
  let d = random.signed(1, size);
  if (difficulty === 1) d = random.chance(0.5) ? b : -b;
  const rest = [a * x + b * y, c * x + d * y] as const;
  if (!rest.every(Number.isInteger)) return null;
  if (a * d === b * c && difficulty < 3) return null;
  const mess = difficulty === 3 ? 0.35 : 0.06;
  return [standard(a, b, rest[0], pair, random, mess), standard(c, d, rest[1], pair, random, mess)];
}

/** The same line twice, or two parallel lines. */
function degenerate(random: Random, pair: Pair): readonly [PairEquation, PairEquation] {
  const [a, b, c, by] = [random.whole(1, 5), random.signed(1, 5), random.signed(1, 12), random.whole(2, 4)];
  const rest = random.chance(0.5) ? c * by : c * by + random.signed(1, 9);
  return [standard(a, b, c, pair, random, 0), standard(a * by, b * by, rest, pair, random, 0)];
}

/** Characters of working that a small model still gets through. */
const LONGEST_SOLUTION = 480;

/** A line and a curve that meet where both letters are whole. */
function withQuadratic(random: Random, unknowns: Pair): MadeProblem | null {
  const [x, y] = unknowns;
  const [one, other] = [random.signed(0, 6), random.signed(1, 5)];
  const slope = random.pick([1, 1, -1, 2, 3, -2]);
  const line = writePairEquation(
    random.chance(0.65)
      ? isolated(slope, other - slope * one, y, x, random)
      : standard(-slope, 1, other - slope * one, unknowns, random, 0),
  );
  const middle = random.signed(1, 4);
  const curve = random.pick([
    `${x}^2+${y}^2=${one * one + other * other}`,
    `${x}^2-${y}^2=${one * one - other * other}`,
    `${x}${y}=${one * other}`,
    `${y}=${polynomial([1, middle, other - one * one - middle * one], x)}`,
    `${y}=${polynomial([1, 0, other - one * one], x)}`,
  ]);
  const latex = random.chance(0.6) ? [line, curve] : [curve, line];
  const solution = workFormulas(solveLinearQuadratic, { task: 'solve', latex, unknowns });
  const length = solution?.steps.reduce((total, step) => total + step.reason.length + step.expression.length, 0) ?? 0;
  if (solution === null || length > LONGEST_SOLUTION) return null;
  return { latex, unknowns, ask: 'system', bracketed: false, solution };
}

/** Two linear equations in two unknowns, or a linear one beside a quadratic one. */
export function makeSimultaneousProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const unknowns = pickPair(random);
  if (difficulty === 3 && random.chance(0.35)) return withQuadratic(random, unknowns);
  const kind = random.next();
  const equations =
    kind < 0.03
      ? degenerate(random, unknowns)
      : kind < 0.3
        ? bySubstitution(random, unknowns, difficulty)
        : byElimination(random, unknowns, difficulty);
  if (equations === null) return null;
  const solution = solveSimultaneousEquations({ unknowns, equations });
  if (solution === null || solution.steps.length > 11) return null;
  return { latex: equations.map(writePairEquation), unknowns, ask: 'system', bracketed: false, solution };
}
