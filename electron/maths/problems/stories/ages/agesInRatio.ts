import Fraction from 'fraction.js';

import { workAgesInRatio } from '../../../methods/stories/workAges.ts';
import { greatestDivisor } from '../../../methods/writeTerms.ts';
import type { MadeProblem } from '../../problem.ts';
import type { Random } from '../../random.ts';
import { pickPeople } from '../people.ts';
import { storyProblem } from '../storyProblem.ts';

export function inRatio(random: Random): MadeProblem | null {
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
