import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { formOf } from '../figures/figureForm.ts';
import { figureText } from '../figures/figureText.ts';
import { restIsIdle } from '../figures/figureWords.ts';

const POINTS = ['north', 'east', 'south', 'west'];

/** How far north or east somebody is who went so far on a bearing. */
export function bearingPart(problem: string): Rewording | null {
  if (!/\bbearing\b/i.test(problem)) return null;
  const given = figureText(
    problem.replace(/\b0(\d\d)(?= ?(?:°|deg))/g, '$1').replace(/\b00(\d)(?= ?(?:°|deg))/g, '$1'),
  );
  if (given === null || given.quantities.length !== 2 || given.money.length + given.points.length > 0) return null;
  const marks = given.quantities.map(({ unit }) => unit === '°');
  const [angle] = given.quantities.filter(({ unit }) => unit === '°');
  const [way] = given.quantities.filter(({ unit, dimension }) => unit !== '°' && dimension <= 1);
  if (angle === undefined || way === undefined || !marks.includes(true)) return null;
  const asked = /\b(?:how far|how many (?:km|kilometres|miles|metres|m)|(?:find|calculate|what is|work out)(?: the)? distance)(?: (?:due|to the|directly|it is|is it|it|is|has it|travelled|gone))* (north|south|east|west)\b(?: (?:of|from) (?:the |its |her |his |their )?(?:start(?:ing)?(?: (?:point|position|place))?|[a-z]+))?/.exec(given.text); // prettier-ignore
  if (asked === null) return null;
  const rest = given.text.replace(asked[0], ' ').replace(/\bon a (?:constant )?bearing of #\d+|\bbearing (?:is |of )?#\d+|\bon bearing #\d+/, ' ').replace(/#\d+/, ' '); // prettier-ignore
  if (/#|\b(?:bearing|north|south|east|west|then|back|turns?|second|another)\b/.test(rest) || !restIsIdle(rest.replace(/\b(?:ship|boat|plane|sails?|flies|walks?|travels?|point)\b/g, ' '))) return null; // prettier-ignore
  const degrees = angle.size.value;
  const quarter = Math.floor(degrees.valueOf() / 90);
  if (degrees.mod(90).equals(0) || quarter > 3 || degrees.compare(0) <= 0) return null;
  const from = degrees.sub(90 * quarter);
  const [near, far] = [POINTS[quarter], POINTS[(quarter + 1) % 4]];
  const point = asked[1] ?? '';
  if (point !== near && point !== far) return null;
  const lead = quarter === 0 ? [] : [{ reason: `The way goes between ${near ?? ''} and ${far ?? ''}; its angle from ${near ?? ''} is`, expression: `${writeDecimal(degrees)}^\\circ-${90 * quarter}^\\circ=${writeDecimal(new Fraction(from))}^\\circ` }]; // prettier-ignore
  const size = `${writeDecimal(way.size.value)}${way.unit === '' ? '' : ` ${way.unit}`}`;
  return {
    question: `In a right-angled triangle the hypotenuse is ${size} and the angle is ${writeDecimal(from)}°. Find the ${point === near ? 'adjacent' : 'opposite'} side.${formOf(given)}`, // prettier-ignore
    lead,
  };
}
