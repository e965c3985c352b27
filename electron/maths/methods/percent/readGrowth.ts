import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { workSimpleInterest } from '../stories/workMoney.ts';
import { roundedSolution } from '../frames/roundedSolution.ts';
import { readStory } from '../words/readStory.ts';
import type { ReadStory } from '../words/readStory.ts';
import { rule } from '../words/clauses.ts';
import type { ClauseRule } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { valued } from '../words/values.ts';
import { workCompound } from './workRepeatedPercent.ts';

/** What a clause about money that grows, or a thing that loses its value, says or asks. */
type GrowthFact =
  | { readonly kind: 'invested' | 'growth' | 'owned' | 'more years' }
  | { readonly kind: 'compound' | 'simple' }
  | { readonly kind: 'yearly'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'ask'; readonly what: 'total' | 'interest' };
type Read = readonly GrowthFact[];

const YEAR =
  '(every year|each year|per year|a year|per annum|p.a|pa|annually|yearly|every month|each month|per month|a month|each day|per day|every day|each hour|per hour|every hour|each week|per week|every week|monthly|weekly)';
const YEARS = '(years|months|weeks|days|hours)';
const KIND = '[ of][ (compound|simple)][ interest]';
const RATE = `[ (at|with|paying|earning|which pays|that pays|and earns|earns|pays|at a rate of|at the rate of|at an interest rate of|at an annual interest rate of|at an annual rate of|at an interest of)][ a rate of] {percent:_}[${KIND}][ ${YEAR}]${KIND}[ rate][ ${YEAR}]`;
const FOR = `[ (for|over|in|after|at the end of|during) {number|time:_}[ ${YEARS}]]`;
const BANK =
  '[ (in|into) (a|an|the|his|her) (bank|bank account|savings account|account|investment|savings plan|building society)[ account]]';
const COMPOUNDED = '[,][ (compounded|compounding) (annually|yearly|every year|each year|once a year)]';
const TAIL = `${BANK}${FOR}${RATE}${FOR}${BANK}${COMPOUNDED}${FOR}`;
const TAIL_RATE = `${BANK}${RATE}${COMPOUNDED}${FOR}${BANK}`;

type Source = readonly [source: string, facts: Read];
const ASK_TOTAL: Read = [{ kind: 'ask', what: 'total' }];
const ASK_INTEREST: Read = [{ kind: 'ask', what: 'interest' }];
const INVESTED: Read = [{ kind: 'invested' }];

const VERB =
  '(invests|invested|puts|put|deposits|deposited|saves|saved|places|placed|pays|paid|banks|has|borrows|borrowed|lends|lent|takes out|takes|took out)';
const MOVED =
  '(falls|decreases|depreciates|drops|goes down|reduces|falls in value|decreases in value|depreciates in value|drops in value|shrinks|declines|will depreciate|will fall|will decrease)';
const GROWS =
  '(grows|rises|increases|goes up|increases in value|appreciates|rises in value|is growing|is increasing|will grow|will increase|will rise|multiplies)';
const OWNED = '({thing:_}|the (value|price|cost|population|number|mass|salary)[ of {thing:_}]|it|there)';
const WORTH =
  '(is worth|was worth|costs|cost|is bought for|was bought for|is valued at|has a value of|had a value of|is|was|has|has a population of|had a population of|are|were|is priced at|contains)';
const AMOUNT = '{money|number|length|quantity:_}';

