import type { RuleSolution } from '../../outcomes.ts';
import type { ChanceReading } from './chanceReading.ts';
import { denied, overlaps, QUANTIFIERS, within } from './stems.ts';
import { workTrials } from './workChances.ts';
import type { Often } from './workChances.ts';

function oftenIn(text: string, trials: number): Often | null {
  const found = text.match(QUANTIFIERS) ?? [];
  const bounded = /\b(?:most|least|more|less|fewer|than|or)\b/.test(text);
  if (found.length === 0 && !bounded && new RegExp(`\\b${trials} [a-z]+s\\b`).test(text)) return 'all';
  const [only, ...more] = found.map((word) => word.replace(/ (?:of (?:them|the|these).*|times?)$/, ''));
  if (only === undefined || more.length > 0) return null;
  if (/^at least/.test(only)) return 'atLeastOne';
  if (/^(?:exactly|only|just)/.test(only)) return 'exactlyOne';
  if (/^(?:none|no|never|neither)$/.test(only)) return 'none';
  if (/^(?:both|twice)$/.test(only)) return trials === 2 ? 'all' : null;
  const many = /\d+/.exec(only)?.[0];
  return /^(?:all|every|each)/.test(only) && (many === undefined || Number(many) === trials) ? 'all' : null;
}

/** The same thing tried several times. */
export function ofTrials({ events, trials, asked }: ChanceReading): RuleSolution | null {
  const [event, ...more] = events;
  if (event === undefined || more.length > 0 || trials === null || asked.kind !== 'event') return null;
  const text = asked.text.replace(new RegExp(`\\b${trials.count}\\b`, 'g'), ' ').trim();
  const often = oftenIn(asked.text, trials.count);
  if (often === null || denied(text) || denied(event.text) || !within(text, event.text, trials.noun)) return null;
  return overlaps(text, event.text) ? workTrials(event.chance, trials.count, often) : null;
}
