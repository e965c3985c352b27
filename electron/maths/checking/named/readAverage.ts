import Fraction from 'fraction.js';

import { ASK, THESE, whole } from './askingWords.ts';
import { formula, values, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { listIn, typed } from './numbersIn.ts';

const MEASURE = '(?<measure>(?:arithmetic )?mean|average|median|mode|modal value|range)(?: average| value| number)?';
const FIGURES = String.raw`(?<list>-?[\d.][\d., ;/&and-]*)`;

const PATTERNS = [
  whole(ASK, MEASURE, String.raw`\s*[:,]? ?`, THESE, FIGURES),
  whole(THESE, FIGURES, String.raw`[.:;,?-]* ?`, ASK, MEASURE, `(?: of (?:these|the|this)(?: ${THESE})?)?`),
];

const COUNT = '(?:(?<count>\\d|three|four|five|six|seven) )?';
const MEMBERS = String.raw`(?<members>[-\d.(]*[\da-z][-+\d., a-z&()]*?)`;
const MEAN = String.raw`(?<mean>-?\d+(?:\.\d+)?)`;
const LETTER = String.raw`[.,;:]* ?(?:(?:find|work out|calculate|what is|determine) (?:the value of )?)?(?<letter>[a-z])`;

/** Some of the numbers hold a letter, and the mean is told. */
const MISSING = [
  whole(
    `(?:(?:given that|if) )?(?:the )?(?:mean|average) (?:of|for) (?:the )?(?:${COUNT}(?:numbers?|values?)[: ]+)?${MEMBERS} is ${MEAN}${LETTER}`,
  ),
  whole(`(?:the )?${COUNT}(?:numbers?|values?):? ${MEMBERS} have (?:a|the) mean (?:of )?${MEAN}${LETTER}`),
];

const COUNTED: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6, seven: 7 };

function missingMember({ text, form }: BareQuestion): NamedQuestion | null {
  const groups = MISSING.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  const { members = '', mean = '', letter = '', count } = groups ?? {};
  const parts = members.split(/\s*(?:,\s*and\s|,|\band\b)\s*/);
  if (letter === '' || form !== '' || parts.length < 2 || !members.includes(letter)) return null;
  if (count !== undefined && (COUNTED[count] ?? Number(count)) !== parts.length) return null;
  if (!parts.every((part) => isLinear(part, letter))) return null;
  return {
    kind: 'formula',
    problem: `Solve (${parts.map((one) => `(${one})`).join(' + ')})/${parts.length} = ${mean}`,
    unit: null,
  };
}

/** "5", "x", "2x + 1", "7 - x": a number, a multiple of the letter, or two of these. */
function isLinear(part: string, letter: string): boolean {
  const term = String.raw`(?:\d+(?:\.\d+)?${letter}?|${letter})`;
  return new RegExp(`^-?${term}(?: ?[+-] ?${term})?$`).test(part);
}

/** "the mean of 3, 5 and 7", "4 9 1 6: median?" */
export function readAverage(question: BareQuestion): NamedQuestion | null {
  const missing = missingMember(question);
  if (missing !== null) return missing;
  for (const pattern of PATTERNS) {
    const { measure, list } = pattern.exec(question.text)?.groups ?? {};
    const numbers = list === undefined ? null : listIn(list.replace(/[.:;,?\s-]+$/, ''));
    if (measure !== undefined && numbers !== null) return ofNumbers(measure, numbers, question);
  }
  return null;
}

function ofNumbers(measure: string, numbers: readonly Fraction[], question: BareQuestion): NamedQuestion | null {
  const sorted = [...numbers].sort((a, b) => a.compare(b));
  switch (measure) {
    case 'median':
      return formula(medianOf(sorted), question);
    case 'range':
      return formula(`${typed(sorted.at(-1) ?? ZERO)} - ${typed(sorted[0] ?? ZERO)}`, question);
    case 'mode':
    case 'modal value':
      return modeOf(sorted, question);
    default:
      return formula(`(${numbers.map(typed).join(' + ')})/${numbers.length}`, question);
  }
}

const ZERO = new Fraction(0);

function medianOf(sorted: readonly Fraction[]): string {
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((place) => typed(sorted[place] ?? ZERO));
  return `(${low ?? ''} + ${high ?? ''})/2`;
}

function modeOf(sorted: readonly Fraction[], question: BareQuestion): NamedQuestion | null {
  const modes = modesOf(sorted);
  return modes === null ? null : values(modes.map((mode) => mode.toFraction()).join(', '), question);
}

/** What occurs most often, in rising order; null where all occur equally often: whether that is no mode, schools differ. */
export function modesOf(sorted: readonly Fraction[]): readonly Fraction[] | null {
  const counts = new Map<string, number>();
  for (const value of sorted) counts.set(value.toFraction(), (counts.get(value.toFraction()) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const modes = [...counts].filter(([, count]) => count === most).map(([value]) => new Fraction(value));
  return modes.length === counts.size ? null : modes;
}
