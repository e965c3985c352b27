import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { divided, known, taken, times } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { Peel } from '../roles/peel.ts';
import type { RoleStory, Spot } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { writeNumber } from '../writeTerms.ts';

const MANY =
  '(?:people|friends|mates|flatmates|housemates|roommates|students|colleagues|sisters|brothers|cousins|girls|boys|children|of them)';
const EVENLY = '(?:equally|evenly|between them|equally between them)';
const SPLIT = '(?:split|share|divide|shared|pay|paid|splits|shares)(?: up)?';

/** One pays a part of the bill or an amount of it, the others share what is left: what each of these pays. */
export function workRestShared(story: RoleStory): RuleSolution | null {
  if (!/\b(?:rest|remainder|remaining)\b/.test(story.text) || story.spots.some(({ kind }) => kind === 'P')) return null;
  const peel = peelOf(story);
  const others = peel.take(
    `(?:and |while |then )*(?:the )?(?:other )?{m:N} (?:others|other ${MANY}|${MANY})?,? ?${SPLIT} (?:the )?(?:rest|remainder|remaining (?:amount|bill|cost|money))(?: of (?:the bill|it|the cost))? ${EVENLY}`,
    `(?:and |while |then )*(?:the )?(?:rest|remainder|remaining (?:amount|bill|cost|money))(?: of (?:the bill|it|the cost))? is (?:split|shared|divided|paid) ${EVENLY}(?: by| between| among)? the (?:other )?{m:N} (?:others|other ${MANY}|${MANY})?`,
  );
  const ask = peel.take(
    'how much (?:does|did|do|will|must|should) each of (?:those|these|the|the other) (?:other )?{k:N} (?:others |friends |people )?(?:pay|owe|have to pay|need to pay)',
    'how much (?:does|did|do|will|must|should) each of (?:those|these|the others|the other (?:friends|people)) (?:pay|owe|have to pay|need to pay)',
    'how much (?:does|did|do|will|must|should) (?:the (?:other )?{k:N}|the others|the other (?:friends|people)) each (?:pay|owe|have to pay)',
  );
  const all = peel.take(`{n:N} ${MANY}`);
  const bill = peel.take(
    '(?:bill|dinner|lunch|meal|cost|total|rent|taxi|gift|present|price)?(?: for)? ?(?:comes to|came to|costs?|costing|of|is|was|totals?|worth) {b:M}(?: (?:in total|altogether|in all))?',
    '{b:M} (?:bill|dinner|lunch|meal|rent|taxi ride|gift|present)',
  );
  const part = peel.take(
    '{~1}(?:pays|paid) {f:F}(?: of (?:it|this|the bill|the total|the cost|the meal|the rent|that))?',
  );
  const amount =
    part === null ? peel.take('{~1}(?:pays|paid) {a:M}(?: of (?:it|this|the bill|the total|that))?') : null;
  peel.all('and|for|equally|share');
  const [b, m] = [bill?.spot('b') ?? null, others?.value('m') ?? null];
  if (b === null || m === null || ask === null || !isMoney(b.unit) || !peel.done()) return null;
  const [n, k] = [all?.value('n') ?? null, ask.value('k')];
  if ((n !== null && !n.equals(m.add(1))) || (k !== null && !k.equals(m)) || m.compare(2) < 0) return null;
  const rest = restOf(b, part?.value('f') ?? null, amount?.spot('a') ?? null);
  if (rest === null || rest.value.compare(0) <= 0) return null;
  const each = divided(`Share it by $${writeDecimal(m)}$.`, rest, m);
  return endsWithin(each.value, 2) ? moneySolution(each.steps, writeQuantity(each.value, b.unit)) : null;
}

function restOf(bill: Spot, part: Fraction | null, amount: Spot | null): ReturnType<typeof known> | null {
  if (part !== null) {
    if (part.compare(1) >= 0) return null;
    const value = bill.value.mul(part);
    const expression = `${writeNumber(part)}\\times ${writeDecimal(bill.value)}=${writeDecimal(value)}`;
    const paid = { value, steps: [{ reason: 'Find what the one pays.', expression }] };
    return taken('Subtract it from the bill.', known(bill.value), paid);
  }
  if (amount === null || amount.unit !== bill.unit) return null;
  return taken('Subtract what the one pays from the bill.', known(bill.value), known(amount.value));
}

