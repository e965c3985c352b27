import type { RuleSolution } from '../../outcomes.ts';
import type { ChanceReading } from './chanceReading.ts';
import { denied, overlaps, within } from './stems.ts';
import { rest as complement } from './workChances.ts';
import { workExpected } from './workProbability.ts';

/** How often something is expected to happen in so many trials. */
export function ofExpected({ events, named, trials, asked, conditions }: ChanceReading): RuleSolution | null {
  const all = [...events, ...[...named].map(([text, chance]) => ({ text, chance }))];
  const [event, ...more] = all;
  if (event === undefined || more.length > 0 || trials === null || asked.kind !== 'expected' || conditions.length > 0)
    return null;
  const filler = `${trials.noun} get land on show win see happen occur expect there be have`;
  const same = overlaps(event.text, asked.text) && within(asked.text, event.text, filler);
  if (!same || /\b(?:both|at least|two|or)\b/.test(asked.text)) return null;
  // On time is what a late bus is not.
  if (/\bon time\b/.test(asked.text) !== /\bon time\b/.test(event.text)) return null;
  if (denied(asked.text) !== denied(event.text))
    return denied(asked.text) ? workExpected(complement(event.chance), trials.count) : null;
  return workExpected(event.chance, trials.count);
}
