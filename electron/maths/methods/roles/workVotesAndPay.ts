import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { spellDifference } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { partSteps, percentSolution, workWholeFromPercent } from '../percent/workPercent.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { asksOtherPeriod } from './asksOtherPeriod.ts';
import { peelOf } from './peel.ts';
import type { RoleStory } from './roleStory.ts';

/** Two candidates: the winner's share and the lead make the number of votes. */
export function workVotes(story: RoleStory): RuleSolution | null {
  if (
    !/\bvotes?\b/.test(story.text) ||
    !/(?:\b(?:two|both)|⟨N\d+⟩) candidates\b|\bthe (?:loser|other candidate)\b/.test(story.text)
  )
    return null;
  const [percent, ...more] = story.spots.filter(({ kind }) => kind === 'P');
  const lead = /\b(?:by|majority (?:of|was)|lead of|margin of) ⟨N(\d+)⟩(?: votes)?/.exec(story.text);
  const counts = story.spots.filter(({ kind, value }) => kind === 'N' && !value.equals(2));
  const by = story.spots[Number(lead?.[1] ?? -1)];
  if (percent === undefined || more.length > 0 || by === undefined || counts.length !== 1 || counts[0] !== by)
    return null;
  if (!/\bhow many (?:votes|people voted|voters)\b|\b(?:total )?number of (?:votes|voters)\b/.test(story.text))
    return null;
  if (/\b(?:invalid|spoil\w*|rejected|not vote|did not|of the (?:voters|electorate))\b/.test(story.text)) return null;
  if (/\bhow many votes (?:did|does) the\b/.test(story.text)) return null;
  const loser = new Fraction(100).sub(percent.value);
  const gap = percent.value.sub(loser).abs();
  if (gap.n === 0n) return null;
  const [high, low] = percent.value.compare(loser) > 0 ? [percent.value, loser] : [loser, percent.value];
  const found = workWholeFromPercent(gap, by.value, '');
  return found === null || !/^\d+$/.test(found.answer)
    ? null
    : {
        ...found,
        steps: [
          {
            reason: 'The other candidate has the rest.',
            expression: `100\\%-${writeDecimal(percent.value)}\\%=${writeDecimal(loser)}\\%`,
          },
          { reason: 'The lead is the difference.', expression: `${spellDifference(high, low)}` },
          ...found.steps,
        ],
      };
}

/** A basic wage and a percentage of what is sold: the pay. */
export function workCommission(story: RoleStory): RuleSolution | null {
  if (!/\bcommission\b/.test(story.text) || asksOtherPeriod(story.text)) return null;
  const peel = peelOf(story);
  const base = peel.take(
    '(?:basic|fixed|base|weekly|monthly|flat) {~2}(?:wage|salary|pay|rate)? ?(?:of|is|:)? ?{b:M}(?: (?:a|per|each|every) (?:week|month|day))?',
    '(?:paid|earns?|gets?|receives?|earned|wage of|salary of) {b:M}(?: (?:a|per|each|every) (?:week|month|day))?(?: as a basic wage| basic)?',
  );
  const rate = peel.take(
    '(?:plus |and |together with |with |a )*(?:also )?(?:earns? |gets? |receives? )?(?:a )?commission (?:of|at|is) {p:P}(?: (?:of|on) {~6})?',
    '(?:plus |and |together with |with |a )*(?:also )?(?:earns? |gets? |receives? )?(?:a )?{p:P} (?:in )?commission(?: (?:of|on) {~6})?',
  );
  const sales = peel.take(
    '(?:sells?|sold|selling|makes?|made)(?: {~4}?)?(?:worth|of|totalling|valued at|for)? ?{s:M}(?: (?:worth|of|in sales){~3})?',
    '(?:sales|takings) {~3}(?:of|were|was|are|is|came to|totalled|worth) {s:M}',
  );
  const asks = peel.take(
    '(?:what|how much|find|calculate|work out)(?: (?:is|was|did|does|will|were))?(?: (?:he|she|they|the [a-z]+))?(?: (?:his|her|their|the))? {~3}(?:total )?(?:pay|earn|earnings|wages?|salary|income|be paid|paid|get|receive)(?: {~5})?',
    '(?:his|her|their|the) total (?:pay|earnings|wage|salary|income)(?: {~3})?(?: (?:was|is|were|are))?',
  );
  peel.all('plus|together with|over|last|each|in total');
  const [b, p, s] = [base?.spot('b') ?? null, rate?.value('p') ?? null, sales?.spot('s') ?? null];
  if (b === null || p === null || s === null || asks === null || b.unit !== s.unit || !isMoney(b.unit) || !peel.done())
    return null;
  if (/\b(?:over|above|more than|exceed\w*|first|beyond)\b/.test(story.text)) return null;
  const part = s.value.mul(p).div(100);
  return moneySolution(
    [
      ...partSteps(p, s.value),
      {
        reason: 'Add the basic pay.',
        expression: `${writeCoins(b.value)}+${writeCoins(part)}=${writeCoins(b.value.add(part))}`,
      },
    ],
    writeQuantity(b.value.add(part), b.unit),
  );
}

/** "k% of 250 is 35. k = ?" */
export function workLetterPercent(story: RoleStory): RuleSolution | null {
  const found =
    /^(?:if )?([a-z]) ?(?:%|percent) of ⟨N0⟩ (?:is|=|equals) ⟨N1⟩[.,]? ?(?:find |what is |work out )?\1? ?(?:=|is)? ?\?*[. ]*$/.exec(
      story.text,
    );
  const [whole, part] = story.spots;
  if (found === null || whole === undefined || part === undefined || whole.value.n === 0n) return null;
  const value = part.value.mul(100).div(whole.value);
  return percentSolution(
    [
      {
        reason: 'Divide by the whole and multiply by $100$.',
        expression: `\\frac{${writeDecimal(part.value)}}{${writeDecimal(whole.value)}}\\times 100=${writeDecimal(value)}`,
      },
    ],
    writeDecimal(value),
  );
}
