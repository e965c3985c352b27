import type { RuleSolution } from '../../outcomes.ts';
import type { ChanceReading } from './chanceReading.ts';
import { stem } from './eventQuestions.ts';
import { denied, stems } from './stems.ts';
import { workWhole } from './workChances.ts';

/** How many there are altogether, from the number of one kind and its probability. */
export function ofWhole({ events, named, counted, asked, trials }: ChanceReading): RuleSolution | null {
  const [event, ...more] = [...events, ...[...named].map(([text, chance]) => ({ text, chance }))];
  if (event === undefined || more.length > 0 || counted === null || asked.kind !== 'whole' || trials !== null)
    return null;
  const kind = counted.thing.split(' ')[0] ?? '';
  const fits = stems(event.text).has(stem(kind)) && !denied(event.text) && counted.thing.includes(' ');
  return fits && stem(asked.text) === stem(counted.thing.split(' ').at(-1) ?? '')
    ? workWhole(event.chance, counted.count)
    : null;
}
