import type { Expression } from '../../expression/expression.ts';
import { negative, sum } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spell, spellStatement } from '../spell.ts';
import { equals, isEquation, signedTerm, sumOf, termsOf } from '../terms.ts';

/** Two equations subtracted, but only the left sides, or without turning the sign of every term. */
export const subtractedPartly: MistakeKind = {
  name: 'equations-combined-partly',
  cost: 0.9,
  *slips({ statement }: Stage): Generator<Slip> {
    const [first, second] = statement.kind === 'all' ? statement.parts : [];
    if (first === undefined || second === undefined || !isEquation(first) || !isEquation(second)) return;
    const [one, two] = [first.sides, second.sides];
    for (const minus of [true, false]) {
      const verb = minus ? 'subtracted' : 'added';
      const right = combine(one[1], two[1], minus);
      const otherRight = combine(one[1], two[1], !minus);
      const left = combine(one[0], two[0], minus);
      yield {
        statement: equals(left, otherRight),
        why: () => `When the equations are ${verb}, both sides are ${verb}, the right sides too.`,
        right: () => `On the right that makes ${spell(right)}.`,
      };
      for (const partly of partlyCombined(one[0], two[0], minus)) {
        yield {
          statement: equals(partly, right),
          why: () => `When ${spellStatement(second)} is ${verb}, every term of it is ${verb}.`,
          right: () => `The left side becomes ${spell(left)}.`,
        };
      }
    }
  },
};

function combine(one: Expression, two: Expression, minus: boolean): Expression {
  return sum(one, minus ? negative(two) : two);
}

function* partlyCombined(one: Expression, two: Expression, minus: boolean): Generator<Expression> {
  const terms = termsOf(two);
  for (const index of terms.keys()) {
    yield sumOf([one, ...terms.map((term, at) => (minus === (at !== index) ? opposed(term) : term))]);
  }
}

function opposed(term: Expression): Expression {
  const { minus, body } = signedTerm(term);
  return minus ? body : negative(body);
}
