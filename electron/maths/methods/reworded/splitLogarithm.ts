import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { sentenceOf } from './rewording.ts';

/** A power of a letter or number, over the line or (negative) under it. */
type Part = { readonly base: Expression; readonly exponent: Fraction };

function partsOf(expression: Expression, times: Fraction): readonly Part[] | null {
  if (expression.kind === 'product') {
    const all = expression.factors.map((factor) => partsOf(factor, times));
    return all.every((parts) => parts !== null) ? all.flat() : null;
  }
  if (expression.kind === 'quotient') {
    const [top, bottom] = [partsOf(expression.numerator, times), partsOf(expression.denominator, times.neg())];
    return top === null || bottom === null ? null : [...top, ...bottom];
  }
  if (expression.kind === 'power') {
    const exponent = rationalValue(expression.exponent);
    return exponent === null ? null : partsOf(expression.base, times.mul(exponent));
  }
  if (expression.kind === 'call' && expression.name === 'sqrt')
    return expression.operands[0] === undefined ? null : partsOf(expression.operands[0], times.div(2));
  return expression.kind === 'symbol' || expression.kind === 'number' ? [{ base: expression, exponent: times }] : null;
}

const WORDS =
  /^(?:(?:write|express|expand|give|put|rewrite) #|expand(?: fully)? #|(?:write|express) (?:the )?(?:logarithm )?#)(?: ,? ?(?:fully|completely))?(?: ,? ?(?:in terms of|using) (?:# ?(?:,|and|, and)? ?)*(?:logs? of (?:#|single letters|the letters)[#\d ,and]*)?| as (?:a |the )?(?:sums? (?:and|or|and\/or) differences?|sum|difference|sum or difference) of (?:single |simpler |separate )?(?:logarithms|logs)| (?:as|into|in terms of) (?:separate|simpler|individual) (?:logarithms|logs))?(?: using the laws of (?:logs|logarithms))?$/;

/** `\log_a(x^2y)` as `2\log_a x+\log_a y`, by the laws of logarithms. */
export function splitLogarithm(problem: string): RuleSolution | null {
  if (!/\blog|\bln\b|\\log|\\ln/.test(problem)) return null;
  const sentence = sentenceOf(problem);
  const [main, ...others] = sentence?.pieces ?? [];
  if (sentence === null || main?.statement?.kind !== 'expression') return null;
  const { expression } = main.statement;
  if (
    !WORDS.test(sentence.skeleton.replace(/#\d+/g, '#')) ||
    expression.kind !== 'call' ||
    (expression.name !== 'log' && expression.name !== 'ln')
  )
    return null;
  const [inside, ...base] = expression.operands;
  const parts = inside === undefined ? null : partsOf(inside, new Fraction(1));
  if (parts === null || parts.length < 2 || !parts.some(({ base: of }) => of.kind === 'symbol')) return null;
  const { name } = expression;
  const logs = parts.map(({ base: of }) => toLatex({ kind: 'call', name, operands: [of, ...base] }));
  // What it shall be written in must be just these logarithms.
  const told = others.map(({ statement }) => (statement?.kind === 'expression' ? toLatex(statement.expression) : '?'));
  const letters = parts.flatMap(({ base: of }) => (of.kind === 'symbol' ? [of.name] : []));
  if (!told.every((one) => logs.includes(one) || letters.includes(one))) return null;
  const written = (sign: number, front: string, log: string): string => `${sign < 0 ? '-' : '+'}${front}${log}`;
  const terms = parts.map(({ exponent }, index) => {
    const size = exponent.abs();
    return written(Number(exponent.s), size.equals(1) ? '' : writeNumber(size), logs[index] ?? '');
  });
  const whole = parts.map(({ base: of, exponent }) => {
    const size = exponent.abs();
    const power = toLatex({
      kind: 'call',
      name,
      operands: [size.equals(1) ? of : { kind: 'power', base: of, exponent: { kind: 'number', value: size } }, ...base],
    });
    return written(Number(exponent.s), '', power);
  });
  const join = (list: readonly string[]): string => list.join('').replace(/^\+/, '');
  const answer = join(terms);
  const steps = [
    { reason: 'The logarithm of a product is a sum, of a quotient a difference.', expression: join(whole) },
  ];
  if (join(whole) !== answer) steps.push({ reason: 'A power comes to the front.', expression: answer });
  return { topic: 'exponentials-logarithms', method: 'splitLogarithm', steps, answer };
}
