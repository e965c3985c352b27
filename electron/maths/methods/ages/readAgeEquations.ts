import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeSeveral } from '../amounts/quantity.ts';
import { readSentences } from '../unknowns/readSentences.ts';
import { numberTree, unknownTree, valueOfTree } from '../unknowns/amountTree.ts';
import { workUnknowns } from '../unknowns/workUnknowns.ts';
import type { Values, WorkedUnknowns } from '../unknowns/workUnknowns.ts';
import { markedText } from '../unknowns/markedText.ts';
import { writeNumber } from '../writeTerms.ts';
import { readQuestion } from './ageQuestions.ts';
import { MOMENT, SEARCHED } from './ageState.ts';
import type { AgeState, AgeStory } from './ageState.ts';
import { readStatement, timings } from './ageStatements.ts';
import { castOf, inOrder, shownName } from './cast.ts';
import type { Cast } from './cast.ts';
import { simplerAges } from './simplerAges.ts';

export const START: AgeState = {
  equations: [],
  seen: [],
  subject: null,
  then: null,
  letter: null,
  question: null,
  searched: false,
  moment: false,
  compared: [],
  calendar: false,
  running: null,
  mentions: [],
};

export function clauseReader(story: AgeStory): (clause: string, state: AgeState) => AgeState | null {
  return (clause, state) => {
    const asked = readQuestion(clause, state, story);
    if (asked !== null) return asked;
    for (const text of [
      clause.replace(/^(?:which|who) (?=is|was|will)/, '⟪s⟫ '),
      `⟪s⟫ is ${clause}`,
      `⟪s⟫ ${clause}`,
      clause.replace(/(?<=[a-z]) (⟨n\d+⟩)(?: years?)?$/, ' is $1'),
    ])
      for (const [body, at] of timings(text, state, story)) {
        const said = readStatement(body, at, state, story);
        if (said !== null) return said;
      }
    return null;
  };
}

function writtenAnswers(worked: WorkedUnknowns | null): string {
  return (worked?.answers ?? []).map((values) => values.map(writeNumber).join()).join(';');
}

/** Of people without names everybody is there from the start; where there is only one, a pronoun can mean nobody else. */
function startOf({ members, nameless }: Cast): AgeState {
  if (nameless) return { ...START, seen: members.map((_member, who) => who) };
  const [only, ...more] = members;
  return only === undefined || more.length > 0 || only.key === 'i' ? START : { ...START, seen: [0], subject: 0 };
}

/** One reading of a story: with the differences taken this way or that. */
function workReading(story: AgeStory, text: string): { readonly solution: RuleSolution; readonly key: string } | null {
  const state = readSentences(text, startOf(story.cast), clauseReader(story));
  if (state?.question === null || state?.question === undefined || state.running !== null) return null;
  const { question, letter } = state;
  if (letter === null && question.kind === 'letter') return null;
  const people = story.cast.members.map((member, who) => ({ id: `p${who}`, name: `${shownName(member)}'s age` }));
  const ordered = story.cast.nameless && inOrder(text);
  const parity = /\bconsecutive (even|odd)\b/.exec(text)?.[1];
  const fits = (values: Values): boolean => {
    const ages = people.map(({ id }) => values(id));
    if (parity !== undefined && ages.some((age) => (age?.n ?? 0n) % 2n !== (parity === 'odd' ? 1n : 0n))) return false;
    const searched = values(SEARCHED);
    return (
      !(ages.length > 1 && ages.every((age) => age?.n === 0n)) &&
      ages.every((age) => age?.d === 1n && (state.calendar || (age.compare(0) >= 0 && age.compare(2000) < 0))) &&
      (!ordered ||
        ages.every((age, index) => index === 0 || age?.compare(ages[index - 1] ?? 0) !== (story.turned ? 1 : -1))) &&
      (searched === undefined || searched.compare(0) > 0) &&
      state.mentions.every((mention) => (valueOfTree(mention, values) ?? new Fraction(-1)).compare(0) >= 0)
    );
  };
  const solve = (moment: number | null): WorkedUnknowns | null =>
    workUnknowns({
      unknowns: [
        ...people,
        ...(state.moment ? [{ id: MOMENT, name: 'the number of years' }] : []),
        ...(state.searched ? [{ id: SEARCHED, name: 'the number of years' }] : []),
      ],
      equations:
        moment === null
          ? state.equations
          : [...state.equations, { left: unknownTree(MOMENT), right: numberTree(moment) }],
      wanted:
        question.kind === 'letter'
          ? [{ tree: { kind: 'unknown', id: `p${letter?.who ?? 0}` }, name: '' }]
          : question.wanted,
      fits,
      letter: letter === null ? undefined : { id: `p${letter.who}`, name: letter.name },
    });
  // "How old will she be when …" may not depend on when that is.
  const found = solve(null);
  const [one, two] = found === null && state.moment ? [solve(0), solve(1)] : [found, found];
  const worked = writtenAnswers(one) === writtenAnswers(two) ? one : null;
  if (worked === null) return null;
  const answers = new Set(worked.answers.map((values) => values.map(writeNumber).toSorted().join(';')));
  const [values] = worked.answers;
  if (answers.size !== 1 || values === undefined || worked.steps.length === 0) return null;
  if (values.some((value) => value.compare(0) < 0)) return null;
  const written = writeSeveral(values.map(writeNumber));
  const answer = question.kind === 'letter' ? `${question.letter}=${written}` : written;
  return {
    solution: { topic: 'words-ages', method: 'ageStories', steps: worked.steps, answer },
    key: [...answers].join(),
  };
}

const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six'];

/** "All four ages", "all 4 of them": as many as the story tells of. */
function countFits(problem: string, { members }: Cast): boolean {
  const found =
    /\ball (\d+|two|three|four|five|six)(?: of)? (?:(?:their|our) )?ages\b|\ball (\d+|two|three|four|five|six) of (?:them|us)\b/i.exec(
      problem,
    );
  const told = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  const count = COUNTS.includes(told) ? COUNTS.indexOf(told) : Number(told);
  return found === null || count === members.reduce((sum, member) => sum + member.count, 0);
}

/** Works stories of ages by what their clauses say of people and times; every word of them is understood. */
export function readAgeEquations(problem: string): RuleSolution | null {
  if (!/\b(?:age|ages|old|older|younger|years?|born)\b/i.test(problem)) return null;
  const marked = markedText(problem, simplerAges);
  const cast = marked === null ? null : castOf(marked.text, marked.amounts);
  if (marked === null || cast === null || cast.members.length === 0) return null;
  if (!cast.nameless && !countFits(problem, cast)) return null;
  const mayTurn = cast.nameless || /differ/.test(cast.text);
  const mayBeThen = /\bas old as [a-z' -]+ is(?! now| today)(?=[.?!,]|$)/.test(cast.text);
  const readings = (mayTurn ? [false, true] : [false])
    .flatMap((turned) => (mayBeThen ? [false, true] : [false]).map((isThen) => ({ turned, isThen })))
    .map((ways) => workReading({ cast, amounts: marked.amounts, ...ways }, cast.text))
    .filter((reading) => reading !== null);
  return new Set(readings.map(({ key }) => key)).size === 1 ? (readings[0]?.solution ?? null) : null;
}
