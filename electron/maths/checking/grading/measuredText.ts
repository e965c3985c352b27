import Fraction from 'fraction.js';

import { unitBefore, unitBehind, type Unit } from './measureUnits.ts';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
const NUMBER = String.raw`(?:(?:\d+ )?\d+\/\d+|${DIGITS})`;
const LARGE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1e9 };

/** Words and signs without their LaTeX: `$1\text{ hour }35\text{ minutes}$` → `1 hour 35 minutes`. */
export function plainMeasure(text: string): string {
  return withoutDelimiters(text)
    .replace(/\\(?:text|mathrm|textrm|mbox)\s*\{([^{}]*)\}/g, ' $1 ')
    .replace(/\\[dt]?frac\s*\{(\d+) ?\\pi\}\s*\{(\d+)\}/g, ' $1/$2π ')
    .replace(/\\[dt]?frac\s*(?:\{(\d+)\}|(\d))\s*(?:\{(\d+)\}|(\d))/g, fractionText)
    .replace(/\^\s*\{?\s*\\circ\s*\}?|\\degree\b/g, '°')
    .replace(/\\pounds\b ?/g, '£')
    .replace(/\\pi\b ?/g, 'π')
    .replace(/ ?\\sqrt\s*(?:\{(\d+)\}|(\d))| ?√\((\d+)\)/g, '√$1$2$3')
    .replace(/\\([$%])/g, '$1')
    .replace(/\{,\}/g, ',')
    .replace(/\bm\.p\.h\./g, 'mph')
    .replace(/\b(in|ft|yd|yds|hr|hrs|min|sec|mi|sq|cu|cm|mm|km|m)\.(?=\s|$|\^)/g, '$1')
    .replace(/²/g, '^2')
    .replace(/³/g, '^3')
    .replace(/\^\{(-?\d)\}/g, '^$1')
    .replace(/\\\(|\\\)|\\[ ,;:!]/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ \^/g, '^')
    .replace(/(?<=°) (?=[CF]$)|(?<=\d|π) (?=[°%])/g, '')
    .trim()
    .replace(/\.$/, '');
}

function fractionText(_all: string, top?: string, oneTop?: string, bottom?: string, oneBottom?: string): string {
  return ` ${top ?? oneTop ?? ''}/${bottom ?? oneBottom ?? ''} `;
}

/** A pair of dollars holds a formula, with a unit inside it or behind it; one before a digit is money. */
function withoutDelimiters(text: string): string {
  const bare = text.trim();
  const [, inner, behind = ''] = /^\$([^$]*)\$(?:( ?[A-Za-z][A-Za-z ^²³\d]*))?\.?$/.exec(bare) ?? [];
  return inner === undefined ? bare : inner + behind;
}

/** 2 1/2, 3/4, 1,200, 1.5 million. */
function valueOf(written: string, large: string | undefined): Fraction | null {
  const [, whole = '0', top = '', bottom = '1'] = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(written) ?? [];
  if (/^0+$/.test(bottom)) return null;
  const value = top === '' ? new Fraction(written.replaceAll(',', '')) : new Fraction(`${top}/${bottom}`).add(whole);
  return value.mul(large === undefined ? 1 : (LARGE[large] ?? 1));
}

const AMOUNT = new RegExp(
  String.raw`^(-?) ?([£€$]?) ?(-?)(${NUMBER}|(?=√))(?: (hundred|thousand|million|billion))? ?(π|√\d+|) ?(.*)$`,
);

/** "£0.40" → "pounds 2/5", "100π m" → "length 100π", "40√3 m" → "length 40√3"; null where no unit is told. */
function singleAmount(text: string): string | null {
  const [all, minus = '', sign = '', minusInside = '', digits = '', large, factor = '', behind = ''] =
    AMOUNT.exec(text) ?? [];
  const unit = sign === '' ? (unitBehind(behind) ?? thingsBehind(behind)) : behind === '' ? unitBefore(sign) : null;
  const value = unit === null || all === undefined ? null : valueOf(digits || '1', large);
  if (unit === null || value === null || (minus !== '' && minusInside !== '')) return null;
  const isNegative = minus + minusInside !== '' && value.n !== 0n;
  return `${unit.kind} ${isNegative ? '-' : ''}${value.mul(unit.worth).toFraction()}${factor}`;
}

/** "cups": whatever is counted is a unit of its own, the same only in the same word. */
function thingsBehind(text: string): Unit | null {
  const things = /^[a-z]{3,}(?: [a-z]{2,})?$/.exec(text)?.[0];
  return things === undefined ? null : { kind: `things ${things}`, worth: new Fraction(1) };
}

const PART = new RegExp(`(${NUMBER}) ?([A-Za-z]+)(?:,? and |, | |$)`, 'g');

/** "1 h 35 min", "3 km 200 m": parts of one kind in falling units. */
function joinedAmounts(text: string): string | null {
  const parts = [...text.matchAll(PART)];
  if (parts.length < 2 || parts.map(([all]) => all).join('') !== text) return null;
  let total = new Fraction(0);
  let last: Unit | null = null;
  for (const [, digits = '0', name = ''] of parts) {
    const [unit, value]: readonly [Unit | null, Fraction | null] = [unitBehind(name), valueOf(digits, undefined)];
    if (unit === null || value === null) return null;
    if (last !== null && (unit.kind !== last.kind || unit.worth.compare(last.worth) >= 0)) return null;
    total = total.add(value.mul(unit.worth));
    last = unit;
  }
  return last === null ? null : `${last.kind} ${total.toFraction()}`;
}

/** "8 cm by 5 cm": two sides, in whichever order. */
function sides(text: string): string | null {
  const [first, second, ...more] = text.split(' by ').map(singleAmount);
  if (first === undefined || first === null || second === undefined || second === null || more.length > 0) return null;
  return [first, second].toSorted().join(' by ');
}

/** "3 r 2", "3 remainder 2"; "2:3", "2 to 3". */
function pairOfNumbers(text: string): string | null {
  const rest = /^(\d+),? ?(?:r|R|rem\.?|remainder) ?(\d+)$/.exec(text);
  if (rest !== null) return `remainder ${rest[1] ?? ''} ${rest[2] ?? ''}`;
  return /^\d+(?:(?: ?: ?| to )\d+)+$/.test(text) ? `ratio ${text.replace(/ ?: ?| to /g, ':')}` : null;
}

const CHANGES: Readonly<Record<string, string>> = {
  rise: 'increase',
  fall: 'decrease',
  drop: 'decrease',
  reduction: 'decrease',
};

/** "4% decrease", "a decrease of 4%". */
function percentChange(text: string): string | null {
  const name = '(increase|decrease|rise|fall|drop|reduction|profit|loss)';
  const [, size, kind] = new RegExp(`^(?:an? )?(${DIGITS})% ${name}$`).exec(text) ?? [];
  const [, otherKind, otherSize] = new RegExp(`^(?:an? )?${name} of (${DIGITS})%$`).exec(text) ?? [];
  const [value, change] = [size ?? otherSize, kind ?? otherKind];
  return value === undefined || change === undefined
    ? null
    : `${CHANGES[change] ?? change} ${valueOf(value, undefined)?.toFraction() ?? ''}%`;
}

/** An amount as one text for all its ways of being written; null for anything that is no amount with a unit. */
export function measuredText(plain: string): string | null {
  return percentChange(plain) ?? joinedAmounts(plain) ?? singleAmount(plain) ?? sides(plain) ?? pairOfNumbers(plain);
}
