import { absoluteValues } from './absoluteValues.ts';
import { addAlgebraicFractions } from './addAlgebraicFractions.ts';
import { combineLogarithms } from './combineLogarithms.ts';
import { commonBase } from './equations/commonBase.ts';
import { powerEquation } from './equations/powerEquation.ts';
import { radicalEquation } from './equations/radicalEquation.ts';
import { reciprocalPair } from './equations/reciprocalPair.ts';
import { threeUnknowns } from './equations/threeUnknowns.ts';
import { cubics } from './cubics.ts';
import { decimals } from './decimals.ts';
import { decimalOperations } from './decimalOperations.ts';
import { differentiateByRule } from './differentiateByRule.ts';
import { solveDoubleInequality } from './solveDoubleInequality.ts';
import { solveExponentialEquation } from './solveExponentialEquation.ts';
import { evaluateRoots } from './evaluateRoots.ts';
import { exactTrigonometry } from './exactTrigonometry.ts';
import { factorise } from './factorise.ts';
import { indexLaws } from './indexLaws.ts';
import { formulaValues } from './formulaValues.ts';
import { hiddenQuadratics } from './hiddenQuadratics.ts';
import { solveInequality } from './solveInequality.ts';
import { integrateByRule } from './integrateByRule.ts';
import { limitByRule } from './limitByRule.ts';
import { makeSubject } from './makeSubject.ts';
import type { Method } from './method.ts';
import { primeFactorsByRule } from './primeFactorsByRule.ts';
import { simplifyAlgebraicFraction } from './simplifyAlgebraicFraction.ts';
import { simplifyPolynomial } from './simplifyPolynomial.ts';
import { simplifySurds } from './simplifySurds.ts';
import { solveLogarithmEquation } from './solveLogarithmEquation.ts';
import { solveInequalityPair } from './solveInequalityPair.ts';
import { solveQuadraticInequality } from './solveQuadraticInequality.ts';
import { solveLinearQuadratic } from './solveLinearQuadratic.ts';
import { substituteValues } from './substituteValues.ts';
import { workEquation } from './workEquation.ts';
import { workNumber } from './workNumber.ts';
import { workSystem } from './workSystem.ts';

/** Methods that look at what was read; the first that knows the problem works it. */
export const METHODS_OF_FORMULAS: readonly Method[] = [
  primeFactorsByRule,
  combineLogarithms,
  evaluateRoots,
  workNumber,
  decimals,
  decimalOperations,
  simplifySurds,
  exactTrigonometry,
  workEquation,
  workSystem,
  solveLinearQuadratic,
  (problem) => (asksWholeNumbers(problem.text) ? null : solveInequality(problem)),
  (problem) => (asksWholeNumbers(problem.text) ? null : solveQuadraticInequality(problem)),
  (problem) => (asksWholeNumbers(problem.text) ? null : solveDoubleInequality(problem)),
  absoluteValues,
  solveInequalityPair,
  hiddenQuadratics,
  solveExponentialEquation,
  commonBase,
  powerEquation,
  reciprocalPair,
  radicalEquation,
  threeUnknowns,
  solveLogarithmEquation,
  makeSubject,
  formulaValues,
  substituteValues,
  indexLaws,
  addAlgebraicFractions,
  simplifyPolynomial,
  simplifyAlgebraicFraction,
  factorise,
  cubics,
  differentiateByRule,
  integrateByRule,
  limitByRule,
];

/** "2x + 3 < 11, where x is a positive integer": the numbers are wanted, not their bounds. */
function asksWholeNumbers(text: string): boolean {
  return /\b(?:integers?|integral (?:values?|solutions?)|whole numbers?|natural numbers?|counting numbers?)\b|(?:∈|\\in) ?(?:ℤ|ℕ|[ZN](?![a-z]))|\\mathbb\{[ZN]\}/i.test(
    text,
  );
}
