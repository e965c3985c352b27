import Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Understood } from '../method.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';
import { rationalRoots, writtenNumber } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { workEquation } from '../workEquation.ts';
import { writeNumber } from '../writeTerms.ts';
import { calculusText, FORMULA, formulaIn } from './calculusText.ts';
import { workDefiniteIntegral } from './workIntegral.ts';

const ASK =
  '(?:(?:find|work out|calculate|determine|evaluate|what is|use integration to find|integrate to find|show how to find|hence find)(?: the exact value of)? )?(?:the )?(?:exact )?(?:total )?area ';
const REGION = '(?:of the (?:finite |shaded |enclosed )*region )?(?:which is |that is )?';
const BY = '(?:enclosed|bounded|contained|trapped)? ?(?:between|by|under)? ?';
const CURVE = String.raw`(?:the )?(?:curves? |graphs? |parabolas? |lines? |functions? |curves? with equations? |graphs? of )*(?:[a-z](?:\([a-z]\))? ?= ?)${FORMULA}`;
const AXIS = '(?:the )?x ?-? ?axis';
const ALONE = [
  new RegExp(`^${ASK}${REGION}${BY}${CURVE} and ${AXIS}$`, 'i'),
  new RegExp(`^${ASK}${REGION}${BY}${AXIS} and ${CURVE}$`, 'i'),
  new RegExp(`^${ASK}(?:of the region )?(?:that )?${CURVE} (?:encloses|bounds|makes|forms) with ${AXIS}$`, 'i'),
];
const PAIR = new RegExp(`^${ASK}${REGION}${BY}${CURVE} and ${CURVE}$`, 'i');

/** The two places where the difference is zero, and the integral of its size between them. */
function between(difference: Expression, variable: string, lead: RuleSolution['steps']): RuleSolution | null {
  const zero: Statement = {
    kind: 'relation',
    sides: [difference, { kind: 'number', value: new Fraction(0) }],
    signs: ['='],
  };
  const solved = workEquation({ task: 'solve', statements: [zero], unknowns: [variable], text: '' });
  const roots = solved === null ? null : rationalRoots(solved.answer, variable);
  const [low, high, ...more] = (roots ?? []).toSorted((one, two) => one.compare(two));
  if (solved === null || low === undefined || high === undefined || more.length > 0) return null;
  const middle = rationalValue(difference, { [variable]: low.add(high).div(2) });
  const worked = workDefiniteIntegral(difference, variable, { size: low, unit: 'one' }, { size: high, unit: 'one' });
  const value = worked === null ? null : writtenNumber(worked.answer);
  if (worked === null || middle === null || value === null || middle.equals(0)) return null;
  const below = middle.s < 0n;
  if (below !== value.s < 0n) return null;
  const last = below
    ? [
        {
          reason: 'The region is below, so the integral is negative; the area is its size.',
          expression: writeNumber(value.abs()),
        },
      ]
    : [];
  const steps = [
    ...lead,
    { reason: 'The ends are where it is zero.', expression: `${toLatex(difference)}=0` },
    ...solved.steps,
    ...worked.steps,
    ...last,
  ];
  return { topic: 'integrals', method: 'enclosedArea', steps, answer: writeNumber(value.abs()) };
}

/** The region between a curve and the x-axis, or between two curves, that the curves themselves close off. */
export function enclosedArea(problem: Understood): RuleSolution | null {
  if (!/\barea\b/i.test(problem.text)) return null;
  const text = calculusText(problem.text);
  for (const pattern of ALONE) {
    const [, formula] = pattern.exec(text) ?? [];
    const read = formula === undefined ? null : formulaIn(formula, null);
    const degree = read === null ? null : polynomialOf(read.body);
    if (read !== null && degree !== null && degree.every(({ powers }) => (powers[0]?.[1] ?? 0) <= 2))
      return between(read.body, read.variable, []);
  }
  const [, one, two] = PAIR.exec(text) ?? [];
  const [first, second] = [formulaIn(one ?? '?', 'x'), formulaIn(two ?? '?', 'x')];
  if (first === null || second === null) return null;
  const terms = polynomialOf({
    kind: 'sum',
    terms: [first.body, { kind: 'negative', operand: { kind: 'sum', terms: [second.body] } }],
  });
  const reading = terms === null ? null : parseExpression(writeMonomials(terms));
  if (
    terms === null ||
    reading?.kind !== 'expression' ||
    symbolsIn({ kind: 'expression', expression: reading.expression }).join() !== 'x'
  )
    return null;
  const lead = [
    {
      reason: 'Subtract one from the other.',
      expression: `${toLatex(first.body)}-(${toLatex(second.body)})=${toLatex(reading.expression)}`,
    },
  ];
  return between(reading.expression, 'x', lead);
}
