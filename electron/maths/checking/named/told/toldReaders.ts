import type { NamedReader } from '../namedQuestion.ts';
import { readAcuteAngles } from './readAcuteAngles.ts';
import { readAges } from './readAges.ts';
import { readAngles } from './readAngles.ts';
import { readCardPairs } from './readCardPairs.ts';
import { readChanceRules } from './readChanceRules.ts';
import { readCharges } from './readCharges.ts';
import { readCircleEquations } from './readCircleEquations.ts';
import { readCircles } from './readCircles.ts';
import { readConsecutive } from './readConsecutive.ts';
import { readData } from './readData.ts';
import { readDigits } from './readDigits.ts';
import { readDraws } from './readDraws.ts';
import { readEvents } from './readEvents.ts';
import { readExpected } from './readExpected.ts';
import { readFrequencies } from './readFrequencies.ts';
import { readInterest } from './readInterest.ts';
import { readJoinedMeans } from './readJoinedMeans.ts';
import { readFees } from './readFees.ts';
import { readLetters } from './readLetters.ts';
import { readLots } from './readLots.ts';
import { readMapScales } from './readMapScales.ts';
import { readMeans } from './readMeans.ts';
import { readMixes } from './readMixes.ts';
import { readMeetings } from './readMeetings.ts';
import { readMotion } from './readMotion.ts';
import { readNamedTriangles } from './readNamedTriangles.ts';
import { readNeededMarks } from './readNeededMarks.ts';
import { readNumberPhrases } from './readNumberPhrases.ts';
import { readPairs } from './readPairs.ts';
import { readPartOfAll } from './readPartOfAll.ts';
import { readPercentChange } from './readPercentChange.ts';
import { readPrices } from './readPrices.ts';
import { readEarnings } from './readEarnings.ts';
import { readPurchases } from './readPurchases.ts';
import { readRaffles } from './readRaffles.ts';
import { readRates } from './readRates.ts';
import { readRatioEquations } from './readRatioEquations.ts';
import { readRatios } from './readRatios.ts';
import { readRightTriangles } from './readRightTriangles.ts';
import { readRolls } from './readRolls.ts';
import { readRecursions } from './readRecursions.ts';
import { readRows } from './readRows.ts';
import { readSavings } from './readSavings.ts';
import { readSequences } from './readSequences.ts';
import { readSides } from './readSides.ts';
import { readSquareSides } from './readSquareSides.ts';
import { readSimplestRatio } from './readSimplestRatio.ts';
import { readSpeedConversion } from './readSpeedConversion.ts';
import { readThings } from './readThings.ts';
import { readThought } from './readThought.ts';
import { readTrades } from './readTrades.ts';
import { readTwoSets } from './readTwoSets.ts';

/** Stories and situations that are told in clauses of known kinds. */
export const TOLD_READERS: readonly NamedReader[] = [
  readAges,
  readThought,
  readNumberPhrases,
  readConsecutive,
  readPairs,
  readDigits,
  readMotion,
  readMeetings,
  readSpeedConversion,
  readPrices,
  readPercentChange,
  readCharges,
  readInterest,
  readPartOfAll,
  readRightTriangles,
  readNamedTriangles,
  readAcuteAngles,
  readAngles,
  readCircles,
  readCircleEquations,
  readDraws,
  readRolls,
  readCardPairs,
  readChanceRules,
  readEvents,
  readExpected,
  readRaffles,
  readLetters,
  readTwoSets,
  readMeans,
  readJoinedMeans,
  readNeededMarks,
  readFrequencies,
  readData,
  readRatios,
  readRatioEquations,
  readRates,
  readMapScales,
  readSimplestRatio,
  readPurchases,
  readSavings,
  readEarnings,
  readTrades,
  readLots,
  readMixes,
  readFees,
  readSides,
  readSquareSides,
  readThings,
  readSequences,
  readRecursions,
  readRows,
];
