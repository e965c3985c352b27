import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { endsWithin, spellDifference } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { isOpposite } from '../dealings/missesRest.ts';
import { percentSolution, workOriginal, workPercentChange, workWholeFromPercent } from '../percent/workPercent.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory } from '../roles/roleStory.ts';

const WAY = '(?<way>more|less|fewer|bigger|smaller|heavier|lighter|larger|higher|lower|dearer|cheaper|longer|shorter)';

function isUp(word: string): boolean {
  return /more|bigger|heavier|larger|higher|dearer|longer|profit/.test(word);
}

function percentOf(part: Fraction, whole: Fraction, reason: string): RuleSolution | null {
  const value = part.mul(100).div(whole);
  if (!endsWithin(value, 4)) return null;
  const answer = `${writeDecimal(value)}\\%`;
  return percentSolution(
    [
      { reason, expression: spellDifference(whole, whole.sub(part)) },
      {
        reason: 'Write it over the whole and multiply by $100$ percent.',
        expression: `\\frac{${writeDecimal(part)}}{${writeDecimal(whole)}}\\times 100\\%=${answer}`,
      },
    ],
    answer,
  );
}

/** "40 of the 160 seats are empty. What percentage are full?", "She ate 9 of the 36": the rest as a percentage. */
export function workOtherPercent(story: RoleStory): RuleSolution | null {
  const found =
    /^([^⟨?]*)⟨[NM]0⟩ (?:[a-z]+ )?(?:out )?of (?:the |her |his |their |my |a |its |all |these )*⟨[NM]1⟩ ?([^⟨?]*)[.,;] ?(?:what|which) percent(?:age)?\b([^?⟨]*)\??$/.exec(
      story.text,
    );
  const [part, whole, ...more] = story.spots;
  if (found === null || part === undefined || whole === undefined || more.length > 0 || part.unit !== whole.unit)
    return null;
  const told = `${found[1] ?? ''} ${found[2] ?? ''}`;
  const asked = found[3] ?? '';
  if (/\b(?:more|less|not|except|then|other|others|half|and|but|another|each)\b/.test(told)) return null;
  const negated = /\b(?:not|left|leave|leaves|remain\w*|still)\b/.test(asked) && !/\b(?:left|remain\w*)\b/.test(told);
  const rest = whole.value.sub(part.value);
  if ((!negated && !isOpposite(told, asked)) || rest.compare(0) <= 0 || part.value.d !== 1n) return null;
  return percentOf(rest, whole.value, 'Find the rest.');
}

/** A price before and a price in the sale: what percentage was taken off. */
export function workSalePercent(story: RoleStory): RuleSolution | null {
  if (story.spots.length !== 2 || story.spots.some(({ kind }) => kind !== 'M')) return null;
  const peel = peelOf(story);
  const ask = peel.take(
    '(?:what|find|work out|calculate|by what)(?: is| was)?(?: the)? percent(?:age)? (?:was |is |has been |did {~3})?(?:taken off|off|discount|reduction|saved?|cut|reduced|get off|knocked off)(?: {~4})?',
  );
  const later = peel.take(
    'in (?:the|a) sale (?:for|at) {n:M}',
    '(?:is |are )?now (?:costs? |only |just |for |priced at )?{n:M}',
    'sale price (?:is|was|of) {n:M}',
    '{n:M} in (?:the|a) sale',
  );
  const first = peel.take(
    '(?:was|were|used to (?:be|cost)|usually|normally|originally|cost|full price|normal price|original price)(?: (?:was|is|costs?|priced at|sold for|of))? {o:M}(?: before)?',
  );
  const [n, o] = [later?.spot('n'), first?.spot('o')];
  if (
    !n ||
    !o ||
    ask === null ||
    n.unit !== o.unit ||
    !isMoney(n.unit) ||
    !peel.done() ||
    n.value.compare(o.value) >= 0
  )
    return null;
  return percentOf(o.value.sub(n.value), o.value, 'Find what was taken off.');
}

/** "30% more than before; it now holds 520 g": what it was before. */
export function workBeforeMore(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const change = peel.take(
    `{p:P} ${WAY} than (?:it (?:did |was )?)?(?<t>before|last year|last week|last month|the old one|previously)`,
  );
  const now = peel.take(
    '(?:it |they )?now {~2}?(?:{n:N}(?: (?<u>g|kg|ml|litres|cm|m|km|miles))?|{m:M})',
    '(?:this year|this week|this month) {~4}?(?:{n:N}|{m:M})',
  );
  const ask = peel.take(
    '(?:how (?:much|many|long|big|heavy|tall)|what) {~6}?(?:before|last year|last week|last month|previously|the old one)(?: {~3})?',
  );
  const value = now?.spot('n') ?? now?.spot('m');
  const p = change?.value('p');
  if (!value || !p || ask === null || story.spots.length !== 2 || !peel.done()) return null;
  return workOriginal(
    isUp(change?.word('way') ?? '') ? 'up' : 'down',
    p,
    value.value,
    isMoney(value.unit) ? value.unit : (now?.word('u') ?? ''),
  );
}

