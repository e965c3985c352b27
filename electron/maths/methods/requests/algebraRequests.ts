import type { RuleSolution } from '../../outcomes.ts';
import { firstTerms } from '../amongwords/firstTerms.ts';
import { givenValues } from '../amongwords/givenValues.ts';
import { identityTalk } from '../amongwords/identityTalk.ts';
import { letterStories } from '../amongwords/letterStories.ts';
import { noSolution } from '../amongwords/noSolution.ts';
import { numberForm } from '../amongwords/numberForm.ts';
import { oneFormula } from '../amongwords/oneFormula.ts';
import { ownLetters } from '../amongwords/ownLetters.ts';
import { namedPolynomials } from '../amongwords/namedPolynomials.ts';
import { severalExpressions } from '../amongwords/severalExpressions.ts';
import { toldFactor } from '../amongwords/toldFactor.ts';
import { toldTask } from '../amongwords/toldTask.ts';
import { formulaWishes } from '../calculus/formulaWishes.ts';
import { blankPowers } from './blankPowers.ts';
import { chosenValue } from './chosenValue.ts';
import { coefficientRequests } from './coefficientRequests.ts';
import { constantRequests } from './constantRequests.ts';
import { equationRequests } from './equationRequests.ts';
import { factorRequests } from './factorRequests.ts';
import { functionRequests } from './functionRequests.ts';
import { growthRequests } from './growthRequests.ts';
import { letterBaskets } from './letterBaskets.ts';
import { letterTotals } from './letterTotals.ts';
import { exponentialCurve, logsGiven } from './logRequests.ts';
import { machineRequests } from './machineRequests.ts';
import { measureRequests } from './measureRequests.ts';
import { piecewiseRequests } from './piecewiseRequests.ts';
import { puzzleRequests } from './puzzleRequests.ts';
import { quantityRequests } from './quantityRequests.ts';
import { rewriteRequests } from './rewriteRequests.ts';
import { formulaTargets } from './formulaTargets.ts';
import { standardStories } from './standardStories.ts';
import { specialAngles } from '../geometry/specialAngles.ts';
import { logsOfLetters } from './logsOfLetters.ts';
import { lineTalk } from '../geometry/lines/lineTalk.ts';
import { cofunctions } from '../geometry/cofunctions.ts';
import { acidity } from './acidity.ts';
import { limitTalk } from '../calculus/limitTalk.ts';
import { fromRate } from '../formulastories/fromRate.ts';
import { rateAt } from '../formulastories/rateAt.ts';
import { modelTimes } from '../formulastories/modelTimes.ts';
import { knownRatio } from '../geometry/knownRatio.ts';
import { surdFigures } from './surdFigures.ts';
import { subjectRequests } from './subjectRequests.ts';
import { newOperation, powerWords, reciprocalSquares } from './smallRequests.ts';
import { spokenFunctions, withWholeFraction } from './spokenFunctions.ts';
import { spokenMaths } from './spokenMaths.ts';
import { valueRequests } from './valueRequests.ts';
import type { Work } from './requestWords.ts';

const READERS: readonly ((problem: string, work: Work) => RuleSolution | null)[] = [
  chosenValue,
  noSolution,
  rewriteRequests,
  equationRequests,
  coefficientRequests,
  constantRequests,
  blankPowers,
  factorRequests,
  subjectRequests,
  valueRequests,
  functionRequests,
  measureRequests,
  growthRequests,
  letterTotals,
  quantityRequests,
  piecewiseRequests,
  powerWords,
  puzzleRequests,
  logsGiven,
  exponentialCurve,
  newOperation,
  reciprocalSquares,
  machineRequests,
  severalExpressions,
  letterStories,
  givenValues,
  identityTalk,
  oneFormula,
  toldTask,
  ownLetters,
  toldFactor,
  namedPolynomials,
  firstTerms,
  numberForm,
  formulaWishes,
  modelTimes,
  fromRate,
  rateAt,
  acidity,
  limitTalk,
  cofunctions,
  lineTalk,
  logsOfLetters,
  specialAngles,
  letterBaskets,
  surdFigures,
  knownRatio,
  standardStories,
  formulaTargets,
];

/** Questions about formulas in whatever words: the facts and what is asked are read apart, and every word is accounted for. */
export function algebraRequests(problem: string, work: Work): RuleSolution | null {
  // The constant is only half of what is asked then; the readers of roots give both.
  if (/\band\b[^.?]*\bother (?:solution|root)\b/i.test(problem)) return null;
  const solution = readRequest(problem, work);
  if (solution !== null) return solution;
  const said = spokenFunctions(problem);
  const written = said === problem ? withWholeFraction(spokenMaths(problem)) : said;
  return written === problem ? null : (work(written) ?? readRequest(written, work));
}

function readRequest(problem: string, work: Work): RuleSolution | null {
  for (const read of READERS) {
    const solution = read(problem, work);
    if (solution !== null) return solution;
  }
  return null;
}
