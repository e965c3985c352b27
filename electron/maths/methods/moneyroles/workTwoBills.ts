import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { divided, known, taken } from '../moneytold/moneySteps.ts';
import type { Worked } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { Peel } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { FEE, countAsked } from './workFees.ts';

type Point = { readonly n: Fraction; readonly c: Fraction; readonly unit: string; readonly currency: string };

function pointsIn(peel: Peel): readonly Point[] {
  const U =
    '(?<u>hours?|days?|miles?|km|kilometres?|kilometers?|minutes?|weeks?|people|guests|units|copies|texts|[a-z]+s)';
  const taken = [
    ...peel.all(
      `(?:an? |the )?{n:N} ${U} {~7}(?:cost|costs|is|was|for|of|comes to|came to|come to|paid|pays|charged?|charges|be|were)(?: {~3})? {c:M}`,
      `(?:an? |the )?{n:N} ${U},? {c:M}`,
    ),
    ...peel.all(`{c:M} (?:for|to hire {~4}for|to travel|for travelling|when {~5}for|to rent {~4}for) {~4}{n:N} ${U}`),
  ];
  return taken.flatMap((one) => {
    const [n, c] = [one.value('n'), one.spot('c')];
    return n === null || c === null ? [] : [{ n, c: c.value, unit: one.word('u').replace(/s$/, ''), currency: c.unit }];
  });
}

/** A fixed charge and a rate that are not told, but two bills are: another bill, the charge or the rate. */
export function workTwoBills(story: RoleStory): RuleSolution | null {
  if (
    !/\b(?:fixed|flat|standing|basic|set|initial|call-?out|booking|joining|one-off|constant)\b/.test(story.text) ||
    story.spots.filter(({ kind }) => kind === 'M').length < 2 ||
    story.spots.some(({ kind }) => kind === 'P' || kind === 'F')
  )
    return null;
  const at = story.text.search(
    /\b(?:how (?:much|many|long|far)|what|find|calculate|work out|determine)\b(?!.*\b(?:how (?:much|many|long|far)|what|find|calculate|work out|determine)\b)/,
  );
  if (at < 0) return null;
  const [told, question] = [story.text.slice(0, at), story.text.slice(at)];
  const peel = peelOf({ ...story, text: told });
  const points = pointsIn(peel);
  peel.all(
    `(?:a |an )?(?:${FEE})`,
    'per|each|every|plus|together with|and|then|an? (?:hour|day|mile|km)',
    'extra|additional|further|charge|rate',
  );
  const [one, two] = points;
  if (one === undefined || two === undefined || points.length !== 2 || !peel.done()) return null;
  if (one.unit !== two.unit || one.currency !== two.currency || !isMoney(one.currency) || one.n.equals(two.n))
    return null;
  const bills = lineOf(one, two);
  return bills === null ? null : askedOf({ ...story, text: question }, bills);
}

type Line = { readonly rate: Worked; readonly fixed: Worked; readonly unit: string; readonly currency: string };

/** The rate and the fixed charge of two bills. */
function lineOf(one: Point, two: Point): Line | null {
  const [low, high] = one.n.compare(two.n) < 0 ? [one, two] : [two, one];
  const more = taken('Find how much more the larger one costs.', known(high.c), known(low.c));
  const rate = divided(
    `Divide by the ${writeDecimal(high.n.sub(low.n))} more: that is the rate.`,
    more,
    high.n.sub(low.n),
  );
  const fixed = taken(
    'Subtract what the smaller one costs by that rate: the fixed charge is left.',
    known(low.c),
    known(rate.value.mul(low.n)),
  );
  if (rate.value.compare(0) <= 0 || fixed.value.compare(0) <= 0 || !endsWithin(rate.value, 2)) return null;
  return { rate, fixed, unit: one.unit, currency: one.currency };
}

/** Another bill, how many for a bill, the fixed charge, or the rate. */
function askedOf(story: RoleStory, { rate, fixed, unit, currency }: Line): RuleSolution | null {
  const question = story.text;
  const base = [...rate.steps, ...fixed.steps];
  const asks = peelOf(story);
  const next = asks.take('{k:N} (?<u>[a-z]+)');
  if (next !== null) {
    const k = next.value('k');
    if (k === null || next.word('u').replace(/s$/, '') !== unit || !asks.done()) return null;
    const all = rate.value.mul(k).add(fixed.value);
    const expression = `${writeDecimal(k)}\\times ${writeDecimal(rate.value)}+${writeDecimal(fixed.value)}=${writeDecimal(all)}`;
    return moneySolution(
      [...base, { reason: 'Multiply the rate and add the fixed charge.', expression }],
      writeQuantity(all, currency),
    );
  }
  const paid = asks.take('{t:M}');
  if (paid !== null) {
    const [t, wish] = [paid.spot('t'), countAsked(asks)];
    if (t === null || wish === null || t.unit !== currency || !asks.done()) return null;
    const count = divided(
      'Divide by the rate.',
      taken('Subtract the fixed charge.', known(t.value), known(fixed.value)),
      rate.value,
    );
    return count.value.compare(0) <= 0 || !endsWithin(count.value, 2) || wish.word('w').replace(/s$/, '') !== unit
      ? null
      : moneySolution(
          [...base, ...count.steps],
          `${writeDecimal(count.value)}\\text{ ${unit}${unit === 'km' ? '' : 's'}}`,
        );
  }
  if (/⟨|\band (?:the|how)\b|\b(?:more|less|extra|night|after|before|discount|twice|half|difference)\b/.test(question))
    return null;
  if (new RegExp(`\\b(?:fixed|flat|standing|basic|set|initial|call-?out|booking|joining|one-off)\\b`).test(question))
    return moneySolution(base, writeQuantity(fixed.value, currency));
  return new RegExp(`\\b(?:per|each|every|an?|for one|rate) ?(?:extra |additional )?(?:${unit})?\\b`).test(question) &&
    /\b(?:rate|charge|cost|price|per)\b/.test(question)
    ? moneySolution(rate.steps, writeQuantity(rate.value, currency))
    : null;
}
