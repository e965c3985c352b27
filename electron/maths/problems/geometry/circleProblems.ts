import Fraction from 'fraction.js';

import type { PiForm } from '../../methods/geometry/quantity.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { makeShapeQuestion } from './shapeKinds.ts';
import type { ShapeKind } from './shapeKinds.ts';

const RADIUS = [1, 12] as const;
const DIAMETER = [2, 20] as const;
const SMALL = [1, 6] as const;

const EASY: readonly [ShapeKind, ...ShapeKind[]] = [
  { shape: 'circle', wanted: 'area', draws: { radius: RADIUS } },
  { shape: 'circle', wanted: 'circumference', draws: { radius: RADIUS } },
  { shape: 'circle', wanted: 'area', draws: { diameter: DIAMETER } },
  { shape: 'circle', wanted: 'circumference', draws: { diameter: DIAMETER } },
];
const MIDDLE: readonly [ShapeKind, ...ShapeKind[]] = [
  { shape: 'circle', wanted: 'radius', from: 'area', draws: { radius: RADIUS } },
  { shape: 'circle', wanted: 'radius', from: 'circumference', draws: { radius: RADIUS } },
  { shape: 'circle', wanted: 'diameter', from: 'circumference', draws: { diameter: DIAMETER } },
  { shape: 'circle', wanted: 'diameter', from: 'area', draws: { diameter: DIAMETER } },
  { shape: 'cylinder', wanted: 'volume', draws: { radius: SMALL, height: RADIUS } },
  { shape: 'semicircle', wanted: 'area', draws: { radius: RADIUS } },
  { shape: 'semicircle', wanted: 'area', draws: { diameter: DIAMETER } },
  { shape: 'sphere', wanted: 'surface area', draws: { radius: RADIUS } },
  { shape: 'cylinder', wanted: 'curved surface area', draws: { radius: SMALL, height: RADIUS } },
];
const HARD: readonly [ShapeKind, ...ShapeKind[]] = [
  { shape: 'sector', wanted: 'area', draws: { radius: RADIUS, angle: [1, 11] } },
  { shape: 'sector', wanted: 'arc', draws: { radius: RADIUS, angle: [1, 11] } },
  { shape: 'sector', wanted: 'perimeter', draws: { radius: RADIUS, angle: [1, 11] } },
  { shape: 'semicircle', wanted: 'perimeter', draws: { radius: RADIUS } },
  { shape: 'semicircle', wanted: 'perimeter', draws: { diameter: DIAMETER } },
  { shape: 'cylinder', wanted: 'volume', draws: { diameter: DIAMETER, height: RADIUS } },
  { shape: 'cylinder', wanted: 'surface area', draws: { radius: SMALL, height: RADIUS } },
  { shape: 'cylinder', wanted: 'height', from: 'volume', draws: { radius: SMALL, height: RADIUS } },
  { shape: 'cone', wanted: 'volume', draws: { radius: SMALL, height: RADIUS } },
  { shape: 'cone', wanted: 'curved surface area', draws: { radius: SMALL, slant: RADIUS } },
  { shape: 'cone', wanted: 'height', from: 'volume', draws: { radius: SMALL, height: RADIUS } },
  { shape: 'sphere', wanted: 'volume', draws: { radius: RADIUS } },
  { shape: 'hemisphere', wanted: 'volume', draws: { radius: RADIUS } },
];
const IN_TERMS: readonly [string, ...string[]] = [
  'Give your answer in terms of π.',
  'Leave π in your answer.',
  'Leave your answer in terms of π.',
  'Give your answer in terms of pi.',
  'Write your answer as a multiple of π.',
  'Give an exact answer.',
  'in terms of π',
  '(in terms of π)',
  'in terms of pi',
];
const QUANTITIES = ['area', 'circumference', 'volume', 'surface area', 'curved surface area', 'arc', 'perimeter'];

/** Mostly with π left standing; rounded or with 3.14 only for circles, whose numbers are small enough. */
function pickForm({ shape, wanted }: ShapeKind, random: Random): { readonly form: PiForm; readonly said: string } {
  const exact = { form: { kind: 'exact' }, said: random.chance(0.75) ? random.pick(IN_TERMS) : '' } as const;
  if (!QUANTITIES.includes(wanted)) return { form: { kind: 'exact' }, said: '' };
  if (wanted === 'perimeter') return { ...exact, said: random.pick(IN_TERMS) };
  const kind = random.next();
  if (!['circle', 'cylinder', 'sector'].includes(shape) || kind < 0.75) return exact;
  if (kind < 0.85) {
    const said = random.pick(['Use π = 3.14.', 'Take π as 3.14.', 'Use 3.14 for π.', '(π = 3.14)', 'Use pi = 3.14']);
    return { form: { kind: 'with', pi: new Fraction('3.14') }, said };
  }
  const places = random.whole(1, 2);
  const name = places === 1 ? '1 decimal place' : '2 decimal places';
  const said = random.pick([
    `Give your answer to ${name}.`,
    `Give your answer correct to ${name}.`,
    `Round your answer to ${name}.`,
    `to ${places} d.p.`,
    `to ${name}`,
  ]);
  return { form: { kind: 'places', places }, said };
}

/** Circles and what is made of them: lengths, areas, sectors, cylinders, cones and spheres. */
export function makeCircleProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const kind = random.pick(difficulty === 1 ? EASY : difficulty === 2 ? MIDDLE : HARD);
  const { form, said } = pickForm(kind, random);
  const made = makeShapeQuestion(kind, random, form, { form: said });
  return made;
}
