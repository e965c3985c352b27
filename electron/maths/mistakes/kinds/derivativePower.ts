import type { Expression } from '../../expression/expression.ts';
import { number, power, product, quotient, sum } from '../../expression/build.ts';
import { dependsOn } from '../../algebra/freeSymbols.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { collectBriefly } from '../writePolynomial.ts';
import { factorsOf, opposite, productOf, signedTerm, sumOf, termsOf } from '../terms.ts';

type Derivative = Extract<Expression, { kind: 'derivative' }>;

/** (x³)' = 3x³, x², 3x⁴, or a constant that stayed: the power rule done by half. */
export const derivativePower = nodeKind('derivative-power', 0.6, function* (node) {
  if (node.kind !== 'derivative' || node.order !== 1) return;
  const terms = termsOf(node.body);
  for (const [index, term] of terms.entries()) {
    for (const { wrong, ...explained } of wrongDerivatives(term, node.variable)) {
      yield { wrong: sumOf(terms.map((one, at) => (at === index ? wrong : derivativeOf(node, one)))), ...explained };
    }
  }
  const all = terms.map((term) => [...wrongDerivatives(term, node.variable)]);
  const first = all.findIndex((some) => some.length > 0);
  for (const [way, { why }] of (all[first] ?? []).entries()) {
    yield { wrong: sumOf(terms.map((term, at) => all[at]?.[way]?.wrong ?? derivativeOf(node, term))), why };
  }
});

function derivativeOf(node: Derivative, body: Expression): Expression {
  return { ...node, body };
}

function* wrongDerivatives(term: Expression, variable: string): Generator<NodeSlip> {
  const { minus, body } = signedTerm(term);
  const signed = (one: Expression): Expression => (minus ? { kind: 'negative', operand: one } : one);
  if (!dependsOn(body, variable)) {
    const why = (): string => `The constant ${spell(term)} does not change, so its derivative is not ${spell(term)}.`;
    yield { wrong: term, why, right: () => 'The derivative of a constant is 0.' };
    return;
  }
  yield* misreadPowers(body, variable, signed);
  const factors = factorsOf(asPowerOf(body, variable));
  const inner = factors.find(
    (factor) => factor.kind === 'power' && factor.base.kind === 'symbol' && factor.base.name === variable,
  );
  const rest = factors.filter((factor) => factor !== inner);
  if (inner?.kind !== 'power' || rest.some((factor) => dependsOn(factor, variable))) return;
  const { base, exponent } = inner;
  const rule = `Differentiating ${spell(inner)}`;
  const right = (): string =>
    `The derivative of ${spell(inner)} is ${spell(collectBriefly(product(exponent, power(base, sum(exponent, number(-1))))))}.`;
  const derivative = signed(productOf([...rest, exponent, power(base, sum(exponent, number(-1)))]));
  if (signedTerm(exponent).minus)
    yield {
      wrong: opposite(derivative),
      right,
      why: () => `${rule}: the exponent is negative, so a minus sign comes down with it.`,
    };
  yield {
    wrong: signed(productOf([...rest, exponent, inner])),
    right,
    why: () => `${rule}: the exponent comes down as a factor and then goes down by one; here it was not lowered.`,
  };
  yield {
    wrong: signed(productOf([...rest, power(base, sum(exponent, number(-1)))])),
    right,
    why: () => `${rule}: the exponent ${spell(exponent)} comes down as a factor; here the factor is missing.`,
  };
  yield {
    wrong: signed(productOf([...rest, exponent, power(base, sum(exponent, number(1)))])),
    right,
    why: () => `${rule}: the exponent goes down by one, not up.`,
  };
  yield {
    wrong: signed(productOf([...rest, sum(exponent, number(-1)), power(base, sum(exponent, number(-1)))])),
    right,
    why: () => `${rule}: the factor is the old exponent ${spell(exponent)}, not the new one.`,
  };
}

/** e^(3x) differentiated like x^n, and 1/x² as one over the derivative of x². */
function* misreadPowers(
  body: Expression,
  variable: string,
  signed: (one: Expression) => Expression,
): Generator<NodeSlip> {
  if (body.kind === 'power' && !dependsOn(body.base, variable) && dependsOn(body.exponent, variable)) {
    yield {
      wrong: signed(product(body.exponent, power(body.base, sum(body.exponent, number(-1))))),
      why: () => `In ${spell(body)} the variable is in the exponent: the rule for powers of x does not fit.`,
    };
  }
  if (body.kind !== 'quotient' || dependsOn(body.numerator, variable) || body.denominator.kind !== 'power') return;
  const { base, exponent } = body.denominator;
  if (base.kind !== 'symbol' || dependsOn(exponent, variable)) return;
  const below = product(exponent, power(base, sum(exponent, number(-1))));
  yield {
    wrong: signed(quotient(body.numerator, below)),
    why: () =>
      `One over the derivative is not the derivative of ${spell(body)}: write it as a power with a negative exponent first.`,
  };
}

/** 5/x² as 5x⁻², √x as a power of one half. */
function asPowerOf(body: Expression, variable: string): Expression {
  if (body.kind === 'call' && body.name === 'sqrt' && body.operands[0]?.kind === 'symbol') {
    return power(body.operands[0], quotient(number(1), number(2)));
  }
  if (body.kind !== 'quotient' || dependsOn(body.numerator, variable)) return body;
  const { numerator, denominator } = body;
  if (denominator.kind === 'symbol') return product(numerator, power(denominator, number(-1)));
  if (denominator.kind !== 'power' || denominator.base.kind !== 'symbol') return body;
  return product(numerator, power(denominator.base, opposite(denominator.exponent)));
}
