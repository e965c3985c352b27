import type { Expression } from '../../expression/expression.ts';
import { negative, number, power, product, quotient, sum } from '../../expression/build.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, replaceAt, sumOf, termsOf, valueOf } from '../terms.ts';

/** (x²)³ = x⁵, x²·x³ = x⁶, x⁶/x² = x³, (2x)³ = 2x³, x² + x³ = x⁵, 2⁻³ = −8, a⁰ = 0. */
export const powerRule = nodeKind('power-rule', 0.9, function* (node) {
  if (node.kind === 'product') yield* multiplied(factorsOf(node));
  if (node.kind === 'quotient') yield* divided(node.numerator, node.denominator);
  if (node.kind === 'power') yield* raised(node.base, node.exponent);
  if (node.kind === 'sum') yield* added(termsOf(node));
});

type Power = { readonly base: Expression; readonly exponent: Expression };

function asPower(node: Expression): Power {
  return node.kind === 'power' ? node : { base: node, exponent: number(1) };
}

function* multiplied(factors: readonly Expression[]): Generator<NodeSlip> {
  const numbers = factors.filter((factor) => valueOf(factor) !== null);
  const letters = factors.filter((factor) => valueOf(factor) === null);
  if (numbers.length > 1 && letters.length > 1) {
    yield {
      wrong: productOf([sumOf(numbers), ...letters]),
      why: () => `In ${spell(productOf(factors))} the numbers in front are multiplied; only the exponents are added.`,
    };
  }
  for (const [i, first] of factors.entries()) {
    for (const [j, second] of factors.entries()) {
      const [a, b] = [asPower(first), asPower(second)];
      if (j <= i || (first.kind !== 'power' && second.kind !== 'power')) continue;
      const rest = factors.filter((_, index) => index !== i && index !== j);
      const text = spell(product(first, second));
      if (sameExpression(a.base, b.base)) {
        const wrong = power(a.base, product(a.exponent, b.exponent));
        yield {
          wrong: productOf([...rest, wrong]),
          why: () => `In ${text} the exponents are added, not multiplied: ${spell(a.exponent)} + ${spell(b.exponent)}.`,
        };
        yield {
          wrong: productOf([...rest, power(product(a.base, b.base), sum(a.exponent, b.exponent))]),
          why: () => `In ${text} the base stays ${spell(a.base)}; only the exponents are added.`,
        };
      } else if (first.kind === 'power' && second.kind === 'power') {
        yield {
          wrong: productOf([...rest, power(product(a.base, b.base), sum(a.exponent, b.exponent))]),
          why: () => `The powers in ${text} have different bases, so their exponents cannot be added.`,
        };
      }
    }
  }
}

function* divided(top: Expression, bottom: Expression): Generator<NodeSlip> {
  const [above, below] = [factorsOf(top), factorsOf(bottom)];
  for (const [i, first] of above.entries()) {
    const j = below.findIndex((second) => sameExpression(asPower(first).base, asPower(second).base));
    const second = below[j];
    if (second === undefined || first.kind !== 'power') continue;
    const [a, b] = [asPower(first), asPower(second)];
    const why = (): string =>
      `In ${spell(quotient(first, second))} the exponents are subtracted: ${spell(a.exponent)} − ${spell(b.exponent)}.`;
    const rest = productOf(below.filter((_, index) => index !== j));
    for (const exponent of [quotient(a.exponent, b.exponent), sum(a.exponent, b.exponent)]) {
      yield { wrong: quotient(productOf(replaceAt(above, i, power(a.base, exponent))), rest), why };
    }
  }
}

function* raised(base: Expression, exponent: Expression): Generator<NodeSlip> {
  if (base.kind === 'power') {
    const total = sum(base.exponent, exponent);
    const text = `(${spell(base)})`;
    yield {
      wrong: power(base.base, total),
      why: () =>
        `A power of a power multiplies the exponents: in ${text} to the power ${spell(exponent)} it is ${spell(base.exponent)} × ${spell(exponent)}, not ${spell(base.exponent)} + ${spell(exponent)}.`,
    };
    yield {
      wrong: power(base.base, power(base.exponent, exponent)),
      why: () => `A power of a power multiplies the exponents: ${spell(base.exponent)} × ${spell(exponent)}.`,
    };
  }
  const factors = factorsOf(base);
  for (const index of factors.length > 1 ? factors.keys() : []) {
    const wrong = productOf(factors.map((factor, at) => (at === index ? power(factor, exponent) : factor)));
    yield { wrong, why: () => `The exponent ${spell(exponent)} belongs to every factor of ${spell(base)}.` };
  }
  const size =
    exponent.kind === 'negative'
      ? exponent.operand
      : exponent.kind === 'number' && exponent.value.s < 0n
        ? number(exponent.value.neg())
        : null;
  if (size !== null) {
    const why = (): string =>
      `A negative exponent means one over the power: in ${spell(power(base, exponent))} it says nothing of the sign.`;
    const right = (): string => `${spell(power(base, exponent))} is 1/${spell(power(base, size))}.`;
    yield { wrong: negative(power(base, size)), why, right };
    yield { wrong: power(base, size), why, right };
  }
  if (exponent.kind === 'number' && exponent.value.n === 0n) {
    for (const wrong of [number(0), base])
      yield {
        wrong,
        why: () =>
          `The exponent 0 does not make ${spell(power(base, exponent))} zero, nor leave the base: going down the powers, each is divided by the base.`,
        right: () => `Any number but 0 to the power 0 is 1, so ${spell(power(base, exponent))} = 1.`,
      };
  }
}

function* added(terms: readonly Expression[]): Generator<NodeSlip> {
  for (const [i, first] of terms.entries()) {
    for (const [j, second] of terms.entries()) {
      if (j <= i || first.kind !== 'power' || second.kind !== 'power' || !sameExpression(first.base, second.base))
        continue;
      const rest = terms.filter((_, index) => index !== i && index !== j);
      const why = (): string =>
        `${spell(first)} and ${spell(second)} are added, not multiplied, so their exponents stay as they are.`;
      yield { wrong: sumOf([...rest, power(first.base, sum(first.exponent, second.exponent))]), why };
    }
  }
}
