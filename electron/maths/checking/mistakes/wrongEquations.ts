import type { Expression, RelationSign, Statement } from '../../expression/expression.ts';
import { negative, number, product, quotient, sum } from '../../expression/build.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';
import type { Candidate } from './findMistake.ts';
import { wrongRewritings } from './wrongRewritings.ts';

type Wrong = Candidate<Statement>;
type Relation = Extract<Statement, { kind: 'relation' }>;

/** Everything a single typical mistake can make of an equation or inequality, most telling first. */
export function wrongEquations(before: Statement, after: Statement): readonly Wrong[] {
  if (before.kind === 'all') return before.parts.flatMap((part) => wrongEquations(part, after));
  const [left, right] = before.kind === 'relation' ? before.sides : [];
  if (before.kind !== 'relation' || before.signs.length !== 1 || left === undefined || right === undefined) return [];
  const [rewrittenLeft, rewrittenRight] = [wrongRewritings(left), wrongRewritings(right)];
  const misread = [
    ...rewrittenLeft.map(({ kind, form }): Wrong => ({ kind, form: { ...before, sides: [form, right] } })),
    ...rewrittenRight.map(({ kind, form }): Wrong => ({ kind, form: { ...before, sides: [left, form] } })),
  ];
  const isSlip = ({ kind }: Wrong): boolean => kind === 'sign' || kind === 'dropped-term';
  return [
    ...turnedRound(before),
    ...misread.filter((wrong) => !isSlip(wrong)),
    ...oneTermDivided(before, left, right),
    ...movedTerms(before, left, right, after),
    ...wrongInverse(before, left, right),
    ...misread.filter(isSlip),
  ];
}

const reversed: Partial<Record<RelationSign, RelationSign>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };
const loosened: Partial<Record<RelationSign, RelationSign>> = { '<': '≤', '>': '≥', '≤': '<', '≥': '>' };

function turnedRound(before: Relation): readonly Wrong[] {
  const [sign] = before.signs;
  const other = sign === undefined ? undefined : reversed[sign];
  if (sign === undefined || other === undefined) return [];
  const strictness = loosened[sign];
  const turned: Wrong = { kind: 'inequality-flip', form: { ...before, signs: [other] } };
  return strictness === undefined ? [turned] : [turned, { kind: 'sign', form: { ...before, signs: [strictness] } }];
}

function termsOf(side: Expression): readonly Expression[] {
  return side.kind === 'sum' ? side.terms : [side];
}

function joined(terms: readonly Expression[]): Expression {
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : terms.length === 0 ? number(0) : sum(...terms);
}

/**
 * A + t = B → A = B + t. The same equation comes from a sign changed in place; the line written tells which it was: a
 * term still standing on its old side was not moved.
 */
function movedTerms(before: Relation, left: Expression, right: Expression, after: Statement): readonly Wrong[] {
  const [newLeft, newRight] = after.kind === 'relation' ? after.sides : [];
  const move = (
    from: Expression,
    to: Expression,
    written: Expression | undefined,
    isLeft: boolean,
  ): readonly Wrong[] => {
    const newTo = isLeft ? newRight : newLeft;
    const isUntouched = newTo !== undefined && sameExpression(newTo, to);
    return termsOf(from).map((term, k): Wrong => {
      const rest = joined(termsOf(from).filter((_, other) => other !== k));
      const sides = isLeft ? [rest, sum(to, term)] : [sum(to, term), rest];
      const stays = isUntouched || (written !== undefined && termsOf(written).some((other) => sameSize(other, term)));
      return { kind: stays ? 'sign' : 'moved-sign', form: { ...before, sides } };
    });
  };
  return [...move(left, right, newLeft, true), ...move(right, left, newRight, false)];
}

function sameSize(a: Expression, b: Expression): boolean {
  const plain = (term: Expression): Expression => (term.kind === 'negative' ? plain(term.operand) : term);
  return sameExpression(plain(a), plain(b));
}

/** kx + b = c → x + b = c/k: divided, but not every term. */
function oneTermDivided(before: Relation, left: Expression, right: Expression): readonly Wrong[] {
  return [...dividedOn(before, left, right, true), ...dividedOn(before, right, left, false)];
}

function dividedOn(before: Relation, side: Expression, other: Expression, isLeft: boolean): readonly Wrong[] {
  const terms = termsOf(side);
  return terms.flatMap((term, k): readonly Wrong[] => {
    const factor = factorOf(term);
    if (factor === null) return [];
    const divided = joined([...terms.slice(0, k), quotient(term, factor), ...terms.slice(k + 1)]);
    const build = (a: Expression, b: Expression): Relation => ({ ...before, sides: isLeft ? [a, b] : [b, a] });
    const oneSide: Wrong = { kind: 'one-side-only', form: build(quotient(side, factor), other) };
    if (terms.length < 2) return [oneSide];
    return [
      { kind: 'one-term-only', form: build(divided, quotient(other, factor)) },
      oneSide,
      { kind: 'one-term-only', form: build(divided, other) },
    ];
  });
}

/** The number in front of a term, or below it (as 1/n). */
function factorOf(term: Expression): Expression | null {
  if (term.kind === 'negative') {
    const inner = factorOf(term.operand);
    return inner === null ? number(-1) : negative(inner);
  }
  if (term.kind === 'product') return term.factors.find((factor) => freeSymbols(factor).length === 0) ?? null;
  if (term.kind === 'quotient' && freeSymbols(term.denominator).length === 0)
    return quotient(number(1), term.denominator);
  return null;
}

/** kx = c → x = kc or x = c − k; x/k = c → x = c/k. */
function wrongInverse(before: Relation, left: Expression, right: Expression): readonly Wrong[] {
  const [term, other, isLeft] = freeSymbols(left).length > 0 ? [left, right, true] : [right, left, false];
  const factor = term.kind === 'sum' ? null : factorOf(term);
  if (factor === null) return [];
  const bare = quotient(term, factor);
  const build = (value: Expression): Wrong => ({
    kind: 'inverse-operation',
    form: { ...before, sides: isLeft ? [bare, value] : [value, bare] },
  });
  return [
    build(product(other, factor)),
    build(sum(other, negative(factor))),
    build(sum(other, factor)),
    build(quotient(factor, other)),
  ];
}
