import { pattern } from '../unknowns/pattern.ts';
import { numberTree, productTree, unknownTree, differenceTree } from '../unknowns/amountTree.ts';
import type { AmountTree } from '../unknowns/amountTree.ts';
import { readAmount } from '../unknowns/readAmount.ts';
import { MOMENT, NOW, SEARCHED } from './ageState.ts';
import { PERSON, ageAt, ageScope, personOf, personTree, readPeople } from './ageScope.ts';
import type { AgeState, AgeStory } from './ageState.ts';
import { readStatement, timings } from './ageStatements.ts';
import { withSeen } from './ageTelling.ts';
import { shownName } from './cast.ts';

const FIND =
  '(?:find|what is|what are|work out|calculate|determine|state|give|write down|what was|what were|what will be|what will|tell me)';
const LATER =
  "(?:(?:in|after) how many (?:more )?years(?:' time| time| from now)?|how many (?:more )?years from now|when(?= will )|how many (?:more )?years will it be (?:until|before)|how many (?:more )?years (?:will it take )?(?:until|before)|in how many years from now|find (?:in )?how many years (?:from now |later |it will be until |until )?|how long (?:will it be )?(?:until|before))";
const IN_YEAR = '(?:in (?:which|what) year|(?:find|work out|calculate|state) the year (?:in which|when))';
const AGO = '(?:how (?:many years|long) ago)';

function asks(
  state: AgeState,
  wanted: readonly { readonly tree: AmountTree; readonly name: string }[],
): AgeState | null {
  return state.question === null ? { ...state, question: { kind: 'amounts', wanted } } : null;
}

function nameOf(who: number, story: AgeStory): string {
  const member = story.cast.members[who];
  return member === undefined ? 'the age' : `${shownName(member)}'s age`;
}

/** Everybody's age now, twins once. */
function everyone(state: AgeState, story: AgeStory): AgeState | null {
  const wanted = story.cast.members.map((_member, who) => ({ tree: personTree(who), name: nameOf(who, story) }));
  return wanted.length < 2 ? null : asks(state, wanted);
}

function oneAge(words: string, at: AmountTree, state: AgeState, story: AgeStory): AgeState | null {
  const who = personOf(words, state, story, null);
  return who === null
    ? null
    : asks({ ...state, mentions: [...state.mentions, ageAt(who, at)] }, [
        { tree: ageAt(who, at), name: nameOf(who, story) },
      ]);
}

/** "How old will Tom be in 4 years", "how old was he when Ann was born". */
const eachAge = pattern(
  `^(?:${FIND} )?how old (?:they|each of them|each person|each|they each|they both) (?:each |both |all )?(?:is|are)(?: now| today)?$`,
);

function howOld(text: string, state: AgeState, story: AgeStory): AgeState | null {
  const others =
    /^how old (?:is|are|was|were) (?:they|they both|they all|each(?: of (?:them|the [a-z]+))?|each [a-z]+|both of them|all of them)(?: now| today)?$/;
  const twins = /^how old (?:is|are) (?:each (?:of the )?|the )(twin|triplet)s?(?: now| today)?$/.exec(text)?.[1];
  if (twins !== undefined) return oneAge(`${twins}s`, NOW, state, story);
  const year = state.calendar
    ? pattern(`^how old (?:will|was|is) (${PERSON})(?: be)? in (?:the year )?⟨n(\\d+)⟩$`).exec(text)
    : null;
  const amount = story.amounts[Number(year?.[2])];
  if (year !== null && amount?.kind === 'number') return oneAge(year[1] ?? '', numberTree(amount.value), state, story);
  if (others.test(text) || eachAge.test(text)) return everyone(state, story);
  const when = pattern(
    `^(?:${FIND} )?how old (?:(will|was) (${PERSON})(?: be)?|(${PERSON}) (will be|was)) when (.+)$`,
  ).exec(text);
  if (when !== null && !/ born$/.test(text) && !state.moment) {
    const who = personOf(when[2] ?? when[3] ?? '', state, story, null);
    const past = (when[1] ?? when[4]) === 'was';
    const at = past ? productTree(numberTree(-1), unknownTree(MOMENT)) : unknownTree(MOMENT);
    const start = { ...state, then: at, moment: true, subject: who ?? state.subject };
    const said =
      who === null
        ? null
        : readStatement((when[5] ?? '').replace(/ (?:is|turns|reaches) /, ' will be '), at, start, story);
    if (who !== null && said !== null)
      return asks({ ...said, mentions: [...said.mentions, unknownTree(MOMENT)] }, [
        { tree: ageAt(who, at), name: `${nameOf(who, story).replace(/'s age$/, '')}'s age then` },
      ]);
  }
  const birth = pattern(`^how old was (${PERSON}) when (${PERSON}) was born$`).exec(text);
  if (birth !== null) {
    const first = personOf(birth[1] ?? '', state, story, null);
    const second = first === null ? null : personOf(birth[2] ?? '', state, story, { at: NOW, subject: first });
    return first === null || second === null || first === second
      ? null
      : asks(state, [{ tree: differenceTree(personTree(first), personTree(second)), name: nameOf(first, story) }]);
  }
  for (const [body, at] of timings(text, state, story)) {
    const is =
      pattern(`^how old (?:is|are|am) (${PERSON})(?: now| today)?$`).exec(body) ??
      pattern(`^(?:${FIND} )?how old (${PERSON}) (?:is|am)(?: now| today)?$`).exec(body);
    if (is !== null && (at === null || at === NOW)) return oneAge(is[1] ?? '', NOW, state, story);
    const then =
      pattern(`^how old (?:was|will) (${PERSON})(?: be)?$`).exec(body) ??
      pattern(`^(?:${FIND} )?how old (${PERSON}) (?:was|will be)$`).exec(body);
    if (then !== null && at !== null && at !== NOW) return oneAge(then[1] ?? '', at, state, story);
    const list = /^how old (?:are|is) (?:both )?(.+)$/.exec(body)?.[1];
    const people = list === undefined ? null : readPeople(list, state, story, { at: NOW, subject: null });
    if (people !== null && people.length === story.cast.members.length && (at === null || at === NOW))
      return everyone(state, story);
  }
  return null;
}

