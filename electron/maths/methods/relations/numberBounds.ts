import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writtenNumber } from '../rationalRoots.ts';
import type { Work } from '../requests/requestWords.ts';
import { inFigures } from '../words/numberWords.ts';
import { writeNumber } from '../writeTerms.ts';
import { listedIntegers } from './listedIntegers.ts';

type Sign = '<' | '>' | '\\le ' | '\\ge ';
const TURNED: Readonly<Record<Sign, Sign>> = { '<': '>', '>': '<', '\\le ': '\\ge ', '\\ge ': '\\le ' };
const LEADS = String.raw`(?:(?:is|are|was|'s|be|'re|gives?|gave|gets?|got|comes? (?:to|out)|results? in|ends? (?:up|on|with)|makes?|leaves?|stays?|becomes?|have|has)(?: (?:still|always|now|then|something|as|a|an|number|answer|result|be|that is|strictly|also))*)`;
const LESS = '(?:less|smaller|lower|fewer)';
const MORE = '(?:more|greater|larger|bigger|higher)';
const VALUE = String.raw`([-−]?\d+(?:\.\d+)?|(?:minus )?[a-z]+(?:[- ][a-z]+)?)(?=\s*(?:[.,;:?!)]|$|and\b|but\b|so\b|what\b|find\b))`;
const BOUNDS: readonly (readonly [pattern: RegExp, sign: Sign])[] = (
  [
    [`${LEADS} (?:(?:not|no|never) (?:${LESS} than|below|under)|at least)|(?:is|was) a minimum of`, '\\ge '],
    [
      `${LEADS} (?:(?:not|no|never) (?:${MORE} than|above|over)|at most)|(?:does|do|must|can|may|will)(?: not|n't|not) exceed|never exceeds`,
      '\\le ',
    ],
    [`${LEADS} (?:${LESS} than|under|below)`, '<'],
    [`${LEADS} (?:${MORE} than|over|above)|exceeds`, '>'],
  ] as const
).map(([source, sign]) => [new RegExp(`(?:^|(?<=\\W)|(?=')) ?(?:${source}) ${VALUE}`, 'i'), sign]);
const GREATEST = /\b(?:largest|greatest|biggest|highest|maximum|most)\b/;
const LEAST = /\b(?:smallest|least|lowest|minimum)\b/;
const ASKS_SIDE =
  /\b(?:inequality|what (?:can|could|might|must|may|values?)|which (?:values?|numbers?)|values?|range|tell|tells|said|know|say|possible|hence|so the number)\b/;
const STEERS =
  /\b(?:prime|even|odd|multiples?|factors?|digits?|square number|cube|negative|how many|consecutive|two numbers|numbers are|sum of all|second|both|either|or)\b/;
const WHOLE = /\b(?:whole|natural|counting|integers?)\b/;

type Told = {
  readonly facts: string;
  readonly value: string;
  readonly before: string;
  readonly after: string;
  readonly sign: Sign;
};

/** The one bound told, and the puzzle round it. */
function toldIn(text: string): Told | null {
  for (const [pattern, sign] of BOUNDS) {
    const found = pattern.exec(text);
    const value = inFigures((found?.[1] ?? '').replace('−', '-').replace(/^minus /i, '-'));
    if (found === null || !/^-?\d+(?:\.\d+)?$/.test(value)) continue;
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    return { facts: `${before} ${after}`, value, before, after, sign };
  }
  return null;
}

/** The value of the number where what is told comes to exactly so much. */
function whereEqual({ before, after }: Told, value: string, work: Work): readonly [RuleSolution, Fraction] | null {
  const solution = work(`${before} is ${value}${after}`.replace(/\s+/g, ' ').trim());
  const number = solution === null ? null : writtenNumber(solution.answer.replace(/^[a-z]=/, ''));
  return solution === null || number === null ? null : [solution, number];
}

