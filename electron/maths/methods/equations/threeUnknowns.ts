import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { asEquations } from '../method.ts';
import type { Equation, Understood } from '../method.ts';
import { isRational, lettersOf, rationalValue } from '../rationalValue.ts';
import { multipleTerm, numberTerm, writeNumber, writeSum } from '../writeTerms.ts';

/** `a·x + b·y + c·z = d`. */
type Row = readonly [a: Fraction, b: Fraction, c: Fraction, d: Fraction];
type Names = readonly [string, string, string];
const ZERO = new Fraction(0);

/** The coefficients of a side; `null` where it is not linear in the letters. */
function linear(side: Expression, names: Names): Row | null {
  const at = (...values: readonly [number, number, number]): Fraction | null =>
    rationalValue(side, { [names[0]]: new Fraction(values[0]), [names[1]]: new Fraction(values[1]), [names[2]]: new Fraction(values[2]) }); // prettier-ignore
  const start = at(0, 0, 0);
  const [x, y, z] = [at(1, 0, 0), at(0, 1, 0), at(0, 0, 1)];
  if (start === null || x === null || y === null || z === null) return null;
  const [a, b, c] = [x.sub(start), y.sub(start), z.sub(start)];
  const expected = start.add(a.mul(2)).add(b.mul(3)).add(c.mul(-5));
  return at(2, 3, -5)?.equals(expected) === true ? [a, b, c, start.neg()] : null;
}

function rowOf({ left, right }: Equation, names: Names): Row | null {
  const [one, two] = [linear(left, names), linear(right, names)];
  if (one === null || two === null) return null;
  return [one[0].sub(two[0]), one[1].sub(two[1]), one[2].sub(two[2]), one[3].sub(two[3])];
}

function write(row: Row, names: Names): string {
  const terms = names.flatMap((name, index) => {
    const coefficient = row[index] ?? ZERO;
    return coefficient.equals(0) ? [] : [multipleTerm(coefficient, name)];
  });
  return `${terms.length === 0 ? '0' : writeSum(terms)}=${writeSum([numberTerm(row[3])])}`;
}

/** `row·p − other·q`, which leaves the letter at `at` out; over what divides all of it. */
function without(row: Row, other: Row, at: 0 | 1 | 2): Row {
  const [p, q] = [other[at], row[at]];
  const mixed = row.map((value, index) => value.mul(p).sub((other[index] ?? ZERO).mul(q)));
  const first = mixed.find((value) => !value.equals(0)) ?? new Fraction(1);
  const sizes = mixed.filter((value) => !value.equals(0));
  const divisor = sizes
    .reduce((total, value) => total.gcd(value), sizes[0] ?? new Fraction(1))
    .mul(first.s < 0n ? -1 : 1);
  const [a, b, c, d] = mixed.map((value) => value.div(divisor.equals(0) ? 1 : divisor));
  return [a ?? ZERO, b ?? ZERO, c ?? ZERO, d ?? ZERO];
}

/** Works three linear equations in three unknowns by leaving out one letter, then another; `null` where there is not one solution. */
export function threeUnknowns(problem: Understood): RuleSolution | null {
  const equations = asEquations(problem.statements);
  if (equations?.length !== 3 || (problem.task !== 'solve' && problem.task !== 'find')) return null;
  if (!equations.every(({ left, right }) => isRational(left) && isRational(right))) return null;
  const [x, y, z, ...others] = [...new Set(equations.flatMap(({ left, right }) => [...lettersOf(left), ...lettersOf(right)]))].toSorted(); // prettier-ignore
  if (x === undefined || y === undefined || z === undefined || others.length > 0) return null;
  const names: Names = [x, y, z];
  const read = equations.map((equation) => rowOf(equation, names));
  const [one, two, three] = read;
  if (!one || !two || !three) return null;
  const at = ([2, 1, 0] as const).find((index) => [one, two, three].every((row) => !row[index].equals(0)));
  return at === undefined ? sparse([one, two, three], names) : eliminated([one, two, three], names, at);
}

/** Where no letter stands in all three, the one that is missing somewhere is left out of the other two. */
function sparse(rows: readonly [Row, Row, Row], names: Names): RuleSolution | null {
  for (const at of [0, 1, 2] as const) {
    const holding = rows.filter((row) => !row[at].equals(0));
    const free = rows.find((row) => row[at].equals(0));
    const [one, two] = holding;
    if (holding.length !== 2 || one === undefined || two === undefined || free === undefined) continue;
    return solved(one, [free, without(one, two, at)], names, at, [{ reason: `Leave out $${names[at]}$ from the two equations that hold it.`, expression: write(without(one, two, at), names) }]); // prettier-ignore
  }
  return null;
}

function eliminated(rows: readonly [Row, Row, Row], names: Names, at: 0 | 1 | 2): RuleSolution | null {
  const [first, second] = [without(rows[0], rows[1], at), without(rows[0], rows[2], at)];
  const steps = [
    { reason: `Leave out $${names[at]}$ from the first two equations.`, expression: write(first, names) },
    { reason: `Leave out $${names[at]}$ from the first and the third.`, expression: write(second, names) },
  ];
  return solved(rows[0], [first, second], names, at, steps);
}

function solved(
  row: Row,
  pair: readonly [Row, Row],
  names: Names,
  at: 0 | 1 | 2,
  lead: readonly RuleStep[],
): RuleSolution | null {
  const [p, q] = ([0, 1, 2] as const).filter((index) => index !== at);
  if (p === undefined || q === undefined) return null;
  const steps = [...lead];
  const [one, two] = pair;
  const last = one[q].equals(0) ? one : two[q].equals(0) ? two : without(one, two, q);
  if (last[p].equals(0) || !last[q].equals(0)) return null;
  const values = [ZERO, ZERO, ZERO];
  values[p] = last[3].div(last[p]);
  steps.push({ reason: last === one || last === two ? `This gives $${names[p]}$.` : `Leave out $${names[q]}$ as well.`, expression: `${names[p]}=${writeNumber(values[p])}` }); // prettier-ignore
  const holder = one[q].equals(0) ? two : one;
  if (holder[q].equals(0)) return null;
  values[q] = holder[3].sub(holder[p].mul(values[p])).div(holder[q]);
  steps.push({ reason: `Put it in: $${write(holder, names)}$.`, expression: `${names[q]}=${writeNumber(values[q])}` });
  values[at] = row[3].sub(row[p].mul(values[p])).sub(row[q].mul(values[q])).div(row[at]);
  steps.push({ reason: `Put both into $${write(row, names)}$.`, expression: `${names[at]}=${writeNumber(values[at] ?? ZERO)}` }); // prettier-ignore
  const answer = names.map((name, index) => `${name}=${writeNumber(values[index] ?? ZERO)}`).join(',');
  steps.push({ reason: 'So the solution is:', expression: answer });
  return { topic: 'simultaneous-equations', method: 'threeUnknowns', steps, answer };
}
