import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { factsOf, onlyKinds } from './facts.ts';
import type { ProbabilityFact, Wish } from './facts.ts';
import {
  workCards,
  workCoins,
  workLetters,
  workNumbers,
  workPairs,
  workTwoDice,
  workTwoThrows,
  cardCount,
} from './outcomeSpaces.ts';
import { workDraws } from './workDraws.ts';
import type { DrawWish } from './workDraws.ts';
import { workBag, workEqual, workExpected, workIndependent } from './workProbability.ts';

type Asked = { readonly wish: Wish; readonly negated: boolean };

/** One number of so many, each as likely as the others. */
function oneNumber(from: number, to: number, { wish, negated }: Asked): RuleSolution | null {
  return wish.kind === 'number' ? workNumbers(from, to, (value) => wish.wanted(value) !== negated) : null;
}

function dice(count: number, faces: number, asked: Asked): RuleSolution | null {
  const { wish, negated } = asked;
  if (count === 1) return oneNumber(1, faces, asked);
  if (count !== 2) return null;
  if (wish.kind === 'total' && faces === 6)
    return workTwoDice((sum) => wish.wanted(sum) !== negated, negated ? `not ${wish.name}` : wish.name);
  if (wish.kind === 'total')
    return workTwoThrows(
      faces,
      (one, two) => wish.wanted(one + two) !== negated,
      negated ? `not ${wish.name}` : wish.name,
    );
  if (wish.kind === 'eachNumber')
    return negated ? null : workTwoThrows(faces, (one, two) => wish.wanted(one) && wish.wanted(two), wish.name);
  if (wish.kind !== 'bothNumbers' || (wish.value !== null && wish.value > faces)) return null;
  const all = faces * faces;
  const pairs = wish.value === null ? faces : 1;
  const wanted = negated ? all - pairs : pairs;
  const first = {
    reason: `Count all outcomes of ${faces === 6 ? 'two dice' : 'both'}.`,
    expression: `${faces}\\times ${faces}=${all}`,
  };
  const why = wish.value === null ? 'Both show the same in one way for each number.' : 'There is only one way.';
  return workEqual(wanted, all, [
    first,
    { reason: why, expression: negated ? `${all}-${pairs}=${wanted}` : `${pairs}` },
  ]);
}

/** Coins and a die thrown together: sides of the coins and a number of the die. */
function coinsAndDie(count: number, faces: number, wishes: readonly Asked[]): RuleSolution | null {
  const side = wishes.find(({ wish }) => wish.kind === 'heads' || wish.kind === 'headAndTail');
  const number = wishes.find(({ wish }) => wish.kind === 'number');
  if (wishes.length !== 2 || side === undefined || number?.wish.kind !== 'number' || side.negated) return null;
  const thrown = fractionOf(coins(count, side));
  const { wanted } = number.wish;
  const good = Array.from({ length: faces }, (_item, index) => index + 1).filter(
    (value) => wanted(value) !== number.negated,
  );
  return thrown === null
    ? null
    : workIndependent([
        { value: thrown, form: 'fraction' },
        { value: new Fraction(good.length, faces), form: 'fraction' },
      ]);
}

/** The probability that a solution ends with, where it is a fraction. */
function fractionOf(solution: RuleSolution | null): Fraction | null {
  const [, top, bottom] = /^\\frac\{(\d+)\}\{(\d+)\}$/.exec(solution?.answer ?? '') ?? [];
  return top === undefined || bottom === undefined ? null : new Fraction(`${top}/${bottom}`);
}

/** How often something is expected of a die or a coin that is thrown many times. */
function expected(facts: readonly ProbabilityFact[], asked: Asked): RuleSolution | null {
  const [times, die, coin] = [factsOf(facts, 'times')[0], factsOf(facts, 'dice')[0], factsOf(facts, 'coins')[0]];
  const one = die?.count === 1 ? dice(1, die.faces, asked) : coin?.count === 1 ? coins(1, asked) : null;
  const chance = fractionOf(one);
  if (times === undefined || one === null || chance === null) return null;
  if (!onlyKinds(facts, ['dice', 'coins', 'times', 'ask', 'wish', 'idle']) || (die !== undefined && coin !== undefined))
    return null;
  const last = workExpected({ value: chance, form: 'fraction' }, times.count);
  return last === null ? null : { ...last, steps: [...one.steps, ...last.steps] };
}

function coins(count: number, { wish, negated }: Asked): RuleSolution | null {
  if (negated) return null;
  if (wish.kind === 'headAndTail') return count === 2 ? workCoins(2, 1, false) : null;
  if (wish.kind !== 'heads') return null;
  if (wish.all) return workCoins(count, count, false);
  // "A head" from several coins may mean one or some.
  if (wish.how === 'loosely' && count > 1) return null;
  return wish.count > count ? null : workCoins(count, wish.count, wish.how === 'atLeast');
}

