import Fraction from 'fraction.js';

/** An amount of a story as its words build it, out of numbers and unknowns. */
export type AmountTree =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'sum'; readonly parts: readonly AmountTree[] }
  | { readonly kind: 'product'; readonly first: AmountTree; readonly second: AmountTree }
  | { readonly kind: 'quotient'; readonly top: AmountTree; readonly bottom: AmountTree };

const ZERO = new Fraction(0);

export function numberTree(value: number | Fraction): AmountTree {
  return { kind: 'number', value: new Fraction(value) };
}

export function unknownTree(id: string): AmountTree {
  return { kind: 'unknown', id };
}

export function sumTree(parts: readonly AmountTree[]): AmountTree {
  const flat = parts.flatMap((part) => (part.kind === 'sum' ? part.parts : [part]));
  const some = flat.filter((part) => part.kind !== 'number' || part.value.n !== 0n);
  const [only, ...more] = some;
  if (only === undefined) return numberTree(0);
  if (some.every((part) => part.kind === 'number'))
    return numberTree(some.reduce((total, part) => total.add(part.kind === 'number' ? part.value : 0), ZERO));
  return more.length === 0 ? only : { kind: 'sum', parts: some };
}

export function productTree(first: AmountTree, second: AmountTree): AmountTree {
  if (second.kind === 'number' && first.kind !== 'number') return productTree(second, first);
  if (first.kind === 'number') {
    if (first.value.equals(1)) return second;
    if (second.kind === 'number') return numberTree(first.value.mul(second.value));
    if (second.kind === 'product' && second.first.kind === 'number')
      return productTree(numberTree(first.value.mul(second.first.value)), second.second);
  }
  return { kind: 'product', first, second };
}

export function differenceTree(first: AmountTree, second: AmountTree): AmountTree {
  return sumTree([first, productTree(numberTree(-1), second)]);
}

export function quotientTree(top: AmountTree, bottom: AmountTree): AmountTree | null {
  if (bottom.kind !== 'number') return { kind: 'quotient', top, bottom };
  return bottom.value.n === 0n ? null : productTree(numberTree(bottom.value.inverse()), top);
}

/** The tree with other trees in the place of its unknowns. */
export function placed(tree: AmountTree, by: (id: string) => AmountTree | undefined): AmountTree {
  switch (tree.kind) {
    case 'number':
      return tree;
    case 'unknown':
      return by(tree.id) ?? tree;
    case 'sum':
      return sumTree(tree.parts.map((part) => placed(part, by)));
    case 'product':
      return productTree(placed(tree.first, by), placed(tree.second, by));
    case 'quotient':
      return (
        quotientTree(placed(tree.top, by), placed(tree.bottom, by)) ?? {
          kind: 'quotient',
          top: placed(tree.top, by),
          bottom: numberTree(0),
        }
      );
  }
}

/** Its value where every unknown has one; `null` for an unknown without one and for a division by nothing. */
export function valueOfTree(tree: AmountTree, valueOf: (id: string) => Fraction | undefined): Fraction | null {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'unknown':
      return valueOf(tree.id) ?? null;
    case 'sum':
      return tree.parts.reduce<Fraction | null>((total, part) => {
        const value = valueOfTree(part, valueOf);
        return total === null || value === null ? null : total.add(value);
      }, ZERO);
    default: {
      const [one, two] = tree.kind === 'product' ? [tree.first, tree.second] : [tree.top, tree.bottom];
      const [first, second] = [valueOfTree(one, valueOf), valueOfTree(two, valueOf)];
      if (first === null || second === null) return null;
      if (tree.kind === 'product') return first.mul(second);
      return second.n === 0n ? null : first.div(second);
    }
  }
}
