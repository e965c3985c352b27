import type { Chance } from '../workProbability.ts';

/** An event in words: what it is about, in stems, and whether it is denied. */
export type GivenEvent = {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly denied: boolean;
  readonly chance: Chance | null;
};

/** A word without its ending; short words stay as they are. */
export function stem(word: string): string {
  const bare = word.replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '');
  return bare
    .replace(/(?<=[a-z]{2})([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(?<=[a-z]{3})e$/, '')
    .replace(/(?<=[a-z]{2})i$/, 'y');
}

const EMPTY = new Set(
  'a an the it he she they you i we will does do did is are be being been was were to that on for in at of his her my their your there any this get gets getting got has have having happens happen happening occur occurs one which with by when from given picked picking chosen choosing taking taken drawn drawing selected selecting grabbing pulling eating catching grabs grabbed rolling landing land lands lands spinning random randomly percent as going event events up shows show showing stays stay staying remains should comes come out into some someone person next day time times if rolled thrown tossed spun'.split(
    ' ',
  ),
);
const DENYING = /\b(?:not|no|never|nobody|fails? to|fail(?:s|ing)? to|without)\b/g;
/** Words that are said to deny the other: "fails" for "passes". */
const OPPOSITES: Readonly<Record<string, string>> = {
  fails: 'passes',
  fail: 'pass',
  failing: 'passing',
  failed: 'passed',
  misses: 'hits',
  miss: 'hit',
  missing: 'hitting',
  missed: 'hit',
  tails: 'heads',
  tail: 'head',
  dry: 'rain',
  ontime: 'late',
};

/** The event that a text tells; `swap` turns opposites ("misses") to the denied word that was told before ("hits"). */
export function givenEvent(text: string, chance: Chance | null, told: ReadonlySet<string> | null = null): GivenEvent {
  let denied = (text.match(DENYING) ?? []).length % 2 === 1;
  const bare = text.replace(DENYING, ' ').replace(/[()[\]]/g, ' ');
  const words = (bare.match(/[a-z]+(?:'[a-z]+)?/g) ?? []).map((word) => {
    const other = OPPOSITES[word];
    if (other === undefined || told === null || !told.has(stem(other))) return word;
    denied = !denied;
    return other;
  });
  const stems = new Set(words.filter((word) => !EMPTY.has(word)).map(stem));
  return { text, stems, denied, chance };
}

/** Everything the second is about is said of the first as well. */
export function within(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}

export function meets(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((word) => two.has(word));
}
