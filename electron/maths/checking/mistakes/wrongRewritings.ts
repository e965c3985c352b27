import type { Expression } from '../../expression/expression.ts';
import { call, negative, number, power, product, quotient, sum } from '../../expression/build.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';
import { partsOf } from '../../algebra/freeSymbols.ts';
import { mapParts } from '../../algebra/substitute.ts';
import type { Candidate } from './findMistake.ts';
import type { MistakeKind } from './mistakeKinds.ts';

type Wrong = Candidate<Expression>;

/** How many wrong forms one expression may give; more would only cost time. */
const mostCandidates = 160;

/** Misconceptions first, then slips: the order decides which name a line gets that several mistakes could have made. */
const preference: readonly MistakeKind[] = [
  'square-of-sum',
  'fraction-sum',
  'one-term-only',
  'bracket-sign',
  'cancelled-term',
  'root-of-sum',
  'index-law',
  'order-of-operations',
  'sign',
  'dropped-term',
];

/** Everything a single typical mistake, anywhere in the expression, can make of it. */
export function wrongRewritings(expression: Expression): readonly Wrong[] {
  const all = everywhere(expression).slice(0, mostCandidates * 2);
  return [...all].sort((a, b) => preference.indexOf(a.kind) - preference.indexOf(b.kind)).slice(0, mostCandidates);
}

function everywhere(expression: Expression): readonly Wrong[] {
  const here = [...mistakesAt(expression)];
  for (const part of partsOf(expression)) {
    for (const { kind, form } of everywhere(part)) {
      here.push({ kind, form: mapParts(expression, (candidate) => (candidate === part ? form : candidate)) });
      if (here.length > mostCandidates * 2) return here;
    }
  }
  return here;
}

function mistakesAt(node: Expression): readonly Wrong[] {
  switch (node.kind) {
    case 'sum':
      return [...fractionSums(node.terms), ...orderMistakes(node.terms), ...termMistakes(node.terms)];
    case 'product':
      return [...oneTermOnly(node.factors), ...indexMistakes(node.factors)];
    case 'negative':
      return [...bracketSigns(node.operand), { kind: 'sign', form: node.operand }];
    case 'power':
      return powerMistakes(node.base, node.exponent);
    case 'quotient':
      return cancelledTerms(node.numerator, node.denominator);
    case 'call':
      return rootOfSum(node);
    default:
      return [];
  }
}

/** a/b + c/d → (a + c)/(b + d), for each pair of neighbouring fractions. */
function fractionSums(terms: readonly Expression[]): readonly Wrong[] {
  return terms.slice(1).flatMap((term, k): readonly Wrong[] => {
    const [left, right] = [asFraction(terms[k]), asFraction(term)];
    if (left === null || right === null || (left.plain && right.plain)) return [];
    const rest = terms.filter((_, other) => other !== k && other !== k + 1);
    const isMinus = term.kind === 'negative';
    const tops = sum(left.top, right.top);
    const bottoms = [sum(left.bottom, isMinus ? negative(right.bottom) : right.bottom), sum(left.bottom, right.bottom)];
    const both = bottoms.map((bottom): Wrong => ({
      kind: 'fraction-sum',
      form: joined([quotient(tops, bottom), ...rest]),
    }));
    if (left.plain || right.plain) return both;
    return [
      ...both,
      { kind: 'fraction-sum', form: joined([quotient(tops, product(left.bottom, right.bottom)), ...rest]) },
    ];
  });
}

type FractionParts = { readonly top: Expression; readonly bottom: Expression; readonly plain: boolean };

function asFraction(term: Expression | undefined): FractionParts | null {
  if (term === undefined) return null;
  if (term.kind === 'negative') {
    const inner = asFraction(term.operand);
    return inner === null ? null : { ...inner, top: negative(inner.top) };
  }
  if (term.kind === 'quotient') return { top: term.numerator, bottom: term.denominator, plain: false };
  return term.kind === 'number' ? { top: term, bottom: number(1), plain: true } : null;
}

function joined(terms: readonly Expression[]): Expression {
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : terms.length === 0 ? number(0) : sum(...terms);
}

/** 2 + 3 × 4 worked from left to right. */
function orderMistakes(terms: readonly Expression[]): readonly Wrong[] {
  return terms.slice(1).flatMap((term, k): readonly Wrong[] => {
    const before = terms[k];
    const inner = term.kind === 'negative' ? term.operand : term;
    if (before === undefined || inner.kind !== 'product') return [];
    const [first, ...others] = inner.factors;
    if (first === undefined) return [];
    const grouped = sum(before, term.kind === 'negative' ? negative(first) : first);
    const rest = terms.filter((_, other) => other !== k && other !== k + 1);
    return [{ kind: 'order-of-operations', form: joined([product(grouped, ...others), ...rest]) }];
  });
}

function termMistakes(terms: readonly Expression[]): readonly Wrong[] {
  const replaced = (k: number, by: readonly Expression[]): Expression =>
    joined([...terms.slice(0, k), ...by, ...terms.slice(k + 1)]);
  return terms.flatMap((term, k): readonly Wrong[] => [
    { kind: 'sign', form: replaced(k, [negative(term)]) },
    { kind: 'dropped-term', form: replaced(k, []) },
  ]);
}

