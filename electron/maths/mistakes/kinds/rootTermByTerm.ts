import type { Expression } from '../../expression/expression.ts';
import { call } from '../../expression/build.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { spellStatement } from '../spell.ts';
import { isEquation, signedTerm, sumOf, termsOf, valueOf, withSides } from '../terms.ts';

/** a² + b² = c² gives a + b = c: the root of a sum taken term by term. */
export const rootTermByTerm: MistakeKind = {
  name: 'root-of-sum',
  cost: 0.6,
  *slips({ statement, form }: Stage): Generator<Slip> {
    if (!isEquation(statement) || form !== 'written') return;
    const [left, right] = statement.sides;
    const terms = [...termsOf(left), ...termsOf(right)];
    const squares = terms.filter(isSquare).length;
    const isPlain = terms.every((term) => isSquare(term) || valueOf(term) !== null);
    if (terms.length < 3 || squares === 0 || (squares < 2 && !isPlain)) return;
    yield {
      statement: withSides(statement, rooted(left), rooted(right)),
      why: () =>
        `The root of a sum is not the sum of the roots: in ${spellStatement(statement)} the squares must be added first, and then the root taken of the whole side.`,
    };
  },
};

function isSquare(term: Expression): boolean {
  const { body } = signedTerm(term);
  return body.kind === 'power' && body.exponent.kind === 'number' && body.exponent.value.equals(2);
}

function rooted(side: Expression): Expression {
  return sumOf(
    termsOf(side).map((term) => {
      const { minus, body } = signedTerm(term);
      const root = body.kind === 'power' && isSquare(body) ? body.base : call('sqrt', body);
      return minus ? { kind: 'negative', operand: root } : root;
    }),
  );
}
