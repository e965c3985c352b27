import Fraction from 'fraction.js';

import { writtenNumber } from '../ordering/writtenNumbers.ts';
import { startsWithDirection } from './runningWords.ts';

/** An amount of a text: where it stands, its size with its sign, and what it counts. */
export type RunningAmount = {
  readonly from: number;
  readonly to: number;
  readonly value: Fraction;
  /** As typed, for fractions. */
  readonly fraction: boolean;
  readonly signed: boolean;
  /** One name for a unit ("m", "°C", "£"); what is counted for things; empty where nothing is told. */
  readonly unit: string;
  readonly kind: 'unit' | 'thing';
};

const UNITS: readonly (readonly [name: string, source: string])[] = [
  ['°C', '(?:°|degrees?) ?(?:celsius|centigrade|c)(?![a-z])|celsius'],
  ['°F', '(?:°|degrees?) ?(?:fahrenheit|f)(?![a-z])|fahrenheit'],
  ['°', '°|degrees?'],
  ['km', 'kilomet(?:re|er)s?|kms?'],
  ['cm', 'centimet(?:re|er)s?|cms?'],
  ['mm', 'millimet(?:re|er)s?|mms?'],
  ['m', 'met(?:re|er)s?|m'],
  ['feet', 'feet|foot|ft'],
  ['inches', 'inch(?:es)?'],
  ['yards', 'yards?|yds?'],
  ['miles', 'miles?'],
  ['kg', 'kilograms?|kilos?|kgs?'],
  ['g', 'grams?|g'],
  ['litres', 'lit(?:re|er)s?|l'],
  ['ml', 'millilit(?:re|er)s?|ml'],
  ['gallons', 'gallons?'],
  ['lb', 'lbs?'],
  ['ounces', 'ounces?|oz'],
  ['tonnes', 'tonnes?'],
  ['cups', 'cups?'],
  ['hours', 'hours?|hrs?'],
  ['minutes', 'minutes?|mins?'],
  ['seconds', 'seconds?|secs?|s'],
  ['£', 'pounds?'],
  ['$', 'dollars?|bucks'],
  ['€', 'euros?'],
  ['p', 'pence|p'],
];
const NUMBER = String.raw`(?:\d+ \d+ ?\/ ?\d+|\d+ ?\/ ?\d+|\d+(?:\.\d+)?)(?![\d/:%]|\.\d|(?:st|nd|rd|th)\b| ?(?:am|pm|a\.m|p\.m|o'clock)\b)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\w.,/:])(-|minus |negative |\+)?([£$€])?(-)?(${NUMBER})(?:[- ]?(${UNITS.map(([, source]) => source).join('|')})(?![a-z]))?`,
  'g',
);
/** Words behind a number that name nothing. */
const NO_THING =
  /^(?:more|less|and|then|on|off|in|into|to|from|at|of|above|below|up|down|further|each|every|per|is|are|was|were|get|gets|got|got|by|for|the|a|but|so|what|how|people|left|out|away|were|had|has|have|board|leave|later|lower|higher|under|beneath|over|again|it|he|she|they|i|you|we|again|after|before|when|while|which|who|with|find|work|join|come|came|go|went)$/;

function unitOf(text: string | undefined): string {
  if (text === undefined) return '';
  return UNITS.find(([, source]) => new RegExp(`^(?:${source})$`).test(text))?.[0] ?? '';
}

function singular(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|ch|sh)es$/, '')
    .replace(/(?<!s)s$/, '');
}

/** All amounts of a text in small letters; `null` where a digit belongs to none of them. */
export function runningAmounts(text: string): readonly RunningAmount[] | null {
  const found: RunningAmount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [all, sign, currency, inner, digits = '', unit] = match;
    const number = writtenNumber(digits.replace(/ ?\/ ?/, '/'));
    if (number === null) return null;
    const negative = (sign !== undefined && sign !== '+') || inner !== undefined;
    const behind = /^ ([a-z]+)/.exec(text.slice(match.index + all.length))?.[1] ?? '';
    const name = currency ?? unitOf(unit);
    const flows = startsWithDirection(text.slice(match.index + all.length, match.index + all.length + 24));
    const thing = name === '' && !flows && !NO_THING.test(behind) ? singular(behind) : '';
    found.push({
      from: match.index,
      to: match.index + all.length,
      value: negative ? number.value.neg() : number.value,
      fraction: number.form === 'fraction',
      signed: negative || sign === '+',
      unit: name === '' ? thing : name,
      kind: name === '' ? 'thing' : 'unit',
    });
  }
  const rest = found.reduceRight((left, { from, to }) => `${left.slice(0, from)}#${left.slice(to)}`, text);
  return /\d/.test(rest) ? null : found;
}
