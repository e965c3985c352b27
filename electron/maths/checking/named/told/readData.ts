import Fraction from 'fraction.js';

import { formula, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { listIn, typed } from '../numbersIn.ts';
import { counted } from './counted.ts';
import { NAME, wholeText } from './nameable.ts';
import { roundedQuestion } from './rounding.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const LIST = String.raw`(?<list>-?\d[\d., &and-]*\d)`;
const MEASURE = '(?<measure>mean|average|median|range)';
const ASK = "(?:find|what is|what's|whats|what was|work out|calculate|determine|state|give)";
const NOUN =
  '(?:scores|marks|temperatures|ages|heights|weights|masses|times|prices|lengths|goals|numbers|values|results|test scores|test marks|quiz scores|data)';
const TOLD = [
  wholeText(
    `${ASK} (?:the |his |her )?${MEASURE}(?: (?:score|mark|temperature|age|time|number|height|value))? of (?:these|the|the following|his|her)(?: (?<count>\\d+))? ${NOUN}:? ${LIST}`,
  ),
  wholeText(
    `(?:(?:the )?(?:${NOUN}) of (?:(?<count>\\d+) )?(?:${NAME})(?: in (?:a|an|the) (?:${NAME} )?(?:test|exam|quiz))? are|(?:${NAME}'s|his|her|the) (?:${NOUN})(?: on (?:(?:his|her) )?(?:first )?(?<count2>\\d+) (?:${NAME} )?(?:tests|quizzes))? (?:are|were)|here are (?:the )?(?:(?<count3>\\d+) )?${NOUN}:?) ${LIST}[.,;]? ${ASK} (?:the |his |her |their )?${MEASURE}(?: (?:score|mark|temperature|age|time|number|height|value))?`,
  ),
];
const FREQUENCIES = [
  wholeText(
    String.raw`(?:number of (?<label>${NAME})|${NAME}|x)(?: \([a-z]\))?:? (?<values>-?\d[\d., ]*\d)[.,;]? (?:frequency|number of (?<other>[a-z]+)|freq)(?: \(f\))?:? (?<counts>\d[\d, ]*\d)[.,;?]? (?:find|what is|work out|calculate|determine|enter)?(?: the)? ?(?<measure>mean|average|median|mode|modal)(?: number of (?<asked>${NAME})| ${NAME})?(?: (?:scored |sold )?per ${NAME})?`,
  ),
];

/** Figures of something that is named, told one by one or with how often each occurs. */
export function readData(question: BareQuestion): NamedQuestion | null {
  const rounded = roundedQuestion(question);
  if (rounded === null || rounded.nearest !== '') return null;
  const text = counted(rounded.text);
  for (const pattern of TOLD) {
    const groups = pattern(text);
    const numbers = listIn(groups?.['list'] ?? '');
    if (groups !== undefined && numbers !== null)
      return fits(groups, numbers) ? measured(groups['measure'], numbers, rounded) : null;
  }
  for (const pattern of FREQUENCIES) {
    const groups = pattern(text);
    const numbers = groups === undefined ? null : repeated(groups);
    if (numbers !== null) return measured(groups?.['measure'], numbers, rounded);
  }
  return null;
}

function fits(groups: Groups, { length }: readonly Fraction[]): boolean {
  const count = groups['count'] ?? groups['count2'] ?? groups['count3'];
  return count === undefined || Number(count) === length;
}

/** 0 1 2 with the frequencies 4 7 6 are seventeen numbers. */
function repeated({ values = '', counts = '', label, other, asked }: Groups): readonly Fraction[] | null {
  const [figures, times] = [listIn(values), listIn(counts)];
  // Two rows that count: the mean asked for tells which of them holds the figures.
  if ((other !== undefined || asked !== undefined) && asked !== label) return null;
  if (figures === null || times === null || figures.length !== times.length) return null;
  const total = times.reduce((sum, count) => sum.add(count), new Fraction(0));
  if (times.some((count) => count.d !== 1n || count.compare(0) < 0) || total.compare(2000) > 0) return null;
  return figures.flatMap((figure, place) => Array.from({ length: Number(times[place]?.n ?? 0n) }, () => figure));
}

function measured(
  measure: string | undefined,
  numbers: readonly Fraction[],
  question: { readonly text: string; readonly form: string },
): NamedQuestion | null {
  const sorted = [...numbers].sort((a, b) => a.compare(b));
  const at = (place: number) => sorted[place] ?? new Fraction(0);
  const total = numbers.reduce((sum, value) => sum.add(value), new Fraction(0));
  switch (measure) {
    case 'mean':
    case 'average':
      return formula(`${typed(total)}/${numbers.length} + 0`, question);
    case 'median':
      return formula(`(${typed(at((sorted.length - 1) >> 1))} + ${typed(at(sorted.length >> 1))})/2`, question);
    case 'range':
      return formula(`${typed(at(sorted.length - 1))} - ${typed(at(0))}`, question);
    default:
      return null;
  }
}
