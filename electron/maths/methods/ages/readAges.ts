import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workAges, workAgesInRatio, workWhenTimes } from '../stories/workAges.ts';
import type { AgeFact, AgeWanted } from '../stories/ageStory.ts';
import { readStory } from '../words/readStory.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { AGE_RULES } from './ageRules.ts';
import type { AgeClause } from './ageClause.ts';
import { createPeople } from './people.ts';
import type { People } from './people.ts';

type Clauses = StoryFacts<AgeClause>;
const ASKS = ['ask', 'ask all', 'ask letter', 'ask sum', 'ask when'] as const;

/** Two people of one clause: a pronoun is not the one who is named beside it. */
function bothOf(
  first: string,
  second: string,
  people: People,
  letterOwner: number | null,
): readonly [number | null, number | null] {
  const isPronoun = /^(?:he|she|him|her)$/;
  if (second === '') return [people.find(first), letterOwner];
  if (isPronoun.test(first)) {
    const of = people.find(second);
    return [people.find(first, of ?? undefined), of];
  }
  const who = people.find(first);
  return [who, people.find(second, isPronoun.test(second) ? (who ?? undefined) : undefined)];
}

/** A clause with its people numbered; `null` where somebody is not surely known. */
function factOf(clause: AgeClause, people: People, letterOwner: number | null): AgeFact | null | undefined {
  switch (clause.kind) {
    case 'relation': {
      const [who, of] = bothOf(clause.who, clause.of, people, letterOwner);
      return who === null || of === null || who === of ? null : { ...clause, who, of };
    }
    case 'sum': {
      const who = clause.names.map(people.find);
      return who.some((one) => one === null)
        ? null
        : { ...clause, who: who.flatMap((one) => (one === null ? [] : [one])) };
    }
    case 'age': {
      const who = people.find(clause.who);
      return who === null ? null : { ...clause, who };
    }
    default:
      return undefined;
  }
}

/** "His age is half hers" is told the other way round, so that no fraction comes up. */
function straightened(fact: AgeFact): AgeFact {
  if (fact.kind !== 'relation' || fact.times.n !== 1n || fact.times.d === 1n || fact.plus.n !== 0n) return fact;
  return { ...fact, who: fact.of, of: fact.who, times: fact.times.inverse() };
}

function wantedOf(clauses: Clauses, people: People): AgeWanted | null {
  const [ask, all] = [clauses.only('ask'), clauses.only('ask all')];
  if (ask !== undefined) {
    const who = people.find(ask.who);
    return who === null ? null : { kind: 'age', who, at: ask.at };
  }
  if (all !== undefined)
    return all.names.length > 0 && all.names.map(people.find).some((who, index) => who !== index)
      ? null
      : { kind: 'ages' };
  if (clauses.all('ask letter').length === 1) return { kind: 'unknown' };
  return clauses.all('ask sum').length === 1 ? { kind: 'sum' } : null;
}

/** Everybody takes part in a sum whose people are not named. */
function completed(facts: readonly AgeFact[], count: number): readonly AgeFact[] {
  const everybody = Array.from({ length: count }, (_item, index) => index);
  return facts.map((fact) => (fact.kind === 'sum' && fact.who.length === 0 ? { ...fact, who: everybody } : fact));
}

