import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { makeShapeQuestion } from './shapeKinds.ts';
import type { ShapeKind } from './shapeKinds.ts';

const SHORT = [2, 12] as const;
const LONG = [3, 20] as const;

const EASY: readonly [ShapeKind, ...ShapeKind[]] = [
  { shape: 'square', wanted: 'area', draws: { side: LONG } },
  { shape: 'square', wanted: 'perimeter', draws: { side: LONG } },
  { shape: 'rectangle', wanted: 'area', draws: { length: LONG, width: SHORT } },
  { shape: 'rectangle', wanted: 'perimeter', draws: { length: LONG, width: SHORT } },
  { shape: 'triangle', wanted: 'area', draws: { base: LONG, height: SHORT } },
  { shape: 'parallelogram', wanted: 'area', draws: { base: LONG, height: SHORT } },
  { shape: 'cuboid', wanted: 'volume', draws: { length: SHORT, width: SHORT, height: SHORT } },
  { shape: 'cube', wanted: 'volume', draws: { side: [2, 10] } },
  { shape: 'triangle', wanted: 'perimeter', draws: { one: [6, 12], two: [6, 12], three: [6, 11] } },
  { shape: 'regular hexagon', wanted: 'perimeter', draws: { side: LONG } },
  { shape: 'regular pentagon', wanted: 'perimeter', draws: { side: LONG } },
  { shape: 'regular octagon', wanted: 'perimeter', draws: { side: LONG } },
  { shape: 'equilateral triangle', wanted: 'perimeter', draws: { side: LONG } },
];
const MIDDLE: readonly [ShapeKind, ...ShapeKind[]] = [
  { shape: 'trapezium', wanted: 'area', draws: { one: SHORT, two: LONG, height: SHORT } },
  { shape: 'cube', wanted: 'surface area', draws: { side: SHORT } },
  { shape: 'cuboid', wanted: 'surface area', draws: { length: SHORT, width: SHORT, height: SHORT } },
  { shape: 'rhombus', wanted: 'area', draws: { diagonal: LONG, other: LONG } },
  { shape: 'kite', wanted: 'area', draws: { diagonal: LONG, other: LONG } },
  { shape: 'rhombus', wanted: 'perimeter', draws: { side: LONG } },
  { shape: 'prism', wanted: 'volume', draws: { 'base area': [4, 40], length: LONG } },
  { shape: 'pyramid', wanted: 'volume', draws: { 'base area': [4, 40], height: LONG } },
  { shape: 'triangular prism', wanted: 'volume', draws: { base: SHORT, height: SHORT, length: LONG } },
  { shape: 'square', wanted: 'side', from: 'perimeter', draws: { side: LONG } },
  { shape: 'square', wanted: 'side', from: 'area', draws: { side: LONG } },
  { shape: 'rectangle', wanted: 'width', from: 'area', draws: { length: LONG, width: SHORT } },
  { shape: 'rectangle', wanted: 'length', from: 'area', draws: { length: LONG, width: SHORT } },
];
const HARD: readonly [ShapeKind, ...ShapeKind[]] = [
  { shape: 'rectangle', wanted: 'width', from: 'perimeter', draws: { length: LONG, width: SHORT } },
  { shape: 'rectangle', wanted: 'length', from: 'perimeter', draws: { length: LONG, width: SHORT } },
  { shape: 'triangle', wanted: 'height', from: 'area', draws: { base: LONG, height: SHORT } },
  { shape: 'triangle', wanted: 'base', from: 'area', draws: { base: LONG, height: SHORT } },
  { shape: 'parallelogram', wanted: 'height', from: 'area', draws: { base: LONG, height: SHORT } },
  { shape: 'parallelogram', wanted: 'base', from: 'area', draws: { base: LONG, height: SHORT } },
  { shape: 'cuboid', wanted: 'height', from: 'volume', draws: { length: SHORT, width: SHORT, height: SHORT } },
  { shape: 'cuboid', wanted: 'width', from: 'volume', draws: { length: SHORT, width: SHORT, height: SHORT } },
  { shape: 'cube', wanted: 'side', from: 'volume', draws: { side: [2, 10] } },
  { shape: 'cube', wanted: 'side', from: 'surface area', draws: { side: [2, 12] } },
  { shape: 'trapezium', wanted: 'height', from: 'area', draws: { one: SHORT, two: LONG, height: SHORT } },
  { shape: 'prism', wanted: 'length', from: 'volume', draws: { 'base area': [4, 40], length: LONG } },
  { shape: 'pyramid', wanted: 'height', from: 'volume', draws: { 'base area': [4, 40], height: LONG } },
  { shape: 'regular hexagon', wanted: 'side', from: 'perimeter', draws: { side: LONG } },
  { shape: 'equilateral triangle', wanted: 'side', from: 'perimeter', draws: { side: LONG } },
];

/** Areas, perimeters, surfaces and volumes of shapes with straight sides, and lengths found from them. */
export function makePerimeterAreaVolumeProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return makeShapeQuestion(random.pick(difficulty === 1 ? EASY : difficulty === 2 ? MIDDLE : HARD), random);
}
