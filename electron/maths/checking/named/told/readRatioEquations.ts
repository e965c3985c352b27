import Fraction from 'fraction.js';

import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { numberIn, typed } from '../numbersIn.ts';
import { commonFactor } from './commonFactor.ts';
import { wholeText } from './nameable.ts';
import { reply } from './reply.ts';

const PARTS = ['a', 'b', 'c', 'd'];
const TERM = '(?:-?\\d+(?:\\.\\d+)?|[a-z])';
const SIGN = ' ?[:/] ?';
const EQUATION = `(?<a>${TERM})${SIGN}(?<b>${TERM}) ?(?:=|::|is equal to) ?(?<c>${TERM})${SIGN}(?<d>${TERM})`;
const VALUE = '(?:the )?(?:value of |missing value |unknown )?';
const PROPORTIONS = [
  wholeText(
    `(?:solve|find|work out|calculate|determine) ${VALUE}(?<letter>[a-z]) (?:if|when|given that|so that|such that|in|for which)(?: the proportion)? ${EQUATION}`,
  ),
  wholeText(`solve(?: the)?(?: following)?(?: proportion| equation)?:? ${EQUATION}(?:,? for (?<letter>[a-z]))?`),
  wholeText(`(?:if|given that) ${EQUATION}[.,;]? (?:find|what is|work out|calculate) ${VALUE}(?<letter>[a-z])`),
];

const CHAIN = wholeText(
  `(?:if|given that|given)? ?(?<p>[a-z]) ?: ?(?<q>[a-z]) ?(?:=|is) ?(?<one>\\d+) ?: ?(?<two>\\d+)(?: and|,|, and) (?<r>[a-z]) ?: ?(?<s>[a-z]) ?(?:=|is) ?(?<three>\\d+) ?: ?(?<four>\\d+)[.,;]? (?:find|what is|work out|calculate|write down)(?: the ratio)? (?<t>[a-z]) ?: ?(?<u>[a-z])(?: in (?:its )?(?:simplest form|lowest terms))?`,
);

const UNITS: readonly Readonly<Record<string, number>>[] = [
  { mg: 1, g: 1000, kg: 1_000_000 },
  { mm: 1, cm: 10, m: 1000, km: 1_000_000 },
  { ml: 1, cl: 10, l: 1000, litre: 1000, litres: 1000 },
  { s: 1, seconds: 1, min: 60, minutes: 60, h: 3600, hour: 3600, hours: 3600 },
  { days: 1, weeks: 7, week: 7 },
];
const MEASURED = wholeText(
  '(?:simplify|write|express|give|reduce)(?: the)?(?: ratio)?:? (?<one>\\d+(?:\\.\\d+)?) ?(?<unit>[a-z]+)(?: ?: ?| to )(?<two>\\d+(?:\\.\\d+)?) ?(?<other>[a-z]+)(?: as a ratio)?(?: (?:in|to) (?:its |the )?(?:simplest form|lowest terms))?',
);

/** "4 : x = 10 : 35", "a : b and b : c are told, a : c is asked for", "750 g : 2 kg". */
export function readRatioEquations(question: BareQuestion): NamedQuestion | null {
  const isSimplest = /^in (?:its|the) simplest form$|^$/.test(question.form);
  if (!isSimplest || !/[:/]| to /.test(question.text)) return null;
  for (const pattern of question.form === '' ? PROPORTIONS : []) {
    const groups = pattern(question.text);
    if (groups !== undefined) return ofProportion(groups);
  }
  const chain = CHAIN(question.text);
  if (chain !== undefined) return ofChain(chain, question);
  const measured = MEASURED(question.text);
  return measured === undefined ? null : ofUnits(measured, question);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** a : b = c : d, with ad = bc; one of the four is the letter. */
function ofProportion(groups: Groups): NamedQuestion | null {
  const parts = PARTS.map((name) => groups[name] ?? '');
  const place = parts.findIndex((part) => /^[a-z]$/.test(part));
  const [letter, known] = [parts[place], parts.map(numberIn)];
  if (letter === undefined || known.filter((one) => one === null).length !== 1) return null;
  if ((groups['letter'] ?? letter) !== letter || known.some((one) => one?.equals(0) === true)) return null;
  const at = (index: number): Fraction => known[index] ?? new Fraction(1);
  const opposite = at(3 - place);
  const product = place === 0 || place === 3 ? at(1).mul(at(2)) : at(0).mul(at(3));
  return reply(`${typed(product.div(opposite))} + 0`, { label: letter });
}

/** The letter that both ratios have stands second in the one and first in the other. */
function ofChain({ p, q, r, s, t, u, one, two, three, four }: Groups, question: BareQuestion): NamedQuestion | null {
  if (q !== r || new Set([p, q, s]).size !== 3) return null;
  const [first, last] = [Number(one) * Number(three), Number(two) * Number(four)];
  if (first === 0 || last === 0) return null;
  if (t === p && u === s) return simplest(BigInt(first), BigInt(last), question);
  return t === s && u === p ? simplest(BigInt(last), BigInt(first), question) : null;
}

function ofUnits({ one = '', two = '', unit = '', other = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  if (!/^(?:simplify|reduce)/.test(question.text) && question.form === '' && !/simplest|lowest/.test(question.text))
    return null;
  const sizes = UNITS.find((kind) => kind[unit] !== undefined && kind[other] !== undefined);
  const [first, second] = [numberIn(one), numberIn(two)];
  if (sizes === undefined || first === null || second === null) return null;
  const ratio = first.mul(sizes[unit] ?? 1).div(second.mul(sizes[other] ?? 1));
  return ratio.equals(0) ? null : simplest(ratio.n, ratio.d, question);
}

function simplest(first: bigint, second: bigint, question: BareQuestion): NamedQuestion | null {
  const shared = commonFactor(first, second);
  return values(`${first / shared}:${second / shared}`, { ...question, form: '' }, true);
}
