import { pattern } from './pattern.ts';
import Fraction from 'fraction.js';

import type { StoryAmount } from '../words/storyAmounts.ts';
import { differenceTree, numberTree, productTree, quotientTree, sumTree } from './amountTree.ts';
import type { AmountTree } from './amountTree.ts';

/** What a topic knows of words: what names one amount, and what names several ("their ages"). */
export type AmountScope = {
  readonly amounts: readonly StoryAmount[];
  readonly one: (text: string) => AmountTree | null;
  readonly several: (text: string) => readonly AmountTree[] | null;
  /** Which of two is the larger is not told by "their difference": both are tried. */
  readonly turned: boolean;
};

const PARTS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
}; // prettier-ignore
const PART = Object.keys(PARTS).join('|');
const MARK = '⟨n(\\d+)⟩';

export function markedNumber(text: string, amounts: readonly StoryAmount[]): Fraction | null {
  const fraction = /^⟨n(\d+)⟩÷⟨n(\d+)⟩$/.exec(text);
  if (fraction !== null) {
    const [top, bottom] = [
      markedNumber(`⟨n${fraction[1] ?? ''}⟩`, amounts),
      markedNumber(`⟨n${fraction[2] ?? ''}⟩`, amounts),
    ];
    return top === null || bottom === null || bottom.n === 0n ? null : top.div(bottom);
  }
  const found = /^⟨[nq](\d+)⟩$/.exec(text)?.[1];
  const amount = found === undefined ? undefined : amounts[Number(found)];
  return amount?.kind === 'number' ? amount.value : null;
}

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:twice|double|2 times|two times)$/, 2],
  [/^(?:thrice|triple|treble)$/, 3],
  [/^(?:half|half of|one half of|a half of|one half|a half)$/, 0.5],
];

/** "twice", "3 times", "2 thirds of", "exactly half"; `null` for other words. */
export function readFactor(text: string, amounts: readonly StoryAmount[]): Fraction | null {
  const bare = text.trim().replace(/^(?:exactly|only|just|now) /, '');
  const fixed = FACTORS.find(([pattern]) => pattern.test(bare));
  if (fixed !== undefined) return new Fraction(fixed[1]);
  const times = pattern(`^(⟨n\\d+⟩(?:÷⟨n\\d+⟩)?) (?:times|lots of|multiplied by)$`).exec(bare)?.[1];
  if (times !== undefined) return markedNumber(times, amounts);
  const part = pattern(`^(a|one|1|${MARK})[ -](${PART})(?: of)?$`).exec(bare);
  if (part !== null) {
    const count = part[2] === undefined ? new Fraction(1) : markedNumber(`⟨n${part[2]}⟩`, amounts);
    return count === null ? null : count.div(PARTS[part[3] ?? ''] ?? 1);
  }
  const fraction = pattern(`^(${MARK}÷${MARK}) of$`).exec(bare)?.[1];
  if (fraction !== undefined) return markedNumber(fraction, amounts);
  const percent = /^⟨p(\d+)⟩ of$/.exec(bare)?.[1];
  const amount = percent === undefined ? undefined : amounts[Number(percent)];
  return amount?.kind === 'percent' ? amount.value.div(100) : null;
}

type Join = readonly [words: string, build: (first: AmountTree, second: AmountTree) => AmountTree | null];
/** Earlier ones bind less: the first that fits in any place is taken. */
const JOINS: readonly (readonly Join[])[] = [
  [
    ['(?:years )?(?:more|greater|larger|bigger|higher) than', (first, second) => sumTree([second, first])],
    ['(?:years )?(?:less|fewer|smaller|lower) than', (first, second) => differenceTree(second, first)],
    ['added to', (first, second) => sumTree([second, first])],
    ['(?:subtracted|taken away|taken|deducted) from', (first, second) => differenceTree(second, first)],
    ['(?:plus|increased by|\\+|together with|added by)', (first, second) => sumTree([first, second])],
    ['(?:minus|decreased by|reduced by|diminished by|less|-)', (first, second) => differenceTree(first, second)],
  ],
  [
    ['(?:multiplied by|times|×)', productTree],
    ['(?:divided by|over)', quotientTree],
  ],
];

/** All ways to split a text at some words, both sides read. */
function splits(text: string, words: string, scope: AmountScope): readonly (readonly [AmountTree, AmountTree])[] {
  return [...text.matchAll(pattern(`,? ${words} `, 'g'))].flatMap(({ index, 0: found }) => {
    const first = readAmount(text.slice(0, index), scope);
    const second = first === null ? null : readAmount(text.slice(index + found.length), scope);
    return first === null || second === null ? [] : [[first, second] as const];
  });
}

function only(trees: readonly (AmountTree | null)[]): AmountTree | null {
  const found = trees.filter((tree) => tree !== null);
  const [first] = found;
  return first !== undefined && found.every((tree) => JSON.stringify(plain(tree)) === JSON.stringify(plain(first)))
    ? first
    : null;
}

function plain(tree: AmountTree): unknown {
  if (tree.kind === 'number') return tree.value.toFraction();
  if (tree.kind === 'unknown') return tree.id;
  if (tree.kind === 'sum') return ['+', ...tree.parts.map(plain)];
  return tree.kind === 'product'
    ? ['×', plain(tree.first), plain(tree.second)]
    : ['/', plain(tree.top), plain(tree.bottom)];
}

