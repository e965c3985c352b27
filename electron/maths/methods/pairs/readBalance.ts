import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { countedStory } from './countedStory.ts';
import type { Counted } from './countedStory.ts';
import { shownAmount } from './shownAmount.ts';
import { common, wordStems } from './wordStems.ts';

const LEVEL =
  /\b(?:balanc\w+|scales?|pans?|see-?saw|the same(?: amount)?(?: as)?|as much as|as heavy as|equals?|equal to|exactly match\w*|level)\b|=/;
const STEERS =
  /\b(?:twice|double|half|third|quarter|different|not|except|without|then|remov\w+|taken|added|left over|more than|less than|heavier|lighter|if|each weigh\w* ‹|unbalanced|tips?)\b/;
const SMALL: Readonly<Record<string, readonly [string, number]>> = { g: ['kg', 1000], ml: ['litres', 1000], cm: ['m', 100] }; // prettier-ignore

type Side = { readonly count: Fraction; readonly once: Fraction };

/** All amounts in the smaller unit where two of one kind are told: 200 g beside 1.8 kg. */
function inOneUnit(
  amounts: readonly Counted[],
): { readonly unit: string; readonly values: readonly Fraction[] } | null {
  const units = new Set(amounts.map(({ unit }) => unit));
  const [first = '', ...others] = units;
  if (others.length === 0) return { unit: first, values: amounts.map(({ value }) => value) };
  const small = [...units].find((unit) => units.has(SMALL[unit]?.[0] ?? '-'));
  const by = small === undefined ? undefined : SMALL[small]?.[1];
  if (small === undefined || by === undefined || others.length > 1) return null;
  return { unit: small, values: amounts.map(({ value, unit }) => (unit === small ? value : value.mul(by))) };
}

/** Things of one weight and a known weight on either side of a balance: what one thing weighs. */
export function readBalance(problem: string): RuleSolution | null {
  const story = LEVEL.test(problem.toLowerCase()) ? countedStory(problem, false) : null;
  if (story === null || story.amounts.length !== 4 || STEERS.test(story.text)) return null;
  const kinds = story.amounts.map(({ unit }) => (unit === '' ? 'c' : 'm')).join('');
  if (!/^(?:cm|mc)(?:cm|mc)$/.test(kinds)) return null;
  const things = story.amounts.map(({ unit }, index) =>
    unit === '' ? wordStems(/^ (?:[a-z'’-]+ ?){1,3}/.exec(story.text.split(`‹${index}›`)[1] ?? '')?.[0] ?? '') : null,
  );
  const [here, there] = things.filter((thing) => thing !== null);
  const [last] = story.asked.match(/[^.]+$/) ?? [];
  if (here === undefined || there === undefined || last === undefined) return null;
  const shared = common(here, there);
  if (!shared.some((word) => wordStems(last).has(word)) || /‹/.test(story.asked)) return null;
  const masses = inOneUnit(story.amounts.filter(({ unit }) => unit !== ''));
  const counts = story.amounts.filter(({ unit }) => unit === '').map(({ value }) => value);
  const [one, two] = counts.map((count, index): Side | null => {
    const once = masses?.values[index];
    return once === undefined ? null : { count, once };
  });
  if (masses === null || !one || !two || /\b(?:together|total|all|how many)\b/.test(last)) return null;
  return worked(one, two, masses.unit, /\bin grams\b/.test(last) && masses.unit === 'kg');
}

function worked(one: Side, two: Side, unit: string, inGrams: boolean): RuleSolution | null {
  if (one.count.equals(two.count) || inGrams) return null;
  const [great, less] = one.count.compare(two.count) > 0 ? [one, two] : [two, one];
  const [more, rest] = [great.count.sub(less.count), less.once.sub(great.once)];
  const value = rest.div(more);
  const answer = value.compare(0) > 0 && endsWithin(value, 2) ? shownAmount(value, unit) : null;
  if (answer === null) return null;
  const side = ({ count, once }: Side): string =>
    `${count.equals(1) ? '' : writeDecimal(count)}x+${writeDecimal(once)}`;
  const front = more.equals(1) ? 'x' : `${writeDecimal(more)}x`;
  const steps: RuleStep[] = [
    { reason: 'Let $x$ stand for one of them; both sides are equal.', expression: `${side(great)}=${side(less)}` },
    { reason: 'Take the same number of them from both sides.', expression: `${front}+${writeDecimal(great.once)}=${writeDecimal(less.once)}` },
    { reason: `Subtract $${writeDecimal(great.once)}$ from both sides.`, expression: `${front}=${writeDecimal(rest)}` },
    ...(more.equals(1) ? [] : [{ reason: `Divide both sides by $${writeDecimal(more)}$.`, expression: `x=${writeDecimal(value)}` }]),
  ]; // prettier-ignore
  return { topic: 'linear-equations', method: 'readBalance', steps, answer };
}
