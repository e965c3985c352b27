import type { RuleSolution } from '../outcomes.ts';
import { checkAnswer } from '../checking/checkAnswer.ts';
import { hasOtherUnit } from './askedUnit.ts';
import { asksForWords } from '../reading/asksForWords.ts';
import { asksPart, isOtherThanAsked } from '../reading/asksPart.ts';
import { isTurnedLater, keepsTooMany } from '../reading/turnedLater.ts';
import { doubtfulLetter } from '../reading/letterBehind.ts';
import { asksNothingOfFormula, asksOtherwise } from '../reading/asksOtherwise.ts';
import { understandProblem } from '../reading/understandProblem.ts';
import { absoluteValues } from './absoluteValues.ts';
import { roundBrackets } from './amongwords/typedMaths.ts';
import { averageQuestions } from './averages/averageQuestions.ts';
import { ageStories } from './ageStories.ts';
import { addAlgebraicFractions } from './addAlgebraicFractions.ts';
import { combineLogarithms } from './combineLogarithms.ts';
import { enclosedArea } from './calculus/enclosedArea.ts';
import { piecewiseLimit } from './calculus/piecewiseLimit.ts';
import { slopeQuestions } from './calculus/slopeQuestions.ts';
import { derivativeQuestions } from './calculus/derivativeQuestions.ts';
import { integralQuestions } from './calculus/integralQuestions.ts';
import { limitQuestions } from './calculus/limitQuestions.ts';
import { conversions } from './conversions.ts';
import { cubics } from './cubics.ts';
import { dealings } from './dealings.ts';
import { decimalTalk } from './roles/decimalTalk.ts';
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
import { needsGeometry } from './geometry/needsGeometry.ts';
import { functionConstants } from './functions/functionConstants.ts';
import { functionExpressions } from './functions/functionExpressions.ts';
import { functionQuestions } from './functionQuestions.ts';
import { hiddenQuadratics } from './hiddenQuadratics.ts';
import { solveInequality } from './solveInequality.ts';
import { integerQuestions } from './integerQuestions.ts';
import { calculationWords } from './calculations/calculationWords.ts';
import { chainedWords } from './calculations/chainedWords.ts';
import { insertBrackets } from './calculations/insertBrackets.ts';
import { factorQuestions } from './factors/factorQuestions.ts';
import { factorTalk } from './factors/told/factorTalk.ts';
import { asksOfParts } from './fractions/partWords.ts';
import { fractionQuestions } from './fractions/fractionQuestions.ts';
import { signedStories } from './integers/signedStories.ts';
import { orderQuestions } from './ordering/orderQuestions.ts';
import { integrateByRule } from './integrateByRule.ts';
import { logarithmForms } from './logarithmForms.ts';
import { limitByRule } from './limitByRule.ts';
import { makeSubject } from './makeSubject.ts';
import type { Method, Understood } from './method.ts';
import { moneyStories } from './moneyStories.ts';
import { bareSums } from './moneytold/bareSums.ts';
import { moneyTold } from './moneytold/moneyTold.ts';
import { numberPuzzles } from './numberPuzzles.ts';
import { percentages } from './percentages.ts';
import { primeFactorsByRule } from './primeFactorsByRule.ts';
import { pythagoras } from './pythagoras.ts';
import { quadraticForms } from './quadraticForms.ts';
import { ratios } from './ratios.ts';
import { leavesDigitsOut, recurringDecimals } from './recurringDecimals.ts';
import { relationsAndStories } from './relations/relationsAndStories.ts';
import { talkedRelations } from './relations/talkedRelations.ts';
import { ignoresWish } from './relations/ignoredWish.ts';
import { withEquationsApart } from './relations/relationText.ts';
import { roundNumber } from './roundNumber.ts';
import { standardForm } from './standardForm.ts';
import { sequences } from './sequences.ts';
import { shapes } from './shapes.ts';
import { simplifyAlgebraicFraction } from './simplifyAlgebraicFraction.ts';
import { simplifyPolynomial } from './simplifyPolynomial.ts';
import { rationaliseInWords, simplifySurds } from './simplifySurds.ts';
import { solveLogarithmEquation } from './solveLogarithmEquation.ts';
import { solveInequalityPair } from './solveInequalityPair.ts';
import { solveQuadraticInequality } from './solveQuadraticInequality.ts';
import { solveLinearQuadratic } from './solveLinearQuadratic.ts';
import { straightLines } from './straightLines.ts';
import { breaksShownForm } from './shownForm.ts';
import { singlePower } from './singlePower.ts';
import { speedStories } from './speedStories.ts';
import { speedsByRole } from './journeys/told/speedsByRole.ts';
import { substituteValues } from './substituteValues.ts';
import { identityQuestions } from './reworded/formRewordings.ts';
import { compareQuestions } from './plainly/comparisons.ts';
import { withSpellingPutRight } from './plainly/correctSpelling.ts';
import { withLatexWords } from './plainly/latexWords.ts';
import { saidPlainly } from './plainly/saidPlainly.ts';
import { areRunTogether } from './plainly/typedFormulas.ts';
import { workReworded } from './reworded/reworded.ts';
import { probabilityQuestions } from './probability/probabilityQuestions.ts';
import { asksOfStranger } from './words/asksOfStranger.ts';
import { trigonometry } from './trigonometry.ts';
import { implicitDerivative } from './calculus/implicitDerivative.ts';
import { vectors } from './vectors.ts';
import { measureSums } from './units/measureSums.ts';
import { unitConversions } from './unitConversions.ts';
import { inForm, wantedForm, withoutRounding } from './wantedForm.ts';
import { withoutLabel } from './withoutLabel.ts';
import { workEquation } from './workEquation.ts';
import { workNumber } from './workNumber.ts';
import { workSystem } from './workSystem.ts';

