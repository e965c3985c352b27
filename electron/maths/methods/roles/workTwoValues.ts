import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { spellProduct, spellSum } from '../amounts/spelledArithmetic.ts';
import { percentSolution, workChangeInPercent } from '../percent/workPercent.ts';
import type { ChangeName } from '../percent/workPercent.ts';
import { workCompound } from '../percent/workRepeatedPercent.ts';
import { peelOf } from './peel.ts';
import type { Taken } from './peel.ts';
import type { RoleStory, Spot } from './roleStory.ts';

const NAMES: readonly (readonly [RegExp, ChangeName])[] = [
  [/\bprofit\b|\bgain\b/, 'profit'],
  [/\bloss\b/, 'loss'],
  [/\bdiscount\b|\boff\b/, 'discount'],
  [/\b(?:increase|increased|rise|rose|risen|growth|grown|grew|up)\b/, 'increase'],
  [
    /\b(?:decrease|decreased|fall|fell|fallen|drop|dropped|reduction|reduced|decline|depreciation|depreciated|lost|lose|down)\b/,
    'decrease',
  ],
  [/\bchange[ds]?\b/, 'change'],
];
const PERCENT = '(?:percentage|percent|per cent|%)';
const VALUE = '(?:{#:M}|{#:N})';

function value(name: string): string {
  return VALUE.replaceAll('#', name);
}

/** The first value and the one that it became, in the words that tell which is which. */
function pairOf(peel: ReturnType<typeof peelOf>): readonly [Spot, Spot] | null {
  const both = (taken: Taken | null): readonly [Spot, Spot] | null => {
    const [from, to] = [taken?.spot('a') ?? null, taken?.spot('b') ?? null];
    return from === null || to === null ? null : [from, to];
  };
  const together = both(
    peel.take(
      `from ${value('a')} {~3}(?:last (?:week|month|year|[a-z]+day) )?(?:to|down to|up to) ${value('b')}`,
      `(?:original|old|before|was|start(?:ed)?(?: at| with)?)(?: {~1}|:|,| )? ?(?:price |value |population )?(?:was |is |: ?)?${value('a')}[,;]? (?:and )?(?:the )?(?:new|now|after|it is now|finished?(?: at| with)?)(?: {~1}|:|,| )? ?(?:price |value |population )?(?:was |is |: ?)?${value('b')}`,
    ),
  );
  if (together !== null) return together;
  const from = peel.take(
    `(?:bought|buys?|paid|pays?|cost|costs|costing|purchased|(?<!now )(?<!is )worth|was|were|new(?: for| at)?|originally|original price(?: of| is| was)?) {~5}${value('a')}(?: (?:new|originally|before|at first|last (?:year|month|week)))?`,
  );
  const to = peel.take(
    `(?:sold|sells?|selling|resold|now|is now|reduced|to|it is|are now|is worth|worth) {~5}${value('b')}(?: now)?`,
  );
  return from === null || to === null
    ? null
    : [from.spot('a'), to.spot('b')].every((spot) => spot !== null)
      ? both(mixed(from, to))
      : null;
}

function mixed(from: Taken, to: Taken): Taken {
  return { ...from, spot: (name) => (name === 'a' ? from.spot('a') : to.spot('b')) };
}

