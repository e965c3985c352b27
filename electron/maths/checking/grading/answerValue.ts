import type { Expression, Statement } from '../../expression/expression.ts';
import { bothSigns, hasPlusMinus } from '../expandPlusMinus.ts';
import { normaliseClaim } from '../normaliseClaim.ts';

/** A final answer as graders compare it, freed from how it was dressed. */
export type AnswerValue =
  | { readonly kind: 'value'; readonly expression: Expression }
  /** `ordered`: a point or vector; otherwise a list or set. */
  | { readonly kind: 'list'; readonly items: readonly AnswerValue[]; readonly ordered: boolean }
  /** "x = …": the name may be left out by the other side. */
  | { readonly kind: 'named'; readonly name: Expression; readonly value: AnswerValue }
  | { readonly kind: 'claim'; readonly statement: Statement }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'words'; readonly text: string };

export function answerValue(statement: Statement): AnswerValue {
  switch (statement.kind) {
    case 'expression':
      return expressionValue(statement.expression);
    case 'relation':
      return relationValue(statement);
    case 'all':
    case 'any':
      return partsValue(statement);
    case 'set':
      return list(statement.elements.map(expressionValue), false);
    case 'tuple':
      return list(statement.elements.map(expressionValue), true);
    case 'member':
      return memberValue(statement);
    case 'interval':
      return { kind: 'claim', statement };
    case 'union':
      return unionValue(statement);
    case 'matrix':
      return { kind: 'matrix', rows: statement.rows };
    case 'truth':
      return { kind: 'truth', value: statement.value };
    case 'words':
      return { kind: 'words', text: statement.text };
  }
}

/** {1, 2} ∪ {3} is {1, 2, 3}. */
function unionValue(statement: Extract<Statement, { kind: 'union' }>): AnswerValue {
  const elements = statement.parts.flatMap((part) => (part.kind === 'set' ? part.elements : []));
  return statement.parts.every(({ kind }) => kind === 'set')
    ? list(elements.map(expressionValue), false)
    : { kind: 'claim', statement };
}

/** Nested unordered lists are one list: {1/2} together with {a, b}. */
export function list(items: readonly AnswerValue[], ordered: boolean): AnswerValue {
  const flat = ordered ? items : items.flatMap((item) => (item.kind === 'list' && !item.ordered ? item.items : [item]));
  const [only] = flat;
  return flat.length === 1 && only !== undefined && !ordered ? only : { kind: 'list', items: flat, ordered };
}

function expressionValue(expression: Expression): AnswerValue {
  if (!hasPlusMinus(expression)) return { kind: 'value', expression };
  return list(
    bothSigns(expression).map((one) => ({ kind: 'value', expression: one })),
    false,
  );
}

function memberValue(statement: Extract<Statement, { kind: 'member' }>): AnswerValue {
  const isList = statement.of.kind === 'set' || statement.of.kind === 'tuple';
  if (!isNameLike(statement.element) || !isList) return { kind: 'claim', statement };
  return { kind: 'named', name: statement.element, value: answerValue(statement.of) };
}

/** A chain's answer is what stands after its last "="; approximations at its end only illustrate. */
function relationValue(statement: Extract<Statement, { kind: 'relation' }>): AnswerValue {
  const firstRounded = statement.signs.indexOf('≈');
  const sides = firstRounded > 0 ? statement.sides.slice(0, firstRounded + 1) : statement.sides;
  const signs = firstRounded > 0 ? statement.signs.slice(0, firstRounded) : statement.signs;
  if (signs.some((sign) => sign !== '=' && sign !== '≈')) return { kind: 'claim', statement };
  const [first, last] = [sides[0], sides.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'claim', statement };
  if (isNameLike(first)) return { kind: 'named', name: first, value: expressionValue(last) };
  const before = sides.at(-2);
  if (sides.length > 2 && before !== undefined)
    return isNameLike(before) ? { kind: 'named', name: before, value: expressionValue(last) } : expressionValue(last);
  if (isNameLike(last) && first.kind !== 'sum') return { kind: 'named', name: last, value: expressionValue(first) };
  return { kind: 'claim', statement };
}

/** x, f(x), NO/BO: something an answer is called, as opposed to an equation's side. */
export function isNameLike(expression: Expression): boolean {
  if (expression.kind === 'symbol') return true;
  if (expression.kind === 'apply') return true;
  if (expression.kind === 'derivative') return true;
  if (isInverse(expression)) return true;
  return expression.kind === 'quotient' && isSegment(expression.numerator) && isSegment(expression.denominator);
}

/** f⁻¹(x): the name of an inverse function, read as a product. */
function isInverse(expression: Expression): boolean {
  if (expression.kind !== 'product') return false;
  const [name, letter, ...more] = expression.factors;
  return (
    name?.kind === 'power' &&
    name.base.kind === 'symbol' &&
    /^[fgh]$/.test(name.base.name) &&
    name.exponent.kind === 'negative' &&
    name.exponent.operand.kind === 'number' &&
    name.exponent.operand.value.equals(1) &&
    letter?.kind === 'symbol' &&
    more.length === 0
  );
}

/** AB or NO: a stretch between two points, named by capitals. */
function isSegment(expression: Expression): boolean {
  if (expression.kind !== 'product') return false;
  return expression.factors.every((factor) => factor.kind === 'symbol' && /^[A-Z]/.test(factor.name));
}

function partsValue(statement: Extract<Statement, { kind: 'all' | 'any' }>): AnswerValue {
  const normal = normaliseClaim(statement, []);
  if (normal.kind !== 'all' && normal.kind !== 'any') return answerValue(normal);
  const parts = normal.parts.map(answerValue);
  if (parts.some((part) => part.kind === 'claim')) return { kind: 'claim', statement: normal };
  const names = parts.map((part) => (part.kind === 'named' && part.name.kind === 'symbol' ? part.name.name : null));
  const [first] = names;
  const isOneName = first !== null && first !== undefined && names.every((name) => name === first);
  if (isOneName) return oneNameManyValues(parts);
  if (normal.kind === 'any' && names.some((name) => name !== null)) return { kind: 'claim', statement: normal };
  return list(parts, normal.kind === 'all' && names.every((name) => name !== null));
}

function oneNameManyValues(parts: readonly AnswerValue[]): AnswerValue {
  const [first] = parts;
  const values = parts.map((part) => (part.kind === 'named' ? part.value : part));
  return first?.kind === 'named'
    ? { kind: 'named', name: first.name, value: list(values, false) }
    : list(values, false);
}
