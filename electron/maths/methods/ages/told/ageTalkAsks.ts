import { differenceTree, numberTree, sumTree, unknownTree } from '../../unknowns/amountTree.ts';
import type { AmountTree } from '../../unknowns/amountTree.ts';
import type { Person } from './agePeople.ts';
import { ageOf, atTime, kindAt, readAge, readAgeAmount, readAges } from './ageTalkAmounts.ts';
import type { AgePlace, Told } from './ageTalkAmounts.ts';
import { readAgeClause } from './ageTalkClauses.ts';
import type { AgeClause } from './ageTalkClauses.ts';
import type { AgeToken } from './ageTalkTokens.ts';

export type Wanted = { readonly tree: AmountTree; readonly name: string };
/** What a story has said so far. */
export type Talk = {
  readonly told: readonly Told[];
  readonly differ: readonly (readonly [AmountTree, AmountTree, AmountTree])[];
  readonly seen: readonly number[];
  readonly subject: number | null;
  readonly then: AmountTree | null;
  readonly letter: { readonly name: string; readonly who: number } | null;
  readonly compared: readonly number[];
  readonly wanted: readonly Wanted[] | null;
  readonly asksLetter: boolean;
  readonly searched: 1 | -1 | null;
};
export type At = { readonly talk: Talk; readonly next: number };

export const SILENT: Talk = { told: [], differ: [], seen: [], subject: null, then: null, letter: null, compared: [], wanted: null, asksLetter: false, searched: null }; // prettier-ignore
export const NOW = numberTree(0);
const SEARCHED = unknownTree('k');

export function placeOf(tokens: readonly AgeToken[], people: readonly Person[], talk: Talk): AgePlace {
  return {
    tokens,
    people,
    subject: talk.subject,
    seen: talk.seen,
    then: talk.then,
    letter: talk.letter,
    besides: null,
  };
}

/** "In 5 years", "when she is 30", "when he was born": the time, and where the words behind it begin. */
export function timeAt(place: AgePlace, at: number): { readonly time: AmountTree; readonly next: number } | null {
  const token = place.tokens[at];
  if (token?.kind === 'time') {
    const time = token.by === 'then' ? place.then : numberTree(token.by);
    return time === null ? null : { time, next: at + 1 };
  }
  if (token?.kind === 'later') return { time: sumTree([place.then ?? NOW, numberTree(token.by)]), next: at + 1 };
  if (token?.kind !== 'when') return null;
  const who = readAge(place, at + 1);
  if (who === null || who.owned) return null;
  if (kindAt(place.tokens, who.next) === 'born')
    return { time: differenceTree(NOW, unknownTree(`p${who.who}`)), next: who.next + 1 };
  if (kindAt(place.tokens, who.next) === 'had') {
    const child = readAge({ ...place, besides: who.who }, who.next + 1);
    return child === null ? null : { time: differenceTree(NOW, unknownTree(`p${child.who}`)), next: child.next };
  }
  if (kindAt(place.tokens, who.next) !== 'be') return null;
  const age = readAgeAmount({ ...place, subject: who.who, besides: null }, who.next + 1);
  if (age === null || (age.people.length > 0 && !age.owned)) return null;
  return { time: differenceTree(age.tree, unknownTree(`p${who.who}`)), next: age.next };
}

export function unknownsIn(tree: AmountTree): readonly string[] {
  switch (tree.kind) {
    case 'number':
      return [];
    case 'unknown':
      return [tree.id];
    case 'sum':
      return tree.parts.flatMap(unknownsIn);
    default:
      return tree.kind === 'product'
        ? [...unknownsIn(tree.first), ...unknownsIn(tree.second)]
        : [...unknownsIn(tree.top), ...unknownsIn(tree.bottom)];
  }
}

/** A clause at its time: told beside it, by the sentence, or by its tense. */
export function settled(clause: AgeClause, time: AmountTree | null, talk: Talk, sentence: AmountTree | null): Talk | null {
  const { tense } = clause;
  if (clause.needsTime === true && time === null) return null;
  const isPlain = (tense === 0 || clause.letter !== undefined) && clause.needsTime !== true;
  const at = time ?? (isPlain ? NOW : (sentence ?? talk.then));
  if (at === null) return null;
  const sign = at.kind === 'number' ? at.value.s * (at.value.n === 0n ? 0n : 1n) : null;
  if (sign !== null && tense !== null && ((sign > 0n && tense < 0) || (sign < 0n && tense > 0))) return null;
  if (time === null && tense !== null && tense !== 0 && sign === 0n && !isPlain) return null;
  const isConstant = clause.differ !== undefined;
  return {
    ...talk,
    told: [...talk.told, ...clause.told.map(({ left, right }) => ({ left: atTime(left, at), right: atTime(right, at) }))],
    differ: isConstant && clause.differ !== undefined ? [...talk.differ, [atTime(clause.differ[0], NOW), atTime(clause.differ[1], NOW), clause.differ[2]]] : talk.differ,
    seen: [...new Set([...talk.seen, ...clause.people, ...unknownsIn(at).filter((id) => id.startsWith('p')).map((id) => Number(id.slice(1)))])],
    subject: clause.subject ?? talk.subject,
    then: at === NOW ? talk.then : at,
    letter: clause.letter ?? talk.letter,
    compared: clause.compared ?? talk.compared,
  };
} // prettier-ignore

