import Fraction from 'fraction.js';

import type { Statement } from '../expression/expression.ts';
import { rationalField, surdField, type Field } from '../algebra/field.ts';
import { constantOf, TooBig, type Polynomial } from '../algebra/polynomial.ts';
import { makeWorkroom, type Workroom } from '../algebra/rationalForm.ts';
import {
  divideUnivariate,
  gcdUnivariate,
  multiplyUnivariate,
  squareFreeFactors,
  withoutRootsOf,
  type Factor,
  type Univariate,
} from '../algebra/univariate.ts';
import type { Budget } from '../numeric/budget.ts';
import { coefficientBalls } from './coefficientBalls.ts';
import { equationFactors, type EquationFactors } from './equationFactors.ts';
import { countRealRoots } from '../algebra/countRoots.ts';
import { realRoots } from '../algebra/realRoots.ts';
import { signOf, type RealBall } from '../numeric/realBall.ts';

/** Which numbers a letter may stand for. */
export type Numbers = 'real' | 'positive' | 'complex';

/** How the solutions of one equation stand to those of another. Roots are named for the pupil where they are real. */
export type RootRelation = {
  /** The earlier statement has solutions the later one lacks, and the reverse. */
  readonly lost: boolean;
  readonly gained: boolean;
  readonly sameMultiplicity: boolean;
  readonly before: 'none' | 'some' | 'all';
  readonly after: 'none' | 'some' | 'all';
  readonly lostRoots: readonly RealBall[];
  readonly gainedRoots: readonly RealBall[];
};

/**
 * Compares solutions of two statements in one unknown exactly, by greatest common divisors of their polynomials.
 * null where they are not rational equations, or too big; 'open' where they differ by roots that cannot be told to be
 * real or not. Nothing is guessed.
 */
export function exactRelation(
  before: Statement,
  after: Statement,
  unknown: string,
  numbers: Numbers,
  budget: Budget,
): RootRelation | 'open' | null {
  const room = makeWorkroom(budget);
  try {
    const a = equationFactors(before, unknown, room);
    const b = equationFactors(after, unknown, room);
    if (a === null || b === null) return null;
    return inField(a, b, room, numbers);
  } catch (error) {
    if (error instanceof TooBig) return null;
    throw error;
  }
}

function inField(
  a: EquationFactors,
  b: EquationFactors,
  room: Workroom,
  numbers: Numbers,
): RootRelation | 'open' | null {
  const all = [...coefficientsOf(a), ...coefficientsOf(b)];
  if (all.every((coefficient) => constantOf(coefficient) !== null)) {
    const toRational = (value: Polynomial): Fraction => constantOf(value) ?? new Fraction(0);
    return relate(a, b, {
      field: rationalField,
      convert: toRational,
      room,
      numbers,
      unconvert: fromRationalCoefficient,
    });
  }
  const same = (value: Polynomial): Polynomial => value;
  return relate(a, b, { field: surdField(room), convert: same, room, numbers, unconvert: same });
}

function fromRationalCoefficient(value: Fraction): Polynomial {
  return value.n === 0n ? new Map() : new Map([['', { coefficient: value, powers: [] }]]);
}

function coefficientsOf(side: EquationFactors): readonly Polynomial[] {
  if (side.kind === 'all') return [];
  return [...side.factors.flatMap(({ coefficients }) => coefficients), ...side.poles.flat()];
}

type Setting<Element> = {
  readonly field: Field<Element>;
  readonly convert: (value: Polynomial) => Element;
  readonly unconvert: (value: Element) => Polynomial;
  readonly room: Workroom;
  readonly numbers: Numbers;
};

function relate<Element>(
  a: EquationFactors,
  b: EquationFactors,
  setting: Setting<Element>,
): RootRelation | 'open' | null {
  const nothing = { lostRoots: [], gainedRoots: [], sameMultiplicity: true };
  if (a.kind === 'all' || b.kind === 'all') {
    if (a.kind === b.kind) return { ...nothing, lost: false, gained: false, before: 'all', after: 'all' };
    const some = amount(rootsOf(a.kind === 'all' ? b : a, setting));
    if (a.kind === 'all') return { ...nothing, lost: true, gained: false, before: 'all', after: some };
    return { ...nothing, lost: false, gained: true, before: some, after: 'all' };
  }
  const [left, right] = [rootsOf(a, setting), rootsOf(b, setting)];
  const { field } = setting;
  const [leftRadical, rightRadical] = [radical(field, left), radical(field, right)];
  const common = gcdUnivariate(field, leftRadical, rightRadical);
  const lost = divideUnivariate(field, leftRadical, common)[0];
  const gained = divideUnivariate(field, rightRadical, common)[0];
  const canLocate = !a.hasStandIns && !b.hasStandIns;
  const lostRoots = countable(lost, setting, canLocate);
  const gainedRoots = countable(gained, setting, canLocate);
  if (lostRoots === null || gainedRoots === null) return canLocate ? 'open' : null;
  const shared = countable(common, setting, canLocate);
  const someShared = shared === null || shared === 'some' || shared.length > 0;
  const [lostSome, gainedSome] = [hasRoots(lostRoots), hasRoots(gainedRoots)];
  return {
    lost: lostSome,
    gained: gainedSome,
    sameMultiplicity: sameMultiplicities(field, left, right),
    before: someShared || lostSome ? 'some' : 'none',
    after: someShared || gainedSome ? 'some' : 'none',
    lostRoots: lostRoots === 'some' ? [] : lostRoots,
    gainedRoots: gainedRoots === 'some' ? [] : gainedRoots,
  };
}

