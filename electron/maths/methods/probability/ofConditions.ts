import type { RuleSolution } from '../../outcomes.ts';
import type { ChanceReading } from './chanceReading.ts';
import { denied, overlaps } from './stems.ts';
import { workTotalChance } from './workChances.ts';

/** A tree with a condition: "if it rains … if it does not …". */
export function ofConditions({ events, conditions, asked, trials }: ChanceReading): RuleSolution | null {
  const [event, ...more] = events;
  const [one, two, ...others] = conditions;
  if (event === undefined || more.length > 0 || one === undefined || two === undefined || others.length > 0)
    return null;
  if (trials !== null || asked.kind !== 'event' || denied(asked.text) || overlaps(asked.text, event.text)) return null;
  const first = overlaps(one.when, event.text) && !denied(one.when);
  const second = overlaps(two.when, event.text) && !denied(two.when);
  if (first === second) return null;
  return workTotalChance(event.chance, (first ? one : two).chance, (first ? two : one).chance);
}
