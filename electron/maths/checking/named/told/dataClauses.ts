import type Fraction from 'fraction.js';

import { listIn } from '../numbersIn.ts';
import { clause, type ClauseKind, type Groups } from './clauses.ts';
import { NAME } from './nameable.ts';

/** Figures that are listed one by one, and what is asked of them. */
export type DataClause =
  | {
      readonly kind: 'told';
      readonly numbers: readonly Fraction[];
      readonly unit: string;
      readonly noun: string;
      readonly sort: string;
    }
  | {
      readonly kind: 'wanted';
      readonly measure: string;
      readonly unit: string;
      readonly noun: string;
      readonly sort: string;
    }
  | { readonly kind: 'both'; readonly numbers: readonly Fraction[]; readonly unit: string; readonly measure: string };

const ASK = "(?:find|what is|what's|whats|what was|work out|calculate|determine|state|give|write down|compute)";
const MEASURE = '(?<measure>mean|average|median|mode|modal value|range)';
const ITS = '(?:the|his|her|their|my|our)';
const OWNER = `(?:${ITS.slice(3, -1)}|${NAME}'s?)`;
/** "Cumulative scores" or "differences" would mean something else: only what is plain stands here. */
const KIND =
  '(?:(?<sort>shoe|quiz|test|exam|spelling|noon|midday|midnight|daily|maths|math|golf|bowling|reaction|waiting|running|race|hat|ring|dress|class|high|low|maximum|minimum|afternoon|morning) )?';
const NOUN = `${KIND}(?<noun>scores|marks|points|grades|sizes|temperatures|ages|heights|weights|masses|times|prices|lengths|distances|goals|numbers|values|results|data|data set|set of data|set of numbers|readings|measurements)`;
const ONE = '(?<one>score|mark|grade|size|temperature|age|height|weight|mass|time|price|length|distance|number|value)';
const WHOSE = `(?: (?:of|for|on|in|from|at|by|over)(?: (?:the|a|an|his|her|their|my|our|first|last))*(?: (?<whose>\\d+))?(?: ${NAME}){1,4}){0,3}`;
const UNIT =
  '°c|° c|°f|° f|degrees celsius|degrees fahrenheit|cm|mm|km|kg|ml|m|g|l|s|h|minutes|mins|min|seconds|hours|years|days|metres|meters|grams|kilograms|litres|liters|points|runs|miles|feet|inches';
/** When and where they were taken, which says nothing of them. */
const SEEN =
  '(?: (?:sold|worn|recorded|measured|taken|scored)(?: (?:one|this|that|in a|on one|last|over a) (?:morning|afternoon|day|week|month|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday))?)?';
const IN_UNIT = `(?:,? \\(?in (?<in>${UNIT})\\)?,?)?`;
const LIST = String.raw`(?<list>-?\d[\d.]*(?: ?(?:${UNIT})(?![a-z]))?(?:(?:, and|,|;| and| &)? -?\d[\d.]*(?: ?(?:${UNIT})(?![a-z]))?)+)`;
const THESE = '(?:these|those|this|the|his|her|their|the following)';

const SHORT: Readonly<Record<string, string>> = {
  '° c': '°C',
  '°c': '°C',
  'degrees celsius': '°C',
  'degrees fahrenheit': '°F',
  '°f': '°F',
  '° f': '°F',
  minutes: 'minutes',
  mins: 'minutes',
  min: 'minutes',
  metres: 'm',
  meters: 'm',
  grams: 'g',
  kilograms: 'kg',
  l: 'litres',
  liters: 'litres',
  s: 'seconds',
  h: 'hours',
};

export function unitOf(name: string): string {
  return SHORT[name] ?? name;
}

/** The numbers and the one unit that all of them have, the last of them alone ("3, 5 and 7 cm"), or none. */
function figuresIn(groups: Groups): { readonly numbers: readonly Fraction[]; readonly unit: string } | null {
  const { list = '', in: told = '', count, whose } = groups;
  const parts = new RegExp(` ?(?:${UNIT})(?![a-z])`, 'g');
  const units = [...list.matchAll(parts)].map(([name]) => unitOf(name.trim()));
  const numbers = listIn(list.replace(parts, '').replace(/\.$/, ''));
  if (numbers === null || [count, whose].some((many) => many !== undefined && Number(many) !== numbers.length))
    return null;
  const isEven = units.length === 0 || units.length === numbers.length || (units.length === 1 && new RegExp(`(?:${UNIT})$`).test(list)); // prettier-ignore
  const [unit = '', another] = [...new Set([...units, ...(told === '' ? [] : [unitOf(told)])])];
  return isEven && another === undefined ? { numbers, unit } : null;
}

function told(groups: Groups): DataClause | null {
  const figures = figuresIn(groups);
  return figures === null ? null : { kind: 'told', ...figures, noun: stem(groups['noun']), sort: groups['sort'] ?? '' };
}

function both(groups: Groups): DataClause | null {
  const figures = figuresIn(groups);
  return figures === null ? null : { kind: 'both', ...figures, measure: groups['measure'] ?? '' };
}

function wanted({ measure = '', in: unit = '', noun, one, sort = '' }: Groups): DataClause | null {
  const names = [noun, one].map(stem).filter((name) => name !== '');
  const [name = '', another] = [...new Set(names)];
  return another === undefined ? { kind: 'wanted', measure, unit: unitOf(unit), noun: name, sort } : null;
}

/** "masses" and "mass" are one; "values" and "data" may be anything, and are ''. */
function stem(noun = ''): string {
  return /^(?:numbers?|values?|results|data.*|set of.*|readings|measurements)$/.test(noun)
    ? ''
    : noun.replace(/(?<=ss)es$|s$/, '').replace(/^mas$/, 'mass');
}

export const DATA_CLAUSES: readonly ClauseKind<DataClause>[] = [
  clause(
    `(?:(?:here|these|the following) are |consider |look at )?(?:${OWNER} )?(?:first |last )?(?:(?<count>\\d+) )?${NOUN}${SEEN}${WHOSE}${IN_UNIT}${SEEN}(?: (?:are|were|is|was))?:? ${LIST}`,
    told,
  ),
  clause(`(?:${OWNER} )?${NOUN}${WHOSE} (?:are|were|is|was):? ${LIST} \\(in (?<in>${UNIT})\\)`, told),
  clause(`(?:${OWNER} )?${NOUN}${IN_UNIT}${WHOSE} (?:are|were):? ${LIST}`, told),
  clause(
    `(?:an? |the )?(?:${NAME} ){1,3}(?:recorded|noted|wrote down|listed) the ${NOUN} of the (?:last|first|next) (?<count>\\d+) ${NAME}(?: sold)?:? ${LIST}`,
    told,
  ),
  clause(`${ASK} (?:${ITS} )?${MEASURE}(?: ${ONE})?(?: (?:of|for) ${THESE} ${NOUN})?${IN_UNIT}`, wanted),
  clause(
    `(?:${ASK} )?(?:${OWNER} )?${MEASURE}(?: ${ONE})? (?:of|for) (?:${THESE}|${NAME}'s)(?: following)?(?: (?<count>\\d+))? ${NOUN}${WHOSE}${IN_UNIT}:? ${LIST}`,
    both,
  ),
];
