import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';

const SHEET = /(#\d+)(?: long)? by (#\d+)(?: wide)?/;
const CORNERS = /\bsquares?\b[^;]*\b(?:each|every|all|the)(?: of (?:its|the))?(?: four| #\d+)? corners?\b|\bcorners?\b[^;]*\bsquares?\b/; // prettier-ignore
const FOLDED = /\b(?:fold\w*|turn\w*|bend\w*|bent)\b[^;]*\b(?:up|sides?|flaps?|box|tray)\b/;
const OTHER = /\b(?:maximum|maximise|largest|surface|area|twice|half|lid|left|wasted?|cost|not|perimeter|two corners|one corner)\b/; // prettier-ignore

/** Squares cut from the corners of a sheet, the sides folded up: the volume of the open box. */
export function foldedBox(problem: string): Rewording | null {
  if (!/corner/i.test(problem) || !/\bfold|\bturn|\bbend|\bbent/i.test(problem) || !/volume|capacity/i.test(problem))
    return null;
  const given = figureText(problem.replace(/(\d)-(?=inch|cm|centimet|foot|metre|m\b)/g, '$1 '));
  if (given === null || given.quantities.length !== 3 || given.plain.form !== null) return null;
  const sheet = SHEET.exec(given.text);
  if (sheet === null || !CORNERS.test(given.text) || !FOLDED.test(given.text) || OTHER.test(given.text)) return null;
  const marks = [sheet[1], sheet[2]].map((mark) => Number(mark?.slice(1)));
  const [long, wide] = marks.map((mark) => given.quantities[mark]);
  const cut = given.quantities.find((_, at) => !marks.includes(at));
  if (long === undefined || wide === undefined || cut === undefined) return null;
  if (new Set(given.quantities.map(({ unit, dimension }) => `${unit}${dimension}`)).size > 1 || cut.dimension > 1) return null; // prettier-ignore
  const t = writeDecimal;
  const twice = cut.size.value.mul(2);
  const [one, two] = [long.size.value.sub(twice), wide.size.value.sub(twice)];
  if (one.compare(0) <= 0 || two.compare(0) <= 0) return null;
  const unit = cut.unit === '' ? '' : ` ${cut.unit}`;
  return {
    question: `Find the volume of a cuboid with length ${t(one)}${unit}, width ${t(two)}${unit} and height ${t(cut.size.value)}${unit}.`,
    lead: [
      { reason: 'A square goes from both ends of each side.', expression: `${t(long.size.value)}-2\\times ${t(cut.size.value)}=${t(one)},\\quad ${t(wide.size.value)}-2\\times ${t(cut.size.value)}=${t(two)}` },
      { reason: 'The height of the box is the side of the squares.', expression: `h=${t(cut.size.value)}` },
    ], // prettier-ignore
  };
}
