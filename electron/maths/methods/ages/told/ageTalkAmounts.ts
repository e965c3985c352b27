import Fraction from 'fraction.js';

import { differenceTree, numberTree, placed, productTree, sumTree, unknownTree } from '../../unknowns/amountTree.ts';
import type { AmountTree } from '../../unknowns/amountTree.ts';
import type { Person } from './agePeople.ts';
import type { AgeToken } from './ageTalkTokens.ts';

/** The time of the clause that is being read, put in when it is known. */
export const TIME = unknownTree('T');

export type AgeAmount = {
  readonly tree: AmountTree;
  readonly next: number;
  /** Whose ages stand in it at the time of the clause, and at a time of their own. */
  readonly people: readonly number[];
  readonly owned: boolean;
};
export type Told = { readonly left: AmountTree; readonly right: AmountTree };

/** What an amount is read with. */
export type AgePlace = {
  readonly tokens: readonly AgeToken[];
  readonly people: readonly Person[];
  /** Who the sentence goes on about, and everybody heard of so far. */
  readonly subject: number | null;
  readonly seen: readonly number[];
  readonly then: AmountTree | null;
  readonly letter: { readonly name: string; readonly who: number } | null;
  /** Nobody is compared with herself at one time. */
  readonly besides: number | null;
};

export function ageOf(who: number, time: AmountTree): AmountTree {
  return sumTree([unknownTree(`p${who}`), time]);
}

export function kindAt(tokens: readonly AgeToken[], at: number): AgeToken['kind'] | null {
  return tokens[at]?.kind ?? null;
}

/** Who "he" is; `null` where it may be more than one. */
function whoIs(place: AgePlace, gender: 'f' | 'm' | 'thing', besides: number | null): number | null {
  const fits = ({ thing, gender: own }: Person): boolean =>
    gender === 'thing' ? thing || own === '' : own === gender || own === '';
  const all = place.people.flatMap((one, who) => (fits(one) && who !== besides && one.name !== 'the teller' ? [who] : [])); // prettier-ignore
  const seen = all.filter((who) => place.seen.includes(who) || who === place.subject);
  const some = seen.length > 0 ? seen : all;
  const sure = some.filter((who) =>
    gender === 'thing' ? place.people[who]?.thing === true : place.people[who]?.gender === gender,
  );
  const { subject } = place;
  if (subject !== null && sure.includes(subject)) return subject;
  if (subject !== null && some.includes(subject) && sure.length === 0) return subject;
  const [only, ...more] = sure.length > 0 && subject !== null && some.includes(subject) ? some : sure.length > 0 ? sure : some; // prettier-ignore
  return only === undefined || more.length > 0 ? null : only;
}

