import Fraction from 'fraction.js';

import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { listIn, typed } from '../numbersIn.ts';
import { modesOf } from '../readAverage.ts';
import { clausesIn } from './clauses.ts';
import { counted } from './counted.ts';
import { DATA_CLAUSES, unitOf } from './dataClauses.ts';
import { NAME, wholeText } from './nameable.ts';
import { roundedQuestion, roundedReply, type Rounded } from './rounding.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const FREQUENCIES = [
  wholeText(
    String.raw`(?:number of (?<label>${NAME})|${NAME}|x)(?: \([a-z]\))?:? (?<values>-?\d[\d., ]*\d)[.,;]? (?:frequency|number of (?<other>[a-z]+)|freq)(?: \(f\))?:? (?<counts>\d[\d, ]*\d)(?: \((?:in the )?same order\))?[.,;?]? (?:find|what is|work out|calculate|determine|enter)?(?: the)? ?(?<measure>mean|average|median|mode|modal)(?: number of (?<asked>${NAME})| (?!freq)${NAME})?(?: (?:scored |sold )?per ${NAME})?`,
  ),
];

/** Figures of something that is named, told one by one or with how often each occurs. */
export function readData(question: BareQuestion): NamedQuestion | null {
  const rounded = roundedQuestion(question);
  if (rounded === null || rounded.nearest !== '') return null;
  const text = counted(rounded.text);
  const listed = ofListed(text, rounded);
  if (listed !== null) return listed;
  for (const pattern of FREQUENCIES) {
    const groups = pattern(text);
    const numbers = groups === undefined ? null : repeated(groups);
    if (numbers !== null) return measured(groups?.['measure'], numbers, rounded);
  }
  return null;
}

/** "In thousands", "of frost", "by coding": the figures that are told are not the ones that are meant. */
const SCALED = /\bin (?:tens|dozens|hundreds|thousands|millions|pairs)\b|\bof frost\b|\bcod(?:ed|ing)\b/;

/** "Here are eight shoe sizes: …. Write down the mode." */
function ofListed(text: string, rounded: Rounded): NamedQuestion | null {
  if (SCALED.test(text)) return null;
  const ends = ofEnds(text, rounded);
  if (ends !== null) return ends;
  const [first, second, third] = clausesIn(text, DATA_CLAUSES) ?? [];
  if (first === undefined || third !== undefined) return null;
  if (first.kind === 'both')
    return second === undefined ? measured(first.measure, first.numbers, rounded, first.unit) : null;
  const [data, asked] = first.kind === 'told' ? [first, second] : [second, first];
  if (data?.kind !== 'told' || asked?.kind !== 'wanted') return null;
  // The ages are told, and heights are asked for.
  if (asked.noun !== '' && data.noun !== '' && asked.noun !== data.noun) return null;
  // The shoes, and not the hats; the morning, and not the afternoon.
  if (asked.sort !== '' && asked.sort !== data.sort) return null;
  if (asked.unit !== '' && data.unit !== '' && asked.unit !== data.unit) return null;
  // "Weights in pounds", and the mean in kg.
  if (asked.unit !== '' && data.unit === '' && saysUnitOf(text, asked.unit) === false) return null;
  return measured(asked.measure, data.numbers, rounded, data.unit === '' ? asked.unit : data.unit);
}

/** Whether the figures are told in this unit; null where no word of a unit stands before them. */
function saysUnitOf(text: string, unit: string): boolean | null {
  const told = /\bin (?<unit>[a-z]+)(?: (?:are|were|is|was|of|for)\b|:? -?\d)/.exec(text)?.groups?.['unit'];
  return told === undefined ? null : unitOf(told) === unit;
}

const LEAST = 'smallest|lowest|least|minimum';
const MOST = 'largest|biggest|highest|greatest|maximum';
const NUMBERS = '(?:numbers|values|integers|temperatures|scores|marks)';
const FIGURE = `(?:(?:number|value|one|integer|temperature|score|mark)(?: of them)? )?`;
const ENDS = wholeText(
  `the range of (?:a (?:set|list) of |the )?(?:\\d+ )?${NUMBERS} is (?<range>\\d+(?:\\.\\d+)?)(?:,? and|[.,;])+ ?the (?:(?<low>${LEAST})|(?<high>${MOST})) ${FIGURE}is (?<end>-?\\d+(?:\\.\\d+)?)[.,;]? (?:what is|what's|whats|find|work out|calculate) the (?:(?<askedLow>${LEAST})|(?<askedHigh>${MOST}))(?: ${FIGURE.replace(' )?', ')?')})?`,
);

/** "The range of five numbers is 19 and the smallest is −4. What is the biggest?" */
function ofEnds(text: string, rounded: Rounded): NamedQuestion | null {
  const { range, end, low, askedLow } = ENDS(text) ?? {};
  if (range === undefined || end === undefined || (low === undefined) === (askedLow === undefined)) return null;
  return roundedReply(`(${end}) ${low === undefined ? '-' : '+'} ${range}`, '', rounded);
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
  question: Rounded,
  unit = '',
): NamedQuestion | null {
  const sorted = [...numbers].sort((a, b) => a.compare(b));
  const at = (place: number) => sorted[place] ?? new Fraction(0);
  const total = numbers.reduce((sum, value) => sum.add(value), new Fraction(0));
  switch (measure) {
    case 'mean':
    case 'average':
      return roundedReply(`${typed(total)}/${numbers.length} + 0`, unit, question);
    case 'median':
      return roundedReply(
        `(${typed(at((sorted.length - 1) >> 1))} + ${typed(at(sorted.length >> 1))})/2`,
        unit,
        question,
      );
    case 'range':
      return roundedReply(`${typed(at(sorted.length - 1))} - ${typed(at(0))}`, unit, question);
    case 'mode':
    case 'modal value': {
      const modes = modesOf(sorted);
      const asked = modes === null ? null : values(modes.map((mode) => mode.toFraction()).join(', '), question);
      return asked === null ? null : { ...asked, unit: unit === '' ? null : unit };
    }
    default:
      return null;
  }
}
