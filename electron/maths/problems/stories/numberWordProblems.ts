import Fraction from 'fraction.js';

import { workRectangle } from '../../methods/stories/workNumbers.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { numbersByEquation } from './numberEquations.ts';
import { TWICE, consecutive, consecutiveProduct, twoNumbers } from './numbers/severalNumbers.ts';
import { statement, thinkOf } from './numbers/toldNumbers.ts';
import { storyProblem } from './storyProblem.ts';

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;

function rectangle(random: Random, difficulty: Difficulty): MadeProblem | null {
  const unit = random.pick(['cm', 'cm', 'm', 'm', 'mm', 'feet', 'inches']);
  const width = random.whole(2, 25);
  const byTimes = random.chance(0.4);
  const [times, plus] = byTimes
    ? [random.whole(2, 4), difficulty === 3 && random.chance(0.5) ? random.signed(1, 3) : 0]
    : [1, random.whole(1, 12)];
  const length = times * width + plus;
  const wanted = random.pick(['width', 'length', 'length', 'area']) as 'width' | 'length' | 'area';
  const relation = byTimes
    ? plus === 0
      ? '{times} as long as it is wide'
      : `${Math.abs(plus)} ${unit} ${plus > 0 ? 'more' : 'less'} than {times} its width`
    : `${plus} ${unit} longer than it is wide`;
  return storyProblem(random, {
    ask:
      byTimes && plus !== 0
        ? `rectangleLength${wanted === 'area' ? 'Area' : ''}`
        : `rectangle${wanted === 'area' ? 'Area' : ''}`,
    question:
      byTimes && plus !== 0
        ? `The length of a rectangle is {relation}. Its perimeter is {s} {unit}. Find its {wanted}.`
        : `A rectangle is {relation}. Its perimeter is {s} {unit}. Find its {wanted}.`,
    marks: { relation: relation.replace('{times}', TWICE[times] ?? ''), s: `${2 * (width + length)}`, unit, wanted },
    solution: workRectangle(
      { times: new Fraction(times), plus: new Fraction(plus) },
      new Fraction(2 * (width + length)),
      wanted,
      unit,
    ),
  });
}

const MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [thinkOf, thinkOf, consecutive, twoNumbers, statement],
  2: [thinkOf, consecutive, consecutive, twoNumbers, statement, statement, rectangle, numbersByEquation],
  3: [
    thinkOf,
    consecutive,
    consecutiveProduct,
    twoNumbers,
    statement,
    statement,
    rectangle,
    numbersByEquation,
    numbersByEquation,
    numbersByEquation,
    numbersByEquation,
  ],
};

/** Number puzzles: a number thought of, numbers that follow each other, two numbers, a number told by an equation. */
export function makeNumberWordProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(MAKERS[difficulty])(random, difficulty);
}