/** The twins, where "they" can be nobody else. */
function twinsOf(people: readonly Person[]): number | null {
  const found = people.flatMap(({ count }, who) => (count > 1 ? [who] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function timeAt(place: AgePlace, at: number): AmountTree | null {
  const token = place.tokens[at];
  if (token?.kind !== 'time') return null;
  return token.by === 'then' ? place.then : numberTree(token.by);
}

/** "Tom", "she", "the age of her aunt", "his age in 5 years", "as he was 4 years ago". */
export function readAge(
  place: AgePlace,
  from: number,
): { readonly who: number; readonly next: number; readonly tree: AmountTree; readonly owned: boolean } | null {
  const { tokens } = place;
  let at = from;
  const isNamed = kindAt(tokens, at) === 'as' || kindAt(tokens, at) === 'age';
  const isTold = isNamed || ['more', 'less', 'as'].includes(kindAt(tokens, from - 1) ?? '');
  if (isNamed) at += 1;
  if (kindAt(tokens, at) === 'of') at += 1;
  const token = tokens[at];
  at += 1;
  const hasAge = kindAt(tokens, at) === 'age' || (kindAt(tokens, at) === 'own' && kindAt(tokens, at + 1) === 'age');
  const ends = kindAt(tokens, at) === 'own' ? (kindAt(tokens, at + 1) === 'age' ? at + 2 : at + 1) : hasAge ? at + 1 : at; // prettier-ignore
  // "As he was 4 years ago", "than she is now", "what it will be in 5 years".
  const isLater = kindAt(tokens, ends) === 'be' && isTold && timeAt(place, ends + 1) !== null;
  const ownAt = isLater ? ends + 1 : hasAge || isTold ? ends : -1;
  const own = ownAt < 0 ? null : timeAt(place, ownAt);
  const after = own !== null ? ownAt + 1 : kindAt(tokens, ends) === 'be' && isTold && !hasAge && isOver(tokens[ends + 1]) ? ends + 1 : ends; // prettier-ignore
  const besides = own === null ? place.besides : null;
  const who =
    token?.kind === 'person'
      ? token.who
      : token?.kind === 'pronoun'
        ? token.gender === 'thing' && isTold && own !== null
          ? place.subject
          : whoIs(place, token.gender, besides)
        : token?.kind === 'ages'
          ? twinsOf(place.people)
          : token?.kind === 'letter' && token.name === place.letter?.name
            ? place.letter.who
            : null;
  if (who === null || (own === null && who === place.besides)) return null;
  return { who, next: after, tree: ageOf(who, own ?? TIME), owned: own !== null };
}

function isOver(token: AgeToken | undefined): boolean {
  return token === undefined || ['end', 'question', 'comma', 'and', 'together'].includes(token.kind);
}

/** "The sum of Ann's age and Tom's age", "the difference between …". */
function readWhole(place: AgePlace, at: number): AgeAmount | null {
  const token = place.tokens[at];
  if (token?.kind !== 'whole' || token.name === 'ratio') return null;
  const named = kindAt(place.tokens, at + 1) === 'age' ? at + 2 : at + 1;
  const list = readAges(place, kindAt(place.tokens, named) === 'of' ? named + 1 : named);
  const [one, two, ...more] = list?.ages ?? [];
  if (list === null || one === undefined || two === undefined || (more.length > 0 && /di|pr/.test(token.name))) return null; // prettier-ignore
  const count = list.ages.length;
  const tree =
    token.name === 'sum'
      ? sumTree(list.ages)
      : token.name === 'mean'
        ? productTree(numberTree(new Fraction(1, count)), sumTree(list.ages))
        : token.name === 'product'
          ? productTree(one, two)
          : null;
  return tree === null ? null : { tree, next: list.next, people: list.people, owned: false };
}

/** "Tom, Ann and their mother", "their ages", "the three of them": the ages of several. */
export function readAges(
  place: AgePlace,
  from: number,
): { readonly ages: readonly AmountTree[]; readonly people: readonly number[]; readonly next: number } | null {
  const { tokens, people } = place;
  let at = from;
  const everybody = (count: number | null, next: number) => {
    // "The total of three cousins' ages": before any of them is named.
    const early = place.seen.length < 2 && count !== null;
    const who = people.flatMap((_one, index) => (early || place.seen.includes(index) ? [index] : []));
    const ages = who.flatMap((one) => Array.from({ length: people[one]?.count ?? 1 }, () => ageOf(one, TIME)));
    return ages.length < 2 || (count !== null && count !== ages.length) ? null : { ages, people: who, next };
  };
  const first = tokens[at];
  if (first?.kind === 'all') return everybody(first.count, kindAt(tokens, at + 1) === 'age' || kindAt(tokens, at + 1) === 'ages' ? at + 2 : at + 1); // prettier-ignore
  if (first?.kind === 'total age') return everybody(null, at + 1);
  if (first?.kind === 'ages') {
    const next = kindAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
    const count = tokens[next];
    if (count?.kind === 'all') return everybody(count.count, next + 1);
    if (next === at + 1) return everybody(null, next);
    at = next;
  }
  const ages: AmountTree[] = [];
  const whos: number[] = [];
  for (;;) {
    const one = readAge({ ...place, besides: null, subject: whos.at(-1) ?? place.subject }, at);
    if (one === null || whos.includes(one.who) || one.owned) break;
    whos.push(one.who);
    ages.push(...Array.from({ length: people[one.who]?.count ?? 1 }, () => one.tree));
    at = one.next;
    const [joint, then] = [kindAt(tokens, at), kindAt(tokens, at + 1)];
    if (joint === 'comma' && then === 'and') at += 2;
    else if (joint === 'comma' || joint === 'and' || joint === 'plus' || joint === 'to') at += 1;
    else break;
  }
  const joint = kindAt(tokens, at - 1);
  const ends = joint === 'comma' ? at - 1 : at;
  if (ages.length < 2 || joint === 'and' || joint === 'plus' || joint === 'to') return null;
  const next = kindAt(tokens, ends) === 'own' ? ends + 1 : ends;
  return { ages, people: whos, next: kindAt(tokens, next) === 'ages' || kindAt(tokens, next) === 'age' ? next + 1 : next };
} // prettier-ignore

function readSimple(place: AgePlace, at: number): AgeAmount | null {
  const token = place.tokens[at];
  switch (token?.kind) {
    case 'number': {
      const after = kindAt(place.tokens, at + 1);
      if (after !== 'more' && after !== 'less')
        return { tree: numberTree(token.value), next: at + 1, people: [], owned: false };
      const of = readAgeAmount(place, at + 2);
      if (of === null) return null;
      const by = numberTree(token.value);
      return { ...of, tree: after === 'more' ? sumTree([of.tree, by]) : differenceTree(of.tree, by) };
    }
    case 'factor': {
      const next = kindAt(place.tokens, at + 1) === 'of' ? at + 2 : at + 1;
      const of = readSimple(place, next);
      return of === null || of.people.length === 0
        ? null
        : { ...of, tree: productTree(numberTree(token.value), of.tree) };
    }
    case 'whole':
      return readWhole(place, at);
    default: {
      const one = readAge(place, at);
      return one === null ? null : { tree: one.tree, next: one.next, people: [one.who], owned: one.owned };
    }
  }
}

/** An amount of years: "4 more than twice her age"; `null` where none stands there. */
export function readAgeAmount(place: AgePlace, at: number): AgeAmount | null {
  let read = readSimple(place, at);
  for (;;) {
    const sign = read === null ? null : kindAt(place.tokens, read.next);
    if (read === null || (sign !== 'plus' && sign !== 'minus')) return read;
    const second: AgeAmount | null = readSimple({ ...place, besides: null }, read.next + 1);
    if (second === null) return null;
    read = {
      tree: sign === 'plus' ? sumTree([read.tree, second.tree]) : differenceTree(read.tree, second.tree),
      next: second.next,
      people: [...read.people, ...second.people],
      owned: read.owned || second.owned,
    };
  }
}

/** A tree of a clause at the time that the clause tells. */
export function atTime(tree: AmountTree, time: AmountTree): AmountTree {
  return placed(tree, (id) => (id === 'T' ? time : undefined));
}