/** "In how many years will …", "how many years ago was …". */
function readSearch(place: AgePlace, talk: Talk, from: number, past: boolean): At | null {
  if (talk.wanted !== null) return null;
  const searched = past ? -1 : 1;
  let at = from + 1;
  while (['be', 'and', 'when'].includes(kindAt(place.tokens, at) ?? '') && kindAt(place.tokens, at) !== null) at += 1;
  const clause = readAgeClause(place, at, talk.compared);
  if (clause === null) return null;
  const time = searched === 1 ? SEARCHED : differenceTree(NOW, SEARCHED);
  const next = settled({ ...clause, tense: null }, time, talk, null);
  return next === null ? null : { talk: { ...next, searched, wanted: [{ tree: SEARCHED, name: 'the number of years' }] }, next: clause.next }; // prettier-ignore
}

/** "How old is Tom now", "find both ages", "how many years ago was …". */
export function readAsking(
  tokens: readonly AgeToken[],
  people: readonly Person[],
  talk: Talk,
  from: number,
): At | null {
  const place = placeOf(tokens, people, talk);
  const token = tokens[from];
  const asked = (trees: readonly Wanted[], next: number, who: readonly number[] = []): At | null => talk.wanted === null && trees.length > 0 ? { talk: { ...talk, wanted: trees, subject: who.length === 1 ? (who[0] ?? null) : talk.subject, seen: [...new Set([...talk.seen, ...who])] }, next } : null; // prettier-ignore
  if (token?.kind === 'how many years') return readSearch(place, talk, from, token.past);
  let at = from + 1;
  const lead = timeAt(place, at);
  let time = lead?.time ?? null;
  at = lead?.next ?? at;
  const tense = kindAt(tokens, at) === 'be' ? tokens[at] : undefined;
  if (kindAt(tokens, at) === 'be') at += 1;
  if (token?.kind === 'how much older') {
    const one = readAge(place, at);
    const two = one === null || kindAt(tokens, one.next) !== 'than' ? null : readAge({ ...place, besides: one.who }, one.next + 1); // prettier-ignore
    return one === null || two === null ? null : asked([{ tree: differenceTree(ageOf(one.who, NOW), ageOf(two.who, NOW)), name: 'the difference' }], two.next); // prettier-ignore
  }
  if (token?.kind === 'ask' && tokens[at]?.kind === 'letter' && isEnd(tokens[at + 1])) {
    const letter = tokens[at];
    return letter?.kind === 'letter' && talk.letter?.name === letter.name && talk.wanted === null
      ? { talk: { ...talk, asksLetter: true, wanted: [{ tree: unknownTree(`p${talk.letter.who}`), name: '' }] }, next: at + 1 } // prettier-ignore
      : null;
  }
  const several = readAges(place, at);
  const one = several === null ? readAgeAmount(place, at) : null;
  let next = several?.next ?? one?.next ?? -1;
  if (next < 0) return null;
  if (kindAt(tokens, next) === 'be') next += 1;
  if (kindAt(tokens, next) === 'age') next += 1;
  if (time === null) {
    const behind = timeAt(place, kindAt(tokens, next) === 'comma' && kindAt(tokens, next + 1) === 'when' ? next + 1 : next); // prettier-ignore
    time = behind?.time ?? null;
    next = behind?.next ?? next;
  }
  const isLate = tense?.kind === 'be' && tense.tense !== 0;
  const when = time ?? (isLate ? talk.then : NOW);
  if (when === null || (isLate && when === NOW)) return null;
  const shown = (who: number): string => `${people[who]?.name ?? ''}'s age`;
  if (several !== null && kindAt(tokens, at) === 'total age')
    return asked([{ tree: sumTree(several.people.map((who) => ageOf(who, when))), name: 'the total' }], next);
  if (several !== null) {
    const each = several.people.map((who) => ({ tree: atTime(ageOf(who, when), when), name: shown(who) }));
    return asked(each, next);
  }
  if (one === null || one.people.length === 0) return null;
  const [who, ...others] = one.people;
  return asked([{ tree: atTime(one.tree, when), name: who !== undefined && others.length === 0 ? shown(who) : 'it' }], next, one.people); // prettier-ignore
}

export function isEnd(token: AgeToken | undefined): boolean {
  return token === undefined || token.kind === 'end' || token.kind === 'question' || token.kind === 'comma';
}
