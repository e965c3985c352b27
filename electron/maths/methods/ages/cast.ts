import { markedNumber } from '../unknowns/readAmount.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { genderOfName } from '../words/nameGenders.ts';
import { KIN, isKnownWord } from './familyWords.ts';

/** Somebody of a story; `count` is two for twins told by one word. */
export type Member = {
  readonly key: string;
  readonly gender: 'f' | 'm' | '';
  readonly count: number;
};

/** Everybody a story speaks of, in the order they come up, known before its clauses are read. */
export type Cast = {
  readonly members: readonly Member[];
  /** The story with titles, and the kin before a name, taken away: "his dog Rolo" is Rolo. */
  readonly text: string;
  /** Kin words that stand for somebody who has a name. */
  readonly aliases: ReadonlyMap<string, string>;
  /** "two sisters": people without names. */
  readonly nameless: boolean;
};

const KIN_WORD = Object.keys(KIN).join('|');
const ADJECTIVE = '(?:older|younger|elder|eldest|little|big|baby|twin|best|only|youngest|oldest|pet)';
const DETERMINER = '(?:the|his|her|my|their|a|an|our)';
/** Several people by one word, when a number stands before it. */
export const GROUP =
  '(?:brothers|sisters|cousins|friends|children|people|siblings|boys|girls|men|women|brothers and sisters|kids|persons|students|pupils|members|colleagues|teachers)';
const COUNTED = new RegExp(`(⟨n\\d+⟩) (?:consecutive |young |school )?${GROUP}(?![a-z])`);
const CONSECUTIVE = /(⟨n\d+⟩) consecutive (?:even |odd |whole |positive )*(?:integers|numbers|years)/;
const ONE_OF = new RegExp(
  `\\b(one|first|second|third|fourth|other|another|older|younger|elder|eldest|oldest|youngest|middle|remaining|last) (?:${KIN_WORD}|one|person|of (?:them|the ${GROUP}|these|the ⟨n\\d+⟩(?: ${GROUP})?))(?![a-z])`,
  'g',
);
const HOUSEHOLD = /\bthe [a-z-]+ (?=(?:children|family|sisters|brothers|siblings|kids)\b)/g;

/** "mr hughes" → "hughes"; "his older brother" → "his brother", unless he has a younger one as well. */
function withoutTitles(text: string): string | null {
  const plain = text
    .replace(/\b(?:mr|mrs|ms|miss|dr)\.? (?=[a-z])/g, '')
    .replace(new RegExp(`\\beach (?!twin|triplet)(?:${KIN_WORD})\\b`, 'g'), 'each person');
  const adjectives = new Map<string, Set<string>>();
  const kinned = plain.replace(
    new RegExp(`\\b(${ADJECTIVE}) (${KIN_WORD})\\b`, 'g'),
    (_all, adjective: string, kin: string) => {
      adjectives.set(kin, (adjectives.get(kin) ?? new Set()).add(adjective));
      return kin;
    },
  );
  return [...adjectives.values()].some((all) => all.size > 1) ? null : kinned;
}

