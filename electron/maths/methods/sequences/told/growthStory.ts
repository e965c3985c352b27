import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeQuantity } from '../../amounts/quantity.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { inFigures } from '../../words/numberWords.ts';
import { writeLinear, writeNumber } from '../../writeTerms.ts';
import { ruleOf } from '../workSequence.ts';
import type { SequenceRule } from '../workSequence.ts';
import { ordinalsInFigures } from './sequenceText.ts';
import { solveTold } from './solveTold.ts';

type Told = {
  readonly terms: Map<number, Fraction>;
  step: Fraction | null;
  ratio: Fraction | null;
  /** "There are 25 rows." */
  count: number | null;
  /** "She has 80 sticks." */
  limit: Fraction | null;
  asks: readonly string[];
};

const PLACES =
  '(?:week|day|month|year|row|hour|minute|pattern|level|layer|lap|night|round|stage|step|diagram|figure|picture|shape|bounce|birthday|session|morning|storey|floor|shelf|ring|tier|design|arrangement|season|lesson|term|line|course|swing|visit|workout|match|rung|position)';
/** Words that change what is told; a story that has one is left alone. */
const STEERING =
  /\b(?:not|never|no|closed|shut|reserved|blocked|unused|unusable|empty|occupied|sold|middle|except|without|half|halves|back|lost|loses|lose|broken|breaks?|returns?|returned|removed?|removes|remaining|remains?|left|another|until|unless|instead|free|percent|rest|average|mean|share|split|both|respectively|difference|skips?|skipped|misses|missed|alternate|other|either|nearest|interest|compound|gave|given|away|cheaper|dearer|except|apart|minus|first_|exactly_)\b|%/;
const UP =
  /\b(?:more|extra|adds?|adding|added|increases?|increasing|increased|increase|rises?|rising|grows?|growing|additional|further|longer|taller|farther|higher|bigger|greater|goes up|up by|gains?|raises?|larger)\b/;
const DOWN =
  /\b(?:fewer|less|decreases?|decreasing|decrease|drops?|dropping|falls?|falling|shorter|smaller|lower|goes down|down by|reduces?|reducing|loses|shrinks?)\b/;
const EACH = new RegExp(
  `\\b(?:each|every|per|weekly|daily|monthly|yearly|annually|subsequent|successive|following|(?:than|before|behind|above|below) (?:in |on |for )?(?:the |it|that)|next ${PLACES}|(?<=\\d(?: [a-z]+){0,3} )an? ${PLACES}|each time|after that|thereafter|from then on|(?:keeps?|kept|carr(?:y|ies)) (?:on )?(?:going|adding|increasing|rising|dropping|falling))\\b`,
);
const ASKED =
  /\basked$|\b(?:how (?:many|much|far|long|tall|high|big)|what|which|find|work out|calculate|determine|give|write|when)\b/;
const TOTAL = /\b(?:altogether|in total|in all|total|overall|all together|combined|in the 1st \d+)\b/;
const TWICE = /\b(?:doubles?|doubling|doubled|twice)\b/;
const THRICE = /\b(?:triples?|tripling|tripled|trebles?)\b|\b(\d+) times\b/;
const SO_ON =
  /^(?:and )?(?:so on|it goes on (?:like this|this way)|(?:and )?(?:the |this |it )?(?:pattern )?(?:continues|goes on|carries on|keeps going)(?: in (?:this|the same) way| like this| this way)?|the pattern continues|in (?:this|the same) way|etc)$/;

const AMOUNT = String.raw`(?<![\w.@])[£$€]?(\d+(?:\.\d+)?)(?![\d.]*\d|st\b|nd\b|rd\b|th\b)`;
const PLACE = new RegExp(
  `\\b(\\d+)(?:st|nd|rd|th)(?: ${PLACES}s?)?\\b|\\b${PLACES} (?:number |no\\.? )?(\\d+)\\b|\\b(?:the )?(?:front|top|bottom|opening) ${PLACES}\\b`,
  'g',
);
const COUNTED = new RegExp(`${AMOUNT} ${PLACES}s\\b`);
const SIZES =
  /(?<![\w.@])(\d+)(?: (?!more|less|fewer|times)[a-z]+){0,2} (?:uses?|needs?|takes?|has|have|seats?|costs?|requires?|makes?|fits?)(?: (?:up )?(?:exactly )?)? ?[£$€]?(\d+)(?: [a-z]+){0,2}$/;

