import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { writeNumber } from '../../writeTerms.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { spelt } from './figureText.ts';
import { restIsIdle } from './figureWords.ts';

const TIMES: Readonly<Record<string, string>> = { doubled: '2', doubles: '2', double: '2', twice: '2', tripled: '3', triples: '3', triple: '3', trebled: '3', quadrupled: '4', halved: '1/2', halves: '1/2', half: '1/2' }; // prettier-ignore
const CHANGED = '(doubled|doubles|double|tripled|triples|triple|trebled|quadrupled|halved|halves|multiplied by (\\d+(?:\\.\\d+)?)|(\\d+(?:\\.\\d+)?) times (?:as (?:long|big|large)|larger|longer)?)'; // prettier-ignore
const LENGTH = '(?:(?:side|edge|the) )*(?:lengths?|sides?|edges?|radius|diameter|dimensions?)(?: lengths?)?(?: of (?:the |a |an |each )?(?:sides?|edges?))?'; // prettier-ignore
const SHAPE = '(?:circle|square|cube|sphere|ball|figure|shape|solid|hemisphere|equilateral triangle|regular [a-z]+)';
const FACTOR = new RegExp(`^(?:(?:if|when|suppose) )?(?:the |each |every |all the |a |its )*(?:${LENGTH}(?: of (?:a|the|an|every|each) ${SHAPE}(?:'s)?)?|${SHAPE}'s ${LENGTH}|${SHAPE} has its ${LENGTH}) (?:is|are|gets?|has been)? ?${CHANGED},? (?:then )?(?:by )?(?:what (?:factor|number) (?:is|does|will)|what happens to|how many times (?:bigger|larger|greater|as (?:big|large|great))? ?(?:is|does|will)?|what (?:is|does) (?:the )?scale factor (?:of|for)) (?:the |its )?(area|volume|surface area|perimeter|circumference)(?: (?:be|multiplied(?: by)?|increase(?:d)?(?: by)?|grow|become|get|bigger|larger|does it (?:get|become)|go up(?: by)?|change|scale|by))*$`); // prettier-ignore
const POWERS: Readonly<Record<string, number>> = {
  perimeter: 1,
  circumference: 1,
  area: 2,
  'surface area': 2,
  volume: 3,
};

const NEW = new RegExp(`^(?:(?:if|when|suppose) )?(?:the |each |every |all the |a |its )*(?:lengths? of )?(?:the |each |every |all )*(?:side|edge|radius|diameter|dimension)s?(?: of (?:a|the|an|every|each) ${SHAPE})? (?:is|are|gets?) ${CHANGED},? (?:then )?(?:the |its )(area|volume|surface area|perimeter|circumference) of the (?:new|larger|smaller|resulting|enlarged) ${SHAPE} is how many times (?:the |that |as large as the )?(?:area|volume|surface area|perimeter|circumference)?(?: ?of the original(?: ${SHAPE})?| that of the original(?: ${SHAPE})?)$`); // prettier-ignore

