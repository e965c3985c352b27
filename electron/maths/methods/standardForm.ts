import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';

/** `front × 10^power`, the front not always between 1 and 10. */
export type Scientific = { readonly front: Fraction; readonly power: number };
export type ScientificSign = '×' | '÷' | '+' | '-';

const TEN = new Fraction(10);
const LARGEST_POWER = 30;

function writeTen(power: number): string {
  return power >= 0 && power < 10 ? `10^${power}` : `10^{${power}}`;
}

export function writeScientific({ front, power }: Scientific): string {
  return `${writeDecimal(front)}\\times ${writeTen(power)}`;
}

/** The places the point moves until one digit other than zero stands before it. */
function placesOf(value: Fraction): number {
  let places = 0;
  let size = value.abs();
  while (size.compare(TEN) >= 0) [size, places] = [size.div(TEN), places + 1];
  while (size.compare(1) < 0) [size, places] = [size.mul(TEN), places - 1];
  return places;
}

function shifted(value: Fraction, places: number): Fraction {
  return value.mul(TEN.pow(places) ?? 1);
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'powers-roots', method: 'standardForm', steps, answer };
}

function placesText(count: number): string {
  return `${Math.abs(count)} place${Math.abs(count) === 1 ? '' : 's'}`;
}

function isDecimal(value: Fraction): boolean {
  return !writeDecimal(value).includes('\\');
}

/** `470000` as `4.7\times 10^5`; `null` for zero and what is no decimal. */
export function toStandardForm(value: Fraction): RuleSolution | null {
  if (value.equals(0) || !isDecimal(value)) return null;
  const power = placesOf(value);
  const front = shifted(value, -power);
  const answer = writeScientific({ front, power });
  const moved = `Move the point ${placesText(power)} to the ${power < 0 ? 'right' : 'left'} to get $${writeDecimal(front)}$.`;
  const reason = power === 0 ? 'The number is between 1 and 10 already.' : moved;
  return solution([{ reason, expression: answer }], answer);
}

/** `4.7\times 10^5` as `470000`. */
export function fromStandardForm(number: Scientific): RuleSolution | null {
  if (Math.abs(number.power) > LARGEST_POWER || !isDecimal(number.front)) return null;
  const answer = plain(shifted(number.front, number.power));
  const reason =
    number.power === 0
      ? '$10^0=1$.'
      : `Move the point ${placesText(number.power)} to the ${number.power > 0 ? 'right' : 'left'}.`;
  return solution([{ reason, expression: answer }], answer);
}

/** Digits in full, however small or large. */
function plain(value: Fraction): string {
  return value.toString();
}

/** Brings the front between 1 and 10. */
function settle(result: Scientific, steps: RuleStep[]): string {
  const places = placesOf(result.front);
  const settled = { front: shifted(result.front, -places), power: result.power + places };
  const answer = writeScientific(settled);
  if (places !== 0) {
    const front = `$${writeDecimal(result.front)}=${writeScientific({ front: settled.front, power: places })}$`;
    steps.push({
      reason: `${front}, so the power becomes $${result.power}${places < 0 ? '-' : '+'}${Math.abs(places)}=${settled.power}$.`,
      expression: answer,
    });
  }
  return answer;
}

function guarded(power: number): string {
  return power < 0 ? `(${power})` : power.toString();
}

/** The product or quotient: fronts and powers apart. */
function scaled(first: Scientific, sign: '×' | '÷', second: Scientific): RuleSolution | null {
  const times = sign === '×';
  if (!times && second.front.equals(0)) return null;
  const front = times ? first.front.mul(second.front) : first.front.div(second.front);
  const power = times ? first.power + second.power : first.power - second.power;
  if (!isDecimal(front) || front.equals(0)) return null;
  const latex = times ? '\\times ' : '\\div ';
  const fronts = `$${writeDecimal(first.front)}${latex}${writeDecimal(second.front)}=${writeDecimal(front)}$`;
  const powers = `$${first.power}${times ? '+' : '-'}${guarded(second.power)}=${power}$`;
  const steps: RuleStep[] = [
    {
      reason: `${times ? 'Multiply' : 'Divide'} the numbers: ${fronts}. ${times ? 'Add' : 'Subtract'} the powers: ${powers}.`,
      expression: writeScientific({ front, power }),
    },
  ];
  const answer = settle({ front, power }, steps);
  return solution(steps, answer);
}

