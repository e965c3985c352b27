import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import type { PartStory } from './partStory.ts';
import { workFractionOf, workRestOf, workWholeOf } from './workFractionOf.ts';
import { writeNumber } from '../writeTerms.ts';

const CAPACITY =
  /\b(?:capacity(?: of| is|:)?|holds?|can hold|hold up to|takes?|volume(?: of| is)?|fits?|an?|the|[a-z]+'s)(?: up to| exactly| about)? $/;
const ASKS_MORE =
  /\b(?:to fill|fill (?:it|the|up)|filled up|more|missing|added? to|add|top (?:it )?up|until (?:it is )?full|to the (?:top|brim))\b/;
const ASKS_INSIDE =
  /\b(?:(?:is|are) (?:there )?(?:now )?(?:in|inside) (?:it|the)|(?:is|are) (?:it|there)|(?:does|do) (?:it|the [a-z]+) (?:now )?contain|in the [a-z ]+$|(?:is|are) left(?: in| inside)?)\b/;
const ASKS_WHOLE =
  /\b(?:capacity|hold|holds|when (?:it is )?full|full (?:tank|capacity)|does (?:it|the [a-z ]+) (?:hold|contain when))\b/;
const ADDED =
  /\b(?:added|add|pour(?:ed|s)? in(?:to)?|poured|pumped in(?:to)?|put in(?:to)?|more|another|further|extra)\b/;
const TAKEN =
  /\b(?:drawn|taken|used|removed|run off|leak\w*|drained|drunk|pumped out|poured out|let out|lost|uses|burns?|burned|burnt)\b/;
const CHANGED = new RegExp(`${ADDED.source}|${TAKEN.source}`);

/** "1/4 full; 30 litres more make it 2/3 full": those litres are the difference. */
function betweenLevels({ told, asked, parts, amount }: PartStory): RuleSolution | null {
  const [first, second] = parts;
  if (first === undefined || second === undefined || amount === null || !ASKS_WHOLE.test(asked)) return null;
  if (amount.place !== 1 || ASKS_MORE.test(asked)) return null;
  const change = second.share.sub(first.share);
  const [up, down] = [ADDED.test(told), TAKEN.test(told)];
  if (change.equals(0) || up === down || change.s > 0n !== up) return null;
  const [large, small] = up ? [second, first] : [first, second];
  const whole = workWholeOf(change.abs(), amount.value, amount.unit);
  const step = {
    reason: 'The part that was changed.',
    expression: `${writeNumber(large.share)}-${writeNumber(small.share)}=${writeNumber(change.abs())}`,
  };
  return whole === null ? null : { ...whole, steps: [step, ...whole.steps] };
}

/** How full something of a known size is: what is in it, what is missing; or its size from two levels. */
export function readTankLevel(story: PartStory): RuleSolution | null {
  const { told, asked, parts, amount } = story;
  const [only, second, ...more] = parts;
  if (only === undefined || more.length > 0 || amount === null || amount.unit === '') return null;
  if (parts.some(({ base }) => base !== 'full')) return null;
  if (second !== undefined) return betweenLevels(story);
  // "Holds 360 litres when it is 3/4 full": that is what is in it then.
  if (/\b(?:when|while|if|once) (?:it (?:is|was) |it's |only |about |exactly )*\d/.test(told)) return null;
  const isCapacity =
    /^[a-z\d .]*? when (?:it is |completely )?full\b/.test(amount.behind) ||
    (CAPACITY.test(amount.before) && (/\b(?:an?|the|'s) $/.test(amount.before) ? /^ (?!of\b|is\b|are\b|in\b)[a-z]+/.test(amount.behind) : !/\bnow (?:holds?|has) $/.test(amount.before))); // prettier-ignore
  // "It is 3/4 full. It holds 60 litres": now, or when full?
  const isOpen = amount.place > 0 && !/\bcan hold|capacity|when (?:it is )?full/.test(told);
  if (!isCapacity || isOpen || CHANGED.test(told) || /^ (?:now|at the moment)\b/.test(amount.behind)) return null;
  const [asksMore, asksInside] = [ASKS_MORE.test(asked), ASKS_INSIDE.test(asked)];
  if (/\b(?:left|cost|time|minutes|hours)\b/.test(asked) || only.share.compare(new Fraction(1)) >= 0) return null;
  if (asksMore) return workRestOf(only.share, amount.value, amount.unit);
  return asksInside && !ASKS_WHOLE.test(asked) ? workFractionOf(only.share, amount.value, amount.unit) : null;
}
