import { differenceTree, numberTree, productTree, sumTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { pattern } from '../unknowns/pattern.ts';
import { markedNumber, readAmount, readFactor } from '../unknowns/readAmount.ts';
import { ageAt, ageScope, readAge, readPeople } from './ageScope.ts';
import type { AgeState, AgeStory } from './ageState.ts';
import type { Place } from './ageScope.ts';

export const NUMBER = '⟨n\\d+⟩';

export function number(mark: string | undefined, story: AgeStory): AmountTree | null {
  const value = mark === undefined ? null : markedNumber(mark, story.amounts);
  return value === null ? null : numberTree(value);
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

/** The only other one that "3 years older" and "twice as old" may be compared with. */
function otherThan(subject: number | null, state: AgeState, story: AgeStory): number | null {
  if (subject === null) return null;
  if (story.cast.members.length === 2) return 1 - subject;
  const [only, ...more] = state.seen.filter((who) => who !== subject);
  return only !== undefined && more.length === 0 ? only : null;
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
  const alone = pattern(`^(${NUMBER}) years? (older|younger)$`).exec(text);
  const [by, other] = [number(alone?.[1], story), otherThan(place.subject, state, story)];
  const times = /^(.+?) as old$/.exec(text)?.[1];
  const factor = times === undefined ? null : readFactor(times, story.amounts);
  if (factor !== null && other !== null) return productTree(numberTree(factor), ageAt(other, place.at));
  if (alone !== null && by !== null && other !== null)
    return alone[2] === 'older' ? sumTree([ageAt(other, place.at), by]) : differenceTree(ageAt(other, place.at), by);
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
