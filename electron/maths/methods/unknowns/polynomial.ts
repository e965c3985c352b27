import Fraction from 'fraction.js';

import type { AmountTree } from './amountTree.ts';

/** Coefficients by the unknowns multiplied, `a*b` in order of their letters; the number alone stands under ''. */
export type Polynomial = ReadonlyMap<string, Fraction>;

const ONE: Polynomial = new Map([['', new Fraction(1)]]);

function cleaned(terms: Iterable<readonly [string, Fraction]>): Polynomial {
  const sum = new Map<string, Fraction>();
  for (const [key, value] of terms) sum.set(key, value.add(sum.get(key) ?? 0));
  return new Map([...sum].filter(([, value]) => value.n !== 0n));
}

export function add(first: Polynomial, second: Polynomial, sign: 1 | -1): Polynomial {
  return cleaned([...first, ...[...second].map(([key, value]): [string, Fraction] => [key, value.mul(sign)])]);
}

export function multiply(first: Polynomial, second: Polynomial): Polynomial {
  return cleaned(
    [...first].flatMap(([one, a]) =>
      [...second].map(([two, b]): [string, Fraction] => [
        [...one.split('*'), ...two.split('*')]
          .filter((id) => id !== '')
          .toSorted()
          .join('*'),
        a.mul(b),
      ]),
    ),
  );
}

/** A tree as one polynomial over another. */
export function quotientOf(tree: AmountTree): readonly [top: Polynomial, bottom: Polynomial] {
  switch (tree.kind) {
    case 'number':
      return [cleaned([['', tree.value]]), ONE];
    case 'unknown':
      return [new Map([[tree.id, new Fraction(1)]]), ONE];
    case 'sum':
      return tree.parts
        .map(quotientOf)
        .reduce(([top, bottom], [more, under]) =>
          bottom === under
            ? [add(top, more, 1), bottom]
            : [add(multiply(top, under), multiply(more, bottom), 1), multiply(bottom, under)],
        );
    case 'product': {
      const [[top, bottom], [more, under]] = [quotientOf(tree.first), quotientOf(tree.second)];
      return [multiply(top, more), bottom === ONE && under === ONE ? ONE : multiply(bottom, under)];
    }
    case 'quotient': {
      const [[top, bottom], [more, under]] = [quotientOf(tree.top), quotientOf(tree.bottom)];
      return [multiply(top, under), multiply(bottom, more)];
    }
  }
}

/** `left − right`, multiplied up so that nothing is divided. */
export function equationOf(left: AmountTree, right: AmountTree): Polynomial {
  const [[top, bottom], [more, under]] = [quotientOf(left), quotientOf(right)];
  return add(multiply(top, under), multiply(more, bottom), -1);
}

export function unknownsOf(polynomial: Polynomial): ReadonlySet<string> {
  return new Set([...polynomial.keys()].flatMap((key) => key.split('*')).filter((id) => id !== ''));
}

/** The coefficients `[a, b, c]` of `a·x² + b·x + c` in the one unknown; `null` for more unknowns or powers. */
export function quadraticIn(polynomial: Polynomial, id: string): readonly [Fraction, Fraction, Fraction] | null {
  const keys = [`${id}*${id}`, id, ''];
  if ([...polynomial.keys()].some((key) => !keys.includes(key))) return null;
  const [a, b, c] = keys.map((key) => polynomial.get(key) ?? new Fraction(0));
  return [a ?? new Fraction(0), b ?? new Fraction(0), c ?? new Fraction(0)];
}

function squareRoot(value: Fraction): Fraction | null {
  if (value.s < 0n) return null;
  const root = (whole: bigint): bigint | null => {
    const near = BigInt(Math.round(Math.sqrt(Number(whole))));
    return near * near === whole ? near : null;
  };
  const [top, bottom] = [root(value.n), root(value.d)];
  return top === null || bottom === null ? null : new Fraction(top, bottom);
}

/** The rational roots; `null` where there are others or every number is one. */
export function rationalRoots([a, b, c]: readonly [Fraction, Fraction, Fraction]): readonly Fraction[] | null {
  if (a.n === 0n) return b.n === 0n ? null : [c.neg().div(b)];
  const root = squareRoot(b.mul(b).sub(a.mul(c).mul(4)));
  if (root === null) return null;
  const roots = [b.neg().add(root), b.neg().sub(root)].map((top) => top.div(a.mul(2)));
  return root.n === 0n ? roots.slice(0, 1) : roots;
}
