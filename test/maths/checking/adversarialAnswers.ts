import Fraction from 'fraction.js';

import type { SeededRandom } from './seededRandom.ts';

/** A problem with its right answer and answers that look right and are not. */
export type AdversarialCase = { readonly problem: string; readonly right: string; readonly wrong: readonly string[] };

function signed(value: number | Fraction): string {
  const exact = new Fraction(value);
  return exact.s < 0n ? `- ${exact.neg().toFraction()}` : `+ ${exact.toFraction()}`;
}

function show(value: Fraction | number): string {
  return new Fraction(value).toFraction();
}

/** Values next to the right one: sign, factor, one off, nearly equal, rounded. */
function nearMisses(value: Fraction): readonly string[] {
  const others = [
    value.neg(),
    value.mul(2),
    value.add(1),
    value.sub(1),
    value.n === 0n ? new Fraction(1) : value.inverse(),
    value.add(new Fraction(1, 1_000_000_000)),
    value.sub(new Fraction(1, 10_000_000)),
  ].filter((other) => !other.equals(value));
  const decimals = [value.d === 1n ? null : value.round(2), value.d === 1n ? null : value.round(6)];
  const rounded = decimals.filter((decimal) => decimal !== null && !decimal.equals(value));
  return [...others.map(show), ...rounded.map((decimal) => (decimal ?? value).toString(12))];
}

function linear(random: SeededRandom): AdversarialCase {
  const [a, c] = [random.nonZero(-9, 9), random.whole(-9, 9)];
  const [b, d] = [random.whole(-20, 20), random.whole(-20, 20)];
  if (a === c) return linear(random);
  const x = new Fraction(d - b, a - c);
  const wrong = nearMisses(x).map((value) => `x = ${value}`);
  return {
    problem: `Solve ${a}x ${signed(b)} = ${c}x ${signed(d)}`,
    right: `x = ${show(x)}`,
    wrong: [...wrong, 'no solution', 'all real numbers'],
  };
}

function quadratic(random: SeededRandom): AdversarialCase {
  const [p, q, a] = [random.whole(-9, 9), random.whole(-9, 9), random.pick([1, 1, 2, 3])];
  if (p === q) return quadratic(random);
  const problem = `${a}x^2 ${signed(-a * (p + q))}x ${signed(a * p * q)} = 0`;
  const wrong = [
    `x = ${p}`,
    `x = ${q}`,
    `x = ${p} or x = ${q} or x = ${p + q + 1 === p || p + q + 1 === q ? p + q + 25 : p + q + 1}`,
    `x = ${p + 1} or x = ${q}`,
    `x = ${p} or x = ${q}.0000001`,
    `x = ${p}, y = ${q}`,
    'no real solutions',
    ...(p === -q ? [] : [`x = ${-p} or x = ${-q}`]),
  ];
  return { problem, right: `x = ${p} or x = ${q}`, wrong: wrong.filter((text) => text !== `x = ${q} or x = ${q}`) };
}

function surdQuadratic(random: SeededRandom): AdversarialCase {
  const [h, n] = [random.whole(-6, 6), random.pick([2, 3, 5, 6, 7, 10, 11])];
  const problem = `x^2 ${signed(-2 * h)}x ${signed(h * h - n)} = 0`;
  const low = (h - Math.sqrt(n)).toFixed(9);
  const high = (h + Math.sqrt(n)).toFixed(9);
  const wrong = [
    `x = ${h} + sqrt(${n})`,
    `x = ${h} ± sqrt(${n + 1})`,
    `x = ${h + 1} ± sqrt(${n})`,
    `x = ${low} or x = ${high}`,
    `x = ${h} ± ${Math.sqrt(n).toFixed(12)}`,
    'no real solutions',
  ];
  return { problem, right: `x = ${h} ± sqrt(${n})`, wrong };
}

function noRoots(random: SeededRandom): AdversarialCase {
  const [h, n] = [random.whole(-5, 5), random.whole(1, 9)];
  const problem = `x^2 ${signed(-2 * h)}x ${signed(h * h + n)} = 0`;
  return { problem, right: 'no real solutions', wrong: [`x = ${h}`, `x = ${h} ± sqrt(${n})`, 'all real numbers'] };
}

