import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { known, taken, times } from '../moneytold/moneySteps.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';

const WHOLE =
  '(?:subscription|season ticket|travel ?card|pass|membership|box|pack|carton|case|multipack|bundle|book|booklet|set|bulk pack)';
const YEAR =
  '(?:(?:a|per|each|the|one|for a|for the|over the|over a|in a|for one|every|whole|full) )*(?:year|annum|season)|annually';
const ONE_BY_ONE =
  '(?:(?:if )?(?:bought|buying them|buying|sold|purchased) )?(?:one (?:at a|by) time|one by one|singly|separately|individually|on their own)(?: in (?:a |the )?shops?)?|in (?:the )?shops';

/** So many at a price each, or one price for them all: what the second saves. */
export function workBulkSaving(story: RoleStory): RuleSolution | null {
  if (!/\bsav(?:es?|ed|ing)\b|\bcheaper\b/.test(story.text)) return null;
  // Counted by another time than the year: twelve a month are not twelve a year.
  if (/\b(?:an?|per|each|every|the) (?:month|week|day)\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const ask = peel.take(
    `how much (?:money )?(?:does|do|did|will|would|can|could|is|are) (?:(?:(?:a|the) )?[a-z]+ )?(?:save|saved)(?: (?:by|when|if) (?:{~1}(?:buying|bought|subscribing|buys|taking out|getting|with|taking) (?:the |a |it )?{~3}))?(?: over (?:the|a) (?:whole )?year| ${YEAR})?`,
    `(?:what|how much) is the (?:total )?saving(?: (?:with|by|from) {~4})?(?: ${YEAR})?`,
    `how much cheaper is (?:it to (?:buy|get|take) )?(?:the |a ){~3}`,
  );
  if (ask === null) return null;
  const each = peel.take(
    '{n:N} (?:monthly |weekly |single |separate |individual )?(?<t>[a-z]+)(?: {~1})? (?:are|is|cost|costs|at|would cost|for) {e:M} (?:each|apiece)',
    'each of (?:the |its |these )?{n:N} (?:monthly |weekly |single )?(?<t>[a-z]+) (?:is|costs|would cost) {e:M}',
  );
  const whole = peel.take(
    `(?:an? |the |one )?(?:annual |yearly |year's )?{~2}(?<s>${WHOLE})(?: (?:of|for) (?:all )?(?:the )?{k:N} (?<u>[a-z]+))?(?: (?:to|for) (?:an?|the) {~2}?(?:magazine|comic|journal|paper|gym|pool))? (?:costs?|is|are|for|at|of|sells for) {m:M}(?: ${YEAR})?`,
  );
  peel.all(ONE_BY_ONE, YEAR, 'or|each|and|but');
  const [n, k] = [each?.value('n') ?? null, whole?.value('k') ?? null];
  const [e, m] = [each?.spot('e') ?? null, whole?.spot('m') ?? null];
  if (n === null || e === null || m === null || !isMoney(e.unit) || e.unit !== m.unit || !peel.done()) return null;
  if (k !== null && (!k.equals(n) || whole?.word('u') !== each?.word('t'))) return null;
  const single = times('Find what they cost one by one.', n, known(e.value));
  const saved = taken('Subtract the price of all.', single, known(m.value));
  return saved.value.compare(0) <= 0 ? null : moneySolution(saved.steps, writeQuantity(saved.value, e.unit));
}
