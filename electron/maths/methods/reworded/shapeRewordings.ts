import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { fitsForm } from '../fitsForm.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { writeNumber } from '../writeTerms.ts';
import { asksOtherUnit } from './askedArea.ts';
import { readSayings, sentenceOf } from './rewording.ts';
import type { Piece, Rewording } from './rewording.ts';
import { MEASURE_POWERS, formulasOf, measured, read, textAt } from './shapeMeasures.ts';
import type { Facts, Formula, Measure, Measured } from './shapeMeasures.ts';
import { IDLE, SAYINGS, SHAPE } from './shapeSayings.ts';

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
  if (/hypotenuse/i.test(problem)) return null;
  // "Base 12, height 7 (cm)": what stands in brackets is no factor.
  if (/\((?:all |lengths )?(?:in )?(?:mm|cm|m|km|ft|in)\)/.test(problem)) return null;
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
