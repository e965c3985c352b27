import type { RuleSolution } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { roleStory } from './roleStory.ts';
import { sumOfPrices } from './sumOfPrices.ts';

const ASKS =
  /(?:,? ?\b(?:by|so)?,? ?how much(?: money)?(?: (?:does|do|did|will|would|can|could|is|was|are))?\b([^.?]*?)\b(?:cheaper|dearer|saved?|saving|less|more|extra|better off|difference)\b([^.?]*)|\b(?:what|find|calculate|work out)\b[^.?\d]*\b(?:difference|saving|saved?)\b([^.?]*))[.?]*\s*$/i;
const COUNTED =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)(?: (?!(?:to|by|with|if|for|when|than|save|and|in|instead|on)\b)[a-z-]+){1,3}/gi;
/** Two ways of paying for the same: where one ends, the other begins. */
const JOINTS =
  /(?<=[.;:])\s+|,? \b(?:or|vs\.?|versus|whereas|while|compared (?:with|to)|instead of|rather than|but|and)\b,? /gi;
const CONTRARY =
  /\b(?:or|vs\.?|versus|separately|individually|singly|separate|single|instead|rather|alternatively|another|other|online|compared|each way|subscription|pack|family|season|group|weekly|annual|return|deal|offer|bundle|set|cash|credit)\b/i;
const STRANGE =
  /\b(?:than|twice|half|double|third|quarter|discount|off|%|percent|free|refund|tip|change|left|profit|loss|sells?|sold|earn\w*|gave|lost|deposit|owes?)\b/i;

function candidates(told: string, extra: string): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const joint of told.matchAll(JOINTS)) {
    const [first, second] = [told.slice(0, joint.index), told.slice(joint.index + joint[0].length)];
    if (/^\s*and\b/.test(joint[0]) && !CONTRARY.test(second)) continue;
    if (extra === '') pairs.push([first, second]);
    else pairs.push([`${first}. ${extra}`, second], [first, `${second} ${extra}`]);
  }
  return pairs;
}

/** How much one of two ways of paying for the same is cheaper than the other. */
export function workCompare(problem: string): RuleSolution | null {
  const asks = ASKS.exec(problem);
  if (
    asks === null ||
    /\bhow much (?:more|less|extra)[^.?]*\b(?:need|save|earn|left|than (?:he|she|they|i)\b)/i.test(asks[0])
  )
    return null;
  const told = problem.slice(0, asks.index);
  const inside = [asks[1], asks[2], asks[3]].filter((part) => part !== undefined).join(' ');
  if (STRANGE.test(told) || !CONTRARY.test(problem) || /\bpercent|%/i.test(problem)) return null;
  const amounts = roleStory(inside)?.spots ?? null;
  if (amounts === null || amounts.some(({ kind }) => kind !== 'N')) return null;
  // "than 6 single yoghurts": how many there are of what is bought the other way.
  const extra = [...inside.replace(/\bthe \d+[- ]pack\b/gi, 'the pack').matchAll(COUNTED)]
    .map(([all]) => all.trim())
    .join(' and ');
  if (
    (roleStory(extra)?.spots.length ?? 0) !==
    (roleStory(inside.replace(/\bthe \d+[- ]pack\b/gi, ''))?.spots.length ?? 0)
  )
    return null;
  const found = candidates(told, extra).flatMap(([one, other]) => {
    const [a, b] = [sumOfPrices(one), sumOfPrices(other)];
    return a !== null && b !== null && a.unit === b.unit && !a.value.equals(b.value) ? [{ a, b }] : [];
  });
  const differences = new Set(found.map(({ a, b }) => a.value.sub(b.value).abs().toFraction()));
  const [first] = found;
  if (first === undefined || differences.size !== 1) return null;
  const { a, b } = first;
  const [more, less] = a.value.compare(b.value) > 0 ? [a, b] : [b, a];
  const value = more.value.sub(less.value);
  if (a.steps.length + b.steps.length === 0) return null;
  return moneySolution(
    [
      ...a.steps,
      ...b.steps,
      {
        reason: 'Subtract to find the difference.',
        expression: `${writeCoins(more.value)}-${writeCoins(less.value)}=${writeCoins(value)}`,
      },
    ],
    writeQuantity(value, more.unit),
  );
}
