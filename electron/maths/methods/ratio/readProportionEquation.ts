import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workEqualRatios } from './workProportion.ts';

const PLACE = String.raw`(\d+(?:\.\d+)?|[a-z])`;
const SIDE = String.raw`(?:\\[dt]?frac ?\{${PLACE}\} ?\{${PLACE}\}|${PLACE} ?\/ ?${PLACE})`;
const EQUATION = new RegExp(
  String.raw`^(?:please )?(?:solve|find|work out|calculate|use)(?: the (?:missing|unknown))?(?: (?:term|value|number))?(?: (?:in|of))?(?: (?:the|this))? proportion(?: (?:for|to find) ([a-z]))?[:,.]? ?(?:\$|\\\()? ?${SIDE} ?= ?${SIDE} ?(?:\$|\\\))?[ .?]*$`,
  'i',
);

/** "Solve the proportion x/12 = 5/8": four places, one of them a letter. */
export function readProportionEquation(problem: string): RuleSolution | null {
  const found = EQUATION.exec(problem.trim().replace(/\s+/g, ' '));
  if (found === null) return null;
  const [, asked, ...groups] = found;
  const places = groups.filter((group) => group !== undefined);
  const letters = places.filter((place) => /[a-z]/i.test(place));
  const [letter, ...more] = letters;
  if (places.length !== 4 || letter === undefined || more.length > 0) return null;
  if (asked !== undefined && asked !== letter) return null;
  const value = (place: string | undefined): Fraction | null =>
    place === undefined || place === letter ? null : new Fraction(place);
  return workEqualRatios([value(places[0]), value(places[1]), value(places[2]), value(places[3])], letter);
}
