import { simplifySurds } from '../../methods/simplifySurds.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';

type Shape = (random: Random) => string;

const BARE = [2, 3, 5, 6, 7, 10, 11] as const;

function bare(random: Random): number {
  return random.pick([...BARE]);
}

/** A root that comes out partly: √72. */
function partly(random: Random, radicand: number): string {
  return `\\sqrt{${random.whole(2, 7) ** 2 * radicand}}`;
}

function multiple(factor: number, root: string): string {
  return factor === 1 ? root : factor === -1 ? `-${root}` : `${factor}${root}`;
}

function plus(text: string): string {
  return text.startsWith('-') ? text : `+${text}`;
}

function root(random: Random): string {
  return `\\sqrt{${bare(random)}}`;
}

const SIMPLIFY: readonly [Shape, ...Shape[]] = [
  (random) => `\\sqrt{${random.whole(2, 10) ** 2 * random.pick([2, 3, 5, 6, 7])}}`,
  (random) => `\\sqrt{${random.whole(2, 6) ** 2 * random.pick([2, 3, 5])}}`,
  (random) => multiple(random.whole(2, 7), `\\sqrt{${random.whole(2, 5) ** 2 * random.pick([2, 3, 5])}}`),
  (random) => `\\sqrt{${bare(random)}}\\times \\sqrt{${random.pick([2, 3, 5, 6, 8, 10, 12, 15])}}`,
  (random) => {
    const inner = bare(random);
    return `${multiple(random.whole(1, 9), `\\sqrt{${inner}}`)}${plus(multiple(random.signed(1, 9), `\\sqrt{${inner}}`))}`;
  },
];

const MIXED: readonly [Shape, ...Shape[]] = [
  (random) => {
    const inner = random.pick([2, 3, 5, 6]);
    return `${partly(random, inner)}${random.pick(['+', '-'])}${partly(random, inner)}`;
  },
  (random) => {
    const inner = random.pick([2, 3, 5]);
    return `${multiple(random.whole(1, 5), partly(random, inner))}${random.pick(['+', '-'])}${multiple(random.whole(1, 4), partly(random, inner))}`;
  },
  (random) => {
    const inner = random.pick([2, 3, 5]);
    return `${partly(random, inner)}+${partly(random, inner)}-${multiple(random.whole(1, 5), `\\sqrt{${inner}}`)}`;
  },
  (random) => `${multiple(random.whole(2, 6), root(random))}\\times ${multiple(random.whole(2, 5), root(random))}`,
  (random) => {
    const inner = random.pick([2, 3, 5]);
    return `\\frac{\\sqrt{${random.whole(2, 6) ** 2 * inner}}}{${random.whole(2, 6)}}`;
  },
  (random) => {
    const [inner, times] = [random.pick([2, 3, 5]), random.whole(2, 9)];
    return `\\frac{\\sqrt{${inner * times}}}{\\sqrt{${inner}}}`;
  },
  (random) => `(${multiple(random.whole(1, 5), root(random))})^2`,
];

const EXPAND: readonly [Shape, ...Shape[]] = [
  (random) => `${root(random)}(${random.whole(1, 9)}${random.pick(['+', '-'])}${root(random)})`,
  (random) => `(${random.whole(1, 7)}${random.pick(['+', '-'])}${root(random)})^2`,
  (random) => {
    const [a, inner] = [random.whole(1, 9), bare(random)];
    return `(${a}+\\sqrt{${inner}})(${a}-\\sqrt{${inner}})`;
  },
  (random) => {
    const inner = bare(random);
    const bracket = (): string => `(${random.whole(1, 7)}${random.pick(['+', '-'])}\\sqrt{${inner}})`;
    return `${bracket()}${bracket()}`;
  },
  (random) => {
    const inner = random.pick([2, 3, 5]);
    const bracket = (): string =>
      `(${random.whole(1, 5)}${random.pick(['+', '-'])}${random.whole(2, 4)}\\sqrt{${inner}})`;
    return `${bracket()}${bracket()}`;
  },
];

const RATIONALISE: readonly [Shape, ...Shape[]] = [
  (random) => `\\frac{${random.whole(1, 15)}}{\\sqrt{${bare(random)}}}`,
  (random) => {
    const inner = bare(random);
    return `\\frac{${inner * random.whole(1, 5)}}{\\sqrt{${inner}}}`;
  },
  (random) => `\\frac{${random.whole(1, 12)}}{${random.whole(2, 5)}\\sqrt{${random.pick([2, 3, 5, 7])}}}`,
  (random) => `\\frac{\\sqrt{${random.pick([2, 3, 5, 7])}}}{\\sqrt{${random.pick([2, 3, 5, 6])}}}`,
  (random) =>
    `\\frac{${random.whole(1, 12)}}{${random.whole(1, 6)}${random.pick(['+', '-'])}\\sqrt{${random.pick([2, 3, 5, 6, 7])}}}`,
  (random) =>
    `\\frac{${random.whole(1, 8)}}{\\sqrt{${random.pick([3, 5, 7])}}${random.pick(['+', '-'])}${random.pick(['1', '2', '\\sqrt{2}'])}}`,
];

function pickShape(random: Random, difficulty: Difficulty): readonly [Shape, 'simplify' | 'expand' | 'rationalise'] {
  if (difficulty === 1) return [random.pick(SIMPLIFY), 'simplify'];
  if (difficulty === 2)
    return random.chance(0.7) ? [random.pick(MIXED), 'simplify'] : [random.pick(RATIONALISE), 'rationalise'];
  return random.chance(0.5) ? [random.pick(EXPAND), 'expand'] : [random.pick(RATIONALISE), 'rationalise'];
}

const VERBS = { simplify: 'Simplify', expand: 'Expand and simplify', rationalise: 'Rationalise the denominator of' };

/** Roots to be simplified, added, multiplied out, or taken out of a denominator. */
export function makeSurdProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const [shape, ask] = pickShape(random, difficulty);
  const latex = shape(random);
  const solution = workFormulas(simplifySurds, { task: ask === 'expand' ? 'expand' : 'simplify', latex: [latex] });
  if (solution === null) return null;
  const bracketed = false;
  return { latex: [latex], unknowns: [], ask, bracketed, question: `${VERBS[ask]} $${latex}$.`, solution };
}
