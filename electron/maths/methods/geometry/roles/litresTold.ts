import { typedNumber, writeDecimal } from '../../askedText.ts';
import { spelt } from '../figures/figureText.ts';
import type { RuleStep } from '../../../outcomes.ts';

const NUMBER = String.raw`(?<![\w.,/])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)`;
const HELD = new RegExp(
  `${NUMBER} ?(litres?|liters?|l|ml|millilit(?:re|er)s?)\\b(?! ?(?:per|\\/|each|every|a |an ))`,
  'gi',
);
/** Litres that are asked for, or that flow, cost or cover something. */
const OTHERWISE = /\bhow many (?:more )?(?:lit|millilit)|\bin (?:lit|millilit)|\b(?:lit(?:re|er)s?|ml) (?:per|a|an|each|every|in)\b|\bper (?:lit|min|sec|hour)|\b(?:minutes?|seconds?|hours?|rate|flows?|cover\w*|spread|petrol|cost|price|kg|grams?)\b/i; // prettier-ignore

/** What a question tells in litres, told as a volume instead; `null` where it tells nothing so, or asks for litres. */
export function litresTold(asked: string): { readonly problem: string; readonly step: RuleStep } | null {
  if (!/\d ?(?:l|ml|lit(?:re|er)s?|millilit(?:re|er)s?)\b/i.test(asked)) return null;
  const problem = spelt(asked);
  const found = [...problem.matchAll(HELD)];
  const [only, ...more] = found;
  if (only === undefined || more.length > 0 || OTHERWISE.test(problem)) return null;
  const value = typedNumber(only[1] ?? '');
  const metres = /\d ?(?:m|metres?|meters?)\b/i.test(problem) && !/\d ?(?:cm|mm|centimet|millimet)/i.test(problem);
  const centimetres = /\d ?(?:cm|centimet(?:re|er)s?)\b/i.test(problem);
  if (value === null || metres === centimetres) return null;
  const small = /^m/i.test(only[2] ?? '');
  const inCentimetres = small ? value : value.mul(1000);
  const size = writeDecimal(metres ? inCentimetres.div(1_000_000) : inCentimetres);
  const unit = metres ? 'm' : 'cm';
  const step = {
    reason: small ? 'One millilitre is one cubic centimetre.' : metres ? 'A cubic metre is $1000$ litres.' : 'A litre is $1000\\text{ cm}^3$.', // prettier-ignore
    expression: `${only[1] ?? ''}\\text{ ${small ? 'ml' : 'litres'}}=${size}\\text{ ${unit}}^3`,
  };
  return { problem: problem.replace(only[0], `${size} ${unit}^3`), step };
}