const SOURCES: readonly Source[] = [
  [`[{who:_} ]${VERB} ${AMOUNT}${TAIL}`, INVESTED],
  [`[{who:_} ]${VERB} ${AMOUNT}${TAIL_RATE}`, INVESTED],
  [
    `[{who:_} ]${VERB} ${AMOUNT} (in|into) (a|an) (account|savings account|bank account|bank|investment|scheme) (which|that)${TAIL}`,
    INVESTED,
  ],
  [`[{who:_} ]${VERB} a loan of ${AMOUNT}${TAIL}`, INVESTED],
  [
    `(a sum of |an investment of |a loan of |savings of )?${AMOUNT} (is|was|are|were) (invested|deposited|put|placed|saved|borrowed|lent)[ in]${TAIL}`,
    INVESTED,
  ],
  [`${AMOUNT} (earns|earned|gains)${TAIL}`, INVESTED],
  [
    `${AMOUNT} (is|was) (put|placed|invested) (in|into) (a|an) (account|savings account|bank account|investment) (which|that)${TAIL}`,
    INVESTED,
  ],
  [`(the|a|his|her) (bank|account|savings account|building society|investment)${TAIL}`, [{ kind: 'more years' }]],
  [
    `(the|an) (interest rate|rate of interest|annual interest rate) is {percent:_}[ ${YEAR}]${KIND}[ ${YEAR}]`,
    [{ kind: 'more years' }],
  ],
  [`(interest is|the interest is) compounded (annually|yearly|each year)`, [{ kind: 'compound' }]],
  [`for {number|time:_}[ ${YEARS}]`, [{ kind: 'more years' }]],
  [
    `(find|calculate|work out|what is|determine)[ the][ total] (compound interest|simple interest|interest)[ earned] on ${AMOUNT}${TAIL}`,
    [{ kind: 'invested' }, { kind: 'ask', what: 'interest' }],
  ],
  [
    `(compound interest|simple interest) on ${AMOUNT}${TAIL}`,
    [{ kind: 'invested' }, { kind: 'ask', what: 'interest' }],
  ],
  [
    `how much (interest|compound interest|simple interest) (does|will|would|do|is) ${AMOUNT} (earn|earns|gain|get)${TAIL}`,
    [{ kind: 'invested' }, { kind: 'ask', what: 'interest' }],
  ],
  [
    `(find|calculate|work out|what is|determine) the (final |total |future )?(value|amount|balance)( of| when| if)? ${AMOUNT}( is| are)?( invested)?${TAIL}`,
    [{ kind: 'invested' }, { kind: 'ask', what: 'total' }],
  ],
  [
    `what (is|will) ${AMOUNT} (worth|be worth|grow to|become)${TAIL}`,
    [{ kind: 'invested' }, { kind: 'ask', what: 'total' }],
  ],
  [`what does ${AMOUNT} grow to${TAIL}`, [{ kind: 'invested' }, { kind: 'ask', what: 'total' }]],
  [`${AMOUNT}${TAIL}`, INVESTED],
  [
    `(how much|what)[ total| compound| simple] interest (does|will|did|do|is|would|must) (he|she|{who:_}|they|you|it|the investment|earned|paid|there)[ (get|earn|receive|pay|have to pay|make|be|earned)]${FOR}`,
    ASK_INTEREST,
  ],
  [
    `(find|calculate|work out|what is|determine)[ the| his| her][ total][ amount of] (interest|compound interest|simple interest)[ earned| paid| gained| received| payable]${FOR}`,
    ASK_INTEREST,
  ],
  [
    `how much (is|will|money is|money will|does|would)[ there] (be )?(in the (account|bank)|he have|she have|{who:_} have|it be worth|there|you have|the investment be worth|be in (the|his|her) account|there be|there altogether|he have altogether|it worth|the investment worth)[ altogether| in total| in the account| in (his|her|the) (account|bank)]${FOR}[ at the end]`,
    ASK_TOTAL,
  ],
  [
    `(find|calculate|work out|what is|what will be|determine) (the|its|his|her) (total |final |new |future )?(amount|value|balance|sum|price|population|salary|number|mass|total)( of (the|his|her) (investment|account|loan|savings|money|{noun:_})| of {thing:_}| of money| in (the|his|her) account| owed| to be paid back| at the end)?${FOR}[ at the end]`,
    ASK_TOTAL,
  ],
  [`what (is|will|was) (it|{thing:_}|its value)[ be][ worth]${FOR}[ at the end]`, ASK_TOTAL],
  [`what (is|will) (it|{thing:_}) (be worth|worth|be)${FOR}[ at the end]`, ASK_TOTAL],
  [`how much (is|will) (it|{thing:_}) (worth|be worth|be|cost)${FOR}[ at the end]`, ASK_TOTAL],
  [
    `how (much|many)[ {noun:_}] (must|will|does|do|should|would) (he|she|{who:_}|they) (pay back|repay|owe|have to pay back|have)[ in total| altogether]${FOR}`,
    ASK_TOTAL,
  ],
  [`how many {noun:_} (are|will) (there|there be|be there)${FOR}`, ASK_TOTAL],
  [`(how much|what) is (it|this|that)[ worth] at the end`, ASK_TOTAL],
  [`${OWNED} ${WORTH} ${AMOUNT}[ {noun:_}][ now| today| when new| new]`, [{ kind: 'owned' }]],
  [`there are ${AMOUNT} {noun:_}[ in {thing:_}]`, [{ kind: 'owned' }]],
  [`{who:_} (buys|bought) {thing:_} for ${AMOUNT}`, [{ kind: 'owned' }]],
  [`{thing:_} (has|had) (a value|a population|a mass) of ${AMOUNT}`, [{ kind: 'owned' }]],
];
const YEARLY: readonly (readonly [string, 'up' | 'down'])[] = [
  [
    `[${OWNED}|its value|the value|the population|its population|its price|and] ${MOVED} (by|at)[ a rate of] {percent:_}[ of its value] ${YEAR}`,
    'down',
  ],
  [`[its value|the value|it|and] (${MOVED}) (by|at) {percent:_} ${YEAR}`, 'down'],
  [`(it|the {noun:_}|{thing:_}|which) (loses|will lose) {percent:_} (of its value|in value) ${YEAR}`, 'down'],
  [
    `(each|every) year[,] (it|the {noun:_}|its value|the value[ of {thing:_}]|the value of {thing:_}) (loses {percent:_} of its value|${MOVED} by {percent:_})`,
    'down',
  ],
  [`(it|its value|{thing:_}) depreciates (by|at) {percent:_} ${YEAR}`, 'down'],
  [
    `[${OWNED}|its value|the value|the population|its population|its price|and] ${GROWS} (by|at)[ a rate of] {percent:_} ${YEAR}`,
    'up',
  ],
  [
    `(each|every) year[,] (it|the {noun:_}|its value|the value[ of {thing:_}]|the population) ${GROWS} by {percent:_}`,
    'up',
  ],
];

