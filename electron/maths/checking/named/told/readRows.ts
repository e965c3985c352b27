import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { ORDINAL, placeIn } from './ordinals.ts';
import { reply } from './reply.ts';

type RowClause =
  | { readonly kind: 'first'; readonly thing: string; readonly value: number }
  | { readonly kind: 'step'; readonly thing: string; readonly value: number }
  | { readonly kind: 'rows'; readonly value: number }
  | {
      readonly kind: 'wanted';
      readonly thing: string;
      readonly what: 'row' | 'all' | 'last';
      readonly rows: number | null;
    };

const HALL =
  '(?:(?:an?|the|one|our) (?:[a-z]+ ){0,2}?(?:theat(?:re|er)|auditorium|hall|cinema|stadium|arena|stand|grandstand)(?: in [a-z]+)?)';
const THING = '(?<thing>seats|chairs)';
const N = String.raw`(?<value>\d{1,3})`;
const FRONT = '(?:the|its) (?:first|front) row';
const BEFORE =
  'than the (?:row|one) (?:in front(?: of it)?|before(?: it)?|ahead of it|immediately (?:before|in front of) it|directly in front(?: of it)?)';
const EACH =
  '(?:(?:each|every) (?:following |subsequent |successive )?row(?: (?:after|behind)(?: (?:that|it|the first(?: row)?|this))?)?)';
const HOW = '(?:how many|find the number of|work out the number of|what is the (?:total )?number of)';

function first({ thing = '', value = '' }: Groups): RowClause {
  return { kind: 'first', thing, value: Number(value) };
}

function step({ thing = '', value = '', way = '' }: Groups): RowClause {
  return { kind: 'step', thing, value: way === 'more' ? Number(value) : -Number(value) };
}

function wanted(what: 'row' | 'all' | 'last'): (groups: Groups) => RowClause | null {
  return ({ thing = '', place = '', rows }) => {
    const at = what === 'row' ? placeIn(place) : rows === undefined ? null : Number(rows);
    return what === 'row' && at === null ? null : { kind: 'wanted', thing, what, rows: at };
  };
}

const CLAUSES: readonly ClauseKind<RowClause>[] = [
  clause(`(?:in )?${HALL} (?:has|contains|there are) ${N} ${THING} in ${FRONT}`, first),
  clause(`${FRONT} (?:of ${HALL} )?has ${N} ${THING}`, first),
  clause(`there are ${N} ${THING} in ${FRONT}(?: of ${HALL})?`, first),
  clause(`(?:with )?${EACH} (?:has|having|contains) ${N} (?<way>more|fewer) ${THING} ${BEFORE}`, step),
  clause(`(?:if )?(?:there are|it has|the ${'(?:theat(?:re|er)|auditorium|hall|cinema|stadium)'} has) (?<value>\\d{1,3}) rows(?: of seats)?(?: altogether| in total| in all)?`, ({ value = '' }) => ({ kind: 'rows', value: Number(value) })),
  clause(`${HOW} ${THING} (?:are |are there |there are )?in (?:the )?(?<place>${ORDINAL}) row`, wanted('row')),
  clause(`${HOW} ${THING} (?:are |are there |there are )?in row (?<place>\\d{1,3})`, wanted('row')),
  clause(`${HOW} ${THING} (?:are |are there |there are )?in the (?:last|back) row`, wanted('last')),
  clause(`${HOW} ${THING} (?:are |are there |there are )?in (?:the )?first (?<rows>\\d{1,3}) rows(?: altogether| in total| in all| combined)?`, wanted('all')),
  clause(`${HOW} ${THING} (?:are there|are|there are)(?: altogether| in total| in all)`, wanted('all')),
]; // prettier-ignore

/** "20 seats in the first row, and each row after that 2 more than the one in front of it": a row, or all of them. */
export function readRows({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/\brows?\b/.test(text) || !/\b(?:seats|chairs)\b/.test(text)) return null;
  const told = clausesIn(counted(text), CLAUSES) ?? [];
  const of = <Kind extends RowClause['kind']>(kind: Kind): readonly Extract<RowClause, { kind: Kind }>[] =>
    told.filter((one): one is Extract<RowClause, { kind: Kind }> => one.kind === kind);
  const [[start, ...starts], [by, ...steps], [asked, ...more]] = [of('first'), of('step'), of('wanted')];
  const [count, ...counts] = of('rows');
  if (start === undefined || by === undefined || asked === undefined) return null;
  if (starts.length + steps.length + more.length + counts.length > 0 || told.at(-1) !== asked) return null;
  if (new Set([start.thing, by.thing, asked.thing]).size > 1) return null;
  const rows = asked.rows ?? count?.value ?? null;
  if (rows === null || rows < 1 || (asked.rows !== null && count !== undefined && asked.rows > count.value))
    return null;
  const sizes = Array.from({ length: rows }, (_, index) => start.value + index * by.value);
  if (sizes.some((size) => size < 1)) return null;
  const value = asked.what === 'all' ? sizes.reduce((total, size) => total + size, 0) : (sizes.at(-1) ?? 0);
  return reply(`${typed(new Fraction(value))} + 0`, { unit: asked.thing, mayLackUnit: true });
}
