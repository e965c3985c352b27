import type Fraction from 'fraction.js';

import { symbolsIn } from '../expression/symbolsIn.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { writtenNumber } from './rationalRoots.ts';
import { solveInequality } from './solveInequality.ts';
import { writeNumber } from './writeTerms.ts';

type Bound = { readonly value: Fraction; readonly closed: boolean; readonly lower: boolean };

const ANSWER = /^[a-zA-Z](<|>|\\le |\\ge )(.+)$/;

function boundIn(answer: string): Bound | null {
  const [, sign, number] = ANSWER.exec(answer) ?? [];
  const value = number === undefined ? null : writtenNumber(number);
  if (sign === undefined || value === null) return null;
  return { value, closed: sign.startsWith('\\'), lower: sign === '>' || sign === '\\ge ' };
}

/** Of two bounds on the same side the one that is harder to keep. */
function stricter(first: Bound, second: Bound): Bound {
  const order = first.value.compare(second.value);
  if (order === 0) return first.closed ? second : first;
  return order > 0 === first.lower ? first : second;
}

function write(bounds: readonly [Bound, Bound], letter: string): string {
  const [one, two] = bounds;
  if (one.lower === two.lower) {
    const kept = stricter(one, two);
    const sign = kept.lower ? (kept.closed ? '\\ge ' : '>') : kept.closed ? '\\le ' : '<';
    return `${letter}${sign}${writeNumber(kept.value)}`;
  }
  const [low, high] = one.lower ? [one, two] : [two, one];
  const order = low.value.compare(high.value);
  if (order > 0 || (order === 0 && !(low.closed && high.closed))) return '\\text{no solution}';
  if (order === 0) return `${letter}=${writeNumber(low.value)}`;
  return `${writeNumber(low.value)}${low.closed ? '\\le ' : '<'}${letter}${high.closed ? '\\le ' : '<'}${writeNumber(high.value)}`;
}

/** Two linear inequalities in one letter that hold together: each is solved, then both are put into one. */
export function solveInequalityPair(problem: Understood): RuleSolution | null {
  const [first, second, ...more] = problem.statements;
  if (first === undefined || second === undefined || more.length > 0 || problem.task !== 'solve') return null;
  const [letter, ...others] = new Set([...symbolsIn(first), ...symbolsIn(second)]);
  if (letter === undefined || others.length > 0) return null;
  const steps: RuleStep[] = [];
  const bounds: Bound[] = [];
  for (const statement of [first, second]) {
    const solved = solveInequality({ ...problem, statements: [statement] });
    const bound = solved === null ? null : boundIn(solved.answer);
    if (solved === null || bound === null) return null;
    steps.push(...solved.steps);
    bounds.push(bound);
  }
  const [one, two] = bounds;
  if (one === undefined || two === undefined) return null;
  const answer = write([one, two], letter);
  steps.push({ reason: 'Both must hold.', expression: answer });
  return { topic: 'inequalities', method: 'solveInequalityPair', steps, answer };
}
