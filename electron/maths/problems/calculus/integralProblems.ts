import Fraction from 'fraction.js';

import { workCurveThrough, workDefiniteIntegral } from '../../methods/calculus/workIntegral.ts';
import type { Place } from '../../methods/calculus/exactValue.ts';
import { integrateByRule } from '../../methods/integrateByRule.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { polynomial } from '../algebra/writePolynomial.ts';
import { workFormulas } from '../algebra/workFormulas.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { expressionOf, fits } from './derivativeProblems.ts';
import { pickPolynomial } from './pickFunction.ts';

type Kind = (random: Random, difficulty: Difficulty) => MadeProblem | null;

/** `6x^2` where 6 is a multiple of the new power, mostly, so that the answer is whole. */
function term(random: Random, power: number): number {
  return random.chance(0.7) ? random.signed(1, 4) * (power + 1) : random.signed(1, 9);
}

function integrable(random: Random, degree: number, variable: string): string {
  const coefficients = Array.from({ length: degree + 1 }, (_item, index) => {
    const power = degree - index;
    return power === degree || random.chance(0.7) ? term(random, power) : 0;
  });
  const [first = 1, ...rest] = coefficients;
  return polynomial([random.chance(0.9) ? Math.abs(first) : first, ...rest], variable);
}

function lead(random: Random, largest = 6): string {
  const value = random.chance(0.4) ? 1 : random.whole(2, largest);
  return value === 1 ? '' : value.toString();
}

function special(random: Random, variable: string): string {
  const many = random.whole(2, 6);
  return random.pick<() => string>([
    () => `${lead(random)}\\sin ${variable}`,
    () => `${lead(random)}\\cos ${variable}`,
    () => `${lead(random)}\\cos(${many}${variable})`,
    () => `${lead(random)}\\sin(${many}${variable})`,
    () => `${lead(random)}e^${variable}`,
    () => `${lead(random)}e^{${many}${variable}}`,
    () => `e^{-${many}${variable}}`,
    () => `\\frac{${random.whole(1, 9)}}{${variable}}`,
    () => `\\frac{${random.whole(1, 9)}}{${variable}^${random.whole(2, 4)}}`,
    () => `${lead(random)}\\sqrt{${variable}}`,
    () => `${lead(random)}${variable}^{\\frac{1}{2}}`,
    () => `${lead(random)}${variable}^{-${random.whole(2, 4)}}`,
  ])();
}

function harder(random: Random, variable: string): string {
  const bracket = polynomial([random.whole(1, 5), random.signed(1, 9)], variable);
  return random.pick<() => string>([
    () => `(${bracket})^${random.whole(2, 5)}`,
    () => `e^{${bracket}}`,
    () => `\\cos(${bracket})`,
    () => `\\frac{1}{${bracket}}`,
    () => `${variable}(${bracket})`,
    () => `(${polynomial([1, random.signed(1, 6)], variable)})(${polynomial([1, random.signed(1, 6)], variable)})`,
    () => `\\frac{${polynomial([random.whole(1, 4) * 3, random.signed(1, 9), 0], variable)}}{${variable}}`,
    () => `${special(random, variable)}${random.pick(['+', '-'])}${special(random, variable)}`,
    () => `${integrable(random, 2, variable)}+${special(random, variable)}`,
  ])();
}

function pickIntegrand(random: Random, difficulty: Difficulty, variable: string): string {
  const kind = random.next();
  if (difficulty === 1)
    return kind < 0.25
      ? `${lead(random, 9)}${variable}^${random.whole(1, 6)}`.replace('^1', '')
      : integrable(random, random.whole(1, 3), variable);
  if (difficulty === 2)
    return kind < 0.5 ? integrable(random, random.whole(2, 3), variable) : special(random, variable);
  return harder(random, variable);
}

function bracketed(latex: string): string {
  return /.[+-]/.test(latex.replace(/\{[^{}]*\}|\([^()]*\)/g, '')) ? `(${latex})` : latex;
}

const indefinite: Kind = (random, difficulty) => {
  const variable = random.chance(0.9) ? 'x' : random.pick(['t', 'u']);
  const body = pickIntegrand(random, difficulty, variable);
  const sign = `\\int ${bracketed(body)}\\,d${variable}`;
  const solution = workFormulas(integrateByRule, { task: 'integrate', latex: [sign], unknowns: [variable] });
  if (solution === null || !fits(solution.steps)) return null;
  const words = random.chance(0.5);
  const question = words ? `Integrate $${body}$ with respect to $${variable}$.` : `Find $${sign}$.`;
  return {
    latex: [words ? body : sign],
    unknowns: [variable],
    ask: words ? 'integrate' : 'sign',
    bracketed: false,
    question,
    solution,
  };
};

function one(value: number): Place {
  return { size: new Fraction(value), unit: 'one' };
}

type Bounded = {
  readonly body: string;
  readonly from: string;
  readonly to: string;
  readonly places: readonly [Place, Place];
};

