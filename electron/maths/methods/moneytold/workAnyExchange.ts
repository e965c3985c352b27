import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';

/** What a sign stands for; a bare `$` is any dollar. */
const SIGN_NAMES: Readonly<Record<string, string>> = { '£': 'pound', '€': 'euro', '₹': 'rupee', $: 'dollar', 'US$': 'us dollar', 'A$': 'australian dollar', 'NZ$': 'new zealand dollar', 'C$': 'canadian dollar', 'CA$': 'canadian dollar', 'S$': 'singapore dollar', 'HK$': 'hong kong dollar', '¥': 'yen' }; // prettier-ignore
const SIGN = String.raw`(?:(?:US|AU|A|NZ|CA|C|S|HK)?\$|[£€₹¥])`;
const NAME = String.raw`(?:(?:us|american|canadian|australian|singapore|new zealand|hong kong|british|english|swiss|danish|swedish|norwegian|jamaican|indian|japanese|south african|mexican|kenyan) )?(?:dollars?|pounds?(?: sterling)?|euros?|ringgit|yen|yuan|rupees?|rand|naira|pesos?|francs?|kron(?:er|or|a|e)|shillings?|baht|dirhams?|zloty|lira|cedis?)`;
const DIGITS = String.raw`\d[\d,]*(?:\.\d+)?`;
const AMOUNT = new RegExp(
  String.raw`(${SIGN}) ?(${DIGITS})(?! ?[a-z%]*million)|(?<![\d.,])(${DIGITS}|one)[- ](${NAME})\b`,
  'gi',
);
const LINK =
  /^ ?(?:=|is|was|equals|is equal to|is worth|was worth|exchanges for|will buy|buys|gets(?: you)?|gives(?: you)?|to|≈|can be exchanged for) ?$/i;
/** Anything that changes the amount on its way. */
const STRANGE =
  /%|\b(?:per ?cent|commission|fee|charge|spen[dt]s?|back|left|more|less|change[sd]? (?:it |them )?back|then|each|half|twice|another|after|before|not|without|difference|better|cheaper|profit|loss|costs? (?!of)|tax|only|multiples?|notes?|rounded|nearest|estimate)\b/i;

type Told = {
  readonly value: Fraction;
  readonly name: string;
  readonly sign: string;
  readonly from: number;
  readonly to: number;
};

function nameOf(sign: string | undefined, word: string | undefined): string {
  if (sign !== undefined) return SIGN_NAMES[sign] ?? sign.toLowerCase();
  return (word ?? '')
    .toLowerCase()
    .replace(/ sterling$/, '')
    .replace(/^american/, 'us')
    .replace(/^(?:british|english) /, '')
    .replace(/(?<!s)s$/, '');
}

function amountsIn(text: string): readonly Told[] {
  return [...text.matchAll(AMOUNT)].map((found) => {
    const [all, sign, digits, count, word] = found;
    const value = new Fraction(/^one$/i.test(count ?? '') ? 1 : (digits ?? count ?? '0').replaceAll(',', ''));
    return { value, name: nameOf(sign, word), sign: sign ?? '', from: found.index, to: found.index + all.length };
  });
}

/** "dollar" beside "canadian dollar" alone is that one. */
function isSame(one: string, other: string, all: readonly string[]): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long.endsWith(` ${short}`) &&
    all.filter((name) => name.endsWith(short)).every((name) => name === short || name === long)
  );
}

function written(value: Fraction, { sign, name }: Told): string | null {
  if (!endsWithin(value, 2)) return null;
  if (sign === '')
    return `${writeCoins(value)}\\text{ ${name.replace(/^(?:us|[a-z])/, (start) => (name.includes(' ') ? (start === 'us' ? 'US' : start.toUpperCase()) : start))}${/^(?:dollar|pound|euro|rupee|peso|franc|shilling|dirham|cedi)$/.test(name.split(' ').at(-1) ?? '') ? 's' : ''}}`;
  return sign.endsWith('$')
    ? `${sign.length > 1 ? `\\text{${sign.slice(0, -1)}}` : ''}\\$${writeCoins(value)}`
    : `\\text{${sign}}${writeCoins(value)}`;
}

/** A rate between any two currencies and one amount: the same money in the other. */
export function workAnyExchange(problem: string): RuleSolution | null {
  const text = problem.replace(/\\([$£€])/g, '$1').replace(/(£1|€1|\$1) ?(?:=|is) (\d[\d.]*) ?(?=[a-z])/gi, '$1 = $2 ');
  const told = amountsIn(text);
  const numbers = text.match(/\d[\d,]*(?:\.\d+)?|\bone (?=us|[a-z]+ dollar|pound|euro|dollar)/gi) ?? [];
  if (told.length !== 3 || numbers.length !== 3 || STRANGE.test(text)) return null;
  const at = told.findIndex(
    (one, index) =>
      index < 2 &&
      LINK.test(text.slice(one.to, told[index + 1]?.from ?? one.to)) &&
      (one.value.equals(1) || told[index + 1]?.value.equals(1) === true),
  );
  const [first, second, given] = [told[at], told[at + 1], told[at === 0 ? 2 : 0]];
  if (at < 0 || first === undefined || second === undefined || given === undefined) return null;
  const names = told.map(({ name }) => name);
  if (isSame(first.name, second.name, names)) return null;
  const [one, many] = first.value.equals(1) ? [first, second] : [second, first];
  const fromOne = isSame(given.name, one.name, names);
  if (fromOne === isSame(given.name, many.name, names)) return null;
  const target = fromOne ? many : one;
  const asked = new RegExp(
    String.raw`\b(?:how many|how much in|in|into|to|for)( the)? (?:(${NAME})\b|([£€$])(?! ?\d))`,
    'gi',
  );
  const rest = `${text.slice(0, first.from)} ${text.slice(second.to)}`;
  const wants = [...rest.matchAll(asked)].map(([, , name, sign]) => nameOf(sign, name));
  if (!/\?|^ *(?:[£€$]|\d)|\b(?:how (?:much|many)|what|change|convert|find|work out|calculate|exchange)\b/i.test(rest))
    return null;
  if (
    wants.some((name) => isSame(name, given.name, names)) ||
    wants.some((name) => !isSame(name, target.name, names) && !target.name.endsWith(name))
  )
    return null;
  if (wants.length === 0) return null;
  const value = fromOne ? given.value.mul(many.value) : given.value.div(many.value);
  if (many.value.n === 0n || !endsWithin(value, 2)) return null;
  const step = fromOne
    ? { reason: 'Multiply by the rate.', expression: spellProduct(given.value, many.value) }
    : {
        reason: 'Divide by the rate.',
        expression: `${writeDecimal(given.value)}\\div ${writeDecimal(many.value)}=${writeCoins(value)}`,
      };
  return moneySolution([step], written(value, target));
}
