import type { RuleSolution } from '../../outcomes.ts';
import { calculationAmongWords } from '../arithmetic/chatter.ts';
import { numberRequests } from '../arithmetic/numberRequests.ts';
import { roots } from '../arithmetic/roots.ts';
import { whichNumber } from '../arithmetic/whichNumber.ts';
import { twoIntegers } from '../integers/twoIntegers.ts';
import { gainAndLoss } from '../integers/told/gainAndLoss.ts';
import { integerRanges } from '../integers/told/integerRanges.ts';
import { numberPyramid } from '../integers/told/numberPyramids.ts';
import { threeIntegers } from '../integers/told/threeIntegers.ts';
import { readScoring } from '../integers/readScoring.ts';
import { isTurned } from '../dealings/turned.ts';
import { readRates } from '../rates/readRates.ts';
import { readArithmetic } from '../arithmetic/readArithmetic.ts';
import { readFixedAndRate } from '../everyday/readFixedAndRate.ts';
import { readChanges } from '../everyday/readChanges.ts';
import { readGrowing } from '../everyday/readGrowing.ts';
import { readLevels } from '../everyday/readLevels.ts';
import { readGroups } from '../everyday/readGroups.ts';
import { readPartInHand, tellsPartInHand } from '../fractions/partInHand.ts';
import { readParts } from '../fractions/readParts.ts';
import { partsTold } from '../fractions/partsTold.ts';
import { readShares } from '../fractions/readShares.ts';
import { orderAmongWords } from '../ordering/orderAmongWords.ts';
import { wholeAndParts } from '../fractions/wholeAndParts.ts';
import { factorPuzzles } from '../factors/factorPuzzles.ts';
import { factorRoles } from '../factors/factorRoles.ts';
import { readSituations } from '../factors/readSituations.ts';
import { primePowers } from '../factors/primePowers.ts';
import { readCommonTimes } from '../everyday/readCommonTimes.ts';
import { readFormulaStory } from '../formulastories/readFormulaStory.ts';
import { workFormulaStory } from '../formulastories/workFormulaStory.ts';
import { readKernel } from '../arithmetic/readKernel.ts';
import { readRunning } from '../running/readRunning.ts';
import { readTally } from '../tally/readTally.ts';
import { algebraRequests } from '../requests/algebraRequests.ts';
import { spokenSums } from '../requests/spokenSums.ts';
import { algebraRewordings } from './algebraRewordings.ts';
import { figures } from '../geometry/figures/figures.ts';
import { solvedFigures } from '../geometry/solved/solvedFigures.ts';
import { rateStory } from '../geometry/lines/rateStory.ts';
import { needsGeometry } from '../geometry/needsGeometry.ts';
import { figuresByRole } from '../geometry/roles/figuresByRole.ts';
import { trigValues } from '../geometry/trigValues.ts';
import { calculusScript } from '../calculus/script/calculusScript.ts';
import { logScript } from '../exponents/logScript.ts';
import { anglePairStory } from '../equations/anglePairStory.ts';
import { bundlesStory } from '../equations/bundlesStory.ts';
import { legsStory } from '../equations/legsStory.ts';
import { mixtureStory } from '../equations/mixtureStory.ts';
import { loadStory } from '../equations/loadStory.ts';
import { sidesStory } from '../equations/sidesStory.ts';
import { askedSolutions } from '../equations/askedSolutions.ts';
import { consecutiveTerms } from '../sequences/told/consecutiveTerms.ts';
import { unknownInTerm } from '../sequences/told/unknownInTerm.ts';
import { calculusRewordings } from './calculusRewordings.ts';
import { calculatorRewording, fromKnownProduct, toldCalculation } from './contextRewordings.ts';
import { angleRewordings, equationRewordings } from './equationRewordings.ts';
import { equalParts } from './equalParts.ts';
import { estimateRewordings } from './estimateRewordings.ts';
import { extremePlaces } from './extremePlaces.ts';
import { changingAmount, entireSurds, expressionRewordings } from './expressionWords.ts';
import { formRewordings } from './formRewordings.ts';
import { plusMinusForm } from './plusMinusForm.ts';
import { numberAnswers, numberRewordings } from './numberRewordings.ts';
import { splitLogarithm } from './splitLogarithm.ts';
import { letterPrices } from './letterPrices.ts';
import type { Reword } from './rewording.ts';
import { requestRewordings } from './requestRewordings.ts';
import { rootQuestions } from './rootQuestions.ts';
import { shapeRewordings } from './shapeRewordings.ts';
import { solutionRewordings } from './solutionRewordings.ts';
import { measureTold, rootsTold, toldFormula } from './toldFormulas.ts';
import { positiveSubject, subjectRewordings } from './subjectRewordings.ts';
import { tellsBareDeed } from '../words/tellsBareDeed.ts';

