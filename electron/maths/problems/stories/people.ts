import type { Random } from '../random.ts';

/** Somebody in a story, with the words that stand for them. */
export type Person = { readonly name: string; readonly he: string; readonly his: string };

const WOMEN: readonly [string, ...string[]] = [
  'Anna',
  'Mia',
  'Lena',
  'Sara',
  'Priya',
  'Emma',
  'Zoe',
  'Maria',
  'Amy',
  'Chloe',
  'Fatima',
  'Grace',
  'Ines',
  'Julia',
  'Kate',
  'Lucy',
  'Nina',
  'Olivia',
  'Rosa',
  'Yuki',
  'Aisha',
  'Ella',
  'Hannah',
  'Jill',
];
const MEN: readonly [string, ...string[]] = [
  'Tom',
  'Ben',
  'Jack',
  'Sam',
  'Ravi',
  'Omar',
  'Leo',
  'Max',
  'Ali',
  'Noah',
  'Adam',
  'Carlos',
  'David',
  'Ethan',
  'Finn',
  'George',
  'Henry',
  'Ivan',
  'Joe',
  'Kofi',
  'Liam',
  'Oscar',
  'Peter',
  'Yusuf',
];

export function pickPerson(random: Random): Person {
  return random.chance(0.5)
    ? { name: random.pick(WOMEN), he: 'she', his: 'her' }
    : { name: random.pick(MEN), he: 'he', his: 'his' };
}

/** People of different names. */
export function pickPeople(random: Random, count: number): readonly Person[] {
  const people: Person[] = [];
  while (people.length < count) {
    const person = pickPerson(random);
    if (people.every(({ name }) => name !== person.name)) people.push(person);
  }
  return people;
}

/** `he` at the start of a sentence. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
