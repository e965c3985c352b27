import { enclosedArea } from '../../methods/calculus/enclosedArea.ts';
import { slopeQuestions } from '../../methods/calculus/slopeQuestions.ts';
import { readFormulaStory } from '../../methods/formulastories/readFormulaStory.ts';
import { workFormulaStory } from '../../methods/formulastories/workFormulaStory.ts';
import { limitByRule } from '../../methods/limitByRule.ts';

import type { RuleSolution } from '../../outcomes.ts';
import { workFormulas } from '../algebra/workFormulas.ts';
import { workByMethod } from '../workByMethod.ts';
import { bySayingSo, told } from './furtherKind.ts';
import type { FurtherKind } from './furtherKind.ts';

function story(question: string): RuleSolution | null {
  const read = readFormulaStory(question);
  return read === null ? null : workFormulaStory(read);
}

const velocity: FurtherKind = (random, difficulty) => {
  const [up, at] = [5 * random.whole(3, 9), random.whole(1, difficulty === 1 ? 2 : 4)];
  const marks = { height: `h = ${up}t - 5t^2`, at: `${at}`, thing: random.pick(['ball', 'stone', 'rocket', 'toy']) };
  return told(
    'derivatives',
    'velocity',
    story,
    'A {thing} is thrown upwards and its height after t seconds is {height} metres. Find its velocity when t = {at}.',
    marks,
  );
};

const slope: FurtherKind = (random) => {
  const [b, at] = [random.signed(1, 9), random.signed(1, 6)];
  const k = 2 * at + b;
  const latex = `y=x^2${b < 0 ? '-' : '+'}${Math.abs(b) === 1 ? '' : Math.abs(b)}x`;
  return told(
    'derivatives',
    'slopeIs',
    (question) => workByMethod(slopeQuestions, question),
    'Given {m}, find the values of x where the gradient is {k}.',
    { k: `${k}` },
    [latex],
  );
};

const rising: FurtherKind = (random) => {
  const b = 2 * random.signed(1, 6);
  const latex = `y=x^2${b < 0 ? '-' : '+'}${Math.abs(b)}x`;
  return told(
    'derivatives',
    'rising',
    (question) => workByMethod(slopeQuestions, question),
    'Find the range of values of x for which {m} is {way}.',
    { way: random.pick(['increasing', 'decreasing']) },
    [latex],
  );
};

const enclosed: FurtherKind = (random, difficulty) => {
  const root = random.whole(1, difficulty === 3 ? 6 : 4);
  const latex = random.chance(0.5) ? `y=${root}x-x^2`.replace('1x', 'x') : `y=x^2-${root * root}`;
  return told(
    'integrals',
    'enclosed',
    (question) => workByMethod(enclosedArea, question),
    'Find the area enclosed between the curve {m} and the x-axis.',
    {},
    [latex],
  );
};

const distance: FurtherKind = (random) => {
  const [a, b, to] = [3 * random.whole(1, 3), 2 * random.whole(1, 4), random.whole(1, 4)];
  const marks = {
    velocity: `v = ${a}t^2 + ${b}t`,
    to: `${to}`,
    thing: random.pick(['particle', 'car', 'cyclist', 'train']),
  };
  return told(
    'integrals',
    'distance',
    story,
    'A {thing} starts from rest and moves in a straight line with velocity {velocity} m/s. How far has it travelled after {to} seconds?',
    marks,
  );
};

const known: FurtherKind = (random) => {
  const [a, b] = [random.whole(1, 6), random.whole(1, 5)];
  const [front, below] = [a === 1 ? '' : `${a}`, b === 1 ? '' : `${b}`];
  const latex = random.pick([
    `\\lim_{x\\to 0}\\frac{e^{${front}x}-1}{${below}x}`,
    `\\lim_{x\\to 0}\\frac{1-\\cos ${front === '' ? 'x' : `(${front}x)`}}{${below}x^2}`,
    `\\lim_{x\\to 0}\\frac{\\ln(1+${front}x)}{${below}x}`,
  ]);
  const solution = workFormulas(limitByRule, { task: 'limit', latex: [latex], unknowns: ['x'] });
  return solution === null ? null : { latex: [latex], unknowns: ['x'], ask: 'limit', bracketed: false, solution };
};

const settles: FurtherKind = (random) => {
  const latex = `\\frac{${random.whole(2, 9)}n+${random.whole(1, 9)}}{${random.whole(2, 9)}n-${random.whole(1, 9)}}`;
  return told(
    'limits',
    'settles',
    bySayingSo,
    'As n gets larger and larger, what value does the sequence with nth term {m} approach?',
    {},
    [latex],
  );
};

/** Further kinds of the topics of calculus. */
export const CALCULUS_KINDS: Readonly<Record<string, readonly [FurtherKind, ...FurtherKind[]]>> = {
  derivatives: [velocity, slope, rising],
  integrals: [enclosed, distance],
  limits: [known, settles],
};
