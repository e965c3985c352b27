import Fraction from 'fraction.js';

import { workAges, workWhenTimes } from '../../../methods/stories/workAges.ts';
import type { AgeFact } from '../../../methods/stories/ageStory.ts';
import type { Difficulty, MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { timesAsOld, typedYears, pair, relation } from './agePeople.ts';
import { pickPeople } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';

export function laterAge(random: Random): MadeProblem | null {
  const [person] = pickPeople(random, 1);
  const [now, t] = [random.whole(3, 60), random.whole(2, 20)];
  const past = random.chance(0.45);
  if (person === undefined || (past && now <= t)) return null;
  const shift = past ? -t : t;
  const back = random.chance(0.4);
  const at = back ? 0 : shift;
  return storyProblem(random, {
    ask: back ? (past ? 'nowFromEarlier' : 'nowFromLater') : past ? 'earlier' : 'later',
    question: back
      ? past
        ? '{t} years ago {name} was {n}. How old is {he} now?'
        : 'In {t} years {name} will be {n}. How old is {he} now?'
      : past
        ? '{name} is {n} years old. How old was {he} {t} years ago?'
        : '{name} is {n} years old. How old will {he} be in {t} years?',
    marks: { ...person, t: typedYears(t, random), n: `${back ? now + shift : now}` },
    solution: workAges({
      names: [person.name],
      facts: [{ kind: 'age', who: 0, at: back ? shift : 0, value: new Fraction(back ? now + shift : now) }],
      wanted: { kind: 'age', who: 0, at },
    }),
  });
}

/** One age is known, the other is told by it. */
export function fromKnown(random: Random, difficulty: Difficulty): MadeProblem | null {
  const kind = random.whole(0, 3);
  const [times, young, gap] = [random.whole(2, 6), random.whole(3, 15), random.whole(2, 30)];
  const byTimes = kind < 2;
  const old = byTimes ? times * young : young + gap;
  const people = pair(random, byTimes ? times > 2 : gap > 18);
  const olderKnown = random.chance(0.5);
  const at = difficulty > 1 && random.chance(0.35) ? random.whole(2, 12) : 0;
  const who = olderKnown ? 1 : 0;
  const facts: readonly AgeFact[] = [
    byTimes ? relation(times, 0) : relation(1, gap),
    { kind: 'age', who: 1 - who, at: 0, value: new Fraction(olderKnown ? old : young) },
  ];
  const known = olderKnown ? people.older : people.younger;
  return storyProblem(random, {
    ask: `${byTimes ? 'timesAndAge' : 'moreAndAge'}${at === 0 ? '' : 'Later'}`,
    question: `{start} is ${byTimes ? '{times} as old as' : '{d} years older than'} {other}. {known} is {n} years old. ${at === 0 ? 'How old is {who}?' : 'How old will {who} be in {t} years?'}`,
    marks: {
      ...people,
      times: timesAsOld(times, random),
      d: typedYears(gap, random),
      n: `${olderKnown ? old : young}`,
      known,
      start: people.start,
      who: who === 0 ? people.older : people.younger,
      t: `${at}`,
    },
    solution: workAges({ names: [people.older, people.younger], facts, wanted: { kind: 'age', who, at } }),
  });
}

export function whenTimes(random: Random): MadeProblem | null {
  const times = random.whole(2, 5);
  const [young, t] = [random.whole(2, 20), random.whole(1, 20)];
  const past = random.chance(0.3);
  const then = past ? young - t : young + t;
  const old = times * then - (past ? -t : t);
  if (then < 1 || old <= young + 4 || old > 85) return null;
  const people = pickPeople(random, 2);
  const family = random.chance(0.6);
  const [parent, child] = random.pick([
    ['A mother', 'her daughter'],
    ['A father', 'his son'],
    ['A woman', 'her son'],
    ['A man', 'his daughter'],
  ]);
  const names = family
    ? {
        first: parent ?? '',
        second: child ?? '',
        older: (parent ?? '').replace('A ', 'the '),
        younger: (child ?? '').replace(/^h\w+/, 'the'),
        he: /mother|woman/.test(parent ?? '') ? 'she' : 'he',
      }
    : {
        first: people[0]?.name ?? '',
        second: people[1]?.name ?? '',
        older: people[0]?.name ?? '',
        younger: people[1]?.name ?? '',
        he: people[0]?.he ?? 'he',
      };
  return storyProblem(random, {
    ask: past ? 'whenWas' : 'whenWill',
    question: past
      ? '{first} is {a} years old and {second} is {b}. How many years ago was {older} {times} as old as {younger}?'
      : '{first} is {a} years old and {second} is {b}. In how many years will {older} be {times} as old as {younger}?',
    marks: { ...names, a: `${old}`, b: `${young}`, times: timesAsOld(times, random) },
    solution: workWhenTimes(new Fraction(old), new Fraction(young), new Fraction(times), past),
  });
}
