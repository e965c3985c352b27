import type { Expression } from '../../expression/expression.ts';
import { quotient, symbol } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import { spell, spellStatement } from '../spell.ts';
import { factorsOf, isEquation, signedTerm, termsOf, valueOf, withSides, type TwoSided } from '../terms.ts';

/** x² = 5x gives x = 5: divided by something that may be zero, so a solution was lost. */
export const dividedByUnknown: MistakeKind = {
  name: 'divided-by-unknown',
  cost: 0.6,
  *slips({ statement }: Stage): Generator<Slip> {
    if (!isEquation(statement)) return;
    for (const divisor of commonDivisors(statement)) {
      const [left, right] = statement.sides;
      yield {
        statement: withSides(statement, quotient(left, divisor), quotient(right, divisor)),
        why: () =>
          `${spellStatement(statement)} was divided by ${spell(divisor)}, but ${spell(divisor)} may be 0: the solution of ${spell(divisor)} = 0 was lost.`,
      };
    }
  },
};

/** What holds a letter and is a factor of both sides: a letter of every term, or a bracket on either side. */
function commonDivisors(line: TwoSided): readonly Expression[] {
  const terms = line.sides.flatMap(termsOf).filter((term) => valueOf(term)?.n !== 0n);
  const shared = [...new Set(line.sides.flatMap(freeSymbols))]
    .map((name) => symbol(name))
    .filter((letter) => terms.every((term) => holdsFactor(term, letter)));
  const isProduct = line.sides.every((side) => termsOf(side).length === 1);
  const brackets = isProduct
    ? line.sides
        .flatMap((side) => factorsOf(signedTerm(side).body))
        .filter((factor) => factor.kind === 'sum' && freeSymbols(factor).length > 0)
    : [];
  const written = brackets.filter((bracket) =>
    line.sides.every((side) => factorsOf(signedTerm(side).body).some((factor) => spell(factor) === spell(bracket))),
  );
  return [...shared, ...written].slice(0, 4);
}

function holdsFactor(term: Expression, letter: Expression): boolean {
  return factorsOf(signedTerm(term).body).some((factor) => {
    const base = factor.kind === 'power' ? factor.base : factor;
    if (base.kind === 'quotient') return holdsFactor(base.numerator, letter);
    return base.kind === 'symbol' && letter.kind === 'symbol' && base.name === letter.name;
  });
}