/** Two values and the percentage by which the one became the other. */
export function workTwoValues(story: RoleStory): RuleSolution | null {
  if (story.spots.length !== 2 || story.spots.some(({ kind }) => kind !== 'M' && kind !== 'N')) return null;
  const peel = peelOf(story);
  const NOUN =
    '(?<w>profit|gain|loss|discount|increase|rise|decrease|fall|drop|reduction|change|growth|decline|depreciation)';
  const asks = peel.take(
    `(?:what|find|calculate|work out|express|state|give|determine)(?: (?:is|was))? {~3}${PERCENT} (?:of )?${NOUN}(?: {~4})?`,
    `(?:what|find|calculate|work out|express|write|state|give|determine)(?: (?:is|was))? {~1}${NOUN} {~5}(?:as|in) (?:a )?${PERCENT}(?: of {~4})?`,
    `(?:by )?what ${PERCENT} (?:did|has|have|was|is|were) {~5}(?<w>increased?|risen?|rose|decreased?|fallen|fell|fall|dropped|drop|reduced|changed?|grown|grow|gone up|gone down|lost|lose)(?: {~3})?`,
    `${PERCENT} ${NOUN}`,
  );
  const pair = asks === null ? null : pairOf(peel);
  const name = NAMES.find(([pattern]) => pattern.test(asks?.word('w') ?? ''))?.[1];
  peel.all(
    'rises?|rose|increases?|increased|falls?|fell|decreases?|decreased|drops?|dropped|reduced|went up|went down|raised|cut',
    'per [a-z]+',
    'profit|loss',
  );
  if (asks === null || pair === null || name === undefined || !peel.done()) return null;
  const [from, to] = pair;
  const both = from.kind === 'M' && to.kind === 'M';
  if (both && from.unit !== to.unit) return null;
  return workChangeInPercent(from.value, to.value, name, story.places);
}

/** So much at simple or compound interest for so many years, in any order. */
export function workInterestTold(story: RoleStory): RuleSolution | null {
  const simple = /\bsimple\b/.test(story.text);
  const compound = /\bcompound(?:ed|s)?\b/.test(story.text);
  if (simple === compound || !/\binterest\b|\bcompound/.test(story.text)) return null;
  const peel = peelOf(story);
  const asks = peel.take(
    '(?:how much|what|find|calculate|work out|determine)(?: (?:is|was|will|would|does|do))? {~3}(?<w>interest)(?: {~5})?',
    '(?:how much|what|find|calculate|work out|determine)(?: (?:is|was|will|would|does|do))? {~6}(?<w>be|total|amount|balance|value|worth|have|get|owe|pay back|repay|investment|savings|become)(?: {~6})?(?:at the end|after)?(?: {~3})?',
  );
  const rate = peel.take(
    '(?:(?:simple|compound) interest )?(?:of |at |is |rate of )?(?:a rate of )?{p:P}(?: (?:simple|compound))?(?: interest)?(?: (?:rate|compounded))?',
  );
  const years = peel.take('(?:for |after |over |in |of )?{n:N} (?:years?|yrs?)');
  const start = peel.take('{m:M}');
  peel.all(
    '(?:simple|compound)(?: interest)?',
    '(?:per|a|each|every|per an) (?:year|annum)|annually|yearly|p\\.?a\\.?',
    'compounded|interest',
    'after|at the end',
    'total',
  );
  const [money, percent, span] = [start?.spot('m') ?? null, rate?.spot('p') ?? null, years?.value('n') ?? null];
  if (asks === null || money === null || percent === null || span === null || !peel.done() || !isMoney(money.unit))
    return null;
  if (
    /\b(?:half|month|months|monthly|quarterly|weekly|daily|withdr\w+|add(?:s|ed)?|deposits?|another)\b/.test(story.text)
  )
    return null;
  // "How much interest in total" is the interest all the same.
  const onlyInterest =
    asks.word('w') === 'interest' &&
    !/\b(?:amount|total)\b[^.?]*$/.test(story.text.replace(/\binterest (?:in|as a) total\b/, 'interest'));
  if (compound) {
    if (span.d !== 1n) return null;
    return workCompound('up', money.value, percent.value, Number(span), money.unit, onlyInterest ? 'change' : 'value');
  }
  const yearly = money.value.mul(percent.value).div(100);
  const interest = yearly.mul(span);
  const steps = [
    { reason: 'Find the interest for one year.', expression: spellProduct(percent.value.div(100), money.value) },
    { reason: 'Multiply by the years.', expression: spellProduct(span, yearly) },
  ];
  if (onlyInterest) return percentSolution(steps, writeQuantity(interest, money.unit));
  const total = money.value.add(interest);
  return percentSolution(
    [...steps, { reason: 'Add it.', expression: spellSum([money.value, interest]) }],
    writeQuantity(total, money.unit),
  );
}
