import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { peelOf } from '../roles/peel.ts';
import type { Peel, Taken } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { added, divided, known, taken, times } from './moneySteps.ts';
import type { Worked } from './moneySteps.ts';

const GIVES =
  '(?:gives|gave|hands|handed|pays|paid|sends|sent|lends|lent|passes|passed|give|pay|lend|send|transfers|transferred)';
/** Words that are no names, though they stand where one does. */
const NO_NAME =
  /^(?:how|what|much|he|she|they|it|we|you|each|both|them|him|her|his|the|who|and|then|that|money|now|of|if|so|have|has|get|to|must|should|does|do|did)$/;

type Deed = { readonly at: number; readonly from: string; readonly to: string; readonly amount: Fraction };

/** What each has at first, and what goes from one to another, in the order of the story. */
type Purses = { readonly start: ReadonlyMap<string, Fraction>; readonly deeds: readonly Deed[]; readonly unit: string };

function startsIn(peel: Peel): readonly Taken[] {
  const both = peel.all('{a:n} and {b:n} (?:each|both) (?:has|have|had|start with|started with) {m:M}(?: each)?');
  const one = peel.all(
    '{a:n} (?:has|had|have|starts with|started with|saved|has saved|has got|got) {m:M}(?: in {~3})?(?: at first| to start with)?',
  );
  return [...both, ...one];
}

function pursesIn(peel: Peel): Purses | null {
  const start = new Map<string, Fraction>();
  const units = new Set<string>();
  const firsts: number[] = [];
  for (const one of startsIn(peel)) {
    firsts.push(one.order('m'));
    units.add(one.spot('m')?.unit ?? '');
    for (const name of [one.word('a'), one.word('b')])
      if (name !== '') {
        if (NO_NAME.test(name) && name !== 'i') return null;
        if (start.has(name)) return null;
        start.set(name, one.value('m') ?? new Fraction(0));
      }
  }
  const given = peel.all(
    `(?:then |later |afterwards |and )*(?:if )?{a:n} (?:then |later |now )?${GIVES} {b:n} {m:M}`,
    `(?:then |later |afterwards |and )*(?:if )?{a:n} (?:then |later |now )?${GIVES} {m:M} (?:of (?:his|her|it|this|their)(?: money)? )?to (?:his |her |my )?{~1}{b:n}`,
  );
  const deeds: Deed[] = [];
  for (const one of given) {
    units.add(one.spot('m')?.unit ?? '');
    const [only, ...others] = [...start.keys()];
    const pronoun = /^(?:he|she|and|then|has|had)$/.test(one.word('a'));
    if (pronoun && others.length > 0) return null;
    const from = pronoun ? (only ?? '') : one.word('a');
    if (NO_NAME.test(from) || NO_NAME.test(one.word('b')) || from === one.word('b')) return null;
    deeds.push({ at: one.order('m'), from, to: one.word('b'), amount: one.value('m') ?? new Fraction(0) });
  }
  const [unit, ...more] = units;
  if (unit === undefined || more.length > 0 || !isMoney(unit) || start.size === 0) return null;
  // Told behind a gift, it is what there is then.
  if (deeds.some(({ at }) => firsts.some((first) => first > at))) return null;
  return { start, deeds: deeds.toSorted((one, other) => one.at - other.at), unit };
}

function endOf(name: string, { start, deeds }: Purses): Worked | null {
  const first = start.get(name);
  if (first === undefined) return null;
  let now: Worked = known(first);
  for (const { from, to, amount } of deeds) {
    if (from === name) now = taken(`Take away what is given.`, now, known(amount));
    if (to === name) now = added(`Add what is received.`, now, known(amount));
    if (now.value.s < 0n) return null;
  }
  return now;
}

function solved({ value, steps }: Worked, unit: string): RuleSolution | null {
  return steps.length === 0 || value.s < 0n ? null : moneySolution(steps, writeQuantity(value, unit));
}

/** "How much must Ali give Ben so that both have the same?" */
function evened(peel: Peel, purses: Purses): RuleSolution | null {
  const ask = peel.take(
    `(?:how much|what) (?:money )?(?:must|should|does|would|will|has|needs?|does have to) {a:n} (?:have to |need to |to )?give (?:to )?{b:n}? ?(?:so that|so|for|if|to make) {~3}(?:both |each |now )?(?:to )?(?:have|end up with|has|having) (?:the same|equal)(?: {~3})?`,
  );
  const [from, to] = [purses.start.get(ask?.word('a') ?? ''), purses.start.get(ask?.word('b') ?? '')];
  if (
    ask === null ||
    from === undefined ||
    to === undefined ||
    purses.deeds.length > 0 ||
    purses.start.size !== 2 ||
    !peel.done()
  )
    return null;
  if (from.compare(to) <= 0) return null;
  const gap = taken('Find how much more one of them has.', known(from), known(to));
  return solved(divided('Half of it makes both equal.', gap, new Fraction(2)), purses.unit);
}

