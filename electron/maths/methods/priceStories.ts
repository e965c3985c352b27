import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { typedNumber, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';

const MONEY = /([£$€])\s?(\d[\d,]*(?:\.\d{2})?)/g;
const PERCENT = /(\d+(?:\.\d+)?) ?(?:%|percent|per cent)/g;
const DOWN = /\b(?:off|discount|reduced|reduction|decrease[sd]?|falls?|fell|drops?|dropped|sale|cheaper)\b/;
const UP = /\b(?:increase[sd]?|rises?|rose|goes up|went up|more expensive|vat|tax|tip|added)\b/;
/** The price after the change is asked for, and nothing else. */
const ASKED =
  /\b(?:sale price|new price|final price|price now|reduced price|price after|new cost|total cost|price in the sale|cost now|cost in the sale|what (?:is|will be) the price|how much (?:does|will|is) (?:it|he|she|they) (?:cost|pay|be) ?(?:now|in the sale|after)?)\b/;
/** Whatever says that the price given is not the first one, or that there is more than one change. */
const OTHER =
  /\b(?:original|originally|before|was the|old price|then|further|another|also|each|both|more than|per (?:hour|month|week|year)|interest|invest|save[sd]?|saving|deposit|how many|twice|half|profit|loss)\b/;

function price(value: Fraction, currency: string): string {
  const text = writeDecimal(value);
  const [whole = text, decimals = ''] = text.split('.');
  const shown = decimals === '' ? whole : `${whole}.${decimals.padEnd(2, '0')}`;
  return currency === '$' ? `\\$${shown}` : `\\text{${currency}}${shown}`;
}

/** Works the price after one percentage off or on, from the price before. */
export function priceStories(problem: Understood): RuleSolution | null {
  const text = problem.text
    .toLowerCase()
    .replace(/\\([$£€%])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const [money, ...moreMoney] = [...text.matchAll(MONEY)];
  const [percent, ...morePercent] = [...text.matchAll(PERCENT)];
  if (
    money === undefined ||
    percent === undefined ||
    moreMoney.length > 0 ||
    morePercent.length > 0 ||
    text.length > 180
  )
    return null;
  const rest = text.replace(MONEY, ' ').replace(PERCENT, ' ');
  if (/\d/.test(rest) || OTHER.test(rest) || !ASKED.test(rest) || /\bafter\b/.test(rest.replace(ASKED, ' ')))
    return null;
  const [down, up] = [DOWN.test(rest), UP.test(rest)];
  if (down === up) return null;
  const [amount, by] = [typedNumber(money[2] ?? ''), typedNumber(percent[1] ?? '')];
  if (amount === null || by === null || by.compare(100) >= 0) return null;
  const currency = money[1] ?? '$';
  const part = amount.mul(by).div(100);
  const result = down ? amount.sub(part) : amount.add(part);
  if ((100n * part.n) % part.d !== 0n) return null;
  const steps = [
    {
      reason: `Work out ${writeDecimal(by)} percent of the price.`,
      expression: `\\frac{${writeDecimal(by)}}{100}\\times ${writeDecimal(amount)}=${writeDecimal(part)}`,
    },
    {
      reason: down ? 'Subtract it from the price.' : 'Add it to the price.',
      expression: `${writeDecimal(amount)}${down ? '-' : '+'}${writeDecimal(part)}=${writeDecimal(result)}`,
    },
  ];
  return { topic: 'percentage-change', method: 'priceStories', steps, answer: price(result, currency) };
}
