import { symbolsIn } from '../../expression/symbolsIn.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { expressionOf } from '../requests/parts.ts';
import type { Piece } from '../reworded/rewording.ts';

/** What the sides or angles of a figure come to, as an equation or inequality in one letter. */
export type FigureQuestion = { readonly reason: string; readonly relation: string };

const COUNTED = String.raw`(?:#\d+|two|three|four|2|3|4)`;
/** Angles that go together, and what they come to. */
const ANGLES: readonly (readonly [pattern: RegExp, total: number, count: number | null, reason: string])[] = [
  [
    /\bon a (?:straight )?line\b|\bsupplementary\b|\b(?:make|form)s? a straight (?:line|angle)\b/,
    180,
    null,
    'Angles on a straight line add up to $180^\\circ$.',
  ],
  [/\bcomplementary\b|\b(?:make|form)s? (?:up )?a right angle\b/, 90, null, 'The angles add up to $90^\\circ$.'],
  [/\b(?:around|round|about|at) a point\b/, 360, null, 'Angles round a point add up to $360^\\circ$.'],
  [/\bquadrilateral\b/, 360, 4, 'The angles of a quadrilateral add up to $360^\\circ$.'],
  [/\btriangle\b/, 180, 3, 'The angles of a triangle add up to $180^\\circ$.'],
];
/** Facts and wishes that make another question of it. */
const STEERS =
  /\b(?:reflex|exterior|external|outside|parallel|isosceles|opposite|bisect\w*|twice|half|double|largest|smallest|longest|shortest|biggest|area|another|third|right[ -]angled|cyclic|rhombus|kite|trapezium|parallelogram|pentagon|hexagon|same|equal|missing|other|not|except|ratio|size of|how many|integer|whole|numbers?|cost|circle|volume|difference|each)\b/;
const ORDERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:greater|more|larger|bigger|longer) than\b|\bexceeds\b|\bover\b/, '>'],
  [/\b(?:less|smaller|shorter) than\b|\bunder\b|\bbelow\b/, '<'],
  [/\bat least\b|\bno (?:less|shorter) than\b/, '\\ge '],
  [/\bat most\b|\bno (?:more|longer) than\b/, '\\le '],
];

type Parts = {
  readonly sides: readonly Piece[];
  readonly numbers: readonly Piece[];
  readonly letters: readonly string[];
};

/** Pieces with a unit (or beside such) that measure, the plain numbers among them, and the letter that is wanted. */
function partsOf(pieces: readonly Piece[]): Parts | null {
  const sides: Piece[] = [];
  const numbers: Piece[] = [];
  const letters: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const expression = expressionOf({ ...piece, unit: '' });
    if (expression === null) return null;
    const symbols = symbolsIn({ kind: 'expression', expression });
    const last = index >= pieces.length - 2 && sides.length + numbers.length > 1;
    // "One of them is reflex": no size.
    if (/^[a-z]{3,}$/i.test(piece.text.trim())) return null;
    if (symbols.length === 0) numbers.push(piece);
    else if (expression.kind === 'symbol' && piece.unit === '' && last) letters.push(expression.name);
    else sides.push(piece);
  }
  const names = new Set(sides.flatMap((side) => (side.statement === null ? [] : symbolsIn(side.statement))));
  const units = new Set([...sides, ...numbers].map(({ unit }) => unit).filter((unit) => unit !== ''));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0 || units.size > 1 || new Set(letters).size !== 1 || letters[0] !== name)
    return null;
  return { sides, numbers, letters };
}

function written(piece: Piece): string {
  const expression = expressionOf({ ...piece, unit: '' });
  const latex = expression === null ? piece.text : toLatex(expression);
  return expression?.kind === 'sum' ? `(${latex})` : latex;
}

function ofAngles(words: string, { sides, numbers }: Parts): FigureQuestion | null {
  if (!/\bangles?\b|\bsupplementary\b|\bcomplementary\b/.test(words) || /\bperimeter\b/.test(words)) return null;
  const [fact, ...more] = ANGLES.filter(([pattern]) => pattern.test(words));
  if (fact === undefined || more.length > 0) return null;
  const [, total, count, reason] = fact;
  const whole = numbers.filter(({ text }) => text.replace(/[^\d]/g, '') === String(total));
  const angles = [...sides, ...numbers.filter((piece) => !whole.includes(piece))];
  if (whole.length > 1 || angles.length < 2 || (count !== null && angles.length !== count)) return null;
  return { reason, relation: `${angles.map(written).join('+')}=${total}` };
}

function ofPerimeter(words: string, { sides, numbers }: Parts): FigureQuestion | null {
  const [total, ...more] = numbers;
  if (!/\bperimeter\b/.test(words) || total === undefined || more.length > 0) return null;
  const orders = ORDERS.filter(([pattern]) => pattern.test(words));
  const [order] = orders;
  if (orders.length > 1) return null;
  const sign = order?.[1] ?? '=';
  const [one, two] = sides;
  if (one === undefined) return null;
  if (/\brectang\w+\b/.test(words))
    return two === undefined || sides.length > 2
      ? null
      : {
          reason: 'Twice the length and twice the width make the perimeter.',
          relation: `2${written(one)}+2${written(two)}${sign}${written(total)}`,
        };
  if (/\bsquare\b/.test(words))
    return two === undefined
      ? { reason: 'Four equal sides make the perimeter.', relation: `4${written(one)}${sign}${written(total)}` }
      : null;
  if (/\bequilateral\b/.test(words))
    return two === undefined
      ? { reason: 'Three equal sides make the perimeter.', relation: `3${written(one)}${sign}${written(total)}` }
      : null;
  if (!/\btriangle\b/.test(words) || sides.length !== 3) return null;
  return {
    reason: 'The sides make the perimeter.',
    relation: `${sides.map(written).join('+')}${sign}${written(total)}`,
  };
}

/** The sides or angles of a figure in one letter, which is asked for; `null` for anything else. */
export function figureQuestion(skeleton: string, pieces: readonly Piece[]): FigureQuestion | null {
  const words = skeleton
    .replace(/\b(?:form|write|set up|make|write down)(?: and solve)? an? (?:equation|inequality)\b/g, ' ')
    .replace(new RegExp(`\\b${COUNTED} angles\\b`, 'g'), 'angles');
  if (STEERS.test(words.replace(/\bone measures\b.*?\bthe other\b/, ' ').replace(/\bthe other (?:is|measures)\b/, ' ')))
    return null;
  const used = pieces.filter((_, index) => words.includes(`#${index}`));
  const parts = partsOf(used);
  return parts === null ? null : (ofAngles(words, parts) ?? ofPerimeter(words, parts));
}
