import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { fitsForm } from '../fitsForm.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { words } from '../words/phrases.ts';
import { asksOtherUnit } from './askedArea.ts';
import { readSayings, say, sentenceOf, USUAL } from './rewording.ts';
import type { Piece, Rewording, Said } from './rewording.ts';

const AND = ' ?,? ?(?:and )?';
const LONG = '(?:length|long side|longer side|longer sides?)';
const WIDE = '(?:width|breadth|short side|shorter side|shorter sides?)';
const SHAPE =
  '(?:rectangle|rectangular (?!area|shape)[a-z]+|square(?! (?:met|cent|cm|m\\b|km|unit|feet|inch|mile)[a-z]*)|isosceles triangle|equilateral triangle|right[- ]angled triangle|right triangle|triangle|cuboid|rhombus|quadrilateral|pentagon)';
const UNITS = '(?: (?:square |cubic )?(?:centimet(?:re|er)s|met(?:re|er)s|units|feet|miles|inches))?';
const IS = `(?: (?:is|of|are|be|equal to|given by|equals|measures|which is|as|has|in cm|in metres|in centimetres|(?:of )?(?:a|the|this|its) (?:${SHAPE}|garden|field|room|lawn|floor)))*`;
const MORE = '(?:more|longer|greater|larger|bigger|wider)';
const LESS = '(?:less|shorter|smaller|narrower)';

const SAYINGS = [
  say('sideMore', `${LONG}${IS} # ${MORE} than (?:its|the|their) ${WIDE}`, `# ${MORE} than it is wide`, `${LONG} exceeds (?:its|the) ${WIDE} by #`),
  say('sideMore', `${WIDE}${IS} # ${LESS} than (?:its|the|their) ${LONG}`),
  say('sideTimes', `${LONG}${IS} (?<words>twice|double|two times|three times|triple|four times) (?:its|the|as long as its|as long as the) ${WIDE}`, '(?<words>twice|three times|four times|# times) as long as it is wide'),
  say('hypotenuse', `hypotenuse${IS} #`, '# is the hypotenuse'),
  say('perimeterIs', `perimeter${IS} #${UNITS}`),
  say('areaIs', `area${IS} #${UNITS}`, 'covers an area of #'),
  say('volumeIs', `volume${IS} #${UNITS}`),
  say('four', `sides${IS}(?: length| lengths)?${IS} # , # , #${AND}#`),
  say('three', `(?:sides|dimensions|lengths)${IS}(?: length| lengths)?${IS} # ,? ?#${AND}#`, 'measures # by # by #', '# by # by #'),
  say('two', `(?:sides|dimensions)${IS}(?: length| lengths)?${IS} #(?: by | × |${AND})#`, '# by #', 'measures # by #', '# × #'),
  say('other', '(?:other|another|remaining|adjacent|second) (?:side|dimension)(?: length)?', `other ${LONG}`),
  say('length', `${LONG}${IS} #`, '# long', '# in length'),
  say('width', `${WIDE}${IS} #`, '# wide', '# in width'),
  say('base', `base(?: length)?${IS} #`),
  say('height', `(?:perpendicular |vertical )?height${IS} #`, '# high', '# tall'),
  say('side', `(?:one|each|every|one of its|a) side(?: length)?s?${IS}(?: length)?${IS} #(?: long)?`, `side lengths?${IS} #`, `sides? of(?: length)? #`, `side${IS} #(?: long)?`, `sides #(?: long)?`),
  say('dimensions', '(?:the |its )?dimensions', `${LONG} and (?:the )?${WIDE}`, `${WIDE} and (?:the )?${LONG}`),
  say('shape', SHAPE),
  say('form', '(?:leaving|giving|give|leave|write)?(?: your| the)?(?: answer)? ?in the form #(?: ,? where (?:#|a) and (?:#|b) are (?:integers|whole numbers))?'),
  say('perimeter', 'perimeter'),
  say('area', 'area'),
  say('volume', 'volume'),
  say('askLength', LONG),
  say('askWidth', WIDE),
  say('askSide', '(?:length of (?:the|a|each) )?side(?: length)?'),
  say('letter', 'values? of #', '#'),
]; // prettier-ignore
const IDLE = words(
  `${USUAL} has have with having expression expressions without brackets form simplest simplified simply simplify terms term possible exact exactly surd fully expanded simplifying shown diagram length lengths garden field room formula algebraic equation solve show satisfies hence quadratic measured centimetres metres cm long answer answers lawn floor if whose given gives giving one`,
);

