import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeSeveral } from '../../amounts/quantity.ts';
import { sumTree, unknownTree, valueOfTree } from '../../unknowns/amountTree.ts';
import type { AmountTree } from '../../unknowns/amountTree.ts';
import { workUnknowns } from '../../unknowns/workUnknowns.ts';
import type { Values } from '../../unknowns/workUnknowns.ts';
import { writeNumber } from '../../writeTerms.ts';
import { markPeople } from './agePeople.ts';
import type { MarkedStory, Person } from './agePeople.ts';
import { atTime, kindAt, readAgeAmount } from './ageTalkAmounts.ts';
import type { Told } from './ageTalkAmounts.ts';
import { NOW, SILENT, isEnd, placeOf, readAsking, settled, timeAt, unknownsIn } from './ageTalkAsks.ts';
import type { At, Talk } from './ageTalkAsks.ts';
import { readAgeClause } from './ageTalkClauses.ts';
import { ageTokens } from './ageTalkTokens.ts';
import type { AgeToken } from './ageTalkTokens.ts';
import { plainAgeTalk } from './plainAgeTalk.ts';

/** Words between clauses. */
const JOINTS: ReadonlySet<string> = new Set(['comma', 'and', 'end', 'question', 'open', 'close', 'let', 'together']);

/** The rest of a sentence that tells nothing; `null` where something in it may change the ages. */
function readIdly(tokens: readonly AgeToken[], talk: Talk, from: number): At | null {
  let next = from;
  while (next < tokens.length && kindAt(tokens, next) !== 'end' && kindAt(tokens, next) !== 'question') next += 1;
  const rest = tokens.slice(from, next);
  const changes = rest.some((token) =>
    token.kind === 'unknown' ? CHANGING.test(token.word) : !['person', 'pronoun', 'comma', 'and', 'of', 'to', 'by', 'open', 'close', 'own', 'age', 'from', 'ages', 'be', 'had', 'who'].includes(token.kind)); // prettier-ignore
  const says = rest.some(({ kind }) => kind === 'unknown');
  const isWhole = from === 0 || kindAt(tokens, from - 1) === 'end' || kindAt(tokens, from - 1) === 'question' || kindAt(tokens, from - 1) === 'open'; // prettier-ignore
  const asks = tokens[next]?.kind === 'question';
  if (!says || changes || !isWhole || asks) return null;
  const heard = rest.flatMap((token) => (token.kind === 'person' ? [token.who] : []));
  return { talk: { ...talk, subject: heard[0] ?? talk.subject }, next: next + 1 };
}