/** "If the edge of a cube is tripled, by what factor is its volume multiplied?" */
export function scaleFactor(problem: string): Rewording | null {
  const { text } = plainQuestion(spelt(problem));
  const [, changed, times, more, measure] =
    FACTOR.exec(text.replace(/[?.;]/g, '')) ?? NEW.exec(text.replace(/[?.;]/g, '').trim()) ?? [];
  const power = POWERS[measure ?? ''];
  const factor = TIMES[changed ?? ''] ?? times ?? more;
  if (factor === undefined || power === undefined) return null;
  const written = writeNumber(new Fraction(factor));
  const names = ['', 'A length', 'An area', 'A volume'];
  return {
    question: `Work out $${factor.includes('/') ? `(${written})` : written}^${power}$`,
    lead: [{ reason: `${names[power] ?? ''} grows with the scale factor to the power ${power}.`, expression: `${factor.includes('/') ? `\\left(${written}\\right)` : written}^${power}` }], // prettier-ignore
  };
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const UNIT = '(cm|m|mm|km|ft|in)';
const SIZES: readonly (readonly [RegExp, 'length' | 'area' | 'volume'])[] = [
  [new RegExp(`(?:heights?|lengths?|widths?|radii|diameters|sides?|edges?|bases?)(?: (?:of|are|is|that are|which are|in))* ${NUMBER} ?${UNIT}? and ${NUMBER} ?${UNIT}`), 'length'],
  [new RegExp(`(?:are|is) ${NUMBER} ?${UNIT}? and ${NUMBER} ?${UNIT} (?:high|tall|long|wide)`), 'length'],
  [new RegExp(`(?:surface )?areas?(?: (?:of|are|is))* ${NUMBER} ?${UNIT}\\^2 and ${NUMBER} ?${UNIT}\\^2`), 'area'],
  [new RegExp(`volumes?(?: (?:of|are|is))* ${NUMBER} ?${UNIT}\\^3 and ${NUMBER} ?${UNIT}\\^3`), 'volume'],
]; // prettier-ignore
const SMALL = '(?:small(?:er)?|little|shorter|first)';
const LARGE = '(?:large(?:r)?|big(?:ger)?|taller|second)';
const HELD = `${NUMBER} ?(ml|l|litres?|liters?|cm\\^3|m\\^3|cm\\^2|m\\^2|g|kg|cubic cm|square cm|mm\\^2|mm\\^3)`;
const KIND = '(?:one|jug|bottle|cone|cylinder|vase|jar|cup|mug|statue|tin|can|box|solid|shape|triangle|glass|bucket|container|pyramid|cuboid|prism|sphere|model|candle|pot|tank|figure|rectangle|flask|carton|tub|pan|jar)'; // prettier-ignore
const ROLES = new RegExp(`(?:the )?(?:volume|capacity|surface area|area|mass|weight)? ?(?:of )?(?:the )?(${SMALL}|${LARGE})(?: ${KIND})?(?: (?:has a|has|holds?|contains?|is|weighs|of|a|an|can hold|volume|capacity|surface area|area|mass))* ${HELD}`); // prettier-ignore
const ASKED = new RegExp(`(?:what|how much|find|work out|calculate|determine)(?: (?:is|does|can|will|would|the|a))*(?: (volume|capacity|surface area|area|mass|weight))?(?: (?:of|does|can|the|is|has))* (${SMALL}|${LARGE})(?: ${KIND})?(?: (?:hold|contain|have|weigh|be|can|does))*`); // prettier-ignore

function powerOf(unit: string, text: string): number {
  if (/\^2|square/.test(unit)) return 2;
  if (/^(?:ml|l|litre|liter)/.test(unit) || /\^3|cubic/.test(unit)) return 3;
  return /same (?:material|density)|solid/.test(text) ? 3 : 0;
}

/** "In the ratio 2 : 3": lengths, or areas and volumes, of which only lengths are read here. */
const RATIO = /(?:heights?|lengths?|widths?|radii|diameters|sides?|edges?|bases?|corresponding (?:lengths?|sides?))(?: (?:are|is|in|have|of|the))* (?:a )?ratio(?: of)? (\d+) ?: ?(\d+)/; // prettier-ignore

/** What a size with this power of the scale factor is called. */
const OF_POWER: Readonly<Record<number, RegExp>> = { 2: /area/, 3: /^(?:volume|capacity|mass|weight)$/ };

/** Two similar figures: what the one holds, from the other and the ratio of their lengths. */
export function similarFigures(problem: string): Rewording | null {
  const { text } = plainQuestion(spelt(problem));
  if (!/\b(?:mathematically )?similar\b/.test(text)) return null;
  const ratio = RATIO.exec(text);
  const found = ratio !== null ? { match: [ratio[0], ratio[1], '', ratio[2]] as const, kind: 'length' } : SIZES.flatMap(([pattern, kind]) => { const match = pattern.exec(text); return match === null ? [] : [{ match, kind }]; })[0]; // prettier-ignore
  const held = ROLES.exec(text);
  const asked = ASKED.exec(held === null ? text : text.replace(held[0], ' '));
  if (found === undefined || held === null || asked === null || found.kind !== 'length') return null;
  const told = [found.match[1], found.match[3]].map((value) => new Fraction(value ?? '0'));
  const [one, two] = ratio === null ? told : told.toSorted((first, second) => first.compare(second));
  const small = (name: string | undefined): boolean => new RegExp(`^${SMALL}$`).test(name ?? '');
  if (one === undefined || two === undefined || one.compare(two) >= 0 || small(held[1]) === small(asked[2]))
    return null;
  const unit = held[3] ?? '';
  const power = powerOf(unit, text);
  // "The smaller holds 50 ml. What is the area of the larger?": another size than was told.
  if (asked[1] !== undefined && OF_POWER[power]?.test(asked[1]) !== true) return null;
  const rest = text.replace(found.match[0], ' ').replace(held[0], ' ').replace(asked[0], ' ').replace(/\b(?:mathematically )?similar\b|\b(?:two|2)\b|\bsame (?:material|density)\b|[.,;:?]/g, ' '); // prettier-ignore
  if (power === 0 || /\d/.test(rest) || !restIsIdle(rest.replace(/\b(?:heights?|solids?|cones?|cylinders?|respectively)\b/g, ' '))) return null; // prettier-ignore
  const factor = small(held[1]) ? two.div(one) : one.div(two);
  const shown = writeNumber(factor);
  const guarded = factor.d === 1n ? shown : `\\left(${shown}\\right)`;
  const start = writeDecimal(new Fraction(held[2] ?? '0'));
  const name = /\^3|cubic/.test(unit) ? `\\text{ ${unit.replace(/\^3|cubic /, '')}}^3` : /\^2|square/.test(unit) ? `\\text{ ${unit.replace(/\^2|square /, '')}}^2` : `\\text{ ${unit}}`; // prettier-ignore
  return {
    question: `Work out $${start}\\times ${writeNumber(factor.pow(power) ?? factor)}$`,
    lead: [
      { reason: 'Divide the lengths for the scale factor.', expression: `k=${shown}` },
      { reason: `${power === 2 ? 'Areas' : 'Volumes'} grow with $k^${power}$.`, expression: `${guarded}^${power}=${writeNumber(factor.pow(power) ?? factor)}` }, // prettier-ignore
    ],
    finish: (answer) => (/^\d+(?:\.\d+)?$/.test(answer) ? { steps: [], answer: `${answer}${name}` } : null),
  };
}
