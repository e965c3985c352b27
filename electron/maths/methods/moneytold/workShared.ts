import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory, Spot } from '../roles/roleStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { added, divided, known, summed, taken } from './moneySteps.ts';
import type { Worked } from './moneySteps.ts';

const ASKS_EACH =
  '(?:so )?(?:how much|what)(?: money)? (?:did|does|do|will|would|was|is|should|must) (?:each|every)(?: (?:one|person|of (?:them|us|the [a-z]+)|{w:n}))?(?: {~2})?(?: (?:get|receive|bring|pay|give|contribute|collect|put in|owe|paid|have to pay|given))?(?: {~2})?';

function sameUnit(spots: readonly (Spot | null)[]): string | null {
  const units = new Set(spots.map((spot) => spot?.unit ?? ''));
  const [unit, ...more] = units;
  return unit !== undefined && more.length === 0 && isMoney(unit) ? unit : null;
}

function solved({ value, steps }: Worked, unit: string): RuleSolution | null {
  return value.compare(0) <= 0 || steps.length === 0 ? null : moneySolution(steps, writeQuantity(value, unit));
}

/** The same amount from each of so many; some of it is spent, the rest is told: what each gave. */
export function workCollected(story: RoleStory): RuleSolution | null {
  if (!/\bsame\b|\beach\b|\bequal/.test(story.text)) return null;
  const peel = peelOf(story);
  const ask = peel.take(ASKS_EACH);
  const each = peel.take(
    '(?:same|equal) (?:amount|sum|money|amounts)(?: of money)? (?:from|by|for) (?:each|every one|all) (?:of )?(?:the |our |her |his |my )?{n:N} {~4}',
    '(?:each|every one|all) of (?:the |our |her |his |my )?{n:N} {~3}(?:paid|gave|brought|contributed|put in|brings|pays|gives|chipped in|handed in|put)(?: in)? (?:the )?(?:same|equal)(?: (?:amount|sum))?',
    '{n:N} {~3}(?:each |all )?(?:paid|gave|brought|contributed|put in|brings|pays|gives|chipped in|handed in)(?: in)? (?:the )?(?:same|equal)(?: (?:amount|sum))?(?: each)?',
  );
  const left = peel.take(
    '(?:had|have|has|was|were|is|there was|there is) {l:M} (?:left|left over|remaining|over)(?: {~3})?',
    '{l:M} (?:was|were|is|remained|left over|left|remaining|over)(?: left)?(?: over)?(?: {~3})?',
  );
  const out = peel.all(
    '(?:after )?(?:and )?(?:paying|paid|spending|spent|spend|using|used|buying|bought) {~6}?{m:M}(?: (?:for|on|to) {~4})?',
    '(?:and )?{m:M} (?:was |is )?(?:spent )?(?:on|for) {~4}',
  );
  peel.all('after|left|same|equal');
  const n = each?.value('n') ?? null;
  if (
    ask === null ||
    each === null ||
    left === null ||
    n === null ||
    n.compare(1) <= 0 ||
    out.length === 0 ||
    !peel.done()
  )
    return null;
  const unit = sameUnit([left.spot('l'), ...out.map((one) => one.spot('m'))]);
  const values = [...out.map((one) => one.value('m')), left.value('l')].flatMap((value) =>
    value === null ? [] : [known(value)],
  );
  const all = summed('Add what was spent and what is left.', values);
  return unit === null || all === null ? null : solved(divided('Divide by the number of people.', all, n), unit);
}

const IN =
  /\b(?:took|takes|raised|raises|made|makes|collected|collects|earned|earns|received|receives|takings|sold|brought in|income|donations?|gifts?|profit from|ticket sales|sales|gained)\b/;
const OUT =
  /\b(?:costs?|paid|pays|spent|spends|bought|buys|hire|hired|hiring|rent|expenses|prizes|bills?|charged?|fee|went on)\b/;
const STOP =
  /\b(?:each|every|per|half|third|quarter|twice|double|times|another|discount|off|more|less|refund\w*|returned|back|owed?|borrowed|lent|not|except|only|instead|first|before|target|needs?|wants?|already|deposit|or)\b/;

