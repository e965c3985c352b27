import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { spellProduct, spellQuotient, spellSum } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { partSteps, percentSolution } from '../percent/workPercent.ts';
import { workCompound } from '../percent/workRepeatedPercent.ts';
import type { PercentBit, Told } from './percentBits.ts';
import type { PercentStory } from './percentStory.ts';

const KNOWN = new Set<PercentBit['kind']>([
  'interest',
  'bare',
  'change',
  'value',
  'span',
  'yearly',
  'simple',
  'compound',
  'interest word',
  'after',
]);

type Loan = {
  readonly amounts: readonly Told[];
  readonly percent: Fraction | null;
  readonly years: Fraction;
  readonly compound: boolean;
};

/** An amount, a yearly rate and a time; `null` where anything else is told, or not which kind of interest. */
function loanOf(story: PercentStory): Loan | null {
  const bits = [...story.told.flat(), ...story.inQuestion];
  const { classes } = story.asked;
  const rates = bits.flatMap((bit) =>
    bit.kind === 'interest' || bit.kind === 'bare' || (bit.kind === 'change' && bit.way === 'up') ? [bit.percent] : [],
  );
  const spans = bits.flatMap((bit) => (bit.kind === 'span' ? [bit] : []));
  const compound = bits.some(({ kind }) => kind === 'compound') || classes.includes('compound');
  const simple = bits.some(({ kind }) => kind === 'simple') || classes.includes('simple');
  const [span, ...more] = spans;
  if (span === undefined || more.length > 0 || rates.length > 1 || compound === simple) return null;
  if (bits.some(({ kind }) => !KNOWN.has(kind)) || classes.includes('steer') || classes.includes('not')) return null;
  const years = span.unit === 'month' ? span.count.div(12) : span.count;
  const amounts = bits.flatMap((bit) => (bit.kind === 'value' ? [bit.told] : []));
  return { amounts, percent: rates[0] ?? null, years, compound };
}

function atEnd({ asked }: PercentStory): boolean {
  if (asked.classes.includes('interest')) return false;
  return (
    asked.words.some((word) => /^(?:worth|balance|account|bank|investment|amount|value|there|now|it)$/.test(word)) ||
    asked.classes.includes('total')
  );
}

function simpleInterest(told: Told, percent: Fraction, years: Fraction, end: boolean): RuleSolution | null {
  const yearly = told.value.mul(percent).div(100);
  const total = yearly.mul(years);
  const steps = [
    ...partSteps(percent, told.value),
    { reason: `Multiply by $${writeDecimal(years)}$ years.`, expression: spellProduct(yearly, years) },
  ];
  if (!end) return percentSolution(steps, writeQuantity(total, told.unit));
  const sum = { reason: 'Add it.', expression: spellSum([told.value, total]) };
  return percentSolution([...steps, sum], writeQuantity(told.value.add(total), told.unit));
}

/** The rate at which an amount earns so much in so many years. */
function rateOf(one: Told, two: Told, years: Fraction): RuleSolution | null {
  const [large, small] = one.value.compare(two.value) > 0 ? [one.value, two.value] : [two.value, one.value];
  const yearly = small.div(years);
  const share = writeDecimal(yearly.div(large).mul(100));
  const written = `\\frac{${writeDecimal(yearly)}}{${writeDecimal(large)}}\\times 100\\%=${share}\\%`;
  return percentSolution(
    [
      { reason: 'Find the interest of one year.', expression: spellQuotient(small, years) },
      { reason: 'Write it as a percentage of the amount.', expression: written },
    ],
    `${share}\\%`,
  );
}

/** Interest: what it comes to, the amount with it, or the rate. */
export function workInterest(story: PercentStory): RuleSolution | null {
  const loan = loanOf(story);
  const [first, second, ...more] = loan?.amounts ?? [];
  if (loan === null || first === undefined || more.length > 0) return null;
  const asksRate = story.asked.classes.includes('percentage') || story.asked.words.includes('rate');
  if (second !== undefined)
    return loan.percent === null && !loan.compound && asksRate && first.unit === second.unit
      ? rateOf(first, second, loan.years)
      : null;
  if (loan.percent === null || asksRate) return null;
  if (!loan.compound) return simpleInterest(first, loan.percent, loan.years, atEnd(story));
  if (loan.years.d !== 1n || loan.years.compare(10) > 0) return null;
  const interest = story.asked.classes.includes('interest');
  return interest || atEnd(story)
    ? workCompound('up', first.value, loan.percent, Number(loan.years), first.unit, interest ? 'change' : 'value')
    : null;
}
