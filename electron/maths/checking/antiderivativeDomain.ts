import type { Expression } from '../expression/expression.ts';
import { dependsOn, freeSymbols, partsOf } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { fromReal, isNoValue } from '../numeric/complexBall.ts';
import { evaluate, type Environment } from '../numeric/evaluate.ts';
import { signOf } from '../numeric/realBall.ts';
import { asEnvironment, samplePoint } from '../numeric/samplePoints.ts';
import { sortedDistinct } from './cells.ts';
import { rootsOfExpression } from './criticalPoints.ts';
import { placesAlong } from './stretchPlaces.ts';

/**
 * ln(−x) has the slope 1/x, on the wrong side: an antiderivative must have a value somewhere where all that is divided
 * by is positive. (ln x for ln |x| is how it is taught.)
 */
export function isDefinedBeside(
  given: Expression,
  { body, variable }: Extract<Expression, { kind: 'integral' }>,
  budget: Budget,
): boolean {
  const below = denominatorsIn(body).filter((part) => dependsOn(part, variable));
  const names = [...new Set([...freeSymbols(given), variable])];
  const points = Array.from({ length: 24 }, (_, k) => asEnvironment(samplePoint(names, 'real', k), 'real', k));
  const far = points.slice(0, 1).flatMap((point) => pointsBetween(below, variable, point, budget));
  const beside = [...points, ...far].filter((environment) =>
    below.every((part) => {
      const value = evaluate(part, { environment, domain: 'real', budget });
      return !isNoValue(value) && value.imaginary === null && signOf(value.real) === 1;
    }),
  );
  return (
    beside.length === 0 ||
    beside.some((environment) => {
      const value = evaluate(given, { environment, domain: 'real', budget });
      return !isNoValue(value) && value.imaginary === null;
    })
  );
}

/** On each stretch between the zeros of what is divided by: 1/(x − 12) is positive only beyond all points tried first. */
function pointsBetween(
  below: readonly Expression[],
  variable: string,
  beside: Environment,
  budget: Budget,
): readonly Environment[] {
  const lines = below.filter((part) => freeSymbols(part).every((name) => name === variable));
  const cuts = sortedDistinct(lines.flatMap((part) => rootsOfExpression(part, variable, budget).points));
  return placesAlong(cuts).map((at) => new Map([...beside, [variable, fromReal(at)]]));
}

function denominatorsIn(expression: Expression): readonly Expression[] {
  const inner = partsOf(expression).flatMap(denominatorsIn);
  if (expression.kind === 'quotient') return [expression.denominator, ...inner];
  const isBelow = expression.kind === 'power' && expression.exponent.kind === 'negative';
  return isBelow ? [expression.base, ...inner] : inner;
}
