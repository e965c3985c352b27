import type { Rewording } from '../../reworded/rewording.ts';
import { writeDecimal } from '../../askedText.ts';
import { figureText } from '../figures/figureText.ts';

const PAIR = /(#\d+) by (#\d+)/g;
const CORNER = /\bcorner\b/;
const CUT = /\b(?:cut|cutting|removed|removing|taken|missing|cut away)\b/;
const OTHER = /\b(?:corners|each|all|every|both|two|four|middle|centre|center|side of|area|half|twice|cost|price|fence|joined|added|attached|hole|circle|circular|triang\w*|semicircle|diagonal\w*|piece|part|perimeter of the (?:small\w* |cut )?rectangle|perimeter of (?:it|the) (?:before|first))\b/; // prettier-ignore

/** A rectangle cut out of one corner of another: the way round the L-shape is as long as before. */
export function cutCorner(problem: string): Rewording | null {
  if (!/corner/i.test(problem) || !/perimeter|distance (?:all the way )?(?:a?round)/i.test(problem)) return null;
  const given = figureText(problem);
  if (given === null || given.quantities.length !== 4 || given.points.length + given.money.length > 0) return null;
  const text = given.text.replace(/#(\d+) (?:long|wide) by/g, '#$1 by');
  const pairs = [...text.matchAll(PAIR)];
  if (pairs.length !== 2 || !CORNER.test(text) || !CUT.test(text) || OTHER.test(text) || !/\bperimeter\b|\bdistance (?:all the way )?a?round\b/.test(text)) return null; // prettier-ignore
  const sides = pairs.map((pair) => [pair[1], pair[2]].flatMap((mark) => given.quantities[Number(mark?.slice(1))] ?? []).toSorted((one, two) => two.size.value.compare(one.size.value))); // prettier-ignore
  const units = new Set(given.quantities.map(({ unit, dimension }) => `${unit}${dimension}`));
  const [[a, b] = [], [c, d] = []] = sides;
  if (units.size > 1 || a === undefined || b === undefined || c === undefined || d === undefined || a.dimension > 1) return null; // prettier-ignore
  const inside = a.size.value.compare(c.size.value) > 0 && b.size.value.compare(d.size.value) > 0;
  const outside = c.size.value.compare(a.size.value) > 0 && d.size.value.compare(b.size.value) > 0;
  if (inside === outside || given.plain.form !== null) return null;
  const [long, wide] = inside ? [a, b] : [c, d];
  const unit = long.unit === '' ? '' : ` ${long.unit}`;
  return {
    question: `Find the perimeter of a rectangle with length ${writeDecimal(long.size.value)}${unit} and width ${writeDecimal(wide.size.value)}${unit}.`,
    lead: [{ reason: 'At the corner the two new sides are as long as the two that were cut away: the perimeter stays.', expression: `P=2\\times(${writeDecimal(long.size.value)}+${writeDecimal(wide.size.value)})` }], // prettier-ignore
  };
}
