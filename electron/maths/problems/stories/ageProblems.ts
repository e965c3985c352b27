import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { agesByEquation } from './ages/ageEquations.ts';
import { inRatio } from './ages/agesInRatio.ts';
import { three, withLetter } from './ages/lettersAndThree.ts';
import { fromKnown, laterAge, whenTimes } from './ages/oneAge.ts';
import { differenceAndSum, moreAndTimes, timesAndSum, timesTwice } from './ages/twoTimes.ts';

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;

const MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [laterAge, fromKnown, differenceAndSum, timesAndSum, inRatio],
  2: [
    fromKnown,
    differenceAndSum,
    timesAndSum,
    timesAndSum,
    moreAndTimes,
    whenTimes,
    inRatio,
    withLetter,
    agesByEquation,
    agesByEquation,
  ],
  3: [
    differenceAndSum,
    timesTwice,
    timesTwice,
    timesTwice,
    timesTwice,
    timesTwice,
    moreAndTimes,
    whenTimes,
    withLetter,
    three,
    agesByEquation,
    agesByEquation,
    agesByEquation,
    timesAndSum,
  ],
};

/** Stories of ages: now, later and earlier, of one, two or three people. */
export function makeAgeProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(MAKERS[difficulty])(random, difficulty);
}
