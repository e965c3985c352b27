import Fraction from 'fraction.js';

import { typedNumber, writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { formOf } from '../figures/figureForm.ts';
import { figureText } from '../figures/figureText.ts';

const PLACE = "((?:the |town |village |ship |point |port |city |house |boat |my |his |her )*[a-z][a-z']*(?: [a-z])?)";
const UNIT = '(km|m|miles|cm|kilometres|metres|nautical miles|yards|feet)';
const WAY = '(?:due |directly |exactly |to the )*(north|south|east|west)(?:wards?)?';
const LIES = new RegExp(`${PLACE} (?:is|lies|are|stands)(?: (?:situated|located|exactly|also|at))* (\\d+(?:\\.\\d+)?) ?${UNIT} ${WAY} (?:of|from) ${PLACE}(?= ?(?:[.,;?!]|$|and\\b|while\\b|but\\b))`, 'g'); // prettier-ignore
const ASKED = [
  new RegExp(`\\b(?:distance|how far(?: is it)?|length)(?: (?:in a straight line|directly|in km|as the crow flies|is it))* (?:from|between|of) ${PLACE} (?:to|and) ${PLACE}(?= ?(?:[.,;?!]|$))`), // prettier-ignore
  new RegExp(`\\bhow far (?:is|apart are|away is|will) ${PLACE}(?: away)? (?:from|and) ${PLACE}(?= ?(?:[.,;?!]|$))`),
  /\b(?:distance|length|find|calculate|work out)(?: of)? ([a-z])([a-z])(?= ?(?:[.,;?!]|$))/,
];
const OTHER = /\b(?:bearing|angle|speed|hours?|then|north-?east|north-?west|south-?east|south-?west|half|twice|via|round trip|total|route|walk\w*|journey|sails?|first|not|midpoint|area)\b|°/; // prettier-ignore

type Spot = { readonly x: Fraction; readonly y: Fraction };

const nameOf = (place: string): string => place.replace(/^(?:and |that |so |where |such |the |town |village |ship |point |port |city |house |boat |my |his |her )+/, '').trim(); // prettier-ignore

/** Puts every place on the map from the first one; `null` where one is told twice or hangs in the air. */
function placed(found: readonly RegExpExecArray[]): Map<string, Spot> | null {
  const spots = new Map<string, Spot>([[nameOf(found[0]?.[5] ?? ''), { x: new Fraction(0), y: new Fraction(0) }]]);
  for (const [, subject = '', digits = '', , way = '', object = ''] of found) {
    const [size, from] = [typedNumber(digits), spots.get(nameOf(object))];
    const sign = way === 'north' || way === 'east' ? 1 : -1;
    const known = spots.get(nameOf(subject));
    const base = from ?? known;
    if (size === null || base === undefined || (from !== undefined && known !== undefined)) return null;
    const by = size.mul(from === undefined ? -sign : sign);
    const upright = way === 'north' || way === 'south';
    spots.set(nameOf(from === undefined ? object : subject), upright ? { x: base.x, y: base.y.add(by) } : { x: base.x.add(by), y: base.y }); // prettier-ignore
  }
  return spots;
}

/** "B is 9 km west of A, and C is 40 km south of B": how far two of the places are apart. */
export function placesByCompass(problem: string): Rewording | null {
  if (!/\b(?:north|south|east|west)\b[^.]*\b(?:of|from)\b/i.test(problem)) return null;
  const given = figureText(problem.replace(/\b(?:two|three|2|3) (?=[a-z])/gi, 'the '));
  const text = problem.toLowerCase().replace(/\$|\\text|[{}]|\\\(|\\\)/g, ' ').replace(/\s+/g, ' '); // prettier-ignore
  const found = [...text.matchAll(LIES)];
  if (given === null || found.length < 2 || given.quantities.length !== found.length || OTHER.test(text)) return null;
  const units = new Set(found.map(([, , , unit]) => unit ?? ''));
  const rest = found.reduce((left, [all]) => left.replace(all, ' ; '), text);
  const asked = ASKED.map((pattern) => pattern.exec(rest)).find((one) => one !== null);
  const spots = placed(found);
  if (spots === null || asked === undefined || asked === null || units.size !== 1) return null;
  const [one, two] = [asked[1], asked[2]].map((name) => spots.get(nameOf(name ?? '')));
  if (one === undefined || two === undefined) return null;
  const [across, up] = [one.x.sub(two.x).abs(), one.y.sub(two.y).abs()];
  if (across.equals(0) || up.equals(0)) return null;
  const unit = [...units][0] ?? '';
  return { question: `Find the hypotenuse of a right-angled triangle with shorter sides ${writeDecimal(across)} ${unit} and ${writeDecimal(up)} ${unit}.${formOf(given)}` }; // prettier-ignore
}