/** Bought for so much and sold at a loss or profit of so many percent: the selling price. */
export function workSoldAt(story: RoleStory): RuleSolution | null {
  if (story.spots.length !== 2) return null;
  const peel = peelOf(story);
  const cost = peel.take('(?:bought|buys?|cost|costs|paid) (?:shares |some shares )?{~5}?{m:M}');
  const way = peel.take(
    '(?:sold|sells?|selling|resold) {~3}?(?:at|for|making|with) (?:an? )?(?:{p:P} (?<way>loss|profit)|(?<gain>loss|profit) of {q:P})',
  );
  const ask = peel.take(
    '(?:how much|what) (?:did|does|is|was) {~3}(?:sell|sold|selling price)(?: {~4})?',
    '(?:find|work out|calculate|what is|what was) (?:the|his|her|their) selling price(?: {~3})?',
  );
  peel.all('loss|profit');
  const m = cost?.spot('m');
  const p = way?.value('p') ?? way?.value('q');
  if (!m || !p || ask === null || !isMoney(m.unit) || !peel.done()) return null;
  return workPercentChange(isUp(way?.word('way') || (way?.word('gain') ?? '')) ? 'up' : 'down', m.value, p, m.unit);
}

/** "Last year 480 were sold. This year 15% fewer": how many this year. */
export function workThisYear(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const found =
    /^(?:in )?last (year|week|month|season|term),? [^.?⟨]*⟨([NM])\d+⟩[^.?⟨]*[.;,] ?(?:but |and )?(?:in )?this \1,? [^.?⟨]*⟨P\d+⟩ (more|fewer|less|higher|lower)\b([^.?⟨]*)[.;] (?:how (?:many|much)|what)\b([^?⟨]*)\bthis \1\b[^?⟨]*\??$/.exec(
      story.text,
    );
  const [value, percent, ...more] = story.spots;
  if (found === null || value === undefined || percent === undefined || more.length > 0) return null;
  const words = (found[4] ?? '').split(/[ ,]+/).filter((word) => word.length > 3 && word !== 'were' && word !== 'than');
  // "5% more died": of something else.
  if (words.some((word) => word !== 'that' && story.text.split(word).length < 3)) return null;
  peel.take('{n:N}', '{n:M}');
  peel.take('{p:P} (?:more|fewer|less|higher|lower)(?: than (?:that|last {w:n}))?');
  peel.all('last');
  if (!peel.done() || /\b(?:more|fewer|less|total|altogether|difference|not)\b/.test(found[5] ?? '')) return null;
  const solution = workPercentChange(
    isUp(found[3] ?? '') ? 'up' : 'down',
    value.value,
    percent.value,
    isMoney(value.unit) ? value.unit : '',
  );
  return solution !== null && (found[2] === 'M' || /^\d+$/.test(solution.answer)) ? solution : null;
}

/** "20% of the pupils are left handed. There are 90 left handed pupils.": how many pupils. */
export function workAllOfPart(story: RoleStory): RuleSolution | null {
  const found =
    /^⟨P0⟩ of (?:all )?(?:the )?([a-z]+)\b[^.⟨?]*? (?:are|have|wear|walk|play|like|own|cycle|study) ([a-z -]+)[.,;] (?:if )?(?:there are )?⟨N1⟩ ([a-z -]+?)(?: (?:are|have|wear|walk|play|like|own|cycle|study) ([a-z -]+))?[.,;] how many ([a-z]+)\b([^?⟨]*)\??$/.exec(
      story.text,
    );
  const [percent, part, ...more] = story.spots;
  if (found === null || percent === undefined || part === undefined || more.length > 0) return null;
  const [, all = '', kind = '', counted = '', deed = '', asked = '', rest = ''] = found;
  if (asked !== all || /\b(?:not|other|more|who|do|don't)\b/.test(`${rest} ${kind} ${counted} ${deed}`)) return null;
  const same = counted === `${kind} ${all}` || counted === `${kind}` || (counted === all && deed === kind);
  if (!same || rest.includes(kind) || /\bleft\b/.test(rest)) return null;
  const solution = workWholeFromPercent(percent.value, part.value, '');
  return solution !== null && /^\d+$/.test(solution.answer) ? solution : null;
}