type Facts = ReturnType<typeof storyFacts<Said>>;

function textAt(facts: Facts, kind: string, at = 0): Piece | undefined {
  return facts.only(kind)?.pieces[at];
}

function read({ text }: Piece): Expression | null {
  const reading = parseExpression(text);
  return reading.kind === 'expression' ? reading.expression : null;
}

function group(expression: Expression): string {
  const latex = toLatex(expression);
  return expression.kind === 'sum' || expression.kind === 'negative' ? `(${latex})` : latex;
}

type Measured = {
  readonly dimensions: readonly Expression[];
  readonly kinds: readonly string[];
  readonly unit: string;
};

/** The measures of the shape that are told, in the order length, width, height; `null` where one cannot be read. */
function measured(facts: Facts, kinds: readonly string[]): Measured | null {
  const pieces = kinds.flatMap((kind) => facts.all(kind).flatMap((fact) => fact.pieces));
  const dimensions = pieces.map(read);
  const units = new Set(pieces.map(({ unit }) => unit).filter((unit) => unit !== ''));
  if (!dimensions.every((one) => one !== null) || units.size > 1) return null;
  return { dimensions, kinds, unit: [...units][0] ?? '' };
}

type Formula = { readonly area: string | null; readonly perimeter: string | null; readonly volume: string | null };

/** The shape's measures as formulas of its sides. */
function formulasOf(shape: string, { dimensions, kinds }: Measured): Formula | null {
  const none = { area: null, perimeter: null, volume: null };
  const [first, second, third, ...more] = dimensions.map(group);
  if (first === undefined) return null;
  if (/^square/.test(shape))
    return second === undefined ? { area: `${first}^2`, perimeter: `4${times(first)}`, volume: null } : null;
  if (shape === 'rhombus') return second === undefined ? { ...none, perimeter: `4${times(first)}` } : null;
  if (shape === 'equilateral triangle') return second === undefined ? { ...none, perimeter: `3${times(first)}` } : null;
  if (/^rectang/.test(shape)) {
    if (second === undefined || third !== undefined) return null;
    return { area: `${first}${times(second)}`, perimeter: `2(${first}+${second})`, volume: null };
  }
  if (shape === 'cuboid')
    return third === undefined || second === undefined || more.length > 0
      ? null
      : { ...none, volume: `${first}${times(second)}${times(third)}` };
  if (kinds.join() === 'base,height' && second !== undefined)
    return { ...none, area: `\\frac{1}{2}${times(first)}${times(second)}` };
  if (third !== undefined) return { ...none, perimeter: [first, second ?? '', third, ...more].join('+') };
  return null;
}

function times(text: string): string {
  return text.startsWith('(') ? text : `\\times ${text}`;
}

type Measure = 'area' | 'perimeter' | 'volume';
const MEASURE_POWERS: Readonly<Record<Measure, string>> = { area: '^2', perimeter: '', volume: '^3' };

/** An expression for a measure of the shape. */
function asExpression(
  measure: Measure,
  formula: string,
  { dimensions, unit }: Measured,
  form: string | null,
): Rewording {
  const letters = dimensions.some((one) => symbolsIn({ kind: 'expression', expression: one }).length > 0);
  return {
    question: `${letters || dimensions.some(({ kind }) => kind === 'sum') ? 'Expand and simplify' : 'Simplify'} $${formula}$`,
    lead: [{ reason: `Write the ${measure} by its formula.`, expression: formula }],
    finish: (answer) => {
      if (form !== null && !fitsForm(answer, form)) return null;
      const bare = letters || unit === '' || form !== null;
      return { steps: [], answer: bare ? answer : `${answer}\\text{ ${unit}}${MEASURE_POWERS[measure]}` };
    },
  };
}

/** From the measure that is told to the letter, or to a side. */
function asEquation(
  formula: string,
  measure: Measure,
  told: Piece,
  { dimensions, unit }: Measured,
  wanted: (value: Fraction, letter: string) => string | null,
): Rewording | null {
  const value = read(told);
  const letters = new Set(dimensions.flatMap((one) => symbolsIn({ kind: 'expression', expression: one })));
  const [letter, ...others] = letters;
  if (value === null || letter === undefined || others.length > 0 || (told.unit === '' && unit !== '')) return null;
  const equation = `${formula}=${toLatex(value)}`;
  return {
    question: `Solve $${equation}$`,
    lead: [{ reason: `Write the ${measure} by its formula and set it equal to the one told.`, expression: equation }],
    finish: (answer) => {
      const roots = rationalRoots(answer, letter) ?? [];
      const fit = roots.filter((root) =>
        dimensions.every((one) => (rationalValue(one, { [letter]: root })?.s ?? -1n) > 0n),
      );
      const [root, ...more] = fit.filter((one) =>
        dimensions.every((side) => rationalValue(side, { [letter]: one })?.equals(0) === false),
      );
      if (root === undefined || more.length > 0) return null;
      const last = wanted(root, letter);
      const chosen = `${letter}=${writeNumber(root)}`;
      const steps = roots.length > 1 ? [{ reason: 'Every side must be longer than 0.', expression: chosen }] : [];
      return last === null ? null : { steps, answer: last };
    },
  };
}

