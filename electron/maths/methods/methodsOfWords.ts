import { averageQuestions } from './averages/averageQuestions.ts';
import { ageStories } from './ageStories.ts';
import { enclosedArea } from './calculus/enclosedArea.ts';
import { piecewiseLimit } from './calculus/piecewiseLimit.ts';
import { slopeQuestions } from './calculus/slopeQuestions.ts';
import { derivativeQuestions } from './calculus/derivativeQuestions.ts';
import { integralQuestions } from './calculus/integralQuestions.ts';
import { limitQuestions } from './calculus/limitQuestions.ts';
import { conversions } from './conversions.ts';
import { dealings } from './dealings.ts';
import { decimalTalk } from './roles/decimalTalk.ts';
import { needsGeometry } from './geometry/needsGeometry.ts';
import { polygonAngles } from './geometry/polygonAngles.ts';
import { functionConstants } from './functions/functionConstants.ts';
import { functionExpressions } from './functions/functionExpressions.ts';
import { functionQuestions } from './functionQuestions.ts';
import { integerQuestions } from './integerQuestions.ts';
import { calculationWords } from './calculations/calculationWords.ts';
import { chainedWords } from './calculations/chainedWords.ts';
import { insertBrackets } from './calculations/insertBrackets.ts';
import { factorRoles } from './factors/factorRoles.ts';
import { arePowersOfPrimes } from './factors/lettersAsPowers.ts';
import { factorQuestions } from './factors/factorQuestions.ts';
import { factorTalk } from './factors/told/factorTalk.ts';
import { asksOfParts } from './fractions/partWords.ts';
import { fractionOfAmount } from './fractions/fractionOfAmount.ts';
import { fractionRate } from './fractions/fractionRate.ts';
import { partOfThem } from './fractions/partOfThem.ts';
import { fractionQuestions } from './fractions/fractionQuestions.ts';
import { signedStories } from './integers/signedStories.ts';
import { orderQuestions } from './ordering/orderQuestions.ts';
import { logarithmForms } from './logarithmForms.ts';
import type { Method } from './method.ts';
import { moneyStories } from './moneyStories.ts';
import { moneyTold } from './moneytold/moneyTold.ts';
import { numberPuzzles } from './numberPuzzles.ts';
import { percentages } from './percentages.ts';
import { sidesByPercent } from './percent/sidesByPercent.ts';
import { pythagoras } from './pythagoras.ts';
import { quadraticForms } from './quadraticForms.ts';
import { ratios } from './ratios.ts';
import { recurringDecimals } from './recurringDecimals.ts';
import { roundNumber } from './roundNumber.ts';
import { standardForm } from './standardForm.ts';
import { sequences } from './sequences.ts';
import { shapes } from './shapes.ts';
import { rationaliseInWords } from './simplifySurds.ts';
import { straightLines } from './straightLines.ts';
import { singlePower } from './singlePower.ts';
import { speedStories } from './speedStories.ts';
import { clockDuration } from './journeys/clockDuration.ts';
import { speedsByRole } from './journeys/told/speedsByRole.ts';
import { identityQuestions } from './reworded/formRewordings.ts';
import { probabilityQuestions } from './probability/probabilityQuestions.ts';
import { trigonometry } from './trigonometry.ts';
import { implicitDerivative } from './calculus/implicitDerivative.ts';
import { vectors } from './vectors.ts';
import { unitConversions } from './unitConversions.ts';

/** Methods that look at the words; each matches a whole sentence or leaves it alone. */
export const METHODS_OF_WORDS: readonly Method[] = [
  averageQuestions,
  percentages,
  ({ text }) => sidesByPercent(text),
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
  ({ text }) => (arePowersOfPrimes(text) ? factorRoles(text) : null),
  conversions,
  recurringDecimals,
  roundNumber,
  rationaliseInWords,
  shapes,
  speedStories,
  numberPuzzles,
  unitConversions,
  polygonAngles,
  clockDuration,
  (problem) => (asksOfParts(problem.text) ? null : probabilityQuestions(problem)),
  (problem) => (needsGeometry(problem.text) ? null : signedStories(problem)),
  fractionQuestions,
  fractionOfAmount,
  fractionRate,
  partOfThem,
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
