import { toLatex } from '../../printing/toLatex.ts';
import type { Made, Told } from './letterWords.ts';

/** A wall of bricks or a pyramid: every one is the sum of the two below. */
export function pyramid({ words, parts }: Told): Made | null {
  if (
    !/\b(?:pyramids?|walls?|bricks?|towers?|stack)\b/.test(words) ||
    !/\b(?:sum|add|adding|added|total|plus)\b/.test(words)
  )
    return null;
  if (!/\b(?:top|above|highest|peak)\b/.test(words) || !/\b(?:bottom|base|lowest|below)\b/.test(words)) return null;
  if (
    /\b(?:differen|subtract|product|multipl|times|minus|missing|middle|is \d|half|double|twice|however|except|instead|counts?\b|not\b)/.test(
      words,
    )
  )
    return null;
  const question = words.slice(words.lastIndexOf('#'));
  if (!/\b(?:bottom|base|lowest)\b[^#]{0,40}#0(?!\d)/.test(words) || !/\b(?:top|above|highest|peak)\b/.test(question))
    return null;
  if (/\b(?:second|middle|next)\b|\btop (?:brick |box |one |block )?(?:is|says|has) #/.test(words)) return null;
  const row = [...words.matchAll(/#(\d+)/g)].map(([, number]) => parts.get(Number(number)));
  const factors: Readonly<Record<number, readonly number[]>> = { 2: [1, 1], 3: [1, 2, 1], 4: [1, 3, 3, 1] };
  const counts = factors[row.length];
  if (counts === undefined || row.some((part) => part === undefined)) return null;
  const latex = row
    .map(
      (part, index) =>
        `${counts[index] === 1 ? '' : String(counts[index])}(${toLatex(part ?? { kind: 'symbol', name: 'x' })})`,
    )
    .join('+');
  return { verb: 'Expand and simplify', latex, reason: 'Add up from the bottom: those inside count more than once.' };
}