/** k(a + b) → ka + b. */
function oneTermOnly(factors: readonly Expression[]): readonly Wrong[] {
  return factors.flatMap((factor, k): readonly Wrong[] => {
    if (factor.kind !== 'sum') return [];
    const others = factors.filter((_, other) => other !== k);
    return factor.terms.map((_, chosen) => ({
      kind: 'one-term-only',
      form: sum(...factor.terms.map((term, index) => (index === chosen ? product(...others, term) : term))),
    }));
  });
}

/** −(a + b) → −a + b, and the same for −k(a + b). */
function bracketSigns(operand: Expression): readonly Wrong[] {
  if (operand.kind === 'sum') return [{ kind: 'bracket-sign', form: firstNegated(operand.terms, []) }];
  if (operand.kind !== 'product') return [];
  return operand.factors.flatMap((factor, k): readonly Wrong[] => {
    if (factor.kind !== 'sum') return [];
    const others = operand.factors.filter((_, other) => other !== k);
    return [{ kind: 'bracket-sign', form: firstNegated(factor.terms, others) }];
  });
}

function firstNegated(terms: readonly Expression[], factors: readonly Expression[]): Expression {
  const scaled = terms.map((term) => (factors.length === 0 ? term : product(...factors, term)));
  return sum(...scaled.map((term, k) => (k === 0 ? negative(term) : term)));
}

function powerMistakes(base: Expression, exponent: Expression): readonly Wrong[] {
  const found: Wrong[] = [];
  if (base.kind === 'sum') {
    found.push({ kind: 'square-of-sum', form: sum(...base.terms.map((term) => powerOfTerm(term, exponent))) });
    found.push({ kind: 'square-of-sum', form: sum(...base.terms.map((term) => power(term, exponent))) });
  }
  if (base.kind === 'power') found.push({ kind: 'index-law', form: power(base.base, sum(base.exponent, exponent)) });
  if (base.kind === 'product') {
    const [first, ...others] = base.factors;
    if (first !== undefined)
      found.push({ kind: 'one-term-only', form: product(first, ...others.map((factor) => power(factor, exponent))) });
  }
  found.push({ kind: 'index-law', form: product(base, exponent) });
  return found;
}

/** (a − b)² → a² − b². */
function powerOfTerm(term: Expression, exponent: Expression): Expression {
  return term.kind === 'negative' ? negative(power(term.operand, exponent)) : power(term, exponent);
}

/** x^a · x^b → x^(ab). */
function indexMistakes(factors: readonly Expression[]): readonly Wrong[] {
  return factors.slice(1).flatMap((factor, k): readonly Wrong[] => {
    const before = factors[k];
    if (before?.kind !== 'power' || factor.kind !== 'power' || !sameExpression(before.base, factor.base)) return [];
    const merged = power(factor.base, product(before.exponent, factor.exponent));
    const rest = factors.filter((_, other) => other !== k && other !== k + 1);
    return [{ kind: 'index-law', form: product(merged, ...rest) }];
  });
}

/** (a + b)/a → b; (ka + b)/k → a + b; (a + b)/(a + c) → b/c. */
function cancelledTerms(top: Expression, bottom: Expression): readonly Wrong[] {
  const tops = top.kind === 'sum' ? top.terms : [top];
  const bottoms = bottom.kind === 'sum' ? bottom.terms : [bottom];
  if (top.kind !== 'sum' && bottom.kind !== 'sum') return [];
  return tops.flatMap((above, i) =>
    bottoms.flatMap((below, j): readonly Wrong[] => {
      const [restTop, restBottom] = [tops.filter((_, k) => k !== i), bottoms.filter((_, k) => k !== j)];
      const shared = quotient(above, below);
      const kept = joined([...tops.slice(0, i), shared, ...tops.slice(i + 1)]);
      const found: Wrong[] = [{ kind: 'cancelled-term', form: over(kept, restBottom) }];
      if (sameExpression(above, below)) {
        found.push({ kind: 'cancelled-term', form: over(joined(restTop), restBottom) });
        found.push({ kind: 'cancelled-term', form: over(sum(number(1), ...restTop), restBottom) });
        if (restBottom.length > 0)
          found.push({ kind: 'cancelled-term', form: over(sum(number(1), ...restTop), [number(1), ...restBottom]) });
      }
      return found;
    }),
  );
}

function over(top: Expression, bottoms: readonly Expression[]): Expression {
  return bottoms.length === 0 ? top : quotient(top, joined(bottoms));
}

/** √(a + b) → √a + √b. */
function rootOfSum(node: Extract<Expression, { kind: 'call' }>): readonly Wrong[] {
  const [inner] = node.operands;
  if (inner?.kind !== 'sum') return [];
  const isLinearLooking = ['sqrt', 'root', 'sin', 'cos', 'tan', 'ln', 'log', 'abs'].includes(node.name);
  if (!isLinearLooking) return [];
  const split = sum(...inner.terms.map((term) => splitTerm(node, term)));
  return [{ kind: 'root-of-sum', form: split }];
}

function splitTerm(node: Extract<Expression, { kind: 'call' }>, term: Expression): Expression {
  if (term.kind === 'negative') return negative(splitTerm(node, term.operand));
  return call(node.name, term, ...node.operands.slice(1));
}
