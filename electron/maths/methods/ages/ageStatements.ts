import { unknownTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { readOperation } from '../unknowns/operations.ts';
import { pattern } from '../unknowns/pattern.ts';
import { readAmount } from '../unknowns/readAmount.ts';
import { births, bornIn } from './ageBirths.ts';
import { ofNameless, ofSeveral } from './ageGroups.ts';
import { NUMBER, number, predicate } from './agePredicates.ts';
import { MOMENT, NOW } from './ageState.ts';
import { PERSON, TIME, ageAt, ageScope, personOf, personTree, readAge, timeOf } from './ageScope.ts';
import type { AgeState, AgeStory } from './ageState.ts';
import { peopleIn, told, withSeen } from './ageTelling.ts';

/** A time that no words tell: whatever needs it cannot be worked. */
export const UNTOLD = unknownTree('?');

const VERB =
  / (is equal to|was equal to|will be equal to|is now|are now|is also|is currently|was then|is|am|are|was|were|will be|will then be|would be|will also be|equals|gives|will equal) /g;

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
    const who = hasTime || /^(?:that|this)$/.test(before) ? null : personOf(before, state, story, null);
    if (who !== null && !verb.includes('equal') && verb !== 'gives') {
      const place = { at: time, subject: who };
      const letter = /^([a-z])(?: years old| years)?$/.exec(after)?.[1];
      if (letter !== undefined && letter !== 'i' && (letter !== 'a' || after !== 'a')) {
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
    const own = /^(?:now )?(his|her|its) (?:present |current )?age$/.exec(before)?.[1];
    const subject = own === undefined ? null : personOf(own === 'his' ? 'he' : 'she', state, story, null);
    const last = /^(?:that|this)$/.test(before) ? state.equations.at(-1)?.left : undefined;
    if (last !== undefined) {
      const amount = predicate(after, open, story, { at: state.then ?? NOW, subject: null });
      if (amount !== null) return told(state, last, amount, null, null, peopleIn(amount));
    }
    const left = subject === null ? readAmount(before, ageScope(open, story, scope)) : ageAt(subject, time);
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

/** "if you double Nina's age and then add 7 you get 41", clause by clause. */
function reckoned(text: string, state: AgeState, story: AgeStory): AgeState | null {
  const scope = ageScope(withSeen(text, state, story), story, { at: NOW, subject: null });
  const bare = text
    .replace(
      /^(?:when |if )?(?:you|i|we|someone)? ?(?=(?:add|subtract|multiply|divide|double|halve|treble|triple|square|take)\b)/,
      '',
    )
    .replace(/^(?:when|if) /, '');
  const thought =
    /^(?:(?:i|you|he|she|[a-z]+) )?(?:thinks? of|takes?|starts? with) ((?:my|your|his|her|[a-z-]+'s) age)$/.exec(text);
  const start = thought === null ? null : readAmount(thought[1] ?? '', scope);
  if (start !== null && state.running === null) return { ...withSeen(text, state, story), running: start };
  const running = readOperation(bare, state.running, scope);
  if (running !== null) return { ...withSeen(text, state, story), running };
  const result = pattern(
    `^(?:you get|you will get|i get|we get|the (?:result|answer|total|sum|product|difference) is|it is|it gives|that gives|to get|get|gives) (.+)$`,
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

/** "Dad 38": an age without a verb. */
function bareAge(text: string, at: AmountTree | null, state: AgeState, story: AgeStory): AgeState | null {
  const found = pattern(`^(${PERSON})[,:]? (${NUMBER})$`).exec(text);
  const who = at !== null || found === null ? null : personOf(found[1] ?? '', state, story, null);
  const age = number(found?.[2], story);
  return who === null || age === null ? null : told(state, personTree(who), age, who, null, [who]);
}

/** A clause that says something. */
export function readStatement(text: string, at: AmountTree | null, state: AgeState, story: AgeStory): AgeState | null {
  return (
    (state.running === null ? null : reckoned(text, state, story)) ??
    bareAge(text, at, state, story) ??
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
