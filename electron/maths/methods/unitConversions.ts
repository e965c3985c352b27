import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { typedNumber } from './askedText.ts';
import { plainQuestion } from './facts/plainQuestion.ts';
import type { Understood } from './method.ts';
import { measureSums } from './units/measureSums.ts';
import { UNIT, markUnits, unitOfMark } from './units/unitNames.ts';
import {
  kindOfUnit,
  workByGivenRate,
  workCapacity,
  workConversion,
  workJoinedTime,
  workPartedTime,
  workRateConversion,
} from './units/workConversion.ts';

const NUMBER = String.raw`(?:\d+ \d+/\d+|\d+ ?/ ?\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|half an?|an?|one|a quarter of an?)`;
/** Marks for what is asked as two units. */
const [WHOLE_HOURS, WHOLE_MINUTES] = ['\uE0F0', '\uE0F1'];
const TWO_UNITS = new RegExp(`${UNIT}[^]*${UNIT}`);
const AMOUNT = `(${NUMBER}) ?(${UNIT})(?:(?: and|,)? (\\d+(?:\\.\\d+)?) ?(${UNIT}))?`;
const TARGET = `(${UNIT})`;
const ASK =
  "(?:(?:convert|change|write|express|turn|give|find|work out|calculate|state|put|what is|what's|whats|how (?:much|long) is)(?: the)?(?: (?:length|mass|weight|volume|capacity|time|area|speed|distance|quantity|value) of)? )?";
const SENTENCES: readonly RegExp[] = [
  new RegExp(
    `^${ASK}${AMOUNT},? (?:to|into|in|as|in terms of|to an equivalent in) (?:a number of |an equivalent number of |units of )?${TARGET}$`,
  ),
  new RegExp(`^${ASK}${AMOUNT} ?(?:=|is|are|equals|->|→) ?(?:\\?|how many|how much in|_+)? ?(?:in )?${TARGET}$`),
  new RegExp(`^${AMOUNT} (?:is|are|equals|makes?) (?:equal to )?how many ${TARGET}$`),
];
const SUBJECT = "(?!.*\\b(?:not|twice|half|each|per|every|double|more|less|than|other)\\b.*[.,] )[a-z' ]+";
const STATES =
  '(?:weighs|is (?:travell?ing|moving|going|driving|running|flying|falling) at|is|was|has a (?:mass|length|capacity|volume|weight|height|speed|area|width) of|holds|contains|measures|travels at|travels|lasts|takes|moves at|runs at|drives at|cycles at|goes at|flies at|runs|drank|drinks|covers an area of|has an area of)';
/** "A bag weighs 1.5 kg. What is its mass in grams?" */
const STORY = new RegExp(
  `^${SUBJECT} ${STATES} ${AMOUNT}(?: long| tall| high| wide| deep)?[.,] (?:convert|change|write|express|give|find|work out|calculate|what is|how much is|what's)(?: (?:this|its|the|that|it|her|his|their)(?: [a-z]+'s)?)?(?: (?:mass|weight|length|height|width|capacity|volume|speed|time|area|distance|amount))?(?: of the [a-z]+)? (?:in|to|into) ${TARGET}$`,
);
const HOW_MANY: readonly RegExp[] = [
  new RegExp(
    `^how many ${TARGET} (?:are there in|are in|is in|there are in|in|is|are|make|does|make up|are equal to|equal)? ?${AMOUNT}(?: (?:equal|make|have))?$`,
  ),
];
const RATE = new RegExp(
  `(?:(?:given that|given|if|using|use|taking|assume|assuming|and|that|where|the (?:fact|conversion)(?: that)?)[: ]+)*\\b(${NUMBER}) ?(${UNIT}) ?(?:=|≈|~|is|is equal to|is about|is approximately|is roughly|equals|are|are about|are approximately) ?(?:about |approximately )?(${NUMBER}) ?(${UNIT})`,
);

function amountIn(text: string | undefined): Fraction | null {
  if (text === undefined) return null;
  if (/^half/.test(text)) return new Fraction(1, 2);
  if (/quarter/.test(text)) return new Fraction(1, 4);
  if (/^(?:an?|one)$/.test(text)) return new Fraction(1);
  const mixed = /^(\d+) (\d+\/\d+)$/.exec(text);
  if (mixed !== null) return new Fraction(mixed[1] ?? 0).add(mixed[2] ?? 0);
  return typedNumber(text.replace(/ /g, '').replace(/^\./, '0.'));
}

type Conversion = {
  readonly value: Fraction;
  readonly from: string;
  /** The second part of "2 hours 30 minutes". */
  readonly more: { readonly value: Fraction; readonly unit: string } | null;
  readonly to: string;
};