const CHANGING = /^(?:not|n't|never|no|died|dead|dies|except|only|instead|other|another|wrong|mistake|actually|unless|without|really|meant|half|same|twins?|would|could|if|until|than|\d.*|%|\/|=|<|>)$/; // prettier-ignore

function readNext(tokens: readonly AgeToken[], people: readonly Person[], at: At, sentence: AmountTree | null): (At & { readonly sentence: AmountTree | null }) | null {
  const { talk } = at;
  const kind = kindAt(tokens, at.next);
  if (kind !== null && JOINTS.has(kind) && !(kind === 'together' && kindAt(tokens, at.next + 1) !== 'comma' && kindAt(tokens, at.next + 1) !== null))
    return { talk, next: at.next + 1, sentence: kind === 'end' || kind === 'question' ? null : sentence };
  const asking = kind === 'ask' || kind === 'how old' || kind === 'how many years' || kind === 'how much older' ? readAsking(tokens, people, talk, at.next) : null;
  if (asking !== null) return { ...asking, sentence };
  const place = placeOf(tokens, people, talk);
  const letter = tokens[at.next];
  // "Form an equation and solve it for k": only the letter is left.
  if (letter?.kind === 'letter' && letter.name === talk.letter?.name && isEnd(tokens[at.next + 1]) && talk.wanted === null && kindAt(tokens, at.next - 1) === 'end')
    return { talk: { ...talk, asksLetter: true, wanted: [{ tree: unknownTree(`p${talk.letter.who}`), name: '' }] }, next: at.next + 1, sentence };
  // "Ann, who is 12, …", "… than Ann, who is …": the one named last.
  const named = kind === 'person' ? at.next : kindAt(tokens, at.next - 1) === 'comma' ? at.next - 2 : at.next - 1;
  const who = kind === 'person' ? (kindAt(tokens, at.next + 1) === 'comma' ? at.next + 2 : at.next + 1) : at.next;
  const antecedent = kindAt(tokens, who) === 'who' ? tokens[named] : undefined;
  if (antecedent?.kind === 'person' && kindAt(tokens, who + 1) === 'be')
    return { talk: { ...talk, subject: antecedent.who, seen: [...new Set([...talk.seen, antecedent.who])] }, next: who + 1, sentence };
  const lead = timeAt(place, at.next);
  const start = lead === null ? at.next : kindAt(tokens, lead.next) === 'comma' ? lead.next + 1 : lead.next;
  const led: Talk = lead === null || lead.time.kind === 'number' && lead.time.value.n === 0n ? talk : { ...talk, then: lead.time };
  if (lead !== null && ['how old', 'ask'].includes(kindAt(tokens, start) ?? '')) {
    const question = readAsking(tokens, people, led, start);
    const [one] = question?.talk.wanted ?? [];
    return question === null || one === undefined || tokens[start + 1]?.kind !== 'be' ? null : { ...question, sentence: lead.time };
  }
  const clause = readAgeClause(placeOf(tokens, people, led), start, talk.compared);
  if (clause === null) {
    const bare = readAgeAmount(place, at.next);
    if (bare !== null && bare.people.length === 1 && talk.wanted === null && kindAt(tokens, bare.next) === 'question') {
      const [who = 0] = bare.people;
      return { talk: { ...talk, wanted: [{ tree: atTime(bare.tree, NOW), name: `${people[who]?.name ?? ''}'s age` }] }, next: bare.next, sentence };
    }
    const idle = readIdly(tokens, talk, at.next);
    return idle === null ? null : { ...idle, sentence: null };
  }
  const behind = lead === null ? timeAt(placeOf(tokens, people, { ...led, subject: clause.subject ?? led.subject, seen: [...led.seen, ...clause.people] }), kindAt(tokens, clause.next) === 'comma' && kindAt(tokens, clause.next + 1) === 'when' ? clause.next + 1 : clause.next) : null;
  const time = lead?.time ?? behind?.time ?? null;
  const said = settled(clause, time, led, sentence);
  return said === null ? null : { talk: said, next: behind?.next ?? clause.next, sentence: lead?.time ?? sentence };
} // prettier-ignore

function readTalk(tokens: readonly AgeToken[], people: readonly Person[]): Talk | null {
  let at: At & { readonly sentence: AmountTree | null } = { talk: SILENT, next: 0, sentence: null };
  while (at.next < tokens.length) {
    const next = readNext(tokens, people, at, at.sentence);
    if (next === null || next.next <= at.next) return null;
    at = next;
  }
  return at.talk.wanted === null ? null : at.talk;
}

/** The story with its differences taken this way or that. */
function solved(talk: Talk, people: readonly Person[], told: readonly Told[]) {
  const ids = [...new Set([...told.flatMap(({ left, right }) => [...unknownsIn(left), ...unknownsIn(right)]), ...(talk.wanted ?? []).flatMap(({ tree }) => unknownsIn(tree))])]; // prettier-ignore
  const fits = (values: Values): boolean =>
    ids.every((id) => {
      const value = values(id);
      return value?.d === 1n && (id === 'k' ? value.compare(0) > 0 : value.compare(0) > 0 && value.compare(2000) < 0);
    }) &&
    (people[0]?.name !== YOUNGER || (values('p1') ?? new Fraction(0)).compare(values('p0') ?? 0) >= 0) &&
    told.every(({ left, right }) => [left, right].every((side) => (valueOfTree(side, values) ?? new Fraction(-1)).compare(0) >= 0)) &&
    (talk.wanted ?? []).every(({ tree }) => (valueOfTree(tree, values) ?? new Fraction(-1)).compare(0) >= 0); // prettier-ignore
  return workUnknowns({
    unknowns: ids.map((id) => ({ id, name: id === 'k' ? 'the number of years' : `${people[Number(id.slice(1))]?.name ?? ''}'s age` })), // prettier-ignore
    equations: told,
    wanted: talk.wanted ?? [],
    fits,
    letter: talk.letter === null ? undefined : { id: `p${talk.letter.who}`, name: talk.letter.name },
  });
}

const YOUNGER = 'the younger one';
const NAMELESS =
  /\b(?:the )?(?:two|2) (?:sisters|brothers|cousins|friends|siblings|children|boys|girls|people|trees|dogs)\b/i;

/** "Two sisters": the younger one and the elder one. */
function ofNameless(text: string): MarkedStory | null {
  if (!NAMELESS.test(text)) return null;
  const named = text
    .replace(NAMELESS, '⟪0⟫ and ⟪1⟫')
    .replace(/\b(?:the )?(?:elder|older|eldest|oldest)(?! than)(?: (?:one|sister|brother|sibling|cousin|friend|child|boy|girl|of (?:them|the two)))?\b(?! than)/gi, '⟪1⟫')
    .replace(/\b(?:the )?(?:younger|youngest)(?! than)(?: (?:one|sister|brother|sibling|cousin|friend|child|boy|girl|of (?:them|the two)))?\b(?! than)/gi, '⟪0⟫');
  return { text: named, people: [YOUNGER, 'the elder one'].map((name) => ({ name, gender: '', thing: false, count: 1 })) };
} // prettier-ignore

/** Stories of ages told in any order, with people, things and places that no list holds. */
export function readAgeTalk(problem: string): RuleSolution | null {
  if (problem.length > 420 || !/\b(?:ages?|old|older|younger|born|aged)\b/i.test(problem)) return null;
  const plain = plainAgeTalk(problem);
  const cast = plain === null ? null : markPeople(plain);
  const marked = cast === null || cast.people.length > 0 ? cast : ofNameless(cast.text);
  if (marked === null || marked.people.length === 0) return null;
  const tokens = ageTokens(marked.text);
  const talk = tokens === null ? null : readTalk(tokens, marked.people);
  if (talk === null) return null;
  const ways = talk.differ.reduce<readonly (readonly Told[])[]>(
    (all, [one, two, by]) => all.flatMap((told) => [[...told, { left: one, right: sumTree([two, by]) }], [...told, { left: two, right: sumTree([one, by]) }]]),
    [talk.told],
  ); // prettier-ignore
  const found = ways.map((told) => solved(talk, marked.people, told)).filter((worked) => worked !== null);
  const answers = new Set(found.flatMap(({ answers: all }) => all.map((values) => values.map(writeNumber).join(';'))));
  const [worked] = found;
  const values = worked?.answers[0];
  if (worked === undefined || values === undefined || answers.size !== 1 || worked.steps.length === 0) return null;
  if (talk.asksLetter && talk.letter === null) return null;
  const written = writeSeveral(values.map(writeNumber));
  return {
    topic: 'words-ages',
    method: 'ageStories',
    steps: worked.steps,
    answer: talk.asksLetter ? `${talk.letter?.name ?? ''}=${written}` : written,
  };
}
