import Fraction from 'fraction.js';

import { typedNumber } from '../askedText.ts';

/** What a mark of a story stands for. `small` money was told in pence or cents; its value is in pounds or dollars. */
export type StoryAmount =
  | { readonly kind: 'money'; readonly value: Fraction; readonly currency: string; readonly small: boolean }
  | { readonly kind: 'percent'; readonly value: Fraction }
  | { readonly kind: 'ratio'; readonly parts: readonly Fraction[] }
  | { readonly kind: 'speed'; readonly value: Fraction; readonly length: string; readonly clock: 'h' | 'min' | 's' }
  | { readonly kind: 'time'; readonly h: Fraction; readonly min: Fraction; readonly s: Fraction }
  | { readonly kind: 'clock'; readonly minutes: number; readonly half: 'am' | 'pm' | null }
  | { readonly kind: 'length'; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'quantity'; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'number'; readonly value: Fraction };
export type AmountKind = StoryAmount['kind'];

/** The letter of each kind in a mark: `⟨m0⟩` is the first amount, of money. */
export const MARKS: Readonly<Record<AmountKind, string>> = {
  money: 'm',
  percent: 'p',
  ratio: 'r',
  speed: 's',
  time: 't',
  clock: 'c',
  length: 'l',
  quantity: 'q',
  number: 'n',
};

export type MarkedStory = { readonly text: string; readonly amounts: readonly StoryAmount[] };

const NUMBER = String.raw`(?<![\w.,/⟨])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?![\d.,]*\d)`;
const CURRENCIES: Readonly<Record<string, string>> = {
  pound: '£',
  dollar: '$',
  euro: '€',
  gbp: '£',
  usd: '$',
  eur: '€',
  quid: '£',
  buck: '$',
  rupee: '₹',
};
const LENGTHS: Readonly<Record<string, string>> = {
  mm: 'mm',
  cm: 'cm',
  m: 'm',
  km: 'km',
  kms: 'km',
  mile: 'miles',
  feet: 'feet',
  foot: 'feet',
  ft: 'feet',
  inch: 'inches',
  yard: 'yards',
  yd: 'yards',
  metre: 'm',
  meter: 'm',
  kilometre: 'km',
  kilometer: 'km',
  centimetre: 'cm',
  centimeter: 'cm',
  millimetre: 'mm',
  millimeter: 'mm',
};
const LENGTH =
  'kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|met(?:re|er)s?|miles?|feet|foot|ft|inch(?:es)?|yards?|yds?|kms?|cm|mm|m';
const QUANTITIES: Readonly<Record<string, string>> = {
  g: 'g',
  gram: 'g',
  gramme: 'g',
  kg: 'kg',
  kilo: 'kg',
  kilogram: 'kg',
  mg: 'mg',
  ml: 'ml',
  cl: 'cl',
  l: 'litres',
  litre: 'litres',
  liter: 'litres',
  millilitre: 'ml',
  milliliter: 'ml',
  tonne: 'tonnes',
  ounce: 'ounces',
  oz: 'ounces',
  lb: 'pounds',
  cup: 'cups',
  tablespoon: 'tablespoons',
  teaspoon: 'teaspoons',
  gallon: 'gallons',
  pint: 'pints',
};
const QUANTITY = `(?:${Object.keys(QUANTITIES)
  .toSorted((one, two) => two.length - one.length)
  .join('|')})s?`;
const HOUR = 'hours?|hrs?|hr|h';
const MINUTE = 'minutes?|mins?|min';
const SECOND = 'seconds?|secs?|sec|s';
const PER = String.raw`(?: ?\/ ?| per | an | a |p)`;
const ZERO = new Fraction(0);

function known(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? names[word.replace(/e?s$/, '')] ?? names[word.replace(/s$/, '')] ?? word;
}

function clockOf(word: string): 'h' | 'min' | 's' {
  return word.startsWith('h') ? 'h' : word.startsWith('m') ? 'min' : 's';
}

type Rule = readonly [
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[], value: (text: string | undefined) => Fraction) => StoryAmount | null,
];

const SPEED_SHORT: Readonly<Record<string, readonly [string, 'h' | 's']>> = {
  mph: ['miles', 'h'],
  kph: ['km', 'h'],
  kmh: ['km', 'h'],
  kmph: ['km', 'h'],
  'km/h': ['km', 'h'],
  'km/hr': ['km', 'h'],
  'm/s': ['m', 's'],
  mps: ['m', 's'],
};

