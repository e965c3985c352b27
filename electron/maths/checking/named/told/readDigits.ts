import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';

/** What is told of a number of two digits, as a test of its tens and units; 'asked' where the number is asked for. */
type DigitClause = 'asked' | ((tens: number, units: number) => boolean);

const TENS = "(?:the |its )?(?:tens|ten's|first) digit";
const UNITS = "(?:the |its )?(?:units?|ones|one's|unit's|second|last) digit";
const NUMBER = '(?:a|the|this|that)(?: certain)? (?:(?:2|two)-digit )?(?:whole )?number';
const OF_IT = `(?: of ${NUMBER})?`;
const REVERSED =
  '(?:(?:when|if) (?:the |its )?(?:2 )?digits are (?:reversed|interchanged|swapped)|(?:reversing|interchanging|swapping) (?:the |its )?digits)';

function compared({ by = '', turn = '' }: Groups, left: number, right: number): boolean {
  return left - right === (/more|greater|larger|exceeds|increased/.test(turn) ? Number(by) : -Number(by));
}

const BY = '(?<by>\\d+) (?<turn>more|greater|larger|less|smaller) than';
const TIMES = '(?<factor>twice|double|\\d+ times)';

function factorOf({ factor = '' }: Groups): number {
  return /^(?:twice|double)$/.test(factor) ? 2 : Number.parseInt(factor, 10);
}

function test(
  source: string,
  isTrue: (groups: Groups, tens: number, units: number) => boolean,
): ClauseKind<DigitClause> {
  return clause(source, (groups) => (tens, units) => isTrue(groups, tens, units));
}

const CLAUSES: readonly ClauseKind<DigitClause>[] = [
  clause(
    "(?:find|what is|what's|whats|work out|calculate|determine|state) (?:the|my|this) (?:original |two-digit |2-digit )?number",
    () => 'asked',
  ),
  test(`the (?:2 )?digits of ${NUMBER} (?:add(?: up)? to|sum to|have a sum of) (?<by>\\d+)`, ({ by }, tens, units) =>
    tens + units === Number(by)),
  test(`the sum of (?:the|its) (?:2 )?digits${OF_IT} is (?<by>\\d+)`, ({ by }, tens, units) =>
    tens + units === Number(by)),
  test(`${TENS}${OF_IT} is ${BY} ${UNITS}`, (groups, tens, units) => compared(groups, tens, units)),
  test(`${UNITS}${OF_IT} is ${BY} ${TENS}`, (groups, tens, units) => compared(groups, units, tens)),
  test(`${TENS}${OF_IT} exceeds ${UNITS} by (?<by>\\d+)`, ({ by }, tens, units) => tens - units === Number(by)),
  test(`${TENS}${OF_IT} is ${TIMES} ${UNITS}`, (groups, tens, units) => tens === factorOf(groups) * units),
  test(`${UNITS}${OF_IT} is ${TIMES} ${TENS}`, (groups, tens, units) => units === factorOf(groups) * tens),
  test(`${NUMBER} is (?<factor>\\d+ times) the sum of (?:its|the) digits`, (groups, tens, units) =>
    10 * tens + units === factorOf(groups) * (tens + units)),
  test(`${REVERSED},? (?:the (?:new )?number (?:formed |obtained )?is|gives a number that is|it becomes) ${BY} the (?:original|old|first)(?: number)?`, (groups, tens, units) =>
    compared(groups, 10 * units + tens, 10 * tens + units)),
  test(`${REVERSED},? the number is (?<turn>increased|decreased) by (?<by>\\d+)`, (groups, tens, units) =>
    compared(groups, 10 * units + tens, 10 * tens + units)),
];

/** "The digits of a two-digit number add up to 9 …": all ninety numbers are tried, and one must be left. */
export function readDigits(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '' || !/digit/.test(question.text)) return null;
  if (!/\b(?:two-digit|2-digit|2 digits|two digits)\b/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text), CLAUSES);
  const tests = (clauses ?? []).flatMap((one) => (one === 'asked' ? [] : [one]));
  if (clauses === null || tests.length < 2 || tests.length !== clauses.length - 1) return null;
  const fitting = Array.from({ length: 90 }, (_, place) => place + 10).filter((number) =>
    tests.every((isTrue) => isTrue(Math.floor(number / 10), number % 10)),
  );
  const [only, another] = fitting;
  return only === undefined || another !== undefined ? null : reply(`${only} + 0`);
}
