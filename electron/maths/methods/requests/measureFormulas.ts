import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import type { Piece } from '../reworded/rewording.ts';
import type { Said } from './requestWords.ts';

export type Shape = 'rectangle' | 'square' | 'triangle' | 'right triangle' | 'equilateral';

/** What the shape's measure is as a formula of what is told; `power` of its unit. */
export type Formula = {
  readonly latex: string;
  readonly reason: string;
  readonly power: 1 | 2;
  readonly quotient?: boolean;
};

/** A piece as an expression, whatever unit stood behind it. */
export function read(piece: Piece | undefined): Expression | null {
  const reading = piece === undefined ? null : parseExpression(piece.text);
  return reading?.kind === 'expression' ? reading.expression : null;
}

function group(expression: Expression): string {
  const latex = toLatex(expression);
  return expression.kind === 'sum' || expression.kind === 'negative' ? `(${latex})` : latex;
}

function product(left: string, right: string): string {
  return right.startsWith('(') ? `${left}${right}` : `${left}\\times ${right}`;
}

function squareOf(latex: string): string {
  return /^(?:\d+|[a-z]|\(.*\))$/.test(latex) ? `${latex}^2` : `(${latex})^2`;
}

const IS_SIDE: readonly string[] = ['side', 'one side'];
const ASKS_SIDE: readonly string[] = ['ask other', 'ask length', 'ask side'];

/** A rectangle's area or perimeter and one of its sides: the other side. */
function otherSide(facts: readonly Said[], shape: Shape, wish: string): Formula | null {
  const [first, second] = facts;
  if (shape !== 'rectangle' || first === undefined || second === undefined || !ASKS_SIDE.includes(wish)) return null;
  const side = read(facts.find(({ kind }) => IS_SIDE.includes(kind))?.pieces[0]);
  const area = read(facts.find(({ kind }) => kind === 'area is')?.pieces[0]);
  const around = read(facts.find(({ kind }) => kind === 'perimeter is')?.pieces[0]);
  if (side === null) return null;
  if (area !== null)
    return {
      latex: `\\frac{${toLatex(area)}}{${toLatex(side)}}`,
      reason: 'Divide the area by the side told.',
      power: 1,
      quotient: true,
    };
  if (around === null || wish !== 'ask other') return null;
  return {
    latex: `\\frac{${toLatex(around)}-${product('2', group(side))}}{2}`,
    reason: 'Take both sides told from the perimeter and halve the rest.',
    power: 1,
    quotient: true,
  };
}

function ofRectangle(parts: readonly string[], wish: string): Formula | null {
  const [a = '', b = ''] = parts;
  if (wish === 'ask area') return { latex: product(a, b), reason: 'The area is length times width.', power: 2 };
  if (wish === 'ask diagonal')
    return {
      latex: `\\sqrt{${squareOf(a)}+${squareOf(b)}}`,
      reason: 'Pythagoras: the squares of the sides make the square of the diagonal.',
      power: 1,
    };
  const reason = 'The perimeter is twice the length and the width together.';
  return wish === 'ask perimeter' ? { latex: `2(${a}+${b})`, reason, power: 1 } : null;
}

function ofRightTriangle(parts: readonly string[], wish: string): Formula | null {
  const [a = '', b = ''] = parts;
  if (wish === 'ask hypotenuse')
    return {
      latex: `\\sqrt{${squareOf(a)}+${squareOf(b)}}`,
      reason: 'Pythagoras: the squares of the shorter sides make the square of the longest.',
      power: 1,
    };
  const reason = 'The area is half the product of the shorter sides.';
  return wish === 'ask area' ? { latex: `\\frac{1}{2}\\times ${product(a, b)}`, reason, power: 2 } : null;
}

/** A square's side or area from its diagonal, which is the side times the root of 2. */
function byDiagonal(diagonal: string, asksSide: boolean, wish: string): Formula | null {
  if (asksSide)
    return {
      latex: `\\frac{${diagonal}}{\\sqrt{2}}`,
      reason: 'The diagonal is the side times the root of 2.',
      power: 1,
    };
  const reason = 'The area is half the square of the diagonal.';
  return wish === 'ask area' ? { latex: `\\frac{1}{2}\\times ${squareOf(diagonal)}`, reason, power: 2 } : null;
}

function ofSquare(kind: string, whole: Expression, wish: string): Formula | null {
  const a = group(whole);
  if (IS_SIDE.includes(kind)) {
    if (wish === 'ask area') return { latex: squareOf(a), reason: 'The area is the side squared.', power: 2 };
    if (wish === 'ask diagonal')
      return { latex: product('\\sqrt{2}', a), reason: 'The diagonal is the side times the root of 2.', power: 1 };
    if (wish !== 'ask perimeter') return null;
    return { latex: product('4', a), reason: 'A square has four equal sides.', power: 1 };
  }
  const asksSide = wish === 'ask side' || wish === 'ask length';
  if (kind === 'diagonal is') return byDiagonal(toLatex(whole), asksSide, wish);
  if (kind === 'perimeter is' && asksSide)
    return {
      latex: `\\frac{${toLatex(whole)}}{4}`,
      reason: 'A square has four equal sides.',
      power: 1,
      quotient: true,
    };
  if (kind !== 'area is') return null;
  const root = `\\sqrt{${toLatex(whole)}}`;
  if (asksSide) return { latex: root, reason: 'The side is the square root of the area.', power: 1 };
  const reason = 'The side is the square root of the area, and there are four sides.';
  return wish === 'ask perimeter' ? { latex: `4${root}`, reason, power: 1 } : null;
}

/** What is asked of a shape, from the one or two sizes that are told. */
export function formulaFor(facts: readonly Said[], shape: Shape, wish: string): Formula | null {
  const [fact, second, ...more] = facts;
  if (fact === undefined || more.length > 0) return null;
  if (second !== undefined) return otherSide(facts, shape, wish);
  const read1 = fact.pieces.map(read);
  const parts = read1.flatMap((part) => (part === null ? [] : [group(part)]));
  const [whole] = read1;
  if (parts.length !== read1.length || !whole) return null;
  const { kind } = fact;
  const perimeter = wish === 'ask perimeter';
  if (kind === 'three sides')
    return perimeter && /triangle/.test(shape) ? { latex: parts.join('+'), reason: 'Add the sides.', power: 1 } : null;
  if (kind === 'two' && shape === 'rectangle') return ofRectangle(parts, wish);
  if (['legs', 'two'].includes(kind)) return shape === 'right triangle' ? ofRightTriangle(parts, wish) : null;
  if (shape === 'square') return ofSquare(kind, whole, wish);
  if (shape !== 'equilateral' || !IS_SIDE.includes(kind) || !perimeter) return null;
  return { latex: product('3', parts[0] ?? ''), reason: 'It has three equal sides.', power: 1 };
}