/** "In how many years will Tom be twice as old as Ann": a statement at a time that is looked for. */
function howLong(text: string, state: AgeState, story: AgeStory): AgeState | null {
  const later = pattern(`^${LATER} (.+)$`).exec(text)?.[1];
  const ago = pattern(`^${AGO} (.+)$`).exec(text)?.[1];
  const year = pattern(`^${IN_YEAR} (.+)$`).exec(text)?.[1];
  const body = state.calendar ? year : (later ?? ago);
  if (body === undefined || state.searched) return null;
  const at = ago === undefined ? unknownTree(SEARCHED) : productTree(numberTree(-1), unknownTree(SEARCHED));
  const turned: string[] = [body, body.replace(/^(.+?) is /, '$1 will be ')];
  const will = /^(will|was|were|are|is) (.+)$/.exec(body);
  if (will !== null) {
    const [, verb = '', rest = ''] = will;
    if (verb === 'will')
      turned.push(rest.replace(/ be /, ' will be '), rest.replace(/ (add up|total|sum|equal|make)/, ' will $1'));
    else
      for (const { index } of rest.matchAll(/ /g)) turned.push(`${rest.slice(0, index)} ${verb}${rest.slice(index)}`);
  }
  for (const statement of new Set(turned)) {
    const found = readStatement(statement, at, { ...state, then: at }, story);
    if (found !== null)
      return asks({ ...found, searched: true }, [
        { tree: unknownTree(SEARCHED), name: state.calendar ? 'the year' : 'the number of years' },
      ]);
  }
  return null;
}

/** "Find the sum of their present ages", "what is Ella's age in 5 years". */
function find(text: string, state: AgeState, story: AgeStory): AgeState | null {
  const what = pattern(`^${FIND} (.+)$`)
    .exec(text)?.[1]
    ?.replace(/ (?:be)(?= in | ⟨|$)/, '');
  if (what === undefined) return null;
  const letter = /^(?:the value of )?([a-z])$/.exec(what)?.[1];
  if (letter !== undefined)
    return state.letter?.name === letter && state.question === null
      ? { ...state, question: { kind: 'letter', letter } }
      : null;
  if (
    /^(?:both |both of |all |the value of )?(?:their|the)(?: ⟨n\d+⟩)?(?: present| current)? ages(?: now| today)?$|^the age of each(?: of them| person| child| girl| boy| one)?$|^each (?:person|child|girl|boy)'s age$|^(?:both|each) of their ages(?: now| today)?$/.test(
      what,
    )
  )
    return everyone(state, story);
  const list = /^(?:the )?(?:present |current )?ages of (.+?)(?: now| today)?$/.exec(what)?.[1];
  const people = list === undefined ? null : readPeople(list, state, story, { at: NOW, subject: null });
  if (people !== null) return people.length === story.cast.members.length ? everyone(state, story) : null;
  const tree = readAmount(what, ageScope(state, story, { at: NOW, subject: state.subject === null ? null : null }));
  return tree === null || tree.kind === 'number' ? null : asks(state, [{ tree, name: 'what is asked' }]);
}

function howMuchOlder(text: string, state: AgeState, story: AgeStory): AgeState | null {
  const found = pattern(
    `^(?:${FIND} )?how (?:many years|much) (older|younger) (?:is (${PERSON})|(${PERSON}) is)(?: than (${PERSON}))?$`,
  ).exec(text);
  if (found === null) return null;
  const first = personOf(found[2] ?? found[3] ?? '', state, story, null);
  // Of two people the other one is meant.
  const other = story.cast.members.length === 2 && first !== null ? 1 - first : null;
  const second =
    first === null || found[4] === undefined ? other : personOf(found[4], state, story, { at: NOW, subject: first });
  if (first === null || second === null || first === second) return null;
  const [one, two] = found[1] === 'older' ? [first, second] : [second, first];
  return asks(state, [{ tree: differenceTree(personTree(one), personTree(two)), name: 'the difference' }]);
}

/** A clause that asks. */
export function readQuestion(text: string, state: AgeState, story: AgeStory): AgeState | null {
  const open = withSeen(text, state, story);
  return (
    howOld(text, open, story) ??
    howMuchOlder(text, open, story) ??
    howLong(text, open, story) ??
    find(text, open, story)
  );
}
