import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { added, divided, known, taken, times } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { Taken } from '../roles/peel.ts';
import type { RoleStory, Spot } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

/** Hours at a basic rate up to a limit, and at a higher one beyond it: all hours for a pay, or the pay for all hours. */
export function workOvertime(story: RoleStory): RuleSolution | null {
  if (
    !/\bhours?\b/.test(story.text) ||
    !/\b(?:extra|overtime|over|above|beyond|additional|more than|further)\b/.test(story.text)
  )
    return null;
  const peel = peelOf(story);
  const ask = peel.take(
    '(?:for )?how (?<h>many) (?<o>overtime |extra )?hours(?: {~6})?(?: (?:altogether|in total|in all))?',
    '(?:how much|what|find|work out|calculate) {~3}(?<p>earn|earns|earned|pay|wages?|paid|get|make|earnings|receive)(?: {~6})?',
  );
  const limit = peel.take(
    '(?:for|up to|over)? ?(?:the |any )?(?:first |basic |normal )?{~1}{h:N} hours(?: (?:of (?:each|the|a|every) week|(?:a|per|each|in a) week|(?:he|she|they) works?(?: each week)?|worked))*',
  );
  const factor = peel.take(
    '(?:at )?{k:N} times (?:this|that|the|his|her|their|as much)(?: (?:basic|normal|usual|hourly|same|ordinary))?(?: (?:rate|pay|amount|wage))?(?: (?:per|an) hour)?',
  );
  const rates = peel.all('{r:M} (?:an|per|for (?:an|each|every)|each|every) hour');
  const total = peel.take(
    '(?:earns?|earned|paid|gets?|got|was|pay (?:is|was)|made|wage (?:is|was)|received) {~3}{t:M}(?: (?:in total|altogether|in all|that week|last week|in one week|for the week))?',
    '{t:M}',
  );
  const worked = peel.take('{w:N} hours(?: {~3})?');
  peel.all(
    '(?:for |on |any |every |each )*(?:extra|additional|further|overtime|other)(?: hours?)?(?: (?:that )?(?:he|she|they) works?| worked| over that| above that| beyond that)?',
    '(?:over|above|beyond|after|more than) (?:that|this)',
    'each week|last week|one week|every week|a week|then|after that|more|extra|per|each|altogether|in total|overtime',
  );
  const [r, higher] = [rates[0]?.spot('r') ?? null, rates[1]?.spot('r') ?? null];
  const [h, k] = [limit?.value('h') ?? null, factor?.value('k') ?? null];
  if (
    ask === null ||
    r === null ||
    h === null ||
    !isMoney(r.unit) ||
    (k === null) === (higher === null) ||
    rates.length > 2 ||
    !peel.done()
  )
    return null;
  return solveOvertime({ r, h, k, higher: higher?.value ?? null }, ask, {
    worked: worked?.value('w') ?? null,
    total: total?.spot('t') ?? null,
  });
}

type Terms = { readonly r: Spot; readonly h: Fraction; readonly k: Fraction | null; readonly higher: Fraction | null };

function solveOvertime(
  { r, h, k, higher }: Terms,
  ask: Taken,
  told: { readonly worked: Fraction | null; readonly total: Spot | null },
): RuleSolution | null {
  const over = k === null ? known(higher ?? new Fraction(0)) : times('Find the higher rate.', k, known(r.value));
  const basic = times('Find the pay for the basic hours.', h, known(r.value));
  if (over.value.compare(r.value) <= 0) return null;
  if (ask.word('p') !== '') {
    const w = told.worked;
    if (w === null || told.total !== null || w.compare(h) <= 0) return null;
    const extra = taken('Find the extra hours.', known(w), known(h));
    const pay = added('Add.', basic, {
      value: over.value.mul(extra.value),
      steps: [...over.steps, ...extra.steps, ...times('Find the pay for them.', extra.value, known(over.value)).steps],
    });
    return moneySolution(pay.steps, writeQuantity(pay.value, r.unit));
  }
  const t = told.total;
  if (t === null || t.unit !== r.unit || told.worked !== null) return null;
  const rest = taken('Subtract it from all the pay.', known(t.value), basic);
  const extra = divided(
    'Divide by the higher rate.',
    { value: rest.value, steps: [...rest.steps, ...over.steps] },
    over.value,
  );
  if (rest.value.compare(0) <= 0 || !endsWithin(extra.value, 2)) return null;
  if (ask.word('o') !== '') return moneySolution(extra.steps, `${writeDecimal(extra.value)}\\text{ hours}`);
  const all = added('Add the basic hours.', extra, known(h));
  return moneySolution(all.steps, `${writeDecimal(all.value)}\\text{ hours}`);
}

