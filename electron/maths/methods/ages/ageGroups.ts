import { differenceTree, numberTree, productTree, sumTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { pattern } from '../unknowns/pattern.ts';
import { markedNumber } from '../unknowns/readAmount.ts';
import type { AmountScope } from '../unknowns/readAmount.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { NUMBER, number } from './agePredicates.ts';
import { NOW } from './ageState.ts';
import { ageAt, ageScope, personTree, readAge, readPeople } from './ageScope.ts';
import type { AgeState, AgeStory } from './ageState.ts';
import { peopleIn, told, withSeen } from './ageTelling.ts';
import { GROUP } from './cast.ts';

const TOGETHER = '(?:altogether|together|in total|in all|combined|between them|all together|in sum)';

const ADD_UP =
  '(?:add up to|adds up to|added up to|will add up to|total|totals|totalled|totaled|will total|sum to|will sum to|add to|come to|make|makes|have a total of|have a sum of|has a total of|had a total of|give a total of|add to give|added together (?:is|are|make|makes|gives|give))';

/** "Total 50", "difference 5" of everybody. */
function ofAll(
  kind: string,
  ages: readonly AmountTree[] | null,
  value: AmountTree | null,
  state: AgeState,
  at: AmountTree | null,
  { turned }: AmountScope,
): AgeState | null {
  const [first, second, ...more] = ages ?? [];
  if (ages === null || value === null || first === undefined || second === undefined) return null;
  const people = ages.flatMap(peopleIn);
  if (kind !== 'product' && kind !== 'difference') return told(state, sumTree(ages), value, null, at, people);
  if (more.length > 0) return null;
  const [one, two] = turned ? [second, first] : [first, second];
  return told(state, kind === 'product' ? productTree(one, two) : differenceTree(one, two), value, null, at, people);
}

/** Clauses about all ages at once: totals, ratios, differences. */
export function ofSeveral(text: string, at: AmountTree | null, state: AgeState, story: AgeStory): AgeState | null {
  const open = withSeen(text, state, story);
  const time = at ?? NOW;
  const place = { at: time, subject: null };
  const scope = ageScope(open, story, place);
  const several = (words: string): readonly AmountTree[] | null =>
    scope.several(words) ?? readPeople(words, open, story, place);
  const total = (list: string, mark: string | undefined): AgeState | null => {
    const [ages, sum] = [several(list), number(mark, story)];
    return ages === null || sum === null ? null : told(open, sumTree(ages), sum, null, at, ages.flatMap(peopleIn));
  };
  const sums =
    pattern(`^(.+) ${ADD_UP} (${NUMBER})(?: years)?(?: ${TOGETHER})?$`).exec(text) ??
    pattern(`^(.+) (?:are|is|were|will be) (${NUMBER})(?: years old| years)? ${TOGETHER}$`).exec(text) ??
    pattern(`^(.+) (?:are|were|will be) ${TOGETHER} (${NUMBER})(?: years old| years)?$`).exec(text) ??
    pattern(`^(.+) (?:have|has) a (?:total|combined|joint) age of (${NUMBER})(?: years)?$`).exec(text) ??
    pattern(`^${TOGETHER},? (.+) (?:are|were|will be|have|total|make) (${NUMBER})(?: years old| years)?$`).exec(text) ??
    pattern(`^(.+) (?:have|share) (${NUMBER}) years ${TOGETHER}$`).exec(text);
  if (sums !== null) {
    const found = total((sums[1] ?? '').replace(/ (?:will|all|both)$/, ''), sums[2]);
    if (found !== null) return found;
  }
  const bare = pattern(
    `^(?:with |have |and )?(?:a |the )?(sum|total|product|difference|together|altogether|combined)(?: of| is)? (${NUMBER})(?: years)?(?: old)?$`,
  ).exec(text);
  const all =
    bare === null ? null : ofAll(bare[1] ?? '', several('their ages'), number(bare[2], story), open, at, scope);
  if (all !== null) return all;
  const each = pattern(
    `^(.+) (?:are|were|will be) (?:aged )?(${NUMBER}) and (${NUMBER})(?: years old| years)?(?:,? respectively)?$`,
  ).exec(text);
  const isTimed = each !== null && (/ are /.test(text) ? at === null || at === NOW : at !== null && at !== NOW);
  const pair = each === null || !isTimed ? null : readPeople(each[1] ?? '', open, story, place);
  const [one, two] = [number(each?.[2], story), number(each?.[3], story)];
  if (pair?.length === 2 && pair[0] !== undefined && pair[1] !== undefined && one !== null && two !== null)
    return told(told(open, pair[0], one, null, at, []), pair[1], two, null, at, pair.flatMap(peopleIn));
  const differ = pattern(`^(.+) differ(?:s|ed)? by (${NUMBER})(?: years)?$`).exec(text);
  const ages = differ === null ? null : several(differ[1] ?? '');
  if (differ !== null && ages?.length === 2) {
    const [first, second] = scope.turned ? ages.toReversed() : ages;
    const by = number(differ[2], story);
    if (first !== undefined && second !== undefined && by !== null)
      return told(open, differenceTree(first, second), by, null, at, ages.flatMap(peopleIn));
  }
  return inRatio(text, at, open, story, several);
}

function inRatio(
  text: string,
  at: AmountTree | null,
  state: AgeState,
  story: AgeStory,
  several: (words: string) => readonly AmountTree[] | null,
): AgeState | null {
  const found =
    /^(.+) (?:are|were|will be|is) in (?:the|a) ratio(?: of)? ⟨r(\d+)⟩$/.exec(text) ??
    /^(?:the )?ratio of (.+) (?:is|was|will be) ⟨r(\d+)⟩$/.exec(text) ??
    /^(?:the )?ratio (?:between|of) (.+) (?:is|was|will be) ⟨r(\d+)⟩$/.exec(text) ??
    /^(.+) (?:have|has|are|had) (?:the|a) ratio(?: of)? ⟨r(\d+)⟩$/.exec(text);
  const list =
    found?.[1] ??
    (/^(?:the(?:ir)? ratio(?: of their ages)?|it|this ratio|this) (?:is|was|will be|becomes|will become|changes to) ⟨r\d+⟩$/.test(
      text,
    )
      ? ''
      : undefined);
  const amount: StoryAmount | undefined = story.amounts[Number(found?.[2] ?? /⟨r(\d+)⟩$/.exec(text)?.[1])];
  if (list === undefined || amount?.kind !== 'ratio') return null;
  const pair = /^(.+) to (.+)$/.exec(list);
  const ages =
    list === ''
      ? state.compared.map((who) => ageAt(who, at ?? state.then ?? NOW))
      : pair === null
        ? several(list)
        : [pair[1], pair[2]].map((one) => readAge(one ?? '', state, story, { at: at ?? NOW, subject: null }, false));
  if (ages === null || ages.length !== amount.parts.length || ages.some((age) => age === null)) return null;
  const known = ages.filter((age) => age !== null);
  const [first, base] = [known[0], amount.parts[0]];
  if (first === undefined || base === undefined) return null;
  const equations = known.slice(1).map((age, index) => ({
    left: productTree(numberTree(amount.parts[index + 1] ?? base), first),
    right: productTree(numberTree(base), age),
  }));
  return {
    ...state,
    equations: [...state.equations, ...equations],
    then: at ?? state.then,
    compared: known.flatMap(peopleIn),
    seen: [...new Set([...state.seen, ...known.flatMap(peopleIn)])],
  };
}

/** "Two of them are 11 and 18", "their ages are consecutive even numbers": people without names. */
export function ofNameless(text: string, state: AgeState, story: AgeStory): AgeState | null {
  if (!story.cast.nameless) return null;
  const members = story.cast.members.map((_member, who) => personTree(who));
  const some = /^⟨n(\d+)⟩(?: of (?:them|the [a-z]+))? are(?: aged)? (.+)$/.exec(text);
  if (some !== null) {
    const ages = (some[2] ?? '').split(/, | and /).map((one) => number(one.replace(/ years old$/, ''), story));
    const count = markedNumber(`⟨n${some[1] ?? ''}⟩`, story.amounts);
    const known = ages.filter((age) => age !== null);
    if (count?.equals(known.length) !== true || known.length !== ages.length || known.length >= members.length)
      return null;
    const equations = known.flatMap((right, index) => {
      const left = members[index];
      return left === undefined ? [] : [{ left, right }];
    });
    return { ...state, equations: [...state.equations, ...equations] };
  }
  const run =
    pattern(
      `^(?:the |my )?⟨n\\d+⟩ ${GROUP} have ages (?:that|which) are (?:⟨n\\d+⟩ )?consecutive (even |odd )?(?:integers|numbers|whole numbers|years)$`,
    ).exec(text) ??
    /^(?:the ages of .+|their ages) are (?:⟨n\d+⟩ )?consecutive (even |odd )?(?:integers|numbers|whole numbers|years)$/.exec(
      text,
    ) ??
    /^⟨n\d+⟩ consecutive (even |odd )?(?:integers|numbers|whole numbers) are (?:the ages of .+|their ages)$/.exec(text);
  if (run === null) return null;
  const step = numberTree(run[1] === undefined ? 1 : 2);
  const equations = members.slice(1).flatMap((next, index) => {
    const before = members[index];
    return before === undefined ? [] : [{ left: next, right: sumTree([before, step]) }];
  });
  return { ...state, equations: [...state.equations, ...equations] };
}
