import Fraction from 'fraction.js';

import { writeDecimal } from '../../methods/askedText.ts';
import { evaluateRoots } from '../../methods/evaluateRoots.ts';
import { indexLaws } from '../../methods/indexLaws.ts';
import {
  calculateInStandardForm,
  fromStandardForm,
  toStandardForm,
  writeScientific,
} from '../../methods/standardForm.ts';
import type { Scientific } from '../../methods/standardForm.ts';
import type { Method } from '../../methods/method.ts';
import { workNumber } from '../../methods/workNumber.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { pickLetter, pickLetters } from './writePolynomial.ts';

type Shape = (random: Random) => string;

function power(base: string, exponent: number | string): string {
  const text = exponent.toString();
  return text === '1' ? base : text.length === 1 ? `${base}^${text}` : `${base}^{${text}}`;
}

/** `base^root` with a small base, so that its root comes out. */
function perfect(random: Random, root: number): number {
  const most = root === 2 ? 12 : root === 3 ? 6 : 3;
  return random.whole(2, most) ** root;
}

function overOf(root: number, top: number): string {
  return `\\frac{${top}}{${root}}`;
}

const NUMBERS: readonly [Shape, ...Shape[]] = [
  (random) => power(random.whole(2, 6).toString(), random.whole(2, 5)),
  (random) => power(`(-${random.whole(2, 6)})`, random.whole(2, 4)),
  (random) => `\\sqrt{${random.whole(2, 15) ** 2}}`,
  (random) => `\\sqrt[3]{${random.whole(2, 6) ** 3}}`,
  (random) =>
    `${power(random.whole(2, 5).toString(), random.whole(2, 4))}${random.pick(['+', '-', '\\times '])}${power(random.whole(2, 6).toString(), random.whole(2, 3))}`,
  (random) =>
    `\\sqrt{${random.whole(2, 12) ** 2}}${random.pick(['+', '-', '\\times '])}\\sqrt[3]{${random.whole(2, 5) ** 3}}`,
  (random) => `${random.whole(2, 20)}^0`,
  (random) => `\\sqrt{\\frac{${random.whole(1, 9) ** 2}}{${random.whole(2, 12) ** 2}}}`,
];

const INDICES: readonly [Shape, ...Shape[]] = [
  (random) => power(random.whole(2, 10).toString(), `-${random.whole(1, 3)}`),
  (random) => power(`\\left(\\frac{${random.whole(1, 3)}}{${random.whole(4, 7)}}\\right)`, `-${random.whole(1, 2)}`),
  (random) => power(perfect(random, 2).toString(), overOf(2, 1)),
  (random) => power(perfect(random, 3).toString(), overOf(3, 1)),
  (random) =>
    power(
      perfect(random, 2).toString(),
      random.pick(['\\frac{3}{2}', '-\\frac{1}{2}', '-\\frac{1}{2}', '-\\frac{3}{2}']),
    ),
  (random) =>
    power(
      perfect(random, 3).toString(),
      random.pick(['\\frac{2}{3}', '\\frac{2}{3}', '-\\frac{1}{3}', '-\\frac{2}{3}', '\\frac{4}{3}']),
    ),
  (random) =>
    power(
      perfect(random, 4).toString(),
      random.pick(['\\frac{1}{4}', '\\frac{3}{4}', '-\\frac{1}{4}', '-\\frac{3}{4}']),
    ),
  (random) => {
    const root = random.pick([2, 2, 3]);
    const [top, bottom] = [random.whole(1, 4), random.whole(5, 7)];
    return power(
      `\\left(\\frac{${top ** root}}{${bottom ** root}}\\right)`,
      random.pick([overOf(root, 1), `-${overOf(root, 1)}`, overOf(root, root === 2 ? 3 : 2)]),
    );
  },
  (random) =>
    `${power(perfect(random, 2).toString(), '\\frac{1}{2}')}${random.pick(['+', '-', '\\times '])}${power(perfect(random, 3).toString(), '\\frac{1}{3}')}`,
];

const LETTERS: readonly [Shape, ...Shape[]] = [
  (random) => {
    const x = pickLetter(random);
    return `${power(x, random.whole(1, 9))}\\times ${power(x, random.whole(2, 9))}`;
  },
  (random) => {
    const x = pickLetter(random);
    return `\\frac{${power(x, random.whole(5, 12))}}{${power(x, random.whole(1, 5))}}`;
  },
  (random) => {
    const x = pickLetter(random);
    return `${power(x, random.whole(6, 12))}\\div ${power(x, random.whole(1, 5))}`;
  },
  (random) => power(`(${power(pickLetter(random), random.whole(2, 6))})`, random.whole(2, 5)),
  (random) => {
    const x = pickLetter(random);
    return `${random.whole(2, 9)}${power(x, random.whole(1, 6))}\\times ${random.whole(2, 9)}${power(x, random.whole(1, 6))}`;
  },
  (random) => {
    const [x, divisor] = [pickLetter(random), random.whole(2, 9)];
    return `\\frac{${divisor * random.whole(2, 9)}${power(x, random.whole(4, 9))}}{${divisor}${power(x, random.whole(1, 4))}}`;
  },
  (random) => power(`(${random.whole(2, 5)}${power(pickLetter(random), random.whole(2, 5))})`, random.whole(2, 3)),
];

