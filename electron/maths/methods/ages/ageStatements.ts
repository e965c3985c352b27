import { pattern } from '../unknowns/pattern.ts';
import { differenceTree, numberTree, productTree, sumTree, unknownTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { readOperation } from '../unknowns/operations.ts';
import { markedNumber, readAmount, readFactor } from '../unknowns/readAmount.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import {
  MOMENT,
  NOW,
  PERSON,
  TIME,
  ageAt,
  ageScope,
  personOf,
  personTree,
  readAge,
  readPeople,
  timeOf,
} from './ageScope.ts';
import type { AgeState, AgeStory, Place } from './ageScope.ts';
import { GROUP } from './cast.ts';

/** A time that no words tell: whatever needs it cannot be worked. */
const UNTOLD = unknownTree('?');
const NUMBER = '⟨n\\d+⟩';
const VERB =
  / (is equal to|was equal to|will be equal to|is now|are now|is also|is currently|was then|is|am|are|was|were|will be|will then be|would be|will also be|equals|gives|will equal) /g;

function number(mark: string | undefined, story: AgeStory): AmountTree | null {
  const value = mark === undefined ? null : markedNumber(mark, story.amounts);
  return value === null ? null : numberTree(value);
}

function isPast(at: AmountTree): boolean {
  return at.kind === 'number' ? at.value.s < 0n && at.value.n !== 0n : at.kind === 'product';
}

function isLater(at: AmountTree): boolean {
  return at.kind === 'number' ? at.value.s > 0n && at.value.n !== 0n : at.kind === 'unknown';
}

/** The time of a clause by its verb and by the time it tells; `null` where the two do not go together. */
function clauseTime(verb: string, told: AmountTree | null, state: AgeState): AmountTree | null {
  if (/^(?:was|were)/.test(verb)) {
    const at = told ?? state.then;
    return at !== null && isPast(at) ? at : null;
  }
  if (/^(?:will|would)/.test(verb)) {
    const at = told ?? state.then;
    return at !== null && isLater(at) ? at : null;
  }
  if (told === null) return NOW;
  return isPast(told) ? null : told;
}

