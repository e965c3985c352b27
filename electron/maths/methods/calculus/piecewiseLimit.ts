import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { typedNumber } from '../askedText.ts';
import type { Understood } from '../method.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { calculusText, formulaIn } from './calculusText.ts';

const ORDER = String.raw`(<=|>=|≤|≥|<|>|\\leq?|\\geq?)`;
const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const PART = String.raw`(.+?),? (?:for|if|when|where) x ?${ORDER} ?${NUMBER}`;
const FUNCTION = new RegExp(
  String.raw`^(?:(?:the|a) (?:function|piecewise function) ?(?:[fgh](?:\(x\))? )?(?:is )?(?:given by|defined by|defined as|is)?:? ?|(?:let|if|given|given that|suppose) )?(?:[fgh]\(x\) ?= ?)?${PART}(?:,| and|, and|;)? ?(?:[fgh]\(x\) ?= ?)?${PART}[.,;:]? (?:find|what is|determine|work out|calculate|state|evaluate) (?:the )?(?:value of )?(?:the )?lim(?:it)?(?: of (?:[fgh]\(x\)|the function|f))? ?(?:as )?_?\{?\(?x ?(?:approaches|tends to|->|goes to) ?${NUMBER}\}?\)?(?: ?(?:of )?[fgh]\(x\))?(?:,? if it exists)?$`,
  'i',
);

/** The limit of a function told in two parts, where they meet. */
export function piecewiseLimit(problem: Understood): RuleSolution | null {
  if (!/\blim/i.test(problem.text)) return null;
  const text = calculusText(problem.text).replace(/^the function f is (?:given|defined) by /, '');
  const [, one, firstSign, firstAt, two, secondSign, secondAt, to] = FUNCTION.exec(text) ?? [];
  if (one === undefined || two === undefined || firstSign === undefined || secondSign === undefined) return null;
  const [left, right] = [formulaIn(one, 'x'), formulaIn(two, 'x')];
  const at = typedNumber(to ?? '');
  if (left === null || right === null || at === null || firstAt !== to || secondAt !== to) return null;
  const isBelow = (sign: string): boolean => /<|≤|le/.test(sign);
  if (isBelow(firstSign) === isBelow(secondSign)) return null;
  const [below, above] = isBelow(firstSign) ? [left.body, right.body] : [right.body, left.body];
  const [first, second] = [below, above].map((body) => rationalValue(body, { x: new Fraction(at) }));
  if (first === undefined || second === undefined || first === null || second === null) return null;
  const shown = writeNumber(at);
  const same = first.equals(second);
  const steps = [
    {
      reason: `From the left $f(x)=${toLatex(below)}$.`,
      expression: `\\lim_{x\\to ${shown}^-}f(x)=${writeNumber(first)}`,
    },
    {
      reason: `From the right $f(x)=${toLatex(above)}$.`,
      expression: `\\lim_{x\\to ${shown}^+}f(x)=${writeNumber(second)}`,
    },
  ];
  const answer = same ? writeNumber(first) : '\\text{does not exist}';
  const last = {
    reason: same ? 'Both are the same.' : 'They are different, so there is no limit.',
    expression: answer,
  };
  return { topic: 'limits', method: 'piecewiseLimit', steps: [...steps, last], answer };
}
