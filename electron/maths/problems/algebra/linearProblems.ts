import Fraction from 'fraction.js';

import { solveLinearEquation, writeLinearEquation } from '../../methods/solveLinearEquation.ts';
import type { LinearTerm, PlainTerm } from '../../methods/solveLinearEquation.ts';
import { pickUnknown } from '../problem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Side = readonly LinearTerm[];
type Shape = (random: Random) => readonly [Side, Side];

function constant(value: number, denominator = 1): PlainTerm {
  return { kind: 'number', value: new Fraction(value, denominator) };
}

function multiple(coefficient: number, denominator = 1): PlainTerm {
  return { kind: 'unknown', coefficient: new Fraction(coefficient, denominator) };
}

function bracket(factor: number, inside: readonly PlainTerm[], denominator = 1): LinearTerm {
  return { kind: 'bracket', factor: new Fraction(factor, denominator), inside };
}

/** `ax + b`, now and then with the number first. */
function linear(random: Random, size = 9): readonly PlainTerm[] {
  const coefficient = random.chance(0.4) ? 1 : random.signed(1, size);
  const rest = constant(random.signed(1, 12));
  return random.chance(0.15) ? [rest, multiple(coefficient)] : [multiple(coefficient), rest];
}

/** A first coefficient: mostly positive, as in books. */
function lead(random: Random, low: number, high: number): number {
  return random.chance(0.8) ? random.whole(low, high) : -random.whole(low, high);
}

function valueAt(side: Side, unknown: Fraction): Fraction {
  return side.reduce<Fraction>((total, term) => {
    if (term.kind === 'number') return total.add(term.value);
    if (term.kind === 'unknown') return total.add(term.coefficient.mul(unknown));
    return total.add(valueAt(term.inside, unknown).mul(term.factor));
  }, new Fraction(0));
}

function pickSolution(random: Random): Fraction {
  if (random.chance(0.8)) return new Fraction(random.chance(0.75) ? random.whole(0, 15) : -random.whole(1, 15));
  return new Fraction(random.signed(1, 15), random.whole(2, 6));
}

/** Completes `left = right + number` so that the equation has a solution that is pleasant to write. */
function balanced(left: Side, right: Side, random: Random): readonly [Side, Side] {
  const solution = pickSolution(random);
  const difference = valueAt(left, solution).sub(valueAt(right, solution));
  const numbers = difference.equals(0) && right.length > 0 ? [] : [{ kind: 'number', value: difference } as const];
  return [left, [...right, ...numbers]];
}

