import Fraction from 'fraction.js';

import { numberTree, productTree, sumTree, unknownTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { pattern } from '../unknowns/pattern.ts';
import { markedNumber, readSeveral } from '../unknowns/readAmount.ts';
import type { AmountScope } from '../unknowns/readAmount.ts';
import { NOW } from './ageState.ts';
import type { AgeState, AgeStory } from './ageState.ts';
import { GROUP, namelessOne } from './cast.ts';

export const PERSON = "(?:(?:the|his|her|my|their|a|an|our|each) )?(?:[a-z-]+'s )?[a-z-]+";
const YEARS_LATER = "(?:years' time|years time|years from now|years|year's time|year)";
/** A time with its own number; "now" and "then" have none. */
export const TIME = `(?:in ⟨n\\d+⟩ ${YEARS_LATER}|(?:after )?⟨n\\d+⟩ years?(?: ago| from now| later| hence| earlier| before)|after ⟨n\\d+⟩ years?|now|today|at present|currently|at the moment|this year|then|at that time|presently|already)`;

/** The years from now that a time stands for; `null` for "then" where no time was told. */
export function timeOf(
  words: string,
  state: AgeState,
  { amounts }: AgeStory,
  place: { readonly at: AmountTree } | null,
): AmountTree | null {
  if (/^(?:then|at that time)$/.test(words)) return place === null || place.at === NOW ? state.then : place.at;
  const mark = /⟨n\d+⟩/.exec(words)?.[0];
  if (mark === undefined) return NOW;
  const value = markedNumber(mark, amounts);
  return value === null ? null : numberTree(/ago|earlier|before/.test(words) ? value.neg() : value);
}

export function personTree(who: number): AmountTree {
  return unknownTree(`p${who}`);
}

export function ageAt(who: number, at: AmountTree): AmountTree {
  return sumTree([personTree(who), at]);
}

export function sameTime(one: AmountTree, two: AmountTree): boolean {
  return (
    JSON.stringify(one, (_key, value: unknown) => (value instanceof Fraction ? value.toFraction() : value)) ===
    JSON.stringify(two, (_key, value: unknown) => (value instanceof Fraction ? value.toFraction() : value))
  );
}

/** Where an age is read: at which time, and whose clause it is. */
export type Place = { readonly at: AmountTree; readonly subject: number | null };

function fitting(gender: 'f' | 'm', among: readonly number[], { cast }: AgeStory): readonly number[] {
  const known = among.filter((who) => cast.members[who]?.gender === gender);
  const open = among.filter((who) => cast.members[who]?.gender === '' && cast.members[who].key !== 'i');
  return known.length > 0 && open.length > 0 ? [...known, ...open] : known.length > 0 ? known : open;
}

/** He, she or it as the subject of a clause: the subject before, or the only one it can be. */
function pronounSubject(gender: 'f' | 'm', state: AgeState, story: AgeStory): number | null {
  const candidates = fitting(gender, state.seen, story);
  if (state.subject !== null && candidates.includes(state.subject)) return state.subject;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** "him", "she", "her age" inside of a clause: somebody else at the same time, perhaps oneself at another. */
function pronounObject(
  gender: 'f' | 'm',
  state: AgeState,
  story: AgeStory,
  place: Place,
  at: AmountTree,
): number | null {
  const { subject } = place;
  const seen = subject === null || state.seen.includes(subject) ? state.seen : [...state.seen, subject];
  const candidates = fitting(gender, seen, story);
  const others = candidates.filter((who) => who !== subject);
  if (subject !== null && candidates.includes(subject) && !sameTime(at, place.at))
    return others.length === 0 ? subject : null;
  return others.length === 1 ? (others[0] ?? null) : null;
}

const HE = /^(?:he|him|his|she|her|hers|it|its)$/;

/** The place of somebody in the cast; `null` for words that are nobody, or may be several. */
export function personOf(
  words: string,
  state: AgeState,
  story: AgeStory,
  place: Place | null,
  at: AmountTree = NOW,
): number | null {
  const text = words.trim();
  const { members, aliases } = story.cast;
  if (story.cast.nameless) return text === '⟪s⟫' ? state.subject : namelessOne(text, members.length, story.turned);
  if (text === '⟪s⟫' || /^(?:that|this)$/.test(text)) return place === null ? state.subject : null;
  if (HE.test(text)) {
    const gender = /^(?:she|her|hers)$/.test(text) ? 'f' : 'm';
    if (text === 'it' || text === 'its') return place === null || members.length === 1 ? state.subject : null;
    return place === null ? pronounSubject(gender, state, story) : pronounObject(gender, state, story, place, at);
  }
  if (/^(?:i|me)$/.test(text)) {
    const teller = members.findIndex(({ key }) => key === 'i');
    return teller < 0 ? null : teller;
  }
  const bare = text
    .replace(
      /^(?:the|his|her|my|their|a|an|our|each of the|each|either of the|both of the|both|both of (?:his|her)) /,
      '',
    )
    .replace(/^[a-z-]+'s /, '')
    .replace(/^one of the twins$|^twin$|^each twin$/, 'twins')
    .replace(/^one of the triplets$|^triplet$|^each triplet$/, 'triplets');
  const found = members.findIndex(({ key }) => key === (aliases.get(bare) ?? bare));
  return found < 0 ? null : found;
}

const PRESENT = /\b(?:present|current) ages?\b/;

/** Somebody's age: "Tom's age 3 years ago", "the age of Tom", "hers"; with `bare`, also "Tom", "she will be then". */
export function readAge(
  text: string,
  state: AgeState,
  story: AgeStory,
  place: Place,
  bare: boolean,
): AmountTree | null {
  const timed = pattern(`^(.+?),? (${TIME})$`).exec(text);
  const readings: (readonly [string, AmountTree | null, string])[] = [[text, null, '']];
  if (timed !== null) {
    const at = timeOf(timed[2] ?? '', state, story, place);
    if (at !== null) readings.push([timed[1] ?? '', at, timed[2] ?? '']);
  }
  for (const [body, own] of readings) {
    const itself = /^what (?:it|his age|her age|(?:he|she)) (is|was|will be)$/.exec(body);
    const then = itself === null ? null : tenseTime(itself[1] ?? '', own, state, place);
    if (then !== null && place.subject !== null) return ageAt(place.subject, then);
    const time = own ?? (PRESENT.test(body) ? NOW : place.at);
    const who = whoseAge(body, time, state, story, place);
    if (who !== null) return ageAt(who, time);
    if (!bare && !body.startsWith('the age ')) continue;
    const verbed = pattern(`^(?:the age (?:that |which )?)?(${PERSON}) (is|was|will be|would be|am)$`).exec(body);
    const isLater = verbed?.[2] === 'is' && story.isThen && own === null;
    const at = verbed === null || isLater ? (own ?? place.at) : tenseTime(verbed[2] ?? '', own, state, place);
    if (at === null) continue;
    const person = personOf(verbed?.[1] ?? body, state, story, place, at);
    if (person !== null) return ageAt(person, at);
  }
  return null;
}

/** "as she is": now; "as he was": the past that is told; "as he will be": the future that is told. */
function tenseTime(verb: string, own: AmountTree | null, state: AgeState, place: Place): AmountTree | null {
  if (own !== null) return own;
  if (verb === 'is' || verb === 'am') return NOW;
  const at = sameTime(place.at, NOW) ? state.then : place.at;
  if (at === null) return null;
  if (at.kind === 'number') return (verb === 'was') === at.value.s < 0n ? at : null;
  return verb === 'was' ? null : at;
}

function whoseAge(body: string, at: AmountTree, state: AgeState, story: AgeStory, place: Place): number | null {
  const found =
    pattern(`^(?:(${PERSON})'s?|(his|her|its|my))(?: (?:present|current|own|actual))? ages?$`).exec(body) ??
    pattern(`^(?:the )?(?:present |current )?age of (${PERSON})$`).exec(body) ??
    pattern(`^(?:that of (${PERSON})|(hers|his))$`).exec(body) ??
    pattern(`^(${PERSON})'s$`).exec(body);
  const name = found?.slice(1).find((group) => group !== undefined);
  return name === undefined ? null : personOf(name === 'my' ? 'i' : name, state, story, place, at);
}

/** Everybody a clause may mean by "they": nobody may still be unknown to the story. */
function everybody(state: AgeState, story: AgeStory, place: Place): readonly number[] | null {
  const all = story.cast.members.map((_member, who) => who);
  if (place.subject !== null) {
    const others = state.seen.filter((who) => who !== place.subject);
    return others.length > 1 ? others : null;
  }
  return all.every((who) => state.seen.includes(who)) && all.length > 1 ? all : null;
}

const THEIR_AGES = pattern(
  /^(?:(?:both |all )?(?:of )?(?:their|the)(?: ⟨n(\d+)⟩)?(?: (?:present|current))? ages(?: now| today)?|they|them|the ages of (?:them|all ⟨n(\d+)⟩(?: of them)?|both(?: of them)?|everybody|everyone|the ⟨n(\d+)⟩(?: of them)?|(?:the |all )?(?:⟨n(\d+)⟩ )?GROUP)|all ⟨n(\d+)⟩(?: of them)?|both(?: of them)?|the (?:whole )?family|(?:the )?⟨n(\d+)⟩ GROUP' ages|(?:the )?⟨n(\d+)⟩ (?:of them|GROUP)|the GROUP)$/.source.replaceAll(
    'GROUP',
    GROUP,
  ),
);

/** "their ages", "the ages of Tom and Ann", "all three": the ages of several. */
export function readAges(text: string, state: AgeState, story: AgeStory, place: Place): readonly AmountTree[] | null {
  const timed = pattern(`^(.+?) (${TIME})$`).exec(text);
  const own = timed === null ? null : timeOf(timed[2] ?? '', state, story, place);
  if (timed !== null && own !== null) {
    const found = readAges(timed[1] ?? '', state, story, { ...place, at: own });
    if (found !== null) return found;
  }
  if (PRESENT.test(text) && place.at !== NOW) return readAges(text, state, story, { ...place, at: NOW });
  const their = THEIR_AGES.exec(text.replace(/^the (?=ages of)/, '').replace(/^(?=ages of)/, 'the '));
  if (their !== null) {
    const count = their.slice(1).find((group) => group !== undefined);
    const told = count === undefined ? null : markedNumber(`⟨n${count}⟩`, story.amounts);
    const whole = story.cast.members.reduce((sum, one) => sum + one.count, 0);
    // "The ages of three siblings" are everybody's, before any of them has a name.
    const isAll = told?.equals(whole) === true && place.subject === null;
    const people = isAll ? story.cast.members.map((_member, who) => who) : everybody(state, story, place);
    if (people === null) return null;
    const ages = people.flatMap((who) =>
      Array.from({ length: story.cast.members[who]?.count ?? 1 }, () => ageAt(who, place.at)),
    );
    return told !== null && !told.equals(ages.length) ? null : ages;
  }
  const named =
    pattern(`^(?:the )?(?:present |current )?ages of (.+)$`).exec(text)?.[1] ??
    /^(.+)'s?(?: present| current)? ages$/.exec(text)?.[1];
  return named === undefined ? null : readPeople(named, state, story, place);
}

/** "a man and his wife": the ages of people of a list. */
export function readPeople(list: string, state: AgeState, story: AgeStory, place: Place): readonly AmountTree[] | null {
  const people: number[] = [];
  const seen = [...state.seen];
  for (const name of list.split(/,? and |, | plus | \+ /)) {
    const who = personOf(name.replace(/'s$/, ''), { ...state, seen, subject: people.at(-1) ?? state.subject }, story, {
      at: place.at,
      subject: people.at(-1) ?? null,
    });
    if (who === null || people.includes(who)) return null;
    people.push(who);
    seen.push(who);
  }
  return people.length < 2
    ? null
    : people.flatMap((who) => Array.from({ length: story.cast.members[who]?.count ?? 1 }, () => ageAt(who, place.at)));
}

/** The words of a story of ages that stand for amounts, at a time. */
export function ageScope(state: AgeState, story: AgeStory, place: Place): AmountScope {
  const scope: AmountScope = {
    amounts: story.amounts,
    turned: story.cast.nameless !== story.turned,
    several: (text) => readAges(text, state, story, place),
    one: (text) => {
      const years = /^(⟨n\d+⟩) years?(?: old)?$/.exec(text)?.[1];
      const value = years === undefined ? null : markedNumber(years, story.amounts);
      if (value !== null) return numberTree(value);
      if (state.letter?.name === text) return personTree(state.letter.who);
      if (/^(?:it|the result|the answer|that|this)$/.test(text) && state.running !== null) return state.running;
      const total =
        /^(?:their|the) (total|combined|joint|average|mean) ages?(?: of (.+))?$/.exec(text) ??
        /^the (total|combined|average|mean) of (?:their|the) (?:⟨n\d+⟩ )?ages()$/.exec(text);
      if (total !== null) {
        const list = total[2] === undefined || total[2] === '' ? 'their ages' : total[2];
        const ages = readSeveral(list, scope) ?? readPeople(list, state, story, place);
        if (ages === null) return null;
        const sum = sumTree(ages);
        return /average|mean/.test(total[1] ?? '') ? productTree(numberTree(new Fraction(1, ages.length)), sum) : sum;
      }
      const together = /^(.+? and .+?)(?:'s ages?)? (?:put together|together|combined|added together)$/.exec(text)?.[1];
      const both = together === undefined ? null : readPeople(together, state, story, place);
      return both === null ? readAge(text, state, story, place, story.cast.nameless) : sumTree(both);
    },
  };
  return scope;
}
