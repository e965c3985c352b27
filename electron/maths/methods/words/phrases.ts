/** A piece of a question that says something. `read` gives `null` where the words fit and the sense does not. */
export type Phrase<Fact> = {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => Fact | null;
};

/** `source` is matched in small letters, at the start of a word; groups that took no part are empty. */
export function phrase<Fact>(source: string, read: Phrase<Fact>['read']): Phrase<Fact> {
  return { pattern: new RegExp(`(?:${source})(?![\\w°%])`, 'y'), read };
}

/** What stands between words; a minus sign and a decimal point belong to the number behind them. */
const GAP = /(?:[\s,;:?!()"“”|]|\.(?!\d)|-(?=\s))*/y;
const WORD = /[a-z]+(?:['-][a-z]+)*(?![\w])/y;

/**
 * Everything a question in small letters says, in order: every word of it belongs to one of the phrases or is idle.
 * `null` as soon as one does not. Earlier phrases are preferred to later ones, phrases to idle words.
 */
export function readPhrases<Fact>(
  text: string,
  phrases: readonly Phrase<Fact>[],
  idle: ReadonlySet<string>,
): readonly Fact[] | null {
  const dead = new Set<number>();
  const from = (start: number): readonly Fact[] | null => {
    const at = start + gapAt(text, start);
    if (at >= text.length) return [];
    if (dead.has(at)) return null;
    for (const { pattern, read } of phrases) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null || found[0] === '') continue;
      const fact = read(found.slice(1).map((group) => group ?? ''));
      const rest = fact === null ? null : from(at + found[0].length);
      if (fact !== null && rest !== null) return [fact, ...rest];
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    const rest =
      word !== undefined && (idle.has(word) || idle.has(word.replace(/'s?$/, ''))) ? from(at + word.length) : null;
    if (rest === null) dead.add(at);
    return rest;
  };
  return from(0);
}

function gapAt(text: string, start: number): number {
  GAP.lastIndex = start;
  return GAP.exec(text)?.[0].length ?? 0;
}

/** A set of words, from one string. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