/** Money that came in and money that went out, each by the verb of its clause; shared out equally at the end. */
export function workTakings(story: RoleStory): RuleSolution | null {
  const split =
    /[.;,]\s*(?:(?:after|when|once) (?:these|those|all|the|everything)[^.?;⟨]{0,40}(?:paid|met|taken off|covered),? )?(?:and )?(?:the )?(?:rest|remainder|profit|money left|what was left|remaining money|balance|what remained|money that was left)(?: over)? (?:was|is|were|will be|gets) (?:then )?(?:shared|split|divided) (?:out )?(?:equally|evenly) (?:between|among|amongst|by) (?:the )?⟨N(\d+)⟩ ([a-z]+)(?: [a-z]+)?[.,;] (how much|what)[^?.⟨]*\beach\b[^?.⟨]*\??$/.exec(
      story.text,
    );
  const profit = /[.;] (?:what|how much)(?: (?:is|was|did|does))?[^.?⟨]{0,30}\bprofit\b[^.?⟨]*\??$/.exec(story.text);
  const end = split ?? profit;
  if (end === null) return null;
  const told = story.text.slice(0, end.index);
  if (
    STOP.test(told) ||
    story.spots.some(({ kind }, index) => kind !== 'M' && !(kind === 'N' && index === Number(split?.[1] ?? -1)))
  )
    return null;
  const sides = sidesOf(told, story);
  if (sides === null) return null;
  const unit = sameUnit(story.spots.filter(({ kind }) => kind === 'M'));
  const [income, costs] = [
    summed('Add what came in.', sides.in.map(known)),
    summed('Add what was paid.', sides.out.map(known)),
  ];
  if (unit === null || income === null || costs === null) return null;
  const rest = taken('Subtract the costs.', income, costs);
  const n = split === null ? new Fraction(1) : (story.spots[Number(split[1])]?.value ?? new Fraction(1));
  return solved(divided('Share it equally.', rest, n), unit);
}

/** The amounts on each side; `null` where a clause is of neither or of both. */
function sidesOf(
  told: string,
  story: RoleStory,
): { readonly in: readonly Fraction[]; readonly out: readonly Fraction[] } | null {
  const [income, costs]: [Fraction[], Fraction[]] = [[], []];
  for (const sentence of told.split(/[.;?!]\s*/)) {
    let side: Fraction[] | null = null;
    for (const clause of sentence.split(/,? (?:and|but|while) |, /)) {
      const marks = [...clause.matchAll(/⟨M(\d+)⟩/g)];
      const [isIn, isOut] = [IN.test(clause), OUT.test(clause)];
      if (isIn && isOut) return null;
      if (isIn) side = income;
      else if (isOut) side = costs;
      else if (/\bcame to\b/.test(clause)) side = costs;
      if (marks.length === 0) continue;
      if (side === null || marks.length > 1) return null;
      side.push(story.spots[Number(marks[0]?.[1] ?? -1)]?.value ?? new Fraction(0));
    }
  }
  return income.length > 0 && costs.length > 0 ? { in: income, out: costs } : null;
}

/** A bill shared equally; one of those who share pays something more. */
export function workShareAndMore(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const share = peel.take(
    '{n:N} {~3}(?:share|split|shared|divide|are sharing|are splitting) (?:the |a )?{~3}{m:M} {~3}(?:bill |cost )?(?:equally|evenly)(?: between them)?',
    '{n:N} of us (?:share|split|shared) (?:the |a )?{~3}{m:M} (?:equally|evenly)',
    '{n:N} {~3}(?:share|split|shared|divide) (?:the |a )?{~3}(?:bill|cost) of {m:M} (?:equally|evenly)(?: between them)?',
  );
  const more = peel.take(
    '(?:but |and )?i (?:also )?(?:owe|have to pay|must pay) {~3}?{e:M}(?: (?:for|as well))?',
    '(?:one|{w:n}) (?:of (?:them|the [a-z]+) )?(?:also )?(?:leaves|left|pays|adds|gives|paid|buys|bought) (?:for )?(?:an? |another |an extra )?{~2}?{e:M} ?(?:tip|gratuity|{~3})',
  );
  const ask = peel.take(
    'how much (?:does|did|will|do) (?:that (?:one|person|friend)|this (?:one|person|friend)|she|he|i|{q:n}) (?:pay|spend|hand over|owe)(?: (?:altogether|in total|in all))?',
  );
  const [n, m, e] = [share?.value('n') ?? null, share?.spot('m') ?? null, more?.spot('e') ?? null];
  const unit = sameUnit([m, e]);
  if (n === null || m === null || e === null || ask === null || unit === null || !peel.done()) return null;
  const named = ask.word('q');
  if (named !== '' && named !== more?.word('w')) return null;
  return solved(
    added('Add what is paid besides.', divided('Share the bill.', known(m.value), n), known(e.value)),
    unit,
  );
}
