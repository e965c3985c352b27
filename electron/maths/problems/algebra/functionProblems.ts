import {
  compositeRule,
  compositeValue,
  functionValue,
  inverseRule,
  readFunctionRule,
  solveForInput,
} from '../../methods/functionTasks.ts';
import type { FunctionRule } from '../../methods/functionTasks.ts';
import { substituteValues } from '../../methods/substituteValues.ts';
import { number } from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { pickLetter, pickLetters, polynomial } from './writePolynomial.ts';

function valueNode(value: number): Expression {
  return value < 0 ? { kind: 'negative', operand: number(-value) } : number(value);
}

function pickValue(random: Random): number {
  return random.chance(0.7) ? random.whole(0, 9) : -random.whole(1, 6);
}

function plus(value: number): string {
  return value < 0 ? value.toString() : `+${value}`;
}

function body(random: Random, x: string, difficulty: Difficulty): string {
  const kinds: readonly [() => string, ...(() => string)[]] = [
    () => polynomial([random.chance(0.85) ? random.whole(1, 6) : -random.whole(1, 4), random.signed(1, 12)], x),
    () => `${random.whole(1, 20)}-${random.chance(0.5) ? '' : random.whole(2, 5)}${x}`,
    () => polynomial([random.whole(1, 3), random.chance(0.4) ? 0 : random.signed(1, 5), random.signed(1, 9)], x),
    () => `\\frac{${polynomial([1, random.signed(1, 9)], x)}}{${random.whole(2, 5)}}`,
    () => `${random.whole(2, 5)}(${polynomial([1, random.signed(1, 6)], x)})`,
    () => `${x}^3${plus(random.signed(1, 9))}`,
  ];
  return difficulty === 1 ? random.pick([kinds[0], () => random.pick(kinds)()])() : random.pick(kinds)();
}

const TWO_LETTERS: readonly [
  (random: Random, x: string, y: string) => string,
  ...((random: Random, x: string, y: string) => string)[],
] = [
  (random, x, y) => `${random.whole(2, 6)}${x}${random.pick(['+', '-'])}${random.whole(2, 6)}${y}`,
  (random, x, y) => `${x}^2${random.pick(['+', '-'])}${random.whole(2, 5)}${y}`,
  (random, x, y) =>
    `${random.chance(0.5) ? '' : random.whole(2, 4)}${x}${y}${random.pick(['+', '-'])}${random.pick([x, y])}`,
  (random, x, y) => `${random.whole(2, 4)}(${x}${random.pick(['+', '-'])}${y})`,
  (random, x, y) => `${x}^2${random.pick(['+', '-'])}${y}^2`,
  (random, x, y) => `\\frac{${x}${random.pick(['+', '-'])}${y}}{${random.whole(2, 4)}}`,
];

/** The value of an expression for given values of its letters. */
function substitution(random: Random, difficulty: Difficulty): MadeProblem | null {
  const single = difficulty === 1 ? random.chance(0.6) : random.chance(0.3);
  const [x, y] = single ? [pickLetter(random), ''] : pickLetters(random);
  const latex = single ? body(random, x, difficulty) : random.pick(TWO_LETTERS)(random, x, y);
  const values = [x, y].filter((letter) => letter !== '').map((letter) => `${letter}=${pickValue(random)}`);
  const solution = workFormulas(substituteValues, { task: 'evaluate', latex: [latex, ...values] });
  if (solution === null || solution.steps.length > 6) return null;
  const marks = { one: `$${values[0] ?? ''}$`, two: `$${values[1] ?? ''}$` };
  const question = `Find the value of $${latex}$ when $${values.join('$ and $')}$.`;
  const named = { ...solution, topic: 'substitution-functions' };
  return {
    latex: [latex],
    unknowns: [],
    ask: single ? 'substitute' : 'substituteTwo',
    bracketed: false,
    marks,
    question,
    solution: named,
  };
}

function rule(latex: string): FunctionRule | null {
  const reading = parseStatement(latex);
  return reading.kind === 'statement' ? readFunctionRule(reading.statement) : null;
}

function oneFunction(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [name, x] = [random.pick(['f', 'f', 'f', 'g', 'h']), random.chance(0.9) ? 'x' : random.pick(['t', 'n'])];
  const latex = `${name}(${x})=${body(random, x, difficulty)}`;
  const known = rule(latex);
  if (known === null) return null;
  const kind =
    difficulty === 1 ? 'functionValue' : random.pick(['functionValue', 'inverse', 'inverse', 'solveFunction']);
  const value = pickValue(random);
  const call = `${name}(${value})`;
  const made = { latex: [latex], unknowns: [x], ask: kind, bracketed: false };
  if (kind === 'functionValue') {
    const solution = functionValue(known, valueNode(value));
    if (solution === null) return null;
    return {
      ...made,
      marks: { call: `$${call}$`, at: `$${x}=${value}$` },
      question: `$${latex}$. Find $${call}$.`,
      solution,
    };
  }
  if (kind === 'inverse') {
    const solution = inverseRule(known);
    if (solution === null || solution.steps.length > 8) return null;
    const inverse = `${name}^{-1}(${x})`;
    return { ...made, marks: { inverse: `$${inverse}$`, name }, question: `$${latex}$. Find $${inverse}$.`, solution };
  }
  const solution = solveForInput(known, valueNode(value));
  if (
    solution === null ||
    solution.answer.includes('no') ||
    solution.steps.length > 6 ||
    solution.answer.includes('sqrt')
  )
    return null;
  const equation = `${name}(${x})=${value}`;
  return { ...made, marks: { equation: `$${equation}$` }, question: `$${latex}$. Solve $${equation}$.`, solution };
}

function twoFunctions(random: Random): MadeProblem | null {
  const [first, second] = random.pick<readonly [string, string]>([
    ['f', 'g'],
    ['f', 'g'],
    ['g', 'h'],
  ]);
  const shapes = (): string =>
    random.pick([
      polynomial([random.whole(1, 5), random.signed(1, 9)], 'x'),
      polynomial([1, 0, random.signed(0, 6)], 'x'),
    ]);
  const latex = [`${first}(x)=${shapes()}`, `${second}(x)=${shapes()}`];
  const rules = latex.map(rule);
  const [outer, inner] = random.chance(0.5) ? [rules[0], rules[1]] : [rules[1], rules[0]];
  if (outer === undefined || inner === undefined || outer === null || inner === null) return null;
  const numeric = random.chance(0.55);
  const value = random.chance(0.75) ? random.whole(0, 5) : -random.whole(1, 4);
  const solution = numeric ? compositeValue(outer, inner, valueNode(value)) : compositeRule(outer, inner);
  if (solution === null || solution.steps.length > 8) return null;
  const inside = numeric ? value.toString() : 'x';
  const call = random.chance(0.6) ? `${outer.name}${inner.name}(${inside})` : `${outer.name}(${inner.name}(${inside}))`;
  const question = `$${latex.join('$ and $')}$. Find $${call}$.`;
  return {
    latex,
    unknowns: ['x'],
    ask: 'composite',
    bracketed: false,
    marks: { call: `$${call}$` },
    question,
    solution,
  };
}

/** Values put into expressions and functions; composite and inverse functions. */
export function makeFunctionProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  if (difficulty === 1) return random.chance(0.6) ? substitution(random, 1) : oneFunction(random, 1);
  if (difficulty === 2) return random.chance(0.5) ? substitution(random, 2) : oneFunction(random, 2);
  return random.chance(0.5) ? twoFunctions(random) : oneFunction(random, 3);
}
