import { marked, spaced, unmarked } from './nameable.ts';

/** What one clause of a question says, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A clause as it may stand anywhere in a question; `tell` gives null where the words fit but say nothing known. */
export type ClauseKind<Fact> = { readonly pattern: RegExp; readonly tell: (groups: Groups) => Fact | null };

/** After a clause comes a mark, a blank or nothing; "3" is no clause of "3.5" or "3,500". */
const END = String.raw`(?=$|[ ;:?!)]|[.,](?!\d))`;

export function clause<Fact>(source: string, tell: (groups: Groups) => Fact | null): ClauseKind<Fact> {
  return { pattern: new RegExp(spaced(`(?:${source})${END}`), 'y'), tell };
}

/** Between clauses: marks and words that join, nothing that says anything. */
const JOINT = new RegExp(spaced('[ .,;:?!]*(?:(?:and|but|so|given that|if|now|where)(?= )[ .,;:]*)*'), 'y');

/**
 * The facts of a text that is nothing but known clauses, in the order they are told; null where anything is left over. Of
 * the clauses that fit, the longest is meant.
 */
export function clausesIn<Fact>(plain: string, kinds: readonly ClauseKind<Fact>[]): readonly Fact[] | null {
  const text = marked(plain);
  const told: Fact[] = [];
  for (let place = skipped(JOINT, text, 0); place < text.length; place = skipped(JOINT, text, place)) {
    const next = longestAt(text, place, kinds);
    if (next === null) return null;
    told.push(next.fact);
    place = next.end;
  }
  return told;
}

function skipped(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : place;
}

function longestAt<Fact>(
  text: string,
  place: number,
  kinds: readonly ClauseKind<Fact>[],
): { readonly fact: Fact; readonly end: number } | null {
  let best: { readonly fact: Fact; readonly end: number } | null = null;
  for (const { pattern, tell } of kinds) {
    pattern.lastIndex = place;
    const groups = pattern.exec(text)?.groups ?? {};
    const end = pattern.lastIndex;
    if (end <= place || (best !== null && end <= best.end)) continue;
    const fact = tell(unmarked(groups));
    if (fact !== null) best = { fact, end };
  }
  return best;
}