const LONGER: readonly [Shape, ...Shape[]] = [
  (random) => {
    const [x, y] = pickLetters(random);
    const term = (): string => `${random.whole(2, 7)}${power(x, random.whole(1, 5))}${power(y, random.whole(1, 5))}`;
    return `${term()}\\times ${term()}`;
  },
  (random) => {
    const [[x, y], divisor] = [pickLetters(random), random.whole(2, 6)];
    return `\\frac{${divisor * random.whole(2, 8)}${power(x, random.whole(3, 8))}${power(y, random.whole(3, 7))}}{${divisor}${power(x, random.whole(1, 3))}${power(y, random.whole(1, 3))}}`;
  },
  (random) => {
    const [x, y] = pickLetters(random);
    return power(
      `(${random.chance(0.6) ? random.whole(2, 4) : ''}${power(x, random.whole(1, 4))}${power(y, random.whole(2, 5))})`,
      random.whole(2, 3),
    );
  },
  (random) => {
    const x = pickLetter(random);
    return `\\frac{${power(x, random.whole(2, 8))}\\times ${power(x, random.whole(2, 8))}}{${power(x, random.whole(2, 4))}}`;
  },
  (random) => {
    const x = pickLetter(random);
    return `${power(`(${power(x, random.whole(2, 5))})`, random.whole(2, 4))}${random.pick(['\\times ', '\\div '])}${power(x, random.whole(1, 4))}`;
  },
  (random) => {
    const x = pickLetter(random);
    return `${power(x, `-${random.whole(1, 6)}`)}\\times ${power(x, random.whole(2, 9))}`;
  },
  (random) =>
    power(`(${random.pick([4, 9, 16, 25, 36])}${power(pickLetter(random), 2 * random.whole(1, 5))})`, '\\frac{1}{2}'),
  (random) =>
    power(
      `(${random.pick([8, 27, 64])}${power(pickLetter(random), 3 * random.whole(1, 4))})`,
      random.pick(['\\frac{1}{3}', '\\frac{2}{3}']),
    ),
  (random) => {
    const x = pickLetter(random);
    const [one, two] = random.pick([
      ['\\frac{1}{2}', '\\frac{3}{2}'],
      ['\\frac{1}{2}', '\\frac{5}{2}'],
      ['\\frac{1}{3}', '\\frac{2}{3}'],
      ['\\frac{1}{3}', '\\frac{5}{3}'],
    ] as [[string, string], ...[string, string][]]);
    return `${power(x, one)}\\times ${power(x, two)}`;
  },
];

function scientific(random: Random, most: number): Scientific {
  const digits = random.chance(0.3)
    ? new Fraction(random.whole(1, 9))
    : random.chance(0.75)
      ? new Fraction(random.whole(11, 99), 10)
      : new Fraction(random.whole(101, 999), 100);
  return { front: digits, power: random.chance(0.65) ? random.whole(2, most) : -random.whole(1, Math.min(most, 6)) };
}

/** Numbers to and from standard form, and calculations in it. */
function standardForm(random: Random, difficulty: Difficulty): MadeProblem | null {
  const number = scientific(random, 7);
  const typed = writeDecimal(number.front.mul(new Fraction(10).pow(number.power) ?? 1));
  const kind = difficulty === 3 ? 'calculate' : random.pick(['to', 'from']);
  const made = { unknowns: [], bracketed: false };
  if (kind === 'to') {
    const solution = toStandardForm(new Fraction(typed));
    return solution === null
      ? null
      : { ...made, latex: [typed], ask: 'toStandard', question: `Write $${typed}$ in standard form.`, solution };
  }
  const latex = writeScientific(number);
  if (kind === 'from') {
    const solution = fromStandardForm(number);
    return solution === null
      ? null
      : { ...made, latex: [latex], ask: 'fromStandard', question: `Write $${latex}$ as an ordinary number.`, solution };
  }
  const sign = random.pick(['×', '×', '÷', '÷', '+', '-'] as const);
  const one = {
    front: new Fraction(random.whole(1, 9)).mul(random.chance(0.5) ? 1 : new Fraction(6, 5)),
    power: random.whole(-5, 9),
  };
  const adds = sign === '+' || sign === '-';
  const two = {
    front: new Fraction(random.whole(1, 9)),
    power: adds ? one.power - random.whole(0, 2) : random.whole(-4, 8),
  };
  if (one.front.compare(10) >= 0 || one.power === 0 || two.power === 0) return null;
  const solution = calculateInStandardForm(one, sign, two);
  if (
    solution === null ||
    solution.answer.startsWith('-') ||
    solution.steps.some(({ expression }) => /\d\.\d{4}/.test(expression))
  )
    return null;
  const written = { '×': '\\times ', '÷': '\\div ', '+': '+', '-': '-' }[sign];
  const both = adds
    ? `${writeScientific(one)}${written}${writeScientific(two)}`
    : `(${writeScientific(one)})${written}(${writeScientific(two)})`;
  return { ...made, latex: [both], ask: 'standard', question: `Work out $${both}$ in standard form.`, solution };
}

function worked(
  random: Random,
  shapes: readonly [Shape, ...Shape[]],
  methods: readonly Method[],
  ask: 'evaluate' | 'simplify',
): MadeProblem | null {
  const latex = random.pick(shapes)(random);
  for (const method of methods) {
    const solution = workFormulas(method, { task: ask, latex: [latex] });
    if (solution === null) continue;
    const question = `${ask === 'evaluate' ? 'Work out' : 'Simplify'} $${latex}$.`;
    return {
      latex: [latex],
      unknowns: [],
      ask,
      bracketed: false,
      question,
      solution: { ...solution, topic: 'powers-roots' },
    };
  }
  return null;
}

/** Powers and roots of numbers, the index laws, standard form. */
export function makePowerProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  if (random.chance(0.25)) return standardForm(random, difficulty);
  const letters = random.chance(0.5);
  if (letters)
    return worked(random, difficulty === 1 ? LETTERS : random.chance(0.3) ? LETTERS : LONGER, [indexLaws], 'simplify');
  return worked(random, difficulty === 1 ? NUMBERS : INDICES, [evaluateRoots, workNumber], 'evaluate');
}
