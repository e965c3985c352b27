import { readAgeEquations } from '../../../methods/ages/readAgeEquations.ts';
import { greatestDivisor } from '../../../methods/writeTerms.ts';
import type { MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { byReading } from '../byReading.ts';
import { pickPeople, pickPerson } from '../people.ts';
import { timesAsOld } from './agePeople.ts';

function people(random: Random, count: number): readonly string[] {
  return pickPeople(random, count).map(({ name }) => name);
}

/** The first is told by the second, the second by the third. */
function chain(random: Random): MadeProblem | null {
  const [a = '', b = '', c = ''] = people(random, 3);
  const [base, times, d] = [random.whole(3, 16), random.whole(2, 4), random.whole(2, 9)];
  const middle = times * base;
  const who = random.pick([a, b, c]);
  return byReading(
    random,
    {
      ask: 'chain',
      question:
        '{a} is {d} years older than {b}. {b} is {times} as old as {c}. The sum of their ages is {s}. How old is {who}?',
      marks: { a, b, c, d: `${d}`, times: timesAsOld(times, random), s: `${base + middle + middle + d}`, who },
    },
    readAgeEquations,
  );
}

function product(random: Random): MadeProblem | null {
  const [a = '', b = ''] = people(random, 2);
  const [young, d] = [random.whole(3, 12), random.whole(1, 9)];
  const who = random.pick([a, b]);
  return byReading(
    random,
    {
      ask: 'productOfAges',
      question: '{a} is {d} years older than {b}. The product of their ages is {p}. How old is {who}?',
      marks: { a, b, d: `${d}`, p: `${young * (young + d)}`, who },
    },
    readAgeEquations,
  );
}

/** In one ratio now, in another at another time. */
function ratioTwice(random: Random): MadeProblem | null {
  const [a = '', b = ''] = people(random, 2);
  const [one, two] = [random.whole(1, 7), random.whole(1, 7)];
  const past = random.chance(0.35);
  const [part, t] = [random.whole(2, 8), random.whole(2, 12)];
  const [first, second] = [one * part, two * part];
  const [then, there] = past ? [first - t, second - t] : [first + t, second + t];
  if (one === two || greatestDivisor(BigInt(one), BigInt(two)) !== 1n || then < 1 || there < 1) return null;
  const divisor = Number(greatestDivisor(BigInt(then), BigInt(there)));
  if (Math.max(then, there) / divisor > 12) return null;
  return byReading(
    random,
    {
      ask: past ? 'ratioAndEarlierRatio' : 'ratioAndLaterRatio',
      question: past
        ? 'The ages of {a} and {b} are in the ratio {r}. {t} years ago their ages were in the ratio {q}. How old is {who}?'
        : 'The ages of {a} and {b} are in the ratio {r}. In {t} years their ages will be in the ratio {q}. How old is {who}?',
      marks: {
        a,
        b,
        r: `${one}:${two}`,
        t: `${t}`,
        q: `${then / divisor}:${there / divisor}`,
        who: random.pick([a, b]),
      },
    },
    readAgeEquations,
  );
}

function average(random: Random): MadeProblem | null {
  const [a = '', b = '', c = ''] = people(random, 3);
  const mean = random.whole(6, 40);
  const [x, y] = [mean + random.whole(-5, 5), mean + random.whole(-5, 5)];
  const z = 3 * mean - x - y;
  if (z < 1) return null;
  return byReading(
    random,
    {
      ask: 'averageAge',
      question: 'The average age of {a}, {b} and {c} is {m}. {a} is {x} and {b} is {y}. How old is {c}?',
      marks: { a, b, c, m: `${mean}`, x: `${x}`, y: `${y}` },
    },
    readAgeEquations,
  );
}

/** Somebody compared with themselves at another time. */
function oneself(random: Random): MadeProblem | null {
  const { name, he, his } = pickPerson(random);
  const [times, t, back] = [random.whole(2, 4), random.whole(2, 15), random.whole(0, 8)];
  const now = (t + times * back) / (times - 1);
  if (!Number.isInteger(now) || now <= back || now > 60) return null;
  return byReading(
    random,
    {
      ask: back === 0 ? 'timesOneself' : 'timesEarlierSelf',
      question:
        back === 0
          ? 'In {t} years {name} will be {times} as old as {he} is now. How old is {name} now?'
          : 'In {t} years {name} will be {times} as old as {he} was {e} years ago. How old is {name} now?',
      marks: { name, he, his, times: timesAsOld(times, random), t: `${t}`, e: `${back}` },
    },
    readAgeEquations,
  );
}

function born(random: Random): MadeProblem | null {
  const { name } = pickPerson(random);
  const [parent, he, his] = random.pick([
    ['mother', 'she', 'her'],
    ['father', 'he', 'his'],
    ['aunt', 'she', 'her'],
    ['uncle', 'he', 'his'],
  ]);
  const [times, young] = [random.whole(2, 6), random.whole(3, 25)];
  const n = (times - 1) * young;
  if (n < 16 || n > 45 || parent === undefined) return null;
  return byReading(
    random,
    {
      ask: 'bornWhen',
      question:
        "{name}'s {parent} was {n} when {name} was born. {name}'s {parent} is now {times} as old as {name}. How old is {name}?",
      marks: { name, parent, he: he ?? '', his: his ?? '', times: timesAsOld(times, random), n: `${n}` },
    },
    readAgeEquations,
  );
}

/** A sum about one age: "if you double it and add 7 …". */
function reckoned(random: Random): MadeProblem | null {
  const { name } = pickPerson(random);
  const [age, times, d] = [random.whole(5, 60), random.whole(2, 5), random.whole(2, 20)];
  const plus = random.chance(0.5);
  if (!plus && times * age <= d) return null;
  return byReading(
    random,
    {
      ask: plus ? 'ageTimesPlus' : 'ageTimesMinus',
      question: plus
        ? "If {name}'s age is multiplied by {k} and then {d} is added, the result is {s}. How old is {name}?"
        : "If {name}'s age is multiplied by {k} and then {d} is subtracted, the result is {s}. How old is {name}?",
      marks: { name, k: `${times}`, d: `${d}`, s: `${times * age + (plus ? d : -d)}` },
    },
    readAgeEquations,
  );
}

type Maker = (random: Random) => MadeProblem | null;
const MAKERS: readonly [Maker, ...Maker[]] = [
  chain,
  chain,
  product,
  ratioTwice,
  ratioTwice,
  average,
  oneself,
  oneself,
  born,
  reckoned,
];

/** Stories of ages that need an equation of their own: chains, ratios that change, products, averages, births. */
export function agesByEquation(random: Random): MadeProblem | null {
  return random.pick(MAKERS)(random);
}
