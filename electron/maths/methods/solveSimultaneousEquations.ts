import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { isolateUnknown } from './isolateUnknown.ts';
import type { LinearOutcome } from './isolateUnknown.ts';
import {
  commonDenominator,
  leastMultiple,
  multipleTerm,
  numberTerm,
  writeLinear,
  writeNumber,
  writeSum,
} from './writeTerms.ts';
import { answerFor, closeCancelled, coefficientOf, isolatedIn, substitute } from './substitute.ts';
import type { PairEquation, PairTerm } from './substitute.ts';
import type { WrittenTerm } from './writeTerms.ts';

export type SimultaneousEquations = {
  readonly unknowns: readonly [string, string];
  readonly equations: readonly [PairEquation, PairEquation];
};

/** `a·x + b·y = c`. */
type Row = readonly [a: Fraction, b: Fraction, c: Fraction];
const ZERO = new Fraction(0);
const ONE = new Fraction(1);
const ORDER = ['first', 'second'] as const;

function writeTerms(terms: readonly PairTerm[]): string {
  return writeSum(
    terms.map((term): WrittenTerm =>
      term.name === null ? numberTerm(term.coefficient) : multipleTerm(term.coefficient, term.name),
    ),
  );
}

export function writePairEquation(equation: PairEquation): string {
  return `${writeTerms(equation.left)}=${writeTerms(equation.right)}`;
}

function writeRow([a, b, c]: Row, [x, y]: readonly [string, string]): string {
  const terms = [a, b].flatMap((value, index) =>
    value.equals(ZERO) ? [] : [multipleTerm(value, index === 0 ? x : y)],
  );
  return `${writeSum(terms)}=${writeNumber(c)}`;
}

function rowOf(equation: PairEquation, [x, y]: readonly [string, string]): Row {
  const difference = (name: string | null): Fraction =>
    coefficientOf(equation.left, name).sub(coefficientOf(equation.right, name));
  return [difference(x), difference(y), difference(null).neg()];
}

function scaleRow(row: Row, by: Fraction): Row {
  return [row[0].mul(by), row[1].mul(by), row[2].mul(by)];
}

/** Brings an equation to `ax+by=c` with whole numbers. */
function tidy(
  equation: PairEquation,
  place: (typeof ORDER)[number],
  unknowns: readonly [string, string],
  steps: RuleStep[],
): Row {
  let row = rowOf(equation, unknowns);
  const multiple = commonDenominator(row);
  row = scaleRow(row, new Fraction(multiple));
  const expression = writeRow(row, unknowns);
  if (expression !== writePairEquation(equation)) {
    const reason =
      multiple === 1n
        ? `Rearrange the ${place} equation.`
        : `Multiply the ${place} equation by $${multiple}$ and rearrange.`;
    steps.push({ reason, expression });
  }
  return row;
}

/** Which unknown to eliminate: the one whose coefficients need the smaller common multiple. */
function cheaper([first, second]: readonly [Row, Row]): 0 | 1 {
  const cost = (index: 0 | 1): bigint => leastMultiple(first[index].n, second[index].n);
  return cost(1) <= cost(0) ? 1 : 0;
}

/** An equation with only one of the unknowns gives it at once. */
function alone(rows: readonly [Row, Row]): { readonly row: 0 | 1; readonly unknown: 0 | 1 } | null {
  for (const row of [0, 1] as const) {
    for (const unknown of [0, 1] as const) {
      if (rows[row][unknown === 0 ? 1 : 0].equals(ZERO) && !rows[row][unknown].equals(ZERO)) return { row, unknown };
    }
  }
  return null;
}

/** Puts a known value into a row and finds the other unknown. */
function backSubstitute(
  row: Row,
  place: string,
  known: 0 | 1,
  value: Fraction,
  unknowns: readonly [string, string],
  steps: RuleStep[],
): LinearOutcome {
  const other = known === 0 ? 1 : 0;
  const product = row[known].mul(value);
  const terms: readonly [WrittenTerm, WrittenTerm] = [numberTerm(product), multipleTerm(row[other], unknowns[other])];
  const expression = `${writeSum(known === 0 ? terms : [terms[1], terms[0]])}=${writeNumber(row[2])}`;
  steps.push({ reason: `Put $${unknowns[known]}=${writeNumber(value)}$ into the ${place} equation.`, expression });
  return isolateUnknown(
    { coefficient: row[other], rest: product },
    { coefficient: ZERO, rest: row[2] },
    unknowns[other],
    steps,
  );
}

