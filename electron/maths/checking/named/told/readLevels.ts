import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn, typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';

/** `when`: the time that is said with it, if any. */
type LevelClause =
  | {
      readonly kind: 'start' | 'change';
      readonly value: Fraction;
      readonly unit: string | null;
      readonly when: string | null;
    }
  | { readonly kind: 'wanted' | 'idle'; readonly when: string | null };

const DEGREES = '(?: ?(?:°|degrees?)(?: ?(?:celsius|fahrenheit|centigrade|[cf](?![a-z])))?)?';
const WARMTH = `(?<value>${NUMBER})(?<unit>${DEGREES})`;
const WHEN =
  "(?:(?:at|by|on) (?:noon|midday|midnight|dawn|dusk|night|sunrise|sunset|lunchtime|\\d{1,2}(?::\\d\\d)? ?(?:a\\.?m\\.?|p\\.?m\\.?|o'clock)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: morning| evening)?)|in the (?:morning|evening|afternoon)|during the (?:day|night)|over ?night|(?:\\d+ hours )?later|then|now|next|one (?:morning|night|day)|(?:the )?next (?:day|morning))";
const PLACE = '(?: (?:in|outside|inside) (?:a |the )?[a-z]+(?: [a-z]+)?(?= is| was|,| at| rises| rose| falls| fell))?';
const TEMPERATURE = `(?:(?:the )?(?:outside )?temp(?:erature)?${PLACE}|it)`;
const AND_WHEN = `(?:,? (?<when>${WHEN}))?`;
const UP = '(?:rises?|rose|risen|increase[sd]?|goes up|went up|gone up|climbs?|climbed|warms? up|warmed up)';
const DOWN =
  '(?:falls?|fell|fallen|drops?|dropped|decrease[sd]?|goes down|went down|gone down|cools? (?:down )?|cooled(?: down)?)';
const HAS = '(?:has |had )?(?:then )?(?:next )?';

const WARMTHS: readonly ClauseKind<LevelClause>[] = [
  clause(`${TEMPERATURE}${AND_WHEN} (?:is|was|starts at|started at) ${WARMTH}${AND_WHEN.replace('when', 'when2')}`, (groups) => level('start', groups, 1)),
  clause(`(?:${TEMPERATURE} )?${HAS}${UP} (?:by )?(?:another |a further )?${WARMTH}${AND_WHEN}`, (groups) => level('change', groups, 1)),
  clause(`(?:${TEMPERATURE} )?${HAS}${DOWN} (?:by )?(?:another |a further )?${WARMTH}${AND_WHEN}`, (groups) => level('change', groups, -1)),
  clause(`(?:${TEMPERATURE} )?(?:then )?up ${WARMTH}`, (groups) => level('change', groups, 1)),
  clause(`(?:${TEMPERATURE} )?(?:then )?down ${WARMTH}`, (groups) => level('change', groups, -1)),
  clause(`(?:find|what is|what's|whats|what was|work out|calculate|write down) (?:the )?(?:new |final |current )?(?:temp(?:erature)?|it)(?: now| then)?${AND_WHEN}`, wanted),
  clause(`(?<when>${WHEN})`, ({ when }) => ({ kind: 'idle', when: timeIn(when) })),
]; // prettier-ignore

const MONEY = `(?<coin>[£＄€])?(?<value>${NUMBER})`;
const OWNER = "(?:[a-z]+(?:'s)?|his|her|their|my)";
const ACCOUNT = `(?:${OWNER} )?(?:bank )?(?:account|balance)`;
const WHO = '(?:he|she|i|they)';
const BALANCES: readonly ClauseKind<LevelClause>[] = [
  clause(`${ACCOUNT} (?:is|was) ${MONEY} overdrawn|${ACCOUNT} (?:is|was) overdrawn by (?<coin2>[£＄€])(?<value2>${NUMBER})`, (groups) => balance('start', groups, -1)),
  clause(`${ACCOUNT} (?:is|was|has|stands at|stood at) (?:a balance of )?${MONEY}(?: in it)?`, (groups) => balance('start', groups, 1)),
  clause(`(?:then )?(?:${WHO} )?(?:then )?(?:pays|paid|puts|deposits|deposited) ${MONEY}(?: in| into (?:it|the account))?`, (groups) => balance('change', groups, 1)),
  clause(`(?:then )?(?:${WHO} )?(?:then )?(?:pays|paid|puts) in ${MONEY}`, (groups) => balance('change', groups, 1)),
  clause(`(?:then )?(?:${WHO} )?(?:then )?(?:spends|spent|withdraws|withdrew|takes out|took out) ${MONEY}`, (groups) => balance('change', groups, -1)),
  clause(`(?:then )?(?:a )?(?:direct debit|bill|payment) (?:of|for) ${MONEY} (?:comes|came|goes|went|is paid|is taken) ?(?:out|from it)?`, (groups) => balance('change', groups, -1)),
  clause(`(?:what is|what's|find|work out) (?:${OWNER} |the )?(?:new |final )?(?:bank )?balance(?: now)?`, wanted),
]; // prettier-ignore

