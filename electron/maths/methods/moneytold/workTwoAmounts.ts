import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { added, divided, known, taken, times } from './moneySteps.ts';
import type { Worked } from './moneySteps.ts';

const DID =
  '(?:pays?|paid|earn(?:s|ed)?|gets?|got|has|have|had|makes?|made|spends?|spent|saves?|saved|costs?|cost|collect(?:s|ed)?|raised?|receives?|received|put in|chipped in|is|was)';

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function sameMoney(...units: readonly (string | undefined)[]): string | null {
  const [unit, ...others] = new Set(units);
  return unit !== undefined && others.length === 0 && isMoney(unit) ? unit : null;
}

/** Two who share an amount, one having so much more than the other: what one of them has. */
export function workTwoPeople(story: RoleStory): RuleSolution | null {
  if (
    story.spots.filter(({ kind }) => kind === 'M').length !== 2 ||
    !/\b(?:more|less|dearer|cheaper)\b/.test(story.text)
  )
    return null;
  const peel = peelOf(story);
  const gap = peel.take(
    `(?:of (?:whom|which) |and )?(?:an? |the )?{a:n} ${DID} {d:M} (?<way>more|less|dearer|cheaper) than (?:an? |the )?{b:n}`,
  );
  const total = peel.take(
    `(?:if )?(?:the |a |their )?(?:total )?(?:rent|bill|cost|total|meal|flat|present|takings)(?: (?:for {~3}|of {~3}))? ?(?:is|was|of|came to|comes to|costs?|cost) {t:M}(?: (?:altogether|in total|in all))?`,
    `(?:and )?{~3}(?:between them|together|altogether|in total|in all) {~3}?{t:M}`,
    `(?:an? |the )?{x:n} (?:and|\\+|plus) (?:an? |the )?{y:n} {~3}?(?:=|${DID}|cost|share|split) ?{t:M}(?: {~3}?(?:together|altogether|between them|in total|in all))?(?: {~3})?`,
  );
  const ask = peel.take(
    `(?:what|how much)(?: money)? (?:does|did|do|is|was|has|will) (?:an? |the )?{q:n}(?: (?:pay|earn|get|have|make|spend|save|cost|collect|raise|receive|worth|got|put in))?`,
    '(?:the )?{q:n} (?:costs?|pays|gets|has)(?= ?\\?)',
    '(?:find|work out|calculate) {q:n} share',
  );
  peel.all(
    'each|both|split(?:s|ting)?|shared?|between (?:them|two {w:n})',
    '{n:N} (?:friends|people|sisters|brothers|flatmates|roommates|girls|boys|men|women|cousins)',
  );
  const [d, t] = [gap?.spot('d') ?? null, total?.spot('t') ?? null];
  if (gap === null || total === null || ask === null || d === null || t === null || !peel.done()) return null;
  const unit = sameMoney(d.unit, t.unit);
  const people = story.spots.filter(({ kind }) => kind === 'N');
  if (unit === null || people.length > 1 || people.some(({ value }) => !value.equals(2))) return null;
  const names = [gap.word('a'), gap.word('b')].map((name) => singular(name.replace(/'s$/, '')));
  const sharers = [total.word('x'), total.word('y')].filter((name) => name !== '').map(singular);
  const asked = singular(ask.word('q').replace(/'s$/, ''));
  if (names[0] === names[1] || !names.includes(asked) || sharers.some((name) => !names.includes(name))) return null;
  if (/\b(?:third|three|another|also)\b/.test(story.text)) return null;
  const low = divided(
    'Half of what is left is the smaller amount.',
    taken('Take away the difference.', known(t.value), known(d.value)),
    new Fraction(2),
  );
  const more = /more|dearer/.test(gap.word('way'));
  const wantsHigh = (asked === names[0]) === more;
  const found = wantsHigh ? added('Add the difference.', low, known(d.value)) : low;
  return found.value.compare(0) <= 0 ? null : moneySolution(found.steps, writeQuantity(found.value, unit));
}

/** Two prices, the total, and how many of one: how many of the other. */
export function workOtherCount(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const ask = peel.take('how many {q:n} (?:did|does|can|were|are|was) {~4}(?:buy|bought|get|order|sell|sold)?');
  const total = peel.take(
    '(?:bought|buys|spent|spends|sold) {~2}{u:n} and {v:n} (?:for|costing|worth) (?:a total of )?{t:M}(?: (?:altogether|in total|in all))?',
    '(?:spent|spends|paid|pays) (?:a total of )?{t:M} on {~1}{u:n} and {v:n}',
  );
  const one = peel.take(
    '(?:an?|each|one) {a:n} (?:costs?|cost|is|was) {p:M}(?: each)?',
    '{a:n} (?:cost|were|are) {p:M} each',
  );
  const other = peel.take(
    '(?:and )?(?:an?|each|one) {b:n} (?:costs?|cost|is|was) {r:M}(?: each)?',
    '(?:and )?{b:n} (?:cost |were |are )?{r:M}(?: each)?',
  );
  const count = peel.take('(?:he|she|they|we|i|{~1}) ?(?:bought|buys|got|has|sold) {n:N} {w:n}');
  const [t, p, r, n] = [total?.spot('t'), one?.spot('p'), other?.spot('r'), count?.value('n')];
  if (!t || !p || !r || !n || ask === null || !peel.done() || sameMoney(t.unit, p.unit, r.unit) === null) return null;
  const [a, b, w, q] = [one?.word('a'), other?.word('b'), count?.word('w'), ask.word('q')].map((name) =>
    singular(name ?? ''),
  );
  const both = [total?.word('u'), total?.word('v')].map((name) => singular(name ?? ''));
  if (
    a === b ||
    ![a, b].includes(w) ||
    ![a, b].includes(q) ||
    w === q ||
    !both.includes(a ?? '') ||
    !both.includes(b ?? '')
  )
    return null;
  const [own, rest] = w === a ? [p.value, r.value] : [r.value, p.value];
  const left: Worked = taken(
    'Subtract it from the total.',
    known(t.value),
    times('Find what those cost.', n, known(own)),
  );
  const number = left.value.div(rest);
  if (number.d !== 1n || number.compare(0) <= 0) return null;
  const step = {
    reason: 'Divide by the price of one.',
    expression: `${writeCoins(left.value)}\\div ${writeCoins(rest)}=${writeDecimal(number)}`,
  };
  return moneySolution([...left.steps, step], writeDecimal(number));
}

/** Two prices, how many paid and what came in: how many of one kind. */
export function workKindsPaid(story: RoleStory): RuleSolution | null {
  if (story.spots.length !== 4) return null;
  const peel = peelOf(story);
  const people = peel.take(
    '{n:N} (?:people|visitors|customers|tickets|guests|passengers|swimmers|fans|seats)(?: {~4})?',
  );
  const ask = peel.take(
    'how many (?:of (?:them|these) )?(?:were |are )?{q:n}(?: (?:were there|went|came|paid|were sold|are there|tickets(?: were sold)?|bought tickets))?',
  );
  const first = peel.take(
    '(?:an? |each |every )?{a:n} (?:tickets? )?(?:pays?|paid|are|is|costs?|at|cost) {p:M}(?: each)?',
  );
  const second = peel.take(
    '(?:and |while |but )?(?:an? |each |every )?{b:n} (?:tickets? )?(?:(?:pays?|paid|are|is|costs?|at|cost|only) )*{r:M}(?: each)?',
  );
  const total = peel.take(
    '{t:M} {~2}(?:was|were|is) (?:taken|collected|paid|raised|made|earned){~4}?(?: altogether| in all| in total)?',
    '(?:take|takes|took|taken|takings|total|altogether|raised|collected|made|came to|paid)(?: {~3})? ?{t:M}(?: (?:altogether|in all|in total))?',
  );
  peel.all('each');
  const [t, p, r, n] = [total?.spot('t'), first?.spot('p'), second?.spot('r'), people?.value('n')];
  if (!t || !p || !r || !n || ask === null || !peel.done() || sameMoney(t.unit, p.unit, r.unit) === null) return null;
  const [a, b, q] = [first?.word('a') ?? '', second?.word('b') ?? '', ask.word('q')].map(singular);
  if (a === b || (q !== a && q !== b) || p.value.equals(r.value)) return null;
  const [own, other] = q === a ? [p.value, r.value] : [r.value, p.value];
  const all = times('As if all paid the other price.', n, known(other));
  const [more, less] = t.value.compare(all.value) >= 0 ? [known(t.value), all] : [all, known(t.value)];
  const gap = taken('Compare with what was taken.', more, less);
  const each = own.sub(other).abs();
  const number = gap.value.div(each);
  if (
    t.value.compare(all.value) >= 0 !== own.compare(other) > 0 ||
    number.d !== 1n ||
    number.compare(n) > 0 ||
    !endsWithin(each, 2)
  )
    return null;
  const [high, low] = own.compare(other) > 0 ? [own, other] : [other, own];
  const steps = [
    ...gap.steps,
    {
      reason: 'Find the difference of the prices.',
      expression: `${writeCoins(high)}-${writeCoins(low)}=${writeCoins(each)}`,
    },
    {
      reason: 'Divide by it.',
      expression: `${writeCoins(gap.value)}\\div ${writeCoins(each)}=${writeDecimal(number)}`,
    },
  ];
  return moneySolution(steps, writeDecimal(number));
}

/** "£4.20 a day, 6 days a week": the weeks until so much is earned. */
export function workDaysAndWeeks(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const day = peel.take('{r:M} (?:a|per|each|every) day');
  const days = peel.take('(?:for |on |and works |works )*{n:N} days (?:a|per|each|every) week');
  const ask = peel.take(
    '(?:how many|after how many) (?:whole |full )?weeks {~3}(?:until|before|till|til|to)? ?{~6}(?:earned|earn|earns|made|make|have|has|saved|get)? ?(?:at least )?{~2}?{t:M}(?: ?\\(whole weeks\\))?',
  );
  peel.all('until|to have|to save|saved?|at least');
  const [r, n, t] = [day?.spot('r'), days?.value('n'), ask?.spot('t')];
  if (!r || !n || !t || !peel.done() || sameMoney(r.unit, t.unit) === null) return null;
  const week = times('Find the pay for a week.', n, known(r.value));
  const count = t.value.div(week.value);
  const whole = count.ceil();
  const exact = whole.equals(count);
  const step = {
    reason: 'Divide by the pay for a week.',
    expression: `${writeCoins(t.value)}\\div ${writeCoins(week.value)}${exact ? '=' : '\\approx '}${writeDecimal(exact ? count : new Fraction(count.round(2)))}`,
  };
  return moneySolution([...week.steps, step], `${writeDecimal(whole)}\\text{ weeks}`);
}