function eliminate(rows: readonly [Row, Row], unknowns: readonly [string, string], steps: RuleStep[]): string {
  const gone = cheaper(rows);
  const kept = gone === 0 ? 1 : 0;
  const multiple = leastMultiple(rows[0][gone].n, rows[1][gone].n);
  const scaled = rows.map((row, index) => {
    const by = new Fraction(multiple, row[gone].n);
    if (by.equals(ONE)) return row;
    const larger = scaleRow(row, by);
    steps.push({
      reason: `Multiply the ${ORDER[index] ?? 'second'} equation by $${writeNumber(by)}$.`,
      expression: writeRow(larger, unknowns),
    });
    return larger;
  });
  const [first, second] = [scaled[0] ?? rows[0], scaled[1] ?? rows[1]];
  const same = first[gone].equals(second[gone]);
  const result = [0, 1, 2].map((index) => {
    const [one, two] = [first[index as 0 | 1 | 2], second[index as 0 | 1 | 2]];
    return same ? one.sub(two) : one.add(two);
  });
  const [coefficient, rest] = [result[kept] ?? ZERO, result[2] ?? ZERO];
  const line = `${writeLinear(coefficient, unknowns[kept], ZERO)}=${writeNumber(rest)}`;
  steps.push({
    reason: same ? 'Subtract the second equation from the first.' : 'Add the two equations.',
    expression: line,
  });
  const outcome = isolateUnknown({ coefficient, rest: ZERO }, { coefficient: ZERO, rest }, unknowns[kept], steps);
  if (outcome.kind !== 'one') return closeCancelled(outcome.kind, line, steps);
  return finishPair(rows, 0, kept, outcome.value, unknowns, steps);
}

function finishPair(
  rows: readonly [Row, Row],
  into: 0 | 1,
  known: 0 | 1,
  value: Fraction,
  unknowns: readonly [string, string],
  steps: RuleStep[],
): string {
  const other = known === 0 ? 1 : 0;
  const rest = backSubstitute(rows[into], ORDER[into], known, value, unknowns, steps);
  const found = rest.kind === 'one' ? rest.value : ZERO;
  return answerFor({ [unknowns[known]]: value, [unknowns[other]]: found }, unknowns);
}

/** An equation such as `3x = 12` beside a full one. `null` when neither is of that kind or it determines nothing. */
function startFromAlone(
  rows: readonly [Row, Row],
  unknowns: readonly [string, string],
  steps: RuleStep[],
): string | null {
  const found = alone(rows);
  if (found === null) return null;
  const { row, unknown } = found;
  const into = row === 0 ? 1 : 0;
  if (rows[into][unknown === 0 ? 1 : 0].equals(ZERO)) return null;
  const outcome = isolateUnknown(
    { coefficient: rows[row][unknown], rest: ZERO },
    { coefficient: ZERO, rest: rows[row][2] },
    unknowns[unknown],
    steps,
  );
  return outcome.kind === 'one' ? finishPair(rows, into, unknown, outcome.value, unknowns, steps) : null;
}

/**
 * Works two linear equations in two unknowns: by substitution when one unknown already stands alone, else by
 * elimination. `null` when an equation lacks both unknowns or both equations hold the same single unknown.
 */
export function solveSimultaneousEquations(problem: SimultaneousEquations): RuleSolution | null {
  const { unknowns, equations } = problem;
  const steps: RuleStep[] = [];
  const finished = (answer: string): RuleSolution => ({
    topic: 'simultaneous-equations',
    method: 'solveSimultaneousEquations',
    steps,
    answer,
  });
  for (const [index, equation] of equations.entries()) {
    const isolated = isolatedIn(equation, unknowns);
    const other = equations[index === 0 ? 1 : 0];
    if (
      isolated === null ||
      !isolated.coefficient.d ||
      coefficientOf(other.left, isolated.name).sub(coefficientOf(other.right, isolated.name)).equals(ZERO)
    )
      continue;
    return finished(substitute(isolated, other, unknowns, steps));
  }
  const rows = [tidy(equations[0], 'first', unknowns, steps), tidy(equations[1], 'second', unknowns, steps)] as const;
  const direct = startFromAlone(rows, unknowns, steps);
  if (direct !== null) return finished(direct);
  if (rows.some((row) => row[0].equals(ZERO) || row[1].equals(ZERO))) return null;
  return finished(eliminate(rows, unknowns, steps));
}
