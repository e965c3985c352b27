import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin, spellDifference, spellSum } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { partSteps, percentSolution, workPartAsPercent } from '../percent/workPercent.ts';
import { peelOf } from './peel.ts';
import type { RoleStory } from './roleStory.ts';

const HUNDRED = new Fraction(100);
const UNIT = '(?:g|kg|mg|ml|cl|litres?|l|tonnes?|grams?|kilograms?|pints?|gallons?|ounces?|cups?)';

/** So much of a mixture and the percentage of it that counts. */
type Pot = { readonly amount: Fraction; readonly percent: Fraction; readonly unit: string };

/** "200 ml of a 20% salt solution with 300 ml of a 30% salt solution": the strength of the mixture. */
export function workMixedStrength(story: RoleStory): RuleSolution | null {
  if (!/\b(?:mix\w*|blend\w*|combin\w*|pour\w*|add\w*|together|alloy)\b/.test(story.text)) return null;
  if (
    !/\b(?:what|which|find|calculate|work out)\b[^.?]*\b(?:percent(?:age)?|strength|concentration|%)(?=[^.?]*[.?]?\s*$)/.test(
      story.text,
    )
  )
    return null;
  const peel = peelOf(story);
  const taken = peel.all(
    `{n:N} (?<u>${UNIT}) of (?:an? |the )?(?:[a-z]+ ){0,3}?(?:(?:that|which) (?:is|contains|has) |containing |with |at )?{p:P}(?<s>(?: (?:[a-z]+ ){0,2}?(?:solution|acid|alcohol|salt|sugar|juice|mixture|alloy|squash|syrup|milk|cream|copper|silver|gold|antifreeze|bleach|saline|cordial)){0,2})`,
  );
  // Both of salt, or both of sugar.
  if (new Set(taken.map((one) => one.word('s').trim())).size > 1) return null;
  const pots = taken.map((one): Pot => ({
    amount: one.value('n') ?? new Fraction(0),
    percent: one.value('p') ?? new Fraction(0),
    unit: one.word('u').replace(/s$/, ''),
  }));
  const water = peel.all(`{n:N} (?<u>${UNIT}) of (?:pure |plain |distilled )?water`).map((taken): Pot => ({
    amount: taken.value('n') ?? new Fraction(0),
    percent: new Fraction(0),
    unit: taken.word('u').replace(/s$/, ''),
  }));
  const asks = peel.take(
    '(?:what|which|find|calculate|work out) {~6}(?:percent(?:age)?|strength|concentration)(?: (?:by volume|by mass|by weight))?(?: (?:of|is|does|will|would|in) {~8})?',
  );
  const all = [...pots, ...water];
  if (asks === null || pots.length === 0 || all.length !== 2 || new Set(all.map(({ unit }) => unit)).size > 1)
    return null;
  if (/\bwater\b/.test(story.text.slice(story.text.lastIndexOf('what'))) || !peel.done()) return null;
  const parts = all.map(({ amount, percent }) => amount.mul(percent).div(100));
  const [part, whole] = [sum(parts), sum(all.map(({ amount }) => amount))];
  const share = workPartAsPercent(part, whole, story.places);
  if (share === null || parts.some((one) => !endsWithin(one, 4))) return null;
  const steps: RuleStep[] = [
    ...all.flatMap(({ amount, percent }) => (percent.n === 0n ? [] : partSteps(percent, amount).slice(-1))),
    ...(parts.filter((one) => one.n !== 0n).length > 1
      ? [{ reason: 'Add these parts.', expression: spellSum(parts) }]
      : []),
    { reason: 'Add the amounts that are mixed.', expression: spellSum(all.map(({ amount }) => amount)) },
  ];
  return { ...share, steps: [...steps, ...share.steps] };
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((total, one) => total.add(one), new Fraction(0));
}

/** "How much pure copper must be added to 250 g that is 62% copper, to make it 81%?": what is not copper stays as it is. */
export function workEnriched(story: RoleStory): RuleSolution | null {
  if (!/\b(?:add\w*|melt\w*|mix\w*|pour\w*|dilut\w*)\b/.test(story.text) || !/\bhow (?:much|many)\b/.test(story.text))
    return null;
  const percents = story.spots.filter(({ kind }) => kind === 'P');
  const [count, ...counts] = story.spots.filter(({ kind }) => kind === 'N');
  const [from, to, ...more] = percents;
  if (count === undefined || from === undefined || to === undefined || counts.length + more.length > 0) return null;
  if (
    story.spots.length !== 3 ||
    /\b(?:then|another|twice|half|remov\w+|evaporat\w+|replac\w+|drain\w*|each)\b/.test(story.text)
  )
    return null;
  const unit = new RegExp(`⟨N\\d+⟩ (${UNIT})\\b`).exec(story.text)?.[1];
  const pure =
    /\bhow (?:much|many)(?: [a-z]+ of)? (?:pure |more )?([a-z]+)\b(?: [a-z]+){0,2} (?:must|should|needs?|has|have|will|is|are|do|does)\b/.exec(
      story.text,
    )?.[1];
  if (unit === undefined || pure === undefined || !isTarget(story.text)) return null;
  const rest = pure === 'water';
  // Of water is added to what is told of salt; of copper to what is told of copper.
  const told = new RegExp(`\\b(?:of )?${pure}\\b`).test(
    story.text.slice(0, story.text.indexOf('how')) + story.text.slice(story.text.lastIndexOf(' so ') + 1),
  );
  if (!rest && !told) return null;
  const [low, high] = rest ? [from.value, to.value] : [HUNDRED.sub(from.value), HUNDRED.sub(to.value)];
  const stays = low.mul(count.value).div(100);
  if (high.compare(0) <= 0) return null;
  const all = stays.mul(100).div(high);
  const added = all.sub(count.value);
  if (added.compare(0) <= 0 || !endsWithin(all, 3) || !endsWithin(stays, 3)) return null;
  const lead: RuleStep[] = rest
    ? []
    : [
        {
          reason: 'Find the percentage of the other parts.',
          expression: `100\\%-${writeDecimal(from.value)}\\%=${writeDecimal(low)}\\%`,
        },
      ];
  return percentSolution(
    [
      ...lead,
      {
        reason: 'Find how much of it stays the same.',
        expression: `\\frac{${writeDecimal(low)}}{100}\\times ${writeDecimal(count.value)}=${writeDecimal(stays)}`,
      },
      {
        reason: `That is to be $${writeDecimal(high)}\\%$ of the new mixture.`,
        expression: `${writeDecimal(stays)}\\div ${writeDecimal(high)}\\times 100=${writeDecimal(all)}`,
      },
      { reason: 'Subtract what there was.', expression: spellDifference(all, count.value) },
    ],
    `${writeDecimal(added)}\\text{ ${unit}}`,
  );
}

/** The second percentage is the one to be reached. */
function isTarget(text: string): boolean {
  const last = text.lastIndexOf('⟨P');
  return /\b(?:to (?:make|get|obtain|give|produce|become|form|raise|reduce|dilute|turn|have)|so (?:that|as)|so|until|into|in order)\b[^⟨]*$/.test(
    text.slice(0, last),
  );
}
