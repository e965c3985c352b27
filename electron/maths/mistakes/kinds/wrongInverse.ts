import type { Expression } from '../../expression/expression.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import { call, constant, negative, number, power, product, quotient, sum } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import {
  factorsOf,
  isTwoSided,
  productOf,
  signedTerm,
  sumOf,
  termsOf,
  valueOf,
  withoutAt,
  withSides,
} from '../terms.ts';

/** 3x = 12 gives x = 9, x = 36 or x = 3/12; x/4 = 3 gives x = 3/4: undone by the wrong operation. */
export const wrongInverse: MistakeKind = {
  name: 'wrong-inverse-operation',
  cost: 1.2,
  *slips({ statement }: Stage): Generator<Slip> {
    if (!isTwoSided(statement)) return;
    for (const from of [0, 1] as const) {
      const [side, other] = from === 0 ? statement.sides : ([statement.sides[1], statement.sides[0]] as const);
      for (const { left, right, why } of [...undoneFactor(side, other), ...undoneTerm(side, other)]) {
        const line = from === 0 ? withSides(statement, left, right) : withSides(statement, right, left);
        yield {
          statement: line,
          why: () => `${why} So ${spellStatement(line)} does not follow from ${spellStatement(statement)}.`,
        };
      }
    }
  },
};

type Undone = { readonly left: Expression; readonly right: Expression; readonly why: string };

function undoneFactor(side: Expression, other: Expression): readonly Undone[] {
  const { minus, body } = signedTerm(side);
  if (body.kind === 'quotient') {
    const left = minus ? negative(body.numerator) : body.numerator;
    const unknownBelow = valueOf(body.denominator) === null;
    if (unknownBelow) return denominatorUndone(body.numerator, body.denominator, other);
    const why = `${spell(body)} is undone by multiplying by ${spell(body.denominator)}.`;
    return [
      quotient(other, body.denominator),
      sum(other, body.denominator),
      sum(other, negative(body.denominator)),
    ].map((right) => ({ left, right, why }));
  }
  const undone = inverseOfFunction(side, other);
  if (undone.length > 0) return undone;
  const [first, ...rest] = factorsOf(body);
  if (first === undefined || rest.length === 0 || valueOf(first) === null || termsOf(side).length > 1) return [];
  const factor = minus ? negative(first) : first;
  const why = `${spell(side)} means ${spell(factor)} times ${spell(productOf(rest))}; this is undone by dividing by ${spell(factor)}.`;
  const rights = [sum(other, negative(factor)), product(other, factor), quotient(factor, other), sum(other, factor)];
  return rights.map((right) => ({ left: productOf(rest), right, why }));
}

/** 2/x = 4 gives x = 8 or x = 4/2. */
function denominatorUndone(above: Expression, below: Expression, other: Expression): readonly Undone[] {
  const why = `${spell(below)} is in the denominator: multiply both sides by ${spell(below)} first.`;
  return [product(above, other), quotient(other, above)].map((right) => ({ left: below, right, why }));
}

/** 2^x = 8 gives x = 4, log x = 2 gives x = 20: divided or multiplied by what is no factor. */
function inverseOfFunction(side: Expression, other: Expression): readonly Undone[] {
  if (side.kind === 'power' && freeSymbols(side.base).length === 0 && freeSymbols(side.exponent).length > 0) {
    const { base, exponent } = side;
    const why = `${spell(base)} is a base, not a factor: ask which power of ${spell(base)} gives ${spell(other)}.`;
    return [quotient(other, base), sum(other, negative(base)), call('sqrt', other)].map((right) => ({
      left: exponent,
      right,
      why,
    }));
  }
  if (side.kind !== 'call' || (side.name !== 'log' && side.name !== 'ln')) return [];
  const [inside, base = side.name === 'ln' ? constant('e') : number(10)] = side.operands;
  if (inside === undefined) return [];
  const why = `${side.name} is a logarithm: ${spell(inside)} is ${spell(base)} to the power ${spell(other)}.`;
  return [product(base, other), power(other, base), quotient(other, base)].map((right) => ({
    left: inside,
    right,
    why,
  }));
}

/** x + 3 = 12 gives x = 4 or x = 36. */
function undoneTerm(side: Expression, other: Expression): readonly Undone[] {
  const terms = termsOf(side);
  if (terms.length !== 2) return [];
  return terms.flatMap((term, index) => {
    const { minus, body } = signedTerm(term);
    const value = valueOf(body);
    if (value === null || value.equals(1)) return [];
    const left = sumOf(withoutAt(terms, index));
    const why = `${minus ? '−' : '+'}${spell(body)} is undone by ${minus ? 'adding' : 'subtracting'} ${spell(body)}.`;
    return [quotient(other, body), product(other, body)].map((right) => ({ left, right, why }));
  });
}
