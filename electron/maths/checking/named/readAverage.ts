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

/** One of the numbers is a letter, and the mean is told. */
const MISSING = whole(
  String.raw`(?:(?:given that|if) )?(?:the )?(?:mean|average) (?:of|for) (?:the )?(?:(?:(?<count>\d|three|four|five|six|seven) )?(?:numbers?|values?)[: ]+)?(?<members>-?[\d.a-z][\d., a-z&-]*?) is (?<mean>-?\d+(?:\.\d+)?)[.,;:]* ?(?:(?:find|work out|calculate|what is|determine) (?:the value of )?)?(?<letter>[a-z])`,
);

const COUNTED: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6, seven: 7 };

function missingMember({ text, form }: BareQuestion): NamedQuestion | null {
  const { members = '', mean = '', letter = '', count } = MISSING.exec(text)?.groups ?? {};
  const parts = members.split(/\s*(?:,\s*and\s|,|\band\b)\s*/);
  const own = parts.filter((part) => part === letter);
  const numbers = parts.filter((part) => /^-?\d+(?:\.\d+)?$/.test(part));
  if (count !== undefined && (COUNTED[count] ?? Number(count)) !== parts.length) return null;
  if (letter === '' || own.length !== 1 || numbers.length !== parts.length - 1 || form !== '') return null;
  const sum = [...numbers.map((one) => `(${one})`), letter].join(' + ');
  return { kind: 'formula', problem: `Solve (${sum})/${parts.length} = ${mean}`, unit: null };
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

/** Where all occur equally often there is no mode, or they all are: schools differ. */
function modeOf(sorted: readonly Fraction[], question: BareQuestion): NamedQuestion | null {
  const counts = new Map<string, number>();
  for (const value of sorted) counts.set(value.toFraction(), (counts.get(value.toFraction()) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const modes = [...counts].filter(([, count]) => count === most).map(([value]) => value);
  return modes.length === counts.size ? null : values(modes.join(', '), question);
}