function wanted({ when }: Groups): LevelClause {
  return { kind: 'wanted', when: timeIn(when) };
}

/** "At noon" and "by noon" are one time; "now" and "later" are none that could be asked for. */
function timeIn(when: string | undefined): string | null {
  const bare = when?.replace(/^(?:at|by|on|in|during|over) ?|^(?:the )?next /g, '').trim();
  return bare === undefined || /^(?:now|then|later|next|one .*)$|later$/.test(bare) ? null : bare;
}

function level(kind: 'start' | 'change', groups: Groups, sign: 1 | -1): LevelClause | null {
  const { value = '', unit } = groups;
  const told = numberIn(value);
  if (told === null || (kind === 'change' && told.compare(0) <= 0)) return null;
  const scale = /[cf]/.exec(unit ?? '')?.[0] ?? null;
  const when = timeIn(groups['when'] ?? groups['when2']);
  return { kind, value: told.mul(sign), unit: scale === null ? null : scale.toUpperCase(), when };
}

function balance(kind: 'start' | 'change', groups: Groups, sign: 1 | -1): LevelClause | null {
  const [told, coin] = [numberIn(groups['value'] ?? groups['value2'] ?? ''), groups['coin'] ?? groups['coin2']];
  if (told === null || coin === undefined || (told.compare(0) < 0 && (sign < 0 || kind === 'change'))) return null;
  return { kind, value: told.mul(sign), unit: coin === '＄' ? '$' : coin, when: null };
}

/** A temperature or a bank balance that goes up and down, and what it is in the end. */
export function readLevels({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/\b(?:temp|temperature|overdrawn|balance)\b/.test(text)) return null;
  const isWarmth = /\btemp/.test(text);
  if (new Set(text.match(/\btemp(?:erature)? (?:in|outside|inside) (?:a |the )?[a-z]+/g)).size > 1) return null;
  const clauses = clausesIn(counted(text).replace(/(?<=\d) (?=°)/g, ''), isWarmth ? WARMTHS : BALANCES);
  if (clauses === null || clauses.filter(({ kind }) => kind === 'wanted').length !== 1) return null;
  // The start before the changes, the question behind them: any other order tells of another day.
  const order = clauses.filter(({ kind }) => kind !== 'idle').map(({ kind }) => kind[0]).join(''); // prettier-ignore
  const told = clauses.flatMap((one) => (one.kind === 'start' || one.kind === 'change' ? [one] : []));
  const [unit, another] = new Set(told.flatMap((one) => one.unit ?? []));
  if (!/^sc+w$/.test(order) || another !== undefined || !asksOfEnd(clauses)) return null;
  const sum = told.map(({ value }) => typed(value)).join(' + ');
  if (!isWarmth) return unit === undefined ? null : reply(`${sum}`, { unit });
  return reply(`${sum}`, { unit: unit === undefined ? '°' : `°${unit}`, mayLackUnit: true });
}

/** The time that is asked for is the last that was told, and not that of the start. */
function asksOfEnd(clauses: readonly LevelClause[]): boolean {
  const asked = clauses.find(({ kind }) => kind === 'wanted')?.when ?? null;
  if (asked === null) return true;
  const start = clauses.findIndex(({ kind }) => kind === 'start');
  const times = (part: readonly LevelClause[]): readonly string[] =>
    part.flatMap(({ kind, when }) => (when === null || kind === 'wanted' ? [] : [when]));
  const [before, after] = [times(clauses.slice(0, start + 1)), times(clauses.slice(start + 1))];
  // "The temperature at noon is 3°, by midnight …": what stands right behind the start may be the time of a change.
  return !before.includes(asked) && (after.length === 0 || after.at(-1) === asked);
}
