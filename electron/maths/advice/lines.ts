import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import type { Expression } from '../expression/expression.ts';
import { number } from '../expression/build.ts';
import { substitute } from '../algebra/substitute.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { isNegative, writeGuarded, writeLinear, writeNumber } from '../methods/writeTerms.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Advisor, Worked } from './advisor.ts';
import { linearOf, type Linear } from './linearWays.ts';

/** Gradients, midpoints, distances and equations of lines through given points. */
export const lines: Advisor = { check, second, mistakes };

type Point = readonly [x: Fraction, y: Fraction];

function pointsIn({ problem }: Worked): readonly Point[] {
  const found = problem.text.replace(/[−–]/g, '-').matchAll(/\(\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*\)/g);
  return [...found].map((match) => [new Fraction(match[1] ?? 0), new Fraction(match[2] ?? 0)]);
}

function minus(one: Fraction, two: Fraction): string {
  return `${writeNumber(one)}-${writeGuarded(two)}`;
}

/** y = mx + c in the answer. */
function lineIn({ solution }: Worked): Linear | null {
  const reading = parseStatement(solution.answer);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'relation') return null;
  const [y, right, more] = reading.statement.sides;
  if (y?.kind !== 'symbol' || y.name !== 'y' || right === undefined || more !== undefined) return null;
  return linearOf(right, 'x');
}

function check(worked: Worked): readonly RuleStep[] | null {
  const points = pointsIn(worked);
  const line = lineIn(worked);
  const [one, two] = points;
  if (line !== null && points.length > 0) {
    return points.map(([x, y]) => ({
      reason: `The point $(${writeNumber(x)},${writeNumber(y)})$ lies on the line.`,
      expression: `${writeNumber(line.slope)}\\times ${writeGuarded(x)}+${writeGuarded(line.start)}=${writeNumber(y)}`,
    }));
  }
  if (one === undefined || two === undefined) return checkFact(worked);
  const { topic } = worked.solution;
  if (topic === 'gradient' && !one[0].equals(two[0])) {
    const slope = two[1].sub(one[1]).div(two[0].sub(one[0]));
    const across = two[0].sub(one[0]);
    return [
      {
        reason: 'From the first point, go across times the gradient up: the second point is reached.',
        expression: `${writeNumber(one[1])}+${writeGuarded(across)}\\times ${writeGuarded(slope)}=${writeNumber(two[1])}`,
      },
    ];
  }
  if (topic !== 'midpoint') return null;
  return ([0, 1] as const).map((at) => {
    const middle = one[at].add(two[at]).div(2);
    return {
      reason: `In $${at === 0 ? 'x' : 'y'}$, both ends are equally far away.`,
      expression: `${minus(middle, one[at])}=${minus(two[at], middle)}`,
    };
  });
}

/** Where a line meets an axis, put back into its equation; of its gradient, one step across. */
function checkFact({ problem, solution }: Worked): readonly RuleStep[] | null {
  const line = problem.statements.find((statement) => statement.kind === 'relation');
  const [left, right] = line?.sides ?? [];
  const reading = parseStatement(solution.answer);
  if (solution.topic !== 'straight-lines' || left === undefined || right === undefined) return null;
  if (reading.kind !== 'statement') return null;
  const found = reading.statement;
  const put = (x: Expression, y: Expression): string =>
    [left, right]
      .map((side) =>
        toLatex(
          substitute(
            side,
            new Map([
              ['x', x],
              ['y', y],
            ]),
          ),
        ),
      )
      .join('=');
  if (found.kind === 'tuple' && found.elements.length === 2) {
    const [x, y] = found.elements;
    return x === undefined || y === undefined
      ? null
      : [{ reason: 'Put the point into the equation.', expression: put(x, y) }];
  }
  if (found.kind !== 'expression') return null;
  if (/intercept/i.test(problem.text))
    return [
      { reason: 'Put $x=0$ and the answer for $y$ into the equation.', expression: put(number(0), found.expression) },
    ];
  if (left.kind !== 'symbol') return null;
  const [zero, one] = [0, 1].map((x) => toLatex(substitute(right, new Map([['x', number(x)]]))));
  return [
    {
      reason: 'One step across from $x=0$ changes $y$ by the gradient.',
      expression: `(${one ?? ''})-(${zero ?? ''})=${solution.answer}`,
    },
  ];
}

function second(worked: Worked): RuleSolution | null {
  const [one, two] = pointsIn(worked);
  const { topic, answer } = worked.solution;
  const done = { topic, answer };
  const line = lineIn(worked);
  if (line !== null && one !== undefined)
    return { ...done, method: 'pointAndSlope', steps: fromPoint(line, one, answer) };
  if (one === undefined || two === undefined) return null;
  if (topic === 'gradient' && !one[0].equals(two[0])) {
    const [up, across] = [one[1].sub(two[1]), one[0].sub(two[0])];
    const steps = [
      {
        reason: 'Take the points the other way round: first the heights.',
        expression: `${minus(one[1], two[1])}=${writeNumber(up)}`,
      },
      {
        reason: 'Then the distances across, in the same order.',
        expression: `${minus(one[0], two[0])}=${writeNumber(across)}`,
      },
      {
        reason: 'Divide.',
        expression: `${writeNumber(up)}\\div ${writeGuarded(across)}=${writeNumber(up.div(across))}`,
      },
    ];
    return { ...done, method: 'otherWayRound', steps };
  }
  if (topic !== 'midpoint') return null;
  const steps = ([0, 1] as const).map((at) => ({
    reason: `Go half the way in $${at === 0 ? 'x' : 'y'}$ from the first point.`,
    expression: `${writeNumber(one[at])}+\\frac{${minus(two[at], one[at])}}{2}=${writeNumber(one[at].add(two[at]).div(2))}`,
  }));
  return { ...done, method: 'halfTheWay', steps };
}

