import type { Asked, Bit, Doing } from './bits.ts';
import type { WordClass } from './lexicon.ts';
import { ASKING_PIECES, MONEY_PIECES } from './moneyPieces.ts';
import { encode, pieceAt, stemsOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { Token } from './tokens.ts';
import { isNeutralVerb } from './neutralVerbs.ts';

/** Words that say nothing by themselves where no piece takes them. */
const IDLE = new Set<WordClass>(
  'det a pron for at of on to with by in prep and conj aux adv comma colon period total after note coin add sale overtime payment savings now from'.split(
    ' ',
  ) as WordClass[],
);
const DOING: Partial<Record<WordClass, Doing>> = {
  buy: 'buy',
  sell: 'sell',
  cost: 'cost',
  charge: 'charge',
  pay: 'pay',
  earn: 'earn',
  get: 'earn',
  collect: 'earn',
  make: 'make',
  save: 'save',
  spend: 'spend',
  have: 'have',
  need: 'need',
  split: 'split',
  be: 'be',
};
const ASKING = new Set<WordClass>(['how_many', 'how_much', 'what', 'which', 'find', 'which']);
export const AMOUNT = new Set<WordClass>(['M', 'N', 'P', 'F']);

export type Read = { readonly bits: readonly Bit[]; readonly asked: Asked | null };

/** The place from which a sentence asks; its length where it tells only. */
export function askedFrom(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ kind, word }, index) => {
    if (kind === 'what') return !['left', 'conj'].includes(tokens[index + 1]?.kind ?? '') && word === 'what';
    if (word === 'which') return index === 0 || tokens[index - 1]?.kind === 'comma' || tokens[index + 1]?.kind === 'x';
    if (kind === 'change' || word === 'convert' || word === 'exchange')
      return index === 0 && (tokens[1]?.kind === 'M' || tokens[1]?.kind === 'from');
    return ASKING.has(kind);
  });
  if (at === -1 && tokens[0]?.word === 'number' && tokens[1]?.kind === 'of') return 0;
  if (at !== -1) return tokens.slice(0, at).some(({ kind }) => AMOUNT.has(kind)) ? at : 0;
  return asksBare(tokens) ? 0 : tokens.length;
}

const BARE = new Set<WordClass>(['total', 'bill', 'change', 'cost', 'price', 'profit', 'pay', 'left', 'loss']);

/** "Total bill?", "His total pay was …": a question without a word that asks. */
function asksBare(tokens: readonly Token[]): boolean {
  if (tokens.some(({ kind }) => AMOUNT.has(kind) || kind === 'steer')) return false;
  const [first, second] = tokens.filter(({ kind }) => kind !== 'det');
  const named = tokens.some(({ kind }) => BARE.has(kind));
  if (tokens.at(-1)?.kind === 'be') return named;
  return (
    first !== undefined && BARE.has(first.kind) && (second === undefined || second.kind !== 'x' || tokens.length < 4)
  );
}

function passive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'adv' ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === 'be' || before?.word === 'gets' || before?.word === 'get';
}

/** A word between the pieces: a verb, or one that says nothing; `null` where the story would be misread without it. */
function between(tokens: readonly Token[], at: number): readonly Bit[] | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const doing = DOING[token.kind];
  if (doing !== undefined) return [{ kind: 'doing', doing, passive: passive(tokens, at) }];
  if (IDLE.has(token.kind)) return [];
  if (token.kind !== 'x') return null;
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== 'det' && kind !== 'a' && kind !== 'adv');
  const clause = tokens.slice(at + 1);
  const end = clause.findIndex(({ kind }) => kind === 'and' || kind === 'comma' || kind === 'conj');
  const amount = clause.slice(0, end === -1 ? clause.length : end).some(({ kind }) => AMOUNT.has(kind));
  const acts = (tokens[at - 1]?.kind === 'pron' && amount) || (next !== undefined && AMOUNT.has(next.kind));
  const done = /^(?:it|them|him|her)$/.test(tokens[at + 1]?.word ?? '');
  // "His sister took it": what he has is gone.
  if (done && /^(?:takes?|took|keeps?|kept)$/.test(token.word) && !amount) return null;
  return (acts || done) && !isNeutralVerb(token.word) && !isPlace(tokens, at) ? null : [];
}

