import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { workEqual } from './workProbability.ts';

/** The whole numbers from `from` to `to` that are wanted, one by one; on a die, a spinner or numbered cards. */
export function workNumbers(from: number, to: number, wanted: (value: number) => boolean): RuleSolution | null {
  const all = Array.from({ length: to - from + 1 }, (_item, index) => from + index);
  const good = all.filter(wanted);
  if (all.length < 2 || all.length > 200) return null;
  const shown =
    good.length === 0 ? 'None of them is wanted.' : good.length > 14 ? `${good.length} of them are wanted.` : null;
  const listed = shown === null ? good.join(',\\ ') : `${good.length}`;
  return workEqual(good.length, all.length, [
    {
      reason: shown ?? `List those that are wanted and count them: ${good.length} of ${all.length}.`,
      expression: listed,
    },
  ]);
}

/** A letter drawn from a word: those that `wanted` holds for. */
export function workLetters(word: string, wanted: (letter: string) => boolean): RuleSolution | null {
  const letters = [...word.toUpperCase()];
  const good = letters.filter(wanted);
  if (letters.length < 2) return null;
  const listed = (some: readonly string[]): string => (some.length === 0 ? '0' : `\\text{${some.join(', ')}}`);
  const all: RuleStep = { reason: `Count the letters: ${letters.length}.`, expression: listed(letters) };
  const chosen: RuleStep = { reason: `Count those that are wanted: ${good.length}.`, expression: listed(good) };
  return workEqual(good.length, letters.length, [all, chosen]);
}

/** So many coins, so many of them heads (or more, with `atLeast`). */
export function workCoins(coins: number, heads: number, atLeast: boolean): RuleSolution | null {
  if (coins < 1 || coins > 5 || heads < 0 || heads > coins) return null;
  const all = Array.from({ length: 2 ** coins }, (_item, index) =>
    index.toString(2).padStart(coins, '0').replaceAll('0', 'H').replaceAll('1', 'T'),
  );
  const good = all.filter((row) => {
    const count = row.replaceAll('T', '').length;
    return atLeast ? count >= heads : count === heads;
  });
  const power = coins === 1 ? '2' : `2^${coins}=${all.length}`;
  const steps: RuleStep[] = [{ reason: 'Count all outcomes: two for each coin.', expression: power }];
  const shown = `\\text{${good.join(', ')}}`;
  if (good.length <= 8) steps.push({ reason: 'List those that are wanted.', expression: shown });
  return workEqual(good.length, all.length, steps);
}

/** Two throws of a die, or spins of a spinner, with the numbers from 1 to `faces`. */
export function workTwoThrows(
  faces: number,
  wanted: (one: number, two: number) => boolean,
  name: string,
): RuleSolution | null {
  if (faces < 2 || faces > 12) return null;
  const numbers = Array.from({ length: faces }, (_item, index) => index + 1);
  const good = numbers.flatMap((one) => numbers.filter((two) => wanted(one, two)).map((two) => [one, two] as const));
  const all = faces * faces;
  const of = faces === 6 ? 'two dice' : 'both';
  const steps: RuleStep[] = [{ reason: `Count all outcomes of ${of}.`, expression: `${faces}\\times ${faces}=${all}` }];
  if (good.length > 0 && good.length <= 10)
    steps.push({
      reason: `List those with ${name}.`,
      expression: good.map(([one, two]) => `(${one},${two})`).join(',\\ '),
    });
  else steps.push({ reason: `Count those with ${name}.`, expression: `${good.length}` });
  return workEqual(good.length, all, steps);
}

/** The sum of two dice. */
export function workTwoDice(wanted: (sum: number) => boolean, name: string): RuleSolution | null {
  return workTwoThrows(6, (one, two) => wanted(one + two), name);
}

const SUITS = ['heart', 'diamond', 'club', 'spade'];
const RANKS = ['ace', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'jack', 'queen', 'king'];
const FACES = ['jack', 'queen', 'king'];