/** The told sentences with the plain question behind them, and what was asked. */
function withPlainQuestion(text: string): readonly [puzzle: string, asked: string] | null {
  const sentences = text.match(/[^.?!;:()]+[.?!;:()]*(?=\s|$)/g) ?? [];
  const asks = (sentence: string): boolean =>
    toldIn(sentence) === null && /\b(?:what|which|find|write|state|give|work out|list|form|determine|hence|so|inequality|solve|show)\b/i.test(sentence); // prettier-ignore
  const asked = sentences.filter(asks).join(' ');
  const told = sentences.filter((sentence) => !asks(sentence)).map((sentence) => sentence.trim());
  const puzzle = told
    .join(' ')
    .replace(/[\s,;:(]+$/, '')
    .replace(/(?<![.?!])$/, '.');
  return asked === '' || told.length === 0 ? null : [`${puzzle} What is the number?`, asked];
}

function shifted(value: string, by: number): string {
  return String(Number(value) + by);
}

/** What is asked of the bound of the number: the inequality, or the greatest, least or all whole numbers that keep it. */
function answered(
  solution: RuleSolution,
  bound: Fraction,
  sign: Sign,
  asked: string,
  letter: string,
  whole: boolean,
): RuleSolution | null {
  const order = `${letter}${sign}${writeNumber(bound)}`;
  const isUpper = sign === '<' || sign === '\\le ';
  const said: RuleSolution = { ...solution, topic: 'inequalities', method: 'numberBounds', answer: order };
  const [greatest, least] = [GREATEST.test(asked), LEAST.test(asked)];
  if (greatest || least) {
    if (greatest === least || greatest !== isUpper) return null;
    if (!whole) return sign.includes('e') ? { ...said, answer: writeNumber(bound) } : null;
    const closed = sign.includes('e');
    const number = isUpper ? (closed || bound.d !== 1n ? bound.floor() : bound.sub(1)) : closed || bound.d !== 1n ? bound.ceil() : bound.add(1); // prettier-ignore
    const last = {
      reason: `Take the ${greatest ? 'greatest' : 'least'} whole number.`,
      expression: writeNumber(number),
    };
    return { ...said, steps: [...said.steps, last], answer: writeNumber(number) };
  }
  const blank = /\b(less|smaller|lower|more|greater|larger|bigger) than (?:_+|…|\?|\.{3})/.exec(asked)?.[1];
  if (blank !== undefined)
    return sign === (/^(?:less|smaller|lower)$/.test(blank) ? '<' : '>')
      ? { ...said, answer: writeNumber(bound) }
      : null;
  if (/\b(?:list|all)\b/.test(asked) && whole) return listedIntegers({ ...said, answer: order }, 1, false);
  if (whole && /\bpossible|which\b/.test(asked)) return null;
  return ASKS_SIDE.test(asked) ? said : null;
}

/** Puzzles about one number whose result is more, less, at least or at most so much: worked where it is just that. */
export function numberBounds(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 260 || !/\b(?:less|smaller|lower|more|greater|larger|bigger|higher|least|most|under|below|over|above|exceeds?)\b/i.test(problem)) return null; // prettier-ignore
  if (!/\bnumber\b|\b(?:half|third|twice|double|treble)\b.*\b[b-hj-z]\b/i.test(problem) || STEERS.test(problem.toLowerCase())) return null; // prettier-ignore
  if (/[=<>≤≥£$€%]/.test(problem)) return null;
  const plain = problem.replace(
    /\b(?:positive )?(?:whole number|integer|natural number|counting number)\b/gi,
    'number',
  );
  const [puzzle, asked] = withPlainQuestion(plain) ?? [];
  const told = puzzle === undefined ? null : toldIn(puzzle);
  if (puzzle === undefined || asked === undefined || told === null || toldIn(told.facts) !== null) return null;
  if (/\bnot\b|n't\b/.test(told.facts)) return null;
  const [first, second, third] = [0, 1, 2].map((by) => whereEqual(told, shifted(told.value, by), work));
  if (!first || !second || !third) return null;
  const [solution, bound] = first;
  const step = second[1].sub(bound);
  if (step.equals(0) || !third[1].sub(second[1]).equals(step)) return null;
  const sign = step.s > 0n ? told.sign : TURNED[told.sign];
  const letters = new Set(problem.match(/(?<![\w'’.])[b-hj-z](?![\w'’.]\w|['’\w])/g) ?? []);
  const [letter = 'x', ...others] = letters;
  if (others.length > 0) return null;
  const grown = step.s > 0n ? 'grows' : 'falls';
  const steps = [
    { reason: 'Find where it is just so much.', expression: solution.steps[0]?.expression ?? '' },
    ...solution.steps.slice(1),
    { reason: `When the number grows, the result ${grown}.`, expression: `${letter}${sign}${writeNumber(bound)}` },
  ];
  return answered({ ...solution, steps }, bound, sign, asked.toLowerCase(), letter, WHOLE.test(problem.toLowerCase()));
}
