import Fraction from 'fraction.js';

import { writeDecimal } from '../../methods/askedText.ts';
import {
  workCards,
  workCoins,
  workLetters,
  workNumbers,
  workTwoDice,
} from '../../methods/probability/outcomeSpaces.ts';
import { workDraws } from '../../methods/probability/workDraws.ts';
import type { DrawWish } from '../../methods/probability/workDraws.ts';
import {
  workBag,
  workComplement,
  workEqual,
  workExpected,
  workIndependent,
  workMissingChance,
  workRelativeFrequency,
} from '../../methods/probability/workProbability.ts';
import type { Chance } from '../../methods/probability/workProbability.ts';
import type { RuleSolution } from '../../outcomes.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';

type Kind = (random: Random, difficulty: Difficulty) => MadeProblem | null;
type Marks = Readonly<Record<string, string>>;

const COLOURS = ['red', 'blue', 'green', 'yellow', 'white', 'black'] as const;
const THINGS = ['counter', 'ball', 'marble', 'sweet', 'bead', 'disc', 'cube'] as const;

function made(ask: string, question: string, marks: Marks, solution: RuleSolution | null): MadeProblem | null {
  return solution === null ? null : { latex: [], unknowns: [], ask, bracketed: false, question, marks, solution };
}

function colours(random: Random, count: number): readonly string[] {
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(random.pick(COLOURS));
  return [...chosen];
}

