import { nameStems } from '../words/nameStems.ts';
import type { WordClass } from './lexicon.ts';
import type { Token } from './tokens.ts';

const FIRST_LETTER = 0x3400;
const letters = new Map<string, string>();

/** A letter for each class of words, so that a regular expression can match classes. */
function letterOf(kind: string): string {
  const known = letters.get(kind);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(FIRST_LETTER + letters.size);
  letters.set(kind, letter);
  return letter;
}

export function encode(tokens: readonly { readonly kind: WordClass }[]): string {
  return tokens.map(({ kind }) => letterOf(kind)).join('');
}

/** What a piece matched: the tokens under its names. */
export type PieceMatch = {
  readonly tokens: (name: string) => readonly Token[];
  readonly has: (name: string) => boolean;
};

/** Parts of patterns that stand in many. */
const PARTS: Readonly<Record<string, string>> = {
  np: '(det|a)? adv? x{1,4} (of (det|a)? x{1,2})?',
  thing: 'x{1,3}( of x{1,2})?',
};

/**
 * A pattern of word classes: `M per (unit:x)`; `(name: …)` keeps what it matches under a name; `?`, `*`, `|` and `{1,3}`
 * as in regular expressions.
 */
function compile(source: string): RegExp {
  const whole = source.replace(/[a-z_]+(?![a-z_:])/gi, (name) =>
    PARTS[name] === undefined ? name : `(${PARTS[name]})`,
  );
  const pattern = whole
    .replace(/\((?:([a-z]+):)?|([a-z_]+)/gi, (_all, label: string | undefined, name: string | undefined) => {
      if (name !== undefined) return letterOf(name);
      return label === undefined ? '(?:' : `(?<${label}>`;
    })
    .replaceAll(' ', '');
  return new RegExp(pattern, 'dy');
}

/** A piece of a sentence that says something. `null` from `read` where its words fit and their sense does not. */
export type Piece<Fact> = { readonly pattern: RegExp; readonly read: (match: PieceMatch) => readonly Fact[] | null };

export function piece<Fact>(source: string, read: Piece<Fact>['read']): Piece<Fact> {
  let pattern: RegExp | undefined;
  return {
    get pattern() {
      return (pattern ??= compile(source));
    },
    read,
  };
}

export function pieces<Fact>(sources: readonly string[], read: Piece<Fact>['read']): readonly Piece<Fact>[] {
  return sources.map((source) => piece(source, read));
}

/** What a piece says at a place, and where it ends; `null` where it does not stand there. */
export function pieceAt<Fact>(
  { pattern, read }: Piece<Fact>,
  tokens: readonly Token[],
  encoded: string,
  at: number,
): { readonly facts: readonly Fact[]; readonly end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(encoded);
  if (found === null || found[0] === '') return null;
  const spans = found.indices?.groups ?? {};
  const facts = read({
    tokens: (name) => {
      const span = spans[name];
      return span === undefined ? [] : tokens.slice(span[0], span[1]);
    },
    has: (name) => spans[name] !== undefined,
  });
  return facts === null ? null : { facts, end: at + found[0].length };
}

const PERIODS: Readonly<Record<string, string>> = {
  hr: 'hour',
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  wk: 'week',
  monthly: 'month',
  annual: 'year',
  yearly: 'year',
  annually: 'year',
  annum: 'year',
  pa: 'year',
  'p.a': 'year',
};

/** The stems of the names among tokens: "a pack of pens" → "pack pen"; periods by their own name. */
export function stemsOf(tokens: readonly Token[]): readonly string[] {
  const words = (kind: WordClass): readonly string[] =>
    tokens.filter((token) => token.kind === kind).map(({ word }) => word);
  const periods = [...words('period'), ...words('periodly')].map(
    (word) => PERIODS[word.replace(/s$/, '')] ?? PERIODS[word] ?? word.replace(/s$/, ''),
  );
  return [
    ...new Set([
      ...nameStems(
        words('x')
          .map((word) => word.replace(/^([a-z]ie)s$/, '$1'))
          .join(' '),
      ),
      ...periods,
    ]),
  ];
}
