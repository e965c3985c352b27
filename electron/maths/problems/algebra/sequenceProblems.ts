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
import {
  ruleOf,
  termAt,
  workGeneral,
  workInfiniteSum,
  workNext,
  workPlace,
  workSum,
  workTerm,
} from '../../methods/sequences/workSequence.ts';
import type { SequenceRule } from '../../methods/sequences/workSequence.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { filledProblem } from '../filledProblem.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Make = (random: Random, difficulty: Difficulty) => MadeProblem | null;

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

function arithmetic(random: Random, difficulty: Difficulty): SequenceRule {
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

function geometric(random: Random, difficulty: Difficulty): SequenceRule {
  const falls = difficulty > 1 && random.chance(0.35);
  const by = falls
    ? new Fraction(1, random.whole(2, 4))
    : new Fraction(random.chance(0.15) ? -random.whole(2, 3) : random.whole(2, 5));
  const first = falls
    ? by.inverse().pow(random.whole(2, 4))?.mul(random.whole(1, 5))
    : new Fraction(random.whole(1, 8));
  return { kind: 'geometric', first: first ?? new Fraction(64), by };
}

function pickRule(random: Random, difficulty: Difficulty): SequenceRule {
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
function ofTerms(
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
function ofFacts(
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

function formulaTerms(random: Random, difficulty: Difficulty): MadeProblem | null {
  const formula = pickFormula(random, difficulty);
  const count = random.whole(3, 5);
  const marks = { count: ['', '', '', 'three', 'four', 'five'][count] ?? '', digit: String(count) };
  const question = 'The nth term of a sequence is {m}. Write down the first {count} terms.';
  return made('formula terms', workTerms(formula, 1, count), question, marks, [writeTerm(formula, 'n')]);
}

function formulaTerm(random: Random, difficulty: Difficulty): MadeProblem | null {
  const formula = pickFormula(random, difficulty);
  const place = random.whole(4, formula.square.equals(0) ? 60 : 12);
  const question = 'The nth term of a sequence is {m}. Find the {ordinal} term.';
  return made('formula term', workTerms(formula, place, place), question, { ordinal: ordinal(place) }, [
    writeTerm(formula, 'n'),
  ]);
}

function sigma(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function quadratic(random: Random): MadeProblem | null {
  const formula = {
    ...pickFormula(random, 1),
    square: new Fraction(random.pick([1, 1, 1, 2])),
    linear: new Fraction(random.whole(-3, 5)),
  };
  const terms = Array.from({ length: random.whole(4, 5) }, (_item, index) => valueAt(formula, new Fraction(index + 1)));
  return made('nth term', workQuadraticTerm(terms), 'Find the nth term of {terms}', { terms: listed(terms, random) });
}

function place(asked: 'which' | 'whether'): Make {
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

const nth = (pick: typeof arithmetic): Make => ofTerms('nth term', 'Find the nth term of {terms}', pick, workGeneral);
const NEXT = ofTerms('next', 'Find the next term: {terms}', pickRule, (rule, terms) => workNext(rule, terms, 1));
const NEXT_TWO = ofTerms('next two', 'Find the next two terms: {terms}', pickRule, (rule, terms) =>
  workNext(rule, terms, 2),
);
const TERM = ofTerms('term', 'Find the {ordinal} term of the sequence {terms}', arithmetic, workTerm, [8, 60]);
const EASY: readonly [Make, ...Make[]] = [NEXT, NEXT_TWO, nth(arithmetic), nth(arithmetic), formulaTerms, formulaTerm];
const MIDDLE: readonly [Make, ...Make[]] = [
  NEXT_TWO,
  nth(arithmetic),
  nth(arithmetic),
  nth(geometric),
  TERM,
  formulaTerms,
  formulaTerm,
  sigma,
  ofTerms('term', 'Find the {ordinal} term of the sequence {terms}', geometric, workTerm, [6, 8]),
  ofFacts(
    'arithmetic term',
    'An arithmetic sequence has first term {first} and common difference {by}. Find the {ordinal} term.',
    arithmetic,
    (rule, number) => workTerm(rule, [], number),
    [6, 40],
  ),
  ofFacts(
    'geometric term',
    'A geometric sequence has first term {first} and common ratio {by}. Find the {ordinal} term.',
    geometric,
    (rule, number) => workTerm(rule, [], number),
    [3, 6],
  ),
];
const HARD: readonly [Make, ...Make[]] = [
  nth(arithmetic),
  TERM,
  sigma,
  sigma,
  quadratic,
  place('which'),
  place('whether'),
  ofTerms(
    'sum',
    'Find the sum of the first {number} terms of the arithmetic series {terms}',
    arithmetic,
    workSum,
    [8, 30],
    '+',
  ),
  ofTerms(
    'sum',
    'Find the sum of the first {number} terms of the geometric series {terms}',
    geometric,
    workSum,
    [5, 8],
    '+',
  ),
  ofFacts(
    'arithmetic sum',
    'An arithmetic sequence has first term {first} and common difference {by}. Find the sum of the first {number} terms.',
    arithmetic,
    (rule, number) => workSum(rule, [], number),
    [6, 30],
  ),
  ofFacts(
    'geometric sum',
    'A geometric sequence has first term {first} and common ratio {by}. Find the sum of the first {number} terms.',
    geometric,
    (rule, number) => workSum(rule, [], number),
    [4, 7],
  ),
  ofFacts(
    'arithmetic nth',
    'An arithmetic sequence has first term {first} and common difference {by}. Find the nth term.',
    arithmetic,
    (rule) => workGeneral(rule, []),
    [1, 1],
  ),
  ofFacts(
    'infinite sum',
    'A geometric series has first term {first} and common ratio {by}. Find its sum to infinity.',
    geometric,
    (rule) => workInfiniteSum(rule, []),
    [1, 1],
  ),
  ofTerms(
    'infinite series',
    'Find the sum to infinity of {terms}',
    geometric,
    (rule, terms) => workInfiniteSum(rule, terms),
    [0, 0],
    '+',
  ),
];

/** Next terms, nth terms, single terms, sums and sigma notation, of arithmetic, geometric and quadratic sequences. */
export function makeSequenceProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(difficulty === 1 ? EASY : difficulty === 2 ? MIDDLE : HARD)(random, difficulty);
}
