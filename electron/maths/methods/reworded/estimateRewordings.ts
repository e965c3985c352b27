import Fraction from 'fraction.js';

import { mapParts } from '../../algebra/substitute.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { areIdle } from '../../reading/taskRequest.ts';
import { sentenceOf } from './rewording.ts';
import type { Rewording } from './rewording.ts';

const WORDS = new Set(
  'estimate estimates estimated estimation approximation approximations approximate approximately rounding round rounded off each every number numbers all both value values significant figure figures fig figs s f sf one first suitable sensible suitably use using by calculation an a of answer roughly rough with from'.split(
    ' ',
  ),
);

/** A number with one digit that is not 0, half up. */
function oneFigure(value: Fraction): Fraction {
  if (value.equals(0)) return value;
  let power = 0;
  let size = value.abs();
  while (size.compare(10) >= 0) [size, power] = [size.div(10), power + 1];
  while (size.compare(1) < 0) [size, power] = [size.mul(10), power - 1];
  const digit = size.add(new Fraction(1, 2)).floor();
  return digit.mul(new Fraction(10).pow(power) ?? 1).mul(value.s < 0n ? -1 : 1);
}

function placesOf(value: Fraction): number {
  let [places, scale] = [0, 1n];
  while (scale % value.d !== 0n && places < 12) [places, scale] = [places + 1, scale * 10n];
  return places;
}

function rounded(expression: Expression): Expression {
  if (expression.kind !== 'number') return mapParts(expression, rounded);
  const value = oneFigure(expression.value);
  const decimals = placesOf(value);
  return { kind: 'number', value, ...(decimals === 0 ? {} : { decimals }) };
}

/** "Estimate 38.7 × 5.12 ÷ 0.497": each number to one significant figure, then worked. */
export function estimateRewordings(problem: string): Rewording | null {
  if (!/\bestimat|\bapproximat|\broughly\b/i.test(problem)) return null;
  const sentence = sentenceOf(problem);
  if (sentence === null) return null;
  const [main, ...others] = sentence.pieces.filter(({ text }) => !/^(?:1|one)(?: ?s\.?f\.?)?$/i.test(text));
  if (main?.statement?.kind !== 'expression' || others.length > 0 || sentence.pieces.length > 2) return null;
  if (sentence.pieces.length === 2 && !/#\d+ (?:significant|sig|s)\b|figure/.test(sentence.skeleton)) return null;
  const { expression } = main.statement;
  if (symbolsIn(main.statement).length > 0 || expression.kind === 'number' || !areIdle(sentence.skeleton, WORDS))
    return null;
  const latex = toLatex(rounded(expression));
  if (latex === toLatex(expression)) return null;
  return {
    question: `Work out $${latex}$`,
    lead: [{ reason: 'Round each number to one significant figure.', expression: latex }],
  };
}
