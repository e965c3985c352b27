import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { kindOfUnit, SIZES } from '../units/workConversion.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:km|kilomet(?:re|er)s?)$/, 'km'],
  [/^(?:m|met(?:re|er)s?)$/, 'm'],
  [/^(?:cm|centimet(?:re|er)s?)$/, 'cm'],
  [/^(?:mm|millimet(?:re|er)s?)$/, 'mm'],
  [/^(?:kg|kilograms?|kilos?)$/, 'kg'],
  [/^(?:g|grams?|grammes?)$/, 'g'],
  [/^(?:l|lit(?:re|er)s?)$/, 'l'],
  [/^(?:ml|millilit(?:re|er)s?)$/, 'ml'],
  [/^(?:cl|centilit(?:re|er)s?)$/, 'cl'],
  [/^(?:h|hours?|hrs?)$/, 'h'],
  [/^(?:min|minutes?|mins?)$/, 'min'],
  [/^(?:s|seconds?|secs?)$/, 's'],
];
const WORDS =
  'km|kilomet(?:re|er)s?|met(?:re|er)s|centimet(?:re|er)s?|cm|millimet(?:re|er)s?|mm|kg|kilograms?|kilos|grams?|lit(?:re|er)s|millilit(?:re|er)s|ml|hours|minutes|seconds';
const ASKED = new RegExp(`,? in (${WORDS})(?=\\s*[?.]*\\s*$)`, 'i');

const SHOWN: Readonly<Record<string, string>> = { l: 'litres', h: 'hours', min: 'minutes', s: 'seconds' };

function unitOf(word: string): string | null {
  return NAMES.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? null;
}

/** "What is the real distance in kilometres?": an answer that came out in metres, converted; any other stays. */
export function inUnitAsked(problem: string, solution: RuleSolution): RuleSolution {
  const wanted = unitOf(ASKED.exec(problem)?.[1] ?? '');
  const [, digits, unit] = /^(-?\d+(?:\.\d+)?)\\text\{ ([a-z]+)\}$/.exec(solution.answer) ?? [];
  const own = unit === undefined ? null : unitOf(unit);
  if (wanted === null || digits === undefined || unit === undefined || own === null || own === wanted) return solution;
  const kind = kindOfUnit(own);
  if (kind === null || kindOfUnit(wanted) !== kind) return solution;
  const written = writeDecimal(new Fraction(digits).mul(SIZES[kind][own] ?? 1).div(SIZES[kind][wanted] ?? 1));
  if (!/^-?\d+(?:\.\d{1,6})?$/.test(written)) return solution;
  const answer = `${written}\\text{ ${SHOWN[wanted] ?? wanted}}`;
  const last = { reason: 'Write it in the unit that is asked for.', expression: `${solution.answer}=${answer}` };
  return { ...solution, steps: [...solution.steps, last], answer };
}
