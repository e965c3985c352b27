import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { takeAll } from '../takeAll.ts';
import type { Taking } from '../takeAll.ts';
import { figureText } from './figureText.ts';
import type { FigureText } from './figureText.ts';
import { restIsIdle, TALK } from './figureWords.ts';
import type { Quantity } from '../../facts/measures.ts';

const METRIC: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, km: 1_000_000 };
const IMPERIAL: Readonly<Record<string, number>> = { in: 1, ft: 12, yd: 36 };
const text = writeDecimal;
const Q = '(#\\d+)';
const PIECE = '(?:small |little |square |cubic |identical |cube-shaped |equal |wooden |ceramic |floor |wall |kitchen |carpet |paving |concrete |rectangular |smaller |toy |sugar |solid |rubber )*(?:cubes?|tiles?|boxes|box|bricks?|blocks?|slabs?|squares?|cartons?|packets?|dice|stones?|flagstones?|parcels?|crates?|containers?|packs?|books?|cuboids?|sheets?|cards?|stickers?|stamps?|photos?|turves|mats?)'; // prettier-ignore
const PLACE = '(?:large |big |larger |rectangular |wooden |cardboard |storage |cubic |shipping |delivery |square |bigger |kitchen |bathroom |garden |concrete |solid |brick )*(?:box|crate|container|floor|wall|room|patio|carton|tank|area|path|courtyard|cuboid|rectangle|terrace|hall|kitchen|bathroom|warehouse|case|truck|lorry|cupboard|shelf|pavement|yard|cube|ceiling|rectangular [a-z]+)'; // prettier-ignore

type Counted = { readonly pieces: (readonly Quantity[])[]; readonly places: (readonly Quantity[])[]; asks: boolean; readonly given: FigureText; failed: boolean }; // prettier-ignore

const rule = (source: string, take: Taking<Counted>[1]): Taking<Counted> => [new RegExp(`(?<![\\w#~^-])(?:${source})(?![\\w-])`, 'g'), take]; // prettier-ignore

