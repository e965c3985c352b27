import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import type { Understood } from '../method.ts';
import { withNumerals } from '../arithmetic/numerals.ts';
import { writeNumber } from '../writeTerms.ts';

/** Units as multiples of the smallest of their kind. */
const SIZES: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  mm: ['length', 1], cm: ['length', 10], m: ['length', 1000], km: ['length', 1_000_000],
  inch: ['imperial', 1], foot: ['imperial', 12], yard: ['imperial', 36], mile: ['imperial', 63_360],
  mg: ['mass', 1], g: ['mass', 1000], kg: ['mass', 1_000_000], tonne: ['mass', 1_000_000_000],
  ounce: ['weight', 1], pound: ['weight', 16], stone: ['weight', 224],
  ml: ['volume', 1], cl: ['volume', 10], litre: ['volume', 1000],
  second: ['time', 1], minute: ['time', 60], hour: ['time', 3600], day: ['time', 86_400], week: ['time', 604_800],
  month: ['months', 1], year: ['months', 12], p: ['money', 1], '£': ['money', 100], cent: ['cents', 1], $: ['cents', 100],
  dozen: ['count', 12], '': ['count', 1], degree: ['angle', 1], turn: ['angle', 360],
}; // prettier-ignore
const LONG: Readonly<Record<string, string>> = {
  millimetre: 'mm', centimetre: 'cm', centimeter: 'cm', metre: 'm', meter: 'm', kilometre: 'km', kilometer: 'km', gram: 'g', kilogram: 'kg',
  kilo: 'kg', liter: 'litre', l: 'litre', millilitre: 'ml', milliliter: 'ml', hr: 'hour', h: 'hour', min: 'minute', sec: 'second', s: 'second', feet: 'foot', ft: 'foot',
  inches: 'inch', penny: 'p', pence: 'p', dollar: '$', '°': 'degree', 'complete turn': 'turn', 'full turn': 'turn', revolution: 'turn', lb: 'pound', oz: 'ounce',
}; // prettier-ignore
const AMOUNT = String.raw`(?:(£|\$)(\d+(?:\.\d+)?)|(?:(an?|one|\d[\d,]*(?:\.\d+)?|\d+ ?\/ ?\d+|half an?) ?)(complete turn|full turn|[a-z°]+)?)`;
const ASKED = [
  { form: `(?:what|which) fraction of ${AMOUNT} (?:is|are) ${AMOUNT}`, part: 1 },
  { form: `(?:express|write|give|find) ${AMOUNT} as an? (?:common |vulgar )?fraction of ${AMOUNT}`, part: 0 },
  { form: `${AMOUNT} (?:is|are) what fraction of ${AMOUNT}`, part: 0 },
].map(({ form, part }) => ({ pattern: new RegExp(`^${form}$`), part }));
const FORM =
  /[\s,.;]*(?:(?:give|giving|write|express|leave) (?:your |the )?(?:answer|fraction|it) )?(?:in|as|to) (?:a fraction in )?(?:its|their|the)? ?(?:simplest|lowest) (?:form|terms|possible terms)[.\s]*$/;
const GIVEN = /[\s,.;]*\(? ?(?:note:? |given that |there are )?1 [a-z]+ ?= ?\d[\d,]* [a-z]+\.? ?\)?[.\s]*$/;

type Amount = { readonly value: Fraction; readonly unit: string };

function amountOf([sign, coins, count, name]: readonly (string | undefined)[]): Amount | null {
  if (sign !== undefined) return { value: new Fraction(coins ?? 0), unit: sign };
  const said = (name ?? '').replace(/(?<=[a-z]{2})s$/, '');
  const unit = LONG[name ?? ''] ?? LONG[said] ?? said;
  if (SIZES[unit] === undefined || count === undefined) return null;
  const value = /^(?:an?|one)$/.test(count)
    ? new Fraction(1)
    : count.startsWith('half')
      ? new Fraction(1, 2)
      : new Fraction(count.replaceAll(',', '').replaceAll(' ', ''));
  return { value, unit };
}

function reduced(part: Amount, whole: Amount): RuleSolution | null {
  const [one, two] = [SIZES[part.unit], SIZES[whole.unit]];
  if (one === undefined || two === undefined || one[0] !== two[0]) return null;
  const small = Math.min(one[1], two[1]);
  const [top, bottom] = [part.value.mul(one[1]).div(small), whole.value.mul(two[1]).div(small)];
  if (top.d !== 1n || bottom.d !== 1n || bottom.compare(0) <= 0 || top.compare(0) <= 0) return null;
  const steps: RuleStep[] = [];
  if (one[1] !== two[1]) {
    const [large, size] = one[1] > two[1] ? [part.value, one[1] / two[1]] : [whole.value, two[1] / one[1]];
    if (large.d !== 1n && !/^[\d.]+$/.test(writeDecimal(large))) return null;
    steps.push({ reason: 'Write both in the same unit.', expression: spellProduct(large, new Fraction(size)) });
  }
  const value = top.div(bottom);
  const shown = `\\frac{${writeDecimal(top)}}{${writeDecimal(bottom)}}`;
  steps.push({ reason: 'Write the part over the whole.', expression: shown });
  const answer = writeNumber(value);
  if (answer !== shown) steps.push({ reason: 'Simplify.', expression: `${shown}=${answer}` });
  return { topic: 'fractions', method: 'fractionQuestions', steps, answer };
}

/** "What fraction of a day is 3 hours?", "Express 45p as a fraction of £3." */
export function fractionOfAmount({ text }: Understood): RuleSolution | null {
  if (!/\bfraction of\b/i.test(text) || text.length > 130) return null;
  const plain = withNumerals(text.toLowerCase().replace(/\\\$/g, '$').replace(/\s+/g, ' ').trim())
    .replace(GIVEN, '')
    .replace(/[?.!\s]+$/, '')
    .replace(FORM, '')
    .replace(/[?.!\s]+$/, '');
  for (const { pattern, part } of ASKED) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const [first, second] = [amountOf(found.slice(1, 5)), amountOf(found.slice(5, 9))];
    if (first === null || second === null) return null;
    return part === 0 ? reduced(first, second) : reduced(second, first);
  }
  return null;
}
