import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { kindOfUnit, SIZES } from './workConversion.ts';
import type { UnitKind } from './workConversion.ts';
import { UNIT, markUnits, unitOfMark } from './unitNames.ts';

type Measure = { readonly value: Fraction; readonly parts: readonly (readonly [Fraction, string])[] };
type Sum = { readonly first: Measure; readonly sign: '+' | '-' | '×' | '÷'; readonly other: Measure | Fraction };

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const ONE = `${NUMBER} ?${UNIT}`;
const MEASURE = `${ONE}(?:,? ?(?:and )?${ONE}){0,2}`;
const ASK = "(?:(?:work out|calculate|find|what is|what's|whats|how much is|evaluate|add|subtract|do)(?: the)?:? )?";
const TO = `(?:[.,;]? ?(?:=|in|give (?:your |the )?answer in|answer in|as|to)? ?\\(?(?:in )?(${UNIT})?\\)?)?`;
const SUM = new RegExp(`^${ASK}(${MEASURE}) ?(\\+|-|plus|minus|and) ?(${MEASURE}) ?(?:=|is|\\?|how much)*${TO}$`);
const PRODUCT = new RegExp(`^${ASK}(?:(${MEASURE}) ?(×|x|\\*|times|÷|divided by|:) ?(${NUMBER})|(${NUMBER}) ?(×|x|\\*|times|lots of) ?(${MEASURE})) ?(?:=|\\?)*${TO}$`); // prettier-ignore
const FROM = new RegExp(`^(?:take|subtract) (${MEASURE}) (?:away )?from (${MEASURE})${TO}$`);

/** Units of one kind, the largest first, that an answer is told in: 5 h 10 min, 4 ft 3 in. */
const MIXED: Partial<Record<UnitKind, readonly string[]>> = {
  time: ['h', 'min', 's'],
  'imperial length': ['yd', 'ft', 'in'],
  'imperial mass': ['stone', 'lb', 'oz'],
};

function measureIn(text: string, units: readonly string[]): Measure | null {
  const parts = [...text.matchAll(new RegExp(`(${NUMBER}) ?(${UNIT})`, 'g'))].map(
    ([, digits = '0', mark]) => [new Fraction(digits), unitOfMark(mark, units) ?? ''] as const,
  );
  const kinds = new Set(parts.map(([, unit]) => kindOfUnit(unit)));
  const [kind] = kinds;
  if (kind === undefined || kind === null || kinds.size > 1) return null;
  const sizes = parts.map(([, unit]) => SIZES[kind][unit] ?? 0);
  if (sizes.some((size, index) => index > 0 && size >= (sizes[index - 1] ?? 0))) return null;
  const value = parts.reduce((sum, [count, unit]) => sum.add(count.mul(SIZES[kind][unit] ?? 0)), new Fraction(0));
  return { value, parts };
}

function named(value: Fraction, unit: string): string {
  return `${writeDecimal(value)}\\text{ ${unit}}`;
}

function written({ parts }: Measure): string {
  return parts.map(([count, unit]) => named(count, unit)).join('\\ ');
}

/** The sum in hours and minutes, in feet and inches; in one unit where that is how measures are told. */
function inParts(value: Fraction, used: readonly string[], kind: UnitKind): string {
  const order = MIXED[kind] ?? [];
  const top = order.findIndex((unit) => used.includes(unit));
  const low = order.findLastIndex((unit) => used.includes(unit));
  const start = kind === 'time' && top > 0 && value.compare((SIZES.time['min'] ?? 60) * 60) >= 0 && used.includes('min') ? 0 : top; // prettier-ignore
  let rest = value;
  const pieces: string[] = [];
  for (const unit of order.slice(start, low + 1)) {
    const size = SIZES[kind][unit] ?? 1;
    const isLast = unit === order[low];
    const count = isLast ? rest.div(size) : new Fraction(rest.div(size).floor());
    rest = rest.sub(count.mul(size));
    if (count.n !== 0n) pieces.push(named(count, unit));
  }
  return pieces.join('\\ ');
}

