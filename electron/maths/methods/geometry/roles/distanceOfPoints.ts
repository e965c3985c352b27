import type { RuleSolution } from '../../../outcomes.ts';
import { figureText } from '../figures/figureText.ts';
import { roundedText } from '../quantity.ts';
import { workDistance } from '../workPoints.ts';

const ASKS = /\b(?:distance|how (?:far|long)|far apart|length|distant|straight line|separat\w+)\b/;
const OTHER =
  /\b(?:mid-?point|gradient|slope|equation|perpendicular|parallel|area|perimeter|radius|circumference|circle|diameter|half|twice|ratio|third|not|each|square|triangle|from the line|axis|axes|origin|bearing|km|scale|represents|units? (?:is|are|represents)|taxi|blocks?|along the|speed|diagonal|reflect\w*|rotat\w*|translat\w*|then)\b/;

/** How far two points are apart, rounded as it is asked. */
export function distanceOfPoints(problem: string): RuleSolution | null {
  if (!/\(\s*[-−–]?\d[^()]*[,;][^()]*\)[^()]*\(\s*[-−–]?\d/.test(problem)) return null;
  const given = figureText(problem.replace(/[−–]/g, '-'));
  const form = given?.plain.form ?? null;
  if (given === null || form === null || given.points.length !== 2 || given.quantities.length > 0) return null;
  const [one, two] = given.points;
  if (one === undefined || two === undefined || given.money.length > 0) return null;
  if (!ASKS.test(given.text) || OTHER.test(given.text)) return null;
  const worked = workDistance(one, two);
  const square = (two[0].valueOf() - one[0].valueOf()) ** 2 + (two[1].valueOf() - one[1].valueOf()) ** 2;
  const value = Math.sqrt(square);
  const rounded = roundedText(value, form);
  if (worked === null || rounded === null) return null;
  const step = {
    reason: 'Round.',
    expression: `${worked.answer}=${Number(value.toFixed(4))}\\ldots\\approx ${rounded}`,
  };
  return { topic: 'pythagoras', method: 'shapes', steps: [...worked.steps, step], answer: rounded };
}
