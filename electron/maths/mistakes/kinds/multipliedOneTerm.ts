import type { Expression } from '../../expression/expression.ts';
import { product } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import { isTwoSided, signedTerm, sumOf, termsOf, valueOf, withSides, type TwoSided } from '../terms.ts';
import { partsOf } from './dividedOneTerm.ts';

/** x/2 + 3 = 5 gives x + 3 = 10: clearing a denominator, a term was left as it was. */
export const multipliedOneTerm: MistakeKind = {
  name: 'multiplied-one-term',
  cost: 0.95,
  *slips({ statement, form }: Stage): Generator<Slip> {
    if (!isTwoSided(statement) || form === 'result') return;
    const sides = statement.sides.map(termsOf);
    const places = sides.flatMap((terms, side) => terms.map((_, index) => `${side} ${index}`));
    for (const factor of denominators(statement)) {
      for (const multiplied of partsOf(sides, places)) {
        const [left, right] = sides.map((terms, side) =>
          sumOf(terms.map((term, index) => (multiplied.has(`${side} ${index}`) ? product(factor, term) : term))),
        );
        if (left === undefined || right === undefined) continue;
        yield {
          statement: withSides(statement, left, right),
          why: () =>
            `Multiplying ${spellStatement(statement)} by ${spell(factor)} multiplies both sides and every term on them by ${spell(factor)}.`,
        };
      }
    }
  },
};

function denominators(line: TwoSided): readonly Expression[] {
  const found = new Map<string, Expression>();
  for (const term of line.sides.flatMap(termsOf)) {
    for (const below of denominatorsIn(signedTerm(term).body)) found.set(spell(below), below);
  }
  const single = [...found.values()];
  const values = single.map(valueOf);
  if (single.length < 2 || !values.every((value) => value !== null && value.d === 1n && value.n !== 0n))
    return single.slice(0, 3);
  const common = values.reduce((a, b) => (a === null || b === null ? null : a.lcm(b)));
  return common === null ? single : [{ kind: 'number', value: common } as const, ...single].slice(0, 4);
}

function denominatorsIn(term: Expression): readonly Expression[] {
  if (term.kind === 'quotient') return [term.denominator];
  return term.kind === 'product' ? term.factors.flatMap(denominatorsIn) : [];
}