const ONE_STEP: readonly [Shape, ...Shape[]] = [
  (random) => balanced([multiple(1), constant(random.signed(1, 40))], [], random),
  (random) => balanced([multiple(lead(random, 2, 12))], [], random),
  (random) => balanced([multiple(random.pick([1, 1, -1]), random.whole(2, 12))], [], random),
  (random) => balanced([constant(random.whole(1, 30)), multiple(random.pick([1, -1]))], [], random),
  (random) => [[multiple(1), constant(random.signed(1, 200))], [constant(random.whole(1, 300))]],
  (random) => [[multiple(random.whole(2, 12))], [constant(random.whole(1, 120))]],
];
const TWO_STEP: readonly [Shape, ...Shape[]] = [
  (random) => balanced([multiple(lead(random, 2, 15)), constant(random.signed(1, 40))], [], random),
  (random) => balanced([constant(random.signed(1, 30)), multiple(random.signed(2, 12))], [], random),
  (random) => balanced([multiple(random.whole(1, 5), random.whole(2, 9)), constant(random.signed(1, 15))], [], random),
  (random) => balanced([bracket(lead(random, 2, 9), linear(random))], [], random),
  (random) => balanced([bracket(1, linear(random), random.whole(2, 9))], [], random),
  (random) =>
    balanced([multiple(lead(random, 1, 9)), multiple(random.signed(1, 9)), constant(random.signed(1, 20))], [], random),
  (random) =>
    balanced([multiple(lead(random, 1, 12)), constant(random.signed(1, 25))], [multiple(random.signed(1, 12))], random),
];
const MANY_STEP: readonly [Shape, ...Shape[]] = [
  (random) =>
    balanced([multiple(lead(random, 1, 15)), constant(random.signed(1, 30))], [multiple(random.signed(1, 15))], random),
  (random) => balanced([bracket(lead(random, 2, 9), linear(random))], [multiple(random.signed(1, 9))], random),
  (random) => balanced([bracket(lead(random, 2, 7), linear(random)), multiple(random.signed(1, 9))], [], random),
  (random) =>
    balanced([bracket(lead(random, 2, 7), linear(random)), bracket(random.signed(2, 7), linear(random))], [], random),
  (random) =>
    balanced([bracket(lead(random, 2, 7), linear(random))], [bracket(random.signed(2, 7), linear(random))], random),
  (random) =>
    balanced([multiple(1, random.whole(2, 9)), multiple(random.pick([1, 1, -1]), random.whole(2, 9))], [], random),
  (random) =>
    balanced(
      [multiple(lead(random, 1, 5), random.whole(2, 8)), constant(random.signed(1, 7), random.whole(1, 6))],
      [multiple(random.signed(1, 5), random.whole(1, 6))],
      random,
    ),
  (random) =>
    balanced(
      [
        bracket(1, linear(random, 5), random.whole(2, 6)),
        bracket(random.pick([1, 1, -1]), linear(random, 5), random.whole(2, 6)),
      ],
      [],
      random,
    ),
  (random) => balanced([bracket(1, linear(random, 5), random.whole(2, 8))], [multiple(random.signed(1, 5))], random),
  (random) => balanced([bracket(random.whole(2, 5), linear(random, 5), random.whole(2, 7))], [], random),
  (random) =>
    balanced(
      [constant(random.whole(1, 15)), bracket(-random.whole(1, 6), linear(random))],
      [multiple(random.signed(1, 9))],
      random,
    ),
];

/** Both sides the same up to a number: no solution, or every number. */
function degenerate(random: Random): readonly [Side, Side] {
  const [factor, inside] = [random.whole(2, 7), [multiple(random.whole(1, 5)), constant(random.signed(1, 9))] as const];
  const right = inside.map((term) =>
    term.kind === 'number' ? constant(factor * Number(term.value)) : multiple(factor * Number(term.coefficient)),
  );
  return [
    [bracket(factor, inside)],
    random.chance(0.5) ? right : [...right.slice(0, 1), constant(random.signed(1, 30))],
  ];
}

/** Now and then the number before the unknown, as in `10-3x`. */
function shuffled(side: Side, random: Random): Side {
  return side.length === 2 && random.chance(0.15) ? side.toReversed() : side;
}

function pickShape(random: Random, difficulty: Difficulty): readonly [Side, Side] {
  if (difficulty === 1) return random.pick(ONE_STEP)(random);
  if (difficulty === 2) return random.pick(TWO_STEP)(random);
  return random.chance(0.03) ? degenerate(random) : random.pick(MANY_STEP)(random);
}

function tooLarge(side: Side): boolean {
  return side.some((term) => {
    const size = term.kind === 'number' ? term.value : term.kind === 'unknown' ? term.coefficient : term.factor;
    return size.n > 400n || size.d > 12n;
  });
}

/** A linear equation in one unknown. */
export function makeLinearProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [one, two] = pickShape(random, difficulty);
  if (tooLarge(one) || tooLarge(two) || one.length === 0 || two.length === 0) return null;
  const [left, right] = random.chance(0.12) ? [shuffled(two, random), one] : [one, shuffled(two, random)];
  const equation = { unknown: pickUnknown(random), left, right };
  const solution = solveLinearEquation(equation);
  if (solution.steps.length === 0) return null;
  const latex = writeLinearEquation(equation);
  return { latex: [latex], unknowns: [equation.unknown], ask: 'equation', bracketed: false, solution };
}
