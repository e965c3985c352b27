import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { inFigures } from '../../words/numberWords.ts';
import { workUnitary } from '../workProportion.ts';

const N = String.raw`\d+(?:\.\d+)?`;
const WEIGHT = '(?:pounds?|lbs?|kg|kilograms?)';
const GIVES = '(?:prescribes|gives|recommends|suggests|advises|allows|needs|requires|uses)';
const BODY = "(?: of (?:(?:(?:an?|the|its|his|her|your) )?(?:[a-z]+'s )?)?(?:body ?)?weight)?";
const TOLD = new RegExp(
  `^(?:an? |the )?(?:[a-z]+ ){0,3}?(?:${GIVES}|(?:dose|dosage)(?: of [a-z ]+?)? is) (?<n>${N}) ?(?<u>[a-z]+)(?: of (?:(?:an?|the) )?[a-z]+)? (?:for every|for each|per) (?<w>${N}) ?(?<p>${WEIGHT})${BODY}\\.`,
);
const RATE = '(?: at (?:that|this) rate,)?';
const PATIENT = `an? (?:(?<a>${N})[- ]?(?<q>${WEIGHT}) [a-z]+|[a-z]+ (?:weighing|who weighs|that weighs|of) (?<b>${N}) ?(?<r>${WEIGHT}))`;
const ASKED = new RegExp(
  `^${RATE} how (?:many|much) (?<v>[a-z]+) (?:(?:should|would|will|must) (?:be (?:given|prescribed) (?:to|for)|[a-z]+ (?:give|prescribe)(?: to)?)|(?:is|are) (?:needed|given|prescribed) (?:for|to)|does) ${PATIENT}(?: need| get| take)?\\?$`,
);

function base(unit: string): string {
  return unit
    .replace(/^kilograms?$/, 'kg')
    .replace(/^lbs?$/, 'pound')
    .replace(/s$/, '');
}

/** "3 tablets for every 40 pounds of a dog's weight": the dose for another weight. */
export function dosePerWeight(problem: string): RuleSolution | null {
  const text = inFigures(problem.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim());
  const told = TOLD.exec(text);
  const asked = told === null ? null : ASKED.exec(text.slice(told[0].length));
  const { n = '', u = '', w = '0', p = '' } = told?.groups ?? {};
  const { v, a, b, q, r } = asked?.groups ?? {};
  const [other, unit] = [a ?? b, q ?? r];
  if (other === undefined || unit === undefined || base(unit) !== base(p)) return null;
  if (v !== u && v !== 'medicine') return null;
  return workUnitary(new Fraction(w), new Fraction(n), new Fraction(other), u);
}
