import type { Expression, Statement } from '../expression/expression.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import { sameExpression } from '../algebra/sameExpression.ts';
import { makeWorkroom } from '../algebra/rationalForm.ts';
import { stepBudget, withinBudget } from '../numeric/budget.ts';
import { claimOf, compareClaims } from './claim.ts';
import { signedTerm, sumOf, termsOf } from './terms.ts';

type Link = readonly [before: Statement, wrong: Statement];

/**
 * Where in the line to look. A chain 3/4 + 1/2 = 4/6 goes wrong inside itself; a chain that is right by itself but does
 * not start from the expression before goes wrong at its start; any other line is compared with the one before.
 */
export function chainLinks(before: Statement, wrong: Statement): readonly Link[] {
  const calculus = calculusLink(before, wrong);
  if (calculus !== null) return [calculus];
  if (wrong.kind !== 'relation' || wrong.signs.some((sign) => sign !== '=')) return [[before, wrong]];
  const isBare = wrong.sides.length === 2 && wrong.sides.every((side) => signedTerm(side).body.kind === 'number');
  if (isBare && before.kind !== 'expression') return [[before, wrong]];
  const isChain = before.kind === 'expression' || wrong.sides.length > 2 || lettersIn(wrong.sides).length === 0;
  if (!isChain) return [[before, wrong]];
  const broken = brokenLink(wrong.sides, before.kind === 'expression');
  if (broken !== null) return [broken];
  const [first, second] = wrong.sides;
  if (first === undefined || second === undefined) return [[before, wrong]];
  if (before.kind === 'expression') return [[before, asLine(first)]];
  return [[before, { kind: 'relation', sides: [first, wrong.sides.at(-1) ?? second], signs: ['='] }]];
}

function lettersIn(sides: readonly Expression[]): readonly string[] {
  return sides.flatMap(freeSymbols);
}

/** The first two neighbours that differ in value; without `always`, only numbers can be wrong by themselves. */
function brokenLink(sides: readonly Expression[], always: boolean): Link | null {
  const budget = stepBudget(20_000);
  for (const [index, right] of sides.slice(1).entries()) {
    const left = sides[index];
    if (left === undefined || (!always && lettersIn([left, right]).length > 0)) continue;
    const room = makeWorkroom(budget);
    const [a, b] = [asLine(left), asLine(right)];
    const equal = withinBudget(() => compareClaims(claimOf(a, room), claimOf(b, room), room) !== null, true);
    if (!equal) return [a, b];
  }
  return null;
}

function asLine(expression: Expression): Statement {
  return { kind: 'expression', expression };
}

/** "y = x³" then "dy/dx = …" or "f'(x) = …", and an integral then its antiderivative with or without + C. */
function calculusLink(before: Statement, wrong: Statement): Link | null {
  if (before.kind === 'expression' && before.expression.kind === 'integral' && wrong.kind === 'expression') {
    return [before, asLine(withoutConstant(wrong.expression, before.expression))];
  }
  const [named, body] = before.kind === 'relation' ? before.sides : [];
  const [slope, result] = wrong.kind === 'relation' ? wrong.sides : [];
  if (named === undefined || body === undefined || slope === undefined || result === undefined) return null;
  const variable = differentiatedBy(named, slope);
  return variable === null ? null : [asLine({ kind: 'derivative', body, variable, order: 1 }), asLine(result)];
}

function differentiatedBy(named: Expression, slope: Expression): string | null {
  if (slope.kind === 'derivative' && sameExpression(slope.body, named)) return slope.variable;
  if (named.kind !== 'apply' || slope.kind !== 'apply' || slope.name !== `${named.name}'`) return null;
  const [operand] = named.operands;
  return operand?.kind === 'symbol' ? operand.name : null;
}

function withoutConstant(written: Expression, integral: Expression): Expression {
  const known = freeSymbols(integral);
  return sumOf(
    termsOf(written).filter(
      (term) => !(term.kind === 'symbol' && /^c$/i.test(term.name) && !known.includes(term.name)),
    ),
  );
}
