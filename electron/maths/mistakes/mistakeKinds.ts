import { addedDenominators } from './kinds/addedDenominators.ts';
import { andOr } from './kinds/andOr.ts';
import { arithmeticSlip } from './kinds/arithmeticSlip.ts';
import { cancelledTerm } from './kinds/cancelledTerm.ts';
import { chainRule } from './kinds/chainRule.ts';
import { derivativePower } from './kinds/derivativePower.ts';
import { productRule } from './kinds/productRule.ts';
import { distributedToFirstTerm } from './kinds/distributedToFirstTerm.ts';
import { dividedByUnknown } from './kinds/dividedByUnknown.ts';
import { dividedOneTerm } from './kinds/dividedOneTerm.ts';
import { divisionNotFlipped } from './kinds/divisionNotFlipped.ts';
import { droppedFactor } from './kinds/droppedFactor.ts';
import { droppedTerm } from './kinds/droppedTerm.ts';
import { factorPair } from './kinds/factorPair.ts';
import { factorSigns } from './kinds/factorSigns.ts';
import { fractionProduct } from './kinds/fractionProduct.ts';
import { halvedInsteadOfRoot } from './kinds/halvedInsteadOfRoot.ts';
import { inequalityNotFlipped } from './kinds/inequalityNotFlipped.ts';
import { inequalityStrictness } from './kinds/inequalityStrictness.ts';
import { integralPower } from './kinds/integralPower.ts';
import { lostSolution } from './kinds/lostSolution.ts';
import { minusBeforeBracket } from './kinds/minusBeforeBracket.ts';
import { mixedNumber } from './kinds/mixedNumber.ts';
import { movedWithoutSign } from './kinds/movedWithoutSign.ts';
import { multipliedOneTerm } from './kinds/multipliedOneTerm.ts';
import { negativeTimesNegative } from './kinds/negativeTimesNegative.ts';
import { numeratorsNotScaled } from './kinds/numeratorsNotScaled.ts';
import { orderOfOperations } from './kinds/orderOfOperations.ts';
import { powerAsProduct } from './kinds/powerAsProduct.ts';
import { powerRule } from './kinds/powerRule.ts';
import { productOfBrackets } from './kinds/productOfBrackets.ts';
import { quadraticFormula } from './kinds/quadraticFormula.ts';
import { rootOfSum } from './kinds/rootOfSum.ts';
import { rootSign } from './kinds/rootSign.ts';
import { rootWithoutPlusMinus } from './kinds/rootWithoutPlusMinus.ts';
import { sign } from './kinds/sign.ts';
import { squareOfNegative } from './kinds/squareOfNegative.ts';
import { squareOfSum } from './kinds/squareOfSum.ts';
import { subtractedPartly } from './kinds/subtractedPartly.ts';
import { unlikeTerms } from './kinds/unlikeTerms.ts';
import { wrongInverse } from './kinds/wrongInverse.ts';
import { zeroProduct } from './kinds/zeroProduct.ts';
import { absoluteValue } from './kinds/absoluteValue.ts';
import { functionOfSum } from './kinds/functionOfSum.ts';
import { surd } from './kinds/surd.ts';
import { likeTerms } from './kinds/likeTerms.ts';
import { rounded } from './kinds/rounded.ts';
import { droppedPower } from './kinds/droppedPower.ts';
import { rootOfNegative } from './kinds/rootOfNegative.ts';
import { rootNotDivided } from './kinds/rootNotDivided.ts';
import { derivativeSign } from './kinds/derivativeSign.ts';
import { rootTermByTerm } from './kinds/rootTermByTerm.ts';
import { integralChain } from './kinds/integralChain.ts';
import { decimalPlaces } from './kinds/decimalPlaces.ts';
import { completingSquare } from './kinds/completingSquare.ts';
import { rootOfCoefficient } from './kinds/rootOfCoefficient.ts';
import { squareInequality } from './kinds/squareInequality.ts';
import { commonFactor } from './kinds/commonFactor.ts';
import { calculusDirection } from './kinds/calculusDirection.ts';
import { factorPairOfExpression, factorSignsOfExpression } from './kinds/factorisedWrongly.ts';
import type { MistakeKind } from './kind.ts';

/**
 * Every mistake that is looked for, the likelier first. Mistakes with a shape of their own come before the general
 * ones (a lost sign, a dropped term, a slip in the arithmetic), which could explain almost any line.
 */
export const mistakeKinds: readonly MistakeKind[] = [
  andOr,
  squareOfNegative,
  inequalityNotFlipped,
  inequalityStrictness,
  dividedByUnknown,
  rootWithoutPlusMinus,
  orderOfOperations,
  rootSign,
  factorSigns,
  derivativePower,
  productRule,
  chainRule,
  integralPower,
  movedWithoutSign,
  squareOfSum,
  addedDenominators,
  divisionNotFlipped,
  rootOfSum,
  rootTermByTerm,
  derivativeSign,
  rootNotDivided,
  rootOfNegative,
  droppedPower,
  rounded,
  likeTerms,
  surd,
  functionOfSum,
  absoluteValue,
  zeroProduct,
  negativeTimesNegative,
  powerAsProduct,
  cancelledTerm,
  minusBeforeBracket,
  mixedNumber,
  powerRule,
  factorPair,
  fractionProduct,
  subtractedPartly,
  distributedToFirstTerm,
  numeratorsNotScaled,
  multipliedOneTerm,
  quadraticFormula,
  halvedInsteadOfRoot,
  dividedOneTerm,
  wrongInverse,
  productOfBrackets,
  unlikeTerms,
  decimalPlaces,
  integralChain,
  completingSquare,
  rootOfCoefficient,
  squareInequality,
  commonFactor,
  calculusDirection,
  factorPairOfExpression,
  factorSignsOfExpression,
  lostSolution,
  arithmeticSlip,
  droppedTerm,
  sign,
  droppedFactor,
].toSorted((a, b) => a.cost - b.cost);
