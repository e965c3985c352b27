import { workGeneral, workInfiniteSum, workNext, workSum, workTerm } from '../../methods/sequences/workSequence.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import {
  arithmetic,
  formulaTerm,
  formulaTerms,
  geometric,
  ofFacts,
  ofTerms,
  pickRule,
  place,
  quadratic,
  sigma,
} from './sequenceAsks.ts';
import type { Make } from './sequenceAsks.ts';

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
