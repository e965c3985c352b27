import type { Expression } from '../../expression/expression.ts';
import { negative, power, product, quotient, sum } from '../../expression/build.ts';
import type { NodeSlip } from '../kind.ts';
import { nodeKind } from '../nodeKind.ts';
import { spell } from '../spell.ts';
import { factorsOf, productOf, signedTerm, sumOf, termsOf, valueOf } from '../terms.ts';

/** 2 + 3 × 4 = 20, 12 − 3 − 4 = 13, 24 ÷ 4 × 2 = 3, 2 × 3² = 36: worked in the wrong order. */
export const orderOfOperations = nodeKind('order-of-operations', 0.6, function* (node) {
  if (node.kind === 'sum') {
    yield* sumBeforeProduct(termsOf(node));
    yield* laterTermsFirst(termsOf(node));
  }
  if (node.kind === 'product' || node.kind === 'quotient') yield* productBeforePower(node);
  if (node.kind === 'product') yield* divisionLast(node.factors);
  if (
    node.kind === 'quotient' &&
    node.sign === '÷' &&
    node.numerator.kind === 'quotient' &&
    node.numerator.sign === '÷'
  ) {
    const { numerator, denominator } = node;
    const wrong = quotient(numerator.numerator, quotient(numerator.denominator, denominator));
    yield { wrong, why: () => `Divisions are worked from left to right: in ${spell(node)} first ${spell(numerator)}.` };
  }
});

function isNumeric(node: Expression | undefined): node is Expression {
  return node !== undefined && valueOf(node) !== null;
}

/** Everything to the left added up before the product is worked out. */
function* sumBeforeProduct(terms: readonly Expression[]): Generator<NodeSlip> {
  for (const [index, term] of terms.entries()) {
    const { minus, body } = signedTerm(term);
    const [first, ...rest] = factorsFromLeft(body);
    if (index > 0 && first !== undefined && rest.length > 0 && isNumeric(body)) {
      for (const from of new Set([0, index - 1])) {
        const left = sumOf([...terms.slice(from, index), minus ? negative(first.node) : first.node]);
        yield {
          wrong: sumOf([...terms.slice(0, from), applyAll(left, rest), ...terms.slice(index + 1)]),
          why: () => `${spell(body)} must be worked out before it is ${minus ? 'subtracted' : 'added'}.`,
        };
      }
    }
    const next = terms[index + 1];
    const factors = factorsOf(body);
    const last = factors.at(-1);
    if (next === undefined || last === undefined || factors.length < 2 || body.kind !== 'product' || !isNumeric(body))
      continue;
    const joined = productOf([...factors.slice(0, -1), sum(last, next)]);
    const wrong = sumOf([...terms.slice(0, index), minus ? negative(joined) : joined, ...terms.slice(index + 2)]);
    yield {
      wrong,
      why: () =>
        `${spell(body)} must be worked out before ${spell(signedTerm(next).body)} is ${signedTerm(next).minus ? 'subtracted' : 'added'}.`,
    };
  }
}

type Operation = { readonly node: Expression; readonly divides: boolean };

/** 12 ÷ 3 × 2 as 12, then ÷ 3, then × 2. */
function factorsFromLeft(body: Expression): readonly Operation[] {
  if (body.kind === 'product') return body.factors.flatMap(factorsFromLeft);
  if (body.kind === 'quotient' && body.sign === '÷')
    return [...factorsFromLeft(body.numerator), { node: body.denominator, divides: true }];
  return [{ node: body, divides: false }];
}

function applyAll(start: Expression, operations: readonly Operation[]): Expression {
  return operations.reduce<Expression>(
    (total, { node, divides }) => (divides ? quotient(total, node) : product(total, node)),
    start,
  );
}

/** a − b + c worked as a − (b + c). */
function* laterTermsFirst(terms: readonly Expression[]): Generator<NodeSlip> {
  for (const [index, term] of terms.entries()) {
    const next = terms[index + 1];
    if (index === 0 || next === undefined || !signedTerm(term).minus || !isNumeric(term) || !isNumeric(next)) continue;
    const joined = sum(signedTerm(term).body, next);
    yield {
      wrong: sumOf([...terms.slice(0, index), negative(joined), ...terms.slice(index + 2)]),
      why: () =>
        `Additions and subtractions are worked from left to right: ${spell(signedTerm(term).body)} is subtracted before ${spell(signedTerm(next).body)} is ${signedTerm(next).minus ? 'subtracted' : 'added'}.`,
    };
  }
}

/** a ÷ b × c worked as a ÷ (b × c). */
function* divisionLast(factors: readonly Expression[]): Generator<NodeSlip> {
  const [first, ...rest] = factors;
  if (first?.kind !== 'quotient' || rest.length === 0) return;
  const areWhole = [first, ...rest].every((factor) => valueOf(factor)?.d === 1n);
  if (first.sign !== '÷' && !areWhole) return;
  const wrong = quotient(first.numerator, productOf([first.denominator, ...rest]));
  yield {
    wrong,
    why: () =>
      `Multiplications and divisions are worked from left to right: first ${spell(first)}, then times ${spell(productOf(rest))}.`,
  };
}

/** 2 × 3² worked as (2 × 3)². */
function* productBeforePower(node: Expression): Generator<NodeSlip> {
  const factors = factorsOf(node);
  const last = factors.at(-1);
  const before = factors.at(-2);
  if (last?.kind !== 'power' || before === undefined || !isNumeric(before)) return;
  const wrong = productOf([...factors.slice(0, -2), power(product(before, last.base), last.exponent)]);
  yield {
    wrong,
    why: () =>
      `The power comes first: in ${spell(node)} only ${spell(last.base)} is raised to the power ${spell(last.exponent)}.`,
  };
}
