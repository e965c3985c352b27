import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedNumber, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';
import { solveLinearEquation } from './solveLinearEquation.ts';
import { writeGuarded, writeNumber } from './writeTerms.ts';

type Operation = { readonly sign: '+' | '-' | '×' | '÷'; readonly by: Fraction };

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const START =
  /^(?:i think of|i'm thinking of|i am thinking of|think of|i choose|i pick|tom thinks of|a pupil thinks of) a number[,.]? ?(?:then |and )?(?:i |you )?/;
const OPERATIONS: readonly (readonly [RegExp, (by: Fraction) => Operation])[] = [
  [new RegExp(`^(?:multiply|times)(?: it| this| that| the result)? by ${NUMBER}`), (by) => ({ sign: '×', by })],
  [new RegExp(`^divide(?: it| this| that| the result)? by ${NUMBER}`), (by) => ({ sign: '÷', by })],
  [new RegExp(`^add(?: on)? ${NUMBER}(?: to (?:it|this|the result))?`), (by) => ({ sign: '+', by })],
  [
    new RegExp(`^(?:subtract|take away|take off) ${NUMBER}(?: from (?:it|this|the result))?`),
    (by) => ({ sign: '-', by }),
  ],
  [/^double(?: it| this| that| the result)?/, () => ({ sign: '×', by: new Fraction(2) })],
  [/^(?:treble|triple)(?: it| this| that| the result)?/, () => ({ sign: '×', by: new Fraction(3) })],
  [/^halve(?: it| this| that| the result)?/, () => ({ sign: '÷', by: new Fraction(2) })],
];
const JOINT = /^(?:[,.;]|\s|and then|and|then|next|i(?! get)|after that)+/;
const RESULT = new RegExp(
  `^(?:(?:my|the|your) (?:answer|result) is|(?:the answer|the result|my answer|it|this) (?:is|gives|comes to|equals)|i get|the result is now|you get|to get|which gives|giving|getting) ${NUMBER}[,.]? ?(?:what is|what's|what was|find|work out)(?: my| the| your)?(?: original| starting)? number(?: i (?:thought|think) of)?$`,
);

/** The operations of "I think of a number …" in order, and what they give. */
function readPuzzle(text: string): { readonly operations: readonly Operation[]; readonly result: Fraction } | null {
  const start = START.exec(text);
  if (start === null) return null;
  let rest = text.slice(start[0].length);
  const operations: Operation[] = [];
  for (;;) {
    rest = rest.replace(JOINT, '');
    const end = RESULT.exec(rest);
    if (end !== null) {
      const result = typedNumber(end[1] ?? '');
      return result === null || operations.length === 0 ? null : { operations, result };
    }
    const found = OPERATIONS.map(([pattern, make]) => ({ match: pattern.exec(rest), make })).find(
      ({ match }) => match !== null,
    );
    const match = found?.match ?? null;
    if (found === undefined || match === null) return null;
    const by = match[1] === undefined ? new Fraction(0) : typedNumber(match[1]);
    if (by === null) return null;
    operations.push(found.make(by));
    rest = rest.slice(match[0].length);
  }
}

const UNDO: Readonly<Record<Operation['sign'], readonly [sign: string, verb: string]>> = {
  '+': ['-', 'Subtract'],
  '-': ['+', 'Add'],
  '×': ['\\div ', 'Divide by'],
  '÷': ['\\times ', 'Multiply by'],
};

function undo(value: Fraction, { sign, by }: Operation): Fraction | null {
  if (sign === '+') return value.sub(by);
  if (sign === '-') return value.add(by);
  if (sign === '÷') return value.mul(by);
  return by.equals(0) ? null : value.div(by);
}

function workBackwards(text: string): RuleSolution | null {
  const puzzle = readPuzzle(text);
  if (puzzle === null) return null;
  let value = puzzle.result;
  const steps: RuleStep[] = [];
  for (const operation of puzzle.operations.toReversed()) {
    const before = undo(value, operation);
    if (before === null) return null;
    const [sign, verb] = UNDO[operation.sign];
    const start = steps.length === 0 ? `Work backwards from $${writeDecimal(value)}$. ` : '';
    steps.push({
      reason: `${start}${verb} $${writeDecimal(operation.by)}$.`,
      expression: `${writeDecimal(value)}${sign}${operation.by.s < 0n ? `(${writeDecimal(operation.by)})` : writeDecimal(operation.by)}=${writeDecimal(before)}`,
    });
    value = before;
  }
  return { topic: 'number-puzzles', method: 'numberPuzzles', steps, answer: writeDecimal(value) };
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, '2': 2, '3': 3, '4': 4, '5': 5 };
const CONSECUTIVE = new RegExp(
  `^(?:the )?sum of (two|three|four|five|[2-5]) consecutive (even |odd )?(?:whole |natural |positive )?(?:numbers|integers) is ${NUMBER}[,.]? (?:find (?:the numbers|them|the integers)|what are (?:they|the numbers|the integers))$`,
);

/** "The sum of three consecutive numbers is 72." */
function consecutive(text: string): RuleSolution | null {
  const [, count, parity, total] = CONSECUTIVE.exec(text) ?? [];
  const [many, sum] = [COUNTS[count ?? ''], total === undefined ? null : typedNumber(total)];
  if (many === undefined || sum === null) return null;
  const by = parity === undefined ? 1 : 2;
  const places = Array.from({ length: many }, (_item, index) => index * by);
  const terms = places.flatMap((place) => [
    { kind: 'unknown' as const, coefficient: new Fraction(1) },
    ...(place === 0 ? [] : [{ kind: 'number' as const, value: new Fraction(place) }]),
  ]);
  const equation = { unknown: 'n', left: terms, right: [{ kind: 'number' as const, value: sum }] };
  const first = sum.sub(places.reduce((total_, place) => total_ + place, 0)).div(many);
  if (first.d !== 1n) return null;
  const even = first.n % 2n === 0n;
  if ((parity === 'even ' && !even) || (parity === 'odd ' && even)) return null;
  const bracketed = places.map((place) => (place === 0 ? 'n' : `(n+${place})`)).join('+');
  const start: RuleStep = { reason: 'Call the first number $n$.', expression: `${bracketed}=${writeNumber(sum)}` };
  const solved = solveLinearEquation(equation);
  const numbers = places.map((place) => first.add(place));
  const check = numbers.map((value, index) => (index === 0 ? writeNumber(value) : writeGuarded(value))).join('+');
  const last: RuleStep = {
    reason: 'Count on from there, and check the sum.',
    expression: `${check}=${writeNumber(sum)}`,
  };
  return {
    topic: 'consecutive-numbers',
    method: 'numberPuzzles',
    steps: [start, ...solved.steps, last],
    answer: numbers.map(writeNumber).join(','),
  };
}

/** Works "I think of a number" backwards, and consecutive numbers with a given sum. */
export function numberPuzzles(problem: Understood): RuleSolution | null {
  const { whole } = askedText(problem.text);
  return workBackwards(whole) ?? consecutive(whole);
}