const ONE_COMES =
  '(?:if |had )?(?:a|another|one more|an extra|one other) (?:\\w+ )?(?:friend|person|mate|colleague|flatmate) (?:had |has )?(?:come|joined|come along|been there|been with them|joined them|come too|shared it too|shared the bill too)(?: along| too| them)?';
const ONE_GOES =
  '(?:one|one of them|a friend|one friend|one person) (?:forgot|forgets|had forgotten|left|lost) (?:his|her|their|the) (?:purse|wallet|money|card|bag)(?: (?:at home|behind))?|(?:one|one of them|one friend|one person) (?:could not|cannot|did not) (?:pay|come)|(?:one|one of them|one friend) (?:had|has) no money';

/** How many share, and how many do where one is missing or comes besides. */
function sharersIn(peel: Peel): { readonly n: Fraction; readonly now: Fraction } | null {
  const told = peel.take(
    `{n:N} ${MANY} (?:are going to|were going to|had planned to|planned to|agreed to|want to|wanted to|decided to|were about to|plan to|agree to)? ?(?:share|split|divide|shared)(?: up)? {~4}(?:equally|evenly)(?: between them)?`,
  );
  const n = told?.value('n') ?? null;
  const more = peel.take(ONE_COMES);
  const less = more === null ? peel.take(ONE_GOES) : null;
  if (n === null || (more === null) === (less === null)) return null;
  return { n, now: more === null ? n.sub(1) : n.add(1) };
}

/** So many share a bill; with one more or one less of them each would pay so much less or more: the bill. */
export function workBillByChange(story: RoleStory): RuleSolution | null {
  if (story.spots.filter(({ kind }) => kind === 'M').length !== 1 || story.spots.some(({ kind }) => kind === 'P'))
    return null;
  const peel = peelOf({
    ...story,
    text: story.text.replace(/\b(?:a (?:third|fourth|fifth|sixth|seventh) (?=friend|person|mate))/g, 'another '),
  });
  const ask = peel.take(
    '(?:how much|what) (?:was|is) the (?:total |whole |restaurant )*(?:bill|cost|price|rent|fare)(?: of {~3})?',
    '(?:find|work out|calculate) the (?:total |whole )?(?:bill|cost|price|rent|fare)(?: of {~3})?',
  );
  const sharers = sharersIn(peel);
  const change = peel.take(
    '(?:then |so |and )*(?:each|each person|each friend|each of them|each one|everyone) (?:would have|would|had to|has to|have to|must|will) ?(?:have )?(?:paid|pay|to pay) {d:M} (?<w>less|more|extra)(?: each)?',
    '(?:then |so |and )*(?:the )?(?:other {k:N}|others|other friends|{k:N} others) (?:each )?(?:had to |has to |have to |must )?(?:each )?(?:paid|pay) (?:an )?(?<x>extra )?{d:M} ?(?<w>less|more|extra)?(?: each)?',
  );
  peel.all('(?:and )?the bill had (?:stayed|been|remained) the same', 'if|so|but|then|equally|same');
  const d = change?.spot('d') ?? null;
  if (ask === null || sharers === null || d === null || !isMoney(d.unit) || !peel.done()) return null;
  const { n, now } = sharers;
  const isLess = change?.word('w') === 'less';
  const told = change?.value('k') ?? null;
  if (!isLess && change?.word('w') === '' && change.word('x') === '') return null;
  if (isLess !== now.compare(n) > 0 || now.compare(1) < 0 || (told !== null && !told.equals(now))) return null;
  const [few, many] = isLess ? [n, now] : [now, n];
  const share = times(
    `One share of $${writeDecimal(many)}$ is split among the other $${writeDecimal(few)}$: find it.`,
    few,
    known(d.value),
  );
  const bill = times(`Multiply by the $${writeDecimal(many)}$ shares.`, many, share);
  return moneySolution(bill.steps, writeQuantity(bill.value, d.unit));
}
