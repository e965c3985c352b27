import type { Expression, Statement } from '../../expression/expression.ts';
import { call, negative, number, power, product, quotient, sum } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { isSolved, quadraticOf } from '../roots.ts';
import { equals, valueOf } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';

/** x = (−b ± √(b² − 4ac)) / 2a with one of its parts wrong. */
export const quadraticFormula: MistakeKind = {
  name: 'quadratic-formula',
  cost: 1,
  *slips({ statement, form }: Stage, wrong: Statement): Generator<Slip> {
    if (form !== 'written' || !isSolved(wrong)) return;
    const quadratic = quadraticOf(statement);
    if (quadratic === null || statement.kind === 'any') return;
    const [c, b, a] = quadratic.coefficients.map(writeNumber);
    if (a === undefined || b === undefined || c === undefined) return;
    const fourAC = product(number(4), a, c);
    const discriminant = (sign: 1 | -1): Expression => sum(power(b, number(2)), sign === 1 ? fourAC : negative(fourAC));
    const root = (inside: Expression): Expression => ({ kind: 'plusMinus', operand: call('sqrt', inside) });
    const right = root(discriminant(-1));
    const twoA = product(number(2), a);
    const variants: readonly (readonly [Expression, string])[] = [
      [quotient(sum(b, right), twoA), `The formula begins with −b, and b is ${text(b)}.`],
      [
        quotient(sum(negative(b), root(discriminant(1))), twoA),
        `Under the root stands b² − 4ac; with a = ${text(a)} and c = ${text(c)}, look at the sign of 4ac, and that it is subtracted.`,
      ],
      [
        quotient(sum(negative(b), root(sum(negative(power(b, number(2))), negative(fourAC)))), twoA),
        `b² is never negative, whatever the sign of b = ${text(b)}.`,
      ],
      [sum(negative(b), quotient(right, twoA)), `The whole of −b ± √(b² − 4ac) is divided by 2a, not the root alone.`],
      [quotient(sum(negative(b), right), a), `The formula divides by 2a, not by a.`],
      [quotient(sum(negative(b), right), number(2)), `The formula divides by 2a, not by 2.`],
      [sum(negative(b), right), `The formula also divides, by 2a.`],
      [quotient(sum(negative(b), root(sum(b, negative(fourAC)))), twoA), `Under the root b is squared.`],
      [
        quotient(sum(negative(b), root(sum(power(b, number(2)), negative(product(a, c))))), twoA),
        `Under the root stands b² − 4ac: the 4 was left out.`,
      ],
      [
        quotient(sum(negative(b), { kind: 'plusMinus', operand: discriminant(-1) }), twoA),
        `The root of b² − 4ac must be taken.`,
      ],
    ];
    for (const [wrong, why] of variants) yield { statement: equals(quadratic.unknown, wrong), why: () => why };
  },
};

function text(expression: Expression): string {
  const value = valueOf(expression);
  return value === null ? 'its value' : value.toFraction().replace('-', '−');
}