/** "Tom", "Tom's age", "twice as old as Tom was then": somebody's age where a comparison ends. */
export function compared(text: string, state: AgeState, story: AgeStory, place: Place): AmountTree | null {
  const age = readAge(text, state, story, place, true);
  if (age !== null) return age;
  const multiple = /^(.+?) as old as (.+)$/.exec(text);
  if (multiple !== null) {
    const factor = readFactor(multiple[1] ?? '', story.amounts);
    const base = factor === null ? null : compared(multiple[2] ?? '', state, story, place);
    if (factor !== null && base !== null) return productTree(numberTree(factor), base);
  }
  const together = /^(.+? and .+?)(?:'s ages?)?(?: put)? (?:together|combined|added together)$/.exec(text)?.[1];
  const people = together === undefined ? null : readPeople(together, state, story, place);
  return people === null ? readAmount(text, ageScope(state, story, place)) : sumTree(people);
}

/** What a clause says of an age after its verb, as an amount. */
export function predicate(words: string, state: AgeState, story: AgeStory, place: Place): AmountTree | null {
  const text = words.replace(/^(?:exactly|also|only|just|now) (?=⟨|the same|as old)/, '');
  const plain = pattern(`^(${NUMBER})(?: years old| years of age| years| year old| year)?$`).exec(text)?.[1];
  if (plain !== undefined) return number(plain, story);
  const same = /^(?:the same age as|as old as) (.+)$/.exec(text)?.[1];
  if (same !== undefined) return compared(same, state, story, place);
  const shifted = pattern(`^(${NUMBER}) years? (older|younger|more|less) than (.+)$`).exec(text);
  if (shifted !== null) {
    const [by, base] = [number(shifted[1], story), compared(shifted[3] ?? '', state, story, place)];
    if (by === null || base === null) return null;
    return /older|more/.test(shifted[2] ?? '') ? sumTree([base, by]) : differenceTree(base, by);
  }
  const turned = pattern(`^(older|younger) than (.+) by (${NUMBER}) years?$`).exec(text);
  if (turned !== null) {
    const [by, base] = [number(turned[3], story), compared(turned[2] ?? '', state, story, place)];
    if (by === null || base === null) return null;
    return turned[1] === 'older' ? sumTree([base, by]) : differenceTree(base, by);
  }
  const multiple = /^(.+?) as old as (.+)$/.exec(text);
  if (multiple !== null) {
    const factor = readFactor(multiple[1] ?? '', story.amounts);
    const base = factor === null ? null : compared(multiple[2] ?? '', state, story, place);
    return factor === null || base === null ? null : productTree(numberTree(factor), base);
  }
  return readAmount(text, ageScope(state, story, place));
}

function told(
  state: AgeState,
  left: AmountTree,
  right: AmountTree,
  subject: number | null,
  at: AmountTree | null,
  people: readonly number[],
): AgeState {
  return {
    ...state,
    equations: [...state.equations, { left, right }],
    subject: subject ?? state.subject,
    then: at === null || at === NOW || at === UNTOLD ? state.then : at,
    seen: [...new Set([...state.seen, ...people])],
    running: null,
  };
}

/** Everybody whose age stands in an amount. */
function peopleIn(tree: AmountTree): readonly number[] {
  switch (tree.kind) {
    case 'number':
      return [];
    case 'unknown':
      return tree.id.startsWith('p') ? [Number(tree.id.slice(1))] : [];
    case 'sum':
      return tree.parts.flatMap(peopleIn);
    default:
      return tree.kind === 'product'
        ? [...peopleIn(tree.first), ...peopleIn(tree.second)]
        : [...peopleIn(tree.top), ...peopleIn(tree.bottom)];
  }
}

/** Everybody the words of a clause speak of counts as seen, so that "they" in it may mean them. */
export function withSeen(text: string, state: AgeState, story: AgeStory): AgeState {
  const named = story.cast.members.flatMap(({ key }, who) =>
    pattern(`(?<![a-z-])${key}(?![a-z-])`).test(text) ? [who] : [],
  );
  return { ...state, seen: [...new Set([...state.seen, ...named])] };
}

/** A clause with a verb: "in 5 years Tom will be twice as old as Ann", "the sum of their ages is 40". */
function verbal(text: string, at: AmountTree | null, state: AgeState, story: AgeStory): AgeState | null {
  for (const { index, 0: found, 1: verb = '' } of text.matchAll(VERB)) {
    const ownTime = clauseTime(verb, at, state);
    const [before, after] = [
      text.slice(0, index).trim(),
      text.slice(index + found.length).replace(/^(?:then|now) /, ''),
    ];
    const hasTime = at === null && pattern(`(?<![a-z])${TIME}(?![a-z])`).test(before);
    const time = ownTime ?? (hasTime ? UNTOLD : null);
    if (time === null) continue;
    const who = hasTime ? null : personOf(before, state, story, null);
    if (who !== null && !verb.includes('equal') && verb !== 'gives') {
      const place = { at: time, subject: who };
      const letter = /^([a-z])(?: years old| years)?$/.exec(after)?.[1];
      if (letter !== undefined && letter !== 'i' && letter !== 'a') {
        if (state.letter !== null || time !== NOW) return null;
        return { ...state, letter: { name: letter, who }, subject: who, seen: [...new Set([...state.seen, who])] };
      }
      const right = predicate(after, withSeen(before, state, story), story, place);
      const left = ageAt(who, time);
      if (right !== null)
        return told({ ...state, mentions: [...state.mentions, left] }, left, right, who, time, [
          who,
          ...peopleIn(right),
        ]);
    }
    const open = withSeen(before, state, story);
    const scope = { at: time, subject: null };
    const letter = /^([a-z])(?: years)?$/.exec(after)?.[1];
    const left = readAmount(before, ageScope(open, story, scope));
    if (left === null) continue;
    if (
      letter !== undefined &&
      left.kind === 'unknown' &&
      left.id.startsWith('p') &&
      state.letter === null &&
      letter !== 'a'
    ) {
      const owner = Number(left.id.slice(1));
      return { ...open, letter: { name: letter, who: owner }, subject: owner };
    }
    const owner =
      left.kind === 'unknown' || (left.kind === 'sum' && peopleIn(left).length === 1)
        ? (peopleIn(left)[0] ?? null)
        : null;
    const right = predicate(after, withSeen(after, open, story), story, { at: time, subject: owner });
    if (right !== null) return told(state, left, right, owner, time, [...peopleIn(left), ...peopleIn(right)]);
  }
  return null;
}

const TOGETHER = '(?:altogether|together|in total|in all|combined|between them|all together|in sum)';
const ADD_UP =
  '(?:add up to|adds up to|added up to|will add up to|total|totals|totalled|totaled|will total|sum to|will sum to|add to|come to|make|makes|have a total of|have a sum of|has a total of|had a total of|give a total of|add to give|added together (?:is|are|make|makes|gives|give))';

/** Clauses about all ages at once: totals, ratios, differences. */
function ofSeveral(text: string, at: AmountTree | null, state: AgeState, story: AgeStory): AgeState | null {
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
    found?.[1] ?? (/^the(?:ir)? ratio(?: of their ages)? (?:is|was|will be) ⟨r\d+⟩$/.test(text) ? '' : undefined);
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

/** "Peter was born in 1987": years are counted from year 0 then. */
function bornIn(text: string, state: AgeState, story: AgeStory): AgeState | null {
  if (
    /^(?:both|they|they both|all)(?: of them)? (?:have|celebrate) (?:their birthdays?|the same birthday|birthdays)(?: on .+)?$/.test(
      text,
    )
  )
    return state;
  const found = pattern(`^(${PERSON}) (?:was|is) born in (?:the year )?(${NUMBER})$`).exec(text);
  const who = personOf(found?.[1] ?? '', state, story, null);
  const year = number(found?.[2], story);
  if (found === null || who === null || year?.kind !== 'number' || year.value.compare(1000) < 0) return null;
  return { ...told(state, personTree(who), numberTree(year.value.neg()), who, null, [who]), calendar: true };
}

/** Clauses about the day somebody was born (or planted, or bought). */
function births(text: string, before: AgeState, story: AgeStory): AgeState | null {
  const state = withSeen(text, before, story);
  const born = '(?:was|were) (?:born|planted|built|bought)';
  const apart = pattern(`^(${PERSON}) ${born} (${NUMBER}) years? (before|after) (${PERSON})$`).exec(text);
  const when =
    pattern(`^(${PERSON}) ${born} when (${PERSON}) was (${NUMBER})(?: years old)?$`).exec(text) ??
    pattern(`^when (${PERSON}) ${born},? (${PERSON}) was (?:already )?(${NUMBER})(?: years old)?$`).exec(text);
  const older = pattern(`^(${PERSON}) was (${NUMBER})(?: years old)? when (${PERSON}) ${born}$`).exec(text);
  const [elder, younger, mark] =
    apart !== null
      ? apart[3] === 'before'
        ? [apart[1], apart[4], apart[2]]
        : [apart[4], apart[1], apart[2]]
      : when !== null
        ? [when[2], when[1], when[3]]
        : older !== null
          ? [older[1], older[3], older[2]]
          : [undefined, undefined, undefined];
  if (elder === undefined || younger === undefined) return null;
  const first = personOf(elder, state, story, null);
  const second = personOf(younger, state, story, first === null ? null : { at: NOW, subject: first });
  const by = number(mark, story);
  return first === null || second === null || by === null || first === second
    ? null
    : told(state, personTree(first), sumTree([personTree(second), by]), apart === null ? first : null, null, [
        first,
        second,
      ]);
}

/** "if you double Nina's age and then add 7 you get 41", clause by clause. */
function reckoned(text: string, state: AgeState, story: AgeStory): AgeState | null {
  const scope = ageScope(withSeen(text, state, story), story, { at: NOW, subject: null });
  const bare = text
    .replace(
      /^(?:when |if )?(?:you|i|we|someone)? ?(?=(?:add|subtract|multiply|divide|double|halve|treble|triple|square|take)\b)/,
      '',
    )
    .replace(/^(?:when|if) /, '');
  const running = readOperation(bare, state.running, scope);
  if (running !== null) return { ...withSeen(text, state, story), running };
  const result = pattern(
    `^(?:you get|you will get|i get|we get|the (?:result|answer|total) is|it is|it gives|that gives|to get|get|gives) (.+)$`,
  ).exec(text)?.[1];
  const value = result === undefined ? null : readAmount(result, scope);
  return value === null || state.running === null ? null : told(state, state.running, value, null, null, []);
}

/** "When Ruth is twice as old as she is now, she will be …": two clauses at one time that is not told. */
function atMoment(text: string, state: AgeState, story: AgeStory): AgeState | null {
  if (state.moment || !text.startsWith('when ')) return null;
  const at = unknownTree(MOMENT);
  for (const { index } of text.matchAll(/, /g)) {
    const first = text.slice('when '.length, index).replace(/ is /, ' will be ');
    const one = readStatement(first, at, { ...state, then: at, moment: true }, story);
    const two = one === null ? null : readStatement(text.slice(index + 2), at, one, story);
    if (two !== null) return two;
  }
  return null;
}

/** "Let Tom's age be x years." */
function lettered(text: string, state: AgeState, story: AgeStory): AgeState | null {
  const found = /^let (.+) be ([a-z])(?: years)?(?: old)?$/.exec(text);
  if (found === null || state.letter !== null) return null;
  const [, owner = '', name = ''] = found;
  const age = readAge(owner, withSeen(owner, state, story), story, { at: NOW, subject: null }, true);
  if (age?.kind !== 'unknown') return null;
  const who = Number(age.id.slice(1));
  return { ...withSeen(owner, state, story), letter: { name, who }, subject: who };
}

/** "Two of them are 11 and 18", "their ages are consecutive even numbers": people without names. */
function ofNameless(text: string, state: AgeState, story: AgeStory): AgeState | null {
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

/** A clause that says something. */
export function readStatement(text: string, at: AmountTree | null, state: AgeState, story: AgeStory): AgeState | null {
  return (
    lettered(text, state, story) ??
    bornIn(text, state, story) ??
    ofNameless(text, state, story) ??
    atMoment(text, state, story) ??
    births(text, state, story) ??
    ofSeveral(text, at, state, story) ??
    verbal(text, at, state, story) ??
    reckoned(text, state, story)
  );
}

/** The clause with the time that stands before or behind it taken out, and the clause as it is. */
export function timings(
  text: string,
  state: AgeState,
  story: AgeStory,
): readonly (readonly [string, AmountTree | null])[] {
  const before = pattern(`^(${TIME}),? (.+)$`).exec(text);
  const after = pattern(`^(.+?),? (${TIME})$`).exec(text);
  const read = (
    words: string | undefined,
    rest: string | undefined,
  ): readonly (readonly [string, AmountTree | null])[] => {
    const at = words === undefined ? null : timeOf(words, state, story, null);
    return at === null || rest === undefined ? [] : [[rest, at]];
  };
  return [...read(before?.[1], before?.[2]), [text, null], ...read(after?.[2], after?.[1])];
}