const TIMES: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  'two times': 2,
  'three times': 3,
  triple: 3,
  'four times': 4,
};

/** A rectangle whose length is told by its width: `x` is the width. */
function related(facts: Facts, shape: string): Measured | null {
  const [more, by] = [facts.only('sideMore'), facts.only('sideTimes')];
  if (!/^rectang/.test(shape) || (more === undefined) === (by === undefined)) return null;
  const x: Expression = { kind: 'symbol', name: 'x' };
  if (by !== undefined) {
    const factor = by.pieces[0]?.text ?? TIMES[by.words];
    const length = factor === undefined ? null : read({ text: `${factor}x`, unit: '', statement: null });
    return length === null ? null : { dimensions: [length, x], kinds: ['length', 'width'], unit: '' };
  }
  const [piece] = more?.pieces ?? [];
  const extra = piece === undefined ? null : read(piece);
  if (extra === null || piece === undefined || rationalValue(extra) === null) return null;
  return { dimensions: [{ kind: 'sum', terms: [x, extra] }, x], kinds: ['length', 'width'], unit: piece.unit };
}

function valueAt(side: Expression | undefined, letter: string, root: Fraction, unit: string): string | null {
  const value = side === undefined ? null : rationalValue(side, { [letter]: root });
  return value === null ? null : `${writeNumber(value)}${unit === '' ? '' : `\\text{ ${unit}}`}`;
}

const SIDES: readonly (readonly string[])[] = [['length', 'width'], ['two'], ['length', 'width', 'height'], ['three'], ['four'], ['base', 'height'], ['side']]; // prettier-ignore
/** Of a sentence that says nothing else of it. */
const WISHES = [
  'perimeter',
  'area',
  'volume',
  'letter',
  'askLength',
  'askWidth',
  'askSide',
  'dimensions',
  'other',
] as const;

/** A division: the area and one side are told as expressions, the other side is wanted. */
function otherSide(facts: Facts, shape: string): Rewording | null {
  const [area, side] = [
    textAt(facts, 'areaIs'),
    textAt(facts, 'side') ?? textAt(facts, 'length') ?? textAt(facts, 'width'),
  ];
  const [top, bottom] = [area === undefined ? null : read(area), side === undefined ? null : read(side)];
  if (!/^rectang/.test(shape) || top === null || bottom === null) return null;
  if (symbolsIn({ kind: 'expression', expression: top }).length === 0) return null;
  const quotient = `\\frac{${toLatex(top)}}{${toLatex(bottom)}}`;
  return {
    question: `Simplify $${quotient}$`,
    lead: [{ reason: 'Divide the area by the side that is told.', expression: quotient }],
  };
}

type Seen = {
  readonly facts: Facts;
  readonly shape: string;
  /** What is asked, or named without a formula. */
  readonly asked: readonly (typeof WISHES)[number][];
  /** The kinds of all other facts. */
  readonly told: ReadonlySet<string>;
  readonly form: string | null;
};

/** The facts of a question about one shape; `null` where a word of it is not understood. */
function seenIn(problem: string): Seen | null {
  const sentence = sentenceOf(problem);
  const said = sentence === null ? null : readSayings(sentence, SAYINGS, IDLE);
  if (sentence === null || said === null) return null;
  // "its area in cm²" names the unit, "in terms of x" the letter.
  const facts = storyFacts(
    said.filter((one) => !(one.kind === 'letter' && isUnit(one.pieces[0])) && !['shape', 'form'].includes(one.kind)),
  );
  const form = said.find(({ kind }) => kind === 'form')?.pieces[0]?.text ?? null;
  const shapes = new Set(sentence.skeleton.match(new RegExp(`\\b${SHAPE}(?!s)\\b`, 'g')));
  const [shape, ...otherShapes] = [...shapes].filter((name, _index, all) => name !== 'triangle' || all.length === 1);
  if (shape === undefined || otherShapes.length > 0) return null;
  const asked = WISHES.filter((wish) => facts.all(wish).length > 0);
  const idle: readonly string[] = ['shape', 'form', ...WISHES];
  return {
    facts,
    shape,
    asked,
    told: new Set(said.map(({ kind }) => kind).filter((kind) => !idle.includes(kind))),
    form,
  };
}