/** "7 sticks for 2 squares", "10 for 3". */
const SIZES_FOR = /^(?:and )?(\d+)(?: [a-z]+)? for (?:a row of )?(\d+)(?: [a-z]+)?$/;

function amountsIn(clause: string): readonly Fraction[] {
  return [...clause.matchAll(new RegExp(AMOUNT, 'g'))].map(([, digits = '0']) => new Fraction(digits));
}

function placesIn(clause: string): readonly number[] {
  return [...clause.matchAll(PLACE)].map(([, ordinal, number]) => Number(ordinal ?? number ?? 1));
}

/** "uses 4, 7, 10, 13 sticks": the terms in their order. */
const LISTED = new RegExp(
  `(?<=(?:uses?|needs?|has|have|contains?|takes?|requires?|are|were|is|of|with|:) )(${AMOUNT}(?:(?:, ?| and |, and |, then | then )${AMOUNT}){2,})(?: …)?(?! ?(?:${PLACES}))`,
);

/** No certain step, or one that is counted from the place that follows. */
const UNSURE =
  /\b(?:at least|at most|up to|or more|or less|times (?:more|fewer|less)|times as(?! (?:many|much|big|long|far|tall|high)(?: [a-z]+){0,5} (?:before|previous|last)\b)|(?:about|around|roughly|approximately|nearly|almost)(?= [£$€]?\d)|than (?:in |on |for )?(?:the |that |it )?(?:[a-z]+ )?(?:after|behind|next|following|tomorrow))\b/;

const KEEPS_ON =
  /\b(?:carr(?:y|ies|ied)|goes|go|keeps?|continues?|continuing|going) (?:on )?(?:doubl|tripl|trebl)ing\b/;
/** "Going up by the same amount": what three terms told show already. */
const STEADY =
  /^(?:and )?(?:(?:it |this |which )?(?:goes|going|go|increases|increasing|rises|rising) up|(?:it |this )?(?:increases|increasing|rises|rising|goes down|going down)) by the same (?:amount|distance|number|length)(?: each time| every [a-z]+| each [a-z]+)?$/;
const STARTS = /\b(?:starts?|begins?|started|began|starting) (?:off )?(?:at|with|on|from|by saving|by running)\b/;

/** What one clause tells; `false` where it tells something unknown. */
function tell(clause: string, told: Told): boolean {
  const text = clause.trim();
  if (text === '' || SO_ON.test(text)) return true;
  if (STEADY.test(text)) return told.terms.size > 2;
  if (ASKED.test(text)) {
    told.asks = [...told.asks, text];
    return true;
  }
  if (UNSURE.test(text)) return false;
  const places = placesIn(text);
  const amounts = amountsIn(text.replace(PLACE, ' '));
  const [amount, ...more] = amounts;
  const repeated = EACH.test(text);
  if (TWICE.test(text) || THRICE.test(text)) {
    const by = TWICE.test(text) ? 2 : Number(THRICE.exec(text)?.[1] ?? 3);
    if (!(repeated || KEEPS_ON.test(text)) || told.ratio !== null || amounts.some((value) => !value.equals(by)))
      return false;
    told.ratio = new Fraction(by);
    return !UP.test(text) && !DOWN.test(text);
  }
  if (amount === undefined) return places.length === 0 && !repeated && !UP.test(text) && !DOWN.test(text);
  const size = SIZES.exec(text.replace(/^(?:and|then|while|but) /, ''));
  if (more.length === 1 && places.length === 0 && !repeated && size !== null)
    return addTerm(told, Number(size[1]), new Fraction(size[2] ?? 0));
  const sized = SIZES_FOR.exec(text);
  if (sized !== null && places.length === 0) return addTerm(told, Number(sized[2]), new Fraction(sized[1] ?? 0));
  if (more.length > 0) return false;
  if (UP.test(text) || DOWN.test(text)) {
    if (!repeated || told.step !== null || UP.test(text) === DOWN.test(text) || places.length > 0) return false;
    told.step = DOWN.test(text) ? amount.neg() : amount;
    return true;
  }
  const [place, ...others] = places;
  if (place !== undefined) return others.length === 0 && addTerm(told, place, amount);
  if (repeated) return false;
  if (STARTS.test(text) && told.terms.size === 0) return addTerm(told, 1, amount);
  if (COUNTED.test(text)) {
    if (told.count !== null || amount.d !== 1n) return false;
    told.count = Number(amount.n);
    return true;
  }
  if (!/\b(?:has|have|had|got|with|only)\b/.test(text) || told.limit !== null) return false;
  told.limit = amount;
  return true;
}

