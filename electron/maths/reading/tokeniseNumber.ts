import Fraction from 'fraction.js';

import type { NumberNode } from '../expression/expression.ts';
import { mostDigits } from './limits.ts';
import { lastToken, matchHere, push, type Scan } from './scan.ts';
import { refuse } from './unreadable.ts';

const thousands = /\d{1,3}(?:(?:,|\{,\}|,\\!\s*|\\,|\\ |[\u2009\u00a0\u202f ])\d{3})+(?![\d/]|,\d)/y;
const plainDigits = /\d+/y;
const decimals = /\.(\d+)/y;
const recurring =
  /\.(\d*)(?:\\overline\s*\{(\d+)\}|\\bar\s*\{?(\d+)\}?|\((\d+)\)|\\dot\s*\{?(\d)\}?(?:(\d*)\\dot\s*\{?(\d)\}?)?|((?:\d\u0307)(?:\d*\d\u0307)?))/y;
const dotted = /\.(\d+)\s*(?:\.\.\.|…|\\ldots|\\dots|\\cdots)/y;

export function startsNumber(scan: Scan): boolean {
  return /[0-9]/.test(scan.text[scan.position] ?? '') || (matchHere(scan, decimals) !== null && !followsNumber(scan));
}

function followsNumber(scan: Scan): boolean {
  return lastToken(scan)?.kind === 'number' && !scan.spaced;
}

/** Reads one literal: 12, 1,000, 0.25, .5, 0.\dot{3}, 0.1666…, and 2,74 where nothing else can be meant. */
export function pushNumber(scan: Scan): void {
  const start = scan.position;
  const comma = decimalComma(scan);
  if (comma !== null) return pushLiteral(scan, comma[1] ?? '', comma[2] ?? '', '', comma[0].length);
  const whole = matchThousands(scan) ?? matchHere(scan, plainDigits);
  const wholeText = whole?.[0] ?? '';
  scan.position = start + wholeText.length;
  const tail = matchTail(scan, start);
  scan.position = start;
  pushLiteral(scan, wholeText.replace(/\D/g, ''), tail.fixed, tail.repeating, wholeText.length + tail.length);
}

/** A comma separates thousands only where it cannot separate the members of a list or the coordinates of a point. */
function matchThousands(scan: Scan): RegExpExecArray | null {
  const match = matchHere(scan, thousands);
  if (match === null || match[0].startsWith('0')) return null;
  // In 1,23,456 the commas make a list.
  if (/\d,$/.test(scan.text.slice(0, scan.position))) return null;
  const inBrackets = scan.openers.some(({ bracket }) => bracket !== 'group');
  if (inBrackets && /\d,\d/.test(match[0]) && !/,0\d\d/.test(match[0])) return null;
  // Plain spaces stand between separate numbers as well, so only a round number is taken as one.
  if (/\d \d/.test(match[0]) && !match[0].endsWith('000')) return null;
  return match;
}

/** "2,74 €" and "1000,99" when that is all there is. */
function decimalComma(scan: Scan): RegExpExecArray | null {
  const match = matchHere(scan, /(\d+),(\d+)(?![\d,])/y);
  if (match === null || match[2]?.length === 3) return null;
  if (commasAreAllDecimal(scan.text)) return match;
  const rest = scan.text.replace(match[0], '').replace(/\\text\{[^{}]*\}|[\s$+\-−.]|\\/g, '');
  if (rest.length > 0) return /^(?:[€£]|[a-z]{1,3}[²³]?)$/i.test(rest) ? match : null;
  return match[1] === '0' || (match[2]?.length === 2 && match[1] !== undefined) || (match[1]?.length ?? 0) > 3
    ? match
    : null;
}

/** "3,5 + 1,5": a calculation without brackets or letters, where a comma could part nothing else. */
function commasAreAllDecimal(text: string): boolean {
  if (!/^[\d,+\-−×÷*/\s]+$/.test(text) || !/[+\-−×÷*/]/.test(text)) return false;
  return (text.match(/,/g)?.length ?? 0) === (text.match(/(?<![\d,])\d+,\d{1,2}(?![\d,])/g)?.length ?? 0);
}

type Tail = { readonly fixed: string; readonly repeating: string; readonly length: number };

function matchTail(scan: Scan, start: number): Tail {
  const repeat = matchHere(scan, recurring);
  if (repeat !== null) {
    const [, fixed = '', line, bar, round, first, middle, last, marked] = repeat;
    const repeating =
      line ?? bar ?? round ?? marked?.replace(/\D/g, '') ?? `${first ?? ''}${middle ?? ''}${last ?? ''}`;
    return { fixed, repeating, length: repeat[0].length };
  }
  const dots = matchHere(scan, dotted);
  if (dots !== null) return { ...splitRepeating(start, dots[1] ?? ''), length: dots[0].length };
  const plain = matchHere(scan, decimals);
  return { fixed: plain?.[1] ?? '', repeating: '', length: plain?.[0].length ?? 0 };
}

/** 1666 is 1 then 6 for ever; the repetition must be seen (666, 1818), not guessed. */
function splitRepeating(start: number, digits: string): { fixed: string; repeating: string } {
  const match = /^(\d*?)(?:(\d)\2{2,}|(\d{2,6}?)\3+)$/.exec(digits);
  if (match === null) refuse(start, 'these digits go on without end, so the number is not known exactly');
  return { fixed: match[1] ?? '', repeating: match[2] ?? match[3] ?? '' };
}

function pushLiteral(scan: Scan, whole: string, fixed: string, repeating: string, length: number): void {
  const digits = whole + fixed + repeating;
  if (digits.length > mostDigits) refuse(scan.position, `this number has more than ${mostDigits} digits`);
  push(
    scan,
    { kind: 'number', node: literal(whole, fixed, repeating), digits: fixed + repeating === '' ? whole : '' },
    length,
  );
}

function literal(whole: string, fixed: string, repeating: string): NumberNode {
  const scale = 10n ** BigInt(fixed.length);
  const fixedValue = new Fraction(BigInt(whole + fixed || '0'), scale);
  if (repeating === '') {
    return fixed === ''
      ? { kind: 'number', value: fixedValue }
      : { kind: 'number', value: fixedValue, decimals: fixed.length };
  }
  const nines = 10n ** BigInt(repeating.length) - 1n;
  const value = fixedValue.add(new Fraction(BigInt(repeating), nines * scale));
  return { kind: 'number', value, decimals: fixed.length + repeating.length, recurring: repeating.length };
}
