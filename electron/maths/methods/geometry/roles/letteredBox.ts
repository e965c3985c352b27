import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { formOf } from '../figures/figureForm.ts';
import { figureText } from '../figures/figureText.ts';

/** The corners of ABCDEFGH: A to D round the bottom, E to H above them. */
const CORNERS: Readonly<Record<number, readonly [number, number, number]>> = {
  0: [0, 0, 0], 1: [1, 0, 0], 2: [1, 1, 0], 3: [0, 1, 0], 4: [0, 0, 1], 5: [1, 0, 1], 6: [1, 1, 1], 7: [0, 1, 1],
}; // prettier-ignore

/** The directions in which the two ends of a way differ: 0, 1, 2. */
function directions(name: string, corners: string): readonly number[] | null {
  const [one, two] = [...name].map((letter) => CORNERS[corners.indexOf(letter)]);
  if (one === undefined || two === undefined) return null;
  return [0, 1, 2].filter((at) => one[at] !== two[at]);
}

const UNIT = '(?: ?(mm|cm|m|km|in|ft|units))?';
const IS = '(?: ?=| is| measures| has length)';
const OTHER =
  /\b(?:angles?|degrees|area|volume|midpoint|mid-point|M|N|not|point|ant|surface|walks?|shortest|plane|pyramid)\b/i;

/** "ABCDEFGH is a cuboid with AB = 12, BC = 4 and CG = 3": the way between two of its corners. */
export function letteredBox(problem: string): Rewording | null {
  if (!/\b(?:cuboid|cube|box|prism)\b/i.test(problem)) return null;
  const named = /\b([A-Z]{8})\b/.exec(problem)?.[1] ?? (/\bA[B-H]\b/.test(problem) ? 'ABCDEFGH' : null);
  if (named === null || new Set(named).size !== 8) return null;
  const given = figureText(problem.replace(/\b[A-Z]{2,8}\b/g, 'it'));
  if (given === null || given.points.length + given.money.length > 0) return null;
  const text = problem.replace(/\$|\\\(|\\\)|\\text|[{}]/g, ' ').replace(/\s+/g, ' ');
  const sizes = new Map<number, { readonly value: Fraction; readonly unit: string }>();
  let count = 0;
  let failed = false;
  const list = new RegExp(`((?:\\b[A-Z]{2}(?:,| and| =|=)? ?)+)${IS}? ?(\\d+(?:\\.\\d+)?)${UNIT}(?![\\d.]*\\d)`, 'g');
  const rest = text.replace(list, (_all, names: string, digits: string, unit?: string) => {
    for (const name of names.match(/[A-Z]{2}/g) ?? []) {
      const [axis, ...more] = directions(name, named) ?? [];
      if (axis === undefined || more.length > 0 || sizes.has(axis)) failed = true;
      else sizes.set(axis, { value: new Fraction(digits), unit: unit ?? '' });
    }
    count += 1;
    return ' ';
  });
  const wanted = [...rest.replace(named, ' ').matchAll(/\b([A-Z]{2})\b/g)].map(([, name]) => name ?? '');
  const ways = directions(wanted[0] ?? '', named);
  if (failed || count !== given.quantities.length || new Set(wanted).size !== 1 || ways === null) return null;
  if (OTHER.test(rest) || ways.length < 2 || (/\bcube\b/i.test(rest) && !/\bcuboid\b/i.test(rest))) return null;
  const units = new Set([...sizes.values()].map(({ unit }) => unit).filter((unit) => unit !== ''));
  const used = ways.map((axis) => sizes.get(axis));
  if (units.size > 1 || used.some((one) => one === undefined)) return null;
  const unit = [...units][0] === undefined ? '' : ` ${[...units][0] ?? ''}`;
  const [a = '', b = '', c = ''] = used.map((one) => `${writeDecimal(one?.value ?? new Fraction(0))}${unit}`);
  if (ways.length === 3) return { question: `Find the space diagonal of a cuboid with length ${a}, width ${b} and height ${c}.${formOf(given)}` }; // prettier-ignore
  return { question: `Find the diagonal of a rectangle with length ${a} and width ${b}.${formOf(given)}` };
}
