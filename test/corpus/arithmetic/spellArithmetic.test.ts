import { expect, test } from 'vitest';

import { drillLine } from '../../../electron/corpus/arithmetic/drillLines.ts';
import { readNumeric, valueOf } from '../../../electron/corpus/arithmetic/numericTerm.ts';
import { spellArithmetic } from '../../../electron/corpus/arithmetic/spellArithmetic.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';

const SPELT: readonly (readonly [string, string])[] = [
  ['4+7+9+12=32', '4+7+9+12=11+21=32'],
  ['x=3\\times 4+2=14', 'x=3\\times 4+2=12+2=14'],
  ['(4-1)^2+(5-1)^2=25', '(4-1)^2+(5-1)^2=3^2+4^2=9+16=25'],
  ['6\\times 0.35=2.1', '6\\times 0.35=6\\times 35\\div 100=210\\div 100=2.1'],
  ['23\\times 7=161', '23\\times 7=20\\times 7+3\\times 7=140+21=161'],
  ['\\frac{12}{90}=\\frac{2}{15}', '\\frac{12}{90}=\\frac{6\\times 2}{6\\times 15}=\\frac{2}{15}'],
  ['18\\times \\frac{2}{3}=12', '18\\times \\frac{2}{3}=\\frac{18\\times 2}{3}=\\frac{36}{3}=12'],
  ['60=2^2\\times 3\\times 5', '60=2\\times 30=2^2\\times 15=2^2\\times 3\\times 5'],
];

test.each(SPELT)('%s is spelt out', (written, spelt) => {
  expect(spellArithmetic(`Work it out.\n\\[${written}\\]`)).toBe(`Work it out.\n\\[${spelt}\\]`);
  expect(spellArithmetic(`So $${written}$ it is`)).toBe(`So $${spelt}$ it is`);
});

test.each(['2x+3=11', '7\\times 8=56', 'y=\\sqrt{9+16}=5', '3<4+5=9', '5+6', '4+7+9=21'])(
  '%s stays as it is',
  (formula) => {
    expect(spellArithmetic(`\\[${formula}\\]`)).toBe(`\\[${formula}\\]`);
  },
);

test('every number of a chain in a thousand sheets is the same', () => {
  const random = createRandom(11);
  for (let sheet = 0; sheet < 1000; sheet += 1) {
    for (const [, chain = ''] of spellArithmetic(drillLine(random).solution).matchAll(/\\\[(.*?)\\\]/g)) {
      const values = chain.split('=').map((part) => {
        const read = readNumeric(part);
        return read === null ? null : valueOf(read);
      });
      if (/[a-z]/.test(chain.replaceAll(/\\[a-z]+/g, ''))) continue;
      const [first] = values;
      for (const value of values) {
        if (first === null || first === undefined || value === null) throw new Error(`Not read: ${chain}`);
        expect(value[0] * first[1], chain).toBe(first[0] * value[1]);
      }
    }
  }
});