/** The longest kinds first: `60 km/h` before `60 km`, `£3` before `3`. */
const RULES: readonly Rule[] = [
  [
    new RegExp(`([£$€₹]) ?${NUMBER}(?! ?(?:million|billion|m\\b|k\\b))`, 'g'),
    ([sign, digits], value) => ({ kind: 'money', value: value(digits), currency: sign ?? '£', small: false }),
  ],
  [
    new RegExp(`${NUMBER} ?(€|£|₹|pounds?(?! of\\b)|quid|bucks?|dollars?|rupees?|euros?|gbp|usd|eur)(?![a-z])`, 'g'),
    ([digits, name], value) => ({
      kind: 'money',
      value: value(digits),
      currency: CURRENCIES[(name ?? '').replace(/s$/, '')] ?? name ?? '£',
      small: false,
    }),
  ],
  [
    new RegExp(`${NUMBER} ?(p|pence|penny|pennies|¢|c|cents?)(?![a-z]|\\.[a-z])`, 'g'),
    ([digits, name], value) => ({
      kind: 'money',
      value: value(digits).div(100),
      currency: (name ?? '').startsWith('p') ? '£' : '$',
      small: true,
    }),
  ],
  [
    new RegExp(`${NUMBER} ?(?:%|percent|per cent|pct)(?![a-z])`, 'g'),
    ([digits], value) => ({ kind: 'percent', value: value(digits) }),
  ],
  [
    new RegExp(`${NUMBER} ?(mph|kph|kmph|kmh|km\\/hr?|m\\/s|mps)(?![a-z])`, 'g'),
    ([digits, unit], value) => {
      const [length, clock] = SPEED_SHORT[unit ?? ''] ?? ['km', 'h'];
      return { kind: 'speed', value: value(digits), length, clock };
    },
  ],
  [
    new RegExp(`${NUMBER} ?(${LENGTH})${PER}(${HOUR}|${MINUTE}|${SECOND})(?![a-z])`, 'g'),
    ([digits, length, clock], value) => ({
      kind: 'speed',
      value: value(digits),
      length: known(LENGTHS, length ?? ''),
      clock: clockOf(clock ?? 'h'),
    }),
  ],
  [
    /(?<![\d.:⟨])([01]?\d|2[0-3])[:.]([0-5]\d) ?(am|pm|a\.m\.?|p\.m\.?)(?![a-z])/g,
    ([hours, minutes, half]) => clock(hours, minutes, half),
  ],
  [/(?<![\d.:⟨])([01]?\d) ?(am|pm|a\.m\.?|p\.m\.?)(?![a-z])/g, ([hours, half]) => clock(hours, '0', half)],
  [
    /(?<=\b(?:at|from|to|until|till|by|and|leaves|leave|departs|arrives|starts|ends) )([01]?\d|2[0-3]):([0-5]\d)(?: ?(?:hours|hrs|h|o'clock))?(?![\d:])/g,
    ([hours, minutes]) => clock(hours, minutes, undefined),
  ],
  [
    new RegExp(
      `${NUMBER} ?(?:${HOUR})(?:,? and |, | )?${NUMBER.replace('(?<![\\w.,/⟨])', '')} ?(?:${MINUTE})(?![a-z])`,
      'g',
    ),
    ([hours, minutes], value) => ({ kind: 'time', h: value(hours), min: value(minutes), s: ZERO }),
  ],
  [
    /(?<![\w.,/⟨])(\d{1,2}) ?h ?([0-5]\d)(?![\d.]*\d| ?[a-z])/g,
    ([hours, minutes], value) => ({ kind: 'time', h: value(hours), min: value(minutes), s: ZERO }),
  ],
  [
    new RegExp(
      `${NUMBER} ?(?:${MINUTE})(?: and | )?${NUMBER.replace('(?<![\\w.,/⟨])', '')} ?(?:${SECOND})(?![a-z])`,
      'g',
    ),
    ([minutes, seconds], value) => ({ kind: 'time', h: ZERO, min: value(minutes), s: value(seconds) }),
  ],
  [
    new RegExp(`${NUMBER} ?-? ?(${HOUR}|${MINUTE}|${SECOND})(?![a-z])`, 'g'),
    ([digits, unit], value) => ({ kind: 'time', h: ZERO, min: ZERO, s: ZERO, [clockOf(unit ?? 'h')]: value(digits) }),
  ],
  [
    new RegExp(`${NUMBER} ?(${LENGTH})(?![a-z²³^])`, 'g'),
    ([digits, unit], value) => ({ kind: 'length', value: value(digits), unit: known(LENGTHS, unit ?? '') }),
  ],
  [
    new RegExp(`${NUMBER} ?(${QUANTITY})(?![a-z])`, 'g'),
    ([digits, unit], value) => ({ kind: 'quantity', value: value(digits), unit: known(QUANTITIES, unit ?? '') }),
  ],
  [
    /(?<![\w.,/⟨:])((?:\d+(?:\.\d+)?)(?: ?: ?\d+(?:\.\d+)?)+)(?![\d:.]*\d)/g,
    ([text]) => {
      const parts = (text ?? '').split(':').map(typedNumber);
      return parts.every((part) => part !== null) ? { kind: 'ratio', parts } : null;
    },
  ],
  [new RegExp(NUMBER, 'g'), ([digits], value) => ({ kind: 'number', value: value(digits) })],
];

function clock(hours: string | undefined, minutes: string | undefined, half: string | undefined): StoryAmount {
  const part = half === undefined ? null : half.startsWith('a') ? 'am' : 'pm';
  const typed = Number(hours);
  const whole = part === 'pm' && typed < 12 ? typed + 12 : part === 'am' && typed === 12 ? 0 : typed;
  return { kind: 'clock', minutes: whole * 60 + Number(minutes), half: part };
}

/**
 * A story in small letters with a mark for every amount, `⟨m0⟩` and so on; `null` when a number is left that is not
 * surely read (a fraction, a power, an expression).
 */
export function markAmounts(text: string): MarkedStory | null {
  const amounts: StoryAmount[] = [];
  let failed = false;
  const value = (digits: string | undefined): Fraction => {
    const plain = (digits ?? '').replace(/^\./, '0.');
    const read = typedNumber(plain.includes(',') ? plain.replace(/,(?=\d{3})/g, '') : plain);
    if (read === null) failed = true;
    return read ?? new Fraction(0);
  };
  const marked = RULES.reduce(
    (rest, [pattern, read]) =>
      rest.replace(pattern, (all: string, ...found: readonly unknown[]) => {
        const groups = found.slice(0, -2).map((one) => (typeof one === 'string' ? one : undefined));
        const amount = read(groups, value);
        if (amount === null) return all;
        amounts.push(amount);
        return `⟨${MARKS[amount.kind]}${amounts.length - 1}⟩`;
      }),
    text,
  );
  return failed || /\d/.test(marked.replace(/⟨[a-z]\d+⟩/g, '')) ? null : { text: marked, amounts };
}
