import type { RuleSolution } from '../outcomes.ts';
import { comparesWithStranger } from './ratio/thanStranger.ts';
import { readInProportion } from './frames/readInProportion.ts';
import { readMap } from './frames/readMap.ts';
import { readShares } from './frames/readShares.ts';
import type { Understood } from './method.ts';
import { readProportion } from './ratio/readProportion.ts';
import { readProportionEquation } from './ratio/readProportionEquation.ts';
import { readRatio } from './ratio/readRatio.ts';
import { readFractionRatio } from './ratio/readFractionRatio.ts';
import { isOtherThanShare, isOutsideRatio } from './ratio/outsideRatio.ts';
import { readMaps } from './ratio/stories/readMaps.ts';
import { readParts } from './ratio/stories/readParts.ts';
import { readRows } from './ratio/stories/readRows.ts';
import { readAnyScale } from './ratio/told/readAnyScale.ts';
import { readRatioEquation } from './ratio/told/readRatioEquation.ts';
import { readAnyProportion } from './ratio/told/readAnyProportion.ts';
import { plainerRatio } from './ratio/told/plainerRatio.ts';
import { plainRatioTalk } from './ratio/told/plainTalk.ts';
import {
  readMeasuredRatio,
  readShadows,
  readTableConstant,
  readTwoUnitScale,
  readUnitRate,
} from './ratio/told/measuredRatios.ts';
import { ratioRoles } from './ratio/told/ratioRoles.ts';
import { ratioOfCounts, ratioOfParts } from './ratio/told/toldCounts.ts';
import { scaledThings } from './ratio/told/scaledThings.ts';
import { simplerRatio } from './ratio/told/simplerRatios.ts';
import { dosePerWeight } from './ratio/told/dosePerWeight.ts';
import { similarLetters } from './ratio/told/similarLetters.ts';
import { joinedRatio } from './ratio/told/joinedRatio.ts';
import { ratioSolution } from './ratio/workSharing.ts';
import { readRatioShift } from './ratio/told/readRatioShift.ts';
import { readUnitPrices } from './ratio/told/readUnitPrices.ts';
import { readSimilarSides } from './ratio/told/readSimilarSides.ts';
import { readRatioShares } from './ratio/told/readRatioShares.ts';
import { equalAfter, mixedParts, mixtureCost, ratioOfForms } from './ratio/told/ratioPuzzles.ts';
import { saidAsRatio } from './ratio/told/saidAsRatio.ts';
import { variationTalk } from './ratio/told/variationTalk.ts';
import { needsWorkers } from './ratio/needsWorkers.ts';
import { ratioAsFraction } from './ratio/ratioAsFraction.ts';
import { readScale } from './ratio/readScale.ts';
import { readEqualRatios, readVariation } from './ratio/readVariation.ts';
import { tellsBareDeed } from './words/tellsBareDeed.ts';

/** "y ∝ x²; y = 12 at x = 4. y when x = 7?": in the words of a sentence. */
function variationText(text: string): string {
  return text
    .replace(/\\\(|\\\)/g, '')
    .replace(/\s*∝\s*/g, ' is directly proportional to ')
    .replace(/²/g, '^2')
    .replace(/³/g, '^3')
    .replace(/;/g, '.')
    .replace(/\bat (?=[a-z] ?=)/g, 'when ')
    .replace(/,? no working needed/i, '')
    .replace(/([.] )([a-zA-Z]) (?=when [a-zA-Z] ?= ?[\d.]+ ?\?*$)/, '$1Find $2 ');
}

/** Works ratios, shares in a ratio and whatever is in proportion. */
export function ratios({ text }: Understood): RuleSolution | null {
  if (tellsBareDeed(text) || comparesWithStranger(text)) return null;
  const plain = plainerRatio(text);
  const solution =
    talkedRatio(text) ?? (plain === text ? null : talkedRatio(plain)) ?? dosePerWeight(text) ?? similarLetters(text);
  if (solution === null || isOtherThanShare(text, solution.answer) || needsWorkers(text, solution)) return null;
  return ratioAsFraction(text, solution);
}

