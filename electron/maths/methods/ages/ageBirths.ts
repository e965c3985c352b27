import { numberTree, sumTree } from '../unknowns/amountTree.ts';
import { pattern } from '../unknowns/pattern.ts';
import { NUMBER, number } from './agePredicates.ts';
import { NOW } from './ageState.ts';
import { PERSON, personOf, personTree } from './ageScope.ts';
import type { AgeState, AgeStory } from './ageState.ts';
import { told, withSeen } from './ageTelling.ts';

/** "Peter was born in 1987": years are counted from year 0 then. */
export function bornIn(text: string, state: AgeState, story: AgeStory): AgeState | null {
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
export function births(text: string, before: AgeState, story: AgeStory): AgeState | null {
  const state = withSeen(text, before, story);
  const both = pattern(
    `^when (${PERSON}) (?:was|is) (${NUMBER})(?: years old)?,? (${PERSON}) (?:was|is|will be) (${NUMBER})(?: years old)?$`,
  ).exec(text);
  if (both !== null) {
    const first = personOf(both[1] ?? '', state, story, null);
    const second = personOf(both[3] ?? '', state, story, first === null ? null : { at: NOW, subject: first });
    const [one, two] = [number(both[2], story), number(both[4], story)];
    return first === null || second === null || first === second || one === null || two === null
      ? null
      : told(state, sumTree([personTree(first), two]), sumTree([personTree(second), one]), first, null, [
          first,
          second,
        ]);
  }
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
