import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { divided, known, times } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

const PEOPLE =
  '(?:people|friends|mates|flatmates|flat mates|housemates|roommates|students|colleagues|sisters|brothers|siblings|cousins|children|partners|girls|boys|of us|of them|workers|winners)';
const GETS = '(?:pays?|paid|gets?|got|receives?|received|has to pay|will pay|puts? in|takes?|contributes?)';
const SHARE = '(?:share[sd]?|split|splits|divided?|divides?)';
const NAMES = '(?<names>(?:[a-z]+, )+[a-z]+,? and [a-z]+)';

/** "Three split a bill so that one pays twice as much as each of the other two": in parts that are all the same. */
export function workLargerShare(story: RoleStory): RuleSolution | null {
  if (!/\bas much as each of\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const more = peel.take(
    `(?:so that |such that |and |but )?(?<one>[a-z]+|i) ${GETS} (?:(?<twice>twice|double)|{k:N} times) as much as each of (?:the |my |his |her )?(?:other(?: {r:N})?|others)(?: ${PEOPLE})?`,
  );
  const bill = peel.take(
    `{n:N} {~1}${PEOPLE} (?:agree to |decide to |want to |will |to )?${SHARE} (?:out )?(?:an? |the |their )?(?:(?:[a-z]+ )?(?:bill|prize|rent|bonus|sum|total|cost) of )?{b:M}(?: {~2}(?:bill|prize|rent|bonus|cost|between them|among them))?`,
    `(?:an? )?(?:{~1}(?:bill|prize|rent|bonus|sum) of )?{b:M}(?: {~2}(?:bill|prize|rent|bonus))? (?:is|was) ${SHARE} (?:out )?(?:between|among|amongst) (?:{n:N} {~1}${PEOPLE}|${NAMES})`,
    `${NAMES} ${SHARE} (?:out )?(?:an? |the )?{b:M}(?: {~2}(?:bill|prize|rent|bonus))?`,
  );
  const ask = peel.take(
    `how much (?:does|did|do|will|must|should) (?:each of (?:the )?(?<other>others?)(?: {s:N})?(?: ${PEOPLE})?|(?<q>[a-z]+)) (?:have to )?(?:pay|get|receive|put in|contribute|take)`,
  );
  const [b, k] = [bill?.spot('b') ?? null, more?.word('twice') ? new Fraction(2) : (more?.value('k') ?? null)];
  const names = bill?.word('names').split(/,? and |, /) ?? [];
  const n = bill?.value('n') ?? new Fraction(names.filter((name) => name !== '').length);
  if (b === null || k === null || ask === null || !isMoney(b.unit) || n.compare(2) <= 0 || !peel.done()) return null;
  if (names.length > 1 && !names.includes(more?.word('one') ?? '')) return null;
  const told = [more?.value('r') ?? null, ask.value('s')];
  const [one, asked] = [more?.word('one') ?? '', ask.word('q')];
  // "She" may be anybody.
  if (told.some((count) => count !== null && !count.equals(n.sub(1)))) return null;
  if (ask.word('other') === '' && asked !== one && !(one === 'i' && asked === 'i')) return null;
  const parts = n.sub(1).add(k);
  const part = divided(
    `There are $${k.toFraction()}+${n.sub(1).toFraction()}$ equal parts: divide.`,
    known(b.value),
    parts,
  );
  const own = ask.word('other') === '' ? times('Take the larger share.', k, part) : part;
  return endsWithin(own.value, 2) ? moneySolution(own.steps, writeQuantity(own.value, b.unit)) : null;
}