/** As it stands, and then without the ways of talk; with a name for a speaker who is one of two, and in the unit that is asked for. */
function talkedRatio(text: string): RuleSolution | null {
  const plain = plainRatioTalk(text);
  const figures = (of: string): string => (of.match(/\d+(?:\.\d+)?/g) ?? []).join();
  const speaks =
    (/\bina\b/.test(plain) && !/\bina\b/i.test(text)) || figures(plain) !== figures(text) || /\bexceed/i.test(text);
  const talked = (): RuleSolution | null =>
    plain === text.toLowerCase() || isOutsideRatio(plain) ? null : firstRatio(plain);
  const measured = readMeasuredRatio(text);
  return (
    (speaks || isOutsideRatio(text) ? talked() : (firstRatio(text) ?? talked())) ??
    (measured === null ? null : firstRatio(measured)) ??
    readTwoUnitScale(text) ??
    readShadows(text) ??
    readSimilarSides(text) ??
    readUnitRate(text) ??
    readTableConstant(text) ??
    readUnitPrices(text) ??
    readRatioShift(text) ??
    ofRoles(text) ??
    scaledThings(text) ??
    saidSimpler(text) ??
    ratioOfForms(text) ??
    equalAfter(text) ??
    mixedParts(text) ??
    mixtureCost(text) ??
    asRatio(text)
  );
}

/** The same told as a ratio, or as work of one kind. */
function asRatio(text: string): RuleSolution | null {
  const said = saidAsRatio(text);
  if (said === null || isOutsideRatio(said)) return null;
  const plain = plainRatioTalk(said);
  return firstRatio(said) ?? (plain === said || isOutsideRatio(plain) ? null : firstRatio(plain)) ?? ofRoles(said);
}

/** What nobody reads as it stands, in other words: counts and parts as a ratio, shares told in everyday words. */
function saidSimpler(text: string): RuleSolution | null {
  const asRatio = ratioOfCounts(text) ?? ratioOfParts(text);
  if (asRatio !== null) return firstRatio(asRatio) ?? inLowestTerms(asRatio);
  const simpler = simplerRatio(text);
  const joined = joinedRatio(simpler ?? text);
  if (joined !== null || simpler === null || isOutsideRatio(simpler)) return joined;
  const plain = plainRatioTalk(simpler);
  return firstRatio(simpler) ?? (plain === simpler || isOutsideRatio(plain) ? null : firstRatio(plain)) ?? ofRoles(simpler);
} // prettier-ignore

/** Two numbers that nothing divides: their ratio as it stands. */
function inLowestTerms(request: string): RuleSolution | null {
  const ratio = /\d+:\d+$/.exec(request)?.[0];
  const reason = 'Write the two numbers as a ratio; nothing divides both.';
  return ratio === undefined ? null : ratioSolution([{ reason, expression: ratio }], ratio);
}

const OF_RATIOS = /\d ?: ?\d|\bparts?\b|\bproportional\b|\binverse\b|\brecipe\b|\bfor \d+ |\btakes? \d|\btake \d/i;

/** What nobody reads as it stands, with its roles told plainly. */
function ofRoles(text: string): RuleSolution | null {
  // Who of "me and my cousin" has the larger part may be told against the order of the names.
  if (
    !OF_RATIOS.test(text) ||
    (/\b(?:me|i)\b/i.test(text) && /\b(?:larg|small|bigg|great|less|most|least)\w*/i.test(text))
  )
    return null;
  const roles = ratioRoles(text);
  return roles === text.toLowerCase() || isOutsideRatio(roles) ? null : firstRatio(roles);
}

function firstRatio(text: string): RuleSolution | null {
  return (
    readEqualRatios(text) ??
    readRatio(text) ??
    readFractionRatio(text) ??
    readScale(text) ??
    readVariation(text) ??
    readVariation(variationText(text)) ??
    readProportion(text) ??
    readProportionEquation(text) ??
    readMap(text) ??
    readShares(text) ??
    readInProportion(text) ??
    readRows(text) ??
    readParts(text) ??
    readMaps(text) ??
    readRatioEquation(text) ??
    readAnyScale(text) ??
    readRatioShares(text) ??
    readAnyProportion(text) ??
    variationTalk(text)
  );
}