/** "For the school fete 150 hot dogs …": a name after a preposition, no verb. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLastIndex(({ kind }) => kind !== 'x');
  const named = tokens[before]?.kind === 'det' || tokens[before]?.kind === 'a' ? tokens[before - 1] : tokens[before];
  return named !== undefined && at - before <= 3 && ['for', 'prep', 'at', 'on'].includes(named.kind);
}

export type Way<Fact> = { readonly bits: readonly Fact[]; readonly rest: readonly Token[] };

/** What a word between the pieces says; `null` where the story would be misread without it. */
export type Between<Fact> = (tokens: readonly Token[], at: number) => readonly Fact[] | null;

/** The bits of some tokens, longest pieces first; in a question, the words between them are kept. */
export function parse<Fact>(
  tokens: readonly Token[],
  asks: boolean,
  all: readonly Piece<Fact>[],
  idle: Between<Fact>,
  wanted?: Between<Fact>,
): Way<Fact> | null {
  const encoded = encode(tokens);
  const failed = new Set<number>();
  const from = (at: number): Way<Fact> | null => {
    if (at >= tokens.length) return { bits: [], rest: [] };
    if (failed.has(at)) return null;
    const found = all
      .flatMap((one) => pieceAt(one, tokens, encoded, at) ?? [])
      .toSorted((one, other) => other.end - one.end);
    for (const { facts, end } of found) {
      // A word that a question asks with is no piece of what it tells.
      if (asks && !tokens.slice(at, end).some(({ kind }) => AMOUNT.has(kind))) continue;
      const after = from(end);
      if (after !== null) return { bits: [...facts, ...after.bits], rest: after.rest };
    }
    const token = tokens[at];
    const here =
      asks && token !== undefined && !AMOUNT.has(token.kind) ? (wanted?.(tokens, at) ?? []) : idle(tokens, at);
    const after = here === null || token === undefined ? null : from(at + 1);
    if (here !== null && after !== null && token !== undefined)
      return { bits: [...here, ...after.bits], rest: asks ? [token, ...after.rest] : after.rest };
    failed.add(at);
    return null;
  };
  return from(0);
}

/** What is named after "how many", as far as a verb. */
function manyOf(tokens: readonly Token[]): readonly string[] | null {
  const at = tokens.findIndex(({ kind }) => kind === 'how_many');
  if (at === -1) return null;
  const after = tokens.slice(at + 1);
  const end = after.findIndex(
    ({ kind }) => !['x', 'period', 'of', 'det', 'adv', 'coin', 'more', 'equal'].includes(kind),
  );
  const named = end === -1 ? after : after.slice(0, end);
  return named.some(({ kind }) => kind === 'coin') ? ['coin'] : stemsOf(named);
}

export function askedOf(tokens: readonly Token[]): Asked {
  return {
    kind: 'asked',
    classes: tokens.map(({ kind }) => kind),
    stems: stemsOf(tokens),
    words: tokens.map(({ word }) => word),
    many: manyOf(tokens),
  };
}

/** What a question asks to have is what is wanted: "how long until she has £50". */
function wanted(tokens: readonly Token[], at: number): readonly Bit[] {
  const doing = DOING[tokens[at]?.kind ?? 'x'];
  if (doing === undefined || doing === 'be') return [];
  const have = doing === 'have' || doing === 'save' || doing === 'earn' || doing === 'make';
  return [{ kind: 'doing', doing: have ? 'need' : doing, passive: passive(tokens, at) }];
}

/** A sentence as bits and what it asks; `null` where a word of it is not understood. */
export function readSentence(tokens: readonly Token[], asks = false): Read | null {
  return readFrom(tokens, asks ? 0 : askedFrom(tokens));
}

function readFrom(tokens: readonly Token[], start: number): Read | null {
  const condition = tokens.findIndex(({ word }, index) => index > start && /^(?:if|when|given)$/.test(word));
  const end = start < tokens.length && condition !== -1 ? condition : tokens.length;
  const [told, question, more] = [tokens.slice(0, start), tokens.slice(start, end), tokens.slice(end)];
  const before = parse(told, false, MONEY_PIECES, between);
  if (before === null) return null;
  if (question.length === 0) return { bits: before.bits, asked: null };
  const after = parse(question, true, [...MONEY_PIECES, ...ASKING_PIECES], between, wanted);
  const last = parse(more, false, MONEY_PIECES, between);
  if (after === null || last === null) return null;
  const ended: Bit = { kind: 'doing', doing: 'be', passive: false };
  return {
    bits: [...before.bits, ...after.bits, ...(more.length === 0 ? [] : [ended, ...last.bits])],
    asked: askedOf(after.rest),
  };
}
