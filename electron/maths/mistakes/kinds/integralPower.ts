import type { Expression } from '../../expression/expression.ts';
import { negative, number, power, product, quotient, sum } from '../../expression/build.ts';
import { dependsOn } from '../../algebra/freeSymbols.ts';
import { substitute } from '../../algebra/substitute.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, signedTerm, sumOf, termsOf, valueOf } from '../terms.ts';

/** ∫x² dx = x³, 2x, x³/2: the exponent not raised or not divided by. */
export const integralPower = nodeKind('integral-power', 0.6, function* (node) {
  if (node.kind !== 'integral') return;
  const terms = termsOf(node.body);
  const right = terms.map((term) => antiderivative(term, node.variable));
  if (!right.every((one) => one !== null)) return;
  const known = right.filter((one) => one !== null);
  const bounded = (one: Expression): Expression =>
    node.from === undefined || node.to === undefined
      ? one
      : sum(
          substitute(one, new Map([[node.variable, node.to]])),
          negative(substitute(one, new Map([[node.variable, node.from]]))),
        );
  const wrongs = terms.map((term) => [...wrongIntegrals(term, node.variable)]);
  for (const [index, ways] of wrongs.entries()) {
    for (const [way, { wrong, ...explained }] of ways.entries()) {
      yield { wrong: bounded(sumOf(known.map((one, at) => (at === index ? wrong : one)))), ...explained };
      yield { wrong: bounded(sumOf(known.map((one, at) => wrongs[at]?.[way]?.wrong ?? one))), ...explained };
    }
  }
  if (node.from === undefined || node.to === undefined) return;
  const whole = sumOf(known);
  const why = (): string =>
    'A definite integral is the antiderivative at the upper limit minus the antiderivative at the lower limit.';
  yield { wrong: negative(bounded(whole)), why };
  for (const bound of [node.to, node.from]) yield { wrong: substitute(whole, new Map([[node.variable, bound]])), why };
});

type Monomial = {
  readonly rest: readonly Expression[];
  readonly base: Expression;
  readonly exponent: Expression;
  readonly minus: boolean;
};

function monomial(term: Expression, variable: string): Monomial | null {
  const { minus, body } = signedTerm(term);
  const factors = factorsOf(body);
  const rest = factors.filter((factor) => !dependsOn(factor, variable));
  const [inner, ...more] = factors.filter((factor) => dependsOn(factor, variable));
  const base: Expression = { kind: 'symbol', name: variable };
  if (more.length > 0) return null;
  if (inner === undefined) return { rest, base, exponent: number(0), minus };
  if (inner.kind === 'symbol') return { rest, base, exponent: number(1), minus };
  if (inner.kind !== 'power' || inner.base.kind !== 'symbol') return null;
  const value = valueOf(inner.exponent);
  return value === null || value.equals(-1) ? null : { rest, base, exponent: inner.exponent, minus };
}

function signedProduct({ rest, minus }: Monomial, wrong: Expression): Expression {
  const whole = productOf([...rest, wrong]);
  return minus ? negative(whole) : whole;
}

function antiderivative(term: Expression, variable: string): Expression | null {
  const parts = monomial(term, variable);
  if (parts === null) return null;
  const raised = sum(parts.exponent, number(1));
  return signedProduct(parts, quotient(power(parts.base, raised), raised));
}

function* wrongIntegrals(term: Expression, variable: string): Generator<NodeSlip> {
  if (!dependsOn(term, variable)) {
    yield {
      wrong: term,
      why: () => `A constant is integrated too: differentiating ${spell(term)} does not give ${spell(term)} back.`,
      right: () => `The integral of ${spell(term)} is ${spell(term)} times ${variable}.`,
    };
  }
  const parts = monomial(term, variable);
  if (parts === null) return;
  const { base, exponent } = parts;
  const raised = sum(exponent, number(1));
  const why = (): string =>
    `To integrate ${spell(power(base, exponent))}, raise the exponent ${spell(exponent)} by one and divide by the new exponent.`;
  yield { wrong: signedProduct(parts, power(base, raised)), why };
  if (valueOf(exponent)?.n !== 0n) {
    yield { wrong: signedProduct(parts, quotient(power(base, raised), exponent)), why };
    yield { wrong: signedProduct(parts, quotient(power(base, exponent), exponent)), why };
  }
  yield { wrong: signedProduct(parts, product(raised, power(base, raised))), why };
  yield { wrong: signedProduct(parts, product(exponent, power(base, sum(exponent, number(-1))))), why };
}
