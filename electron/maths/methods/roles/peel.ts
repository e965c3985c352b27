import type Fraction from 'fraction.js';

import type { RoleStory, Spot } from './roleStory.ts';

/**
 * Words that change what a story of amounts asks. One of these must be part of a phrase that a reader took; every other
 * word names somebody or something, and may be passed over (docs/decisions/0022).
 */
export const STEERING =
  'not|no|none|never|without|except|unless|instead|free|refund(?:s|ed)?|return(?:s|ed)?|back|twice|thrice|double[sd]?|triple[sd]?|halve[sd]?|half|third|quarter|another|others?|more|less|fewer|extra|additional|further|each|every|apiece|per|then|after|before|left|rest|remaining|remainder|than|times|discount|off|tax|vat|tip|fee|deposit|lost|loses?|loss|gave|gives?|given|owes?|owed|borrow(?:s|ed)?|lent|lends?|stolen|broken|broke|missing|only|if|until|till|increas\\w+|decreas\\w+|reduc\\w+|rais\\w+|ris(?:e|es|ing)|rose|fell|falls?|drop\\w*|cut|interest|average|mean|same|equal(?:ly)?|both|between|share[sd]?|split|splits|most|least|minimum|maximum|highest|lowest|over|above|under|below|beyond|exceed\\w*|includ\\w+|exclud\\w+|but|however|already|also|too|plus|minus|next|previous|last|first|second|ratio|percent|change|profit|save[sd]?|saving|spends?|spent|or|and';
/** Of these the last may stand anywhere: they join what is told. */
const HARMLESS =
  /^(?:and|or|also|too|then|only|last|but|next|between|after|share|already|if|both|over|save|saving|saved)$/;

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\{(\w+):([MNPF])\}/g, '⟨$2(?<$1>\\d+)⟩'],
  [/\{(\w+):w\}/g, "(?<$1>[a-z][a-z'-]*)"],
  // A name: no word that could change the story.
  [/\{(\w+):n\}/g, `(?<$1>(?!(?:${STEERING})\\b)[a-z][a-z'-]*)`],
  [/\{~(\d)\}/g, `(?:(?!(?:${STEERING})\\b)[a-z][a-z'’-]*,? ){0,$1}`],
];
const compiled = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(
    `(?<![\\w⟨])(?:${PARTS.reduce((rest, [part, as]) => rest.replace(part, as), source)})(?:(?!\\w)|(?<=\\s))`,
  );
  compiled.set(source, made);
  return made;
}

/** A phrase that was taken: its amounts and words under their names. */
export type Taken = {
  readonly spot: (name: string) => Spot | null;
  readonly value: (name: string) => Fraction | null;
  readonly word: (name: string) => string;
  /** The place of an amount among all amounts of the story. */
  readonly order: (name: string) => number;
};

/** A story from which phrases are taken one after another, until nothing is left that could change it. */
export type Peel = {
  /** The first of these phrases that stands in what is left, taken out of it. */
  readonly take: (...sources: readonly string[]) => Taken | null;
  readonly all: (...sources: readonly string[]) => readonly Taken[];
  readonly has: (source: string) => boolean;
  readonly rest: () => string;
  /** Every amount was taken, and no word is left that could change the story. */
  readonly done: () => boolean;
};

export function peelOf(story: RoleStory): Peel {
  let text = story.text;
  const take = (...sources: readonly string[]): Taken | null => {
    for (const source of sources) {
      const found = pattern(source).exec(text);
      if (found === null) continue;
      const groups = found.groups ?? {};
      const marks = found[0].replace(/[^.?!;]/g, ' ').trim();
      text = `${text.slice(0, found.index)} ¦${marks} ${text.slice(found.index + found[0].length)}`;
      const spot = (name: string): Spot | null => story.spots[Number(groups[name] ?? -1)] ?? null;
      return {
        spot,
        value: (name) => spot(name)?.value ?? null,
        word: (name) => groups[name] ?? '',
        order: (name) => Number(groups[name] ?? -1),
      };
    }
    return null;
  };
  return {
    take,
    all: (...sources) => {
      const taken: Taken[] = [];
      for (let one = take(...sources); one !== null; one = take(...sources)) taken.push(one);
      return taken;
    },
    has: (source) => pattern(source).test(text),
    rest: () => text,
    done: () => {
      if (/⟨/.test(text)) return false;
      const words = [...text.matchAll(new RegExp(`(?<![\\w'-])(?:${STEERING})(?![\\w'-])`, 'g'))].map(([word]) => word);
      return words.every((word) => HARMLESS.test(word));
    },
  };
}
