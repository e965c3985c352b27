import type { Template } from './plantedSample.ts';
import { plus, step, template, times } from './plantedText.ts';

/** Mistakes written out by hand as LaTeX with numbers filled in; nothing here uses the code of the mistake finder. */
export const plantedExpressions: readonly Template[] = [
  template('power-rule', (r) => {
    const [a, b] = [r.whole(2, 6), r.whole(3, 7)];
    return r.chance(0.5) ? step(`x^${a}\\times x^${b}`, `x^{${a * b}}`) : step(`(x^${a})^${b}`, `x^{${a + b}}`);
  }),
  template('power-rule', (r) => {
    const [a, n] = [r.whole(2, 6), r.whole(2, 4)];
    return step(`(${a}x)^${n}`, `${a}x^${n}`);
  }),
  template('power-as-product', (r) => {
    const [a, n, c] = [r.whole(3, 12), r.whole(2, 3), r.whole(1, 30)];
    return step(`${a}^${n}+${c}`, `${a * n}+${c}`);
  }),
  template('square-of-negative', (r) => {
    const [a, c] = [r.whole(2, 12), r.whole(1, 40)];
    return r.chance(0.5) ? step(`(-${a})^2+${c}`, `-${a * a}+${c}`) : step(`-${a}^2+${c}`, `${a * a + c}`);
  }),
  template('order-of-operations', (r) => {
    const [a, b, c] = [r.whole(2, 20), r.whole(2, 12), r.whole(2, 9)];
    return r.chance(0.5)
      ? step(`${a}+${b}\\times ${c}`, `${(a + b) * c}`)
      : step(`${a}+${b}\\times ${c}`, `${a + b}\\times ${c}`);
  }),
  template('order-of-operations', (r) => {
    const [a, b, c] = [r.whole(20, 60), r.whole(2, 12), r.whole(2, 9)];
    return step(`${a}-${b}+${c}`, `${a}-${b + c}`);
  }),
  template('order-of-operations', (r) => {
    const [b, c, q] = [r.whole(2, 6), r.whole(2, 6), r.whole(1, 6)];
    return step(`${b * c * q}\\div ${b}\\times ${c}`, `${q}`);
  }),
  template('order-of-operations', (r) => {
    const [a, b] = [r.whole(2, 6), r.whole(2, 6)];
    return step(`${a}\\times ${b}^2`, `${(a * b) ** 2}`);
  }),
  template('cancelled-term', (r) => {
    const [a, b] = [r.whole(2, 9), r.whole(2, 9)];
    if (r.chance(0.5)) return a === 1 ? null : step(`\\frac{${a}x+${b}}{${b}}`, `${a}x`);
    return step(`\\frac{x+${a}}{x}`, `${a}`);
  }),
  template('cancelled-term', (r) => {
    const [a, b] = [r.whole(2, 12), r.whole(2, 12)];
    return a === b ? null : step(`\\frac{x+${a}}{x+${b}}`, `\\frac{${a}}{${b}}`);
  }),
  template('root-of-sum', (r) => {
    const [a, b] = [r.whole(2, 12), r.whole(2, 12)];
    return r.chance(0.5) ? step(`\\sqrt{x^2+${a * a}}`, `x+${a}`) : step(`\\sqrt{${a * a}+${b * b}}`, `${a + b}`);
  }),
  template('product-of-brackets', (r) => {
    const [a, b] = [r.signed(1, 9), r.signed(1, 9)];
    return a + b === 0 || a === b ? null : step(`(x${plus(a)})(x${plus(b)})`, `x^2${plus(a * b)}`);
  }),
  template('sign', (r) => {
    const [a, b, c] = [r.whole(2, 9), r.whole(1, 12), r.whole(1, 9)];
    return step(`${times(a)}-${b}y+${c}`, r.chance(0.5) ? `${times(a)}+${b}y+${c}` : `${times(a)}-${b}y-${c}`);
  }),
  template('dropped-term', (r) => {
    const [a, b, c, d] = [r.whole(2, 9), r.whole(1, 9), r.whole(1, 12), r.whole(2, 9)];
    return step(
      `${times(a)}+${times(b, 'y')}+${times(d)}+${c}`,
      r.chance(0.5) ? `${times(a + d)}+${c}` : `${times(a + d)}+${times(b, 'y')}`,
    );
  }),
  template('dropped-term', (r) => {
    const [a, b, c, d] = [r.whole(2, 9), r.signed(1, 12), r.whole(1, 9), r.signed(1, 20)];
    if (a === c) return null;
    return { right: [`${times(a)}${plus(b)}=${times(c)}${plus(d)}`], wrong: `${times(a)}=${times(c)}${plus(d)}` };
  }),
  template('arithmetic', (r) => {
    const [a, b, c] = [r.whole(3, 12), r.whole(3, 12), r.whole(2, 40)];
    const off = r.pick([-1, 1, 2, -2, 10, -10, a, -b]);
    return step(`${a}\\times ${b}+${c}`, `${a * b + off}+${c}`);
  }),
  template('arithmetic', (r) => {
    const [a, b, c] = [r.whole(2, 9), r.whole(2, 9), r.whole(2, 12)];
    const off = r.pick([-1, 1, 2, -2]);
    return step(`${a}(${b}x+${c})`, r.chance(0.5) ? `${a * b + off}x+${a * c}` : `${a * b}x+${a * c + off}`);
  }),
  template('derivative-power', (r) => {
    const [a, n, b] = [r.whole(1, 6), r.whole(2, 6), r.whole(2, 9)];
    const body = `${times(a, `x^${n}`)}+${b}x`;
    return step(
      `\\frac{d}{dx}(${body})`,
      r.chance(0.6) ? `${a * n}x^${n}+${b}` : `${times(a, n === 2 ? 'x' : `x^${n - 1}`)}+${b}`,
    );
  }),
  template('product-rule', (r) => {
    const [n, f] = [r.whole(2, 5), r.pick(['\\sin(x)', '\\cos(x)', 'e^x', '\\ln(x)'])];
    const slope =
      { '\\sin(x)': '\\cos(x)', '\\cos(x)': '(-\\sin(x))', 'e^x': 'e^x', '\\ln(x)': '\\frac{1}{x}' }[f] ?? f;
    return step(`\\frac{d}{dx}(x^${n} ${f})`, `${n}x^{${n - 1}} ${slope}`);
  }),
  template('chain-rule', (r) => {
    const [a, b, n] = [r.whole(2, 6), r.signed(1, 9), r.whole(3, 7)];
    return r.chance(0.5)
      ? step(`\\frac{d}{dx}((${a}x${plus(b)})^${n})`, `${n}(${a}x${plus(b)})^${n - 1}`)
      : step(`\\frac{d}{dx}(\\sin(${a}x))`, `\\cos(${a}x)`);
  }),
  template('integral-power', (r) => {
    const n = r.whole(2, 6);
    return step(`\\int x^${n} dx`, r.chance(0.5) ? `x^${n + 1}+C` : `${n}x^${n - 1}+C`);
  }),
];
