import type { Template } from './plantedSample.ts';
import { step, template, times } from './plantedText.ts';

/** Mistakes written out by hand as LaTeX with numbers filled in; nothing here uses the code of the mistake finder. */
export const plantedFractions: readonly Template[] = [
  template('added-denominators', (r) => {
    const [a, b, c, d] = [r.whole(1, 7), r.whole(2, 9), r.whole(1, 7), r.whole(2, 9)];
    return step(`\\frac{${a}}{${b}}+\\frac{${c}}{${d}}`, `\\frac{${a + c}}{${b + d}}`);
  }),
  template('added-denominators', (r) => {
    const [a, b, d] = [r.whole(1, 7), r.whole(2, 9), r.whole(2, 9)];
    return b === d ? null : step(`\\frac{x}{${b}}+\\frac{${times(a)}}{${d}}`, `\\frac{${times(a + 1)}}{${b + d}}`);
  }),
  template('numerator-not-scaled', (r) => {
    const [b, d] = r.pick([
      [2, 3],
      [3, 4],
      [2, 5],
      [3, 5],
      [4, 5],
      [5, 6],
      [3, 7],
      [4, 9],
    ]);
    const [a, c] = [r.whole(1, 5), r.whole(1, 5)];
    if (b === undefined || d === undefined) return null;
    return step(
      `\\frac{${a}}{${b}}+\\frac{${c}}{${d}}`,
      r.chance(0.6) ? `\\frac{${a + c}}{${b * d}}` : `\\frac{${a * d}}{${b * d}}+\\frac{${c}}{${b * d}}`,
    );
  }),
  template('fraction-product', (r) => {
    const [a, b, c, d] = [r.whole(1, 9), r.whole(2, 9), r.whole(1, 9), r.whole(2, 9)];
    if (c === d || a === b) return null;
    return step(`\\frac{${a}}{${b}}\\times \\frac{${c}}{${d}}`, `\\frac{${a * d}}{${b * c}}`);
  }),
  template('fraction-product', (r) => {
    const [k, a, b] = [r.whole(2, 9), r.whole(1, 9), r.whole(2, 9)];
    return step(`${k}\\times \\frac{${a}}{${b}}`, `\\frac{${k * a}}{${k * b}}`);
  }),
  template('division-not-flipped', (r) => {
    const [a, b, c, d] = [r.whole(1, 9), r.whole(2, 9), r.whole(1, 9), r.whole(2, 9)];
    if (c === d) return null;
    return step(
      `\\frac{${a}}{${b}}\\div \\frac{${c}}{${d}}`,
      r.chance(0.7) ? `\\frac{${a}}{${b}}\\times \\frac{${c}}{${d}}` : `\\frac{${b}}{${a}}\\times \\frac{${c}}{${d}}`,
    );
  }),
];
