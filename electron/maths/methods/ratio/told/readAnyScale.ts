import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { endsWithin, spellProduct, spellQuotient } from '../../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../../askedText.ts';
import { plainStory } from '../../words/plainStory.ts';
import { markAmounts } from '../../words/storyAmounts.ts';
import { unitRatio } from '../../words/unitSizes.ts';
import { ratioSolution } from '../workSharing.ts';
import { CHANGES } from './plainRatio.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:km|kilomet(?:re|er)s?)\b/, 'km'],
  [/\b(?:cm|centimet(?:re|er)s?)\b/, 'cm'],
  [/\b(?:mm|millimet(?:re|er)s?)\b/, 'mm'],
  [/\b(?:m|met(?:re|er)s?)\b/, 'm'],
];
const REAL = /\b(?:real|really|actual|actually|true|ground|life)\b/;
const MAP = '(?:map|plan|drawing|model|scale drawing|diagram|paper|sketch)';

/** A length on a map or in real life, whatever words tell it: one scale 1 : n, one length, and which is asked. */
export function readAnyScale(problem: string): RuleSolution | null {
  if (problem.length > 260 || !new RegExp(`\\b${MAP}\\b`, 'i').test(problem)) return null;
  const plain = plainStory(problem);
  const marked =
    plain.otherForm || plain.places !== null
      ? null
      : markAmounts(plain.text.replace(/\b1 ?: ?(\d{1,3}) (?=\d{3}\b)/g, '1:$1'));
  if (
    marked === null ||
    marked.amounts.length !== 2 ||
    CHANGES.test(marked.text) ||
    /\b(?:area|volume)\b/.test(marked.text)
  )
    return null;
  const ratio = marked.amounts.find((amount) => amount.kind === 'ratio');
  const length = marked.amounts.find((amount) => amount.kind === 'length');
  const [one, scale, ...more] = ratio?.parts ?? [];
  if (
    one?.equals(1) !== true ||
    scale === undefined ||
    more.length > 0 ||
    length === undefined ||
    scale.compare(20) < 0
  )
    return null;
  const text = marked.text;
  const question =
    /(?:how (?:far|long|many|much|big|tall|wide)|what|find|work out|calculate|(?:=|is|:) ?_+)[^.?]*[.?\s]*$/.exec(
      text,
    )?.[0];
  if (question === undefined) return null;
  const isSmall = length.unit === 'cm' || length.unit === 'mm';
  const own = question.replace(/⟨l\d+⟩[^,.?]*?\b(?:on|in) (?:the|this|a) [a-z]+/, '');
  const asksMap = new RegExp(
    `\\b(?:on|in) (?:the|this|a) ${MAP}\\b|\\b${MAP} (?:distance|length)\\b|\\blength of the ${MAP}\\b`,
  ).test(own);
  const unit = NAMES.find(([pattern]) => pattern.test(own.replace(/⟨[a-z]\d+⟩/g, '')))?.[1];
  if (asksMap) {
    if (isSmall || REAL.test(own)) return null;
    return scaled(length.value, length.unit, unit ?? 'cm', scale, false);
  }
  if (!isSmall || (unit === undefined && !REAL.test(own))) return null;
  return scaled(length.value, length.unit, unit ?? 'm', scale, true);
}

function scaled(value: Fraction, from: string, to: string, scale: Fraction, up: boolean): RuleSolution | null {
  const [large, small] = [unitRatio(from, to), unitRatio(to, from)];
  if (large === null || small === null) return null;
  const enlarged = up ? value.mul(scale) : value.div(scale);
  const by = writeDecimal(scale);
  const first = {
    reason: up ? `Multiply by $${by}$.` : `Divide by $${by}$.`,
    expression: up ? spellProduct(value, scale) : spellQuotient(value, scale),
  };
  const factor = large.compare(1) > 0 ? large : small;
  const result = enlarged.mul(large);
  if (!endsWithin(result, 4) || (!up && !endsWithin(enlarged, 6))) return null;
  const change = {
    reason: `Write it in ${to}: $${writeDecimal(factor)}\\text{ ${large.compare(1) > 0 ? to : from}}=1\\text{ ${large.compare(1) > 0 ? from : to}}$.`,
    expression: large.compare(1) > 0 ? spellProduct(enlarged, factor) : spellQuotient(enlarged, factor),
  };
  return ratioSolution([first, ...(from === to ? [] : [change])], `${writeDecimal(result)}\\text{ ${to}}`);
}
