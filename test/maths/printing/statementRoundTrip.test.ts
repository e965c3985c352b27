import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { RelationSign, Statement } from '../../../electron/maths/expression/expression.ts';
import { statementToLatex } from '../../../electron/maths/printing/statementToLatex.ts';
import { statementToPlain } from '../../../electron/maths/printing/statementToPlain.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';
import { randomExpression } from '../expression/randomExpression.ts';

const signs: readonly RelationSign[] = ['=', '≠', '<', '≤', '>', '≥', '≈'];
const pair = fc.tuple(randomExpression, randomExpression);

const relation: fc.Arbitrary<Statement> = fc
  .tuple(
    randomExpression,
    fc.array(fc.tuple(fc.constantFrom(...signs), randomExpression), { minLength: 1, maxLength: 2 }),
  )
  .map(([first, rest]) => ({
    kind: 'relation',
    sides: [first, ...rest.map(([, side]) => side)],
    signs: rest.map(([sign]) => sign),
  }));
const interval: fc.Arbitrary<Statement> = fc
  .tuple(pair, fc.boolean(), fc.boolean())
  .map(([[from, to], closedFrom, closedTo]) => ({ kind: 'interval', from, to, closedFrom, closedTo }));
const elements = fc.array(randomExpression, { minLength: 1, maxLength: 3 });
const set: fc.Arbitrary<Statement> = elements.map((members) => ({ kind: 'set', elements: members }));
const tuple: fc.Arbitrary<Statement> = fc
  .array(randomExpression, { minLength: 2, maxLength: 3 })
  .map((members) => ({ kind: 'tuple', elements: members }));
const collection = fc.oneof(interval, set);

const statement: fc.Arbitrary<Statement> = fc.oneof(
  randomExpression.map((expression): Statement => ({ kind: 'expression', expression })),
  relation,
  fc.array(relation, { minLength: 2, maxLength: 3 }).map((parts): Statement => ({ kind: 'any', parts })),
  fc.array(relation, { minLength: 2, maxLength: 3 }).map((parts): Statement => ({ kind: 'all', parts })),
  collection,
  tuple,
  fc.array(collection, { minLength: 2, maxLength: 3 }).map((parts): Statement => ({ kind: 'union', parts })),
  collection.map((of): Statement => ({ kind: 'member', element: { kind: 'symbol', name: 'x' }, of })),
  fc
    .array(fc.array(randomExpression, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((rows): Statement => ({ kind: 'matrix', rows })),
  fc.boolean().map((value): Statement => ({ kind: 'truth', value })),
);

const wanted = process.env['ROUND_TRIPS'];
const runs = wanted === undefined ? { numRuns: 150, seed: 1 } : { numRuns: Number(wanted) };

function readBack(text: string): Statement {
  const reading = parseStatement(text);
  return reading.kind === 'statement'
    ? reading.statement
    : expect.unreachable(`${reading.why} at ${reading.position} in ${text}`);
}

describe('printing statements and reading them back', () => {
  it('gives the same LaTeX', () => {
    fc.assert(
      fc.property(statement, (before) => {
        const latex = statementToLatex(before);
        expect(statementToLatex(readBack(latex))).toBe(latex);
      }),
      runs,
    );
  });

  it('gives the same keyboard text, matrices apart, for which a keyboard has no form', () => {
    fc.assert(
      fc.property(statement, (before) => {
        fc.pre(before.kind !== 'matrix');
        const plain = statementToPlain(before);
        expect(statementToPlain(readBack(plain))).toBe(plain);
      }),
      runs,
    );
  });
});
