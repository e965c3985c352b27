/* eslint-disable max-lines -- one short maker for each kind of question of the topic */
import Fraction from 'fraction.js';

import { workAges, workAgesInRatio, workWhenTimes } from '../../methods/stories/workAges.ts';
import type { AgeFact, AgeWanted } from '../../methods/stories/workAges.ts';
import { greatestDivisor } from '../../methods/writeTerms.ts';
import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { capital, pickPeople, pickPerson } from './people.ts';
import { storyProblem } from './storyProblem.ts';

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;

const TIMES: Readonly<Record<number, string>> = {
  2: 'twice',
  3: 'three times',
  4: 'four times',
  5: 'five times',
  6: 'six times',
  7: 'seven times',
  8: 'eight times',
  9: 'nine times',
  10: 'ten times',
};
const COUNTS: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  12: 'twelve',
  15: 'fifteen',
  20: 'twenty',
};

function timesAsOld(times: number, random: Random): string {
  return times === 2 || random.chance(0.55) ? (TIMES[times] ?? `${times} times`) : `${times} times`;
}

function typedYears(count: number, random: Random): string {
  return random.chance(0.12) ? (COUNTS[count] ?? `${count}`) : `${count}`;
}

/** Two people of a family, the older one first: as a story names them, and as it speaks of them later. */
const FAMILIES: readonly [readonly [string, string, string, string], ...(readonly [string, string, string, string])[]] =
  [
    ['A mother', 'her son', 'the mother', 'the son'],
    ['A mother', 'her daughter', 'the mother', 'the daughter'],
    ['A father', 'his son', 'the father', 'the son'],
    ['A father', 'his daughter', 'the father', 'the daughter'],
    ['A woman', 'her son', 'the woman', 'the son'],
    ['A man', 'his daughter', 'the man', 'the daughter'],
  ];

type Pair = {
  readonly older: string;
  readonly younger: string;
  readonly start: string;
  readonly other: string;
  readonly he: string;
};

/** Two people by name, or two of a family: `start` begins a sentence, `other` follows "as old as". */
function pair(random: Random, family: boolean): Pair {
  if (!family) {
    const [first, second] = pickPeople(random, 2);
    const [older, younger] = [first?.name ?? '', second?.name ?? ''];
    return { older, younger, start: older, other: younger, he: first?.he ?? 'he' };
  }
  if (random.chance(0.35)) {
    const child = pickPerson(random);
    const parent = random.pick(['mother', 'father', 'uncle', 'aunt', 'grandmother', 'grandfather']);
    const older = `${child.name}'s ${parent}`;
    return {
      older,
      younger: child.name,
      start: older,
      other: child.name,
      he: /mother|aunt/.test(parent) ? 'she' : 'he',
    };
  }
  const [start, other, older, younger] = random.pick(FAMILIES);
  return { start, other, older, younger, he: /mother|woman/i.test(start) ? 'she' : 'he' };
}

function relation(times: number, plus: number, at = 0): AgeFact {
  return { kind: 'relation', who: 0, of: 1, times: new Fraction(times), plus: new Fraction(plus), at };
}

/** Which age is asked for: of the older (0) or the younger (1), or both. */
function asked(
  random: Random,
  people: Pair,
  both: boolean,
): { readonly wanted: AgeWanted; readonly ask: string; readonly who: string } {
  const kind = random.next();
  if (both && kind < 0.25) return { wanted: { kind: 'ages' }, ask: 'Both', who: '' };
  const who = kind < 0.62 ? 0 : 1;
  return { wanted: { kind: 'age', who, at: 0 }, ask: '', who: who === 0 ? people.older : people.younger };
}

