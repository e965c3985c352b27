import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { formOf } from '../figures/figureForm.ts';
import { figureText } from '../figures/figureText.ts';

/** The corner, or what is to be right about it. */
const RIGHT = /\b(?:right[- ]angled? corner|right angle|corner (?:is|it is)|it is|square(?:ness)?|perpendicular|90)\b/;
const CORNER = /\b(?:corner|right angle|square|perpendicular|walls?|edges?|sides)\b/;
const ALONG =
  /(#\d+)(?: (?:from (?:the )?corner|out|up))?(?: (?:along|on|down|up|out on|of|in))+ (?:the |one |a )?(?:first )?(?:wall|edge|side|way|string|direction|line|beam|leg|plank)\b[^;#]*?(?: and| ;| then)[^;#]*?(#\d+)(?: from (?:the )?corner)?(?: (?:along|on|down|up|of|in))+ (?:the )?(?:other|second|next|adjacent|adjoining)/;
const ASKED =
  /\b(?:how (?:far|long|many)|what|find|calculate|work out)\b[^;#]*\b(?:distance|apart|diagonal|between|string|tape|measure(?:ment)?|line|gap|should)\b/;
const OTHER =
  /\b(?:not|twice|half|per|each|other corner|area|perimeter|angle between|degrees|bearing|then walks|speed|third|more|less|further|shorter|longer)\b/;

/** "60 cm along one wall and 80 cm along the other": how far the two marks are apart where the corner is right. */
export function squareCorner(problem: string): Rewording | null {
  if (!/\bcorner|square|right angle/i.test(problem) || !/\balong|\bup |\bon one/i.test(problem)) return null;
  const given = figureText(problem);
  if (given === null || given.quantities.length !== 2 || given.points.length + given.money.length > 0) return null;
  const along = ALONG.exec(given.text);
  const words = problem.toLowerCase();
  if (along === null || !RIGHT.test(words) || !CORNER.test(words) || !ASKED.test(given.text)) return null;
  if (OTHER.test(given.text.replace(along[0], ' '))) return null;
  const [one, two] = [along[1], along[2]].map((mark) => given.quantities[Number(mark?.slice(1))]);
  if (one === undefined || two === undefined || one.unit !== two.unit || one.dimension !== 1) return null;
  const size = ({ size: { value }, unit }: typeof one): string => `${writeDecimal(value)} ${unit}`;
  return { question: `Find the hypotenuse of a right-angled triangle with shorter sides ${size(one)} and ${size(two)}.${formOf(given)}` }; // prettier-ignore
}
