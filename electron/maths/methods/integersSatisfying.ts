import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { Method, Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { solveDoubleInequality } from './solveDoubleInequality.ts';
import { solveInequality } from './solveInequality.ts';
import { solveQuadraticInequality } from './solveQuadraticInequality.ts';
import { writeNumber } from './writeTerms.ts';

/** Which of the integers that fit are wanted, or how many there are. */
export type WantedIntegers = 'all' | 'smallest' | 'largest' | 'count';

type Bounds = { readonly low: bigint | null; readonly high: bigint | null };

const METHODS: readonly Method[] = [solveDoubleInequality, solveInequality, solveQuadraticInequality];
const MOST_LISTED = 25n;
const NUMBER = String.raw`-?(?:\d+|\\frac\{\d+\}\{\d+\})`;
const SIGN = String.raw`(<|>|\\le |\\ge )`;
const BETWEEN = new RegExp(`^(${NUMBER})(<|\\\\le )[a-z](<|\\\\le )(${NUMBER})$`);
const ONE_SIDED = new RegExp(`^[a-z]${SIGN}(${NUMBER})$`);

function valueOf(latex: string): Fraction {
  const read = /^(-?)\\frac\{(\d+)\}\{(\d+)\}$/.exec(latex);
  return read === null ? new Fraction(latex) : new Fraction(`${read[1]}${read[2]}/${read[3]}`);
}

function atLeast(value: Fraction, closed: boolean): bigint {
  const up = value.ceil();
  const whole = up.s * up.n;
  return !closed && up.equals(value) ? whole + 1n : whole;
}

function atMost(value: Fraction, closed: boolean): bigint {
  return -atLeast(value.neg(), closed);
}

/** The integers in `-1<x\le 3` or `x\ge 2`; `null` for anything else. */
function boundsIn(answer: string): Bounds | null {
  const [, low, first, second, high] = BETWEEN.exec(answer) ?? [];
  if (low !== undefined && high !== undefined)
    return { low: atLeast(valueOf(low), first !== '<'), high: atMost(valueOf(high), second !== '<') };
  const [, sign, bound] = ONE_SIDED.exec(answer) ?? [];
  if (bound === undefined) return null;
  const value = valueOf(bound);
  return sign === '>' || sign === '\\ge '
    ? { low: atLeast(value, sign !== '>'), high: null }
    : { low: null, high: atMost(value, sign !== '<') };
}

const SIGNS: Readonly<Record<string, string>> = { '≤': '\\le ', '≥': '\\ge ', '<': '<', '>': '>' };

/** `-1<n\le 3` as it stands is solved already: its sides are numbers and the letter is alone. */
function asGiven({ statements }: Understood): string | null {
  const [only, ...more] = statements;
  if (only?.kind !== 'relation' || more.length > 0) return null;
  const parts = only.sides.map((side, index) => {
    const value = rationalValue(side);
    const text = side.kind === 'symbol' ? side.name : value === null ? null : writeNumber(value);
    const sign = index < only.signs.length ? SIGNS[only.signs[index] ?? ''] : '';
    return text === null || sign === undefined ? null : `${text}${sign}`;
  });
  return parts.every((part) => part !== null) ? parts.join('') : null;
}

function choose(wanted: WantedIntegers, { low, high }: Bounds): { reason: string; answer: string } | null {
  if (wanted === 'smallest')
    return low === null ? null : { reason: 'Take the smallest integer that fits.', answer: low.toString() };
  if (wanted === 'largest')
    return high === null ? null : { reason: 'Take the largest integer that fits.', answer: high.toString() };
  if (low === null || high === null || high - low > MOST_LISTED) return null;
  if (wanted === 'count' && high >= low) {
    const count = (high - low + 1n).toString();
    return { reason: `The integers from $${low}$ to $${high}$ fit; count them.`, answer: count };
  }
  if (high < low) return { reason: 'No integer fits.', answer: '\\text{no integers}' };
  const integers = Array.from({ length: Number(high - low) + 1 }, (_item, index) => low + BigInt(index));
  return { reason: 'Write down the integers that fit.', answer: integers.join(', ') };
}

/** The bounds that one inequality sets, with the steps that find them. */
function boundsOf(problem: Understood): { readonly bounds: Bounds; readonly steps: readonly RuleStep[] } | null {
  const settled = asGiven(problem);
  const given = settled === null ? null : boundsIn(settled);
  if (given !== null) return { bounds: given, steps: [] };
  const solved = METHODS.map((method) => method(problem)).find((found) => found !== null) ?? null;
  const bounds = solved === null ? null : boundsIn(solved.answer);
  return solved === null || bounds === null ? null : { bounds, steps: solved.steps };
}

function both(first: Bounds, second: Bounds): Bounds {
  const tighter = (one: bigint | null, two: bigint | null, greater: boolean): bigint | null => {
    if (one === null || two === null) return one ?? two;
    return one > two === greater ? one : two;
  };
  return { low: tighter(first.low, second.low, true), high: tighter(first.high, second.high, false) };
}

/** The integers for which one or two inequalities in one letter hold: all, how many, or the smallest or largest. */
export function integersSatisfying(problem: Understood, wanted: WantedIntegers): RuleSolution | null {
  const found = problem.statements.map((statement) => boundsOf({ ...problem, statements: [statement] }));
  if (!found.every((one) => one !== null)) return null;
  const bounds = found.map((one) => one.bounds).reduce(both, { low: null, high: null });
  const chosen = choose(wanted, bounds);
  if (chosen === null) return null;
  const steps = [...found.flatMap((one) => one.steps), { reason: chosen.reason, expression: chosen.answer }];
  return { topic: 'inequalities', method: 'integersSatisfying', steps, answer: chosen.answer };
}
