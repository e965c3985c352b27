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

/** The sum of two dice. */
export function workTwoDice(wanted: (sum: number) => boolean, name: string): RuleSolution | null {
  const pairs = [1, 2, 3, 4, 5, 6].flatMap((one) => [1, 2, 3, 4, 5, 6].map((two) => [one, two] as const));
  const good = pairs.filter(([one, two]) => wanted(one + two));
  const steps: RuleStep[] = [{ reason: 'Count all outcomes of two dice.', expression: '6\\times 6=36' }];
  if (good.length > 0 && good.length <= 10)
    steps.push({
      reason: `List those with ${name}.`,
      expression: good.map(([one, two]) => `(${one},${two})`).join(',\\ '),
    });
  else steps.push({ reason: `Count those with ${name}.`, expression: `${good.length}` });
  return workEqual(good.length, 36, steps);
}

type CardWish = { readonly count: number; readonly why: string };

/** What people ask for from a pack of 52 cards, by its name without an article. */
export const CARDS: Readonly<Record<string, CardWish>> = {
  'red card': { count: 26, why: 'Half of the cards are red.' },
  'black card': { count: 26, why: 'Half of the cards are black.' },
  heart: { count: 13, why: 'There are 13 hearts.' },
  diamond: { count: 13, why: 'There are 13 diamonds.' },
  club: { count: 13, why: 'There are 13 clubs.' },
  spade: { count: 13, why: 'There are 13 spades.' },
  ace: { count: 4, why: 'There are 4 aces, one in each suit.' },
  king: { count: 4, why: 'There are 4 kings, one in each suit.' },
  queen: { count: 4, why: 'There are 4 queens, one in each suit.' },
  jack: { count: 4, why: 'There are 4 jacks, one in each suit.' },
  'face card': { count: 12, why: 'There are 3 face cards in each of 4 suits.' },
  'picture card': { count: 12, why: 'There are 3 picture cards in each of 4 suits.' },
  'red king': { count: 2, why: 'There are 2 red kings.' },
  'black queen': { count: 2, why: 'There are 2 black queens.' },
  'red ace': { count: 2, why: 'There are 2 red aces.' },
  'king of hearts': { count: 1, why: 'There is only one such card.' },
  'queen of spades': { count: 1, why: 'There is only one such card.' },
  'ace of diamonds': { count: 1, why: 'There is only one such card.' },
  seven: { count: 4, why: 'There are 4 sevens, one in each suit.' },
  two: { count: 4, why: 'There are 4 twos, one in each suit.' },
  ten: { count: 4, why: 'There are 4 tens, one in each suit.' },
};

const RANKS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** One card from a pack of 52: that it is (or is not) of the kind. */
export function workCard(name: string, negated: boolean): RuleSolution | null {
  const wish =
    CARDS[name] ??
    (RANKS.includes(name) ? { count: 4, why: 'There are 4 of each number, one in each suit.' } : undefined);
  if (wish === undefined) return null;
  const count = negated ? 52 - wish.count : wish.count;
  const steps: RuleStep[] = [{ reason: wish.why, expression: negated ? `52-${wish.count}=${count}` : `${wish.count}` }];
  return workEqual(count, 52, steps);
}
