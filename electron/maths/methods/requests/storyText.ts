import Fraction from 'fraction.js';

/** "12 000", "12,000", "3½" as plain decimals; dashes, quotes and spaces made one kind. */
export function plainNumbers(problem: string): string {
  return problem
    .replace(/[−–—]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(\d)\s?½/g, '$1.5')
    .replace(/(\d)\s?¼/g, '$1.25')
    .replace(/(\d)\s?¾/g, '$1.75')
    .replace(/\\%/g, '%')
    .replace(/\\?\$(?=[A-Za-z\\(])([^$]*)\\?\$/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

export const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Number words as digits where they count things. */
export function withDigits(text: string): string {
  return text.replace(new RegExp(`\\b(${COUNTS.slice(2).join('|')})\\b`, 'gi'), (word) =>
    String(COUNTS.indexOf(word.toLowerCase())),
  );
}

export function fractionOf(text: string | undefined): Fraction | null {
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? new Fraction(text) : null;
}

const HOURS: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10080 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

/** How many of the second unit the first is; `null` where they cannot be compared exactly. */
export function ratioOfTimes(one: string, two: string): Fraction | null {
  if (one === two) return new Fraction(1);
  for (const table of [HOURS, MONTHS]) {
    const [first, second] = [table[one], table[two]];
    if (first !== undefined && second !== undefined) return new Fraction(first, second);
  }
  return null;
}

export const TIME = '(second|minute|hour|day|week|month|year|yr|decade|hr)s?';

export function singleTime(unit: string): string {
  return unit.replace(/^yr$/, 'year').replace(/^hr$/, 'hour');
}

/** One of the things, as a key to compare by: "pies" and "pie", "berries" and "berry", "boxes" and "box" are the same. */
export function thingKey(noun: string): string {
  return noun
    .replace(/(?<=ch|sh|x|ss)es$/, '')
    .replace(/(?<!s)s$/, '')
    .replace(/(?<=[^aeiou])y$/, 'ie');
}
