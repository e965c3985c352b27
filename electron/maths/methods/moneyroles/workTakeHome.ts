import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { known, summed, taken, times } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

const TAKEN =
  '(?:taxes|tax|income tax|payroll taxes|national insurance|ni|insurance|health insurance|pension|pension contributions|social security|deductions|union dues|superannuation|student loan|uniform)';
const AWAY = '(?:withheld|deducted|taken (?:off|out)|taken|held back|stopped|subtracted|docked|comes? off|goes)';
const WEEK = '(?:(?:last|this|that|the) (?:week|month|fortnight|day|shift)|on [a-z]+day)';
const EACH_WEEK = `(?:(?:a|each|every|per|one) (?:week|month|fortnight|day|shift)|${WEEK})`;

/** Hours at a rate (or a wage) less what is withheld: what is taken home. */
export function workTakeHome(story: RoleStory): RuleSolution | null {
  // Paid for one time and taxed for another.
  if (new Set(story.text.match(/\b(?:week|month|fortnight|day|shift|year)(?=s?\b)/g)).size > 1) return null;
  const peel = peelOf(story);
  const ask = peel.take(
    `(?:what|how much) (?:is|was|are|were|will be) (?:his|her|my|their|the|[a-z]+'s) (?:weekly |monthly |net )?(?:take[- ]home|net)(?: pay| wages?| earnings| amount| income)(?: for ${WEEK})?`,
    `(?:find|work out|calculate) (?:his|her|my|their|the|[a-z]+'s) (?:weekly |monthly )?(?:take[- ]home|net)(?: pay| wages?| earnings| income)(?: for ${WEEK})?`,
    `how much (?:money )?(?:does|did|do|will) {~2}(?:take home|bring home|actually get|have left|get in (?:his|her|my|their) hand)(?: after (?:the )?(?:taxes|tax|deductions)| ${WEEK}| for ${WEEK})*`,
  );
  if (ask === null) return null;
  const away = peel.all(
    `(?:if |and |but |then )*{d:M} (?:(?:is|was|are|were|gets|got|of this|of that|of it|in all) )*${AWAY} (?:for |in |as |from (?:his|her|my|their|the) (?:pay|wages?|check|paycheck|cheque) for )?(?:${TAKEN})(?:(?:,| and|, and)? (?:{e:M} )?(?:for |in )?${TAKEN})?(?: from (?:his|her|my|their|the) (?:pay|wages?|paycheck|check|pay packet))?`,
    `(?:if |and |but |then )*{~1}pay(?:s|ing)?|paid {d:M} (?:in |of )?${TAKEN}`,
    `(?:he|she|i|they|{n:n}) (?:pays?|paid|has to pay|loses?) {d:M} (?:in |of |for )?${TAKEN}(?: and {e:M} (?:in |of |for )?${TAKEN})?`,
    `(?:and |,)? ?{d:M} (?:for|in|of) ${TAKEN}`,
  );
  const rate = peel.take('{r:M} (?:an|a|per|each|every|for (?:an|each|every)) hour');
  const hours = rate === null ? null : peel.take(`{h:N} hours(?: ${EACH_WEEK})?(?: (?:at|in) (?:the|a|his|her) {~2})?`);
  const wage = rate === null ? peel.take(`(?:earns?|earned|gross pay (?:is|was)|wages? (?:is|are|was|were)|is paid|makes?|made) {g:M}(?: ${EACH_WEEK})?`) : null; // prettier-ignore
  peel.all(WEEK, 'if|and|but|for');
  const [r, g] = [rate?.spot('r') ?? null, wage?.spot('g') ?? null];
  const price = r ?? g;
  const taxes = away.flatMap((one) => [one.spot('d'), one.spot('e')].flatMap((spot) => spot ?? []));
  if (price === null || !isMoney(price.unit) || taxes.length === 0 || taxes.some(({ unit }) => unit !== price.unit))
    return null;
  const h = hours?.value('h') ?? null;
  if ((r !== null && h === null) || !peel.done()) return null;
  const gross = r === null || h === null ? known(price.value) : times('Multiply the hours by the rate.', h, known(r.value)); // prettier-ignore
  const all = summed(
    'Add what is withheld.',
    taxes.map(({ value }) => known(value)),
  );
  if (all === null) return null;
  const net = taken('Subtract what is withheld.', gross, all);
  return net.value.s < 0n ? null : moneySolution(net.steps, writeQuantity(net.value, price.unit));
}
