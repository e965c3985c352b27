import type { Template } from './plantedSample.ts';
import { plus, plusTimes, step, template, times } from './plantedText.ts';

/** Mistakes written out by hand as LaTeX with numbers filled in; nothing here uses the code of the mistake finder. */
export const plantedEquations: readonly Template[] = [
  template('moved-without-sign-change', (r) => {
    const [a, b, c] = [r.whole(2, 9), r.signed(1, 15), r.signed(1, 30)];
    return step(`${times(a)}${plus(b)}=${c}`, `${times(a)}=${c + b}`);
  }),
  template('moved-without-sign-change', (r) => {
    const [a, b, c, d] = [r.whole(2, 9), r.signed(1, 12), r.whole(1, 9), r.signed(1, 20)];
    return a + c === 0 || b === 0
      ? null
      : step(`${times(a)}${plus(b)}=${times(c)}${plus(d)}`, `${times(a + c)}${plus(b)}=${d}`);
  }),
  template('moved-without-sign-change', (r) => {
    const [b, c] = [r.signed(1, 9), r.signed(1, 12)];
    return step(
      `x^2=${times(b)}${plus(c)}`,
      r.chance(0.5) ? `x^2${plusTimes(b)}${plus(-c)}=0` : `x^2${plusTimes(-b)}${plus(c)}=0`,
    );
  }),
  template('distributed-to-first-term', (r) => {
    const [k, a, b, c] = [r.whole(2, 9), r.whole(1, 6), r.signed(1, 9), r.signed(1, 40)];
    return step(`${k}(${times(a)}${plus(b)})=${c}`, `${times(k * a)}${plus(b)}=${c}`);
  }),
  template('distributed-to-first-term', (r) => {
    const [k, a, b, m, d] = [r.whole(2, 7), r.whole(1, 5), r.signed(1, 9), r.whole(2, 7), r.signed(1, 9)];
    return step(
      `${k}(${times(a)}${plus(b)})+${m}(x${plus(d)})`,
      `${times(k * a)}${plus(b)}${plusTimes(m)}${plus(m * d)}`,
    );
  }),
  template('distributed-to-first-term', (r) => {
    const [a, c] = [r.whole(2, 6), r.signed(1, 9)];
    return step(`y=${a}(x${plus(c)})`, `y=${times(a)}${plus(c)}`);
  }),
  template('minus-before-bracket', (r) => {
    const [a, b, c, d] = [r.whole(2, 20), r.whole(1, 6), r.signed(1, 9), r.signed(1, 20)];
    return step(`${a}-(${times(b)}${plus(c)})=${d}`, `${a}-${times(b)}${plus(c)}=${d}`);
  }),
  template('minus-before-bracket', (r) => {
    const [a, b, c] = [r.whole(2, 9), r.whole(1, 9), r.signed(1, 12)];
    return a === b ? null : step(`${times(a)}-(${times(b)}${plus(c)})`, `${times(a - b)}${plus(c)}`);
  }),
  template('negative-times-negative', (r) => {
    const [k, a, b, c] = [r.whole(2, 9), r.whole(1, 5), r.whole(1, 9), r.signed(1, 40)];
    return step(`-${k}(${times(a)}-${b})=${c}`, `-${times(k * a)}-${k * b}=${c}`);
  }),
  template('negative-times-negative', (r) => {
    const [a, b, c] = [r.whole(2, 12), r.whole(2, 12), r.whole(1, 30)];
    return r.chance(0.5)
      ? step(`-${a}\\times (-${b})+${c}`, `-${a * b}+${c}`)
      : step(`${c}+(-${a})(-${b})`, `${c}-${a * b}`);
  }),
  template('negative-times-negative', (r) => {
    const [a, b] = [r.whole(2, 30), r.whole(2, 20)];
    return step(`${a}-(-${b})`, `${a - b}`);
  }),
  template('divided-one-term', (r) => {
    const [a, b, c] = [r.whole(2, 9), r.signed(1, 9), r.signed(1, 9)];
    return r.chance(0.5)
      ? step(`${times(a)}${plus(a * b)}=${a * c}`, `x${plus(a * b)}=${c}`)
      : step(`${times(a)}${plus(b)}=${a * c}`, `x${plus(b)}=${c}`);
  }),
  template('divided-one-term', (r) => {
    const [a, c] = [r.whole(2, 12), r.signed(2, 12)];
    return step(`${times(a)}=${a * c}`, `x=${a * c}`);
  }),
  template('multiplied-one-term', (r) => {
    const [k, b, c] = [r.whole(2, 9), r.signed(1, 12), r.signed(1, 12)];
    return step(`\\frac{x}{${k}}${plus(b)}=${c}`, `x${plus(b)}=${k * c}`);
  }),
  template('multiplied-one-term', (r) => {
    const [k, b, c] = [r.whole(2, 9), r.signed(1, 12), r.signed(1, 12)];
    return step(`\\frac{x${plus(b)}}{${k}}=${c}`, `x${plus(b)}=${c}`);
  }),
  template('wrong-inverse-operation', (r) => {
    const [a, c] = [r.whole(2, 12), r.signed(2, 15)];
    return step(`${times(a)}=${a * c}`, r.chance(0.6) ? `x=${a * c - a}` : `x=${a * c * a}`);
  }),
  template('wrong-inverse-operation', (r) => {
    const [a, c] = [r.whole(2, 9), r.whole(2, 9)];
    return step(`\\frac{x}{${a}}=${a * c}`, `x=${c}`);
  }),
  template('divided-by-unknown', (r) => {
    const [a, b] = [r.whole(1, 6), r.signed(1, 12)];
    return r.chance(0.5)
      ? step(`${times(a, 'x^2')}=${times(b)}`, `${times(a)}=${b}`)
      : step(`${times(a, 'x^2')}${plusTimes(b)}=0`, `${times(a)}${plus(b)}=0`);
  }),
  template('divided-by-unknown', (r) => {
    const [a, b] = [r.signed(1, 9), r.whole(2, 9)];
    return -a === b ? null : step(`x(x${plus(a)})=${b}(x${plus(a)})`, `x=${b}`);
  }),
  template('root-without-plus-minus', (r) => {
    const [k, a] = [r.whole(2, 12), r.signed(1, 9)];
    return r.chance(0.5) ? step(`x^2=${k * k}`, `x=${k}`) : step(`(x${plus(a)})^2=${k * k}`, `x${plus(a)}=${k}`);
  }),
  template('root-without-plus-minus', (r) => {
    const [k, a] = [r.whole(2, 9), r.whole(2, 5)];
    return { right: [`${times(a, 'x^2')}-${a * k * k}=0`, `${times(a, 'x^2')}=${a * k * k}`], wrong: `x=${k}` };
  }),
  template('inequality-not-flipped', (r) => {
    const [a, c, s] = [r.whole(2, 9), r.signed(1, 9), r.pick(['<', '>', '\\le ', '\\ge '])];
    return step(`-${times(a)}${s}${a * c}`, `x${s}${-c}`);
  }),
  template('inequality-not-flipped', (r) => {
    const [a, c, b, s] = [r.whole(2, 9), r.signed(1, 9), r.signed(1, 20), r.pick(['<', '>', '\\le ', '\\ge '])];
    const first = `${b}-${times(a)}${s}${b - a * c}`;
    return r.chance(0.5)
      ? step(first, `x${s}${c}`)
      : { right: [first, `-${times(a)}${s}${-a * c}`], wrong: `x${s}${c}` };
  }),
  template('square-of-sum', (r) => {
    const [a, b] = [r.signed(1, 9), r.whole(1, 60)];
    return r.chance(0.5) ? step(`(x${plus(a)})^2=${b}`, `x^2+${a * a}=${b}`) : step(`(x${plus(a)})^2`, `x^2+${a * a}`);
  }),
  template('square-of-sum', (r) => {
    const [a, b] = [r.whole(2, 6), r.signed(1, 9)];
    return step(`(${times(a)}${plus(b)})^2`, `${times(a * a, 'x^2')}+${b * b}`);
  }),
  template('unlike-terms', (r) => {
    const [a, b, c] = [r.whole(2, 9), r.whole(1, 12), r.signed(1, 40)];
    return r.chance(0.5)
      ? step(`${times(a)}+${b}=${c}`, `${times(a + b)}=${c}`)
      : step(`${times(a)}+${b}`, `${times(a + b)}`);
  }),
  template('unlike-terms', (r) => {
    const [a, b] = [r.whole(2, 9), r.whole(2, 9)];
    return step(`${a}a+${b}b`, `${a + b}ab`);
  }),
  template('zero-product', (r) => {
    const [a, b, k] = [r.signed(1, 6), r.signed(1, 6), r.whole(2, 12)];
    return a === b ? null : step(`(x${plus(a)})(x${plus(b)})=${k}`, `x${plus(a)}=${k}\\text{ or }x${plus(b)}=${k}`);
  }),
  template('factor-signs', (r) => {
    const [p, q] = [r.whole(1, 9), r.whole(1, 9)];
    const both = r.chance(0.6);
    if (!both && p === q) return null;
    return both
      ? step(`x^2-${times(p + q)}+${p * q}=0`, `(x+${p})(x+${q})=0`)
      : step(`x^2${plusTimes(p - q)}-${p * q}=0`, `(x-${p})(x+${q})=0`);
  }),
  template('root-sign', (r) => {
    const [p, q] = [r.signed(1, 9), r.signed(1, 9)];
    if (p === q || p === -q) return null;
    return step(
      `(x${plus(p)})(x${plus(q)})=0`,
      r.chance(0.6) ? `x=${p}\\text{ or }x=${q}` : `x=${-p}\\text{ or }x=${q}`,
    );
  }),
  template('factor-pair', (r) => {
    const pairs = [
      [12, 2, 6, 3, 4],
      [12, 3, 4, 2, 6],
      [24, 4, 6, 3, 8],
      [18, 3, 6, 2, 9],
      [20, 4, 5, 2, 10],
      [36, 4, 9, 3, 12],
      [8, 2, 4, 1, 8],
      [30, 5, 6, 3, 10],
    ] as const;
    const [, p, q, m, n] = pairs[r.whole(0, pairs.length - 1)] ?? pairs[0];
    const s = r.chance(0.5) ? '+' : '-';
    return step(`x^2${s}${p + q}x+${p * q}=0`, `(x${s}${m})(x${s}${n})=0`);
  }),
  template('and-or', (r) => {
    const [p, q] = [r.signed(1, 9), r.signed(1, 9)];
    return p === q ? null : step(`(x${plus(-p)})(x${plus(-q)})=0`, `x=${p}\\text{ and }x=${q}`);
  }),
  template('lost-solution', (r) => {
    const [p, q] = [r.signed(1, 9), r.signed(1, 9)];
    return p === q || p === -q ? null : step(`(x${plus(-p)})(x${plus(-q)})=0`, `x=${p}`);
  }),
  template('quadratic-formula', (r) => {
    const [a, b, c] = [r.whole(1, 4), r.signed(1, 9), -r.whole(1, 9)];
    const d = b * b - 4 * a * c;
    if (Number.isInteger(Math.sqrt(d)) || Number.isInteger(Math.sqrt(b * b + 4 * a * c))) return null;
    const before = `${times(a, 'x^2')}${plusTimes(b)}${plus(c)}=0`;
    const good = b * b + 4 * a * c > 0 ? [`x=\\frac{${-b}\\pm \\sqrt{${b * b + 4 * a * c}}}{${2 * a}}`] : [];
    const ways = [`x=\\frac{${b}\\pm \\sqrt{${d}}}{${2 * a}}`, `x=${-b}\\pm \\frac{\\sqrt{${d}}}{${2 * a}}`, ...good];
    return step(before, ways[r.whole(0, ways.length - 1)] ?? '');
  }),
];