/** Methods that look at the words; each matches a whole sentence or leaves it alone. */
const OF_WORDS: readonly Method[] = [
  averageQuestions,
  percentages,
  ratios,
  ageStories,
  moneyStories,
  straightLines,
  sequences,
  standardForm,
  functionQuestions,
  functionExpressions,
  functionConstants,
  identityQuestions,
  quadraticForms,
  integerQuestions,
  singlePower,
  logarithmForms,
  pythagoras,
  trigonometry,
  factorQuestions,
  factorTalk,
  conversions,
  recurringDecimals,
  roundNumber,
  rationaliseInWords,
  shapes,
  speedStories,
  numberPuzzles,
  unitConversions,
  (problem) => (asksOfParts(problem.text) ? null : probabilityQuestions(problem)),
  (problem) => (needsGeometry(problem.text) ? null : signedStories(problem)),
  fractionQuestions,
  calculationWords,
  chainedWords,
  insertBrackets,
  orderQuestions,
  limitQuestions,
  vectors,
  piecewiseLimit,
  enclosedArea,
  integralQuestions,
  implicitDerivative,
  derivativeQuestions,
  slopeQuestions,
  dealings,
  moneyTold,
  decimalTalk,
  speedsByRole,
];

/** Methods that look at what was read; the first that knows the problem works it. */
const OF_FORMULAS: readonly Method[] = [
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
  return /\b(?:integers?|whole numbers?|natural numbers?|counting numbers?)\b|(?:∈|\\in) ?(?:ℤ|ℕ|[ZN](?![a-z]))|\\mathbb\{[ZN]\}/i.test(
    text,
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

/** The boxes that stand for what is missing, each in its own sign. */
const EMPTY_BOX = /[☐◻⬜▢❏❑]/g;

/** "i got 129 bc i added 39": no letters b and c. */
const BECAUSE = /(?<=[a-z\d] )bc(?= (?:i|he|she|it|we|they|the|its|it's|im|i'm|my|u|you|there)\b)/gi;

/** Longer questions are stories, which no rule here reads. */
const LONGEST_SENTENCE = 300;

/**
 * Works a problem by rule: exact, every line. `null` when the text is not understood to the last word, when no method
 * knows the kind, or when the answer does not stand up to being put back into the problem.
 */
export function workByRule(asked: string): RuleSolution | null {
  const typed = withLatexWords(asked.replace(EMPTY_BOX, '□').replace(BECAUSE, 'because'));
  const problemText = withEquationsApart(withoutLabel(typed));
  if (NO_CALCULATION.test(problemText) || asksNothingOfFormula(problemText) || asksOfStranger(problemText)) return null;
  if (asksForWords(problemText) || asksPart(problemText) || doubtfulLetter(problemText) !== null) return null;
  const bare = bareSums(problemText);
  if (bare !== null) return bare;
  if (isRefusedFormula(problemText) || isTurnedLater(problemText)) return null;
  const solution = workHowever(problemText) ?? unlessRefuted(compareQuestions(problemText, workHowever), problemText);
  if (solution === null || hasOtherUnit(problemText, solution.answer)) return null;
  if (isOtherThanAsked(problemText, solution) || keepsTooMany(problemText, solution.answer)) return null;
  if (leavesDigitsOut(problemText) && solution.method !== 'recurringDecimals') return null;
  return breaksShownForm(problemText, solution.answer) ? null : solution;
}

/** "12 . 5 + 3": nothing but a formula, which the reading refuses for a reason. */
function isRefusedFormula(problemText: string): boolean {
  return (
    !/[a-z]{3}|[_?□▢■…:;,→⇒]|\.{3}|\(\s*\)/i.test(problemText) &&
    !areRunTogether(problemText) &&
    understandProblem(roundBrackets(problemText)).kind === 'unreadable' &&
    measureSums(problemText) === null
  );
}

/** A slip of spelling is put right first: readers that pass over words they do not know would pass over "tamgent". */
function workHowever(problemText: string): RuleSolution | null {
  const spelt = withSpellingPutRight(problemText);
  const solution = spelt === problemText ? null : (workUnlessOtherwise(spelt) ?? workSaidPlainly(spelt));
  return unlessRefuted(solution, problemText) ?? workUnlessOtherwise(problemText) ?? workSaidPlainly(problemText);
}

function workUnlessOtherwise(problemText: string): RuleSolution | null {
  return asksOtherwise(problemText) ? null : workInAnyWords(problemText);
}

/** What nobody reads as it stands may be dressed in talk, short forms or blanks: the same question without them. */
function workSaidPlainly(problemText: string): RuleSolution | null {
  for (const said of saidPlainly(problemText)) {
    const solution = unlessRefuted(workUnlessOtherwise(said), problemText);
    if (solution !== null) return solution;
  }
  return null;
}

function workInAnyWords(problemText: string): RuleSolution | null {
  return (
    workAsWorded(problemText) ??
    unlessRefuted(workReworded(problemText, workAsWorded), problemText) ??
    unlessRefuted(
      relationsAndStories(problemText, workAsWorded) ?? talkedRelations(problemText, workInPlainWords),
      problemText,
    )
  );
}

/** What is left of a question without the talk round it. */
function workInPlainWords(question: string): RuleSolution | null {
  if (asksOtherwise(question) || doubtfulLetter(question) !== null) return null;
  for (const text of [question, ...saidPlainly(question)]) {
    const solution = workAsWorded(text) ?? workReworded(text, workAsWorded) ?? relationsAndStories(text, workAsWorded);
    if (solution !== null) return unlessRefuted(solution, question);
  }
  return null;
}

function workAsWorded(problemText: string): RuleSolution | null {
  const bare: Understood = { task: 'words', statements: [], unknowns: [], text: problemText };
  const inWords = problemText.length > LONGEST_SENTENCE ? null : firstOf(OF_WORDS, bare);
  if (inWords !== null) return unlessRefuted(inWords, problemText);
  const reading = understandProblem(problemText);
  if (reading.kind !== 'read') return null;
  const wanted = wantedForm(reading.remainder, reading.task, reading.unknowns[0]);
  if (wanted === null) return null;
  const exact = firstOf(OF_FORMULAS, {
    ...reading,
    text: wanted.kind === 'rounded' ? withoutRounding(problemText) : problemText,
  });
  return unlessRefuted(exact === null ? null : inForm(exact, wanted), problemText);
}

/** No rule may contradict the checker: where the two disagree, one of them has misread the question. */
function unlessRefuted(solution: RuleSolution | null, problem: string): RuleSolution | null {
  if (solution === null || ignoresWish(problem, solution.answer)) return null;
  return checkAnswer({ problem, answer: solution.answer }).status === 'refuted' ? null : solution;
}
