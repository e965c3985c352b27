import type { RuleStep } from '../outcomes.ts';
import { isOtherPart } from './otherPart.ts';
import { isUnfitAmount } from './unfitAmount.ts';

type Worked = { readonly method: string; readonly answer: string; readonly steps: readonly RuleStep[] };

const UNIT = '(?: ?(?:mm|cm|dm|km|m|ft|in|yd|feet|inches|yards|miles|metres|meters|units?))?';
const SIZE = String.raw`(\d+(?:\.\d+)?)${UNIT}`;
const THREE_SIDES = new RegExp(
  String.raw`\bsides?\b[^.?!\d°]{0,60}?${SIZE},? ?(?:,|and|by|×) ?${SIZE},? ?(?:,|and|by|×) ?(?:and )?${SIZE}(?![\d°]|\.\d| ?(?:°|degrees)|, ?(?:and )?\d)`,
  'i',
);

/** "A triangle with sides 3, 4 and 9": there is none, so it has neither a perimeter nor an area. */
function isNoTriangle(text: string): boolean {
  if (!/\btriang/i.test(text) || /\b(?:ratio|possible|exists?|similar|can)\b/i.test(text)) return false;
  const sides = THREE_SIDES.exec(text)?.slice(1, 4).map(Number) ?? [];
  return sides.length === 3 && 2 * Math.max(...sides) >= sides.reduce((sum, side) => sum + side, 0);
}

/** A sine or cosine above 1: the hypotenuse told is shorter than a leg. */
function isNoSine({ steps }: Worked): boolean {
  return steps.some(({ expression }) => {
    const [, top, bottom] = /\\(?:sin|cos)[^=]*=\\frac\{(\d+(?:\.\d+)?)\}\{(\d+(?:\.\d+)?)\}$/.exec(expression) ?? [];
    return top !== undefined && Number(top) > Number(bottom);
  });
}

/** "A box without a lid", "fenced on three sides": not all of the faces or sides that the formula counts. */
const MISSES_ONE =
  /\b(?:no|without (?:a|its|the|any)|lacks (?:a|its)) (?:lid|top|cover|base|bottom|roof)\b|\b(?:lidless|topless|bottomless)\b|\bopen(?:[- ]topped|[- ]top|(?: at| on)? (?:the |its |one )?(?:top|end))?\b|\b(?:one|two|three|four|five) (?:of (?:the|its) )?(?:[a-z]+ )?(?:sides|faces|walls)\b/i;
const COUNTS_ALL = /^(?:A cuboid has three pairs|The perimeter of a rectangle is|A cube has six)/;

const ASKS_TWO_SIDES = /\bhow long (?:are|is|would) (?:the )?(?:two|three|four|five|both|[2-9])\b[^?]*\bsides\b/i;
const TO_HYPOTENUSE =
  /\b(?:altitude|height|perpendicular|median|bisector|distance)\b[^.?]*\b(?:to|on|onto|upon|from) (?:the|its) hypotenuse\b/i;
const LETTERS_OF_FIGURE =
  /\b(?:cylinder|cone|sphere|cuboid|prism|pyramid|circle|rectangle|triangle|trapezium|trapezoid|rhombus|parallelogram|sector|box|tank)\b[^?]*\b(?:vol(?:ume)?|area|perim(?:eter)?|circumference|surface|arc|diagonal)\b/i;
/** "The mean per game in which a goal was scored": not of all that are counted. */
const ONLY_SOME = /\b(?:mean|average)\b[^.?]*\bper [a-z]+ (?:in which|on which|where|that|who|with)\b/i;
const OWNS =
  /\b(?:probability|chance|likelihood)\b (?:that |of )?(?:she|he|they|it|i|we|[a-z]+) (?:has|have|owns?|keeps?) (?:an? |any |one )/i;
const DRAWS =
  /\b(?:random\w*|pick\w*|dr[ae]w\w*|tak\w*|choos\w*|chosen?|select\w*|pull\w*|grab\w*|spin\w*|roll\w*|toss\w*|throw\w*|reach\w*|deal\w*|card|famil\w*|child\w*|bab(?:y|ies))\b/i;

/** "Ann eats one. What is the chance that the next is red?": there are no longer as many as were told. */
const FEWER_NOW =
  /\b(?:eats?|ate|removes?d?|loses?|lost|drinks?|drank|sells?|sold|breaks?|broke|takes?|took|draws?|drew|picks?)\b (?:out )?(?:one|an?|two|three|four|the|\d+|half|some)\b[^?]*\b(?:next|now)\b/i;
const PUT_BACK = /\b(?:back|replac\w*|return\w*)\b/i;

/** Whether the figure or the facts told do not allow the answer: an impossible triangle, a side that is not there. */
export function isUnfit(text: string, solution: Worked): boolean {
  const { method, answer, steps } = solution;
  if (isNoTriangle(text) && !/text\{(?:no|yes)/.test(answer)) return true;
  if (isNoSine(solution) || isUnfitAmount(text, solution) || isOtherPart(text, solution)) return true;
  if (MISSES_ONE.test(text) && steps.some(({ reason }) => COUNTS_ALL.test(reason))) return true;
  if (method === 'pythagoras' && TO_HYPOTENUSE.test(text)) return true;
  if (method === 'shapes' && ASKS_TWO_SIDES.test(text)) return true;
  if (/^solve(?:Linear|Simultaneous)/.test(method) && LETTERS_OF_FIGURE.test(text)) return /^[a-z]=[^,]*,[a-z]=/.test(answer); // prettier-ignore
  if (method === 'readRates' && /\b(?:diameter|radius|circumference)\b/i.test(text)) return true;
  if (/\bsector\b[^.?]*\b(?:3[6-9]\d|[4-9]\d\d)(?:°| ?degrees)/i.test(text)) return true;
  if (method === 'workAverages' && ONLY_SOME.test(text)) return true;
  if (method === 'workProbability' && /\bbut (?:is )?not of \d/.test(text)) return true;
  if (method === 'workProbability' && steps.length === 1 && FEWER_NOW.test(text) && !PUT_BACK.test(text)) return true;
  return method === 'workProbability' && OWNS.test(text) && !DRAWS.test(text);
}

/** "Interpret r = −0.87 in context": words are wanted, not the number told. */
export const wantsWords =
  /^\W*(?:\(?[a-z\d]\)\s*)?(?:interpret|comment on)\b(?!.*\b(?:solve|find|work out|calculate|evaluate)\b)/i;
