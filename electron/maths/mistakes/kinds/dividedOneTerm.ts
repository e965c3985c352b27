import type { Expression } from '../../expression/expression.ts';
import { quotient } from '../../expression/build.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import { factorsOf, isTwoSided, signedTerm, sumOf, termsOf, valueOf, withSides, type TwoSided } from '../terms.ts';

/** 2x + 6 = 10 gives x + 6 = 5, 3x = 12 gives x = 12: only a part of the equation was divided. */
export const dividedOneTerm: MistakeKind = {
  name: 'divided-one-term',
  cost: 1.1,
  *slips({ statement }: Stage): Generator<Slip> {
    if (!isTwoSided(statement)) return;
    for (const divisor of divisors(statement)) {
      for (const wrong of partlyDivided(statement, divisor)) {
        yield {
          statement: wrong,
          why: () =>
            `Dividing ${spellStatement(statement)} by ${spell(divisor)} divides both sides and every term on them by ${spell(divisor)}.`,
        };
      }
    }
  },
};

/** The numbers that stand before letters, as a pupil would divide by them; in a formula, letters too. */
function divisors(line: TwoSided): readonly Expression[] {
  const found = new Map<string, Expression>();
  const isFormula = new Set(line.sides.flatMap(freeSymbols)).size > 1;
  for (const term of line.sides.flatMap(termsOf)) {
    const { minus, body } = signedTerm(term);
    const [first, ...rest] = factorsOf(body);
    if (first === undefined || rest.length === 0) continue;
    for (const factor of isFormula ? [first, ...rest] : [first]) {
      const value = valueOf(factor);
      if ((value === null && !isFormula) || value?.equals(1) === true) continue;
      found.set(spell(factor), factor);
      if (minus && value !== null && !value.equals(1))
        found.set(`−${spell(factor)}`, { kind: 'negative', operand: factor });
    }
  }
  return [...found.values()].slice(0, 5);
}

function* partlyDivided(line: TwoSided, divisor: Expression): Generator<TwoSided> {
  const sides = line.sides.map(termsOf);
  const places = sides.flatMap((terms, side) => terms.map((_, index) => `${side} ${index}`));
  for (const divided of partsOf(sides, places)) {
    const [left, right] = sides.map((terms, side) =>
      sumOf(terms.map((term, index) => (divided.has(`${side} ${index}`) ? quotient(term, divisor) : term))),
    );
    if (left !== undefined && right !== undefined) yield { ...line, ...(withSides(line, left, right) as TwoSided) };
  }
}

/** Which terms were divided: one side, one term, or all but one. */
export function partsOf(
  sides: readonly (readonly Expression[])[],
  places: readonly string[],
): readonly ReadonlySet<string>[] {
  const oneSide = sides.map((_, side) => new Set(places.filter((place) => place.startsWith(`${side} `))));
  if (places.length > 6) return oneSide;
  const allButOne = places.map((place) => new Set(places.filter((other) => other !== place)));
  const onlyOne = places.map((place) => new Set([place]));
  return [...oneSide, ...allButOne, ...onlyOne];
}