function bounded(random: Random, difficulty: Difficulty): Bounded {
  const kind = random.next();
  if (difficulty < 3 || kind < 0.45) {
    const from = random.chance(0.45) ? 0 : random.chance(0.75) ? random.whole(1, 3) : -random.whole(1, 3);
    const to = from + random.whole(1, difficulty === 1 ? 2 : 4);
    const body = integrable(random, difficulty === 1 ? random.whole(1, 2) : random.whole(1, 3), 'x');
    return { body, from: from.toString(), to: to.toString(), places: [one(from), one(to)] };
  }
  if (kind < 0.65) {
    const [size, to] = random.pick<readonly [Fraction, string]>([
      [new Fraction(1), '\\pi'],
      [new Fraction(1, 2), '\\frac{\\pi}{2}'],
      [new Fraction(1, 3), '\\frac{\\pi}{3}'],
      [new Fraction(1, 4), '\\frac{\\pi}{4}'],
    ]);
    const body = random.pick([`${lead(random)}\\sin x`, `${lead(random)}\\cos x`, '\\sin(2x)', '\\cos(2x)']);
    return { body, from: '0', to, places: [one(0), { size, unit: 'pi' }] };
  }
  if (kind < 0.8) {
    const [low, high] = [random.whole(0, 1), random.whole(1, 3) + 1];
    return {
      body: random.pick([`${lead(random)}e^x`, 'e^{2x}', `${lead(random)}e^{3x}`]),
      from: low.toString(),
      to: high.toString(),
      places: [one(low), one(high)],
    };
  }
  const [low, high] = [random.whole(1, 3), random.whole(4, 9)];
  const toE = low === 1 && random.chance(0.5);
  const body = random.pick([
    `\\frac{${random.whole(1, 6)}}{x}`,
    `\\frac{${random.whole(1, 9)}}{x^2}`,
    `${lead(random)}\\sqrt{x}`,
  ]);
  if (body.includes('sqrt')) return { body, from: '0', to: '4', places: [one(0), one(4)] };
  return {
    body,
    from: low.toString(),
    to: toE && !body.includes('^2') ? 'e' : high.toString(),
    places: [one(low), toE && !body.includes('^2') ? { size: new Fraction(1), unit: 'e' } : one(high)],
  };
}

const definite: Kind = (random, difficulty) => {
  const { body, from, to, places } = bounded(random, difficulty);
  const solution = workDefiniteIntegral(expressionOf(body), 'x', ...places);
  if (solution === null || !fits(solution.steps)) return null;
  const spelt = (bound: string): string => (bound.length === 1 ? bound : `{${bound}}`);
  const sign = `\\int_${spelt(from)}^${spelt(to)} ${bracketed(body)}\\,dx`;
  const words = random.chance(0.15);
  if (words) {
    const question = `Integrate $${body}$ from $${from}$ to $${to}$.`;
    return {
      latex: [body],
      unknowns: ['x'],
      ask: 'between',
      bracketed: false,
      question,
      marks: { from: `$${from}$`, to: `$${to}$` },
      solution,
    };
  }
  return {
    latex: [sign],
    unknowns: ['x'],
    ask: 'definite',
    bracketed: false,
    question: `Evaluate $${sign}$.`,
    solution,
  };
};

/** Under a curve that stays above the axis. */
const area: Kind = (random) => {
  const from = random.whole(0, 2);
  const to = from + random.whole(1, 3);
  const body = random.pick([
    polynomial([random.pick([1, 3, 3, 6]), 0, random.whole(0, 6)], 'x'),
    polynomial([random.pick([3, 6]), random.pick([2, 4]), random.whole(0, 3)], 'x'),
    polynomial([random.pick([2, 4]), random.whole(1, 5)], 'x'),
    polynomial([random.pick([1, 4]), 0, 0, random.whole(0, 3)], 'x'),
  ]);
  const solution = workDefiniteIntegral(expressionOf(body), 'x', one(from), one(to));
  if (solution === null || !fits(solution.steps)) return null;
  const question = `Find the area under the curve $y=${body}$ between $x=${from}$ and $x=${to}$.`;
  const marks = { from: `$x=${from}$`, to: `$x=${to}$` };
  return { latex: [`y=${body}`], unknowns: ['x'], ask: 'area', bracketed: false, question, marks, solution };
};

const through: Kind = (random) => {
  const body = random.chance(0.8) ? integrable(random, random.whole(1, 2), 'x') : pickPolynomial(random, 2, 'x');
  const [at, value] = [random.whole(0, 3), random.signed(0, 12)];
  const solution: RuleSolution | null = workCurveThrough(
    expressionOf(body),
    'x',
    new Fraction(at),
    new Fraction(value),
  );
  if (solution === null || !fits(solution.steps)) return null;
  const question = `$\\frac{dy}{dx}=${body}$ and the curve passes through $(${at},${value})$. Find $y$ in terms of $x$.`;
  const marks = { point: `(${at}, ${value})`, at: `$x=${at}$`, value: `$y=${value}$` };
  return {
    latex: [`\\frac{dy}{dx}=${body}`],
    unknowns: ['x'],
    ask: 'through',
    bracketed: false,
    question,
    marks,
    solution,
  };
};

const KINDS: readonly [Kind, ...Kind[]] = [indefinite, indefinite, indefinite, definite, definite, area, through];

/** Integrals of the school functions, areas under curves, and curves from their slope. */
export function makeIntegralProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(KINDS)(random, difficulty);
}