function work({ first, sign, other }: Sum, target: string | null): RuleSolution | null {
  const isNumber = other instanceof Fraction;
  const used = [...first.parts, ...(isNumber ? [] : other.parts)].map(([, unit]) => unit);
  const kind = kindOfUnit(used[0] ?? '');
  if (kind === null || used.some((unit) => kindOfUnit(unit) !== kind)) return null;
  if (target !== null && kindOfUnit(target) !== kind) return null;
  const sizes = SIZES[kind];
  const small = used.toSorted((one, two) => (sizes[one] ?? 0) - (sizes[two] ?? 0))[0] ?? '';
  const large = used.toSorted((one, two) => (sizes[two] ?? 0) - (sizes[one] ?? 0))[0] ?? '';
  const size = sizes[small] ?? 1;
  const right = isNumber ? other : other.value.div(size);
  const left = first.value.div(size);
  const result = sign === '+' ? left.add(right) : sign === '-' ? left.sub(right) : sign === '×' ? left.mul(right) : left.div(right); // prettier-ignore
  if (result.compare(0) <= 0) return null;
  const steps: RuleStep[] = [];
  const told = [first, ...(isNumber ? [] : [other])];
  for (const measure of told)
    if (measure.parts.length > 1 || measure.parts[0]?.[1] !== small)
      steps.push({ reason: 'Write it in the smaller unit.', expression: `${written(measure)}=${named(measure.value.div(size), small)}` }); // prettier-ignore
  const latex = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ' }[sign];
  steps.push({
    reason: { '+': 'Add.', '-': 'Subtract.', '×': 'Multiply.', '÷': 'Divide.' }[sign],
    expression: `${writeDecimal(left)}${latex}${writeDecimal(right)}=${writeDecimal(result)}`,
  });
  const value = result.mul(size);
  const isMixed = target === null && MIXED[kind] !== undefined && MIXED[kind].includes(small);
  const answer = isMixed ? inParts(value, used, kind) : named(value.div(sizes[target ?? large] ?? 1), target ?? large);
  if (/frac/.test(answer) || answer === '') return null;
  if (answer !== named(result, small)) steps.push({ reason: 'Write the answer in the larger unit.', expression: `${named(result, small)}=${answer}` }); // prettier-ignore
  return { topic: 'units', method: 'measureSums', steps, answer };
}

function read(text: string, units: readonly string[]): { readonly sum: Sum; readonly target: string | null } | null {
  const sum = SUM.exec(text);
  const from = sum === null ? FROM.exec(text) : null;
  if (sum !== null || from !== null) {
    const [one, sign, two, to] = sum === null ? [from?.[2], '-', from?.[1], from?.[3]] : sum.slice(1, 5);
    const [first, other] = [measureIn(one ?? '', units), measureIn(two ?? '', units)];
    // "Add 3 m and 5 cm"; "3 h and 20 min" is one time.
    if (first === null || other === null || (sign === 'and' && !text.startsWith('add'))) return null;
    return { sum: { first, sign: sign === '-' || sign === 'minus' ? '-' : '+', other }, target: unitOfMark(to, units) };
  }
  const product = PRODUCT.exec(text);
  if (product === null) return null;
  const [, left, by, count, times, , right, to] = product;
  const first = measureIn(left ?? right ?? '', units);
  const other = new Fraction(count ?? times ?? 0);
  if (first === null || other.n === 0n) return null;
  return { sum: { first, sign: by !== undefined && /÷|divided|:/.test(by) ? '÷' : '×', other }, target: unitOfMark(to, units) };
} // prettier-ignore

/** Single letters that may be letters of a formula as well: "5m + 3m", "2h × 3". */
function mayBeLetters(text: string, { first, other }: Sum): boolean {
  const units = [...first.parts, ...(other instanceof Fraction ? [] : other.parts)].map(([, unit]) => unit);
  return units.every((unit) => new RegExp(`\\d ?${unit.charAt(0)}(?![a-z])`, 'i').test(text)) && new Set(units).size === 1;
} // prettier-ignore

/** Lengths, weights and times as typed: "3h 20min + 1h 50min", "3 kg − 450 g", "2.5 m × 4". */
export function measureSums(problem: string): RuleSolution | null {
  if (problem.length > 90 || !/\d ?[a-z]/i.test(problem) || !/[-+−–×x*÷:]|plus|minus|times|divided|take|subtract|\badd\b|lots of/i.test(problem)) return null; // prettier-ignore
  const { text, form } = arithmeticText(problem.replace(/\bhr\b/gi, 'h'));
  if (form !== null) return null;
  const { text: marked, units } = markUnits(text.replace(/(?<=\d)(?=(?:h|m|s|g|l|kg|cm|mm|km|ml|min|ft|in)\b)/g, ' '));
  if (units.length === 0 || units.some((unit) => /[/^]/.test(unit))) return null;
  const found = read(marked.replace(/\s+/g, ' ').trim(), units);
  if (found === null || (found.target === null && mayBeLetters(text, found.sum))) return null;
  return work(found.sum, found.target);
}
