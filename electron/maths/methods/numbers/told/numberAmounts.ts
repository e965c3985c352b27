import {
  differenceTree,
  numberTree,
  productTree,
  quotientTree,
  sumTree,
  unknownTree,
} from '../../unknowns/amountTree.ts';
import type { AmountTree } from '../../unknowns/amountTree.ts';
import type { Infix, NumberToken } from './numberTokens.ts';

/** An amount read from some tokens; `next` is the token behind it, `usesIt` tells whether "it" stands in it. */
export type ReadAmount = { readonly tree: AmountTree; readonly next: number; readonly usesIt: boolean };
export type AmountReader = {
  readonly tokens: readonly NumberToken[];
  /** What "it" stands for. */
  readonly it: AmountTree;
};

export const THE_NUMBER: AmountTree = unknownTree('n0');

/** How tightly a sign binds: 1 for "more than", 2 for plus, 3 for times. */
const TIGHTNESS: Readonly<Record<Infix, number>> = {
  more: 1,
  less: 1,
  'added to': 1,
  'taken from': 1,
  'over by': 0,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};

export function joined(sign: Infix, first: AmountTree, second: AmountTree): AmountTree | null {
  switch (sign) {
    case '+':
    case 'more':
    case 'added to':
      return sumTree([second, first]);
    case '-':
      return differenceTree(first, second);
    case 'less':
    case 'taken from':
      return differenceTree(second, first);
    case '*':
      return productTree(second, first);
    case '/':
      return quotientTree(first, second);
    case 'over by':
      return null;
  }
}

export function isBare(tree: AmountTree | null): boolean {
  return tree?.kind === 'unknown';
}

function infixAt(reader: AmountReader, at: number, first: AmountTree): Infix | null {
  const token = reader.tokens[at];
  if (token?.kind === 'infix') return token.sign;
  if (token?.kind === 'bound' && first.kind === 'number') return token.more ? 'more' : 'less';
  return null;
}

/** "The sum of a number and 4". */
function readNamed(
  reader: AmountReader,
  at: number,
  name: 'sum' | 'difference' | 'product' | 'quotient' | 'square' | 'reciprocal',
): ReadAmount | null {
  const one = readAmount(reader, at, name === 'square' || name === 'reciprocal' ? 4 : 2);
  if (one === null) return null;
  if (name === 'square') return { ...one, tree: productTree(one.tree, one.tree) };
  if (name === 'reciprocal') {
    const turned = quotientTree(numberTree(1), one.tree);
    return turned === null ? null : { ...one, tree: turned };
  }
  const joint = reader.tokens[one.next];
  if (joint?.kind !== 'word' || joint.word !== 'and') return null;
  const two = readAmount(reader, one.next + 1, 3);
  const tree =
    two === null
      ? null
      : joined(({ sum: '+', difference: '-', product: '*', quotient: '/' } as const)[name], one.tree, two.tree);
  return two === null || tree === null ? null : { tree, next: two.next, usesIt: one.usesIt || two.usesIt };
}

function readPrimary(reader: AmountReader, at: number): ReadAmount | null {
  const token = reader.tokens[at];
  switch (token?.kind) {
    case 'number':
      return { tree: numberTree(token.value), next: at + 1, usesIt: false };
    case 'unknown':
      return { tree: THE_NUMBER, next: at + 1, usesIt: false };
    case 'it':
      return { tree: reader.it, next: at + 1, usesIt: true };
    case 'its':
      return { tree: productTree(reader.it, reader.it), next: at + 1, usesIt: true };
    case 'named':
      return readNamed(reader, at + 1, token.name);
    case 'factor': {
      const inner = readAmount(reader, at + 1, 4);
      // "Its half": nothing stands behind it.
      if (inner === null) return { tree: productTree(numberTree(token.value), reader.it), next: at + 1, usesIt: true };
      const sign = infixAt(reader, inner.next, inner.tree);
      // "Twice 5 more than a number" may mean either.
      if (inner.tree.kind === 'number' && sign !== null && TIGHTNESS[sign] === 1) return null;
      return { ...inner, tree: productTree(numberTree(token.value), inner.tree) };
    }
    default:
      return null;
  }
}

/** Reads an amount from `at` on, with signs that bind at least so tightly; `null` where none stands there. */
export function readAmount(reader: AmountReader, at: number, tightness: number): ReadAmount | null {
  let read = readPrimary(reader, at);
  while (read !== null && reader.tokens[read.next]?.kind === 'squared')
    read = { ...read, tree: productTree(read.tree, read.tree), next: read.next + 1 };
  while (read !== null) {
    const sign: Infix | null = infixAt(reader, read.next, read.tree);
    const own = sign === null ? 0 : TIGHTNESS[sign];
    if (sign === null || own === 0 || own < tightness) return read;
    const second: ReadAmount | null = readAmount(reader, read.next + 1, own === 1 ? 1 : own + 1);
    const tree = second === null ? null : joined(sign, read.tree, second.tree);
    if (second === null || tree === null) return null;
    read = { tree, next: second.next, usesIt: read.usesIt || second.usesIt };
  }
  return read;
}