function quantities(counted: Counted, marks: readonly string[]): readonly Quantity[] {
  const found = marks.filter((mark) => /^#\d+$/.test(mark)).map((mark) => counted.given.quantities[Number(mark.slice(1))]); // prettier-ignore
  const sure = found.filter((one): one is Quantity => one !== undefined && one.dimension <= 1 && !one.size.pi && one.unit !== '°'); // prettier-ignore
  if (sure.length !== found.length) counted.failed = true;
  return sure;
}

const IS =
  '(?: (?:is|are|that|which|measures?|measuring|of|each|has|with|sides?|size|dimensions|a|an|edges?|length|it|they|side|every|exactly|sized|whose|edge|one|all))*';
const THREE = `${Q}(?: long)?(?: by| ;| and)* ${Q}(?: (?:wide|high|tall|deep))?(?:(?: by| ;| and)* ${Q}(?: (?:high|tall|deep|thick|wide))?)?`;

const TAKINGS: readonly Taking<Counted>[] = [
  rule(`how many (?:of (?:these|the|them) )?${PIECE} ${THREE}`, (counted, groups) => { counted.asks = true; counted.pieces.push(quantities(counted, groups)); }),
  rule(`how many ${Q}(?: |-)?(?:by ${Q} )?(?:by ${Q} )?${PIECE}`, (counted, groups) => { counted.asks = true; counted.pieces.push(quantities(counted, groups)); }),
  rule(`(?:the )?${PIECE}${IS} ${THREE}(?: each)?(?: (?:long|sides?|edges?))?`, (counted, groups) => { counted.pieces.push(quantities(counted, groups)); }),
  rule(`${Q} (?:by ${Q} )?(?:by ${Q} )?${PIECE}`, (counted, groups) => { counted.pieces.push(quantities(counted, groups)); }),
  rule(`(?:a |the |an )?${PLACE}(?: (?:whose|with|inside|internal|inner))*${IS} ${THREE}`, (counted, groups) => { counted.places.push(quantities(counted, groups)); }),
  rule(`${Q} by ${Q}(?: by ${Q})? ${PLACE}`, (counted, groups) => { counted.places.push(quantities(counted, groups)); }),
  rule(`how many(?: (?:of (?:these|the|them|those)|such|whole|complete))?(?: ${PIECE})?(?: (?:will|can|do|does|would|are|you|he|she|they|i|we|fit|fits|be|needed|need|needs|required|to|cover|completely|exactly|fill|into|inside|in|pack|packed|placed|put|go|make|build|tile|the|it|a|used|sam|stacked|cut|stored|covers?|pave))*|number of ${PIECE}(?: (?:needed|that|fit|required|will|can|to|in|into|it|cover|the|fill))*`, (counted) => { counted.asks = true; }),
  rule('how many(?= |$)', (counted) => { counted.asks = true; }),
]; // prettier-ignore

/** In millimetres or inches; lengths of both kinds never stand together in one question. */
function inMillimetres({ size, unit }: Quantity): Fraction | null {
  const factor = METRIC[unit] ?? IMPERIAL[unit];
  return factor === undefined ? null : size.value.mul(factor);
}

/** Two lengths that are the same: a square tile told by one, a cube by one. */
function filled(sizes: readonly Quantity[], count: number): readonly Quantity[] | null {
  const [only] = sizes;
  if (sizes.length === count) return sizes;
  return sizes.length === 1 && only !== undefined ? Array.from({ length: count }, () => only) : null;
}

/** How many tiles cover a floor, how many cubes fill a box: as many as go along each edge. */
export function countedFigures(problem: string): Rewording | null {
  if (!/how many|number of/i.test(problem) || /mortar thickness|gap of|spacing/i.test(problem)) return null;
  const given = figureText(problem.replace(/,? ?(?:ignoring|neglecting) (?:the |any )?(?:mortar|gaps|grout|thickness of [a-z ]+)/i, '')); // prettier-ignore
  if (given === null || given.points.length + given.money.length > 0) return null;
  const counted: Counted = { pieces: [], places: [], asks: false, given, failed: false };
  const words = given.text.split(' ; ').filter((clause) => !TALK.some((pattern) => pattern.test(clause.trim()))).join(' ; '); // prettier-ignore
  const rest = takeAll(words, TAKINGS, counted);
  // A box may be what is filled.
  if (counted.places.length === 0 && counted.pieces.length === 2 && /\binto\b|\bin(?:side)?\b|\bfill/.test(given.text)) counted.places.push(...counted.pieces.splice(1)); // prettier-ignore
  const [piece, place] = [counted.pieces[0], counted.places[0]];
  if (counted.failed || !counted.asks || /[#~^]/.test(rest) || !restIsIdle(rest.replace(/\b(?:edges?|sides?|cubes?|squares?|tiles?|exactly|figure|gaps?|space|wasted|no)\b/g, ' '))) return null; // prettier-ignore
  if (piece === undefined || place === undefined || counted.pieces.length + counted.places.length > 2) return null;
  const count = place.length;
  const cube = /\bcubes?\b|\bcubic\b|\bdice\b/.test(given.text);
  if (count < 2 || count > 3 || (piece.length === 1 && count === 3 && !cube)) return null;
  const small = filled(piece, count);
  const units = new Set([...piece, ...place].map(({ unit }) => unit));
  const sizes = (list: readonly Quantity[]): readonly (Fraction | null)[] => list.map((one) => (units.size === 1 ? one.size.value : inMillimetres(one))); // prettier-ignore
  if (small === null) return null;
  const [one, two] = [sizes(small), sizes(place)];
  if (![...one, ...two].every((value) => value !== null)) return null;
  const [first, second] = [one as Fraction[], two as Fraction[]];
  const along = second.map((length, at) => length.div(first[at] ?? 1));
  if (along.every((value) => value.d === 1n)) return byEdges(first, second, along, units.size > 1);
  if (!/brick|block|slab|stone/.test(given.text)) return null;
  const whole = second.reduce((product, value) => product.mul(value)).div(first.reduce((product, value) => product.mul(value))); // prettier-ignore
  return whole.d === 1n ? byVolume(first, second) : null;
}

function scaled(values: readonly Fraction[], converted: boolean): readonly Fraction[] {
  return converted && values.every((value) => value.mod(10).equals(0)) ? values.map((value) => value.div(10)) : values;
}

function byEdges(
  small: readonly Fraction[],
  large: readonly Fraction[],
  along: readonly Fraction[],
  converted: boolean,
): Rewording {
  const all = scaled([...small, ...large], converted);
  const lead: RuleStep[] = along.map((value, at) => ({
    reason: converted && at === 0 ? 'In the same unit: how many go along each edge?' : 'How many go along this edge?',
    expression: `${text(all[small.length + at] ?? value)}\\div ${text(all[at] ?? value)}=${text(value)}`,
  }));
  return { question: `Work out $${along.map(text).join('\\times ')}$`, lead };
}

function byVolume(small: readonly Fraction[], large: readonly Fraction[]): Rewording {
  const [one, two] = [scaled([...small, ...large], true).slice(0, small.length), scaled([...small, ...large], true).slice(small.length)]; // prettier-ignore
  const product = (values: readonly Fraction[]): Fraction => values.reduce((total, value) => total.mul(value));
  const lead = [
    { reason: 'Find the size of the large one, in the same unit.', expression: `${two.map(text).join('\\times ')}=${text(product(two))}` },
    { reason: 'Find the size of a small one.', expression: `${one.map(text).join('\\times ')}=${text(product(one))}` },
  ]; // prettier-ignore
  return { question: `Work out $${text(product(two))}\\div ${text(product(one))}$`, lead };
}