function squared(tree: AmountTree): AmountTree {
  return productTree(tree, tree);
}

function product(trees: readonly AmountTree[]): AmountTree | null {
  const [first, ...more] = trees;
  return first === undefined ? null : more.reduce(productTree, first);
}

/** The parts of "a and b", "a, b and c" or of a name for several amounts. */
export function readSeveral(text: string, scope: AmountScope): readonly AmountTree[] | null {
  const bare = text.trim();
  const named = scope.several(bare);
  if (named !== null) return named;
  const found = [...bare.matchAll(/,? and /g)].flatMap(({ index, 0: joint }) => {
    const last = readAmount(bare.slice(index + joint.length), scope);
    if (last === null) return [];
    const before = bare.slice(0, index);
    const whole = readAmount(before, scope);
    if (whole !== null) return [[whole, last]];
    const list = before.split(', ').map((part) => readAmount(part, scope));
    return list.length > 1 && list.every((part) => part !== null) ? [[...list, last]] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function difference(trees: readonly AmountTree[], scope: AmountScope): AmountTree | null {
  const [first, second, ...more] = trees;
  if (first === undefined || second === undefined || more.length > 0) return null;
  return scope.turned ? differenceTree(second, first) : differenceTree(first, second);
}

function readNamed(text: string, scope: AmountScope): AmountTree | null {
  const found =
    /^(?:the |their )?(?:(sum|total|product|average|mean|difference|quotient)(?: (?:of|between|in))|(sum|total|product|difference)) ?(?:the )?((?:squares|reciprocals) of )?(.*)$/.exec(
      text,
    );
  if (found === null) return null;
  const [, named, bare, squares, inner = ''] = found;
  const owned = text.startsWith('their ');
  if (named === undefined && (!owned || inner !== '')) return null;
  const parts =
    named === undefined ? scope.several('they') : (readSeveral(inner, scope) ?? readSeveral(`the ${inner}`, scope));
  if (parts === null) return null;
  const trees =
    squares === undefined
      ? parts
      : squares.startsWith('sq')
        ? parts.map(squared)
        : parts.map((part) => quotientTree(numberTree(1), part)).filter((tree) => tree !== null);
  if (trees.length !== parts.length) return null;
  switch (named ?? bare) {
    case 'sum':
    case 'total':
      return sumTree(trees);
    case 'product':
      return product(trees);
    case 'difference':
      return difference(trees, scope);
    case 'quotient':
      return trees[0] === undefined || trees[1] === undefined || trees.length > 2
        ? null
        : quotientTree(trees[0], trees[1]);
    default:
      return productTree(numberTree(new Fraction(1, trees.length)), sumTree(trees));
  }
}

function readMultiple(text: string, scope: AmountScope): AmountTree | null {
  for (const { index, 0: gap } of text.matchAll(/ /g)) {
    const factor = readFactor(text.slice(0, index), scope.amounts);
    const inner = factor === null ? null : readAmount(text.slice(index + gap.length), scope);
    if (factor !== null && inner !== null) return productTree(numberTree(factor), inner);
  }
  const square = /^(?:the )?square of (.+)$/.exec(text)?.[1] ?? /^(.+)(?: squared|\^2|²)$/.exec(text)?.[1];
  const own = /^its (square|double|triple|half)$/.exec(text)?.[1];
  const it = own === undefined ? null : readAmount('it', scope);
  if (it !== null)
    return own === 'square'
      ? squared(it)
      : productTree(numberTree(own === 'double' ? 2 : own === 'triple' ? 3 : 0.5), it);
  const base = square === undefined ? null : readAmount(square, scope);
  if (base !== null) return squared(base);
  const reciprocal = /^(?:the |its )reciprocal(?: of (.+))?$/.exec(text);
  const turned = reciprocal === null ? null : readAmount(reciprocal[1] ?? 'it', scope);
  return turned === null ? null : quotientTree(numberTree(1), turned);
}

/** Reads "5 less than twice the smaller number" and its like as an amount; `null` where the words say anything else. */
export function readAmount(text: string, scope: AmountScope): AmountTree | null {
  const bare = text.trim().replace(/^,|,$/g, '').trim();
  if (bare === '') return null;
  const number = markedNumber(bare, scope.amounts);
  if (number !== null) return numberTree(number);
  const atom = scope.one(bare);
  if (atom !== null) return atom;
  // "One is twice the other" is about one of two; only where nothing else can be meant is it the number.
  if (bare === 'one') return numberTree(1);
  const changed = /^(.+?),? (?:is |was )?(increased|decreased|reduced) by ⟨p(\d+)⟩$/.exec(bare);
  if (changed !== null) {
    const [base, percent] = [readAmount(changed[1] ?? '', scope), scope.amounts[Number(changed[3])]];
    if (base === null || percent?.kind !== 'percent') return null;
    const part = percent.value.div(100);
    return productTree(numberTree(changed[2] === 'increased' ? part.add(1) : new Fraction(1).sub(part)), base);
  }
  const named = readNamed(bare, scope);
  for (const joins of JOINS) {
    const joined = joins.flatMap(([words, build]) =>
      splits(bare, words, scope).map(([first, second]) => build(first, second)),
    );
    if (joined.length > 0 || (named !== null && joins === JOINS[1]))
      return only([named, ...joined].filter((tree) => tree !== null));
  }
  return named ?? readMultiple(bare, scope);
}
