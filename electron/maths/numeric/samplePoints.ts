import Fraction from 'fraction.js';

import { fromReal, type ComplexBall } from './complexBall.ts';
import { fromFraction } from './realBall.ts';

/** Which values of a letter make sense to try. */
export type PointKind = 'real' | 'positive' | 'whole' | 'complex' | 'exponents';

/**
 * Values tried first are ones a pupil would try (they are quoted as evidence); later ones are awkward on purpose:
 * negative, close to 0, large, and with long decimals that stand for irrational numbers.
 */
const pleasant = ['2', '3', '5', '-1', '4', '-3', '1', '7', '-2', '6'];
const awkward = [
  '0.7390851332151606',
  '-1.3247179572447460',
  '2.6854520010653064',
  '1/3',
  '-7/5',
  '9/4',
  '0.0130357',
  '-0.2614972128476428',
  '11.0901699437494742',
  '-17/3',
  '3.3598856662431775',
  '0.5671432904097838',
  '-4.6692016091029906',
];
/** Bases and exponents for powers with letters above: negative bases beside even numbers and halves. */
const powers = ['2', '-2', '1/2', '-3', '4', '3'];
/** As many as have no factor with 7 and 5 in common, by which `samplePoint` goes through them. */
const wholes = ['3', '2', '5', '4', '7', '1', '6', '8', '9', '10', '13', '17', '29', '43', '61', '89', '101'];

export type SamplePoint = ReadonlyMap<string, Fraction>;

/** The k-th point for these letters: the same every time, different letters never given the same value. */
export function samplePoint(names: readonly string[], kind: PointKind, k: number): SamplePoint {
  if (kind === 'exponents') return powerPoint(names, k);
  const point = new Map<string, Fraction>();
  const list = listFor(kind, k);
  for (const [index, name] of names.entries()) {
    const value = new Fraction(list[(k * 7 + index * 5 + Math.floor(k / 3) * index) % list.length] ?? '2');
    point.set(name, kind === 'positive' ? value.abs() : value);
  }
  return point;
}

/** Every combination of the values for powers, one after another. */
function powerPoint(names: readonly string[], k: number): SamplePoint {
  const value = (index: number): string => powers[Math.floor(k / powers.length ** index) % powers.length] ?? '2';
  return new Map(names.map((name, index) => [name, new Fraction(value(index))] as const));
}

function listFor(kind: PointKind, k: number): readonly string[] {
  if (kind === 'whole') return wholes;
  return k < 4 ? pleasant : [...awkward, ...pleasant];
}

export function asEnvironment(point: SamplePoint, kind: PointKind, k: number): ReadonlyMap<string, ComplexBall> {
  const environment = new Map<string, ComplexBall>();
  for (const [index, [name, value]] of [...point].entries()) {
    const real = fromFraction(value);
    const imaginary = fromFraction(new Fraction((k + 2) * (index % 2 === 0 ? 3 : -2), 11 + index));
    environment.set(name, kind === 'complex' ? { real, imaginary } : fromReal(real));
  }
  return environment;
}
