import type { Random } from '../../random.ts';
import { pickPerson } from '../people.ts';

/** Who moves, the verb after a name, its plain form, and usual speeds by the hour. */
type Mover = {
  readonly who: string;
  readonly travels: string;
  readonly travel: string;
  readonly slow: number;
  readonly fast: number;
};

export const VEHICLES: readonly [Mover, ...Mover[]] = [
  { who: 'A car', travels: 'travels', travel: 'travel', slow: 30, fast: 110 },
  { who: 'A train', travels: 'travels', travel: 'travel', slow: 50, fast: 180 },
  { who: 'A bus', travels: 'drives', travel: 'drive', slow: 20, fast: 80 },
  { who: 'A lorry', travels: 'drives', travel: 'drive', slow: 30, fast: 80 },
  { who: 'A plane', travels: 'flies', travel: 'fly', slow: 300, fast: 900 },
  { who: 'A boat', travels: 'sails', travel: 'sail', slow: 8, fast: 40 },
  { who: 'A cyclist', travels: 'rides', travel: 'ride', slow: 10, fast: 30 },
];
const BY_FOOT: readonly [Omit<Mover, 'who'>, ...Omit<Mover, 'who'>[]] = [
  { travels: 'walks', travel: 'walk', slow: 3, fast: 7 },
  { travels: 'runs', travel: 'run', slow: 8, fast: 16 },
  { travels: 'cycles', travel: 'cycle', slow: 10, fast: 30 },
  { travels: 'drives', travel: 'drive', slow: 30, fast: 100 },
];

export function mover(random: Random): Mover & { readonly he: string; readonly name: string } {
  if (random.chance(0.55)) {
    const vehicle = random.pick(VEHICLES);
    return {
      ...vehicle,
      he: vehicle.who === 'A cyclist' ? 'the cyclist' : 'it',
      name: vehicle.who.replace('A ', 'the '),
    };
  }
  const person = pickPerson(random);
  return { ...random.pick(BY_FOOT), who: person.name, he: person.he, name: person.name };
}

export function marksOf(who: ReturnType<typeof mover>): Readonly<Record<string, string>> {
  return { who: who.who, travels: who.travels, travel: who.travel, he: who.he, name: who.name };
}
