import Fraction from 'fraction.js';

import { workAges } from '../../../methods/stories/workAges.ts';
import type { AgeFact } from '../../../methods/stories/ageStory.ts';
import type { Difficulty, MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { timesAsOld, typedYears, pair, relation, asked } from './agePeople.ts';
import { capital } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';

export function differenceAndSum(random: Random, difficulty: Difficulty): MadeProblem | null {
  const people = pair(random, false);
  const [young, gap] = [random.whole(3, difficulty === 1 ? 15 : 40), random.whole(2, difficulty === 1 ? 9 : 28)];
  const at = difficulty === 3 && random.chance(0.6) ? random.pick([-5, -4, -3, -2, 2, 3, 4, 5, 6, 10]) : 0;
  if (young + at < 1) return null;
  const { wanted, ask, who } = asked(random, people, at === 0);
  const sum = 2 * young + gap + 2 * at;
  const facts: readonly AgeFact[] = [relation(1, gap), { kind: 'sum', who: [0, 1], at, value: new Fraction(sum) }];
  const base = at === 0 ? 'moreAndSum' : at > 0 ? 'moreAndLaterSum' : 'moreAndEarlierSum';
  return storyProblem(random, {
    ask: `${base}${ask}`,
    question: `{start} is {d} years older than {other}. ${at === 0 ? 'The sum of their ages is {s}.' : at > 0 ? 'In {t} years the sum of their ages will be {s}.' : '{t} years ago the sum of their ages was {s}.'} ${ask === 'Both' ? 'How old are they?' : 'How old is {who}?'}`,
    marks: { ...people, d: typedYears(gap, random), s: `${sum}`, t: `${Math.abs(at)}`, who },
    solution: workAges({ names: [people.older, people.younger], facts, wanted }),
  });
}

export function timesAndSum(random: Random, difficulty: Difficulty): MadeProblem | null {
  const times = random.whole(2, difficulty === 1 ? 4 : 6);
  const young = random.whole(3, Math.floor(80 / times));
  const people = pair(random, times > 2 && random.chance(0.6));
  const at = difficulty > 1 && random.chance(0.55) ? random.pick([-6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 10]) : 0;
  if (young + at < 1) return null;
  const { wanted, ask, who } = asked(random, people, at === 0);
  const sum = (times + 1) * young + 2 * at;
  const base = at === 0 ? 'timesAndSum' : at > 0 ? 'timesAndLaterSum' : 'timesAndEarlierSum';
  return storyProblem(random, {
    ask: `${base}${ask}`,
    question: `{start} is {times} as old as {other}. ${at === 0 ? 'The sum of their ages is {s}.' : at > 0 ? 'In {t} years the sum of their ages will be {s}.' : '{t} years ago the sum of their ages was {s}.'} ${ask === 'Both' ? 'How old are they?' : 'How old is {who}?'}`,
    marks: { ...people, times: timesAsOld(times, random), s: `${sum}`, t: `${Math.abs(at)}`, who },
    solution: workAges({
      names: [people.older, people.younger],
      facts: [relation(times, 0), { kind: 'sum', who: [0, 1], at, value: new Fraction(sum) }],
      wanted,
    }),
  });
}

/** `timesA` as old now, `timesB` as old at another time. */
export function timesTwice(random: Random): MadeProblem | null {
  const past = random.chance(0.4);
  const [now, then] = past ? [random.whole(2, 4), random.whole(3, 7)] : [random.whole(3, 7), random.whole(2, 4)];
  const t = random.whole(2, 20);
  // now·x ± t = then·(x ± t), so that x = t(then − 1)/(now − then), with the signs of the time
  const x = (past ? t * (then - 1) : t * (then - 1)) / Math.abs(now - then);
  if (
    now === then ||
    !Number.isInteger(x) ||
    (past ? then <= now : now <= then) ||
    now * x > 90 ||
    x < 2 ||
    (past && x <= t)
  )
    return null;
  const people = pair(random, random.chance(0.75));
  const at = past ? -t : t;
  const { wanted, ask, who } = asked(random, people, true);
  return storyProblem(random, {
    ask: `${past ? 'timesAndEarlierTimes' : 'timesAndLaterTimes'}${ask}`,
    question: `{start} is {times} as old as {other}. ${past ? '{t} years ago {older} was {again} as old as {younger}.' : 'In {t} years {older} will be {again} as old as {younger}.'} ${ask === 'Both' ? 'How old are they now?' : 'How old is {who} now?'}`,
    marks: {
      ...people,
      times: timesAsOld(now, random),
      again: timesAsOld(then, random),
      t: typedYears(t, random),
      when: capital(people.he),
      who,
    },
    solution: workAges({
      names: [people.older, people.younger],
      facts: [relation(now, 0), relation(then, 0, at)],
      wanted,
    }),
  });
}

/** So many years older, and so many times as old now, later or earlier. */
export function moreAndTimes(random: Random, difficulty: Difficulty): MadeProblem | null {
  const times = random.whole(2, 6);
  const then = random.whole(2, 14);
  const at = difficulty === 1 || random.chance(0.35) ? 0 : random.pick([-8, -5, -4, -3, -2, 2, 3, 4, 5, 6, 8, 10]);
  const gap = (times - 1) * then;
  const young = then - at;
  if (young < 1 || gap < 2 || gap > 50) return null;
  const people = pair(random, gap > 17);
  const { wanted, ask, who } = asked(random, people, true);
  const base = at === 0 ? 'moreAndTimes' : at > 0 ? 'moreAndLaterTimes' : 'moreAndEarlierTimes';
  return storyProblem(random, {
    ask: `${base}${ask}`,
    question: `{start} is {d} years older than {other}. ${at === 0 ? '{older} is {times} as old as {younger}.' : at > 0 ? 'In {t} years {older} will be {times} as old as {younger}.' : '{t} years ago {older} was {times} as old as {younger}.'} ${ask === 'Both' ? 'How old are they now?' : 'How old is {who} now?'}`,
    marks: { ...people, d: `${gap}`, times: timesAsOld(times, random), t: typedYears(Math.abs(at), random), who },
    solution: workAges({
      names: [people.older, people.younger],
      facts: [relation(1, gap), relation(times, 0, at)],
      wanted,
    }),
  });
}