function workInRatio(clauses: Clauses, people: People): RuleSolution | null {
  const [ratio, ask] = [clauses.only('ratio'), clauses.only('ask')];
  if (ratio === undefined) return null;
  const indexes = ratio.names.map(people.find);
  if (indexes.some((who, index) => who !== index)) return null;
  const who = ask === undefined ? null : people.find(ask.who);
  if (ask !== undefined && (ask.at !== 0 || who === null || who >= indexes.length)) return null;
  const wanted = who === null ? ({ kind: 'shares' } as const) : ({ kind: 'share', of: who } as const);
  const asked = ask === undefined ? { 'ask all': 1 } : { ask: 1 };
  const [age, sum, difference, relation] = [
    clauses.only('age'),
    clauses.only('sum'),
    clauses.only('difference'),
    clauses.only('relation'),
  ];
  if (age !== undefined && age.at === 0 && clauses.are({ ratio: 1, age: 1, ...asked })) {
    const known = people.find(age.who);
    return known === null || known >= indexes.length
      ? null
      : workAgesInRatio(ratio.parts, { kind: 'share', of: known, value: age.value }, wanted);
  }
  if (sum !== undefined && sum.at === 0 && sum.names.length !== 1 && clauses.are({ ratio: 1, sum: 1, ...asked }))
    return workAgesInRatio(ratio.parts, { kind: 'total', value: sum.value }, wanted);
  const [first, second] = ratio.parts;
  if (first === undefined || second === undefined || ratio.parts.length !== 2) return null;
  const more = first.compare(second) > 0 ? 0 : 1;
  if (difference !== undefined && clauses.are({ ratio: 1, difference: 1, ...asked }))
    return workAgesInRatio(ratio.parts, { kind: 'difference', more, less: 1 - more, value: difference.value }, wanted);
  if (relation === undefined || !relation.times.equals(1) || !clauses.are({ ratio: 1, relation: 1, ...asked }))
    return null;
  const [one, other] = [people.find(relation.who), people.find(relation.of)];
  const up = relation.plus.compare(0) > 0;
  return one === null || other === null
    ? null
    : workAgesInRatio(
        ratio.parts,
        { kind: 'difference', more: up ? one : other, less: up ? other : one, value: relation.plus.abs() },
        wanted,
      );
}

function workWhen(clauses: Clauses, people: People): RuleSolution | null {
  const when = clauses.only('ask when');
  if (when === undefined || !clauses.are({ age: 2, 'ask when': 1 })) return null;
  const ages = new Map(
    clauses.all('age').map(({ who, value, at }) => [people.find(who), at === 0 ? value : new Fraction(-1)] as const),
  );
  const [older, younger] = bothOf(when.who, when.of, people, null);
  const [first, second] = [ages.get(older), ages.get(younger)];
  if (
    older === null ||
    younger === null ||
    first === undefined ||
    second === undefined ||
    first.compare(0) < 0 ||
    second.compare(0) < 0
  )
    return null;
  return workWhenTimes(first, second, when.times, when.past);
}

/** Works stories of ages whose every word is understood. */
export function readAges(problem: string): RuleSolution | null {
  if (!/\b(?:age|ages|old|older|younger|years?)\b/i.test(problem)) return null;
  const story = readStory(problem, AGE_RULES);
  if (story === null || story.places !== null) return null;
  const clauses = storyFacts(story.facts);
  if (ASKS.reduce((sum, kind) => sum + clauses.all(kind).length, 0) !== 1) return null;
  const people = createPeople();
  const letter = clauses.only('letter');
  const owner = letter === undefined ? null : people.find(letter.who);
  if (letter !== undefined && owner === null) return null;
  const told = story.facts.map((clause) =>
    clause.kind === 'ratio' ? (clause.names.forEach(people.find), undefined) : factOf(clause, people, owner),
  );
  if (told.some((fact) => fact === null)) return null;
  const special = workInRatio(clauses, people) ?? workWhen(clauses, people);
  if (special !== null) return special;
  if (clauses.all('ratio').length > 0 || clauses.all('difference').length > 0 || clauses.all('ask when').length > 0)
    return null;
  const wanted = wantedOf(clauses, people);
  if (wanted === null || (letter === undefined) !== (clauses.all('ask letter').length === 0)) return null;
  if (letter !== undefined && clauses.only('ask letter')?.letter !== letter.letter) return null;
  const names = people.names();
  const facts = completed(
    told.flatMap((fact) => (fact === null || fact === undefined ? [] : [straightened(fact)])),
    names.length,
  );
  return workAges({
    names,
    facts,
    wanted,
    ...(letter === undefined || owner === null ? {} : { letter: { name: letter.letter, who: owner } }),
  });
}
