/** The sides of a shape as told, and its measures as formulas of them. */
import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { Piece, Said } from './rewording.ts';

export type Facts = ReturnType<typeof storyFacts<Said>>;

export function textAt(facts: Facts, kind: string, at = 0): Piece | undefined {
  return facts.only(kind)?.pieces[at];
}

export function read({ text }: Piece): Expression | null {
  const reading = parseExpression(text);
  return reading.kind === 'expression' ? reading.expression : null;
}

function group(expression: Expression): string {
  const latex = toLatex(expression);
  return expression.kind === 'sum' || expression.kind === 'negative' ? `(${latex})` : latex;
}

export type Measured = {
  readonly dimensions: readonly Expression[];
  readonly kinds: readonly string[];
  readonly unit: string;
};

/** The measures of the shape that are told, in the order length, width, height; `null` where one cannot be read. */
export function measured(facts: Facts, kinds: readonly string[]): Measured | null {
  const pieces = kinds.flatMap((kind) => facts.all(kind).flatMap((fact) => fact.pieces));
  const dimensions = pieces.map(read);
  const units = new Set(pieces.map(({ unit }) => unit).filter((unit) => unit !== ''));
  if (!dimensions.every((one) => one !== null) || units.size > 1) return null;
  return { dimensions, kinds, unit: [...units][0] ?? '' };
}

export type Formula = {
  readonly area: string | null;
  readonly perimeter: string | null;
  readonly volume: string | null;
};

/** The shape's measures as formulas of its sides. */
export function formulasOf(shape: string, { dimensions, kinds }: Measured): Formula | null {
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

export type Measure = 'area' | 'perimeter' | 'volume';
export const MEASURE_POWERS: Readonly<Record<Measure, string>> = { area: '^2', perimeter: '', volume: '^3' };