/** What is in the bag: told kind by kind, or by a total and the rest. */
function contents(facts: readonly ProbabilityFact[]): ReadonlyMap<string, number> | null {
  const [bag, ...more] = factsOf(facts, 'bag');
  const [all, ...others] = factsOf(facts, 'all');
  const some = factsOf(facts, 'some');
  const [rest, ...rests] = factsOf(facts, 'rest');
  if (more.length + others.length + rests.length > 0) return null;
  if (bag !== undefined && some.length === 0 && rest === undefined) {
    const sum = [...bag.kinds.values()].reduce((total, count) => total + count, 0);
    return all === undefined || all.count === sum ? bag.kinds : null;
  }
  if (all === undefined || (bag !== undefined && some.length > 0)) return null;
  const kinds = new Map(bag?.kinds ?? some.map(({ name, count }) => [name, count]));
  const known = [...kinds.values()].reduce((total, count) => total + count, 0);
  if (kinds.size === 0 || known > all.count || (bag === undefined && kinds.size !== some.length)) return null;
  const name = rest?.name ?? '';
  if (kinds.has(name)) return null;
  return known === all.count ? kinds : kinds.set(name, all.count - known);
}

function drawWish({ wish, negated }: Asked, names: readonly string[]): DrawWish | null {
  const place = (name: string): number => names.indexOf(name);
  if (negated) return null;
  switch (wish.kind) {
    case 'both':
      return place(wish.name) < 0 ? null : { kind: 'ordered', first: place(wish.name), second: place(wish.name) };
    case 'inOrder':
      return place(wish.first) < 0 || place(wish.second) < 0
        ? null
        : { kind: 'ordered', first: place(wish.first), second: place(wish.second) };
    case 'oneOfEach': {
      const [one, two] = wish.names.length === 0 && names.length === 2 ? names : wish.names;
      if (one === undefined || two === undefined || one === two || place(one) < 0 || place(two) < 0) return null;
      return { kind: 'oneOfEach', first: place(one), second: place(two) };
    }
    case 'atLeastOne':
      return place(wish.name) < 0 ? null : { kind: 'atLeastOne', of: place(wish.name) };
    case 'same':
    case 'different':
      return { kind: wish.kind };
    default:
      return null;
  }
}

function fromBag(facts: readonly ProbabilityFact[], asked: Asked): RuleSolution | null {
  const bag = contents(facts);
  if (bag === null) return null;
  const [names, counts] = [[...bag.keys()], [...bag.values()]];
  const draws = factsOf(facts, 'draw');
  const again = factsOf(facts, 'again').length;
  const replaced = factsOf(facts, 'replaced');
  const total = draws.reduce((sum, { count }) => sum + count, 0) + again;
  const { wish, negated } = asked;
  if (wish.kind === 'kinds') {
    const places = wish.names.map((name) => names.indexOf(name));
    if (total > 1 || replaced.length > 0 || places.some((place) => place < 0) || new Set(places).size < places.length)
      return null;
    const wanted = counts.map((_count, place) => place).filter((place) => places.includes(place) !== negated);
    return workBag(counts, wanted);
  }
  const [back, ...more] = new Set(replaced.map((fact) => fact.back));
  const drawn = drawWish(asked, names);
  // Of two that are taken together nothing can be put back between them; of a second one it has to be said.
  const together = draws.length === 1 && draws[0]?.count === 2 && again === 0;
  if (drawn === null || total !== 2 || more.length > 0 || names.includes('') || (back === undefined && !together))
    return null;
  return workDraws(counts, back ?? false, drawn);
}

const DRAWING = ['draw', 'ask', 'wish', 'idle'] as const;

/** Two of the numbers, drawn together: their sum. */
function twoNumbers(
  { from, to }: { readonly from: number; readonly to: number },
  facts: readonly ProbabilityFact[],
  { wish, negated }: Asked,
): RuleSolution | null {
  const many = to - from + 1;
  const back = factsOf(facts, 'replaced').some((fact) => fact.back);
  const fits = onlyKinds(facts, ['numbers', 'all', 'replaced', ...DRAWING]) && !back;
  if (!fits || factsOf(facts, 'all').some(({ count }) => count !== many) || wish.kind !== 'total') return null;
  const numbers = Array.from({ length: many }, (_item, index) => from + index);
  return workPairs(numbers, (one, two) => wish.wanted(one + two) !== negated);
}

const VOWELS = 'aeiou';

