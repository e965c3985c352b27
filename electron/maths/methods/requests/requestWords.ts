import type { RuleSolution } from '../../outcomes.ts';
import { readPhrases, words } from '../words/phrases.ts';
import { USUAL } from '../reworded/rewording.ts';
import type { Piece, Sentence } from '../reworded/rewording.ts';

/** What a phrase of a question says: its kind, the formulas in it and the phrase itself. */
export type Said = { readonly kind: string; readonly pieces: readonly Piece[]; readonly phrase: string };
/** A kind of phrase, with `#` for each formula in it. */
export type Saying = {
  readonly kind: string;
  readonly pattern: RegExp;
  /** What the formulas of the phrase must be. */
  readonly fits?: (pieces: readonly Piece[]) => boolean;
};

export function say(kind: string, ...sources: readonly string[]): Saying {
  return { kind, pattern: new RegExp(`(${sources.join('|').replaceAll('#', '#(\\d+)')})(?![\\w#])`, 'y') };
}

/** A phrase that only counts with formulas of a certain kind. */
export function sayIf(
  kind: string,
  fits: (pieces: readonly Piece[]) => boolean,
  ...sources: readonly string[]
): Saying {
  return { ...say(kind, ...sources), fits };
}

/** Everything a sentence says, each word of it in one of the phrases or idle, else `null`. Earlier kinds are preferred. */
export function readSaid(
  { skeleton, pieces }: Sentence,
  sayings: readonly Saying[],
  idle: ReadonlySet<string>,
): readonly Said[] | null {
  const phrases = sayings.map(({ kind, pattern, fits }) => ({
    pattern,
    read: ([phrase = '', ...groups]: readonly string[]): Said | null => {
      const found = groups.flatMap((group) => (group === '' ? [] : (pieces[Number(group)] ?? [])));
      return fits === undefined || fits(found) ? { kind, phrase, pieces: found } : null;
    },
  }));
  return readPhrases(skeleton, phrases, idle);
}

/**
 * Words round a request that can change nothing: who asks, where it stands, courtesies, names of what the formula is.
 * Nothing that counts, compares, negates, orders or calculates may stand here.
 */
export const IDLE = words(
  `${USUAL} please pls thanks thank hi hello hey ok okay well just really actually again also hence so here help helps need needs want wants wanted try trying tried stuck ask asks asked asking told tell tells know figure ` +
    'could should must may might has have had having been being am any following given gives give gave giving gets get getting got put puts using use used via make makes making made let lets show shows showing say says said saying read reads reading see look looks ' +
    'starter warm-up puzzle stepper riddle name names naming quickly mentally turn turns turned turning change changed convert converts converted like find finds write writes writing written rewrite express expressed expressing rewritten state stating stated leave leaving present find finding work working compute computing determining ' +
    'expression expressions polynomial polynomials quadratic cubic trinomial binomial algebraic algebra algebraically question problem exercise homework task sheet worksheet book page notebook board whiteboard teacher class lesson school quiz test exam paper tomorrow today yesterday tutor mum dad brother sister friend cousin student pupil maths math mathematics physics science topic ' +
    'answer answers result results form exact exactly carefully fully completely possible far clearly neatly properly once step steps method rule rules ' +
    'both all each side sides bit stuff thing things mine im ive id dont cant isnt its thats heres lot bunch whole full one something someone anyone idea ideas sure sorry sir miss line lines ages forever u ur can me us everyone everything anything could he she his her they their we our ' +
    'surd surds radical radicals number numbers letter letters variable variables value values symbol called same thing version equivalent alternative ' +
    'challenge puzzle mystery secret down up out over back into as with without- like real integer integers coefficients where when if then and or',
);

/** What people say of themselves beside the question. */
export const ASIDES: Saying = say(
  'aside',
  '(?:and |but )?(?:i )?(?:keep on |keep |always )?(?:got|get|getting|gets) (?:it |this |them |these )?wrong(?: (?:twice|again|every time|each time))?',
  "(?:and |but |i )*(?:can't|cant|cannot|can not|don't know how to|dont know how to) (?:do|see|get|remember|work out|figure out|understand) (?:these|this|it|them|how)",
  '(?:and |but |i )*keep (?:on )?(?:ending up with #? ?(?:on )?(?:both sides)?|messing up(?: the signs?)?|mixing (?:it|them) up|forgetting(?: how)?)',
  '(?:used|using|tried|try|use) (?:the )?(?:foil|grid|box|area model)(?: method)?(?: (?:but|and))?',
  '(?:my|the|our|her|his) (?:[a-z]+ )?(?:homework|hw|textbook|worksheet|book) (?:says|asks|is)',
  'what (?:do|should|would|must) (?:i|we|you) (?:put|write|get|have|end up with)',
  '(?:but )?its maths really|difference of #? ?(?:two )?squares thing',
  "(?:my|the) (?:worksheet|homework|book|sheet)'?s? (?:last|first|next|second|third) (?:line|question|one|part)(?: (?:is|says))?",
  'without (?:using )?(?:a )?(?:tables|calculators?)|without working out (?:the )?(?:squares|powers)',
  '(?:he|she|they|a teacher|the teacher|a student|a pupil|someone) (?:writes|wrote|has written|reads out|read out|says|said|puts|is given|was given|is asked|was asked|told us|has)(?: (?:out|up|down|to|that))?(?: (?:his|her|their) (?:class|learners|students|pupils))?',
  '(?:should|would|will|do|does|must) (?:his|her|their|the) (?:learners|students|pupils|class|friend|child|children) (?:get|have|write|obtain|find|end up with)',
  '(?:he|she|they) (?:should|would|will|must) (?:get|have|write|obtain|end up with)',
  'no (?:calculator|rush|decimals?)|not a decimal|without (?:using )?a calculator|(?:not|no) rounding',
);

/** How many facts of each kind. */
export function kindsOf(said: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const kinds = new Map<string, Said[]>();
  for (const one of said) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return kinds;
}

/** Whether only these kinds of facts are told; asides never count. */
export function areOnly(said: readonly Said[], kinds: readonly string[]): boolean {
  return said.every(({ kind }) => kind === 'aside' || kinds.includes(kind));
}

/** Works a question in words the rules surely read. */
export type Work = (question: string) => RuleSolution | null;
