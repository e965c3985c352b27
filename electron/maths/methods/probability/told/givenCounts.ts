import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { workWhole } from '../workChances.ts';
import { probabilitySolution, workComplement, workExpected } from '../workProbability.ts';
import type { Chance } from '../workProbability.ts';
import { givenEvent, meets, within } from './givenEvents.ts';
import type { GivenReading } from './givenReading.ts';
import { clean, numbersIn } from './givenWords.ts';

const PERIOD = '(hour|day|night|week|month|year|box|pack|game)';

/** "20 times a day … in a week", "how many are needed": so many is not how many there are in all. */
function isRate(counts: GivenReading['counts'], asked: string): boolean {
  const per = counts.flatMap(({ noun }) => new RegExp(`\\b(?:an?|per|each|every) ${PERIOD}\\b`).exec(noun)?.[1] ?? []);
  const other = per.some((period) => !new RegExp(`\\b${period}`).test(asked) && new RegExp(PERIOD).test(asked));
  return other || /\b(?:needed|needs?|required|must)\b/.test(asked);
}

/** How many of so many are expected. */
export function ofExpected(
  { told, asked, counts, rest }: GivenReading,
  numbers: readonly number[],
): RuleSolution | null {
  const [event, ...more] = told;
  if (event === undefined || event.chance === null || more.length > 0 || asked.what !== 'many') return null;
  const all = [
    ...new Set([
      ...counts.map(({ count }) => count),
      ...numbersIn(asked.text.replace(/^.*?\bof (?:the |them )?(?=#)/, ''), numbers),
    ]),
  ];
  const [trials, ...others] = all;
  const inAsk = numbersIn(asked.text, numbers);
  if (inAsk.some((number) => number !== trials) || isRate(counts, asked.text)) return null;
  const words = /^(?:expect|expected|expects|times|not|no|never|fails?|failing|miss(?:es)?|altogether|likely)$/;
  if (trials === undefined || others.length > 0 || !clean(rest) || !clean(asked.text, words)) return null;
  const about = givenEvent(
    asked.text.replace(/\b(?:expect(?:ed)?|would|should|can|times|likely)\b/g, ' '),
    null,
    event.stems,
  );
  // Where the words about those counted have to do with the event, they are the part and not the whole.
  const counted = counts.map(({ noun }) => givenEvent(noun, null).stems);
  if (
    counted.some(
      (stems) => stems.size > 0 && within(stems, event.stems) && !within(stems, about.stems) && event.stems.size > 1,
    )
  )
    return null;
  const special = new Set([...event.stems].filter((word) => !counted.some((stems) => stems.has(word))));
  if (!meets(about.stems, special)) return null;
  const whole = event.chance.value.mul(trials).d === 1n;
  if (!whole && !/expect|estimate/.test(`${asked.text} ${rest}`)) return null;
  const flipped = about.denied !== event.denied;
  const chance: Chance = flipped ? { ...event.chance, value: new Fraction(1).sub(event.chance.value) } : event.chance;
  const solution = workExpected(chance, trials);
  const rested = workComplement(event.chance);
  if (!flipped || solution === null || rested === null) return solution;
  return { ...solution, steps: [...rested.steps, ...solution.steps] };
}

const PART_WORDS = /^(?:only|either|some|rest|other|others|remaining|or)$/;

/** From how many are of one kind and a chance: how many there are, or how many of the other kind. */
export function ofWhole({ told, asked, counts, rest }: GivenReading): RuleSolution | null {
  const [event, ...more] = told;
  const [count, ...others] = counts;
  if (event === undefined || event.chance === null || more.length > 0 || asked.what !== 'many') return null;
  if (count === undefined || others.length > 0 || event.denied || /#/.test(asked.text)) return null;
  if (!clean(rest, PART_WORDS) || !clean(asked.text, /^(?:altogether|not|other|others)$/)) return null;
  const kind = givenEvent(count.noun.split(/ (?:and|in|on|from|inside) /)[0] ?? '', null).stems;
  const about = givenEvent(
    asked.text
      .replace(/\b(?:in|inside|on) (?:the|her|his|its|my|this|that|their) [a-z]+/g, ' ')
      .replace(/\b(?:altogether|are there|does|do|contain|hold|ones?|must)\b/g, ' '),
    null,
  ).stems;
  const special = [...event.stems].filter((word) => !PLACE.test(word));
  const shared = special.filter((word) => kind.has(word));
  // "White beads": what tells the event's kind from all others, where the counted words have their own.
  const own = [...kind].filter((word) => !event.stems.has(word));
  const missing = special.filter((word) => !kind.has(word));
  const isEvent =
    shared.length > 0 && (missing.length === 0 || (own.length === 0 && missing.every((word) => about.has(word))));
  const isOther = !isEvent && own.length > 0;
  if (isEvent === isOther) return null;
  const chance: Chance = isEvent ? event.chance : { ...event.chance, value: new Fraction(1).sub(event.chance.value) };
  const whole = workWhole(chance, count.count);
  const rested = workComplement(event.chance);
  if (whole === null || rested === null) return null;
  const steps = isEvent ? whole.steps : [...rested.steps, ...whole.steps];
  const onlyTwo = /\b(?:only|either|some|rest|remaining|others?)\b|\bor\b/.test(rest);
  const denied = /\bnot\b|\bothers?\b/.test(asked.text);
  const words = [...about].filter((word) => !PLACE.test(word));
  const marks = isEvent ? special : own;
  if (isOther && !onlyTwo) return null;
  const plain = words.every(
    (word) =>
      (kind.has(word) || isEvent) && (kind.has(word) || special.includes(word)) && (isEvent || special.includes(word)),
  );
  const asksTotal = !denied && plain && marks.some((word) => !words.includes(word));
  if (asksTotal && (words.length > 0 || /\b(?:altogether|in (?:the|it)|are there)\b/.test(asked.text)))
    return { ...whole, steps };
  // "Only red and yellow sweets … how many sweets?": no kind is named, so all are asked for.
  const named = new Set(
    [...rest.matchAll(/\b([a-z-]+) (?:and|or) ([a-z-]+)\b/g)].flatMap(([, one = '', two = '']) => [
      ...givenEvent(`${one} ${two}`, null).stems,
    ]),
  );
  const general = words.length > 0 && words.every((word) => !named.has(word) && !special.includes(word));
  const inTold = words.every((word) => givenEvent(rest, null).stems.has(word));
  if (isEvent && !denied && general && inTold && marks.some((word) => named.has(word))) return { ...whole, steps };
  const another = isOther
    ? words.some((word) => special.includes(word) && !kind.has(word))
    : words.some((word) => !kind.has(word) && !event.stems.has(word));
  if (!(another && (onlyTwo || isOther)) && !(denied && isEvent && words.every((word) => kind.has(word)))) return null;
  const all = Number(whole.answer);
  const answer = `${all - count.count}`;
  return probabilitySolution(
    [...steps, { reason: 'Take away those of the first kind.', expression: `${all}-${count.count}=${answer}` }],
    answer,
  );
}

const PLACE =
  /^(?:bag|box|jar|tin|drawer|hat|bowl|basket|pack|class|packet|field|tub|urn|sack|barrel|tank|pond|contain|hold|ther|whol|total|start)$/;