/** "Ali has twice as much as Ben. If Ali gives Ben £6 they will have the same." */
function equalAfter(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const ratio = peel.take(
    '{a:n} (?:has|had) (?:(?<twice>twice|double)|{k:N} times) (?:as much(?: money)?(?: as)?|the amount (?:of|that)|what) {b:n}(?: (?:has|have|does))?',
  );
  const deed = peel.take(
    `(?:if |when |after |once )?{c:n} ${GIVES} {d:n} {m:M}(?: to)?`,
    `(?:if |when |after |once )?{c:n} ${GIVES} {m:M} to {d:n}`,
  );
  const same = peel.take(
    '(?:then )?(?:they|both|the two)(?: {~2})?(?: (?:will|would))? (?:both |each |now )?(?:have|has|had|end up with) (?:the same(?: amount)?|equal(?: amounts?)?)(?: (?:amount )?of money)?',
  );
  const ask = peel.take(
    'how much (?:money )?(?:does|did|has|had) {q:n}(?: {~2})?(?: (?:have|got|get))?(?: (?:at first|at the start|to start with|to begin with|now))?',
  );
  const m = deed?.spot('m') ?? null;
  if (ratio === null || deed === null || same === null || ask === null || m === null || !isMoney(m.unit)) return null;
  const k = ratio.word('twice') === '' ? ratio.value('k') : new Fraction(2);
  const [a, b, q] = [ratio.word('a'), ratio.word('b'), ask.word('q')];
  if (
    k === null ||
    k.compare(1) <= 0 ||
    !/^(?:she|he)$/.test(deed.word('c').replace(a, 'she')) ||
    !/^(?:him|her)$/.test(deed.word('d').replace(b, 'him')) ||
    (q !== a && q !== b)
  )
    return null;
  if (!peel.done() || /\bnow\b/.test(story.text.split('?')[0]?.split('.').at(-1) ?? '')) return null;
  const gap = times(
    'Both have the same then: at first one had more by twice what is given.',
    new Fraction(2),
    known(m.value),
  );
  const less = divided('That is so many times what the other had, less one.', gap, k.sub(1));
  return solved(q === b ? less : times('Multiply.', k, less), m.unit);
}

/** Money that goes from one person to another: what somebody has then, both have together, or one has more. */
export function workTransfers(story: RoleStory): RuleSolution | null {
  if (!/\b(?:gives?|gave|hands?|handed|pays?|paid|sends?|sent|lends?|lent|pass\w*|transfer\w*)\b/.test(story.text))
    return null;
  if (/\b(?:now|left|still)\b/.test(story.text.replace(/[^.;?]*\?*$/, ''))) return null;
  const equal = equalAfter(story);
  if (equal !== null) return equal;
  const peel = peelOf(story);
  const purses = pursesIn(peel);
  if (purses === null) return null;
  if (purses.deeds.length === 0) return evened(peel, purses);
  const gap = peel.take(
    'how much more (?:money )?(?:does|will|has|would) {a:n} (?:have |has |got )?(?:now )?than {b:n}(?: (?:has|have|now|then|does))*',
  );
  const all =
    gap === null
      ? peel.take(
          'how much (?:money )?(?:do|will|have|would) (?:they|the two of them)(?: both)? (?:have |got )?(?:now )?(?:altogether|together|in total|in all)(?: now)?',
        )
      : null;
  const own =
    gap === null && all === null
      ? peel.take(
          'how much (?:money )?(?:does|will|has|would|did) {a:n} (?:now |then )?(?:have|got|end up with)(?: got)?(?: (?:left|now|then|in the end|at the end|over))*',
        )
      : null;
  peel.all('then|left|after (?:this|that)');
  if (!peel.done()) return null;
  const end = (name: string): Worked | null => endOf(name, purses);
  if (gap !== null) {
    const [one, other] = [end(gap.word('a')), end(gap.word('b'))];
    return one === null || other === null ? null : solved(taken('Subtract.', one, other), purses.unit);
  }
  if (all !== null || own === null) return null;
  const [only] = [...purses.start.keys()];
  const asked = /^(?:he|she)$/.test(own.word('a')) && purses.start.size === 1 ? (only ?? '') : own.word('a');
  const found = end(asked);
  return found === null ? null : solved(found, purses.unit);
}
