import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { nameStems } from '../words/nameStems.ts';
import { sumOfPrices } from './sumOfPrices.ts';
import { roleStory } from './roleStory.ts';

const ASKS =
  /(?:^|[.;,]\s*)(?:so )?(?:how much|what) (?:did|does|do|was|is|were|are) (?:the price of |the cost of )?(the|each|one|an?|his|her|their|my)?\s*([a-z' -]+?)(?: (?:cost|costs|priced|come to|each))*\s*\?*\s*$/i;
const TOTAL =
  /(?:\b(?:cost|costs|came to|comes to|come to|was|is|were|paid|pays|spent|spends|spend|a total of|total of|bill of|bill was|bill is|bill came to|for)\s+){1,3}(?:him |her |them |me |us )?(?:a total of |altogether )?([£$€₹]\s?\d[\d,]*(?:\.\d+)?|\d+p)(?: (?:in total|altogether|in all|all together|for everything|for the lot|for all of (?:it|them|this)))?/gi;
const ALL_IN = /,? \b(?:all in|included|including|in total|altogether|in all)\b/gi;
const STRANGE =
  /\b(?:change|half|twice|double|third|quarter|discount|off|%|percent|free|refund|left|profit|loss|sells?|sold|earn\w*|saved?|lost|deposit|owes?|more|less|than|note|from|each of|shared?|split|per (?:hour|day|week|month))\b/i;

/** "Two tickets at £12 each and popcorn came to £30. What was the popcorn?": the one price that nobody tells. */
export function workOneMissing(problem: string): RuleSolution | null {
  const asks = ASKS.exec(problem.replace(/\s+/g, ' '));
  if (asks === null || STRANGE.test(problem)) return null;
  const told = problem.replace(/\s+/g, ' ').slice(0, asks.index + (/^[.;,]/.test(asks[0]) ? 1 : 0));
  const name = (asks[2] ?? '').trim();
  const stems = nameStems(name.toLowerCase());
  const last =
    stems.length === 0 || /\b(?:it|they|that|this|total|bill|change|all|everything|altogether|cost|price)\b/.test(name)
      ? null
      : (name.toLowerCase().split(' ').at(-1) ?? null);
  if (last === null) return null;
  const noun = new RegExp(
    `\\b(?:(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|the) )?(?:[a-z]+ ){0,2}?${last.replace(/e?s$/, '')}(?:e?s)?\\b(?! (?:ticket|for|at|costs?|is|are|was|were)\\b(?! (?:the|total)))`,
    'i',
  );
  const answers = [...told.matchAll(TOTAL)].flatMap((total) => {
    const story = roleStory(total[1] ?? '');
    const value = story?.spots[0];
    if (value?.kind !== 'M' || !isMoney(value.unit)) return [];
    const rest = `${told.slice(0, total.index)} ${told.slice(total.index + total[0].length)}`.replace(ALL_IN, ' ');
    const found = noun.exec(rest);
    if (found === null || noun.test(rest.slice(found.index + found[0].length))) return [];
    const count = countOf(found[1]);
    if (count === null) return [];
    const others = withoutBare(rest)
      .replace(found[0], ' ')
      .replace(/(?:,\s*|\band\s+|\bplus\s+)+(?=[.,;]|$|\s*$)/g, ' ')
      .replace(/^\s*(?:and|,|plus)+\s*/g, '')
      .replace(/\ba family of (?:\d+|two|three|four|five|six)\b/gi, 'a family');
    const sum = sumOfPrices(others);
    if (sum === null || sum.unit !== value.unit || sum.value.compare(value.value) >= 0) return [];
    return [{ total: value.value, sum, count }];
  });
  const [only, ...more] = answers;
  if (only === undefined || more.length > 0) return null;
  const rest = only.total.sub(only.sum.value);
  const steps: RuleStep[] = [
    ...only.sum.steps,
    {
      reason: 'Subtract what the other things cost.',
      expression: `${writeCoins(only.total)}-${writeCoins(only.sum.value)}=${writeCoins(rest)}`,
    },
  ];
  if (only.count.equals(1)) return moneySolution(steps, writeQuantity(rest, only.sum.unit));
  const each = rest.div(only.count);
  if (!/^(?:each|one|an?)$/i.test(asks[1] ?? '') && !/\beach\b/i.test(asks[0])) return null;
  steps.push({
    reason: 'Divide by the number.',
    expression: `${writeCoins(rest)}\\div ${writeDecimal(only.count)}=${writeCoins(each)}`,
  });
  return moneySolution(steps, writeQuantity(each, only.sum.unit));
}

/** A sentence of which only the total was an amount: "The bill at a café was …, soup included." */
function withoutBare(text: string): string {
  const sentences = text.split(/(?<=[.;])\s+/);
  return sentences.filter((one) => (roleStory(one)?.spots.length ?? 1) > 0).join(' ');
}

const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

function countOf(word: string | undefined): Fraction | null {
  const plain = (word ?? 'the').toLowerCase();
  if (/^(?:an?|one|the)$/.test(plain)) return new Fraction(1);
  if (plain === 'some') return new Fraction(1);
  const index = WORDS.indexOf(plain);
  return index > 0 ? new Fraction(index) : /^\d+$/.test(plain) ? new Fraction(plain) : null;
}