type Card = { readonly rank: string; readonly suit: string };

const PACK: readonly Card[] = SUITS.flatMap((suit) => RANKS.map((rank) => ({ rank, suit })));

/** Sources of patterns for what people ask for from a pack of 52, by singular names. */
export const CARD_NAME = String.raw`(?:(?:red|black) )?(?:(?:${RANKS.join('|')})s?(?: of (?:${SUITS.join('|')})s)?|(?:face|picture|court|number) cards?|(?:${SUITS.join('|')})s?|card)`;

/** Which cards a name means; `null` for no name of cards. */
function cardsNamed(name: string): ((card: Card) => boolean) | null {
  const words = name.split(' ').filter((word) => word !== 'of' && !/^cards?$/.test(word));
  const tests = words.map((word): ((card: Card) => boolean) | null => {
    const single = word.replace(/(?<=[a-z]{3})s$/, '').replace(/^sixe$/, 'six');
    if (SUITS.includes(single)) return ({ suit }) => suit === single;
    if (RANKS.includes(single)) return ({ rank }) => rank === single;
    if (single === 'red') return ({ suit }) => suit === 'heart' || suit === 'diamond';
    if (single === 'black') return ({ suit }) => suit === 'club' || suit === 'spade';
    if (/^(?:face|picture|court)$/.test(single)) return ({ rank }) => FACES.includes(rank);
    return single === 'number' ? ({ rank }) => !FACES.includes(rank) && rank !== 'ace' : null;
  });
  if (words.length === 0 || !tests.every((test) => test !== null)) return null;
  return (card) => tests.every((test) => test(card));
}

/** One card from a pack of 52: that it is of one of the kinds, or (`negated`) of none. */
export function workCards(names: readonly string[], negated: boolean): RuleSolution | null {
  const tests = names.map(cardsNamed);
  if (!tests.every((test) => test !== null)) return null;
  const counts = tests.map((test) => PACK.filter(test).length);
  const count = PACK.filter((card) => tests.some((test) => test(card))).length;
  const sum = counts.reduce((total, one) => total + one, 0);
  const steps: RuleStep[] = names.map((name, index) => ({
    reason: `Count the cards that are ${name}: ${counts[index] ?? 0} of 52.`,
    expression: `${counts[index] ?? 0}`,
  }));
  if (names.length > 1)
    steps.push({
      reason: sum === count ? 'No card is both, so add.' : 'Add, and take away those that were counted twice.',
      expression: `${counts.join('+')}${sum === count ? '' : `-${sum - count}`}=${count}`,
    });
  if (negated) steps.push({ reason: 'All others are wanted.', expression: `52-${count}=${52 - count}` });
  return workEqual(negated ? 52 - count : count, 52, steps);
}

/** How many cards of a pack have the name; 0 for no name of cards. */
export function cardCount(name: string): number {
  const test = cardsNamed(name);
  return test === null ? 0 : PACK.filter(test).length;
}

/** Two of these numbers are drawn, the first not put back: those pairs that `wanted` holds for. */
export function workPairs(
  numbers: readonly number[],
  wanted: (one: number, two: number) => boolean,
): RuleSolution | null {
  if (numbers.length < 2 || numbers.length > 12) return null;
  const pairs = numbers.flatMap((one, at) => numbers.slice(at + 1).map((two) => [one, two] as const));
  const good = pairs.filter(([one, two]) => wanted(one, two));
  const all = `\\frac{${numbers.length}\\times ${numbers.length - 1}}{2}=${pairs.length}`;
  const steps: RuleStep[] = [{ reason: 'Count the pairs that can be drawn.', expression: all }];
  if (good.length > 0 && good.length <= 12)
    steps.push({
      reason: `List those that are wanted: ${good.length}.`,
      expression: good.map(([one, two]) => `(${one},${two})`).join(',\\ '),
    });
  else steps.push({ reason: 'Count those that are wanted.', expression: `${good.length}` });
  return workEqual(good.length, pairs.length, steps);
}
