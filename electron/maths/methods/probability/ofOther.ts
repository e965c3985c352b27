import type { RuleSolution } from '../../outcomes.ts';
import type { ChanceReading } from './chanceReading.ts';
import { denied, stems, within } from './stems.ts';
import { workComplement } from './workProbability.ts';

/** The same event denied. */
export function ofOther({ events, asked, trials, conditions, named }: ChanceReading): RuleSolution | null {
  const [event, ...more] = events;
  if (event === undefined || more.length > 0 || trials !== null || conditions.length + named.size > 0) return null;
  if (asked.kind !== 'event' || denied(asked.text) === denied(event.text) || /\b(?:or|and|both)\b/.test(asked.text))
    return null;
  const bare = (text: string): string => text.replace(/\b(?:does|do|not|doesn't|isn't|won't|will|is)\b/g, ' ');
  const same = within(bare(asked.text), bare(event.text)) && stems(bare(asked.text)).size > 0;
  return same ? workComplement(event.chance) : null;
}