function letters(word: string, { wish, negated }: Asked): RuleSolution | null {
  if (wish.kind !== 'letter') return null;
  const holds = (letter: string): boolean => {
    const small = letter.toLowerCase();
    if (wish.name.length <= 2) return wish.name.includes(small);
    return VOWELS.includes(small) === (wish.name === 'vowel');
  };
  if (wish.name.length > 2 && word.includes('y')) return null;
  return workLetters(word, (letter) => holds(letter) !== negated);
}

const RANKS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function card({ wish, negated }: Asked): RuleSolution | null {
  if (wish.kind === 'card') return workCards(wish.names, negated);
  const rank = wish.kind === 'number' && /^\d+$/.test(wish.name) ? RANKS[Number(wish.name)] : undefined;
  return rank === undefined || rank === '' ? null : workCards([rank], negated);
}

/** Two cards of a pack, both of a kind. */
function twoCards(facts: readonly ProbabilityFact[], name: string, negated: boolean): RuleSolution | null {
  const count = cardCount(name);
  const [back, ...more] = factsOf(facts, 'replaced');
  const draws = factsOf(facts, 'draw').reduce((sum, draw) => sum + draw.count, 0) + factsOf(facts, 'again').length;
  const fits = onlyKinds(facts, ['pack', 'replaced', 'again', ...DRAWING]) && more.length === 0 && draws === 2;
  if (!fits || negated || count < 2 || (back === undefined && factsOf(facts, 'again').length > 0)) return null;
  return workDraws([count, 52 - count], back?.back ?? false, { kind: 'ordered', first: 0, second: 0 });
}

/** A setup of equally likely outcomes, and one thing that is hoped for. */
export function workSetup(facts: readonly ProbabilityFact[]): RuleSolution | null {
  const [asked, ...wishes] = factsOf(facts, 'wish');
  const [request, ...requests] = factsOf(facts, 'ask');
  if (asked === undefined || request === undefined || requests.length > 0) return null;
  if (request.what === 'expected') return wishes.length > 0 ? null : expected(facts, asked);
  const [die, ...dies] = factsOf(facts, 'dice');
  const [coin, ...morecoins] = factsOf(facts, 'coins');
  const [times, ...often] = factsOf(facts, 'times');
  const [numbers, ...ranges] = factsOf(facts, 'numbers');
  const [word, ...texts] = factsOf(facts, 'word');
  const [pack, ...packs] = factsOf(facts, 'pack');
  if (dies.length + morecoins.length + often.length + ranges.length + texts.length + packs.length > 0) return null;
  const drawn = factsOf(facts, 'draw');
  if (die?.count === 1 && coin !== undefined && (times?.count ?? 1) === 1)
    return onlyKinds(facts, ['dice', 'coins', 'times', 'ask', 'wish', 'idle'])
      ? coinsAndDie(coin.count, die.faces, [asked, ...wishes])
      : null;
  if (wishes.length > 0) return null;
  if (pack !== undefined && asked.wish.kind === 'bothCards') return twoCards(facts, asked.wish.name, asked.negated);
  if (die !== undefined)
    return onlyKinds(facts, ['dice', 'times', 'ask', 'wish', 'idle'])
      ? dice(die.count * (times?.count ?? 1), die.faces, asked)
      : null;
  if (coin !== undefined)
    return onlyKinds(facts, ['coins', 'times', 'ask', 'wish', 'idle']) &&
      (coin.count === 1 || times === undefined || times.count === 1)
      ? coins(coin.count * (times?.count ?? 1), asked)
      : null;
  const single = drawn.length <= 1 && (drawn[0]?.count ?? 1) === 1 && (times?.count ?? 1) === 1;
  const simple = (kind: ProbabilityFact['kind']): boolean => single && onlyKinds(facts, [kind, 'times', ...DRAWING]);
  const counted = factsOf(facts, 'all');
  if (numbers !== undefined) {
    const many = numbers.to - numbers.from + 1;
    if (drawn.length === 1 && drawn[0]?.count === 2) return twoNumbers(numbers, facts, asked);
    if (
      !single ||
      !onlyKinds(facts, ['numbers', 'all', 'times', ...DRAWING]) ||
      counted.some(({ count }) => count !== many)
    )
      return null;
    return oneNumber(numbers.from, numbers.to, asked);
  }
  if (word !== undefined) return simple('word') ? letters(word.letters, asked) : null;
  if (pack !== undefined) return simple('pack') ? card(asked) : null;
  return onlyKinds(facts, ['bag', 'all', 'some', 'rest', 'again', 'replaced', ...DRAWING])
    ? fromBag(facts, asked)
    : null;
}
