import type Fraction from 'fraction.js';

import { listIn, NUMBER, numberIn } from '../numbersIn.ts';
import { clause, type ClauseKind, type Groups } from './clauses.ts';
import { ORDINAL, placeIn } from './ordinals.ts';

/** What a question says of an arithmetic or a geometric sequence. */
export type SequenceClause =
  | { readonly kind: 'type'; readonly geometric: boolean }
  | { readonly kind: 'term'; readonly place: number; readonly value: Fraction }
  | { readonly kind: 'list'; readonly values: readonly Fraction[] }
  | { readonly kind: 'step'; readonly geometric: boolean; readonly value: Fraction }
  | WantedOfSequence;

export type WantedOfSequence = {
  readonly kind: 'wanted';
  readonly what: 'term' | 'sum' | 'step' | 'place' | 'infinity';
  readonly place: number;
  readonly value: Fraction | null;
};

const VALUE = `(?<value>${NUMBER})`;
const PLACE = `(?<place>${ORDINAL})`;
const KIND = '(?<type>arithmetic|geometric|a\\.?p\\.?|g\\.?p\\.?)';
const NAME = '(?: ?(?:sequence|series|progression))?';
const OF_IT = `(?: (?:of|in) (?:the|this|an|a) (?:(?:arithmetic|geometric) )?(?:sequence|series|progression|a\\.p\\.|g\\.p\\.|ap|gp))?`;
const IS = '(?: is| of|=| =|:| equal to)?';
const ASK = "(?:(?:find|what is|what's|whats|work out|calculate|determine|state|give|write down|compute) )";
const ITS = '(?:the |its )?';
const WITH = '(?:(?:with|whose|having|has) )?(?:the |a |its )?';
const STARTS = '(?:(?:that |which )?(?:starts?|begins?|goes|is)(?: with)?:? )?';
/** "7, 13, 19, 25, …", "3 + 7 + 11 + ...". */
const LIST = String.raw`(?<list>-?\d[-\d./]*(?: ?[,+] ?-?\d[-\d./]*){2,})(?: ?[,+])?(?: ?(?:\.{2,}|…))?`;

function term(groups: Groups): SequenceClause | null {
  const value = numberIn(groups['value'] ?? '');
  const place = placeIn(groups['place'] ?? '');
  return value === null || place === null ? null : { kind: 'term', place, value };
}

function step(geometric: boolean): (groups: Groups) => SequenceClause | null {
  return ({ value: text = '' }) => {
    const value = numberIn(text);
    return value === null ? null : { kind: 'step', geometric, value };
  };
}

function wanted(what: WantedOfSequence['what']): (groups: Groups) => SequenceClause {
  return ({ place = '', value = '' }) => ({
    kind: 'wanted',
    what,
    place: placeIn(place) ?? 0,
    value: numberIn(value),
  });
}

function listed({ list = '' }: Groups): SequenceClause | null {
  const values = listIn(list.replace(/\.+$/, '').replaceAll('+', ','));
  return values === null || values.length < 3 ? null : { kind: 'list', values };
}

/** "a₁₂": the place in usual figures. */
function raised(place: string): string {
  return [...place].map((sign) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(sign)).join('');
}

function type({ type: name = '' }: Groups): SequenceClause {
  return { kind: 'type', geometric: name.startsWith('g') };
}

export const SEQUENCE_CLAUSES: readonly ClauseKind<SequenceClause>[] = [
  clause(`(?:in |for |of )?(?:an?|the|this) ${KIND}${NAME}(?:,| has| with| whose)?(?: the| its| a)?`, type),
  clause(`is an? ${KIND}${NAME}`, type),
  clause(`${WITH}${PLACE} term${OF_IT}${IS} ${VALUE}`, term),
  clause(`${WITH}[atu]₁ ?= ?${VALUE}`, ({ value = '' }) => term({ value, place: '1' })),
  clause(`${WITH}common ratio r ?= ?${VALUE}`, step(true)),
  clause(`${WITH}common difference d ?= ?${VALUE}`, step(false)),
  clause(`${ASK}[atu](?<place>[₀-₉]{1,2})`, ({ place = '' }) => wanted('term')({ place: raised(place) })),
  clause(`${STARTS}${LIST}`, listed),
  clause(`${WITH}common difference${OF_IT}${IS} ${VALUE}`, step(false)),
  clause(`${WITH}common ratio${OF_IT}${IS} ${VALUE}`, step(true)),
  clause(`${ASK}${ITS}${PLACE} term${OF_IT}`, wanted('term')),
  clause(`${ASK}${ITS}common (?:difference|ratio)${OF_IT}`, wanted('step')),
  clause(`${ASK}(?:the )?sum of ${ITS}first (?<place>\\d{1,3}) terms${OF_IT}`, wanted('sum')),
  clause(`(?:sum|add|add up) ${ITS}first (?<place>\\d{1,3}) terms${OF_IT}`, wanted('sum')),
  clause(`${ASK}${ITS}sum to infinity${OF_IT}`, wanted('infinity')),
  clause(`which term${OF_IT} (?:is|has the value|equals|is equal to) ${VALUE}`, wanted('place')),
];
