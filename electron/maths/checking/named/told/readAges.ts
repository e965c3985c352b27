import Fraction from 'fraction.js';

import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { AGE_CLAUSES, type AgeClause, type Moment } from './ageClauses.ts';
import { clausesIn } from './clauses.ts';
import { counted } from './counted.ts';
import { People } from './people.ts';
import { reply } from './reply.ts';
import { solveLinear, type LinearEquation } from './solveLinear.ts';

type Relation = Extract<AgeClause, { readonly kind: 'relation' }>;
/** Somebody's age at a moment. */
type Aged = { readonly who: number; readonly when: Moment };
type Story = {
  readonly people: People;
  readonly equations: LinearEquation[];
  /** Ages that must not be below nought. */
  readonly spokenOf: Aged[];
  readonly wanted: Aged[];
};

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/** How old people are, were and will be: sums, differences and multiples of ages that leave one solution. */
export function readAges(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '' || !/\b(?:old|older|younger|ages?)\b/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text), AGE_CLAUSES);
  if (clauses === null) return null;
  const story: Story = { people: new People(question.text), equations: [], spokenOf: [], wanted: [] };
  const sums: Extract<AgeClause, { readonly kind: 'sum' }>[] = [];
  for (const one of clauses) {
    if (one.kind === 'sum') sums.push(one);
    else if (!isTold(one, story)) return null;
  }
  return sums.every((sum) => isSummed(sum, story)) ? answered(clauses, story, question) : null;
}

function isTold(told: Exclude<AgeClause, { readonly kind: 'sum' }>, story: Story): boolean {
  if (told.kind === 'relation') return isRelated(told, story);
  if (told.kind !== 'wanted') return true;
  const who = story.people.find(told.who, 'subject');
  if (who !== null) story.wanted.push({ who, when: told.when });
  return who !== null;
}

/** who + when = factor · (other + otherWhen) + more. */
function isRelated(told: Relation, { people, equations, spokenOf }: Story): boolean {
  const before = people.last;
  const who = told.who === 'who' ? lastNamed(spokenOf) : people.find(told.who, 'subject');
  const other = otherThan(who, told.other, before, people);
  if (who === null || other === null || other === who) return false;
  const factor = new Fraction(told.factor);
  const factors = new Map([[`p${who}`, ONE]]);
  if (other !== undefined) factors.set(`p${other}`, factor.neg());
  let right = new Fraction(told.more);
  if (told.when === 'asked' || told.otherWhen === 'asked') factors.set('t', ONE.sub(factor));
  else right = right.add(factor.mul(other === undefined ? 0 : told.otherWhen)).sub(told.when);
  equations.push({ factors, right });
  spokenOf.push({ who, when: told.when });
  if (other !== undefined) spokenOf.push({ who: other, when: told.otherWhen });
  return true;
}

function otherThan(
  who: number | null,
  other: string | undefined,
  before: number | null,
  people: People,
): number | null | undefined {
  if (other === undefined) return undefined;
  if (other === '') return before;
  if (other === 'rest') return who !== null && people.count === 2 ? 1 - who : null;
  return people.find(other, 'object');
}

function lastNamed(spokenOf: readonly Aged[]): number | null {
  return spokenOf.at(-1)?.who ?? null;
}

/** "Their ages" are those of two people, everybody that the question knows. */
function isSummed(sum: Extract<AgeClause, { readonly kind: 'sum' }>, { people, equations, spokenOf }: Story): boolean {
  const named = sum.names.map((name) => people.find(name, 'object'));
  if (people.count !== 2 || sum.when === 'asked' || new Set(named).size !== named.length) return false;
  const right = new Fraction(sum.total).sub(2 * sum.when);
  equations.push({
    factors: new Map([
      ['p0', ONE],
      ['p1', ONE],
    ]),
    right,
  });
  spokenOf.push({ who: 0, when: sum.when }, { who: 1, when: sum.when });
  return true;
}

function answered(clauses: readonly AgeClause[], story: Story, question: BareQuestion): NamedQuestion | null {
  const solution = solveLinear(story.equations);
  const ages = [...Array(story.people.count).keys()].map((place) => solution?.get(`p${place}`));
  if (solution === null || ages.some((age) => age === undefined) || story.people.count === 0) return null;
  const time = solution.get('t');
  const ageAt = ({ who, when }: Aged) => (ages[who] ?? ZERO).add(when === 'asked' ? (time ?? ZERO) : when);
  const all = [...story.spokenOf, ...story.wanted].map(ageAt);
  if ([...all, time ?? ONE].some((age) => age.compare(0) <= 0 || age.d !== 1n)) return null;
  const wantsAll = clauses.some(({ kind }) => kind === 'wantedAll');
  const [only, another] = [...story.wanted.map(ageAt), ...(time === undefined ? [] : [time])];
  if (wantsAll)
    return only === undefined ? values(ages.map((age) => (age ?? ZERO).toFraction()).join(', '), question, true) : null;
  return only === undefined || another !== undefined
    ? null
    : reply(`${only.toFraction()} + 0`, { unit: 'years', mayLackUnit: true });
}
