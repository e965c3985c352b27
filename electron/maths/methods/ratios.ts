import type { RuleSolution } from '../outcomes.ts';
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
import { readRatioShares } from './ratio/told/readRatioShares.ts';
import { readScale } from './ratio/readScale.ts';
import { readEqualRatios, readVariation } from './ratio/readVariation.ts';

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
  const solution = isOutsideRatio(text) ? null : firstRatio(text);
  return solution === null || isOtherThanShare(text, solution.answer) ? null : solution;
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
    readAnyProportion(text)
  );
}
