import { expect, it } from 'vitest';

import { inPrint } from '../../../../electron/maths/checking/named/inPrint.ts';

it.each([
  ['√(13^2 - 5^2)', '√(13² − 5²)'],
  ['sqrt(3) * 10^-4', '√(3) × 10⁻⁴'],
  ['x^(2) - x^(2x) = -3', 'x² − x^(2x) = −3'],
  ['2^1.5 as a mixed-up number', '2^1.5 as a mixed-up number'],
])('%s is printed %s', (typed, printed) => {
  expect(inPrint(typed)).toBe(printed);
});
