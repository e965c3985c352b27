import Fraction from 'fraction.js';

import type { Dimension } from './quantity.ts';

/** A length (or area) in a formula: its name in words, its letter, its power. */
export type Factor = { readonly name: string; readonly letter: string; readonly power: 1 | 2 | 3 };

/** `symbol = coefficient · π · factors`, of a shape; `latex` is the right side as books print it. */
export type Formula = {
  readonly shape: string;
  readonly quantity: string;
  readonly symbol: string;
  readonly latex: string;
  readonly coefficient: Fraction;
  readonly pi: boolean;
  readonly factors: readonly Factor[];
  readonly dimension: Dimension;
};

const LETTERS: Readonly<Record<string, string>> = {
  side: 's',
  length: 'l',
  width: 'w',
  base: 'b',
  height: 'h',
  radius: 'r',
  diameter: 'd',
  slant: 'l',
  diagonal: 'p',
  other: 'q',
  'base area': 'B',
};
const SYMBOLS: Readonly<Record<string, readonly [string, Dimension]>> = {
  area: ['A', 2],
  perimeter: ['P', 1],
  circumference: ['C', 1],
  volume: ['V', 3],
  'surface area': ['S', 2],
  'curved surface area': ['S', 2],
};

/** `factors` such as `radius^2 height`. */
function formula(
  shape: string,
  quantity: string,
  latex: string,
  factors: string,
  coefficient: number | string = 1,
  pi = false,
): Formula {
  const [symbol, dimension] = SYMBOLS[quantity] ?? ['Q', 1];
  return {
    shape,
    quantity,
    symbol,
    latex,
    coefficient: new Fraction(coefficient),
    pi,
    dimension,
    factors: factors.split(' ').map((part) => {
      const [name = '', power = '1'] = part.split('^');
      const named = name.replace('_', ' ');
      return { name: named, letter: LETTERS[named] ?? 'x', power: Number(power) as 1 | 2 | 3 };
    }),
  };
}

/** The formulas that are one product; those with sums in them have functions of their own. */
export const FORMULAS: readonly Formula[] = [
  formula('square', 'area', 's^2', 'side^2'),
  formula('square', 'perimeter', '4s', 'side', 4),
  formula('rectangle', 'area', 'lw', 'length width'),
  formula('triangle', 'area', '\\frac{1}{2}bh', 'base height', '1/2'),
  formula('parallelogram', 'area', 'bh', 'base height'),
  formula('rhombus', 'area', '\\frac{1}{2}pq', 'diagonal other', '1/2'),
  formula('kite', 'area', '\\frac{1}{2}pq', 'diagonal other', '1/2'),
  formula('rhombus', 'perimeter', '4s', 'side', 4),
  formula('equilateral triangle', 'perimeter', '3s', 'side', 3),
  formula('regular pentagon', 'perimeter', '5s', 'side', 5),
  formula('regular hexagon', 'perimeter', '6s', 'side', 6),
  formula('regular octagon', 'perimeter', '8s', 'side', 8),
  formula('cube', 'volume', 's^3', 'side^3'),
  formula('cube', 'surface area', '6s^2', 'side^2', 6),
  formula('cuboid', 'volume', 'lwh', 'length width height'),
  formula('prism', 'volume', 'Bl', 'base_area length'),
  formula('pyramid', 'volume', '\\frac{1}{3}Bh', 'base_area height', '1/3'),
  formula('circle', 'area', '\\pi r^2', 'radius^2', 1, true),
  formula('circle', 'circumference', '2\\pi r', 'radius', 2, true),
  formula('circle', 'circumference', '\\pi d', 'diameter', 1, true),
  formula('semicircle', 'area', '\\frac{1}{2}\\pi r^2', 'radius^2', '1/2', true),
  formula('cylinder', 'volume', '\\pi r^2h', 'radius^2 height', 1, true),
  formula('cylinder', 'curved surface area', '2\\pi rh', 'radius height', 2, true),
  formula('cone', 'volume', '\\frac{1}{3}\\pi r^2h', 'radius^2 height', '1/3', true),
  formula('cone', 'curved surface area', '\\pi rl', 'radius slant', 1, true),
  formula('sphere', 'volume', '\\frac{4}{3}\\pi r^3', 'radius^3', '4/3', true),
  formula('sphere', 'surface area', '4\\pi r^2', 'radius^2', 4, true),
  formula('hemisphere', 'volume', '\\frac{2}{3}\\pi r^3', 'radius^3', '2/3', true),
];
