import Fraction from 'fraction.js';

import { ORDINALS } from '../../words/ordinals.ts';

const CLOCKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:hours?|hrs?|h)$/, 'minutes'],
  [/^min(?:ute)?s?$/, 'seconds'],
];
const MIXED =
  /(?<![\d./:])(?:(\d{1,4}) (?:and )?)?(\d{1,2})\/(\d{1,2}) ?(?:of (?:an?|one) |an? )?(hours?|hrs?|h|minutes?|mins?|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?)(?![a-z/]| ?per)/g;

function plainAmount(all: string, whole: string | undefined, top: number, bottom: number, unit: string): string {
  if (bottom === 0 || top >= bottom) return all;
  const value = new Fraction(Number(whole ?? '0')).add(new Fraction(top, bottom));
  const smaller = CLOCKS.find(([clock]) => clock.test(unit))?.[1];
  const small = value.mul(60);
  if (smaller !== undefined && small.d === 1n) return `${small.n} ${smaller}`;
  return [2, 4, 5, 8, 10].includes(bottom) ? `${value.valueOf()} ${unit}` : all;
}

/** Letters for numbers up to ten: a figure would be marked. */
export const LETTERS = ' abcdefghij';
const COUNTS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const NAMES = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth';
const WAY =
  '(?:(?:the|this|that|his|her|its|their|my|our) )?(?:(?:whole|total|entire|full|overall) )?(?:way|journey|distance|trip|route|drive|ride|walk|course|it)';
const PART = `(?:(half)|(?:(\\d|one|${COUNTS.join('|')})[ -])?(${NAMES})s?|(\\d)\\/(\\d{1,2}))`;
const OF_WAY = new RegExp(
  `(?<![a-z-])(?<!for |left |remaining )(?:the )?(?:first )?${PART}(?: of)? (?=(?:${WAY}|an? \\d[\\d.]*[- ](?:km|mile|kilomet(?:re|er)) (?:journey|trip|drive|ride|route|walk|race))(?![a-z-]| (?:that )?(?:left|remain|back|home)))`,
  'g',
);
const OTHER_PART = new RegExp(
  `(?<![a-z-])(?:the |for the )?(?:remaining|other|last|final|second) ${PART}(?: of ${WAY})?(?![a-z-]| of| the)`,
  'g',
);

function namedPart([half, count = 'a', name = '', top = '', bottom = '']: readonly (string | undefined)[]):
  string | null {
  if (half !== undefined) return 'partaofb';
  if (top !== '')
    return Number(top) < Number(bottom) && Number(bottom) <= 10
      ? `part${LETTERS[Number(top)] ?? ''}of${LETTERS[Number(bottom)] ?? ''}`
      : null;
  const number = /\d/.test(count) ? Number(count) : Math.max(COUNTS.indexOf(count), 0) + 1;
  const size = name === 'quarter' ? 4 : ORDINALS.indexOf(name) + 1;
  return number < size ? `part${LETTERS[number] ?? ''}of${LETTERS[size] ?? ''}` : null;
}

/**
 * "1 3/4 hours" is 105 minutes, "2 1/4 miles" 2.25 miles, "two-thirds of the way" `partbofc of the way`: amounts with a
 * part, as the marks can hold them.
 */
export function withPartAmounts(text: string): string {
  return text
    .replace(MIXED, (all, whole: string | undefined, top: string, bottom: string, unit: string) =>
      plainAmount(all, whole, Number(top), Number(bottom), unit),
    )
    .replace(OF_WAY, (all, ...groups: (string | undefined)[]) => {
      const named = namedPart(groups);
      return named === null ? all : `${named} of `;
    })
    .replace(OTHER_PART, (all, ...groups: (string | undefined)[]) => {
      const named = namedPart(groups);
      return named === null ? all : `the other ${named}`;
    });
}