function addTerm(told: Told, place: number, value: Fraction): boolean {
  if (told.terms.has(place)) return false;
  told.terms.set(place, value);
  return true;
}

function ruleIn({
  terms,
  step,
  ratio,
}: Told): { readonly rule: SequenceRule; readonly listed: readonly Fraction[] } | null {
  const listed = Array.from({ length: terms.size }, (_item, index) => terms.get(index + 1));
  if (!listed.every((value) => value !== undefined) || (step !== null && ratio !== null)) return null;
  const [first] = listed;
  if (first === undefined) return null;
  if (step !== null || ratio !== null) {
    const rule: SequenceRule =
      step === null
        ? { kind: 'geometric', first, by: ratio ?? new Fraction(1) }
        : { kind: 'arithmetic', first, by: step };
    const fits = listed.every((term, index) => {
      const last = listed[index - 1];
      return last === undefined || (step === null ? last.mul(rule.by) : last.add(rule.by)).equals(term);
    });
    return fits ? { rule, listed: [] } : null;
  }
  const rule = ruleOf(listed);
  return rule === null ? null : { rule, listed };
}

/** The last place whose term is no more than there is. */
function largestWithin(rule: SequenceRule, limit: Fraction): RuleSolution | null {
  if (rule.kind !== 'arithmetic' || rule.by.compare(0) <= 0) return null;
  const rest = rule.first.sub(rule.by);
  const bound = limit.sub(rest).div(rule.by);
  const place = bound.floor();
  if (place.compare(1) < 0) return null;
  const steps = [
    {
      reason: `Each term is $${writeNumber(rule.by)}$ more than the one before; the $n$th term may not be more than there is.`,
      expression: `${writeLinear(rule.by, 'n', rest)}\\le ${writeNumber(limit)}`,
    },
    { reason: 'Solve it.', expression: `n\\le ${writeNumber(bound)}` },
    { reason: 'Take the largest whole number.', expression: `n=${writeNumber(place)}` },
  ];
  return { topic: 'sequences', method: 'sequences', steps, answer: writeNumber(place) };
}

/** "How many seats does the theatre have?" */
const HOLDS =
  /\bhow many [a-z]+ (?:are there|(?:does|do|did|will|can) (?:it|they|the [a-z]+) (?:have|hold|contain|seat)|are (?:in|on) (?:it|the (?:theat(?:re|er)|hall|stadium|auditorium|cinema|arena|pile|stack|pyramid|display|stand|tower)))\b(?! (?:in|on) )/;
const LAST = new RegExp(`\\b(?:last|final|back) ${PLACES}\\b`);

const MONEY_ASKED = /\b(?:how much|what (?:amount|sum)|total amount|cost|earn(?:ed|s)?|save[ds]?|pay|paid|salary)\b/;