function asksOtherSide({ asked, told }: Seen): boolean {
  if (!told.has('areaIs') || told.size !== 2) return false;
  const sides = asked.filter((wish) => ['other', 'askLength', 'askWidth', 'askSide', 'letter'].includes(wish));
  return sides.length === asked.length && (asked.includes('other') || ['askLength', 'askWidth'].includes(asked.join()));
}

function askedExpression({ facts, asked, form }: Seen, all: Measured, formulas: Formula): Rewording | null {
  const [wish, ...more] = asked.filter((one) => one !== 'letter');
  const letters = lettersIn(all);
  if (more.length > 0 || (wish !== 'area' && wish !== 'perimeter' && wish !== 'volume')) return null;
  if (!facts.all('letter').every(({ pieces }) => letters.has(pieces[0]?.text ?? ''))) return null;
  const formula = formulas[wish];
  const rooted = all.dimensions.some((one) => /\\sqrt/.test(toLatex(one)));
  return formula === null || (letters.size === 0 && !rooted) ? null : asExpression(wish, formula, all, form);
}

function lettersIn({ dimensions }: Measured): ReadonlySet<string> {
  return new Set(dimensions.flatMap((one) => symbolsIn({ kind: 'expression', expression: one })));
}

function askedValue(
  { facts, asked }: Seen,
  all: Measured,
  formula: string,
  told: Piece,
  measure: Measure,
): Rewording | null {
  const wishes = asked.filter((one) => one !== measure || facts.all(measure).length > 1);
  return asEquation(formula, measure, told, all, (root, letter) => {
    if (!facts.all('letter').every(({ pieces }) => pieces[0]?.text === letter)) return null;
    if (wishes.join() === 'letter') return `${letter}=${writeNumber(root)}`;
    const [wish, ...more] = wishes.filter((one) => one !== 'letter');
    if (more.length > 0) return null;
    const unit = all.unit === '' ? told.unit.replace(/^square |(?:²|\^2)$/, '') : all.unit;
    const [length, width] = all.dimensions.map((side) => valueAt(side, letter, root, unit));
    if (wish === 'askLength' || (wish === 'askSide' && all.dimensions.length === 1)) return length ?? null;
    if (wish === 'askWidth') return width ?? null;
    return wish === 'dimensions' && length && width ? `${length}\\text{ and }${width}` : null;
  });
}

const MEASURES_TOLD: Readonly<Record<string, Measure>> = {
  areaIs: 'area',
  perimeterIs: 'perimeter',
  volumeIs: 'volume',
};

/** Rectangles, squares, triangles and cuboids with letters or roots for their sides. */
export function shapeRewordings(problem: string): Rewording | null {
  if (!/rectang|square|triangle|cuboid|rhombus|quadrilateral|pentagon/i.test(problem) || /\bangles?\b/i.test(problem))
    return null;
  const seen = seenIn(problem);
  if (seen === null || asksOtherUnit(problem)) return null;
  const { facts, shape, told } = seen;
  const other = asksOtherSide(seen) ? otherSide(facts, shape) : null;
  if (other !== null) return other;
  const relation = related(facts, shape);
  const sides = SIDES.find((kinds) => kinds.every((kind) => facts.all(kind).length === 1));
  const all = relation ?? (sides === undefined ? null : measured(facts, sides));
  const formulas = all === null ? null : formulasOf(shape, all);
  if (all === null || formulas === null) return null;
  const used = new Set(relation === null ? sides : ['sideMore', 'sideTimes']);
  const [kind, ...others] = [...told].filter((one) => !used.has(one));
  if (kind === undefined) return relation === null ? askedExpression(seen, all, formulas) : null;
  const measure = MEASURES_TOLD[kind];
  const [piece, formula] = [textAt(facts, kind), measure === undefined ? null : formulas[measure]];
  if (others.length > 0 || measure === undefined || formula === null || piece === undefined) return null;
  return askedValue(seen, all, formula, piece, measure);
}

function isUnit(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:cm|mm|m|km)(?:²|³|\^\{?[23]\}?)?$/.test(piece.text);
}
