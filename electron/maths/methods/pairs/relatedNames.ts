import { wordStems } from './wordStems.ts';

/** One of those whose amounts are told by each other. */
export type Related = { readonly id: string; readonly name: string; readonly stems: ReadonlySet<string> };

const PRONOUN = /^(?:him|her|them|his|hers|theirs|me|mine|us|ours|you|yours|itself|himself|herself|those|these|ones?)$/;

/** The words that tell who is meant: "one" and "the other" of two tell it as well. */
function tellingStems(name: string): ReadonlySet<string> {
  if (
    /^(?:the |an)?other\b|\bthe other\b|^another\b|\b(?:next|neighbouring|nearby) (?=[a-z])|\bsecond\b(?! [a-z]+ ?[a-z]* ?of)/.test(
      name,
    )
  )
    return new Set(['#other']);
  if (/^(?:the )?(?:one|first)\b/.test(name)) return new Set(['#one']);
  return wordStems(name);
}

function isWithin(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].every((word) => two.has(word));
}

/** Those who have been named so far; a name is of somebody known where one name holds the other. */
export class RelatedNames {
  readonly all: Related[] = [];

  /** Who is meant, new or known; `null` for a pronoun and for a name that fits two. */
  named(words: string): Related | null {
    const name = words.trim();
    const stems = tellingStems(name);
    if (stems.size === 0 || [...stems].some((stem) => PRONOUN.test(stem))) return null;
    const known = this.all.filter((one) => isWithin(one.stems, stems) || isWithin(stems, one.stems));
    const [only, ...more] = known;
    if (only !== undefined) return more.length === 0 ? only : null;
    const made = { id: `m${this.all.length}`, name: name.replace(/^(?:and|but|that|if) /, ''), stems };
    this.all.push(made);
    return made;
  }

  /** Those of whom a text speaks by a word that none of the others has. */
  within(text: string): readonly Related[] {
    const words = new Set(wordStems(text));
    if (/\b(?:other|second|next|neighbouring|nearby)\b/.test(text)) words.add('#other');
    if (/\b(?:one|first)\b/.test(text)) words.add('#one');
    return this.all.filter(({ stems }) =>
      [...stems].some((word) => words.has(word) && this.all.filter((other) => other.stems.has(word)).length === 1),
    );
  }
}