function work(told: Told, ask: string): RuleSolution | null {
  const found = ruleIn(told);
  if (found === null) return null;
  const { rule, listed } = found;
  const known = { by: 'rule', rule, terms: listed, lead: [] } as const;
  const places = placesIn(ask);
  const amounts = amountsIn(ask.replace(PLACE, ' '));
  const [place] = places;
  const [amount, ...more] = amounts;
  if (more.length > 0 || places.length > 1) return null;
  if (/\bnth\b|\bn [a-z]+|\b(?:pattern|stage|figure|row|week|day|shape|diagram) n\b|\bterms of n\b/.test(ask))
    return told.limit === null && told.count === null && amounts.length + places.length === 0
      ? solveTold(known, { what: 'general' }, null, null)
      : null;
  if (/\b(?:largest|biggest|greatest|highest|longest|most)\b/.test(ask)) {
    const limit = told.limit ?? amount ?? null;
    return limit === null || places.length > 0 || (told.limit !== null && amount !== undefined)
      ? null
      : largestWithin(rule, limit);
  }
  if (told.limit !== null) return null;
  if (
    /\b(?:which|what) (?:[a-z]+ )?(?:PLACES)\b|\bwhen\b/.test(ask.replace(new RegExp(`\\b${PLACES}\\b`, 'g'), 'PLACES'))
  ) {
    if (amount === undefined || (place !== undefined && !/\b1st\b/.test(ask)) || told.count !== null || TOTAL.test(ask))
      return null;
    const beyond =
      /\b(?:more than|over|exceeds?|above|at least|less than|under|below|reach(?:es)?|passe?s?)\b/.exec(ask)?.[0] ??
      null;
    if (beyond === null || /reach/.test(beyond)) return solveTold(known, { what: 'which' }, amount, null);
    if (/at least/.test(beyond)) return null;
    return solveTold(
      known,
      { what: 'first beyond', than: amount, more: !/less|under|below/.test(beyond), place: true },
      null,
      null,
    );
  }
  const spanned = COUNTED.exec(ask);
  if (LAST.test(ask) && told.count !== null && places.length === 0 && amount === undefined && !TOTAL.test(ask))
    return solveTold(known, { what: 'term', place: told.count }, null, null);
  const whole = told.count !== null && places.length === 0 && amount === undefined && HOLDS.test(ask);
  if (whole || TOTAL.test(ask) || (spanned !== null && /\b(?:saved|over|total)\b/.test(ask))) {
    const count =
      amount !== undefined && spanned !== null
        ? Number(amount.n)
        : amount === undefined && place === undefined
          ? told.count
          : place !== undefined && amount === undefined && /\b(?:by|end|after|up to)\b/.test(ask)
            ? place
            : null;
    if (count === null || (told.count !== null && count !== told.count)) return null;
    return solveTold({ ...known, terms: [] }, { what: 'sum', count }, null, null);
  }
  if (amount !== undefined || place === undefined || told.count !== null || /\b(?:by|end|after|up to)\b/.test(ask))
    return null;
  return solveTold(known, { what: 'term', place }, null, null);
}

/** "Each month £5 more … in the 2nd year": the places asked for are not those told. */
function hasOtherTime(ask: string, told: string): boolean {
  const [unit] = /\b(?:week|month|year|hour|minute)(?=s?\b)/.exec(ask) ?? [];
  return unit !== undefined && !told.includes(unit) && /\b(?:week|month|year|hour|minute|da(?:y|il))/.test(told);
}

/** A story in which something grows from place to place: rows of seats, patterns of sticks, weekly savings. */
export function growthStory(problem: string): RuleSolution | null {
  if (problem.length > 400 || !/\d/.test(problem)) return null;
  const plain = plainQuestion(problem.replace(/\$(?=\d)/g, '€').replace(/["“”]/g, ' '));
  if (plain.form !== null) return null;
  const text = ordinalsInFigures(inFigures(plain.text))
    .replace(new RegExp(`\\b(${PLACES}) one\\b`, 'g'), '$1 1')
    .replace(new RegExp(`\\bafter the 1st(?: ${PLACES}| one)?\\b`, 'g'), 'after that');
  if (STEERING.test(text)) return null;
  const marked = `${text.replace(/\?/g, ' asked?')}${/\?\s*$/.test(problem) && !text.endsWith('?') ? ' asked' : ''}`;
  const told: Told = { terms: new Map(), step: null, ratio: null, count: null, limit: null, asks: [] };
  const bare = marked.replace(LISTED, (all, list: string) => {
    const values = amountsIn(list);
    if (told.terms.size > 0) return all;
    values.forEach((value, index) => addTerm(told, index + 1, value));
    return ' ';
  });
  const clauses = bare.split(
    /[.;:?!](?!\d)|,(?!\d)|\b(?:and then|and|but|while|then|if|so that|so)\b(?! on\b)|(?<=\d(?:st|nd|rd|th)? [a-z]+),/,
  );
  if (!clauses.every((clause) => tell(clause, told))) return null;
  const [ask, ...more] = told.asks;
  if (ask !== undefined && hasOtherTime(ask, bare.replace(ask, ' '))) return null;
  const solution = ask === undefined || more.length > 0 ? null : work(told, ask);
  if (solution === null || ask === undefined) return null;
  if (solution.answer.startsWith('-')) return null;
  const currency = /[£€]/.exec(text)?.[0];
  if (currency === undefined) return solution;
  const asksMoney = MONEY_ASKED.test(ask) && /^-?\d+(?:\.\d+)?$/.test(solution.answer);
  const value = asksMoney ? writeQuantity(new Fraction(solution.answer), /\$\d/.test(problem) ? '$' : currency) : null;
  return asksMoney ? (value === null ? null : { ...solution, answer: value }) : solution;
}
