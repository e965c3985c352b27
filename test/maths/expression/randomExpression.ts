import fc from 'fast-check';
import Fraction from 'fraction.js';

import {
  call,
  constant,
  negative,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '../../../electron/maths/expression/build.ts';
import type { Expression, FunctionName } from '../../../electron/maths/expression/expression.ts';

const oneOperand: readonly FunctionName[] = [
  'sqrt',
  'abs',
  'ln',
  'log',
  'exp',
  'sin',
  'cos',
  'tan',
  'arcsin',
  'sec',
  'sinh',
  'floor',
  'ceiling',
  'factorial',
  'percent',
  'degrees',
  'sign',
];
const twoOperands: readonly FunctionName[] = ['root', 'log', 'binomial', 'min', 'max', 'gcd', 'lcm'];

const whole = fc.integer({ min: 0, max: 120 }).map((value) => number(value));
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 3 }))
  .map(([digits, decimals]): Expression => ({ kind: 'number', value: new Fraction(digits, 10 ** decimals), decimals }));
const mixed = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 9 }))
  .map(([units, top, bottom]): Expression => ({
    kind: 'mixed',
    whole: number(units),
    part: quotient(number(top), number(bottom)),
  }));
const letter = fc
  .constantFrom('x', 'y', 'z', 'a', 'b', 'c', 'm', 'n', 'p', 'o', 't', 'R', 'x_1', 'a_n', 'a_{n+1}', 'alpha', 'theta')
  .map((name) => symbol(name.replace(/[{}]/g, '')));
const leaf = fc.oneof(
  { weight: 4, arbitrary: whole },
  { weight: 4, arbitrary: letter },
  decimal,
  mixed,
  fc.constantFrom(constant('pi'), constant('e')),
  fc.integer({ min: -20, max: -1 }).map((value) => number(value)),
);

/** Expressions such as any part of the maths core may build, calculus and units included. */
export const randomExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
  const many = (least: number): fc.Arbitrary<Expression[]> => fc.array(tie('tree'), { minLength: least, maxLength: 3 });
  return {
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      many(2).map((terms) => sum(...terms)),
      many(2).map((factors) => product(...factors)),
      fc.tuple(tie('tree'), tie('tree')).map(([top, bottom]) => quotient(top, bottom)),
      fc
        .tuple(tie('tree'), tie('tree'))
        .map(([top, bottom]): Expression => ({ kind: 'quotient', numerator: top, denominator: bottom, sign: '÷' })),
      fc.tuple(tie('tree'), tie('tree')).map(([base, exponent]) => power(base, exponent)),
      fc.tuple(tie('tree'), fc.integer({ min: 2, max: 4 })).map(([base, exponent]) => power(base, number(exponent))),
      fc
        .tuple(tie('tree'), tie('tree'))
        .map(([top, bottom]): Expression => ({ kind: 'quotient', numerator: top, denominator: bottom, sign: ':' })),
      tie('tree').map(negative),
      tie('tree').map((operand): Expression => ({ kind: 'plusMinus', operand })),
      fc.tuple(fc.constantFrom(...oneOperand), tie('tree')).map(([name, operand]) => call(name, operand)),
      fc
        .tuple(fc.constantFrom(...twoOperands), tie('tree'), tie('tree'))
        .map(([name, first, second]) => call(name, first, second)),
      fc
        .tuple(fc.constantFrom('f', 'g'), tie('tree'))
        .map(([name, operand]): Expression => ({ kind: 'apply', name, operands: [operand] })),
      fc
        .tuple(tie('tree'), fc.integer({ min: 1, max: 3 }))
        .map(([body, order]): Expression => ({ kind: 'derivative', body, variable: 'x', order })),
      fc
        .tuple(tie('tree'), tie('tree'), tie('tree'))
        .map(([body, from, to]): Expression => ({ kind: 'integral', body, variable: 'x', from, to })),
      tie('tree').map((body): Expression => ({ kind: 'integral', body, variable: 't' })),
      fc.tuple(tie('tree'), tie('tree')).map(([body, to]): Expression => ({ kind: 'limit', body, variable: 'x', to })),
      fc
        .tuple(tie('tree'), tie('tree'))
        .map(([body, to]): Expression => ({ kind: 'series', of: 'sum', body, variable: 'k', from: number(1), to })),
      fc
        .tuple(tie('tree'), fc.constantFrom('cm', 'cm^2', 'km/h', 'hours'))
        .map(([value, unit]): Expression => ({ kind: 'quantity', value, unit })),
    ),
  };
}).tree;
