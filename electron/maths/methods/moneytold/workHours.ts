import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { peelOf } from '../roles/peel.ts';
import type { Taken } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { known, summed, times } from './moneySteps.ts';
import type { Worked } from './moneySteps.ts';

const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)|weekdays?|weekends?|weeknights?|bank holidays?|(?:the )?week|overtime)';
const ASK =
  '(?:so )?(?:how much|what|find|work out|calculate)(?: (?:does|did|do|will|is|was|would|were))?(?: (?:his|her|their|my|the))?(?: {~3})?(?:total )?(?:earn|earnings|make|made|get|pay|wages?|paid|earned|receive)(?: {~4})?(?: (?:altogether|in total|in all))?';

function dayStem(word: string): string {
  return word.replace(/s$/, '').slice(0, 5);
}

/** "How much on Saturday?" asks for one of the days. */
function asksOneDay(text: string): boolean {
  const question = text.slice(text.search(/\b(?:how much|what|find|work out|calculate)\b/));
  return new RegExp(`\\b${DAY}\\b`).test(question) && !/\bovertime\b|⟨/.test(question);
}

/** Hours at a rate on several days, some of them perhaps at another rate: the pay. */
export function workHours(story: RoleStory): RuleSolution | null {
  if (!/\bhours?\b|\bhr\b/.test(story.text) || asksOneDay(story.text)) return null;
  const peel = peelOf(story);
  const more = peel.take(
    `(?:and |but |or )?(?:is paid |gets |earns |paid |paid at )?{k:N} times (?:as much|that|this|the (?:normal |usual |basic |hourly |ordinary )?rate|(?:her|his|my|their) (?:normal |usual |basic |hourly |ordinary )?(?:rate|pay)|that rate|that amount)?(?: (?:per|an|each) hour)? ?(?:on|for|at|during) (?:the )?(?<d>${DAY})`,
    `(?:and )?(?<d>overtime)(?: hours)? (?:is|are) (?:paid )?(?:at )?{k:N} times(?: (?:the|that|this|her|his) (?:normal |usual |basic |hourly )?(?:rate|pay))?`,
  );
  const rate = peel.take(
    `{r:M} (?:an|a|per|each|every|for (?:an|each|every)) hour(?: (?:on|for) (?:the )?(?<d>${DAY}))?`,
    // Told without a sign where nothing else is money.
    ...(story.spots.some(({ kind }) => kind === 'M') ? [] : ['{r:N} (?:an|per|each|every) hour']),
    '(?:hourly |usual |normal |basic )+(?:rate|pay|wage)(?: (?:is|of|was))? {r:M}(?: (?:an|per|a) hour)?',
  );
  const shifts = peel.all(
    `{h:N} (?:hours?|hrs?) (?:of )?(?:on |for |at |every |in )?(?:the |a )?(?<d>${DAY})`,
    `(?:and|,|, and) {h:N} (?:hours?|hrs?)? ?(?:on |for )?(?:the )?(?<d>${DAY})`,
    `(?<d>${DAY}) ?(?:for|:|-)? {h:N} (?:hours?|hrs?)`,
  );
  const bare = peel.all('{h:N} (?:hours?|hrs?)(?: (?:in the (?:morning|afternoon|evening)))?');
  const second = peel.take(
    `(?:and |but )?(?:gets |earns |is paid )?{s:M} (?:an|a|per|each|every) hour (?:on|for) (?:the )?(?<d>${DAY})`,
  );
  const ask = peel.take(ASK);
  peel.all('last week|last|next|each|also');
  const r = rate?.spot('r') ?? null;
  if (
    r === null ||
    ask === null ||
    (r.kind === 'M' && !isMoney(r.unit)) ||
    !peel.done() ||
    shifts.length + bare.length === 0
  )
    return null;
  if (second !== null) return more === null && rate !== null ? twoRates([rate, second], shifts, bare, r.unit) : null;
  const k = more?.value('k') ?? null;
  if (k === null) {
    if (rate?.word('d') || [...shifts, ...bare].length < 2) return null;
    const hours = summed('Add the hours.', [...shifts, ...bare].flatMap((one) => one.value('h') ?? []).map(known));
    return hours === null
      ? null
      : pay([{ ...times('Multiply by the pay for an hour.', hours.value, known(r.value)), before: hours }], r.unit);
  }
  const special = dayStem(more?.word('d') ?? '');
  const [usual, other] = [
    shifts.filter((one) => dayStem(one.word('d')) !== special),
    shifts.filter((one) => dayStem(one.word('d')) === special),
  ];
  if (other.length === 0 || bare.length > 1) return null;
  const total = (all: readonly (Fraction | null)[]): Fraction =>
    all.reduce<Fraction>((sum, one) => (one === null ? sum : sum.add(one)), new Fraction(0));
  const normal = total([...usual, ...bare].map((one) => one.value('h')));
  const higher = times('Find the higher rate.', k, known(r.value));
  const extra = times('Multiply by its hours.', total(other.map((one) => one.value('h'))), higher);
  const parts =
    normal.n === 0n ? [extra] : [times('Multiply the hours by the usual rate.', normal, known(r.value)), extra];
  const all = summed('Add.', parts);
  return all === null || all.steps.length === 0
    ? null
    : moneySolution(all.steps, r.unit === '' ? writeCoins(all.value) : writeQuantity(all.value, r.unit));
}

function pay([one]: readonly (Worked & { readonly before: Worked })[], unit: string): RuleSolution | null {
  return one === undefined
    ? null
    : moneySolution(
        [...one.before.steps, ...one.steps],
        unit === '' ? writeCoins(one.value) : writeQuantity(one.value, unit),
      );
}

/** Hours of two kinds of days, each with a rate of its own. */
function twoRates(
  rates: readonly Taken[],
  shifts: readonly Taken[],
  bare: readonly Taken[],
  unit: string,
): RuleSolution | null {
  const days = rates.map((one) =>
    dayStem(
      one
        .word('d')
        .replace(/^weekdays?$/, 'week')
        .replace(/^the /, ''),
    ),
  );
  if (bare.length > 0 || shifts.length !== 2 || days[0] === '' || days[0] === days[1]) return null;
  const parts = shifts.flatMap((one) => {
    const at = days.indexOf(
      dayStem(
        one
          .word('d')
          .replace(/^weekdays?$/, 'week')
          .replace(/^the /, ''),
      ),
    );
    const [hours, rate] = [one.value('h'), rates[at]?.value('r') ?? rates[at]?.value('s')];
    return hours === null || !rate
      ? []
      : [{ at, worked: times('Multiply the hours by their rate.', hours, known(rate)) }];
  });
  if (parts.length !== 2 || parts[0]?.at === parts[1]?.at) return null;
  const all = summed(
    'Add.',
    parts.map(({ worked }) => worked),
  );
  return all === null ? null : moneySolution(all.steps, writeQuantity(all.value, unit));
}
