import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';

import {
  numberTree,
  productTree,
  sumTree,
  unknownTree,
} from '../../../../electron/maths/methods/unknowns/amountTree.ts';
import { readAmount } from '../../../../electron/maths/methods/unknowns/readAmount.ts';
import type { AmountScope } from '../../../../electron/maths/methods/unknowns/readAmount.ts';
import { workUnknowns } from '../../../../electron/maths/methods/unknowns/workUnknowns.ts';
import type { StoryEquation } from '../../../../electron/maths/methods/unknowns/workUnknowns.ts';
import { writeTree } from '../../../../electron/maths/methods/unknowns/writeTree.ts';

const [a, b] = [unknownTree('a'), unknownTree('b')];

function answersOf(equations: readonly StoryEquation[]): readonly string[] | null {
  const worked = workUnknowns({
    unknowns: [
      { id: 'a', name: 'the first' },
      { id: 'b', name: 'the second' },
    ],
    equations,
    wanted: [
      { tree: a, name: 'the first' },
      { tree: b, name: 'the second' },
    ],
    fits: () => true,
  });
  return worked === null ? null : worked.answers.map((values) => values.map((value) => value.toFraction()).join(' '));
}

const twice: StoryEquation = { left: a, right: productTree(numberTree(2), b) };
const sum: StoryEquation = { left: sumTree([a, b]), right: numberTree(21) };

describe('a story of unknowns', () => {
  it('is worked when its facts are as many as its unknowns', () => {
    expect(answersOf([twice, sum])).toEqual(['14 7']);
  });

  it('is worked whatever the order of its facts', () => {
    expect(answersOf([sum, twice])).toEqual(['14 7']);
  });

  it('has all the answers that a square leaves', () => {
    expect(
      answersOf([
        { left: productTree(a, b), right: numberTree(12) },
        { left: sumTree([a, b]), right: numberTree(7) },
      ]),
    ).toEqual(expect.arrayContaining(['3 4', '4 3']));
  });

  it('is left alone with a fact too few or too many', () => {
    expect(answersOf([twice])).toBeNull();
    expect(answersOf([twice, sum, { left: a, right: numberTree(14) }])).toBeNull();
  });

  it('is left alone when its facts contradict each other', () => {
    expect(answersOf([twice, { left: a, right: sumTree([productTree(numberTree(2), b), numberTree(1)]) }])).toBeNull();
  });

  it('takes multiples of the unknown where it would have fractions', () => {
    const worked = workUnknowns({
      unknowns: [
        { id: 'a', name: 'the first' },
        { id: 'b', name: 'the second' },
      ],
      equations: [
        { left: productTree(numberTree(3), a), right: productTree(numberTree(2), b) },
        { left: sumTree([a, b]), right: numberTree(25) },
      ],
      wanted: [{ tree: b, name: 'the second' }],
      fits: () => true,
    });
    expect(worked?.steps.map(({ expression }) => expression).join(' ')).not.toContain('frac');
    expect(worked?.answers[0]?.[0]?.equals(new Fraction(15))).toBe(true);
  });
});

describe('an amount in words', () => {
  const scope: AmountScope = {
    amounts: [5, 3].map((value) => ({ kind: 'number', value: new Fraction(value) })),
    one: (text) => (text === 'a number' || text === 'the number' ? unknownTree('n') : null),
    several: () => null,
    turned: false,
  };
  const written = (text: string): string | null => {
    const tree = readAmount(text, scope);
    return tree === null ? null : writeTree(tree, () => 'n');
  };

  it.each([
    ['⟨n0⟩ less than twice a number', '2n-5'],
    ['twice a number less ⟨n0⟩', '2n-5'],
    ['⟨n1⟩ times the sum of a number and ⟨n0⟩', '3(n+5)'],
    ['the sum of ⟨n1⟩ times a number and ⟨n0⟩', '3n+5'],
    ['the square of a number', 'n^2'],
    ['half of a number', '\\frac{1}{2}n'],
  ])('is read: %s', (text, latex) => {
    expect(written(text)).toBe(latex);
  });

  it.each([
    'nearly twice a number',
    'a number and ⟨n0⟩',
    'the product of ⟨n1⟩ and a number increased by ⟨n0⟩',
    'twice',
  ])('is left alone when it may mean several things or nothing: %s', (text) => {
    expect(written(text)).toBeNull();
  });
});
