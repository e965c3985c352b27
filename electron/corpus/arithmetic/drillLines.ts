import type { CorpusLine } from '../corpusLine.ts';
import type { Random } from '../../maths/problems/random.ts';

/** One small sum in LaTeX, and what it comes to. */
type Sum = { readonly asked: string; readonly value: string };

type Maker = (random: Random) => Sum;

function sum(asked: string, value: number): Sum {
  return { asked, value: value.toString() };
}

/** Whole numbers of one, two or three digits; small ones are met most. */
function size(random: Random): number {
  const [low, high] = random.pick([
    [1, 12],
    [1, 30],
    [10, 99],
    [10, 99],
    [100, 999],
  ]);
  return random.whole(low, high);
}

function decimal(random: Random): { readonly scaled: number; readonly places: number } {
  const places = random.pick([1, 1, 2, 2, 3]);
  return { scaled: random.whole(1, random.pick([99, 999, 2500])), places };
}

function written(scaled: number, places: number): string {
  return Number((scaled / 10 ** places).toFixed(places)).toString();
}

function addDecimals(random: Random): Sum {
  const [one, other] = [decimal(random), random.chance(0.3) ? { scaled: size(random), places: 0 } : decimal(random)];
  const places = Math.max(one.places, other.places);
  const up = ({ scaled, places: own }: typeof one): number => scaled * 10 ** (places - own);
  const minus = random.chance(0.45) && up(one) !== up(other);
  const [first, second] = minus && up(one) < up(other) && random.chance(0.8) ? [other, one] : [one, other];
  const total = minus ? up(first) - up(second) : up(first) + up(second);
  const asked = `${written(first.scaled, first.places)}${minus ? '-' : '+'}${written(second.scaled, second.places)}`;
  return { asked, value: written(total, places) };
}

function divide(random: Random): Sum {
  const [by, value] = [random.whole(2, random.pick([12, 12, 25, 60])), random.whole(2, random.pick([12, 40, 150]))];
  if (random.chance(0.7)) return sum(`${(by * value).toString()}\\div ${by.toString()}`, value);
  const part = random.pick([2, 4, 5, 8, 10, 20, 25, 100]);
  const above = random.whole(1, 99);
  return { asked: `${above.toString()}\\div ${part.toString()}`, value: Number((above / part).toFixed(4)).toString() };
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

function cancel(random: Random): Sum {
  const [common, above, below] = [random.whole(2, 15), random.whole(1, 12), random.whole(2, 15)];
  const divisor = greatestDivisor(above, below);
  const asked = `\\frac{${(common * above).toString()}}{${(common * below).toString()}}`;
  const [top, bottom] = [above / divisor, below / divisor];
  return { asked, value: bottom === 1 ? top.toString() : `\\frac{${top.toString()}}{${bottom.toString()}}` };
}

function list(random: Random): Sum {
  const numbers = Array.from({ length: random.whole(3, 7) }, () => random.whole(1, random.pick([9, 20, 60])));
  const total = numbers.reduce((one, other) => one + other, 0);
  const asked = numbers.join('+');
  if (total % numbers.length > 0 || random.chance(0.5)) return sum(asked, total);
  return sum(`\\frac{${asked}}{${numbers.length.toString()}}`, total / numbers.length);
}

function likeTerms(random: Random): Sum {
  const letter = random.pick(['x', 'y', 'a', 'b', 'n', 'p', 'q', 't', 'm', 'k']);
  const [one, other] = [random.signed(1, 15), random.signed(1, 15)];
  const term = (factor: number): string => {
    if (factor === 0) return '0';
    return Math.abs(factor) === 1 ? `${factor < 0 ? '-' : ''}${letter}` : `${factor.toString()}${letter}`;
  };
  const second = term(other);
  return { asked: `${term(one)}${second.startsWith('-') ? '' : '+'}${second}`, value: term(one + other) };
}

function signedPair(random: Random): Sum {
  const [one, other] = [random.signed(1, 30), random.signed(1, 30)];
  const written_ = (value: number): string => (value < 0 ? `(${value.toString()})` : value.toString());
  switch (random.pick(['+', '-', '×'])) {
    case '+':
      return sum(`${one.toString()}+${written_(other)}`, one + other);
    case '-':
      return sum(`${one.toString()}-${written_(other)}`, one - other);
    default: {
      const [small, factor] = [Math.sign(one) * random.whole(1, 12), Math.sign(other) * random.whole(1, 12)];
      return sum(`${small.toString()}\\times ${written_(factor)}`, small * factor);
    }
  }
}

function ordered(random: Random): Sum {
  const [a, b, c] = [random.whole(1, 30), random.whole(2, 12), random.whole(2, 12)];
  const [A, B, C] = [a, b, c].map(String);
  switch (random.pick(['+', '-', 'first', 'bracket', 'square'])) {
    case '+':
      return sum(`${A}+${B}\\times ${C}`, a + b * c);
    case '-':
      return sum(`${A}-${B}\\times ${C}`, a - b * c);
    case 'first':
      return sum(`${B}\\times ${C}-${A}`, b * c - a);
    case 'bracket':
      return sum(`${B}\\times (${A}-${C})`, b * (a - c));
    default:
      return sum(`${B}^2+${A}`, b * b + a);
  }
}

const MAKERS: readonly [Maker, ...Maker[]] = [
  (random) => {
    const [one, other] = [size(random), size(random)];
    return sum(`${one.toString()}+${other.toString()}`, one + other);
  },
  (random) => {
    const [one, other] = [size(random), size(random)];
    return sum(`${one.toString()}-${other.toString()}`, one - other);
  },
  (random) => {
    const [one, other] = [random.whole(2, 12), random.whole(2, 12)];
    return sum(`${one.toString()}\\times ${other.toString()}`, one * other);
  },
  (random) => {
    const [one, other] = [random.whole(11, random.pick([99, 999])), random.whole(2, random.pick([9, 99]))];
    return sum(`${one.toString()}\\times ${other.toString()}`, one * other);
  },
  (random) => {
    const [one, factor] = [decimal(random), random.whole(2, random.pick([9, 60]))];
    const asked = `${factor.toString()}\\times ${written(one.scaled, one.places)}`;
    return { asked, value: written(one.scaled * factor, one.places) };
  },
  addDecimals,
  addDecimals,
  divide,
  divide,
  cancel,
  list,
  likeTerms,
  signedPair,
  signedPair,
  ordered,
];

const COMMANDS: readonly [string, ...string[]] = ['Work out', 'Calculate', 'Find', 'work out', 'Evaluate', 'What are'];

/** What lies between is spelt out with every other solution's sums. */
function worked({ asked, value }: Sum): string {
  return `\\[${asked}=${value}\\]`;
}

/**
 * A sheet of small sums: what a small model must do inside every solution and learns too slowly from the solutions alone.
 * Three to seven of them, so that nearly every token of a line is arithmetic.
 */
export function drillLine(random: Random): CorpusLine {
  const kinds = Array.from({ length: random.whole(3, 7) }, () => random.pick(MAKERS));
  const sums = (random.chance(0.3) ? kinds.map(() => kinds[0] ?? MAKERS[0]) : kinds).map((make) => make(random));
  const problem = `${random.pick(COMMANDS)} ${sums.map(({ asked }) => `$${asked}$`).join(', ')}`;
  const answer = sums.map(({ value }) => value).join(',\\ ');
  const solution = `${sums.map(worked).join('\n')}\n\n**Answer:** \\(\\boxed{${answer}}\\)`;
  return { topic: 'small-sums', problem, solution, core: problem, kernel: problem, styles: [] };
}
