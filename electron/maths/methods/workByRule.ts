import type { RuleSolution } from '../outcomes.ts';
import { understandProblem } from '../reading/understandProblem.ts';
import { conversions } from './conversions.ts';
import { coordinates } from './coordinates.ts';
import { decimals } from './decimals.ts';
import { differentiateByRule } from './differentiateByRule.ts';
import { solveDoubleInequality } from './solveDoubleInequality.ts';
import { solveExponentialEquation } from './solveExponentialEquation.ts';
import { evaluateRoots } from './evaluateRoots.ts';
import { exactTrigonometry } from './exactTrigonometry.ts';
import { factorise } from './factorise.ts';
import { solveInequality } from './solveInequality.ts';
import { integrateByRule } from './integrateByRule.ts';
import { limitByRule } from './limitByRule.ts';
import { lineFacts } from './lineFacts.ts';
import { makeSubject } from './makeSubject.ts';
import type { Method, Understood } from './method.ts';
import { numberFacts } from './numberFacts.ts';
import { numberPuzzles } from './numberPuzzles.ts';
import { percentages } from './percentages.ts';
import { priceStories } from './priceStories.ts';
import { primeFactorsByRule, primeFactorsInWords } from './primeFactorsByRule.ts';
import { pythagoras } from './pythagoras.ts';
import { ratios } from './ratios.ts';
import { roundNumber } from './roundNumber.ts';
import { sequences } from './sequences.ts';
import { shapes } from './shapes.ts';
import { simplifyAlgebraicFraction } from './simplifyAlgebraicFraction.ts';
import { simplifyPolynomial } from './simplifyPolynomial.ts';
import { rationaliseInWords, simplifySurds } from './simplifySurds.ts';
import { solveQuadraticInequality } from './solveQuadraticInequality.ts';
import { speedStories } from './speedStories.ts';
import { statistics } from './statistics.ts';
import { substituteValues } from './substituteValues.ts';
import { simpleProbability } from './simpleProbability.ts';
import { unitConversions } from './unitConversions.ts';
import { workEquation } from './workEquation.ts';
import { workNumber } from './workNumber.ts';
import { workSystem } from './workSystem.ts';

/** Methods that look at the words; each matches a whole sentence or leaves it alone. */
const OF_WORDS: readonly Method[] = [
  statistics,
  percentages,
  ratios,
  coordinates,
  sequences,
  pythagoras,
  primeFactorsInWords,
  conversions,
  roundNumber,
  rationaliseInWords,
  shapes,
  speedStories,
  numberPuzzles,
  priceStories,
  lineFacts,
  numberFacts,
  unitConversions,
  simpleProbability,
];

/** Methods that look at what was read; the first that knows the problem works it. */
const OF_FORMULAS: readonly Method[] = [
  primeFactorsByRule,
  workNumber,
  decimals,
  evaluateRoots,
  simplifySurds,
  exactTrigonometry,
  workEquation,
  workSystem,
  solveInequality,
  solveQuadraticInequality,
  solveDoubleInequality,
  solveExponentialEquation,
  makeSubject,
  substituteValues,
  simplifyPolynomial,
  simplifyAlgebraicFraction,
  factorise,
  differentiateByRule,
  integrateByRule,
  limitByRule,
];

/** Clauses that change nothing but the form of the answer, which the methods know about or give anyway. */
const HARMLESS: readonly RegExp[] = [
  /mixed number|improper fraction|simplest (?:surd )?form|lowest terms|as a (?:single )?fraction|simplif/i,
  /(?:show|explain).*(?:working|steps?|method)|step by step|without a calculator|exact|surd/i,
  /^(?:over|in) (?:the )?(?:set of )?reals?(?: numbers?)?$/i,
  /quadratic formula|formula|factori[sz]|factoring|elimination|substitution|algebra/i,
];

function understands(clause: string): boolean {
  return (
    clause.length <= 80 && !/\d|decimal|round|nearest/.test(clause) && HARMLESS.some((pattern) => pattern.test(clause))
  );
}

function firstOf(methods: readonly Method[], problem: Understood): RuleSolution | null {
  for (const method of methods) {
    const solution = method(problem);
    if (solution !== null) return solution;
  }
  return null;
}

/** Dates and telephone numbers look like calculations: 12/05/2024, 1-800-555. */
const NO_CALCULATION = /^\D*\d{1,4}\/\d{1,4}\/\d{4}\D*$|^\s*\d{1,4}-\d{1,4}-\d{1,5}\s*$/;

/** Longer questions are stories, which no rule here reads. */
const LONGEST_SENTENCE = 300;

/**
 * Works a problem by rule: exact, every line. `null` when the text is not understood to the last word, when no method
 * knows the kind, or when the answer does not stand up to being put back into the problem.
 */
export function workByRule(problemText: string): RuleSolution | null {
  if (NO_CALCULATION.test(problemText)) return null;
  const bare: Understood = { task: 'words', statements: [], unknowns: [], text: problemText };
  const inWords = problemText.length > LONGEST_SENTENCE ? null : firstOf(OF_WORDS, bare);
  if (inWords !== null) return inWords;
  const reading = understandProblem(problemText);
  if (reading.kind !== 'read' || !reading.remainder.every(understands)) return null;
  return firstOf(OF_FORMULAS, { ...reading, text: problemText });
}