export const GROWTH_RULES: readonly ClauseRule<Read>[] = [
  ...YEARLY.flatMap(([source, direction]) => rule<Read>(source, () => [{ kind: 'yearly', direction }])),
  ...SOURCES.flatMap(([source, facts]) => rule<Read>(source, () => facts)),
];

type Numbers = {
  readonly start: Fraction;
  readonly unit: string;
  readonly percent: Fraction;
  readonly years: Fraction;
};

/** The one amount, the one percentage and the one number of years; `null` where there is more of any. */
function numbersOf({ amounts, text }: ReadStory<Read>): Numbers | null {
  const percents = amounts.filter(({ kind }) => kind === 'percent');
  const moneys = amounts.filter(({ kind }) => kind === 'money' || kind === 'length' || kind === 'quantity');
  const numbers = amounts
    .map((amount, index) => ({ amount, index }))
    .filter(({ amount }) => amount.kind === 'number' || amount.kind === 'time');
  const timed = numbers.filter(
    ({ amount, index }) =>
      amount.kind === 'time' || new RegExp(`⟨n${index}⟩ (?:years?|months?|weeks?|days?)`).test(text),
  );
  const counts = [...moneys, ...numbers.filter((one) => !timed.includes(one)).map(({ amount }) => amount)];
  const [percent, start, years] = [
    valued(percents[0] ?? null),
    valued(counts[0] ?? null),
    valued(timed[0]?.amount ?? null),
  ];
  const repeated = timed.every(({ amount }) => valued(amount)?.value.equals(years?.value ?? -1) === true);
  if (
    percents.length !== 1 ||
    counts.length !== 1 ||
    timed.length === 0 ||
    !repeated ||
    amounts.length !== 2 + timed.length
  )
    return null;
  return percent === null || start === null || years === null
    ? null
    : { start: start.value, unit: start.unit, percent: percent.value, years: years.value };
}

/** Simple or compound, as the words say; `null` where they say neither or both. */
function interestKind(text: string): 'simple' | 'compound' | null {
  const [simple, compound] = [/\bsimple\b/.test(text), /\bcompound(?:ed|ing)?\b/.test(text)];
  return simple === compound ? null : simple ? 'simple' : 'compound';
}

function workGrowth(facts: StoryFacts<GrowthFact>, numbers: Numbers, text: string): RuleSolution | null {
  const ask = facts.only('ask')?.what;
  const years = Number(numbers.years.n);
  if (ask === undefined || numbers.years.d !== 1n) return null;
  const kind = interestKind(text);
  // "How much interest in total?" asks for no more than the interest.
  if (ask === 'total' && /\bhow much (?:simple |compound )?interest\b/.test(text)) return null;
  const yearly = facts.only('yearly');
  if (yearly !== undefined)
    return facts.are({ owned: 1, yearly: 1, ask: 1 }) && kind === null && ask === 'total'
      ? workCompound(yearly.direction, numbers.start, numbers.percent, years, numbers.unit)
      : null;
  if (facts.all('invested').length !== 1 || facts.all('owned').length > 0 || !isMoney(numbers.unit) || kind === null)
    return null;
  if (kind === 'compound')
    return workCompound(
      'up',
      numbers.start,
      numbers.percent,
      years,
      numbers.unit,
      ask === 'total' ? 'value' : 'change',
    );
  return workSimpleInterest(numbers.start, numbers.percent, numbers.years, ask, numbers.unit);
}

/** Works interest, simple and compound, and values that grow or fall by a percentage every year. */
export function readGrowth(problem: string): RuleSolution | null {
  if (!/%|per ?cent/i.test(problem)) return null;
  const story = readStory(problem, GROWTH_RULES);
  const numbers = story === null ? null : numbersOf(story);
  if (story === null || numbers === null) return null;
  return roundedSolution(workGrowth(storyFacts(story.facts.flat()), numbers, story.text), story.places);
}