function contents(counts: readonly number[], names: readonly string[], thing: string): string {
  const parts = counts.map((count, index) => `${count} ${names[index] ?? ''}`);
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''} ${thing}s`;
}

const bag: Kind = (random, difficulty) => {
  const kinds = difficulty === 1 ? 2 : random.whole(2, 4);
  const [names, thing] = [colours(random, kinds), random.pick(THINGS)];
  const counts = names.map(() => random.whole(1, difficulty === 3 ? 15 : 9));
  const [first = '', second = ''] = names;
  const marks = { contents: contents(counts, names, thing), thing, colour: first, other: second };
  const told = `A bag contains ${marks.contents}. One ${thing} is taken at random.`;
  const kind = random.next();
  if (kinds > 2 && kind < 0.25)
    return made(
      'bagEither',
      `${told} Find the probability that it is ${first} or ${second}.`,
      marks,
      workBag(counts, [0, 1]),
    );
  if (kind < 0.5) {
    const others = counts.map((_count, index) => index).filter((index) => index > 0);
    return made('bagNot', `${told} Find the probability that it is not ${first}.`, marks, workBag(counts, others));
  }
  return made('bag', `${told} Find the probability that it is ${first}.`, marks, workBag(counts, [0]));
};

type NumberWish = { readonly words: string; readonly wanted: (value: number) => boolean };

function isPrime(value: number): boolean {
  return value > 1 && Array.from({ length: value - 2 }, (_item, index) => index + 2).every((one) => value % one !== 0);
}

function numberWish(random: Random, largest: number): NumberWish {
  const bound = random.whole(2, largest - 1);
  const factor = random.pick([3, 4, 5]);
  return random.pick<NumberWish>([
    { words: 'an even number', wanted: (value) => value % 2 === 0 },
    { words: 'an odd number', wanted: (value) => value % 2 === 1 },
    { words: 'a prime number', wanted: isPrime },
    { words: `a number greater than ${bound}`, wanted: (value) => value > bound },
    { words: `a number less than ${bound}`, wanted: (value) => value < bound },
    { words: `a multiple of ${factor}`, wanted: (value) => value % factor === 0 },
    { words: `a ${bound}`, wanted: (value) => value === bound },
    { words: `a ${bound} or a ${bound + 1}`, wanted: (value) => value === bound || value === bound + 1 },
    { words: 'a square number', wanted: (value) => Number.isInteger(Math.sqrt(value)) },
    { words: `a factor of ${largest}`, wanted: (value) => largest % value === 0 },
  ]);
}

const die: Kind = (random) => {
  const wish = numberWish(random, 6);
  const question = `A fair die is rolled. What is the probability of getting ${wish.words}?`;
  return made('die', question, { wish: wish.words }, workNumbers(1, 6, wish.wanted));
};

const numbered: Kind = (random) => {
  const largest = random.pick([8, 10, 12, 15, 16, 20, 20, 24, 25, 30, 50]);
  const wish = numberWish(random, largest);
  if (/^an? (?:8|11|18)/.test(wish.words)) return null;
  const question = `Cards are numbered from 1 to ${largest}. One card is chosen at random. Find the probability that it is ${wish.words}.`;
  return made(
    'numbered',
    question,
    { largest: largest.toString(), wish: wish.words },
    workNumbers(1, largest, wish.wanted),
  );
};

const coins: Kind = (random, difficulty) => {
  const count = difficulty === 1 ? 2 : random.whole(2, 3);
  const heads = random.whole(0, count);
  const atLeast = random.chance(0.3) && heads === 1;
  const names = ['no heads', 'one head', 'two heads', 'three heads'];
  const exact =
    heads > 0 && heads < count
      ? `exactly ${names[heads] ?? ''}`
      : heads === count && count > 1
        ? random.pick([names[heads] ?? '', count === 2 ? 'two heads' : 'all heads'])
        : (names[heads] ?? '');
  const wish = atLeast ? 'at least one head' : exact;
  const word = count === 2 ? 'two' : 'three';
  const question = `${count === 2 ? 'Two' : 'Three'} fair coins are tossed. Find the probability of ${wish}.`;
  return made('coins', question, { count: word, wish }, workCoins(count, heads, atLeast));
};

const twoDice: Kind = (random) => {
  const total = random.whole(3, 11);
  const [wish, wanted] = random.pick<readonly [string, (sum: number) => boolean]>([
    [`a total of ${total}`, (sum) => sum === total],
    [`a total of ${total}`, (sum) => sum === total],
    [`a total greater than ${total}`, (sum) => sum > total],
    [`a total less than ${total}`, (sum) => sum < total],
  ]);
  const question = `Two fair dice are rolled. What is the probability of getting ${wish}?`;
  return made('twoDice', question, { wish }, workTwoDice(wanted, wish));
};

const CARDS = ['red card', 'black card', 'heart', 'diamond', 'club', 'spade', 'ace', 'king', 'queen', 'jack', 'face card', 'picture card', 'red king', 'black queen', 'red ace', 'king of hearts', 'queen of spades', 'ace of diamonds', 'seven', 'two', 'ten'] as const; // prettier-ignore

const cards: Kind = (random) => {
  const name = random.pick(CARDS);
  const article = /of /.test(name) ? 'the' : /^[aeiou]/.test(name) ? 'an' : 'a';
  const negated = random.chance(0.2) && article !== 'the';
  const wish = `${article} ${name}`;
  const not = negated ? 'not ' : '';
  const question = `A card is drawn from a pack of 52 cards. What is the probability that it is ${not}${wish}?`;
  return made(negated ? 'cardNot' : 'card', question, { wish }, workCards([name], negated));
};

const WORDS = ['MATHEMATICS', 'PROBABILITY', 'BANANA', 'STATISTICS', 'MISSISSIPPI', 'ENGLAND', 'SCHOOL', 'COFFEE', 'ALGEBRA', 'TOMORROW', 'BALLOON', 'PEPPER', 'COMMITTEE', 'ELEPHANT', 'GEOMETRY', 'SUCCESS', 'CANADA', 'AMERICA', 'PARALLEL', 'DECEMBER'] as const; // prettier-ignore

const letters: Kind = (random) => {
  const word: string = random.pick(WORDS);
  const letter = word.charAt(random.whole(0, word.length - 1));
  const vowel = random.chance(0.3);
  const wish = vowel ? 'a vowel' : `the letter ${letter}`;
  const question = `A letter is chosen at random from the word ${word}. Find the probability that it is ${wish}.`;
  const solution = workLetters(word, (one) => (vowel ? 'AEIOU'.includes(one) : one === letter));
  const problem = made('letters', question, { word: random.chance(0.9) ? word : word.toLowerCase(), wish }, solution);
  return problem;
};

function chance(random: Random, difficulty: Difficulty): Chance {
  const kind = random.next();
  if (kind < 0.45)
    return {
      value: new Fraction(random.whole(1, difficulty === 1 ? 9 : 99), difficulty === 1 ? 10 : 100),
      form: 'decimal',
    };
  if (kind < 0.65) return { value: new Fraction(random.whole(1, 19) * 5, 100), form: 'percent' };
  const bottom = random.whole(3, 12);
  const value = new Fraction(random.whole(1, bottom - 1), bottom);
  return { value, form: 'fraction' };
}

/** As typed in a question: a decimal, `35%`, or a formula. */
function shown({ value, form }: Chance): string {
  if (form === 'decimal') return writeDecimal(value);
  return form === 'percent' ? `${writeDecimal(value.mul(100))}%` : `$\\frac{${value.n}}{${value.d}}$`;
}

const complement: Kind = (random, difficulty) => {
  const given = chance(random, difficulty);
  const marks = { p: shown(given) };
  const question = `The probability that it rains is ${marks.p.replace('%', '\\%')}. What is the probability that it does not rain?`;
  return made('complement', question, marks, workComplement(given));
};

const missingChance: Kind = (random) => {
  const names = colours(random, random.whole(3, 4));
  const known = names
    .slice(1)
    .map((): Chance => ({ value: new Fraction(random.whole(1, 8) * 5, 100), form: 'decimal' }));
  const list = known.map((one, index) => `${names[index + 1] ?? ''} ${shown(one)}`);
  const marks = {
    colour: names[0] ?? '',
    list: `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`,
    pairs: known.map((one, index) => `P(${names[index + 1] ?? ''}) = ${shown(one)}`).join(', '),
  };
  const question = `A spinner is ${names.join(' or ')}. The probabilities are ${marks.list}. Find the probability of ${marks.colour}.`;
  const solution = workMissingChance(known);
  return solution?.answer === '0' ? null : made('missing', question, marks, solution);
};

const independent: Kind = (random) => {
  const one = chance(random, 1);
  const two = { ...chance(random, 1), form: one.form } as Chance;
  if (one.form === 'percent') return null;
  const value: Chance =
    one.form === 'decimal'
      ? { value: new Fraction(random.whole(1, 9), 10), form: 'decimal' }
      : { ...two, form: 'fraction' };
  const marks = { p: shown(one), q: shown(value) };
  const question = `$P(A)=${marks.p.replaceAll('$', '')}$ and $P(B)=${marks.q.replaceAll('$', '')}$. $A$ and $B$ are independent. Find $P(A\\text{ and }B)$.`;
  const solution = workIndependent([one, value]);
  return made('independent', question, marks, solution);
};

const expected: Kind = (random) => {
  const given = chance(random, 1);
  const trials = Number(given.value.d) * random.whole(2, 30);
  const solution = workExpected(given, trials);
  if (solution === null || trials > 1000) return null;
  const marks = { p: shown(given), trials: trials.toString() };
  const question = `A spinner lands on red with probability ${marks.p.replace('%', '\\%')}. It is spun ${trials} times. How many times do you expect red?`;
  return made('expected', question, marks, solution);
};

const expectedDie: Kind = (random) => {
  const trials = 6 * random.whole(5, 60);
  const side = random.whole(1, 6);
  const marks = { trials: trials.toString(), wish: `a ${side}` };
  const question = `A fair die is rolled ${trials} times. How many times would you expect a ${side}?`;
  return made('expectedDie', question, marks, workExpected({ value: new Fraction(1, 6), form: 'fraction' }, trials));
};

const relative: Kind = (random) => {
  const trials = random.pick([20, 25, 40, 50, 60, 80, 100, 120, 150, 200]);
  const times = random.whole(3, trials - 3);
  const question = `A drawing pin is dropped ${trials} times and lands point up ${times} times. Estimate the probability that it lands point up.`;
  return made(
    'relative',
    question,
    { trials: trials.toString(), times: times.toString() },
    workRelativeFrequency(times, trials),
  );
};

const tickets: Kind = (random) => {
  const all = random.pick([50, 100, 120, 150, 200, 250, 300, 400, 500]);
  const bought = random.whole(2, 20);
  const question = `There are ${all} tickets in a raffle. Amy buys ${bought}. What is the probability that she wins?`;
  return made('tickets', question, { all: all.toString(), bought: bought.toString() }, workEqual(bought, all, []));
};

const draws: Kind = (random, difficulty) => {
  const [names, thing] = [colours(random, 2), random.pick(THINGS)];
  const counts = [random.whole(2, 8), random.whole(2, 8)];
  const replaced = random.chance(0.4);
  const [first = '', second = ''] = names;
  const marks = { contents: contents(counts, names, thing), thing, colour: first, other: second };
  const kind = random.next();
  const [ask, wish, words] = ((): readonly [string, DrawWish, string] => {
    if (kind < 0.5) return ['both', { kind: 'ordered', first: 0, second: 0 }, `both are ${first}`];
    if (kind < 0.65) return ['each', { kind: 'oneOfEach', first: 0, second: 1 }, 'they have different colours'];
    if (kind < 0.8) return ['same', { kind: 'same' }, 'they have the same colour'];
    if (kind < 0.9)
      return [
        'firstThen',
        { kind: 'ordered', first: 0, second: 1 },
        `the first is ${first} and the second is ${second}`,
      ];
    return ['atLeast', { kind: 'atLeastOne', of: 0 }, `at least one is ${first}`];
  })();
  if (difficulty === 1 && ask !== 'both') return null;
  const how = replaced ? 'with replacement' : 'without replacement';
  const question = `A bag contains ${marks.contents}. Two ${thing}s are taken at random ${how}. Find the probability that ${words}.`;
  return made(`${ask}${replaced ? 'Back' : 'Kept'}`, question, marks, workDraws(counts, replaced, wish));
};

const KINDS: readonly [Kind, ...Kind[]] = [
  bag, bag, bag, die, die, numbered, numbered, coins, twoDice, cards, letters, complement, complement, missingChance,
  independent, expected, expectedDie, relative, tickets, draws, draws, draws,
]; // prettier-ignore

/** Dice, coins, bags, cards, letters; one event or two; the complement and the expected number. */
export function makeProbabilityProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(KINDS)(random, difficulty);
}
