/** Sequences to ask about, and the ways to ask about their terms and facts. */
import Fraction from 'fraction.js';

import { writeDecimal } from '../../methods/askedText.ts';
import {
  valueAt,
  workQuadraticTerm,
  workSigma,
  workTerms,
  writeTerm,
} from '../../methods/sequences/workFormulaTerms.ts';
import type { TermFormula } from '../../methods/sequences/workFormulaTerms.ts';
import { ruleOf, termAt, workPlace } from '../../methods/sequences/workSequence.ts';
import type { SequenceRule } from '../../methods/sequences/workSequence.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { filledProblem } from '../filledProblem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

export type Make = (random: Random, difficulty: Difficulty) => MadeProblem | null;

/** `null` where a step or the answer is longer than a pupil should write. */
function made(
  ask: string,
  solution: RuleSolution | null,
  question: string,
  marks: Readonly<Record<string, string>>,
  latex: readonly string[] = [],
): MadeProblem | null {
  if (solution === null || /\d{6}|\\frac\{\d{4}|\.\d{3}/.test(solution.answer)) return null;
  const long = solution.steps.some(({ expression }) => expression.length > 90 || /\d{7}|\.\d{4}/.test(expression));
  return long ? null : filledProblem(ask, solution, question, marks, latex);
}

export function arithmetic(random: Random, difficulty: Difficulty): SequenceRule {
  if (difficulty > 1 && random.chance(0.1)) {
    return {
      kind: 'arithmetic',
      first: new Fraction(random.whole(1, 12), 2),
      by: new Fraction(random.pick([1, 3, 5]), 2),
    };
  }
  const by = difficulty > 1 && random.chance(0.3) ? -random.whole(1, 9) : random.whole(2, 12);
  const first = difficulty > 1 && random.chance(0.2) ? -random.whole(1, 15) : random.whole(1, by < 0 ? 60 : 20);
  return { kind: 'arithmetic', first: new Fraction(first), by: new Fraction(by) };
}

export function geometric(random: Random, difficulty: Difficulty): SequenceRule {
  const falls = difficulty > 1 && random.chance(0.35);
  const by = falls
    ? new Fraction(1, random.whole(2, 4))
    : new Fraction(random.chance(0.15) ? -random.whole(2, 3) : random.whole(2, 5));
  const first = falls
    ? by.inverse().pow(random.whole(2, 4))?.mul(random.whole(1, 5))
    : new Fraction(random.whole(1, 8));
  return { kind: 'geometric', first: first ?? new Fraction(64), by };
}

export function pickRule(random: Random, difficulty: Difficulty): SequenceRule {
  return random.chance(0.6) ? arithmetic(random, difficulty) : geometric(random, difficulty);
}

function termsOf(rule: SequenceRule, count: number): readonly Fraction[] {
  return Array.from({ length: count }, (_item, index) => termAt(rule, index + 1));
}

function plainNumber(value: Fraction): string {
  const text = writeDecimal(value);
  return text.startsWith('-\\frac') || text.startsWith('\\frac') ? value.toFraction() : text;
}

/** `3, 7, 11, 15, ...`, as series with plus signs where `sign` says so. */
function listed(terms: readonly Fraction[], random: Random, sign: ',' | '+' = ','): string {
  if (terms.some((value) => value.d > 1n && ![2n, 4n, 5n, 10n].includes(value.d))) return '';
  const separator = sign === '+' ? ' + ' : random.pick([', ', ', ', ', ', ',']);
  const dots = random.pick(['...', '...', '…', '']);
  const body = terms.map(plainNumber).join(separator).replace(/\+ -/g, '- ');
  return dots === '' && sign === ',' ? body : `${body}${separator}${dots === '' ? '...' : dots}`;
}

/** Asked of the first terms. */
export function ofTerms(
  ask: string,
  question: string,
  pick: (random: Random, difficulty: Difficulty) => SequenceRule,
  work: (rule: SequenceRule, terms: readonly Fraction[], number: number) => RuleSolution | null,
  numbers: readonly [low: number, high: number] = [0, 0],
  sign: ',' | '+' = ',',
): Make {
  return (random, difficulty) => {
    const terms = termsOf(pick(random, difficulty), sign === '+' ? random.whole(3, 4) : random.whole(4, 5));
    const rule = ruleOf(terms);
    const shown = listed(terms, random, sign);
    if (rule === null || shown === '') return null;
    const number = random.whole(...numbers);
    return made(ask, work(rule, terms, number), question, {
      terms: shown,
      number: String(number),
      ordinal: ordinal(number),
    });
  };
}

function ordinal(number: number): string {
  const last = number % 10;
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${number}${teen || last > 3 || last === 0 ? 'th' : (['', 'st', 'nd', 'rd'][last] ?? 'th')}`;
}

/** Asked of the first term and the difference or ratio, told in words. */
export function ofFacts(
  ask: string,
  question: string,
  pick: (random: Random, difficulty: Difficulty) => SequenceRule,
  work: (rule: SequenceRule, number: number) => RuleSolution | null,
  numbers: readonly [low: number, high: number],
): Make {
  return (random, difficulty) => {
    const rule = pick(random, difficulty);
    const number = random.whole(...numbers);
    const marks = {
      first: plainNumber(rule.first),
      by: rule.by.d === 1n ? plainNumber(rule.by) : rule.by.toFraction(),
      number: String(number),
      ordinal: ordinal(number),
    };
    return made(ask, work(rule, number), question, marks);
  };
}

function pickFormula(random: Random, difficulty: Difficulty): TermFormula {
  const square = difficulty === 1 || random.chance(0.5) ? 0 : random.pick([1, 1, 1, 2, 3]);
  const linear =
    square === 0
      ? random.chance(0.2)
        ? -random.whole(1, 6)
        : random.whole(2, 9)
      : random.chance(0.6)
        ? 0
        : random.signed(1, 5);
  return {
    square: new Fraction(square),
    linear: new Fraction(linear),
    rest: new Fraction(random.chance(0.1) ? 0 : random.signed(1, 12)),
  };
}

export function formulaTerms(random: Random, difficulty: Difficulty): MadeProblem | null {
  const formula = pickFormula(random, difficulty);
  const count = random.whole(3, 5);
  const marks = { count: ['', '', '', 'three', 'four', 'five'][count] ?? '', digit: String(count) };
  const question = 'The nth term of a sequence is {m}. Write down the first {count} terms.';
  return made('formula terms', workTerms(formula, 1, count), question, marks, [writeTerm(formula, 'n')]);
}

export function formulaTerm(random: Random, difficulty: Difficulty): MadeProblem | null {
  const formula = pickFormula(random, difficulty);
  const place = random.whole(4, formula.square.equals(0) ? 60 : 12);
  const question = 'The nth term of a sequence is {m}. Find the {ordinal} term.';
  return made('formula term', workTerms(formula, place, place), question, { ordinal: ordinal(place) }, [
    writeTerm(formula, 'n'),
  ]);
}

export function sigma(random: Random, difficulty: Difficulty): MadeProblem | null {
  const letter = random.pick(['k', 'r', 'n', 'i']);
  const formula = pickFormula(random, difficulty);
  const from = random.chance(0.8) ? 1 : random.whole(2, 4);
  const to =
    formula.square.equals(0) && difficulty === 3 && random.chance(0.5)
      ? random.whole(10, 30)
      : from + random.whole(2, 5);
  const inside = writeTerm(formula, letter);
  const body = /.[+-]/.test(inside) ? `(${inside})` : inside;
  const latex = `\\sum_{${letter}=${from}}^{${to}} ${body}`;
  return made('sigma', workSigma(formula, letter, from, to), 'Evaluate {m}.', {}, [latex]);
}

export function quadratic(random: Random): MadeProblem | null {
  const formula = {
    ...pickFormula(random, 1),
    square: new Fraction(random.pick([1, 1, 1, 2])),
    linear: new Fraction(random.whole(-3, 5)),
  };
  const terms = Array.from({ length: random.whole(4, 5) }, (_item, index) => valueAt(formula, new Fraction(index + 1)));
  return made('nth term', workQuadraticTerm(terms), 'Find the nth term of {terms}', { terms: listed(terms, random) });
}

export function place(asked: 'which' | 'whether'): Make {
  return (random, difficulty) => {
    const rule = arithmetic(random, difficulty);
    const terms = termsOf(rule, 4);
    const value = termAt(rule, random.whole(6, 60)).add(asked === 'whether' && random.chance(0.5) ? 1 : 0);
    const marks = { terms: listed(terms, random), value: plainNumber(value) };
    const question =
      asked === 'which'
        ? 'Which term of the sequence {terms} is {value}?'
        : 'Is {value} a term of the sequence {terms}?';
    return made(`place ${asked}`, workPlace(rule, terms, value, asked), question, marks);
  };
}