function simultaneous(random: SeededRandom): AdversarialCase {
  const [x, y] = [random.whole(-9, 9), random.whole(-9, 9)];
  const [a, b, c, d] = [random.nonZero(-5, 5), random.nonZero(-5, 5), random.nonZero(-5, 5), random.nonZero(-5, 5)];
  if (a * d === b * c || x === y) return simultaneous(random);
  const problem = `Solve ${a}x ${signed(b)}y = ${a * x + b * y}, ${c}x ${signed(d)}y = ${c * x + d * y}`;
  const wrong = [
    `x = ${y}, y = ${x}`,
    `x = ${x}`,
    `y = ${y}`,
    `x = ${x}, y = ${y + 1}`,
    `x = ${x - 1}, y = ${y}`,
    `(${y}, ${x})`,
    'no solution',
  ];
  return { problem, right: `x = ${x}, y = ${y}`, wrong };
}

function fractions(random: SeededRandom): AdversarialCase {
  const [a, b] = [
    new Fraction(random.nonZero(-9, 9), random.whole(2, 12)),
    new Fraction(random.whole(1, 9), random.whole(2, 12)),
  ];
  const sign = random.pick(['+', '-', '*'] as const);
  const value = sign === '+' ? a.add(b) : sign === '-' ? a.sub(b) : a.mul(b);
  const problem = `${show(a)} ${sign} ${show(b)}`;
  const unfinished = [problem, value.d === 1n ? '' : `${String(value.s * value.n * 3n)}/${String(value.d * 3n)}`];
  return { problem, right: show(value), wrong: [...nearMisses(value), ...unfinished.filter((text) => text !== '')] };
}

function expanding(random: SeededRandom): AdversarialCase {
  const [a, b, c, d] = [random.nonZero(1, 5), random.nonZero(-9, 9), random.nonZero(1, 5), random.nonZero(-9, 9)];
  const [square, middle, last] = [a * c, a * d + b * c, b * d];
  const polynomial = (p: number, q: number, r: number): string => `${p}x^2 ${signed(q)}x ${signed(r)}`;
  const problem = `Expand (${a}x ${signed(b)})(${c}x ${signed(d)})`;
  const wrong = [
    `${square}x^2 ${signed(last)}${middle === 0 ? ' + x' : ''}`,
    polynomial(square, middle, -last),
    polynomial(square, middle + 1, last),
    polynomial(square + 1, middle, last),
    `(${a}x ${signed(b)})(${c}x ${signed(d)})`,
    `${square}x^2 ${signed(a * d)}x ${signed(b * c)}x ${signed(last)}`,
    `${square}x^2 ${signed(middle)}x ${signed(last)}.0000001`,
  ];
  const right = middle === 0 ? `${square}x^2 ${signed(last)}` : polynomial(square, middle, last);
  return { problem, right, wrong };
}

function slopes(random: SeededRandom): AdversarialCase {
  const [a, n, b] = [random.nonZero(2, 9), random.whole(3, 7), random.nonZero(-9, 9)];
  const problem = `Differentiate ${a}x^${n} ${signed(b)}x`;
  const wrong = [
    `${a}x^${n - 1} ${signed(b)}`,
    `${a * n}x^${n} ${signed(b)}`,
    `${a * n}x^${n - 1} ${signed(b)}x`,
    `${a * n}x^${n - 1}`,
    `${a * n}x^${n - 1} ${signed(-b)}`,
  ];
  return { problem, right: `${a * n}x^${n - 1} ${signed(b)}`, wrong };
}

function inequality(random: SeededRandom): AdversarialCase {
  const [a, b, c] = [random.nonZero(-6, 6), random.whole(-9, 9), random.whole(-9, 9)];
  const bound = new Fraction(c - b, a);
  const sign = a > 0 ? '<' : '>';
  const turned = a > 0 ? '>' : '<';
  const wrong = [
    `x ${turned} ${show(bound)}`,
    `x ${sign}= ${show(bound)}`,
    `x ${sign} ${show(bound.add(1))}`,
    `x = ${show(bound)}`,
    `x ${sign} ${show(bound.add(new Fraction(1, 100_000_000)))}`,
  ];
  return { problem: `Solve ${a}x ${signed(b)} < ${c}`, right: `x ${sign} ${show(bound)}`, wrong };
}

const makers = [linear, quadratic, surdQuadratic, noRoots, simultaneous, fractions, expanding, slopes, inequality];

/** Cases of all kinds in turn. */
export function adversarialCase(random: SeededRandom, index: number): AdversarialCase {
  const make = makers[index % makers.length] ?? linear;
  return make(random);
}