/** The sum or difference: both with the greater power of ten. */
function added(first: Scientific, sign: '+' | '-', second: Scientific): RuleSolution | null {
  const power = Math.max(first.power, second.power);
  if (power - Math.min(first.power, second.power) > 8) return null;
  const [one, two] = [first, second].map((part) => shifted(part.front, part.power - power));
  if (one === undefined || two === undefined) return null;
  const front = sign === '+' ? one.add(two) : one.sub(two);
  if (front.equals(0)) return null;
  const steps: RuleStep[] = [];
  const sum = `${writeDecimal(one)}${sign}${writeDecimal(two)}`;
  if (first.power !== second.power)
    steps.push({
      reason: `Write both with the power $${writeTen(power)}$.`,
      expression: `${writeScientific({ front: one, power })}${sign}${writeScientific({ front: two, power })}`,
    });
  steps.push({
    reason: `${sign === '+' ? 'Add' : 'Subtract'} the numbers: $${sum}=${writeDecimal(front)}$.`,
    expression: writeScientific({ front, power }),
  });
  const answer = settle({ front, power }, steps);
  return solution(steps, answer);
}

/** A calculation with two numbers in standard form, the answer in standard form. */
export function calculateInStandardForm(
  first: Scientific,
  sign: ScientificSign,
  second: Scientific,
): RuleSolution | null {
  return sign === '×' || sign === '÷' ? scaled(first, sign, second) : added(first, sign, second);
}

const DIGITS = String.raw`-?\d{1,3}(?:[ ,]\d{3})+|-?\d+(?:\.\d+)?`;
const FORM = String.raw`(?:standard (?:index )?form|scientific (?:notation|form))`;
const TO = new RegExp(
  `^(?:(?:write|express|convert|put|change|rewrite|give|how is|how do you write|how would you write)(?: the number)? )?(${DIGITS})( thousand| million| billion)? (?:written |expressed )?(?:in|to|into|as|using)(?: a number in)? ${FORM}$`,
);
const TO_LISTED = new RegExp(
  `^(?:write|express|put|convert) (?:this |the following )?(?:number )?(?:in|into|to) ${FORM}[:,]? (${DIGITS})$`,
);
const SCIENTIFIC = String.raw`\(?(\d+(?:\.\d+)?) ?(?:[*×x·⋅]|\\times|\\cdot) ?10 ?(?:\^|\*\*) ?(?:\{|\()?(-?\d+)(?:\}|\))?\)?`;
const FROM = new RegExp(
  `^(?:(?:write|express|convert|change|rewrite|give) )?${SCIENTIFIC} (?:as an? (?:ordinary|normal|whole|plain|decimal) (?:number|decimal)|as an? (?:integer|decimal)|in (?:ordinary|decimal|full|normal) form|in full|in decimal notation|to an ordinary number|as a number not in standard form|out in full|to (?:an? )?(?:decimal|ordinary|normal|standard|whole)(?: number| form| notation)?|in standard notation)$`,
);
const CALCULATE = new RegExp(
  `^(?:(?:simplify|solve) )?${SCIENTIFIC} ?([*×x·⋅÷/+-]|\\\\times|\\\\div|\\\\cdot) ?${SCIENTIFIC}(?:[ ,.;:]+(?:giving|give|leaving|leave|write|writing|express|and (?:give|write|leave))? ?(?:your |the )?(?:answer )?in ${FORM})$`,
);

const RAISED: Readonly<Record<string, string>> = {
  '⁻': '-',
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};

/** `10⁵` as `10^5`, and no spaces within braces. */
function flattened(text: string): string {
  return text.replace(
    /(?<=10)[⁻⁰¹²³⁴-⁹]+/g,
    (digits) => `^${[...digits].map((digit) => RAISED[digit] ?? '').join('')}`,
  );
}

function scientific(front: string | undefined, power: string | undefined): Scientific | null {
  if (front === undefined || power === undefined || Math.abs(Number(power)) > LARGEST_POWER) return null;
  return { front: new Fraction(front), power: Number(power) };
}

const MULTIPLES: Readonly<Record<string, number>> = { thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 };

const SIGNS: Readonly<Record<string, ScientificSign>> = { '÷': '÷', '/': '÷', '\\div': '÷', '+': '+', '-': '-' };

/** "Write 470 000 in standard form", "5.2 × 10^3 as an ordinary number", "(3 × 10^4) × (2 × 10^5)". */
export function standardForm(problem: Understood): RuleSolution | null {
  const text = flattened(askedText(problem.text).asked);
  const [, number, times] = TO.exec(text) ?? TO_LISTED.exec(text) ?? [];
  if (number !== undefined)
    return toStandardForm(new Fraction(number.replace(/[ ,]/g, '')).mul(MULTIPLES[times?.trim() ?? ''] ?? 1));
  const [, front, power] = FROM.exec(text) ?? [];
  const given = scientific(front, power);
  if (given !== null) return fromStandardForm(given);
  const [, one, first, sign, two, second] = CALCULATE.exec(text) ?? [];
  const [left, right] = [scientific(one, first), scientific(two, second)];
  if (left === null || right === null || sign === undefined) return null;
  return calculateInStandardForm(left, SIGNS[sign] ?? '×', right);
}