const REWORDINGS: readonly Reword[] = [
  algebraRewordings,
  positiveSubject,
  subjectRewordings,
  shapeRewordings,
  estimateRewordings,
  calculusRewordings,
  extremePlaces,
  equationRewordings,
  angleRewordings,
  toldCalculation,
  calculatorRewording,
  numberRewordings,
  formRewordings,
  plusMinusForm,
  solutionRewordings,
  equalParts,
  measureTold,
  toldFormula,
  rootsTold,
  expressionRewordings,
  changingAmount,
  requestRewordings,
  calculusScript,
  logScript,
  figures,
  trigValues,
  figuresByRole,
  calculationAmongWords,
  numberRequests,
  consecutiveTerms,
  unknownInTerm,
  askedSolutions,
];

/** Works a question by saying it in words that `work` reads; `null` where nobody knows other words for it. */
export function workReworded(problem: string, work: (question: string) => RuleSolution | null): RuleSolution | null {
  for (const reword of REWORDINGS) {
    const rewording = reword(problem);
    const inner = rewording === null ? null : work(rewording.question);
    if (rewording === null || inner === null) continue;
    const { lead = [], finish } = rewording;
    const finished = finish === undefined ? { steps: [], answer: inner.answer } : finish(inner.answer);
    if (finished === null) continue;
    return { ...inner, steps: [...lead, ...inner.steps, ...finished.steps], answer: finished.answer };
  }
  const line = rateStory(problem);
  if (line !== null) return line;
  if (tellsBareDeed(problem)) return null;
  if (tellsPartInHand(problem)) return readPartInHand(problem);
  const figure = solvedFigures(problem);
  // "Square the binomial (√3 + 2)" is no figure: requests about formulas know their figures themselves.
  const asked = figure ?? algebraRequests(problem, work);
  if (asked !== null || needsGeometry(problem)) return asked;
  const told = RATE_FORMULA.test(problem) || CALLS_FUNCTION.test(problem) ? null : amongNumbers(problem, work);
  const shown =
    told ??
    anglePairStory(problem) ??
    mixtureStory(problem) ??
    loadStory(problem) ??
    legsStory(problem) ??
    bundlesStory(problem) ??
    sidesStory(problem);
  if (shown !== null) return shown;
  const story = readFormulaStory(problem);
  const formula = story === null ? null : workFormulaStory(story);
  return (
    formula ??
    readKernel(problem, (question) => work(question) ?? workReworded(question, work)) ??
    spokenSums(problem, work)
  );
}

/** "Its velocity is v = 6t − t²": a rate that changes with a letter; no reader of plain numbers may take its figures. */
const RATE_FORMULA = /\b(?:velocity|speed|rate)\b[^.?!]*=\s*[-−\d(]*[a-z](?:[²³^]| ?[-+−])/i;

/** "[f(x + h) − f(x)]/h": signs between letters are no story of numbers that go up and down. */
const CALLS_FUNCTION = /(?<![a-z])[f-h] ?\([a-z\d]+ ?[-+−–] ?[a-z\d]+\)/;

/** Stories and sums whose facts are plain numbers. */
function amongNumbers(problem: string, work: (question: string) => RuleSolution | null): RuleSolution | null {
  return (
    fromKnownProduct(problem) ??
    entireSurds(problem) ??
    letterPrices(problem) ??
    rootQuestions({ task: 'words', statements: [], unknowns: [], text: problem }) ??
    numberAnswers(problem) ??
    splitLogarithm(problem) ??
    factorPuzzles(problem) ??
    factorRoles(problem) ??
    readCommonTimes(problem) ??
    readSituations(problem) ??
    readGroups(problem) ??
    orderAmongWords(problem) ??
    readTally(problem) ??
    readLevels(problem) ??
    readChanges(problem) ??
    readFixedAndRate(problem) ??
    readGrowing(problem) ??
    readShares(problem) ??
    readParts(problem) ??
    partsTold(problem) ??
    wholeAndParts(problem) ??
    readArithmetic(problem, work) ??
    whichNumber(problem) ??
    roots(problem) ??
    readScoring(problem) ??
    twoIntegers(problem) ??
    integerRanges(problem) ??
    threeIntegers(problem) ??
    numberPyramid(problem) ??
    gainAndLoss(problem) ??
    (isTurned(problem) ? null : readRates(problem)) ??
    readRunning(problem) ??
    primePowers({ task: 'words', statements: [], unknowns: [], text: problem })
  );
}
