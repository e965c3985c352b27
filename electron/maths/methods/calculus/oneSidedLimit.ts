import Fraction from 'fraction.js';

import { someNode } from '../../algebra/freeSymbols.ts';
import { mapParts } from '../../algebra/substitute.ts';
import { negative } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { isRational, rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';

type Side = 'left' | 'right';

/** So near that no school number changes its sign in between. */
const NEAR = new Fraction(1, 100_000);

/** `|x-2|` is `x-2` on the right of 2 and `-(x-2)` on its left. */
function withoutBars(expression: Expression, variable: string, near: Fraction): Expression | null {
  let failed = false;
  const open = (node: Expression): Expression => {
    const [inside] = node.kind === 'call' && node.name === 'abs' ? node.operands : [];
    if (inside === undefined) return mapParts(node, open);
    const value = rationalValue(inside, { [variable]: near });
    if (value === null || value.equals(0)) failed = true;
    return value !== null && value.s < 0n ? negative({ kind: 'sum', terms: [inside] }) : inside;
  };
  const opened = open(expression);
  return failed ? null : opened;
}

function written(body: Expression, variable: string, to: Fraction, side: Side): string {
  return `\\lim_{${variable}\\to ${writeNumber(to)}^${side === 'right' ? '+' : '-'}}${toLatex(body)}`;
}

/** Above a bottom that goes to zero while the top does not: the sign near the place says which infinity. */
function infinite(body: Expression, variable: string, to: Fraction, side: Side): RuleSolution | null {
  if (body.kind !== 'quotient' || !isRational(body)) return null;
  const near = side === 'right' ? to.add(NEAR) : to.sub(NEAR);
  const [top, bottom, value] = [
    rationalValue(body.numerator, { [variable]: to }),
    rationalValue(body.denominator, { [variable]: to }),
    rationalValue(body, { [variable]: near }),
  ];
  if (top === null || bottom === null || value === null || top.equals(0) || !bottom.equals(0)) return null;
  const answer = value.s > 0n ? '\\infty' : '-\\infty';
  const below = rationalValue(body.denominator, { [variable]: near });
  const signs = `the top is near $${writeNumber(top)}$, the bottom is small and ${below !== null && below.s > 0n ? 'positive' : 'negative'}`;
  const reason = `Just to the ${side} of $${writeNumber(to)}$ ${signs}.`;
  return {
    topic: 'limits',
    method: 'oneSidedLimit',
    steps: [{ reason, expression: `${written(body, variable, to, side)}=${answer}` }],
    answer,
  };
}

/** A limit from one side; `work` takes the limit from both sides of what has no bars left. */
export function oneSidedLimit(
  body: Expression,
  variable: string,
  to: Fraction,
  side: Side,
  work: (body: Expression) => RuleSolution | null,
): RuleSolution | null {
  const bars = someNode(body, (node) => node.kind === 'call' && node.name === 'abs');
  const near = side === 'right' ? to.add(NEAR) : to.sub(NEAR);
  const opened = bars ? withoutBars(body, variable, near) : body;
  if (opened === null) return null;
  const unbounded = infinite(opened, variable, to, side);
  if (unbounded !== null) return unbounded;
  if (!isRational(opened)) return null;
  const worked = work(opened);
  if (worked === null || !bars) return worked;
  const first = {
    reason: `On the ${side} the bars can be written without.`,
    expression: written(opened, variable, to, side),
  };
  return { ...worked, steps: [first, ...worked.steps] };
}
