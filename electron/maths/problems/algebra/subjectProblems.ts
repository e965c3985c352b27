import { makeSubject } from '../../methods/makeSubject.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { workFormulas } from './workFormulas.ts';
import { polynomial } from './writePolynomial.ts';

/** A formula and the letters that it may be solved for. */
type Formula = readonly [latex: string, letters: readonly [string, ...string[]]];

const SCHOOL: readonly [Formula, ...Formula[]] = [
  ['v=u+at', ['u', 'a', 't']],
  ['s=\\frac{d}{t}', ['d', 't']],
  ['A=lw', ['l', 'w']],
  ['V=lwh', ['l', 'w', 'h']],
  ['F=ma', ['m', 'a']],
  ['V=IR', ['I', 'R']],
  ['P=2l+2w', ['l', 'w']],
  ['P=2(l+w)', ['l', 'w']],
  ['C=2\\pi r', ['r']],
  ['C=\\pi d', ['d']],
  ['A=\\frac{1}{2}bh', ['b', 'h']],
  ['A=\\frac{bh}{2}', ['b', 'h']],
  ['A=\\frac{1}{2}(a+b)h', ['a', 'b', 'h']],
  ['V=\\frac{1}{3}\\pi r^2h', ['h', 'r']],
  ['V=\\pi r^2h', ['h', 'r']],
  ['A=\\pi r^2', ['r']],
  ['A=4\\pi r^2', ['r']],
  ['V=\\frac{4}{3}\\pi r^3', ['r']],
  ['y=mx+c', ['m', 'x', 'c']],
  ['I=\\frac{PRT}{100}', ['P', 'R', 'T']],
  ['d=\\frac{m}{V}', ['m', 'V']],
  ['p=\\frac{F}{A}', ['F', 'A']],
  ['F=\\frac{9}{5}C+32', ['C']],
  ['F=\\frac{9C}{5}+32', ['C']],
  ['C=\\frac{5}{9}(F-32)', ['F']],
  ['E=mc^2', ['m', 'c']],
  ['E=\\frac{1}{2}mv^2', ['m', 'v']],
  ['v^2=u^2+2as', ['u', 'a', 's', 'v']],
  ['s=\\frac{1}{2}(u+v)t', ['u', 'v', 't']],
  ['T=2\\pi\\sqrt{\\frac{l}{g}}', ['l', 'g']],
  ['a^2+b^2=c^2', ['a', 'b', 'c']],
  ['E=mgh', ['m', 'g', 'h']],
  ['S=180(n-2)', ['n']],
  ['W=Fd', ['F', 'd']],
  ['P=\\frac{W}{t}', ['W', 't']],
  ['a=\\frac{v-u}{t}', ['v', 'u', 't']],
  ['A=P(1+rt)', ['P', 'r', 't']],
];

type Shape = (random: Random) => Formula;

function number(random: Random): number {
  return random.whole(2, 9);
}

function sign(random: Random): '+' | '-' {
  return random.pick(['+', '-']);
}

/** Two letters beside `x`. */
function pair(random: Random): readonly [string, string] {
  return random.pick<readonly [string, string]>([
    ['a', 'b'],
    ['p', 'q'],
    ['m', 'n'],
    ['c', 'd'],
    ['y', 'k'],
    ['h', 't'],
  ]);
}

const SIMPLE: readonly [Shape, ...Shape[]] = [
  (random) => [`y=${polynomial([number(random), random.signed(1, 12)], 'x')}`, ['x']],
  (random) => [`y=x${sign(random)}${number(random)}`, ['x']],
  (random) => [`y=\\frac{x}{${number(random)}}${sign(random)}${number(random)}`, ['x']],
  (random) => [`y=\\frac{x${sign(random)}${number(random)}}{${number(random)}}`, ['x']],
  (random) => [`${number(random)}x${sign(random)}${number(random)}y=${random.whole(1, 24)}`, ['x', 'y']],
  (random) => [`y=${number(random)}-${number(random)}x`, ['x']],
  (random) => {
    const [a, b] = pair(random);
    return [`${a}x${sign(random)}${b}=${random.pick(['k', 'r', 'w'])}`, ['x']];
  },
  (random) => {
    const [a, b] = pair(random);
    return [`${a}(x${sign(random)}${b})=${random.pick(['k', 'r', 'w'])}`, ['x']];
  },
  (random) => {
    const [a, b] = pair(random);
    return [`\\frac{x}{${a}}${sign(random)}${b}=${random.pick(['r', 'w', 'z'])}`, ['x']];
  },
];

const SQUARES: readonly [Shape, ...Shape[]] = [
  (random) => [`y=x^2${sign(random)}${number(random)}`, ['x']],
  (random) => [`y=${number(random)}x^2${random.chance(0.5) ? '' : `${sign(random)}${number(random)}`}`, ['x']],
  (random) => [`y=\\sqrt{x${sign(random)}${number(random)}}`, ['x']],
  (random) => [`y=\\sqrt{x}${sign(random)}${number(random)}`, ['x']],
  (random) => [`y=(x${sign(random)}${number(random)})^2`, ['x']],
  (random) => {
    const [a, b] = pair(random);
    return [`\\frac{${a}x^2}{${b}}=${random.pick(['w', 'z', 'r'])}`, ['x']];
  },
];

const TWICE: readonly [Shape, ...Shape[]] = [
  (random) => {
    const [a, b] = pair(random);
    return [`${a}x${sign(random)}${number(random)}=${b}x${sign(random)}${number(random)}`, ['x']];
  },
  (random) => {
    const [a, b] = pair(random);
    return [`${a}x${sign(random)}${b}=${random.chance(0.5) ? '' : number(random)}x${sign(random)}r`, ['x']];
  },
  (random) => [`y=\\frac{x${sign(random)}${number(random)}}{x${sign(random)}${number(random)}}`, ['x']],
  (random) => [
    `y=\\frac{${number(random)}x${sign(random)}${number(random)}}{x${sign(random)}${number(random)}}`,
    ['x'],
  ],
  (random) => {
    const [a, b] = pair(random);
    return [`${a}(x${sign(random)}${number(random)})=${b}(x${sign(random)}${number(random)})`, ['x']];
  },
  (random) => {
    const [a, b] = pair(random);
    return [`${a}=\\frac{x}{x${sign(random)}${b}}`, ['x']];
  },
];

/** A formula of which another letter is to be made the subject. */
export function makeSubjectProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  const shapes = difficulty === 1 ? SIMPLE : difficulty === 2 ? SQUARES : TWICE;
  const [latex, letters] = random.chance(0.45) ? random.pick(SCHOOL) : random.pick(shapes)(random);
  const [first, ...rest] = letters;
  const letter = random.pick([first, ...rest]);
  const solution = workFormulas(makeSubject, { task: 'rearrange', latex: [latex], unknowns: [letter] });
  if (solution === null) return null;
  const question = `Make $${letter}$ the subject of $${latex}$.`;
  return { latex: [latex], unknowns: [letter], ask: 'subject', bracketed: false, question, solution };
}
