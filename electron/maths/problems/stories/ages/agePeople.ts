import Fraction from 'fraction.js';

import type { AgeFact, AgeWanted } from '../../../methods/stories/ageStory.ts';
import type { Random } from '../../random.ts';
import { pickPeople, pickPerson } from '../people.ts';

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

export function timesAsOld(times: number, random: Random): string {
  return times === 2 || random.chance(0.55) ? (TIMES[times] ?? `${times} times`) : `${times} times`;
}

export function typedYears(count: number, random: Random): string {
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

export type Pair = {
  readonly older: string;
  readonly younger: string;
  readonly start: string;
  readonly other: string;
  readonly he: string;
};

/** Two people by name, or two of a family: `start` begins a sentence, `other` follows "as old as". */
export function pair(random: Random, family: boolean): Pair {
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

export function relation(times: number, plus: number, at = 0): AgeFact {
  return { kind: 'relation', who: 0, of: 1, times: new Fraction(times), plus: new Fraction(plus), at };
}

/** Which age is asked for: of the older (0) or the younger (1), or both. */
export function asked(
  random: Random,
  people: Pair,
  both: boolean,
): { readonly wanted: AgeWanted; readonly ask: string; readonly who: string } {
  const kind = random.next();
  if (both && kind < 0.25) return { wanted: { kind: 'ages' }, ask: 'Both', who: '' };
  const who = kind < 0.62 ? 0 : 1;
  return { wanted: { kind: 'age', who, at: 0 }, ask: '', who: who === 0 ? people.older : people.younger };
}
