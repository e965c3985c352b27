import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { peelOf } from '../roles/peel.ts';
import type { Peel, Taken } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { added, divided, known, taken, times } from './moneySteps.ts';
import type { Worked } from './moneySteps.ts';

/** "adults", "an adult's", "child tickets", "kids": compared by their first letters. */
function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '').toLowerCase();
  if (/^(?:child|children|kid|kids)$/.test(plain)) return 'child';
  return plain
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxzh])es$/, '')
    .replace(/s$/, '');
}

const COST =
  '(?:costs?|cost|is|are|was|were|came to|comes to|come to|paid|pay|pays|for|total|totals|totalled|sets? {~1}back)';
const THING = '(?:{~1})?';

type Bundle = {
  readonly counts: readonly [Fraction, Fraction];
  readonly names: readonly [string, string];
  readonly total: Fraction;
  readonly unit: string;
};

function bundleIn(peel: Peel): Bundle | null {
  const found = peel.take(
    `(?:admission |entry |tickets |the cost |the price )?(?:for |of )?{a:N} {u:n}(?: tickets?)?(?: and|,|, and| plus| with) {b:N} {v:n}(?: tickets?)?(?: {~3})?(?: (?:together|altogether|in total|in all))? ?${COST}(?: a total of| altogether)? {t:M}(?: (?:altogether|in total|in all|at {~3}))?`,
    `(?:pays?|paid|costs?|charged?|spends?|spent) {t:M}(?: (?:altogether|in total))? (?:for|on) {a:N} {u:n}(?: tickets?)? and {b:N} {v:n}(?: tickets?)?`,
  );
  const [a, b, t] = [found?.value('a') ?? null, found?.value('b') ?? null, found?.spot('t') ?? null];
  if (found === null || a === null || b === null || t === null || !isMoney(t.unit)) return null;
  return { counts: [a, b], names: [stem(found.word('u')), stem(found.word('v'))], total: t.value, unit: t.unit };
}

function askedIn(peel: Peel): string | null {
  const ask = peel.take(
    `(?:how much|what)(?: (?:is|does|did|was|would|will))?(?: the (?:price|cost) of| the price for)?(?: for)? (?:an?|one|each|a single|the) {q:n}(?: tickets?)?(?: (?:cost|each|costs|come to|on its own))*`,
    `(?:find|work out|calculate|what is|what was) (?:the )?(?:price|cost) (?:of|for) (?:an?|one|each|a single) {q:n}(?: tickets?)?`,
    `(?:find|work out|calculate|what is|what was) (?:the )?(?:price|cost) (?:of|for) {q:n} tickets?`,
    `(?:price|cost) of (?:an?|one|each) {q:n}`,
  );
  const word = ask?.word('q') ?? '';
  return word === '' ? null : stem(word);
}

/** So many of two things cost so much together, and one price or the difference of both is told: the price asked for. */
export function workTwoPrices(story: RoleStory): RuleSolution | null {
  if (story.spots.filter(({ kind }) => kind === 'N').length !== 2 || !/\b(?:and|plus|with)\b|,/.test(story.text))
    return null;
  const peel = peelOf(story);
  const bundle = bundleIn(peel);
  if (bundle === null || bundle.names[0] === bundle.names[1]) return null;
  const relation = peel.take(
    `(?:,? ?where |and )?(?:an?|each|one|the)? ?{w:n}(?:s?|'s)(?: tickets?)?(?: price)? (?:costs?|is|are|was) {d:M} (?<more>more|less|dearer|cheaper)(?: each)?(?: than (?:an?|each|one|the|for an?)? ?{x:n}(?: tickets?| one)?)?`,
  );
  const price =
    relation === null
      ? peel.take(
          `(?:if |given that )?(?:an?|one|each|the) {w:n}(?: tickets?)? ${THING}(?:costs?|is|was) {p:M}(?: each)?`,
          `{w:n}(?: tickets?)? (?:are|cost|were) {p:M}(?: each)?`,
        )
      : null;
  const asked = askedIn(peel);
  peel.all('each|both|same');
  if (asked === null || !bundle.names.includes(asked) || !peel.done()) return null;
  const solvedBy = relation === null ? byPrice(bundle, price) : byDifference(bundle, relation);
  const found = solvedBy?.[asked === bundle.names[0] ? 0 : 1] ?? null;
  if (found === null || found.value.compare(0) <= 0 || !endsWithin(found.value, 2) || found.steps.length === 0)
    return null;
  return moneySolution(found.steps, writeQuantity(found.value, bundle.unit));
}

function byPrice({ counts, names, total }: Bundle, told: Taken | null): readonly (Worked | null)[] | null {
  const [value, at] = [told?.value('p') ?? null, names.indexOf(stem(told?.word('w') ?? ''))];
  if (value === null || at < 0) return null;
  const [own, other] = at === 0 ? counts : [counts[1], counts[0]];
  const part = times(`Find what they cost at the price that is told.`, own, known(value));
  const rest = divided('Divide by their number.', taken('Subtract from the total.', known(total), part), other);
  return at === 0 ? [null, rest] : [rest, null];
}

function byDifference({ counts, names, total }: Bundle, told: Taken): readonly (Worked | null)[] | null {
  const [d, who] = [told.value('d'), stem(told.word('w'))];
  const than = told.word('x') === '' ? null : stem(told.word('x'));
  const at = names.indexOf(who);
  const other = at === 0 ? 1 : 0;
  if (d === null || at < 0 || (than !== null && than !== names[other])) return null;
  const more = /more|dearer/.test(told.word('more')) || told.word('more') === 'dearer';
  // The dearer ones cost so much more than as many of the cheaper.
  const dear = more ? at : other;
  const extra = times('Find how much more the dearer ones cost in all.', counts[dear] ?? new Fraction(1), known(d));
  const rest = taken('Subtract it: then all would have the lower price.', known(total), extra);
  const low = divided('Divide by the number of all.', rest, counts[0].add(counts[1]));
  const high = added('Add the difference.', low, known(d));
  return dear === 0 ? [high, low] : [low, high];
}

/** "Child tickets are £x and adult tickets are £3 more": the letter is the lower price. */
export function withoutPriceLetter(text: string): string {
  const found =
    /\b([a-z]+)( tickets?)?((?: [a-z]+){0,3}?) (?:are|cost|costs|is) [£$€] ?([a-z])(?: each)?,? (?:and|while|but) (?:an? )?([a-z]+)( tickets?)? (?:are|cost|costs|is) ([£$€]\d+(?:\.\d+)?) (more|less)(?: each)?\b/i.exec(
      text,
    );
  if (found === null) return text;
  const [all, one = '', , , , other = '', , by = '', way = ''] = found;
  return text.replace(all, `An ${other} ticket costs ${by} ${way} than a ${one} ticket`);
}
