/** A number told by what is done to it. */
import Fraction from 'fraction.js';

import type { LinearTerm } from '../../../methods/solveLinearEquation.ts';
import { amount, termsOf } from '../../../methods/stories/linearStory.ts';
import { workNumberEquation, workThinkOf } from '../../../methods/stories/workNumbers.ts';
import type { Operation } from '../../../methods/stories/workNumbers.ts';
import type { Difficulty, MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { pickPerson } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';
import { TWICE } from './severalNumbers.ts';

type Pick = readonly [string, ...string[]];

const TIMES: Readonly<Record<number, Pick>> = {
  2: ['double it', 'multiply it by 2', 'double it'],
  3: ['treble it', 'multiply it by 3', 'triple it', 'multiply by 3'],
};

function operationWords({ sign, by }: Operation, random: Random): string {
  const n = by.toString();
  if (sign === '×')
    return random.pick(
      TIMES[Number(by.n)] ?? [`multiply it by ${n}`, `multiply by ${n}`, `times it by ${n}`, `multiply it by ${n}`],
    );
  if (sign === '÷')
    return by.equals(2) && random.chance(0.6)
      ? 'halve it'
      : random.pick([`divide it by ${n}`, `divide by ${n}`, `divide it by ${n}`]);
  return sign === '+'
    ? random.pick([`add ${n}`, `add ${n}`, `add on ${n}`])
    : random.pick([`subtract ${n}`, `take away ${n}`, `subtract ${n}`]);
}

function apply(value: Fraction, { sign, by }: Operation): Fraction {
  return sign === '+' ? value.add(by) : sign === '-' ? value.sub(by) : sign === '×' ? value.mul(by) : value.div(by);
}

export function thinkOf(random: Random, difficulty: Difficulty): MadeProblem | null {
  const count = difficulty === 1 ? random.whole(1, 2) : difficulty === 2 ? 2 : 3;
  const start = new Fraction(random.whole(2, 30));
  const operations: Operation[] = [];
  let value = start;
  for (let index = 0; index < count; index += 1) {
    const product =
      index > 0 && (operations.at(-1)?.sign === '+' || operations.at(-1)?.sign === '-')
        ? true
        : index === 0
          ? random.chance(0.65)
          : false;
    const signs: readonly ['×', '÷'] | readonly ['+', '-'] = product ? ['×', '÷'] : ['+', '-'];
    const operation: Operation = {
      sign: random.chance(0.7) ? signs[0] : signs[1],
      by: new Fraction(random.whole(2, product ? 9 : 20)),
    };
    value = apply(value, operation);
    operations.push(operation);
  }
  if (value.d !== 1n || (value.s < 0n && difficulty < 3) || value.compare(400) > 0) return null;
  const words = operations.map((operation) => operationWords(operation, random));
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(', ');
  const list = before === '' ? last : `${before}${random.pick([' and ', ', then ', ' and then ', ' and '])}${last}`;
  return storyProblem(random, {
    ask: 'thinkOf',
    question: 'I think of a number, {list}. The result is {n}. What is my number?',
    marks: { list, n: value.toString(), ...pickPerson(random) },
    solution: workThinkOf(operations, value),
  });
}

type Side = { readonly words: string; readonly terms: readonly LinearTerm[] };

function multiple(times: number, random: Random): string {
  if (times === 1) return 'a number';
  return random.pick([
    `${TWICE[times] ?? `${times} times`} a number`,
    `${times} times a number`,
    `a number multiplied by ${times}`,
    `${TWICE[times] ?? `${times} times`} a number`,
  ]);
}

function again(times: number): string {
  return times === 1 ? 'the number' : `${TWICE[times] ?? `${times} times`} the number`;
}

function changed(base: string, plus: number, random: Random): string {
  const n = Math.abs(plus);
  if (plus === 0) return base;
  return plus > 0
    ? random.pick([
        `${base} plus ${n}`,
        `${n} more than ${base}`,
        `the sum of ${base} and ${n}`,
        `${base} increased by ${n}`,
        `${n} added to ${base}`,
      ])
    : random.pick([
        `${base} minus ${n}`,
        `${n} less than ${base}`,
        `${base} decreased by ${n}`,
        `${n} subtracted from ${base}`,
      ]);
}

function bracket(times: number, plus: number, random: Random): Side {
  const inside = plus > 0 ? `the sum of a number and ${plus}` : `the difference of a number and ${-plus}`;
  return {
    words: `${random.chance(0.6) ? (TWICE[times] ?? '') : `${times} times`} ${inside}`,
    terms: [
      {
        kind: 'bracket',
        factor: new Fraction(times),
        inside: termsOf(amount(1, plus)) as readonly Exclude<LinearTerm, { kind: 'bracket' }>[],
      },
    ],
  };
}

export function statement(random: Random, difficulty: Difficulty): MadeProblem | null {
  const x = random.whole(difficulty === 3 ? -9 : 2, 24);
  const [times, plus] = [random.whole(difficulty === 1 ? 1 : 2, 8), random.signed(1, 20)];
  const kind = difficulty === 1 ? 'plain' : random.pick(['plain', 'fraction', 'bracket', 'both']);
  let left: Side = { words: changed(multiple(times, random), plus, random), terms: termsOf(amount(times, plus)) };
  let value = times * x + plus;
  if (kind === 'bracket') {
    left = bracket(times, plus, random);
    value = times * (x + plus);
  } else if (kind === 'fraction') {
    const [words, by] = random.pick<readonly [string, number]>([
      ['half of a number', 2],
      ['a third of a number', 3],
      ['a quarter of a number', 4],
      ['a number divided by 5', 5],
      ['half a number', 2],
    ]);
    if (x % by !== 0) return null;
    left = { words: changed(words, plus, random), terms: termsOf(amount(new Fraction(1, by), plus)) };
    value = x / by + plus;
  }
  const verb = random.pick(['is', 'is', 'equals', 'is equal to', 'gives']);
  if (kind !== 'both') {
    return storyProblem(random, {
      ask: 'statement',
      question: '{statement}. Find the number.',
      marks: { statement: `${left.words} ${verb} ${value}` },
      solution: workNumberEquation(left.terms, [{ kind: 'number', value: new Fraction(value) }]),
    });
  }
  const other = random.whole(1, times - 1);
  const rest = value - other * x;
  if (Math.abs(rest) > 40 || times < 2) return null;
  const right: Side = { words: changed(again(other), rest, random), terms: termsOf(amount(other, rest)) };
  return storyProblem(random, {
    ask: 'statement',
    question: '{statement}. Find the number.',
    marks: {
      statement: `${left.words} ${random.pick(['is the same as', 'is equal to', 'equals', 'is'])} ${right.words}`,
    },
    solution: workNumberEquation(left.terms, right.terms),
  });
}
