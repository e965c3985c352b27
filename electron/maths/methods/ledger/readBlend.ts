import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { nameWords } from '../frames/thingNames.ts';
import { amount, solveStory, timesAmount } from '../stories/linearStory.ts';
import { moneySolution } from '../stories/workMoney.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { amountAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { FIND, WHO } from './ledgerWords.ts';

type BlendFact =
  /** `size` is `null` where it shall be found. */
  | {
      readonly kind: 'part';
      readonly thing: string;
      readonly size: Valued | null;
      readonly price: Valued;
      readonly unit: string;
    }
  | { readonly kind: 'whole'; readonly size: Valued; readonly price: Valued | null }
  | { readonly kind: 'ask price' }
  | { readonly kind: 'ask size'; readonly thing: string };
type Phrases = readonly FramePhrase<BlendFact>[];

const WORTH =
  '(costing|that costs|which costs|worth|that is worth|which is worth|at|priced at|selling at|that sells for|selling for)';
const PER = '(per|a|an|each|for each)';
const WEIGHT = '(kg|kilogram|kilo|g|lb|pound|litre|liter|ounce)';
const MIX = '(mixture|blend|mix|mixed tea|mixed coffee|trail mix)';

function part(match: ClauseMatch): readonly BlendFact[] {
  return [
    {
      kind: 'part',
      thing: match.words('t'),
      size: match.amount('q') === null ? null : amountAt(match, 'q'),
      price: amountAt(match, 'p'),
      unit: match.words('u'),
    },
  ];
}

/** The language of these stories. */
export const BLEND_PHRASES: Phrases = [
  ...says<BlendFact>(
    [`{quantity:q} of {noun:t} ${WORTH} {money:p} ${PER} ${WEIGHT}`, `{noun:t} ${WORTH} {money:p} ${PER} ${WEIGHT}`],
    part,
  ),
  ...says<BlendFact>(
    [`[${WHO} ](mixes|mixed|blends|blended|mix|combines)[ together]`, 'with', `(are|is) mixed[ together]`],
    () => [],
  ),
  ...says<BlendFact>(
    [
      `(to make|to get|making|to produce|to obtain) {quantity:q} of (a |the )?${MIX} ${WORTH} {money:p} ${PER} ${WEIGHT}`.replace(
        '(a |the )?',
        '[a |the ]',
      ),
      `(to make|to get|making|to produce|to obtain) a {quantity:q} ${MIX} ${WORTH} {money:p} ${PER} ${WEIGHT}`,
    ],
    (match) => [{ kind: 'whole', size: amountAt(match, 'q'), price: amountAt(match, 'p') }],
  ),
  ...says<BlendFact>(
    [
      `${FIND} the (cost|price|value) (of 1 ${WEIGHT} |per ${WEIGHT} |of a ${WEIGHT} |of one ${WEIGHT} )?of the ${MIX}[ per ${WEIGHT}]`.replace(
        /\((of 1[^?]*)\)\?/,
        '[$1]',
      ),
      `${FIND} the (cost|price|value) of {quantity:_} of the ${MIX}`,
      `(what|how much) (does|is|will) {quantity:_} of the ${MIX} (cost|worth)`,
      `(what|how much) (does|is|will) (a|one) ${WEIGHT} of the ${MIX}[ cost| be worth]`,
    ],
    () => [{ kind: 'ask price' }],
  ),
  ...says<BlendFact>(
    [
      `how (many kg|many kilograms|many pounds|much) of[ the] {noun:t} (should|must|are|is|does|did|do|will|would)[ ${WHO}][ be][ (used|use|needed|need|mix|mixed|there)]`,
      `how (many kg|many kilograms|many pounds|much)[ of the] {noun:t} (should|must|are|is|does|did|do|will|would)[ ${WHO}][ be][ (used|use|needed|need|mix|mixed|there)]`,
      `${FIND} (how much|how many kg of|the amount of|how many kilograms of|how many pounds of) {noun:t}[ ${WHO}][ (is|are|should be)][ (used|needed|uses|needs)]`,
    ],
    (match) => [{ kind: 'ask size', thing: match.words('t') }],
  ),
];
const IDLE = new Set('and so then to please'.split(' '));

type Part = Extract<BlendFact, { readonly kind: 'part' }>;

function workPrice(parts: readonly Part[], unit: Unit): RuleSolution | null {
  const sizes = parts.flatMap(({ size }) => (size === null ? [] : [size]));
  if (sizes.length !== parts.length || new Set(sizes.map((size) => size.unit)).size !== 1) return null;
  const costs = parts.map(({ size, price }) => (size?.value ?? new Fraction(0)).mul(price.value));
  const sum = (values: readonly Fraction[]): Fraction => values.reduce((total, one) => total.add(one), new Fraction(0));
  const [cost, weight] = [sum(costs), sum(sizes.map(({ value }) => value))];
  const steps: RuleStep[] = parts.map(({ thing, size, price }) => ({
    reason: `Work out the cost of the ${thing}.`,
    expression: spellProduct(size?.value ?? new Fraction(0), price.value),
  }));
  steps.push({ reason: 'Add the costs.', expression: `${costs.map(writeCoins).join('+')}=${writeCoins(cost)}` });
  steps.push({
    reason: 'Add the weights.',
    expression: `${sizes.map(({ value }) => writeDecimal(value)).join('+')}=${writeDecimal(weight)}`,
  });
  steps.push({
    reason: 'Divide.',
    expression: `${writeCoins(cost)}\\div ${writeDecimal(weight)}=${writeCoins(cost.div(weight))}`,
  });
  return moneySolution(steps, writeQuantity(cost.div(weight), unit));
}

function work(list: readonly BlendFact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const parts = facts.all('part');
  const whole = facts.only('whole');
  const [unit, ...others] = new Set([
    ...parts.map(({ price }) => price.unit),
    ...(whole === undefined || whole.price === null ? [] : [whole.price.unit]),
  ]);
  const [first, second, ...more] = parts;
  if (unit === undefined || others.length > 0 || !isMoney(unit) || first === undefined || second === undefined)
    return null;
  if (facts.are({ part: parts.length, 'ask price': 1 })) return workPrice(parts, unit);
  const ask = facts.only('ask size');
  if (
    ask === undefined ||
    whole === undefined ||
    whole.price === null ||
    more.length > 0 ||
    !facts.are({ part: 2, whole: 1, 'ask size': 1 })
  )
    return null;
  if (first.size !== null || second.size !== null) return null;
  const name = (words: string): string => nameWords(words).join(' ');
  const asked = parts.find(({ thing }) => name(thing) === name(ask.thing));
  const other = parts.find((one) => one !== asked);
  if (asked === undefined || other === undefined || name(other.thing) === name(asked.thing)) return null;
  const total = whole.size.value;
  const solved = solveStory(
    `Let there be $x$ of the ${asked.thing}; then $${writeDecimal(total)}-x$ of the ${other.thing}. Write the cost.`,
    'x',
    [...timesAmount(asked.price.value, amount(1)), ...timesAmount(other.price.value, amount(-1, total))],
    [{ kind: 'number', value: total.mul(whole.price.value) }],
  );
  if (solved === null || solved.value.compare(0) <= 0 || solved.value.compare(total) >= 0) return null;
  return moneySolution(solved.steps, writeQuantity(solved.value, whole.size.unit));
}

/** Works mixtures of two things of different price: the price of the mixture, or how much of one is in it. */
export function readBlend(problem: string): RuleSolution | null {
  return /mix|blend|combin/i.test(problem) ? agreed(readings(problem, BLEND_PHRASES, IDLE), work) : null;
}
