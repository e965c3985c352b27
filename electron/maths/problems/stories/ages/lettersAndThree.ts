import Fraction from 'fraction.js';

import { workAges } from '../../../methods/stories/workAges.ts';
import type { AgeFact } from '../../../methods/stories/ageStory.ts';
import type { MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { timesAsOld, typedYears } from './agePeople.ts';
import { capital, pickPeople } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';

export function withLetter(random: Random): MadeProblem | null {
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
export function three(random: Random): MadeProblem | null {
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
