import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';
import { commonUnit, typed } from '../figures/figureQuestion.ts';
import Fraction from 'fraction.js';

const TILE = '(?:(?:carpet|floor|wall|ceramic|paving|stone|cork|square|bathroom|kitchen|roof|rubber|foam|concrete) )*(?:tiles?|slabs?|flags?|flagstones?|pavers?|paving stones?|turfs|mats|squares)'; // prettier-ignore
const SQUARE_TILE = new RegExp(`\\b${TILE}(?: ;)?(?: (?:that|which|are|is|of|with|side|sides|each|measuring|measure|a))* (#\\d+) square\\b|(#\\d+) square ${TILE}\\b|\\bsquare ${TILE}(?: (?:of|with|that|which|have|has|whose|are|side|sides|edge|length|lengths|measuring|measure|each))* (#\\d+)|\\b${TILE}(?: ;)?(?: (?:that|which|are|is|measuring|measure|of|each))* (#\\d+) by (#\\d+)|(#\\d+) by (#\\d+) ${TILE}\\b`); // prettier-ignore
const FLOOR = /(#\d+)(?: long)? (?:by|and) (#\d+)(?: wide)?/;
const OTHER = /\b(?:boxe?s?|packs?|packets?|cost|price|gaps?|grout|border|pattern|half|spare|extra|broken|wasted?|left|already|per|each row|rows?|except|door|window|hole|twice|walls)\b|[%~]/; // prettier-ignore

/** How many tiles cover a rectangle, where they fit without cutting. */
export function tilesByRole(problem: string): Rewording | null {
  if (!/\bhow many\b/i.test(problem) || !/\b(?:tile|slab|flag|paver|paving|turf|mat|square)/i.test(problem))
    return null;
  const given = figureText(problem);
  if (given === null || given.quantities.length < 3 || given.points.length + given.money.length > 0 || OTHER.test(given.text)) return null; // prettier-ignore
  const tile = SQUARE_TILE.exec(given.text);
  if (tile === null || !new RegExp(`\\bhow many (?:of (?:the|these) )?(?:[a-z]+ ){0,2}?${TILE}\\b|\\bhow many (?:are|will|do|does|would|of them)\\b`).test(given.text)) return null; // prettier-ignore
  const floor = FLOOR.exec(given.text.replace(tile[0], ' '));
  const marks = tile.slice(1).filter((mark) => mark !== undefined);
  if (floor === null || marks.length + 2 !== given.quantities.length) return null;
  const at = (mark: string | undefined): Quantity | undefined => given.quantities[Number(mark?.slice(1) ?? -1)];
  const all = [...marks, floor[1], floor[2]].flatMap((mark) => at(mark) ?? []);
  if (new Set([...marks, floor[1], floor[2]]).size !== given.quantities.length || all.some(({ unit, dimension }) => unit === '' || dimension !== 1)) return null; // prettier-ignore
  const unit = commonUnit({ shapes: [], sizes: new Map([['side', all]]), products: [], wishes: new Set(), flags: new Set(), prices: [], unit: '', given, failed: false }, ''); // prettier-ignore
  if (unit === null || all.some((one) => !/^\d+(?:\.\d+)?(?: |$)/.test(typed(one, unit)))) return null;
  const number = (one: Quantity): Fraction => new Fraction(typed(one, unit).split(' ')[0] ?? '0');
  const sizes = all.map(number);
  const [wide, deep] = marks.length === 1 ? [sizes[0], sizes[0]] : sizes;
  const [length, width] = sizes.slice(-2);
  if (wide === undefined || deep === undefined || length === undefined || width === undefined) return null;
  const fits = [[wide, deep], [deep, wide]].find(([a = wide, b = deep]) => length.mod(a).equals(0) && width.mod(b).equals(0)); // prettier-ignore
  if (fits === undefined) return null;
  const [a = wide, b = deep] = fits;
  const [across, down] = [length.div(a), width.div(b)];
  const t = writeDecimal;
  return {
    question: `Work out $${t(across)}\\times ${t(down)}$`,
    lead: [{ reason: 'So many tiles go along each side.', expression: `${t(length)}\\div ${t(a)}=${t(across)},\\quad ${t(width)}\\div ${t(b)}=${t(down)}` }], // prettier-ignore
  };
}