function differenceAndSum(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function timesAndSum(random: Random, difficulty: Difficulty): MadeProblem | null {
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
function timesTwice(random: Random): MadeProblem | null {
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
function moreAndTimes(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function laterAge(random: Random): MadeProblem | null {
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
function fromKnown(random: Random, difficulty: Difficulty): MadeProblem | null {
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

function whenTimes(random: Random): MadeProblem | null {
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

function inRatio(random: Random): MadeProblem | null {
  const [a, b] = [random.whole(1, 9), random.whole(1, 9)];
  if (a === b || greatestDivisor(BigInt(a), BigInt(b)) !== 1n) return null;
  const one = random.whole(2, 8);
  const people = pickPeople(random, 2);
  const [first, second] = people;
  const parts = [new Fraction(a), new Fraction(b)];
  const who = random.whole(0, 1);
  const marks = {
    first: first?.name ?? '',
    second: second?.name ?? '',
    r: random.chance(0.3) ? `${a} : ${b}` : `${a}:${b}`,
    known: people[1 - who]?.name ?? '',
    who: people[who]?.name ?? '',
    more: (a > b ? first : second)?.name ?? '',
    less: (a > b ? second : first)?.name ?? '',
  };
  const kind = random.next();
  if (kind < 0.4) {
    const value = new Fraction(one * (who === 0 ? b : a));
    return storyProblem(random, {
      ask: 'ratioAndAge',
      question: 'The ages of {first} and {second} are in the ratio {r}. {known} is {n} years old. How old is {who}?',
      marks: { ...marks, n: `${value.toString()}` },
      solution: workAgesInRatio(parts, { kind: 'share', of: 1 - who, value }, { kind: 'share', of: who }),
    });
  }
  if (kind < 0.75) {
    const value = new Fraction(one * (a + b));
    return storyProblem(random, {
      ask: 'ratioAndSum',
      question:
        'The ages of {first} and {second} are in the ratio {r}. The sum of their ages is {n}. How old is {who}?',
      marks: { ...marks, n: value.toString() },
      solution: workAgesInRatio(parts, { kind: 'total', value }, { kind: 'share', of: who }),
    });
  }
  const value = new Fraction(one * Math.abs(a - b));
  return storyProblem(random, {
    ask: 'ratioAndDifference',
    question:
      'The ages of {first} and {second} are in the ratio {r}. {more} is {n} years older than {less}. How old is {who}?',
    marks: { ...marks, n: value.toString() },
    solution: workAgesInRatio(
      parts,
      { kind: 'difference', more: a > b ? 0 : 1, less: a > b ? 1 : 0, value },
      { kind: 'share', of: who },
    ),
  });
}

function withLetter(random: Random): MadeProblem | null {
  const [first, second] = pickPeople(random, 2);
  const letter = random.pick(['x', 'x', 'x', 'n', 'y', 'a']);
  const [x, plus] = [random.whole(4, 30), random.whole(2, 12)];
  const times = random.whole(2, 4);
  const kind = random.pick(['older', 'younger', 'times']);
  const other = kind === 'older' ? x + plus : kind === 'younger' ? x - plus : times * x;
  if (first === undefined || second === undefined || other < 1) return null;
  const kin = random.chance(0.5) ? random.pick(['brother', 'sister', 'cousin', 'friend']) : '';
  const phrase = kind === 'times' ? `${timesAsOld(times, random)} as old` : `${plus} years ${kind}`;
  const fact: AgeFact = {
    kind: 'relation',
    who: 1,
    of: 0,
    times: new Fraction(kind === 'times' ? times : 1),
    plus: new Fraction(kind === 'times' ? 0 : kind === 'older' ? plus : -plus),
    at: 0,
  };
  return storyProblem(random, {
    ask: 'letter',
    question: '{name} is {letter} years old. {other} is {phrase}. The sum of their ages is {s}. Find {letter}.',
    marks: {
      name: first.name,
      other: kin === '' ? second.name : `${capital(first.his)} ${kin}`,
      phrase:
        random.chance(0.5) && kind !== 'times'
          ? `${phrase} than ${first.name}`
          : kind === 'times'
            ? `${phrase} as ${first.name}`
            : phrase,
      letter,
      s: `${x + other}`,
    },
    unknowns: [letter],
    solution: workAges({
      names: [first.name, kin === '' ? second.name : `the ${kin}`],
      facts: [fact, { kind: 'sum', who: [0, 1], at: 0, value: new Fraction(x + other) }],
      wanted: { kind: 'unknown' },
      letter: { name: letter, who: 0 },
    }),
  });
}

/** Three people, told by one of them. */
function three(random: Random): MadeProblem | null {
  const [first, second, third] = pickPeople(random, 3);
  if (first === undefined || second === undefined || third === undefined) return null;
  const [base, plus, times] = [random.whole(3, 20), random.whole(1, 9), random.whole(2, 4)];
  const older = random.chance(0.6);
  const ages = [base, older ? base + plus : base - plus, times * base];
  if (ages.some((age) => age < 1)) return null;
  const sum = ages.reduce((total, age) => total + age, 0);
  const who = random.whole(0, 2);
  const facts: readonly AgeFact[] = [
    { kind: 'relation', who: 1, of: 0, times: new Fraction(1), plus: new Fraction(older ? plus : -plus), at: 0 },
    { kind: 'relation', who: 2, of: 0, times: new Fraction(times), plus: new Fraction(0), at: 0 },
    { kind: 'sum', who: [0, 1, 2], at: 0, value: new Fraction(sum) },
  ];
  const names = [first.name, second.name, third.name];
  return storyProblem(random, {
    ask: 'three',
    question:
      '{b} is {d} years {older} than {a}. {c} is {times} as old as {a}. The sum of their ages is {s}. How old is {who}?',
    marks: {
      a: first.name,
      b: second.name,
      c: third.name,
      d: typedYears(plus, random),
      older: older ? 'older' : 'younger',
      times: timesAsOld(times, random),
      s: `${sum}`,
      who: names[who] ?? '',
    },
    solution: workAges({ names, facts, wanted: { kind: 'age', who, at: 0 } }),
  });
}

const MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [laterAge, fromKnown, differenceAndSum, timesAndSum, inRatio],
  2: [fromKnown, differenceAndSum, timesAndSum, timesAndSum, moreAndTimes, whenTimes, inRatio, withLetter],
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
    timesAndSum,
  ],
};

/** Stories of ages: now, later and earlier, of one, two or three people. */
export function makeAgeProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(MAKERS[difficulty])(random, difficulty);
}
