import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { endsWithin, spellDifference, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { unitRatio } from '../words/unitSizes.ts';
import { decimalSolution, writtenIn } from './decimalSolution.ts';

const PLACES = ['tenths', 'hundredths', 'thousandths', 'ten-thousandths', 'hundred-thousandths', 'millionths'];
const WHOLE = ['ones', 'tens', 'hundreds', 'thousands', 'ten-thousands', 'hundred-thousands', 'millions'];
const D = String.raw`(\d+(?:\.\d+)?)`;
const TENS: Readonly<Record<string, number>> = {
  ten: 10,
  '10': 10,
  hundred: 100,
  '100': 100,
  thousand: 1000,
  '1000': 1000,
  '1,000': 1000,
};

/** "In 48.3709, which digit is in the thousandths place?" */
export function workDigit(text: string): RuleSolution | null {
  const plain = text
    .toLowerCase()
    .replace(/\b(ten|hundred) (thousandths?|thousands?)\b/g, '$1-$2')
    .replace(/\bunits\b/g, 'ones')
    .trim();
  const place = String.raw`(?:the )?((?:ten-|hundred-)?(?:tenth|hundredth|thousandth|millionth|one|ten|hundred|thousand|million)s?)(?: (?:place|column|position|digit))?`;
  const found =
    new RegExp(
      String.raw`^(?:in|look at|for|of) (?:the (?:number|decimal) )?${D},? (?:which|what) (?:digit|number|figure) is (?:in )?${place}\s*\?*$`,
    ).exec(plain) ??
    new RegExp(
      String.raw`^(?:which|what) (?:digit|figure) (?:of|in) (?:the (?:number|decimal) )?${D} is in ${place}\s*\?*$`,
    ).exec(plain);
  const other =
    found ??
    new RegExp(
      String.raw`^(?:which|what|name|state|give|write(?: down)?)(?: (?:digit|figure))?(?: is)? (?:in |the digit in )${place} (?:of|in) (?:the (?:number|decimal) )?(?<d>${D})[.?\s]*$`,
    ).exec(plain);
  if (other === null) return null;
  const digits = other.groups?.['d'] ?? other[1] ?? '';
  const name = `${(found === null ? other[1] : other[2]) ?? ''}`.replace(/s?$/, 's');
  const [whole = '', decimals = ''] = digits.split('.');
  const [after, before] = [PLACES.indexOf(name), WHOLE.indexOf(name)];
  const digit = after === -1 ? whole.at(-1 - before) : decimals[after];
  if ((after === -1 && before === -1) || digit === undefined) return null;
  const reason =
    after === -1
      ? `Count $${before + 1}$ places to the left of the point.`
      : `Count $${after + 1}$ places to the right of the point.`;
  return decimalSolution([{ reason, expression: digit }], digit);
}

/** "What number is ten times as large as 0.0308?", "what do you times 0.05 by to get 2?" */
export function workFactor(text: string): RuleSolution | null {
  const plain = text
    .toLowerCase()
    .replace(/[.?!\s]+$/, '')
    .replace(/[,.;?]* (?:it['’]?s|its) (?:question|number|q) \d+(?: on the [a-z]+)?$/, '')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '');
  const sized = new RegExp(
    String.raw`^(?:what|which) (?:number|decimal) is (ten|10|(?:one |a )?hundred|100|(?:one |a )?thousand|1000) times (?:as (large|big|great|small|much)|(larger|bigger|greater|smaller)) (?:as|than) ${D}$`,
  ).exec(plain);
  if (sized !== null) {
    const factor = new Fraction(TENS[(sized[1] ?? '').replace(/^(?:one|a) /, '')] ?? 0);
    const value = new Fraction(sized[4] ?? 0);
    const small = /small/.test(`${sized[2] ?? ''}${sized[3] ?? ''}`);
    const result = small ? value.div(factor) : value.mul(factor);
    const expression = small ? spellQuotient(value, factor) : spellProduct(value, factor);
    return factor.n === 0n
      ? null
      : decimalSolution([{ reason: small ? 'Divide.' : 'Multiply.', expression }], writeDecimal(result));
  }
  const by =
    new RegExp(
      String.raw`^(?:so )?what (?:do|must|should|would|can|could) (?:you|i|we|u) (?:times|multiply) ${D} by (?:to (?:get|make|give)|so (?:it|that it) (?:is|makes|gives)) ${D}$`,
    ).exec(plain) ??
    new RegExp(
      String.raw`^(?:by )?what (?:number )?(?:must|should|do|is|can) ${D} (?:be )?(?:times|multiplied)(?: by)? (?:to (?:get|make|give)) ${D}$`,
    ).exec(plain) ??
    new RegExp(String.raw`^${D} (?:times|multiplied by|×|x) what(?: number)? (?:is|gives|makes|equals|=) ${D}$`).exec(
      plain,
    );
  if (by === null) return null;
  const [one, all] = [new Fraction(by[1] ?? 0), new Fraction(by[2] ?? 0)];
  if (one.n === 0n || !endsWithin(all.div(one), 6)) return null;
  return decimalSolution(
    [{ reason: 'Divide by the first number.', expression: spellQuotient(all, one) }],
    writeDecimal(all.div(one)),
  );
}

/** "20.4 kg, correct to 1 decimal place": the smallest or greatest it can be. */
export function workBound(text: string): RuleSolution | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const ask =
    /\b(lower|upper) bounds?\b|\b(least|smallest|minimum|lowest|greatest|largest|maximum|most)\b[^.?]{0,30}\b(?:possible|could|can|might)\b/.exec(
      plain,
    );
  const amounts = [
    ...plain.matchAll(
      /(?<![\w.])(\d+(?:\.\d+)?) ?(kg|g|mg|km|cm|mm|m|ml|litres|l|seconds|s|minutes|miles|tonnes)?(?![\w.]*\d)/g,
    ),
  ];
  const form =
    /\b(?:correct|rounded|accurate|measured|given|recorded)?(?: correct)? ?to (?:the nearest )?(\d|one|two|three) (?:decimal places?|d\.? ?p\.?)/.exec(
      plain,
    ) ??
    /\bto the nearest (\d+(?:\.\d+)?|whole number|ten|hundred|tenth|hundredth|integer)? ?(kg|g|mg|km|cm|mm|m|ml|litres?|l|seconds?|minutes?|miles?|tonnes?|kilogram|gram|metre|centimetre|millimetre|kilometre|second|minute)?\b/.exec(
      plain,
    );
  if (
    ask === null ||
    form === null ||
    /\b(?:and|both|area|perimeter|volume|total|sum|difference|error|interval|truncated|inequality)\b/.test(plain) ||
    new Set(plain.match(/\b(?:radius|diameter|circumference|side|diagonal)\b/g)).size > 1
  )
    return null;
  const told = amounts.filter(({ index }) => index < form.index || index >= form.index + form[0].length);
  const [only, ...more] = told;
  if (only === undefined || more.length > 0) return null;
  const unit = only[2] ?? '';
  const step = /decimal|d\.? ?p/.test(form[0])
    ? new Fraction(1).div(new Fraction(10).pow(Number({ one: 1, two: 2, three: 3 }[form[1] ?? ''] ?? form[1])) ?? 1)
    : stepOf(form[1], form[2], unit);
  if (step === null || step.n === 0n || unit === 's') return null;
  const half = step.div(2);
  const lower = ask[1] === 'lower' || /least|smallest|minimum|lowest/.test(ask[2] ?? '');
  const value = new Fraction(only[1] ?? 0);
  const bound = lower ? value.sub(half) : value.add(half);
  if (value.div(step).d !== 1n) return null;
  return decimalSolution(
    [
      { reason: 'Halve the size of the rounding.', expression: spellQuotient(step, new Fraction(2)) },
      {
        reason: lower ? 'Subtract it.' : 'Add it.',
        expression: lower
          ? spellDifference(value, half)
          : `${writeDecimal(value)}+${writeDecimal(half)}=${writeDecimal(bound)}`,
      },
    ],
    writtenIn(bound, unit),
  );
}

const LONG: Readonly<Record<string, string>> = {
  kilogram: 'kg',
  gram: 'g',
  metre: 'm',
  centimetre: 'cm',
  millimetre: 'mm',
  kilometre: 'km',
  litre: 'litres',
  second: 'seconds',
  minute: 'minutes',
  mile: 'miles',
  tonne: 'tonnes',
};

function stepOf(size: string | undefined, name: string | undefined, unit: string): Fraction | null {
  const words: Readonly<Record<string, number>> = {
    ten: 10,
    hundred: 100,
    tenth: 0.1,
    hundredth: 0.01,
    'whole number': 1,
    integer: 1,
  };
  const count = size === undefined ? 1 : (words[size] ?? Number(size));
  const plain = name === undefined ? unit : (LONG[name] ?? name);
  if (plain === unit || LONG[unit] === plain) return new Fraction(count);
  const ratio = unitRatio(plain, unit);
  return ratio === null ? null : new Fraction(count).mul(ratio);
}