/** y − y₁ = m(x − x₁). */
function fromPoint({ slope }: Linear, [x, y]: Point, answer: string): readonly RuleStep[] {
  const shifted = (letter: string, value: Fraction): string =>
    value.equals(0) ? letter : writeLinear(new Fraction(1), letter, value.neg());
  return [
    {
      reason: 'Every point on the line goes up by the gradient times the way across from the given point.',
      expression: `${shifted('y', y)}=${writeNumber(slope)}(${shifted('x', x)})`,
    },
    { reason: 'Multiply out and solve for $y$.', expression: answer },
  ];
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const [one, two] = pointsIn(worked);
  const { topic, answer } = worked.solution;
  const line = lineIn(worked);
  if (line !== null && !line.start.equals(0)) {
    const wrong = `y=${writeLinear(line.slope, 'x', line.start.neg())}`;
    const why = 'The sign of the number at the end got lost: put one of the points into the line to see it.';
    yield { kind: 'sign', from: null, line: wrong, instead: answer, why };
  }
  if (/perpendicular/i.test(worked.problem.text)) yield* onlyTurned(worked);
  if (topic === 'straight-lines') yield* mistakesWithLine(worked);
  if (one === undefined || two === undefined) return;
  const [up, across] = [two[1].sub(one[1]), two[0].sub(one[0])];
  if (topic === 'gradient' && !up.equals(0)) {
    yield {
      kind: 'upside-down',
      from: null,
      line: `\\frac{${minus(two[0], one[0])}}{${minus(two[1], one[1])}}=${writeNumber(across.div(up))}`,
      instead: `\\frac{${minus(two[1], one[1])}}{${minus(two[0], one[0])}}=${answer}`,
      why: 'The gradient is the way up over the way across, so the change in $y$ is on top.',
    };
    yield {
      kind: 'sign',
      from: null,
      line: writeNumber(up.div(across).neg()),
      instead: answer,
      why: 'The points must be taken in the same order above and below.',
    };
  }
  if (topic === 'midpoint') {
    const half = ([0, 1] as const).map((at) => writeNumber(two[at].sub(one[at]).div(2)));
    const why = 'Half the difference is half the way between the points, not the place in the middle: add, then halve.';
    yield { kind: 'subtracted-for-added', from: null, line: `(${half.join(',')})`, instead: answer, why };
  }
  if (topic === 'distance') {
    const [a, b] = [across.abs(), up.abs()];
    yield {
      kind: 'root-of-sum',
      from: null,
      line: `${writeNumber(a)}+${writeNumber(b)}=${writeNumber(a.add(b))}`,
      instead: answer,
      why: 'That is the way along the axes; the straight way is the hypotenuse, by Pythagoras.',
    };
  }
}

/** A perpendicular gradient with its sign turned, or turned over, but not both. */
function* onlyTurned({ solution }: Worked): Generator<UsualMistake> {
  const value = parseStatement(solution.answer);
  const slope =
    value.kind === 'statement' && value.statement.kind === 'expression'
      ? rationalValue(value.statement.expression)
      : null;
  if (slope === null || slope.equals(0)) return;
  const why = 'A perpendicular line has the reciprocal gradient with the other sign: both must be done.';
  yield { kind: 'half-turned', from: null, line: writeNumber(slope.inverse()), instead: solution.answer, why };
  yield { kind: 'half-turned', from: null, line: writeNumber(slope.neg()), instead: solution.answer, why };
}

/** A gradient or intercept read off a line as it is written, before it is solved for y. */
function* mistakesWithLine({ problem, solution }: Worked): Generator<UsualMistake> {
  const value = parseStatement(solution.answer);
  if (value.kind !== 'statement') return;
  const [relation] = problem.statements;
  const why = 'Solve for $y$ first; in $y=mx+c$, $m$ with its sign is the gradient and $c$ the intercept.';
  const answer = /^-?\d+$/.test(solution.answer) ? new Fraction(solution.answer) : null;
  if (answer !== null && !answer.equals(0)) {
    const wrong = writeNumber(isNegative(answer) ? answer.abs() : answer.neg());
    yield { kind: 'sign', from: null, line: wrong, instead: solution.answer, why };
  }
  if (relation?.kind === 'relation' && /^\(/.test(solution.answer)) {
    const [x, y] = solution.answer.replace(/[()]/g, '').split(',');
    const swapped = `(${y ?? ''},${x ?? ''})`;
    yield {
      kind: 'swapped-coordinates',
      from: null,
      line: swapped,
      instead: solution.answer,
      why: 'A point is written $(x,y)$.',
    };
  }
}