function hasRoots(roots: readonly RealBall[] | 'some'): boolean {
  return roots === 'some' || roots.length > 0;
}

function amount<Element>(roots: readonly Factor<Element>[]): 'none' | 'some' {
  return roots.length === 0 ? 'none' : 'some';
}

/** Square-free factors with multiplicity, without the forbidden roots. */
function rootsOf<Element>(side: EquationFactors, setting: Setting<Element>): readonly Factor<Element>[] {
  if (side.kind === 'all') return [];
  const { field, convert } = setting;
  const poles = side.poles.map((pole) => pole.map(convert));
  const parts: Factor<Element>[] = [];
  for (const { coefficients, multiplicity } of side.factors) {
    let polynomial: Univariate<Element> = coefficients.map(convert);
    for (const pole of poles) polynomial = withoutRootsOf(field, polynomial, pole);
    for (const factor of squareFreeFactors(field, polynomial)) {
      parts.push({ polynomial: factor.polynomial, multiplicity: factor.multiplicity * multiplicity });
    }
  }
  return coprime(field, parts);
}

/** Refines factors until no two share a root; shared roots get the sum of the multiplicities. */
function coprime<Element>(field: Field<Element>, parts: readonly Factor<Element>[]): readonly Factor<Element>[] {
  const done: Factor<Element>[] = [];
  const waiting = [...parts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.polynomial.length < 2) continue;
    const polynomial = next.polynomial;
    const clash = done.findIndex((other) => gcdUnivariate(field, other.polynomial, polynomial).length > 1);
    const other = done[clash];
    if (other === undefined) {
      done.push(next);
      continue;
    }
    done.splice(clash, 1);
    const shared = gcdUnivariate(field, other.polynomial, polynomial);
    done.push({ polynomial: shared, multiplicity: other.multiplicity + next.multiplicity });
    waiting.push({ ...other, polynomial: divideUnivariate(field, other.polynomial, shared)[0] });
    waiting.push({ ...next, polynomial: divideUnivariate(field, polynomial, shared)[0] });
  }
  return done;
}

function radical<Element>(field: Field<Element>, roots: readonly Factor<Element>[]): Univariate<Element> {
  return roots.reduce<Univariate<Element>>(
    (total, { polynomial }) => multiplyUnivariate(field, total, polynomial),
    [field.one],
  );
}

function sameMultiplicities<Element>(
  field: Field<Element>,
  left: readonly Factor<Element>[],
  right: readonly Factor<Element>[],
): boolean {
  return left.every((a) =>
    right.every(
      (b) => a.multiplicity === b.multiplicity || gcdUnivariate(field, a.polynomial, b.polynomial).length < 2,
    ),
  );
}

/** Roots too close together to be placed are still counted, where the coefficients are rational. */
function countedExactly<Element>(
  polynomial: Univariate<Element>,
  setting: Setting<Element>,
): readonly RealBall[] | 'some' | null {
  const rational = polynomial.map((coefficient) => constantOf(setting.unconvert(coefficient)));
  if (!rational.every((coefficient) => coefficient !== null)) return null;
  return countRealRoots(rational, setting.numbers === 'positive', setting.room.budget) > 0 ? 'some' : [];
}

/** The roots that count in the numbers allowed; 'some' where there are roots but they cannot be named. */
function countable<Element>(
  polynomial: Univariate<Element>,
  setting: Setting<Element>,
  canLocate: boolean,
): readonly RealBall[] | 'some' | null {
  if (polynomial.length < 2) return [];
  const balls = canLocate ? coefficientBalls(polynomial.map(setting.unconvert), setting.room) : null;
  const roots = balls === null ? null : realRoots(balls, setting.room.budget);
  if (setting.numbers === 'complex') return roots === null || roots.length === 0 ? 'some' : roots;
  if (roots === null) return canLocate ? countedExactly(polynomial, setting) : null;
  return setting.numbers === 'positive' ? roots.filter((root) => signOf(root) === 1) : roots;
}
