import type { RuleSolution } from '../../outcomes.ts';
import type { ChanceEvent, ChanceReading } from './chanceReading.ts';
import { stem } from './eventQuestions.ts';
import { denied, stems, within } from './stems.ts';
import { workPair } from './workChances.ts';
import type { Pair } from './workChances.ts';

function pairIn(text: string): Pair | null {
  if (/\b(?:at least one|at least 1|one or both|either)\b/.test(text)) return 'either';
  if (/\b(?:exactly one|only one|just one|exactly 1|one but not both)\b/.test(text)) return 'one';
  if (/\bneither\b|\bnone\b/.test(text)) return 'neither';
  return /\bboth\b/.test(text) ? 'both' : null;
}

/** The stem of the word that an event begins with: who it is about. */
function personOf(text: string): string {
  return stem(text.replace(/^(?:an?|the) /, '').split(' ')[0] ?? '');
}

/** "Ann hits but Ben does not": which of the two it is that does. */
function ofOneOnly(one: ChanceEvent, two: ChanceEvent, [left, right]: readonly [string, string]): RuleSolution | null {
  const [who, whose] = [personOf(one.text), personOf(two.text)];
  if (!denied(right) || denied(left) || !within(left, one.text, two.text)) return null;
  if (!within(right, one.text, two.text, 'does do')) return null;
  const firstFirst = stems(left).has(who) && stems(right).has(whose);
  const secondFirst = stems(left).has(whose) && stems(right).has(who);
  if (firstFirst === secondFirst) return null;
  return workPair(one.chance, two.chance, firstFirst ? 'first' : 'second');
}

/** Two people or things, each with a probability of its own. */
export function ofPair({ events, trials, independent, asked }: ChanceReading): RuleSolution | null {
  const [one, two, ...more] = events;
  if (one === undefined || two === undefined || more.length > 0 || trials !== null || asked.kind !== 'event')
    return null;
  const [first, second] = [stems(one.text), stems(two.text)];
  const [who, whose] = [personOf(one.text), personOf(two.text)];
  const does = [first, second].map((words) => [...words].filter((word) => word !== who && word !== whose));
  const [shorter = [], longer = []] = does.toSorted((a, b) => a.length - b.length);
  if (!independent || who === whose || !shorter.every((word) => longer.includes(word)) || shorter.length === 0)
    return null;
  if (denied(one.text) || denied(two.text)) return null;
  const but = /^(.*) but (.*)$/.exec(asked.text);
  if (but !== null) return ofOneOnly(one, two, [but[1] ?? '', but[2] ?? '']);
  const wanted = pairIn(asked.text);
  const known = new Set([...longer, ...stems('people students players happen occur')]);
  return wanted === null || denied(asked.text) || ![...stems(asked.text)].every((word) => known.has(word))
    ? null
    : workPair(one.chance, two.chance, wanted);
}
