import Fraction from 'fraction.js';

import { ASK, whole } from './askingWords.ts';
import { curveIn, heightAt } from './formulas/curveIn.ts';
import { formula, values, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';
import { listIn, typed } from './numbersIn.ts';
import { factorOf, stepOf } from './stepsOf.ts';

const LIST = String.raw`(?<list>-?\d[-\d., ;/]*\d)(?:[, ]*(?:\.{2,}|…+))?`;
const OF =
  '(?: (?:of|in|for))?(?: (?:the|this))?(?: (?:arithmetic|geometric|linear|quadratic|number))?(?: (?:sequence|pattern|progression))?:? ?';
const BEFORE =
  '(?:(?:the|here is a|a|for the|in the|here are the first (?:\\d|few|three|four|five|six) terms of (?:a|an|the)|the first (?:\\d|few|three|four|five|six) terms of (?:a|an|the)) (?:arithmetic |geometric |linear |quadratic |number )?(?:sequence|pattern)(?: is| goes| begins| starts| are)?:? )?';
const NTH =
  '(?:(?:an? )?(?:expression|formula|rule),?(?: in terms of n,?)? for (?:the )?)?(?:nth|n-th|n th|general)(?: ?term)?(?: [atu]ₙ)?(?: rule)?';
const NEXT = '(?:next(?: (?<count>two|three|2|3))?(?: (?:terms?|numbers?))?)';

const SERIES = '(?: (?:series|sequence|progression))?(?: (?:of|in|for))?:? ?';
const SUMMED = String.raw`(?<list>-?\d+(?:\.\d+|/\d+)?(?:(?: ?[+,] ?-?\d+(?:\.\d+|/\d+)?){2,}))(?:[+, ]*(?:\.{2,}|…+|\\cdots)[+, ]*| \+)?`;

const VALUE = String.raw`(?<value>-?\d+(?:\.\d+)?)`;
/** "1 + 2 + 3 + … + 100": three terms at least, and the last one. */
const ASK_ALL = "(?:(?:find|work out|calculate|what is|what's|determine|evaluate|add up|what does) )?(?:the )?(?:(?:sum|total) of )?(?:all of )?"; // prettier-ignore
const TO_LAST = String.raw`(?<list>-?\d+(?: ?\+ ?\d+){2,}) ?\+ ?(?:\.{2,}|…+|\\cdots) ?\+ ?(?<last>\d+)(?: (?:add up to|come to|equal|make))?`;

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly (readonly [RegExp, (groups: Groups, question: BareQuestion) => NamedQuestion | null])[] = [
  [whole(ASK, NTH, OF, LIST), nthTerm],
  [whole(BEFORE, LIST, '[.:;,?-]* ?', ASK, NTH, '(?: of (?:the|this) sequence)?'), nthTerm],
  [whole(ASK, NEXT, OF, LIST), nextTerms],
  [whole('(?:what|which) (?:number |term )?(?:comes|is|goes) next', OF, LIST), nextTerms],
  [whole('(?:which|what) (?:number )?term', OF, LIST, ',? (?:is|equals|is equal to|has the value) (?:the number )?', VALUE), placeOf], // prettier-ignore
  [whole(ASK_ALL, TO_LAST), sumToLast],
  [whole(BEFORE, LIST, '[.:;,?-]* ?', ASK, NEXT, '(?: (?:of|in) (?:the|this) sequence)?'), nextTerms],
  [
    whole(
      ASK,
      String.raw`sum of (?:the )?first (?<place>\d{1,3}) terms of (?:the|this)(?: arithmetic| geometric)?`,
      SERIES,
      SUMMED,
    ),
    sumOf,
  ],
  [whole(ASK, 'sum(?: to infinity)? of (?:the|this)(?: infinite)?(?: geometric)?', SERIES, SUMMED), sumToInfinity],
  [whole(ASK, 'sum to infinity of (?:the )?(?:geometric )?', SERIES, SUMMED), sumToInfinity],
  [whole(ASK, String.raw`(?<place>\d{1,3})(?:st|nd|rd|th) term`, OF, LIST), termAt],
];

const RULE = String.raw`(?:the |a )?(?:nth|n-th) term (?:of (?:a|the|this) sequence )?is (?<rule>[-−\dn².^+*/() ]+?)[.,;:]? (?:what is|find|work out|write down|calculate|state|give|(?:can|could) you (?:tell me|find|work out|give me)) (?:the )?`;
const OF_NTH = String.raw`(?:the |a )?(?:nth|n-th) term (?:of (?:a|the|this) sequence )?is (?<rule>[-−\dn².^+*/() ]+?)[.,;:]? `;
const OWN_RULE = String.raw`(?<rule>[-−\dn².^+*/() ]*n[-−\dn².^+*/() ]*)`;
const FROM_RULE: readonly (readonly [RegExp, (groups: Groups, question: BareQuestion) => NamedQuestion | null])[] = [
  [whole(RULE, String.raw`(?<place>\d{1,3})(?:st|nd|rd|th) term(?: of (?:the|this) sequence)?`), termOfRule],
  [
    whole(
      ASK,
      String.raw`(?<place>\d{1,3})(?:st|nd|rd|th) term of (?:the|a) sequence (?:with nth term |whose nth term is |given by )?`,
      OWN_RULE,
    ),
    termOfRule,
  ],
  [whole(OF_NTH, '(?:which|what) term(?: (?:of|in) (?:the|this) sequence)? (?:is|equals|is equal to|has the value) ', VALUE), placeOfRule], // prettier-ignore
  [whole(ASK, String.raw`sum of (?:the )?first (?<place>\d{1,3}) terms of (?:the|an|this) arithmetic (?:sequence|series|progression) (?:with (?:the )?(?:nth|general) term|whose (?:nth|general) term is|given by)(?: [atu]ₙ ?=)? `, OWN_RULE), sumOfRule], // prettier-ignore
  [whole(RULE, String.raw`first (?<count>\d|three|four|five) terms(?: of (?:the|this) sequence)?`), termsOfRule],
];

/** Terms of a sequence whose first ones are listed: steps, or factors, that are all alike. */
export function readTerms(question: BareQuestion): NamedQuestion | null {
  for (const [pattern, read] of [...FORMS, ...FROM_RULE]) {
    const groups = pattern.exec(question.text)?.groups;
    if (groups !== undefined) return isNamedRight(groups, question) ? read(groups, question) : null;
  }
  return null;
}

/** "The geometric sequence 2, 4, 6" is none. */
function isNamedRight({ list = '' }: Groups, { text }: BareQuestion): boolean {
  const terms = listIn(list.replaceAll('+', ','));
  if (terms === null) return list === '';
  return (
    (!text.includes('geometric') || factorOf(terms) !== null) &&
    (!/arithm|linear/.test(text) || stepOf(terms) !== null) &&
    (!text.includes('quadratic') || /nth|n-th|n th/.test(text))
  );
}

function termsIn({ list = '' }: Groups): readonly Fraction[] | null {
  const terms = listIn(list);
  return terms === null || terms.length < 3 ? null : terms;
}

function nthTerm(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const terms = termsIn(groups);
  const [first, step] = [terms?.[0], terms === null ? null : stepOf(terms)];
  if (terms !== null && question.text.includes('quadratic')) return quadraticTerm(terms, question);
  if (first === undefined || step === null || step.equals(0)) return null;
  return values(`${typed(step)}n+${typed(first.sub(step))}`, question);
}

/** an² + bn + c through the first three terms of at least four, which must lie on it. */
function quadraticTerm(terms: readonly Fraction[], question: BareQuestion): NamedQuestion | null {
  const [first, second, third] = terms;
  if (first === undefined || second === undefined || third === undefined || terms.length < 4) return null;
  const square = third.sub(second).sub(second.sub(first)).div(2);
  const linear = second.sub(first).sub(square.mul(3));
  const added = first.sub(square).sub(linear);
  const fits = terms.every((term, index) => {
    const n = index + 1;
    return term.equals(
      square
        .mul(n * n)
        .add(linear.mul(n))
        .add(added),
    );
  });
  return fits && !square.equals(0) ? values(`${typed(square)}n^2+${typed(linear)}n+${typed(added)}`, question) : null;
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, '2': 2, '3': 3 };

function nextTerms(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const terms = termsIn(groups);
  const last = terms?.at(-1);
  if (terms === null || last === undefined) return null;
  const [step, factor] = [stepOf(terms), factorOf(terms)];
  if (step === null && factor === null) return null;
  // 1, 2, 4 goes on with 8 for some, and with 7 for others.
  if (terms.map(String).join() === '1,2,4' && !question.text.includes('geometric')) return null;
  const found: Fraction[] = [];
  for (let term = last; found.length < (COUNTS[groups['count'] ?? ''] ?? 1); found.push(term))
    term = step === null ? term.mul(factor ?? 1) : term.add(step);
  // Three terms with one factor may have another rule.
  const isOpen = step === null && terms.length === 3 && !question.text.includes('geometric');
  const next = values(found.map((term) => term.toFraction()).join(', '), question, true);
  return next !== null && isOpen ? { ...next, mild: true } : next;
}

function termAt(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const terms = termsIn(groups);
  const [first, place] = [terms?.[0], Number(groups['place'])];
  if (terms === null || first === undefined || place < 1) return null;
  const [step, factor] = [stepOf(terms), factorOf(terms)];
  if (step !== null) return formula(`${typed(first)} + ${place - 1} × ${typed(step)}`, question);
  return factor === null || place > 30 ? null : formula(`${typed(first)} × ${typed(factor)}^${place - 1}`, question);
}

function sumOf({ list = '', place = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const terms = listIn(list.replaceAll('+', ','));
  const [first, count] = [terms?.[0], Number(place)];
  if (terms === null || first === undefined || terms.length < 3 || count < 1) return null;
  const [step, factor] = [stepOf(terms), factorOf(terms)];
  if (step !== null) return formula(`${count}/2 × (2 × ${typed(first)} + ${count - 1} × ${typed(step)})`, question);
  if (factor === null || count > 30) return null;
  return formula(`${typed(first)} × (1 - ${typed(factor)}^${count})/(1 - ${typed(factor)})`, question);
}

function sumToInfinity({ list = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const terms =
    /\.{2,}|…|cdots/.test(question.text) || /infin/.test(question.text) ? listIn(list.replaceAll('+', ',')) : null;
  const [first, factor] = [terms?.[0], terms === null ? null : factorOf(terms)];
  if (first === undefined || factor === null || factor.abs().compare(1) >= 0) return null;
  return formula(`${typed(first)}/(1 - ${typed(factor)})`, question);
}

function termOfRule({ rule = '', place = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const curve = curveIn(rule);
  return curve?.letter === 'n' && !OPEN_FRACTION.test(rule)
    ? formula(`${rule.replaceAll('n', `(${place})`)} + 0`, question)
    : null;
}

/** 1/2n: half of n, or one over 2n? */
const OPEN_FRACTION = /\/ ?\d+ ?[n(]/;

const WORDS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };

function termsOfRule({ rule = '', count = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const curve = curveIn(rule);
  const many = WORDS[count] ?? Number(count);
  if (curve?.letter !== 'n' || OPEN_FRACTION.test(rule)) return null;
  const terms = Array.from({ length: many }, (_, index) => heightAt(curve, new Fraction(index + 1)));
  return terms.every((term) => term !== null)
    ? values(terms.map((term) => term.toFraction()).join(', '), question, true)
    : null;
}

/** Which place a value has among terms with one step; none where it has none. */
function placeOf(groups: Groups, question: BareQuestion): NamedQuestion | null {
  const terms = termsIn(groups);
  const [first, step] = [terms?.[0], terms === null ? null : stepOf(terms)];
  if (first === undefined || step === null || step.equals(0)) return null;
  return placed(new Fraction(groups['value'] ?? 0).sub(first).div(step).add(1), question);
}

function ordinalEnding(place: number): string {
  const last = place % 100 > 10 && place % 100 < 14 ? 0 : place % 10;
  return ['th', 'st', 'nd', 'rd'][last] ?? 'th';
}

function placed(place: Fraction, question: BareQuestion): NamedQuestion | null {
  if (place.d !== 1n || place.compare(1) < 0) return null;
  const named = formula(`${typed(place)} + 0`, question);
  // "11th" is the 11 that is asked for.
  return named?.kind === 'formula' && named.unit === null ? { ...named, unit: ordinalEnding(Number(place.n)), mayLackUnit: true } : named; // prettier-ignore
}

/** The one place up to a thousand at which the rule has the value. */
function placeOfRule({ rule = '', value = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const curve = curveIn(rule);
  if (curve?.letter !== 'n' || OPEN_FRACTION.test(rule)) return null;
  const places: number[] = [];
  for (let place = 1; place <= 1000; place += 1)
    if (heightAt(curve, new Fraction(place))?.equals(value) === true) places.push(place);
  const [only, ...more] = places;
  return only === undefined || more.length > 0 ? null : placed(new Fraction(only), question);
}

/** Term by term; the steps between them must all be alike, as the question says. */
function sumOfRule({ rule = '', place = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const curve = curveIn(rule);
  if (curve?.letter !== 'n' || OPEN_FRACTION.test(rule)) return null;
  const terms = Array.from({ length: Number(place) }, (_, index) => heightAt(curve, new Fraction(index + 1)));
  const known = terms.filter((term) => term !== null);
  if (known.length !== terms.length || known.length < 3 || stepOf(known) === null) return null;
  return formula(`${typed(known.reduce((total, term) => total.add(term)))} + 0`, question);
}

/** 1 + 2 + 3 + … + 100: as many times the half of the ends as there are terms. */
function sumToLast({ list = '', last = '' }: Groups, question: BareQuestion): NamedQuestion | null {
  const terms = listIn(list.replaceAll('+', ','));
  const [first, step] = [terms?.[0], terms === null ? null : stepOf(terms)];
  if (terms === null || first === undefined || step === null || step.equals(0)) return null;
  const count = new Fraction(last).sub(first).div(step).add(1);
  if (count.d !== 1n || count.compare(terms.length) <= 0) return null;
  return formula(`${typed(count)} × (${typed(first)} + ${last}) / 2`, question);
}
