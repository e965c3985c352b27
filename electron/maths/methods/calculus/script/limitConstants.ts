import Fraction from 'fraction.js';

import { substitute } from '../../../algebra/substitute.ts';
import type { Expression } from '../../../expression/expression.ts';
import { toLatex } from '../../../printing/toLatex.ts';
import { parseExpression } from '../../../reading/parseExpression.ts';
import { limitByRule } from '../../limitByRule.ts';
import { numberNode } from '../../numberNode.ts';
import { polynomialOf, writeMonomials } from '../../monomials.ts';
import { rationalValue } from '../../rationalValue.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { writeNumber } from '../../writeTerms.ts';
import { bodyOf, collected, letters, putIn, rational, solved } from './constantParts.ts';
import type { ScriptFacts } from './scriptFacts.ts';
import { numberIn } from './scriptTokens.ts';

/** The limits with the constant put to 1, 2 and 3; `null` where one of them is no number. */
function limitsFor(
  body: Expression,
  variable: string,
  to: Expression,
  constant: string,
): readonly [Fraction, Fraction, Fraction] | null {
  const limitFor = (value: number): Fraction | null => {
    const put = substitute(body, new Map([[constant, numberNode(new Fraction(value))]]));
    const limit: Expression = { kind: 'limit', body: put, variable, to };
    const statements = [{ kind: 'expression', expression: limit } as const];
    const found = limitByRule({ task: 'limit', statements, unknowns: [], text: '' });
    const reading = found === null ? null : parseExpression(found.answer);
    return reading?.kind === 'expression' ? rationalValue(reading.expression) : null;
  };
  const [one, two, three] = [limitFor(1), limitFor(2), limitFor(3)];
  return one === null || two === null || three === null ? null : [one, two, three];
}

/** The line through values at 1, 2 and 3, in the constant; `null` where they are on none, or it is level. */
function lineThrough(values: readonly Fraction[], constant: string): string | null {
  const [one, two, three] = values;
  if (one === undefined || two === undefined || three === undefined) return null;
  const step = two.sub(one);
  if (step.equals(0) || !three.sub(two).equals(step)) return null;
  const rest = one.sub(step);
  return writeMonomials([
    { coefficient: step, powers: [[constant, 1]] },
    ...(rest.equals(0) ? [] : [{ coefficient: rest, powers: [] }]),
  ]);
}

/** The limit is the constant itself: what is told is its value, and the limit with it put in shows that. */
function itselfLimit(text: string, to: string, variable: string, constant: string, value: Fraction): Rewording | null {
  const body = bodyOf(text);
  if (body === null) return null;
  const line = `${constant}=${writeNumber(value)}`;
  const end = to.replace('infinity', '\\infty');
  return {
    question: `$\\lim_{${variable}\\to ${end}} (${toLatex(substitute(body, new Map([[constant, numberNode(value)]])))})$`,
    lead: [
      { reason: `With $${constant}$ kept in, the limit is $${constant}$ itself. Check this value.`, expression: line },
    ],
    finish: (answer) => (answer === writeNumber(value) ? { steps: [], answer: line } : null),
  };
}

/** "(ax + 1)/(3x − 4) has the limit 2 as x → ∞": the limit with the constant kept in is what is told. */
export function ofLimit(facts: ScriptFacts, constant: string): Rewording | null {
  const [curve, ...more] = facts.curves;
  const [arrow, ...others] = facts.arrows;
  const [to, value] = [arrow === undefined ? null : numberIn(arrow.to), rational(facts.results[0])];
  if (curve === undefined || arrow === undefined || to === null || value === null || more.length + others.length > 0)
    return null;
  if (facts.results.length !== 1 || [...facts.wishes].some((wish) => wish !== 'limit') || facts.side !== '' || arrow.side !== '') return null; // prettier-ignore
  if (facts.values.length + facts.places.length + facts.points.length > 0) return null;
  const body = bodyOf(curve.text);
  const names = letters(curve.text).filter((letter) => letter !== constant);
  const variable = names[0] ?? '';
  if (body === null || names.length !== 1 || (arrow.letter !== '' && arrow.letter !== variable)) return null;
  const limits = limitsFor(body, variable, to, constant);
  if (limits === null) return null;
  const straight = lineThrough(limits, constant);
  if (straight === constant) return itselfLimit(curve.text, arrow.to, variable, constant, value);
  if (straight !== null) {
    const line = `${straight}=${writeNumber(value)}`;
    return solved(line, constant, facts, [{ reason: `The limit with $${constant}$ kept in is what is told.`, expression: line }]); // prettier-ignore
  }
  const under = limits.some((limit) => limit.equals(0)) ? null : lineThrough(limits.map((limit) => limit.inverse()), constant); // prettier-ignore
  if (under === null || value.equals(0)) return null;
  const line = `${under}=${writeNumber(value.inverse())}`;
  return solved(line, constant, facts, [{ reason: 'One over the limit, worked with the constant kept in.', expression: line }]); // prettier-ignore
}

/** The limit of a sequence told by its next term: the number that stays the same. */
export function ofRecurrence(facts: ScriptFacts): Rewording | null {
  const [next, ...more] = facts.next;
  const limits = facts.wishes.has('limit') || facts.arrows.some(({ to }) => to === 'infinity');
  if (next === undefined || more.length > 0 || facts.curves.length > 0 || !limits) return null;
  if ([...facts.wishes].some((wish) => wish !== 'limit' && wish !== 'run')) return null;
  const body = bodyOf(next);
  const terms = body === null ? null : polynomialOf(body);
  const [name, ...others] = letters(next);
  const slope = terms?.find(({ powers }) => powers.length === 1 && powers[0]?.[1] === 1)?.coefficient;
  if (others.length > 0) return ofRecurrenceConstant(facts, next);
  if (terms === null || name === undefined || terms.some(({ powers }) => (powers[0]?.[1] ?? 0) > 1)) return null; // prettier-ignore
  if (slope === undefined || slope.abs().compare(1) >= 0) return null;
  const asked = facts.letters.find((letter) => letter === 'l') === undefined ? '' : 'L=';
  const line = `L=${writeMonomials(terms).replaceAll(name, 'L')}`;
  return {
    question: `Solve $${line}$`,
    lead: [{ reason: 'At the limit $L$ the next term is the same.', expression: line }],
    finish: (answer) => ({ steps: [], answer: `${asked}${answer.replace(/^L=/, '')}` }),
  };
}

/** `u_{n+1} = au_n + 6`, whose limit is told: the limit put in for both terms. */
function ofRecurrenceConstant(facts: ScriptFacts, next: string): Rewording | null {
  const limit = rational(facts.results[0] ?? facts.arrows[0]?.to);
  const names = letters(next);
  const constant = facts.letters.find((letter) => names.includes(letter));
  const [name, ...others] = names.filter((letter) => letter !== constant);
  const body = bodyOf(next);
  const terms = body === null ? null : polynomialOf(body);
  if (limit === null || constant === undefined || name === undefined || others.length > 0 || terms === null)
    return null;
  if (facts.results.length + facts.arrows.length !== 1) return null;
  const line = `${writeNumber(limit)}=${writeMonomials(collected(putIn(terms, name, limit)))}`;
  return solved(line, constant, facts, [{ reason: `At the limit $${writeNumber(limit)}$ the next term is the same.`, expression: line }]); // prettier-ignore
}