function conversionIn(parts: readonly (string | undefined)[], units: readonly string[]): Conversion | null {
  const [number, unit, second, unit2, target] = parts;
  const [value, from] = [amountIn(number), unitOfMark(unit, units)];
  const to = target === WHOLE_HOURS || target === WHOLE_MINUTES ? target : unitOfMark(target, units);
  if (value === null || from === null || to === null) return null;
  if (second === undefined) return { value, from, more: null, to };
  const [other, name] = [amountIn(second), unitOfMark(unit2, units)];
  return other === null || name === null ? null : { value, from, more: { value: other, unit: name }, to };
}

function read(text: string, units: readonly string[]): Conversion | null {
  for (const sentence of SENTENCES) {
    const match = sentence.exec(text);
    if (match !== null) return conversionIn(match.slice(1, 6), units);
  }
  const story = STORY.exec(text);
  if (story !== null) return conversionIn(story.slice(1, 6), units);
  for (const sentence of HOW_MANY) {
    const match = sentence.exec(text);
    if (match !== null) return conversionIn([...match.slice(2, 6), match[1]], units);
  }
  return null;
}

function whole(value: Fraction): number | null {
  return value.d === 1n ? Number(value.n) : null;
}

function work({ value, from, more, to }: Conversion): RuleSolution | null {
  if (to === WHOLE_HOURS || to === WHOLE_MINUTES) {
    const total = whole(value);
    if (more !== null || total === null) return null;
    if (to === WHOLE_HOURS) return from === 'min' ? workPartedTime(total, 'h') : null;
    return from === 's' ? workPartedTime(total, 'min') : null;
  }
  if (more !== null) {
    const [large, small] = [whole(value), whole(more.value)];
    if (large === null || small === null) return null;
    if (from === 'h' && more.unit === 'min' && to === 'min') return workJoinedTime(large, small, 'h');
    return from === 'min' && more.unit === 's' && to === 's' ? workJoinedTime(large, small, 'min') : null;
  }
  if (from.includes('/') || to.includes('/')) {
    return from.includes('/') && to.includes('/') ? workRateConversion(value, from, to) : null;
  }
  const kinds = [kindOfUnit(from), kindOfUnit(to)];
  return kinds[0] === kinds[1] ? workConversion(value, from, to) : workCapacity(value, from, to);
}

function withRate(text: string, units: readonly string[]): RuleSolution | null {
  const match = RATE.exec(text);
  if (match === null) return null;
  const [a, b] = [amountIn(match[1]), amountIn(match[3])];
  const [from, to] = [unitOfMark(match[2], units), unitOfMark(match[4], units)];
  const rest = text
    .replace(match[0], ' ')
    .replace(/^[\s,.;:]+|[\s,.;:(]+$/g, '')
    .replace(/[()]/g, '')
    .trim()
    .replace(/^to /, '');
  const asked = read(rest, units);
  if (a === null || b === null || from === null || to === null || asked === null || asked.more !== null) return null;
  return workByGivenRate(asked.value, asked.from, asked.to, { a, from, b, to });
}

/** What everybody knows of the units of a speed: told beside the question it changes nothing. */
const KNOWN_FACT =
  /,? ?[(]?\b(?:(?:use|using|given|recall|remember|note)(?: the fact)?(?: that)?:? )?(?:(?:1|one) mile (?:=|is|equals) 5,?280 (?:feet|ft)|there are 5,?280 (?:feet|ft) in (?:a|1|one) mile|(?:1|one) (?:km|kilomet(?:re|er)) (?:=|is|equals) 1,?000 (?:m|met(?:re|er)s)|(?:1|one) hour (?:=|is|equals) 3,?600 (?:s|seconds))\b[.)]*(?: to (?=find|convert|express|write|change))?/gi;

/** No conversion takes more characters to ask for; longer texts would only keep the patterns busy. */
const LONGEST = 150;

/** Converts lengths, masses, capacities, times, areas, volumes and rates, or by a rate the question gives; adds measures. */
export function unitConversions(problem: Understood): RuleSolution | null {
  return converted(problem) ?? measureSums(problem.text);
}

function withoutKnownFact(text: string): string {
  const bare = text
    .replace(KNOWN_FACT, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
  return /\bmph\b|\d (?:km|m|miles?|feet|ft|met(?:re|er)s?|kilomet(?:re|er)s?) ?(?:\/|per|an) ?(?:h|s|hour|second|minute)/i.test(
    bare,
  )
    ? bare
    : text;
}

function converted(problem: Understood): RuleSolution | null {
  const plain = plainQuestion(problem.text);
  if ((plain.form !== null && plain.form.kind !== 'exact') || /\bas a (?:simplified )?fraction\b/i.test(problem.text))
    return null;
  const text = withoutKnownFact(plain.text).replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  if (text.length > LONGEST) return null;
  const { text: marked, units } = markUnits(
    text.replace(/\bhours and minutes\b/, WHOLE_HOURS).replace(/\bminutes and seconds\b/, WHOLE_MINUTES),
  );
  if (!TWO_UNITS.test(marked)) return null;
  const asked = read(marked, units);
  return asked === null ? withRate(marked, units) : work(asked);
}