function hasNames(text: string): boolean {
  return [...text.matchAll(/(?<![a-z⟨'-])([a-z][a-z-]+)(?![a-z-])/g)].some(([, word = '']) => !isKnownWord(word));
}

/** "The ages of two sisters …": nobody has a name. */
function namelessCast(story: string, amounts: readonly StoryAmount[]): Cast | null {
  const text = story.replace(HOUSEHOLD, 'the ').replace(ONE_OF, '$1');
  const mark = (COUNTED.exec(text) ?? CONSECUTIVE.exec(text))?.[1];
  const count = mark === undefined ? null : markedNumber(mark, amounts);
  const isKin = new RegExp(`(?<![a-z])(?:${KIN_WORD}|i|my)(?![a-z])`).test(text);
  if (count === null || count.d !== 1n || count.compare(2) < 0 || count.compare(5) > 0 || hasNames(text) || isKin)
    return null;
  const members = Array.from({ length: Number(count.n) }, (_item, index) => ({
    key: `#${index}`,
    gender: '' as const,
    count: 1,
  }));
  return { members, text, aliases: new Map(), nameless: true };
}

/** "Jo is half her brother's age": Jo is a she, as nobody else stands before whose brother it could be. */
function withGenders(members: readonly Member[], text: string): readonly Member[] {
  return members.map((member) => {
    if (member.gender !== '' || member.key in KIN || member.key === 'i') return member;
    const found = new RegExp(
      `(?:^|[.?!;] )${member.key}(?![a-z'-])([^.?!;]*?)\\b(his|her) (?:${ADJECTIVE} )?(?:${KIN_WORD})(?![a-z])`,
    ).exec(text);
    const between = (found?.[1] ?? '').match(/[a-z][a-z-]*/g) ?? [];
    return found === null || between.some((word) => members.some(({ key }) => key === word))
      ? member
      : { ...member, gender: found[2] === 'his' ? 'm' : 'f' };
  });
}

/** Who takes part; `null` where one word may stand for two of them. */
export function castOf(story: string, amounts: readonly StoryAmount[]): Cast | null {
  const nameless = namelessCast(story, amounts);
  if (nameless !== null) return nameless;
  const titled = withoutTitles(story);
  if (titled === null) return null;
  const aliases = new Map<string, string>();
  const genders = new Map<string, 'f' | 'm' | ''>();
  const text = titled.replace(
    new RegExp(`\\b(?:${DETERMINER} |([a-z-]+'s ))?(${KIN_WORD}),? ([a-z-]+)\\b`, 'g'),
    (all, owner: string | undefined, kin: string, name: string) => {
      if (isKnownWord(name) || owner !== undefined || name.length < 2) return all;
      aliases.set(kin, name);
      genders.set(name, (KIN[kin] ?? '') === '' ? genderOfName(name) : (KIN[kin] ?? ''));
      return name;
    },
  );
  const members: Member[] = [];
  for (const [, word = ''] of text.matchAll(/(?<![a-z⟨'-])([a-z][a-z-]*)(?![a-z-])/g)) {
    const isKin = word in KIN;
    if ((isKnownWord(word) && !isKin) || word.length < 2) continue;
    const single = /^(?:twin|triplet)$/.test(word) && text.includes(`${word}s`) ? `${word}s` : word;
    const key = isKin ? (aliases.get(word) ?? single) : word;
    if (members.some((one) => one.key === key)) continue;
    members.push({
      key,
      gender: isKin ? (KIN[word] ?? '') : (genders.get(word) ?? genderOfName(word)),
      count: key === 'twins' ? 2 : key === 'triplets' ? 3 : 1,
    });
  }
  if (/(?<![a-z])(?:i|i'm|my age|me)(?![a-z'])/.test(text)) members.push({ key: 'i', gender: '', count: 1 });
  const owners = new Map<string, string>();
  for (const [, owner = '', kin = ''] of text.matchAll(new RegExp(`\\b([a-z-]+)'s (${KIN_WORD})\\b`, 'g'))) {
    if ((owners.get(kin) ?? owner) !== owner) return null;
    owners.set(kin, owner);
  }
  return members.length > 6 ? null : { members: withGenders(members, text), text, aliases, nameless: false };
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** As it stands in a reason: "Tom", "the mother". */
export function shownName({ key }: Member): string {
  if (key.startsWith('#')) return `the ${PLACES[Number(key.slice(1))] ?? 'next'} one`;
  if (key in KIN) return `the ${key}`;
  return key === 'i' ? 'the teller' : key.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

const FIRST = /^(?:the )?(?:one|first)$/;
const SECOND = /^(?:the )?(?:other|another|second)$/;
const ELDER = /^(?:the )?(?:older|elder|eldest|oldest|largest)$/;
const YOUNGER = /^(?:the )?(?:younger|youngest)$/;

/**
 * Which of the people without names is meant. The oldest comes last, unless `turned`; whoever asks sees to it that the
 * ages found are in that order.
 */
export function namelessOne(words: string, count: number, turned: boolean): number | null {
  const [young, old] = turned ? [count - 1, 0] : [0, count - 1];
  if (ELDER.test(words)) return old;
  if (YOUNGER.test(words)) return young;
  if (FIRST.test(words)) return 0;
  if (SECOND.test(words)) return 1;
  if (/^the middle$/.test(words) && count === 3) return 1;
  if (/^the (?:last|remaining)$/.test(words)) return count - 1;
  const place = PLACES.indexOf(words.replace(/^the /, ''));
  return place >= 2 && place < count ? place : null;
}

/** Does the story tell which of the nameless is older? Then the ages found must be in that order. */
export function inOrder(text: string): boolean {
  return /\b(?:the )?(?:elder|eldest|oldest|youngest)\b|\bthe (?:older|younger)\b/.test(text);
}
