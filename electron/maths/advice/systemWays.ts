import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { asEquations } from '../methods/method.ts';
import { lettersOf, rationalValue } from '../methods/rationalValue.ts';
import { readPairSide } from '../methods/readPair.ts';
import { solveSimultaneousEquations } from '../methods/solveSimultaneousEquations.ts';
import { coefficientOf, substitute, type PairEquation, type Unknowns } from '../methods/substitute.ts';
import { writeLinear, writeNumber } from '../methods/writeTerms.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { isAbsent } from './absent.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Two equations another way: substitution beside elimination, and the reverse. */
export const systemWays: Advisor = { second: solveOtherwise, mistakes: combinedPartly };

/** `a·x + b·y = c`. */
type Row = readonly [Fraction, Fraction, Fraction];

function solveOtherwise({ problem, solution }: Worked): RuleSolution | null {
  const [first, second, ...more] = asEquations(problem.statements) ?? [];
  if (solution.topic !== 'simultaneous-equations' || first === undefined || second === undefined || more.length > 0)
    return null;
  const letters = [...new Set([first, second].flatMap(({ left, right }) => [...lettersOf(left), ...lettersOf(right)]))];
  const [x, y, ...others] = letters.toSorted();
  if (x === undefined || y === undefined || others.length > 0) return null;
  const unknowns: Unknowns = [x, y];
  const rows = [first, second].map(({ left, right }) => {
    const [one, two] = [readPairSide(left, unknowns), readPairSide(right, unknowns)];
    return one === null || two === null ? null : rowOf({ left: one, right: two }, unknowns);
  });
  const [one, two] = rows;
  if (isAbsent(one) || isAbsent(two)) return null;
  const eliminated = solution.steps.some(({ reason }) => /^(?:Add|Subtract) the (?:two|second|first)/.test(reason));
  return eliminated ? bySubstitution(one, two, unknowns) : byElimination(one, two, unknowns);
}

function rowOf({ left, right }: PairEquation, [x, y]: Unknowns): Row {
  const difference = (name: string | null): Fraction => coefficientOf(left, name).sub(coefficientOf(right, name));
  return [difference(x), difference(y), difference(null).neg()];
}

function asPair([a, b, c]: Row, [x, y]: Unknowns): PairEquation {
  return {
    left: [
      { coefficient: a, name: x },
      { coefficient: b, name: y },
    ],
    right: [{ coefficient: c, name: null }],
  };
}

function byElimination(one: Row, two: Row, unknowns: Unknowns): RuleSolution | null {
  const hasBoth = [one, two].every(([a, b]) => !a.equals(0) && !b.equals(0));
  const worked = hasBoth
    ? solveSimultaneousEquations({ unknowns, equations: [asPair(one, unknowns), asPair(two, unknowns)] })
    : null;
  if (worked === null) return null;
  const written = [one, two].map(([a, b, c]) => `${writePair(a, b, unknowns)}=${writeLinear(new Fraction(0), '', c)}`);
  const start: readonly RuleStep[] = written.map((expression, index) => ({
    reason: `Write the ${index === 0 ? 'first' : 'second'} equation with both unknowns on the left.`,
    expression,
  }));
  return { ...worked, method: 'byElimination', steps: [...start, ...worked.steps] };
}

function writePair(a: Fraction, b: Fraction, [x, y]: Unknowns): string {
  const [one, two] = [writeLinear(a, x, new Fraction(0)), writeLinear(b, y, new Fraction(0))];
  return two.startsWith('-') ? one + two : `${one}+${two}`;
}

/** The unknown that is easiest to have alone: the one with 1 or −1 in front, else the first. */
function bySubstitution(one: Row, two: Row, unknowns: Unknowns): RuleSolution | null {
  const places = [one, two].flatMap((row, index) =>
    [0, 1].map((at) => ({ row, index, at: at === 0 ? 0 : 1 }) as const),
  );
  const usable = places.filter(({ row, at }) => !row[at].equals(0));
  const chosen = usable.find(({ row, at }) => row[at].abs().equals(1)) ?? usable[0];
  if (chosen === undefined) return null;
  const { row, index, at } = chosen;
  const [name, kept] = at === 0 ? unknowns : [unknowns[1], unknowns[0]];
  const coefficient = row[at === 0 ? 1 : 0].neg().div(row[at]);
  const rest = row[2].div(row[at]);
  const steps: RuleStep[] = [
    {
      reason: `Solve the ${index === 0 ? 'first' : 'second'} equation for $${name}$.`,
      expression: `${name}=${writeLinear(coefficient, kept, rest)}`,
    },
  ];
  const other = asPair(index === 0 ? two : one, unknowns);
  const answer = substitute({ name, other: kept, coefficient, rest }, other, unknowns, steps);
  return { topic: 'simultaneous-equations', method: 'bySubstitution', steps, answer };
}

/** The equations put together on the left in one way and on the right in the other. */
function* combinedPartly({ problem, solution }: Worked): Generator<UsualMistake> {
  const [first, second] = asEquations(problem.statements) ?? [];
  const place = solution.steps.findIndex(({ reason }) => /^(?:Add|Subtract) the (?:two|second|first)/.test(reason));
  const { reason, expression } = solution.steps[place] ?? {};
  const [left, right] = expression?.split('=') ?? [];
  if (first === undefined || second === undefined || reason === undefined || left === undefined || right === undefined)
    return;
  const rows = solution.steps.slice(0, place).map((step) => step.expression);
  const start = [first, second].map((one) => `${toLatex(one.left)}=${toLatex(one.right)}`);
  const used = [0, 1].map((index) => {
    const word = index === 0 ? 'first' : 'second';
    const at = solution.steps.slice(0, place).findLastIndex((step) => step.reason.includes(`the ${word} equation`));
    return at < 0 ? (start[index] ?? '') : (rows[at] ?? '');
  });
  const [c, d] = used.map((line) => {
    const reading = parseStatement(line.split('=')[1] ?? '');
    return reading.kind === 'statement' && reading.statement.kind === 'expression'
      ? rationalValue(reading.statement.expression)
      : null;
  });
  if (isAbsent(c) || isAbsent(d)) return;
  const added = reason.startsWith('Add');
  yield {
    kind: 'equations-combined-partly',
    from: start.join('\\text{ and }'),
    line: `${left}=${writeNumber(added ? c.sub(d) : c.add(d))}`,
    instead: `${left}=${right}`,
    why: `The left sides were ${added ? 'added' : 'subtracted'}; the same must be done with the right sides.`,
  };
}
