import Fraction from 'fraction.js';

import type { SeededRandom } from './seededRandom.ts';

/** A pupil's lines with one mistake planted in the line `wrongLine`; lines before it are right. */
export type PlantedMistake = {
  readonly problem?: string;
  readonly lines: readonly string[];
  readonly wrongLine: number;
};

function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}

type Maker = (random: SeededRandom) => PlantedMistake | null;

/** ax + b = c with a whole solution. */
function linear(random: SeededRandom): {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly x: number;
} {
  const [a, b, x] = [random.whole(2, 9), random.nonZero(-15, 15), random.nonZero(-9, 9)];
  return { a, b, c: a * x + b, x };
}

const movedSign: Maker = (random) => {
  const { a, b, c } = linear(random);
  return { lines: [`${a}x ${signed(b)} = ${c}`, `${a}x = ${c + b}`], wrongLine: 1 };
};

const arithmetic: Maker = (random) => {
  const { a, b, c, x } = linear(random);
  const slip = c - b + random.pick([1, -1, 2]);
  if (slip === c + b || slip === c || slip === -(c - b) || slip === 0 || x === 0) return null;
  return { lines: [`${a}x ${signed(b)} = ${c}`, `${a}x = ${slip}`], wrongLine: 1 };
};

const oneTermOnly: Maker = (random) => {
  const [k, b, x, d] = [random.whole(2, 9), random.nonZero(-9, 9), random.nonZero(-9, 9), random.nonZero(1, 6)];
  const c = k * (d * x + b);
  const first = `${k}(${d === 1 ? '' : d}x ${signed(b)}) = ${c}`;
  return { lines: [first, `${k * d}x ${signed(b)} = ${c}`], wrongLine: 1 };
};

const bracketSign: Maker = (random) => {
  const [a, b, x] = [random.whole(2, 12), random.nonZero(-9, 9), random.nonZero(-9, 9)];
  const c = a - (x + b);
  return {
    lines: [`${a} - (x ${signed(b)}) = ${c}`, `${a} - x ${signed(b)} = ${c}`],
    wrongLine: 1,
  };
};

const rootSign: Maker = (random) => {
  const [h, r] = [random.whole(-6, 6), random.whole(2, 9)];
  const base = h === 0 ? 'x' : `(x ${signed(h)})`;
  const bare = h === 0 ? 'x' : `x ${signed(h)}`;
  return { lines: [`${base}^2 = ${r * r}`, `${bare} = ${r}`], wrongLine: 1 };
};

const dividedByUnknown: Maker = (random) => {
  const [a, b] = [random.whole(1, 6), random.nonZero(2, 12)];
  const left = a === 1 ? 'x^2' : `${a}x^2`;
  return { lines: [`${left} = ${a * b}x`, `x = ${b}`], wrongLine: 1 };
};

const inequalityFlip: Maker = (random) => {
  const [a, b] = [random.whole(2, 9), random.nonZero(-9, 9)];
  const sign = random.pick(['<', '>', '<=', '>=']);
  return { lines: [`-${a}x ${sign} ${a * b}`, `x ${sign} ${-b}`], wrongLine: 1 };
};

const squareOfSum: Maker = (random) => {
  const b = random.nonZero(-9, 9);
  const a = random.whole(1, 4);
  const bracket = `${a === 1 ? '' : a}x ${signed(b)}`;
  return { problem: `Expand (${bracket})^2`, lines: [`${a * a}x^2 + ${b * b}`], wrongLine: 0 };
};

const fractionSum: Maker = (random) => {
  const [a, b, c, d] = [random.whole(1, 7), random.whole(2, 9), random.whole(1, 7), random.whole(2, 9)];
  const wrong = new Fraction(a + c, b + d);
  if (b === d || wrong.equals(new Fraction(a, b).add(new Fraction(c, d)))) return null;
  return {
    problem: `Work out ${a}/${b} + ${c}/${d}`,
    lines: [`${a + c}/${b + d}`],
    wrongLine: 0,
  };
};

const powerRule: Maker = (random) => {
  const [a, n] = [random.whole(2, 9), random.whole(3, 8)];
  const forms = [`${a * n}x^${n}`, `${a}x^${n - 1}`];
  return { problem: `Differentiate ${a}x^${n}`, lines: [random.pick(forms)], wrongLine: 0 };
};

const cancelledTerm: Maker = (random) => {
  const [k, m, b] = [random.whole(2, 9), random.whole(1, 6), random.nonZero(1, 9)];
  if (b % k === 0 && k * m === 1) return null;
  return {
    problem: `Simplify (${k * m}x ${signed(b * k)})/${k}`,
    lines: [`${m === 1 ? '' : m}x ${signed(b * k)}`],
    wrongLine: 0,
  };
};

const droppedTerm: Maker = (random) => {
  const [a, b, c, d] = [random.whole(2, 6), random.whole(2, 9), random.nonZero(-9, 9), random.whole(7, 9)];
  const [left, x] = [a * d, random.nonZero(-5, 5)];
  const right = (left + b) * x + c;
  const lines = [`${a}*${d}x + ${b}x ${signed(c)} = ${right}`, `${left}x + ${b}x = ${right}`];
  return { lines, wrongLine: 1 };
};

const orderOfOperations: Maker = (random) => {
  const [a, b, c] = [random.whole(2, 9), random.whole(2, 9), random.whole(2, 9)];
  return { problem: `${a} + ${b} * ${c}`, lines: [`${(a + b) * c}`], wrongLine: 0 };
};

const signSlip: Maker = (random) => {
  const [p, q] = [random.whole(1, 9), random.whole(1, 9)];
  const lines = [`x^2 - ${p + q}x + ${p * q} = 0`, `(x + ${p})(x + ${q}) = 0`];
  return { lines, wrongLine: 1 };
};

const makers: readonly Maker[] = [
  movedSign,
  arithmetic,
  oneTermOnly,
  bracketSign,
  rootSign,
  dividedByUnknown,
  inequalityFlip,
  squareOfSum,
  fractionSum,
  powerRule,
  cancelledTerm,
  droppedTerm,
  orderOfOperations,
  signSlip,
];

/** The index chooses the kind; kinds come round in turn. */
export function plantedMistake(random: SeededRandom, index: number): PlantedMistake {
  const make = makers[index % makers.length] ?? movedSign;
  for (;;) {
    const made = make(random);
    if (made !== null) return made;
  }
}
