import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { divided, known, taken } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { Peel, Taken } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

export const FEE =
  '(?:fixed|flat|standing|basic|set|initial|call-?out|booking|joining|sign-?up|delivery|hire|minimum|entry|base|admission)(?: (?:charge|fee|fare|cost|price|rate|amount|sum))?|(?:charge|fee|fare)';
/** Units that need not come out whole. */
const MEASURED = /^(?:hour|mile|km|kilometre|kilometer|metre|minute|day|kg|litre)$/;

/** How many hours, miles or things are asked for. */
export function countAsked(peel: Peel): Taken | null {
  return peel.take(
    '(?:for )?how (?:many|much) (?<w>hours|days|miles|km|kilometres|kilometers|minutes|weeks|months|people|guests|[a-z]+s)(?: {~6})?',
    'for how (?<w>long)(?: {~6})?',
    'how (?<w>long|far)(?: {~6})?',
    '(?:find|work out|calculate|what is|what was) the number of (?<w>[a-z]+)(?: {~5})?',
    '(?<w>[a-z]+) ?= ?\\?',
    '(?<w>hours|days|miles|km|minutes|people|guests) ?\\?',
  );
}

function taxIn(peel: Peel): Taken | null {
  const NAME = '(?:vat|tax|gst|sales tax|service charge|service)';
  const ON = '(?: (?:to|on) (?:the |this |his |her )?(?:total|bill|whole|lot|sum|cost|charge|price|amount))?';
  return peel.take(
    `(?:(?:and |which )?(?:then )?(?:adds?|plus|charges?|with|includes?|including) )?${NAME}(?: (?:is|are) (?:then )?(?:added|charged))?(?: at| of)? (?:a rate of )?{p:P}${ON}`,
    `(?:(?:and |which )?(?:then )?(?:adds?|plus|charges?|with|includes?|including) )?{p:P} ${NAME}(?: (?:is|are) (?:then )?(?:added|charged))?${ON}`,
  );
}

/** A fixed charge and a rate for each hour, mile or guest, perhaps with tax on both: how many for what was paid. */
export function workFees(story: RoleStory): RuleSolution | null {
  if (!/⟨M\d+⟩ (?:for )?(?:an?|per|each|every) [a-z]+/.test(story.text)) return null;
  const peel = peelOf(story);
  const ask = countAsked(peel);
  if (ask === null) return null;
  const rate = peel.take(
    '{r:M} (?:for )?(?:an?|per|each|every) (?:additional |extra |further |whole )?(?<v>[a-z]+)(?: (?:worked|driven|travelled|traveled|hired|used|after that|thereafter|of (?:work|labou?r|hire|use|travel)|on site|invited|attending))?',
  );
  const tax = taxIn(peel);
  const fixed = peel.take(
    `(?:${FEE})(?: {~2}(?:of|is|was|costs?))? {f:M}`,
    `{f:M} (?:to (?:come out|hire|start|begin|book|join|get in|turn up)|for (?:coming out|turning up|the (?:hall|room|visit|call-?out|booking))|just to (?:come|turn up|start)|${FEE}|up ?front)(?: {~3})?`,
    '{f:M} ?(?:\\+|plus|and then|, then|then|and)',
  );
  const total = peel.take(
    '(?:bill|total|cost|costs|paid|pays|paying|charged|came to|comes to|spent|was|invoice|fare|for|have|has|budget)(?: (?:of|is|was))? {~4}{t:M}(?: (?:altogether|in total|in all|total|including (?:vat|tax|gst)|inclusive))?',
    '{t:M} (?:altogether|in total|in all|total)',
  );
  peel.all(
    'including (?:vat|tax|gst|everything)',
    'plus|then|each|per|and|fee|altogether|in total|in all|\\+',
    'a fixed',
  );
  const [r, f, t] = [rate?.spot('r') ?? null, fixed?.spot('f') ?? null, total?.spot('t') ?? null];
  if (
    r === null ||
    f === null ||
    t === null ||
    !isMoney(t.unit) ||
    r.unit !== t.unit ||
    f.unit !== t.unit ||
    !peel.done()
  )
    return null;
  const unit = (rate?.word('v') ?? '').replace(/s$/, '');
  const wish = ask.word('w').replace(/s$/, '');
  const fits =
    wish === unit ||
    (wish === 'long' && /^(?:hour|day|minute|week|month)$/.test(unit)) ||
    (wish === 'far' && /^(?:mile|km)/.test(unit)) ||
    (/^(?:people|guest|person|head)$/.test(wish) && /^(?:person|guest|head|people)$/.test(unit)) ||
    (unit === 'km' && /^kilomet/.test(wish));
  const percent = tax?.value('p') ?? null;
  if (!fits || (story.spots.some(({ kind }) => kind === 'P') && percent === null)) return null;
  const before =
    percent === null
      ? known(t.value)
      : divided(
          'Divide by the whole with the tax: that is the charge without it.',
          known(t.value),
          percent.div(100).add(1),
        );
  const rest = taken('Subtract the fixed charge.', before, known(f.value));
  const count = divided(`Divide by the price of one ${unit}.`, rest, r.value);
  if (rest.value.compare(0) <= 0 || !endsWithin(before.value, 2)) return null;
  if (MEASURED.test(unit) ? !endsWithin(count.value, 2) : count.value.d !== 1n) return null;
  const names =
    unit === 'person' || unit === 'head' ? 'people' : `${unit}${count.value.equals(1) || unit === 'km' ? '' : 's'}`;
  return moneySolution(count.steps, `${writeDecimal(count.value)}\\text{ ${names}}`);
}
