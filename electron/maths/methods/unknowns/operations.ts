import { pattern } from './pattern.ts';
import { differenceTree, productTree, numberTree, quotientTree, sumTree } from './amountTree.ts';
import type { AmountTree } from './amountTree.ts';
import { readAmount } from './readAmount.ts';
import type { AmountScope } from './readAmount.ts';

/** What is done to a number: the amounts that stood in the words, in the order that `build` takes them. */
type Operation = {
  readonly pattern: RegExp;
  readonly build: (first: AmountTree, second: AmountTree) => AmountTree | null;
  /** The group that holds what it is done to; where that is empty, the number so far. */
  readonly to: 1 | 2;
};

const TO = '(?: (?:on )?to (.+))?';
const FROM = '(?: from (.+))?';
const squared = (tree: AmountTree): AmountTree => productTree(tree, tree);

/** In the words of somebody who does them ("adds 5 to it", "adding 5 to it") or of what is done ("5 is added to it"). */
const OPERATIONS: readonly Operation[] = [
  { pattern: pattern(`^(?:add|adds|added|adding)(?: on)? (.+?)${TO}$`), build: (by, to) => sumTree([to, by]), to: 2 },
  { pattern: pattern(`^(.+?) (?:is|are|was) (?:then )?added${TO}$`), build: (by, to) => sumTree([to, by]), to: 2 },
  {
    pattern: pattern(
      `^(?:subtract|subtracts|subtracted|subtracting|take away|takes away|took away|taking away|take off|takes off|takes|take|took|taking|deducts|deducting)(?: away)? (.+?)(?: away| off)?${FROM}$`,
    ),
    build: (by, to) => differenceTree(to, by),
    to: 2,
  },
  {
    pattern: pattern(`^(.+?) (?:is|are|was) (?:then )?(?:subtracted|taken away|taken off|taken|deducted)${FROM}$`),
    build: (by, to) => differenceTree(to, by),
    to: 2,
  },
  {
    pattern: /^(?:multiply|multiplies|multiplied|multiplying|times|timesing)(?: (.+?))? by (.+)$/,
    build: (to, by) => productTree(by, to),
    to: 1,
  },
  {
    pattern: /^(?:(.+?) )?(?:(?:is|are|was) )?(?:then )?multiplied by (.+)$/,
    build: (to, by) => productTree(by, to),
    to: 1,
  },
  { pattern: /^(?:divide|divides|divided|dividing)(?: (.+?))? by (.+)$/, build: quotientTree, to: 1 },
  { pattern: /^(?:(.+?) )?(?:(?:is|are|was) )?(?:then )?divided by (.+)$/, build: quotientTree, to: 1 },
  {
    pattern: /^(?:(.+?) )?(?:(?:is|are|was) )?(?:then )?increased by (.+)$/,
    build: (to, by) => sumTree([to, by]),
    to: 1,
  },
  {
    pattern: /^(?:(.+?) )?(?:(?:is|are|was) )?(?:then )?(?:decreased|reduced|diminished) by (.+)$/,
    build: differenceTree,
    to: 1,
  },
];
const ALONE: readonly (readonly [words: string, build: (tree: AmountTree) => AmountTree])[] = [
  ['(?:double|doubles|doubled|doubling)', (tree) => productTree(numberTree(2), tree)],
  ['(?:treble|trebles|trebled|triple|triples|tripled|tripling)', (tree) => productTree(numberTree(3), tree)],
  ['(?:halve|halves|halved|halving)', (tree) => productTree(numberTree(0.5), tree)],
  ['(?:square|squares|squared|squaring)', squared],
];

/** "adds 5", "doubles the result", "15 is taken away": the number after it; `null` where the words do nothing to one. */
export function readOperation(text: string, current: AmountTree | null, scope: AmountScope): AmountTree | null {
  const object = (words: string | undefined): AmountTree | null =>
    words === undefined || words.trim() === '' ? current : readAmount(words, scope);
  for (const { pattern, build, to } of OPERATIONS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const by = found[to === 1 ? 2 : 1];
    const [amount, target] = [by === undefined ? null : readAmount(by, scope), object(found[to])];
    if (amount !== null && target !== null) return to === 1 ? build(target, amount) : build(amount, target);
  }
  for (const [words, build] of ALONE) {
    const found =
      pattern(`^${words}(?: (.+))?$`).exec(text) ?? pattern(`^(.+ )?(?:is|are|was) (?:then )?${words}$`).exec(text);
    const target = found === null ? null : object(found[1]);
    if (target !== null) return build(target);
  }
  return null;
}
