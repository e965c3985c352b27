import { negative, sum } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { acceptSign, type Cursor, deeper, isSign, peek } from './cursor.ts';
import { parseTerm } from './parseTerm.ts';

/** Terms with signs between them, in the order written. */
export function parseSum(cursor: Cursor): Expression {
  return deeper(cursor, () => {
    const terms = [parseSignedTerm(cursor, true)];
    while (isSign(peek(cursor), '+', '-', '±', '∓')) terms.push(parseSignedTerm(cursor, false));
    const [only] = terms;
    return terms.length === 1 && only !== undefined ? only : sum(...terms);
  });
}

function parseSignedTerm(cursor: Cursor, first: boolean): Expression {
  if (acceptSign(cursor, '-')) return negative(parseTerm(cursor));
  if (acceptSign(cursor, '±')) return plusMinus(parseTerm(cursor));
  if (acceptSign(cursor, '∓')) return negative(plusMinus(parseTerm(cursor)));
  const plus = acceptSign(cursor, '+');
  const term = parseTerm(cursor);
  // 5 + (−3) is not 5 − 3: the bracket is part of what was written.
  return plus && !first && (term.kind === 'negative' || term.kind === 'plusMinus') ? sum(term) : term;
}

function plusMinus(operand: Expression): Expression {
  return { kind: 'plusMinus', operand };
}
