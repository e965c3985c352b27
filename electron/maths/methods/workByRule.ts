import type { RuleSolution } from '../outcomes.ts';
import { checkAnswer } from '../checking/checkAnswer.ts';
import { readCondition } from '../checking/conditions.ts';
import { understandProblem } from '../reading/understandProblem.ts';
import { averageQuestions } from './averages/averageQuestions.ts';
import { addAlgebraicFractions } from './addAlgebraicFractions.ts';
import { combineLogarithms } from './combineLogarithms.ts';
import { conversions } from './conversions.ts';
import { decimals } from './decimals.ts';
import { differentiateByRule } from './differentiateByRule.ts';
import { solveDoubleInequality } from './solveDoubleInequality.ts';
import { solveExponentialEquation } from './solveExponentialEquation.ts';
import { evaluateRoots } from './evaluateRoots.ts';
import { exactTrigonometry } from './exactTrigonometry.ts';
import { factorise } from './factorise.ts';
import { indexLaws } from './indexLaws.ts';
import { functionQuestions } from './functionQuestions.ts';
import { solveInequality } from './solveInequality.ts';
import { integerQuestions } from './integerQuestions.ts';
import { integrateByRule } from './integrateByRule.ts';
import { limitByRule } from './limitByRule.ts';
import { makeSubject } from './makeSubject.ts';
import type { Method, Understood } from './method.ts';
import { numberFacts } from './numberFacts.ts';
import { numberPuzzles } from './numberPuzzles.ts';
import { percentages } from './percentages.ts';
import { priceStories } from './priceStories.ts';
import { primeFactorsByRule, primeFactorsInWords } from './primeFactorsByRule.ts';
import { pythagoras } from './pythagoras.ts';
import { quadraticForms } from './quadraticForms.ts';
import { ratios } from './ratios.ts';
import { roundAnswer } from './roundAnswer.ts';
import { roundNumber } from './roundNumber.ts';
import { standardForm } from './standardForm.ts';
import { sequences } from './sequences.ts';
import { shapes } from './shapes.ts';
import { simplifyAlgebraicFraction } from './simplifyAlgebraicFraction.ts';
import { simplifyPolynomial } from './simplifyPolynomial.ts';
import { rationaliseInWords, simplifySurds } from './simplifySurds.ts';
import { solveQuadraticInequality } from './solveQuadraticInequality.ts';
import { solveLinearQuadratic } from './solveLinearQuadratic.ts';
import { straightLines } from './straightLines.ts';
import { speedStories } from './speedStories.ts';
import { substituteValues } from './substituteValues.ts';
import { simpleProbability } from './simpleProbability.ts';
import { unitConversions } from './unitConversions.ts';
import { workEquation } from './workEquation.ts';
import { workNumber } from './workNumber.ts';
import { workSystem } from './workSystem.ts';

/** Methods that look at the words; each matches a whole sentence or leaves it alone. */
const OF_WORDS: readonly Method[] = [
  averageQuestions,
  percentages,
  ratios,
  straightLines,
  sequences,
  standardForm,
  functionQuestions,
  quadraticForms,
  integerQuestions,
  pythagoras,
  primeFactorsInWords,
  conversions,
  roundNumber,
  rationaliseInWords,
  shapes,
  speedStories,
  numberPuzzles,
  priceStories,
  numberFacts,
  unitConversions,
  simpleProbability,
];

/** Methods that look at what was read; the first that knows the problem works it. */
const OF_FORMULAS: readonly Method[] = [
  primeFactorsByRule,
  combineLogarithms,
  evaluateRoots,
  workNumber,
  decimals,
  simplifySurds,
  exactTrigonometry,
  workEquation,
  workSystem,
  solveLinearQuadratic,
  solveInequality,
  solveQuadraticInequality,
  solveDoubleInequality,
  solveExponentialEquation,
  makeSubject,
  substituteValues,
  indexLaws,
  addAlgebraicFractions,
  simplifyPolynomial,
  simplifyAlgebraicFraction,
  factorise,
  differentiateByRule,
  integrateByRule,
  limitByRule,
];

/** Words of clauses that change nothing but the form of the answer, which the methods know about or give anyway. */
const HARMLESS_WORDS = new Set(
  (
    'and please leave leaving give giving write writing express expressing put your the answer answers as a an in to its ' +
    'it is simplest simplified simplify simplifying simple fully possible where if form surd surds exact rational denominator logarithm power mixed number numbers ' +
    'improper single fraction fractions lowest terms show showing explain all working steps step by method methods ' +
    'using use with without calculator quadratic formula factorise factorising factorize factorizing factorisation ' +
    'factorization factoring factor elimination substitution algebra algebraic algebraically each of every over set real reals clearly'
  ).split(' '),
);

/** Every word of the clause must be known: "as a fraction then double it" asks for something else. */
function understands(clause: string): boolean {
  const words = clause.toLowerCase().split(/[\s,\-–]+/);
  return clause.length <= 80 && words.every((word) => word === '' || HARMLESS_WORDS.has(word));
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
  if (inWords !== null) return unlessRefuted(inWords, problemText);
  const reading = understandProblem(problemText);
  if (reading.kind !== 'read') return null;
  const known = (one: string): boolean => understands(one) || (reading.task === 'rearrange' && IS_POSITIVE.test(one));
  const [clause, ...more] = reading.remainder.filter((one) => !known(one));
  if (clause === undefined) return unlessRefuted(firstOf(OF_FORMULAS, { ...reading, text: problemText }), problemText);
  const rounding = readCondition(clause, reading.unknowns[0]);
  if (more.length > 0 || (rounding?.kind !== 'rounded' && rounding?.kind !== 'figures')) return null;
  // The words of the rounding would keep methods from giving the exact answer that is then rounded.
  const exact = firstOf(OF_FORMULAS, { ...reading, text: problemText.replace(ROUNDING_WORDS, ' ') });
  return unlessRefuted(exact === null ? null : roundAnswer(exact, rounding), problemText);
}

/** That a letter is positive decides which root is its subject; `makeSubject` looks for it. */
const IS_POSITIVE = /^(?:(?:where|given|given that|if|assuming|assuming that|with|and) )?[a-zA-Z] is positive$/;
const ROUNDING_WORDS = /\b(?:round(?:ed|ing)?|decimals?|significant|approx\w*)\b/gi;

/** No rule may contradict the checker: where the two disagree, one of them has misread the question. */
function unlessRefuted(solution: RuleSolution | null, problem: string): RuleSolution | null {
  if (solution === null) return null;
  return checkAnswer({ problem, answer: solution.answer }).status === 'refuted' ? null : solution;
}
