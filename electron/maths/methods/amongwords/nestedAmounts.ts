import type { Expression } from '../../expression/expression.ts';
import { negative, number, product, sum } from '../../expression/build.ts';

/** The words of a question with `#n` for its expressions, and what each of these is. */
export type Amounts = { readonly words: string; readonly parts: ReadonlyMap<number, Expression> };

const N = '#(\\d+)';
const THE = '(?:the )?';
const AND = '(?: and| ,|, and| to| with)';

type Rule = readonly [pattern: RegExp, build: (...parts: readonly Expression[]) => Expression];

const minus = (one: Expression, two: Expression): Expression =>
  sum(one, two.kind === 'number' && two.value.s < 0n ? two : negative(two));

/** Names of amounts that are made of others: each becomes one amount. */
const RULES: readonly Rule[] = [
  [new RegExp(`${THE}(?:sum|total) of ${N}(?:${AND})+ ${N}(?:${AND})+ ${N}`), (a, b, c) => sum(...[a, b, c].flatMap((one) => one ?? []))],
  [new RegExp(`${THE}(?:sum|total) of ${N}(?:${AND})+ ${N}`), (a, b) => sum(...[a, b].flatMap((one) => one ?? []))],
  [new RegExp(`${THE}difference (?:of|between) ${N}(?:${AND})+ ${N}`), (a, b) => (a === undefined || b === undefined ? number(0) : minus(a, b))],
  [new RegExp(`${THE}product of ${N}(?:${AND})+ ${N}`), (a, b) => product(...[a, b].flatMap((one) => one ?? []))],
  [new RegExp(`(?:twice|double|two times|two lots of) ${N}`), (a) => product(number(2), a ?? number(0))],
  [new RegExp(`(?:three times|triple|treble|three lots of) ${N}`), (a) => product(number(3), a ?? number(0))],
  [new RegExp(`${THE}square of ${N}`), (a) => ({ kind: 'power', base: a ?? number(0), exponent: number(2) })],
]; // prettier-ignore

/** Only where something is done with it: "the sum of A and B" alone is the question itself. */
const OUTER =
  /\b(?:subtract|take|taken|deduct|remove|add|added|less than|minus|plus|exceeds?|from|multipl\w+|times|sum|difference|product|twice|double|three times|triple|square of)\b/;

/** "Subtract A from the sum of B and C": the sum becomes one expression, so that two are left. */
export function nestedAmounts({ words, parts }: Amounts): Amounts {
  const known = new Map(parts);
  let text = words;
  for (let round = 0; round < 4; round += 1) {
    const step = RULES.map(([pattern, build]) => ({ found: pattern.exec(text), build })).find(
      ({ found }) => found !== null,
    );
    const [found, build] = [step?.found ?? null, step?.build];
    if (found === null || build === undefined) return { words: text, parts: known };
    const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    const places = found.slice(1).map(Number);
    const inner = places.flatMap((place) => known.get(place) ?? []);
    const others = [...known.keys()].some(
      (place) => !places.includes(place) && new RegExp(`#${place}(?!\\d)`).test(rest),
    );
    if (inner.length !== places.length || !others || !OUTER.test(rest)) return { words: text, parts: known };
    const [first = 0, ...more] = places;
    known.set(first, build(...inner));
    for (const place of more) known.delete(place);
    text = text.replace(found[0], `#${first}`);
  }
  return { words: text, parts: known };
}
