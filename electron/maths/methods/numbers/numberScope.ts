import { numberTree, productTree, quotientTree, sumTree, unknownTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { pattern } from '../unknowns/pattern.ts';
import { markedNumber } from '../unknowns/readAmount.ts';
import type { AmountScope } from '../unknowns/readAmount.ts';
import type { StoryEquation } from '../unknowns/workUnknowns.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { placeOf } from '../words/ordinals.ts';

/** What numbers a puzzle speaks of, known before its clauses are read. */
export type NumberCast =
  | { readonly kind: 'one' }
  | { readonly kind: 'several'; readonly count: number }
  /** `step` apart; `first` says what the smallest must be a multiple of, and what is left over. */
  | { readonly kind: 'run'; readonly count: number; readonly step: number; readonly remainder: number | null }
  | { readonly kind: 'digits'; readonly count: 2 | 3 }
  | { readonly kind: 'fraction' };

export type NumberStory = {
  readonly cast: NumberCast;
  readonly amounts: readonly StoryAmount[];
  /** The whole puzzle in plain words. */
  readonly text: string;
  /** Of two numbers the second is the larger one, where nothing says which. */
  readonly turned: boolean;
};

export type NumberQuestion = {
  readonly wanted: readonly { readonly tree: AmountTree; readonly name: string }[];
  readonly asFraction: boolean;
  /** Of three and more numbers only this one is wanted. */
  readonly pick?: 'least' | 'greatest';
};

export type NumberState = {
  readonly equations: readonly StoryEquation[];
  /** What "I think of a number and double it" has come to; the results of those who were before. */
  readonly running: AmountTree | null;
  readonly results: readonly AmountTree[];
  readonly reversed: boolean;
  /** What every number was changed by: "add 10 to each". */
  readonly shift: AmountTree | null;
  /** What a number must be more or less than. */
  readonly bounds: readonly { readonly tree: AmountTree; readonly than: AmountTree; readonly more: boolean }[];
  readonly question: NumberQuestion | null;
};

export const NUMBERS = '(?:numbers|integers|parts|whole numbers|natural numbers|counting numbers|values)';
const KIND =
  '(?:positive |whole |natural |real |unknown |different |even |odd |counting |consecutive |certain |given |single )*';
const ONE_NUMBER = pattern(
  `^(?:(?:a|an|the|this|that|some|my|his|her|your|their|the same|the original|the starting|the first|one) )?${KIND}(?:number|integer|whole number)(?: itself)?(?: (?:i|you|he|she|they|we|[a-z]+) (?:first )?(?:thought of|started with|start with|began with|chose|picked|think of|thinks of))?$`,
);

export function memberTrees({ cast }: NumberStory): readonly AmountTree[] {
  switch (cast.kind) {
    case 'one':
      return [unknownTree('n0')];
    case 'several':
      return Array.from({ length: cast.count }, (_item, index) => unknownTree(`n${index}`));
    case 'run':
      return Array.from({ length: cast.count }, (_item, index) =>
        sumTree([unknownTree('n0'), numberTree(index * cast.step)]),
      );
    case 'digits':
      return [...(cast.count === 3 ? [unknownTree('h')] : []), unknownTree('t'), unknownTree('u')];
    case 'fraction':
      return [unknownTree('a'), unknownTree('b')];
  }
}

export function digitNumber(story: NumberStory, reversed: boolean): AmountTree {
  const members = memberTrees(story);
  const ordered = reversed ? members.toReversed() : members;
  return sumTree(ordered.map((tree, index) => productTree(numberTree(10 ** (ordered.length - 1 - index)), tree)));
}

/** "the larger number", "the other", "the second": one of several. */
function memberOf(text: string, story: NumberStory): AmountTree | null {
  const members = memberTrees(story);
  const bare = text
    .replace(
      pattern(
        `(?: (?:one|part|value|of them|of (?:the |these )?(?:⟨n\\d+⟩ |two )?${KIND}${NUMBERS}|of these (?:⟨n\\d+⟩ )?${NUMBERS}))$`,
      ),
      '',
    )
    .replace(pattern(` ${KIND}(?:number|integer|whole number)$`), '')
    .replace(/^(?:the|a) /, '');
  const at = (index: number): AmountTree | null => members[index] ?? null;
  const last = members.length - 1;
  const isRun = story.cast.kind === 'run';
  if (/^(?:larger|bigger|greater|largest|biggest|greatest|higher|highest|last)$/.test(bare)) {
    if (isRun) return at(last);
    return last === 1 && bare !== 'last' ? at(story.turned ? 1 : 0) : bare === 'last' ? at(last) : null;
  }
  if (/^(?:smaller|lesser|least|smallest|lower|lowest|littler)$/.test(bare)) {
    if (isRun) return at(0);
    return last === 1 ? at(story.turned ? 0 : 1) : null;
  }
  if (/^middle$/.test(bare)) return isRun && members.length % 2 === 1 ? at(last / 2) : null;
  const place = placeOf(bare);
  if (place > 0) return at(place - 1);
  if (last === 1 && !isRun) {
    if (/^(?:one|1)$/.test(bare) && bare !== text.trim().replace(/^the /, '')) return at(0);
    if (/^one$/.test(text)) return at(0);
    if (/^(?:other|another|second)$/.test(bare)) return at(1);
    if (pattern(`^(?:a|one) ${KIND}(?:number|integer|part)$`).test(text)) return at(0);
  }
  return null;
}

const REVERSED = /^(?:the )?(?:reversed|new|resulting) (?:two-digit )?number$/;

function digitAmount(words: string, state: NumberState, story: NumberStory): AmountTree | null {
  const text = words.replace(/ of (?:a|the|this|my|its) (?:two-digit |three-digit |original )?number$/, '');
  const isLong = story.cast.kind === 'digits' && story.cast.count === 3;
  if (isLong && /^(?:the|its)? ?(?:hundreds?'?|first|left-hand) digit$/.test(text)) return unknownTree('h');
  if (isLong && /^(?:the|its)? ?(?:middle|second) digit$/.test(text)) return unknownTree('t');
  if (isLong && /^(?:the|its)? ?(?:third|last|right-hand) digit$/.test(text)) return unknownTree('u');
  if (/^(?:the|its)? ?(?:tens?'?|ten's|first|left|left-hand) digit$/.test(text)) return unknownTree('t');
  if (/^(?:the|its)? ?(?:units?'?|ones|one's|unit's|second|last|right|right-hand) digit$/.test(text))
    return unknownTree('u');
  if (/^(?:the other digit)$/.test(text)) return null;
  if (REVERSED.test(text) || (state.reversed && /^(?:the )?(?:result|number (?:formed|obtained)|answer)$/.test(text)))
    return digitNumber(story, true);
  return /^(?:(?:a|the|this|that|the original|my|its|original) )?(?:original |same )?(?:two-digit |three-digit )?(?:positive )?number(?: itself)?$|^it$|^the original$/.test(
    text,
  )
    ? digitNumber(story, false)
    : null;
}

function fractionAmount(text: string): AmountTree | null {
  if (/^(?:the|its)? ?(?:numerator|top)(?: of (?:a|the) fraction)?$/.test(text)) return unknownTree('a');
  if (/^(?:the|its)? ?(?:denominator|bottom)(?: of (?:a|the) fraction)?$/.test(text)) return unknownTree('b');
  return /^(?:the|a|this) (?:original )?fraction$/.test(text) ? quotientTree(unknownTree('a'), unknownTree('b')) : null;
}

function oneAmount(text: string, state: NumberState, story: NumberStory): AmountTree | null {
  if (story.cast.kind === 'digits') return digitAmount(text, state, story);
  if (story.cast.kind === 'fraction') return fractionAmount(text);
  if (state.running !== null && /^(?:it|this|that|the (?:result|answer|total|sum|product|new number))$/.test(text))
    return state.running;
  const member = memberOf(text, story);
  if (member !== null) return state.shift === null ? member : sumTree([member, state.shift]);
  if (story.cast.kind !== 'one') return null;
  if (/^(?:the first|one) /.test(text) && !text.startsWith('one number')) return null;
  return ONE_NUMBER.test(text) || /^(?:it|itself|the original|n|x)$/.test(text) ? unknownTree('n0') : null;
}

/** The words of a puzzle that stand for amounts. */
export function numberScope(state: NumberState, story: NumberStory): AmountScope {
  const { shift } = state;
  const all = shift === null ? memberTrees(story) : memberTrees(story).map((tree) => sumTree([tree, shift]));
  const several = (text: string): readonly AmountTree[] | null => {
    if (story.cast.kind === 'digits')
      return /^(?:(?:the|its|both|the ⟨n\d+⟩|the two|its two|its ⟨n\d+⟩) )?digits(?: of (?:a|the|this|its) (?:two-digit |three-digit )?number)?$|^they$/.test(
        text,
      )
        ? all
        : null;
    if (/^(?:their|the) squares$/.test(text) && all.length > 1) return all.map((tree) => productTree(tree, tree));
    const reciprocals = /^their reciprocals$/.test(text);
    if (reciprocals && all.length > 1) {
      const turned = all.map((tree) => quotientTree(numberTree(1), tree));
      return turned.every((tree) => tree !== null) ? turned : null;
    }
    const found = pattern(
      `^(?:(?:the|these|both|all|all the|both of the|all of the|any|some) )?(?:(⟨n\\d+⟩|two|three) )?${KIND}${NUMBERS}$|^(?:they|them|both|all ⟨n\\d+⟩|all (?:⟨n(\\d+)⟩ )?of them|both of them|the (⟨n\\d+⟩))$`,
    ).exec(text);
    if (found === null || all.length < 2) return null;
    const mark = found[1] ?? found[3];
    const count = mark === undefined || !mark.startsWith('⟨') ? null : markedNumber(mark, story.amounts);
    return count !== null && !count.equals(all.length) ? null : all;
  };
  return { amounts: story.amounts, turned: story.turned, one: (text) => oneAmount(text, state, story), several };
}
