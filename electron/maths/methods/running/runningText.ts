import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { ORDINAL, ordinal } from '../arithmetic/namedNumbers.ts';
import { DOLLAR, keepDollars } from '../words/keepDollars.ts';
import { NOUGHT } from './runningWords.ts';

/** A story made plain: what it tells, what it asks, and who is named in it. */
export type RunningText = {
  readonly told: string;
  readonly asked: string;
  readonly names: ReadonlySet<string>;
  /** Whether the question names a place or a person that was not the last one told of. */
  readonly turnsBack: boolean;
  /** Lines that come before: what a steady change comes to. */
  readonly lead: readonly RuleStep[];
};

const FLOOR = new RegExp(`(?:the )?${ORDINAL} (floor|level|storey|step|rung|stair)\\b`, 'g');
const OPENERS =
  /^(?:the|a|an|it|he|she|they|i|we|at|in|on|over|after|then|what|how|find|work|calculate|give|state|write|if|during|one|two|three|today|yesterday|this|that|there|his|her|their|my|our|from|when|later|by|next|first|finally|your|you|some|each|during|between|overnight|early|express|which|where|determine|assume|suppose|starting|and|so|but|answer|round|no|is|its|for|use|tell|celsius|fahrenheit|c|f|mum|dad|mr|mrs|ms|dr|am|pm|bc|ad|km|north|south|east|west|.*day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Names: words with a capital that do not only begin a sentence. */
export function namesIn(problem: string): ReadonlySet<string> {
  const found = [...problem.matchAll(/[A-Z][a-zà-ÿ]+(?:'s)?/g)].map(([word]) => word.toLowerCase().replace(/'s$/, ''));
  const common = new Set(problem.match(/(?<![A-Za-z])[a-z]+/g) ?? []);
  const placed = new Set(
    [...problem.matchAll(/\b(?:[Aa]t|[Ii]n|[Ff]rom|to|near|of|reaches|reach|between|and in) ([A-Z][a-z]+)/g)].map(
      ([, place = '']) => place.toLowerCase(),
    ),
  );
  return new Set(found.filter((word) => !OPENERS.test(word) && !common.has(word) && !placed.has(word)));
}

/** "In Oslo it is −3. Moscow is 5 degrees colder. What is it in Oslo?": what was told last is not what is asked. */
function turnsBack(problem: string, told: string, asked: string): boolean {
  const all = [...problem.matchAll(/[A-Z][a-zà-ÿ]+/g)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !OPENERS.test(word));
  const order = [...new Set(all)]
    .filter((word) => told.includes(word))
    .toSorted((one, two) => told.lastIndexOf(one) - told.lastIndexOf(two));
  const named = order.filter((word) => new RegExp(`\\b${word}\\b`).test(asked));
  return order.length > 1 && named.length > 0 && !named.includes(order.at(-1) ?? '');
}

const ASKING =
  /(?:^|[,.;:!?]\s*(?:and |then |so |but )?|\b(?:and|so) )(?:(?:can you |could you |please )?(?:(?:at|on|in) (?:what|which)|what|whats|how (?:much|many|far|high|deep|cold|warm|hot|long|heavy|tall)|by how|which|where|find|work out|calculate|give|state|determine|write|tell|express|fraction of|is it above)\b)/;
const SPAN = '(hour|minute|second|day|week|month|year|night|dive|round|metre|turn)s?';
const STEADY = new RegExp(String.raw`(\d+(?:\.\d+)?)( ?[a-z°]+(?: ?[a-z]+)?)? (?:each|every|per|an|a) ${SPAN}\b`);
const FOR_SO_LONG = new RegExp(
  String.raw`,?\s?(?:for|after|over|in|during)(?: a period of)? (?:the )?(?:next |following |first |another )?(\d+) ${SPAN}\b,?`,
);

/** "Drops 3 degrees every hour for 5 hours" as a drop of 15 degrees. */
function withoutSteady(told: string): { readonly told: string; readonly lead: readonly RuleStep[] } {
  const rate = STEADY.exec(told);
  const span = FOR_SO_LONG.exec(told);
  if (rate === null || span === null || rate[3] !== span[2]) return { told, lead: [] };
  const [one, count] = [new Fraction(rate[1] ?? 0), new Fraction(span[1] ?? 0)];
  const total = writeDecimal(one.mul(count));
  const expression = `${count.toString()}\\times ${writeDecimal(one)}=${total}`;
  const changed = told.replace(rate[0], `${total}${rate[2] ?? ''}`).replace(span[0], ' ');
  return { told: changed, lead: [{ reason: `The same change ${span[1] ?? ''} times.`, expression }] };
}

const CONDITION = /,? (?:if|when|after|once) (?=[^?]*\d)/;

/** "Three pieces of 0.8 m" are not one: each of so many things must be told by itself. */
export function countsFit(told: string): boolean {
  return [
    ...told.matchAll(
      /sundry([a-e])-(pieces|lengths|parts|bits|sections|parcels|bags|boxes|jugs|items|payments|deposits|withdrawals|trips|legs|stages|plays|turns|rounds|moves|dives|walks|swims|numbers|journeys)\b/g,
    ),
  ].every(({ 0: all, 1: letter = 'a', index }) => {
    const [before, behind] = [told.slice(0, index), told.slice(index + all.length)];
    const count = 'abcde'.indexOf(letter) + 2;
    const numbers = (text: string): number => text.match(/\d+(?:\.\d+)?(?: \d+\/\d+|\/\d+)?/g)?.length ?? 0;
    return numbers(behind) === count || (numbers(behind) === 0 && numbers(before) >= count);
  });
}

/** Splits a story where its question begins; what is told behind it counts as told. */
export function runningText(problem: string): RunningText | null {
  const plain = arithmeticText(keepDollars(problem).replace(/(?<=\d)º/g, '°'));
  if (plain.form !== null) return null;
  const text = plain.text
    .replaceAll(DOLLAR, '$')
    .replace(/what's/g, 'what is')
    // "The gas bill, £98, goes out": what happens to it stands behind the comma.
    .replace(/, ([£$€]?\d[\d,.]*\d|[£$€]?\d), (?=(?:goes|went|comes|came|is|was) (?:out|in|then )?)/g, ' of $1 ')
    .replace(/\bpounds?\b(?=[^]*\b(?:weigh|heavy|mass))|(?<=\b(?:weigh\w*|mass|heavy)\b[^]*)\bpounds?\b/g, 'lb')
    .replace(FLOOR, (_all, which: string, thing: string) => `${thing} ${ordinal(which)}`)
    .replace(/\b4 ?[x×] ?\d+ ?(?:m |metres? |meters? )?relay/g, 'relay')
    .replace(/\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock)(?![a-z])/g, 'clocktime')
    .replace(
      /\b([2-6]) (pieces|lengths|parts|bits|sections|separate|plays|turns|rounds|moves|stops|days|parcels|friends|people|children|boys|girls|runners|shifts|jugs|bags|boxes|items|legs|stages|trips|weeks|months|walks|swims|journeys|numbers|deposits|withdrawals|payments|cities|towns)(?=\b)/g,
      (_all, count: string, things: string) => `sundry${'abcde'[Number(count) - 2] ?? ''}-${things}`,
    )
    .replace(/\s+/g, ' ');
  const start = ASKING.exec(text);
  if (start === null) return null;
  const end = /[.?!;](?!\d)/.exec(text.slice(start.index + start[0].length));
  const stop = end === null ? text.length : start.index + start[0].length + end.index;
  const question = text.slice(start.index, stop).replace(/^[,.;:!?\s]+/, '');
  const behind = text.slice(stop);
  const condition = CONDITION.exec(question);
  const asked = condition === null ? question : question.slice(0, condition.index);
  const more = condition === null ? '' : `. ${question.slice(condition.index).replace(/^,? (?:if|when|once) /, '')}`;
  if (/\b(?:what|how many|how much)\b/.test(behind)) return null;
  const told = `${text.slice(0, start.index)}${more}${behind}`.replace(NOUGHT, ' at 0');
  return { ...withoutSteady(told), asked, names: namesIn(problem), turnsBack: turnsBack(problem, told, asked) };
}