const MANY =
  '(?:people|friends|mates|flatmates|housemates|students|colleagues|families|sisters|brothers|cousins|neighbours|players|members|girls|boys|children|of them|roommates|partners|teachers|workers)';

/** A bill that so many share, each paying so much; some leave or join: what each pays then, or how much more. */
export function workOtherSharers(story: RoleStory): RuleSolution | null {
  if (!/\b(?:shar\w*|split\w*|divid\w*)\b/.test(story.text) || /\bafter\b/.test(story.text)) return null;
  const text = story.text.replace(/\bone of (?:them|the [a-z]+)\b/g, 'one person');
  const peel = peelOf({ ...story, text });
  const sharers = peel.take(
    `{n:N} ${MANY} (?:agree to |decide to |plan to |want to |will )?(?:share|split|divide|are sharing|shared|split up) {~4}(?:equally|evenly|between them)?`,
  );
  const each = peel.take(
    '(?:each|everyone|every one|each one|each person)(?: of them)? (?:pays|paid|will pay|has to pay|must pay|was going to pay|should pay|owes|would pay|had to pay) {e:M}',
    '{e:M} each',
  );
  const bill =
    each === null
      ? peel.take(
          '(?:bill|cost|rent|price|total|gift|present|meal)?(?: (?:of|is|was|costs|costing|comes to|came to))? ?{b:M}',
        )
      : null;
  const GOES =
    '(?:moves out|leaves|left|drops out|dropped out|drop out|leave|pulls? out|pulled out|cannot come|cannot go|cannot pay|is ill|backs? out|decides? not to (?:go|come|join)|do(?:es)? not come)';
  const COMES = '(?:joins?|joined|moves? in|comes? along|join them|joins them|comes too|decides? to join)';
  const one = peel.take(
    `(?:if |when |but |then )*(?:one person|one friend|one|another|a \\w+ (?:person|friend|flatmate|member)) (?:more )?(?:(?<g>${GOES})|(?<c>${COMES}))(?: (?:the group|them|before [a-z ]{2,30}(?=[,.])))?`,
  );
  const some =
    one ??
    peel.take(
      `(?:if |when |but |then )*{k:N} (?:of them |more |other |people |friends |${MANY} )*(?:(?<g>${GOES})|(?<c>${COMES}))(?: (?:the group|them|before [a-z ]{2,30}(?=[,.])))?`,
    );
  const ask = peel.take(
    'how much (?<more>more |less |extra )?(?:would|will|must|does|do|should|did|have to) {~1}(?:each|every|everyone)(?: of (?:the )?(?:other |others |remaining )*{~2})?(?:{w:N} )?(?:{~2})?(?:then |now )?(?:have to |need to )?(?:pay|owe|contribute)(?: (?:then|now|instead))?',
    'how much (?<more>more |less |extra )?(?:would|will|must|does|do|should|did) (?:the )?(?:others?|remaining|rest)(?: {w:N})?(?: {~2})? each (?:then |now )?(?:have to |need to )?pay',
    '(?:what|find|work out|calculate) {~3}(?:new )?(?:share|amount) (?:of|for|that) each(?: {~4})?(?:pays?)?',
  );
  peel.all('equally|evenly|each|each pays|before {~6}|then|now|share|other|others|rest|remaining|if|between them');
  const n = sharers?.value('n') ?? null;
  const [e, b] = [each?.spot('e') ?? null, bill?.spot('b') ?? null];
  const price = e ?? b;
  if (n === null || price === null || some === null || ask === null || !isMoney(price.unit) || !peel.done())
    return null;
  const k = some.value('k') ?? new Fraction(1);
  const now = some.word('g') === '' ? n.add(k) : n.sub(k);
  const told = ask.value('w');
  if (now.compare(0) <= 0 || (told !== null && !told.equals(now))) return null;
  const all = e === null ? known(price.value) : times('Find the whole bill.', n, known(e.value));
  const count = taken('Find how many pay now.', known(n), known(k));
  const steps = some.word('g') === '' ? added('Find how many pay now.', known(n), known(k)).steps : count.steps;
  const share = divided(
    'Divide by the number who pay now.',
    { value: all.value, steps: [...all.steps, ...steps] },
    now,
  );
  if (!endsWithin(share.value, 2)) return null;
  if (ask.word('more') === '') return moneySolution(share.steps, writeQuantity(share.value, price.unit));
  const before = e === null ? divided('Find what each paid before.', known(price.value), n) : known(e.value);
  const less = /less/.test(ask.word('more'));
  const gap = less ? taken('Subtract.', before, share) : taken('Subtract.', share, before);
  return gap.value.compare(0) <= 0 ? null : moneySolution(gap.steps, writeQuantity(gap.value, price.unit));
}
