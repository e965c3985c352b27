import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { numberIn, typed } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { reply } from './reply.ts';

/** uₙ₊₁ = factor · uₙ + added, from one term to the next. */
type Rule = {
  readonly kind: 'rule';
  readonly letter: string;
  /** 1 where uₙ₊₁ is told by uₙ, 0 where uₙ is told by uₙ₋₁. */
  readonly ahead: 0 | 1;
  readonly factor: Fraction;
  readonly added: Fraction;
};
type RecursionClause =
  | Rule
  | { readonly kind: 'term'; readonly letter: string; readonly place: number; readonly value: Fraction }
  | { readonly kind: 'wanted'; readonly letter: string; readonly place: number }
  | { readonly kind: 'from'; readonly place: number }
  | { readonly kind: 'idle' };

const MOST_STEPS = 20;
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const N = String.raw`\d+(?:\.\d+|/\d+)?`;
const LEFT = '(?:(?<next>[a-z])ₙ₊₁ ?= ?|(?<same>[a-z])ₙ ?= ?)';
const BEFORE = '(?<again>[a-z])(?<index>ₙ₋₁|ₙ)';

function placeOf(subscript: string): number {
  return Number([...subscript].map((sign) => SUBSCRIPTS.indexOf(sign)).join(''));
}

function term({ letter = '', place = '', value = '' }: Groups): RecursionClause | null {
  const told = numberIn(value);
  return told === null ? null : { kind: 'term', letter, place: placeOf(place), value: told };
}

/** uₙ₊₁ by uₙ, or uₙ by uₙ₋₁, of one letter. */
function letterOf({ next, same, again, index }: Groups): string | null {
  const [letter, before] = next === undefined ? [same, 'ₙ₋₁'] : [next, 'ₙ'];
  return letter !== undefined && letter === again && index === before ? letter : null;
}

/** "3uₙ − 1". */
function termFirst(groups: Groups): RecursionClause | null {
  const { sign = '', factor = '', plus = '+', added = '0', over = '1' } = groups;
  return ruleOf(groups, `${sign}${factor === '' ? '1' : factor}`, over, `${plus === '-' ? '-' : ''}${added}`);
}

/** "7 − 2uₙ". */
function numberFirst(groups: Groups): RecursionClause | null {
  const { sign = '', factor = '', plus = '+', added = '0' } = groups;
  return ruleOf(groups, `${plus === '-' ? '-' : ''}${factor === '' ? '1' : factor}`, '1', `${sign}${added}`);
}

function ruleOf(groups: Groups, times: string, over: string, plus: string): Rule | null {
  const [letter, factor, divisor, added] = [letterOf(groups), numberIn(times), numberIn(over), numberIn(plus)];
  if (letter === null || factor === null || divisor === null || added === null || divisor.equals(0)) return null;
  return { kind: 'rule', letter, ahead: groups['next'] === undefined ? 0 : 1, factor: factor.div(divisor), added };
}

const IDLE = (): RecursionClause => ({ kind: 'idle' });
const CLAUSES: readonly ClauseKind<RecursionClause>[] = [
  clause(`(?<letter>[a-z])(?<place>[₀₁]) ?= ?(?<value>-?${N})`, term),
  clause(
    `${LEFT}(?<sign>-?)(?<factor>(?:\\d+(?:\\.\\d+)?)?) ?[×*]? ?${BEFORE}(?:/(?<over>\\d+))?(?: ?(?<plus>[+-]) ?(?<added>${N}))?`,
    termFirst,
  ),
  clause(`${LEFT}(?<sign>-?)(?<added>${N}) ?(?<plus>[+-]) ?(?<factor>(?:\\d+(?:\\.\\d+)?)?)${BEFORE}`, numberFirst),
  clause(
    "(?:(?:find|what is|what's|work out|calculate|determine|state|give|write down|compute) (?:the )?(?:value of )?(?:the term )?)(?<letter>[a-z])(?<place>[₀₁₂₃₄₅₆₇₈₉]{1,2})",
    ({ letter = '', place = '' }) => ({ kind: 'wanted', letter, place: placeOf(place) }),
  ),
  clause(
    '(?:(?:a|the|this) sequence(?: is)? (?:defined|given|generated)(?: recursively)? by|(?:a|the) sequence (?:has|with))(?: the (?:rule|recurrence relation|recursion))?:?',
    IDLE,
  ),
  clause('(?:for (?:all )?)?n ?(?<sign>≥|>=|>) ?(?<place>\\d)', ({ sign, place }) => ({
    kind: 'from',
    place: Number(place) + (sign === '>' ? 1 : 0),
  })),
];

/** A term of a sequence that goes on by a rule: "u₁ = 3 and uₙ₊₁ = 2uₙ − 1. Find u₅." */
export function readRecursions(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '' || !/ₙ/.test(question.text)) return null;
  const clauses = clausesIn(question.text, CLAUSES) ?? [];
  const told = clauses.filter((one) => one.kind !== 'idle' && one.kind !== 'from');
  const [rule, start, asked] = (['rule', 'term', 'wanted'] as const).map((kind) =>
    told.find((one) => one.kind === kind),
  );
  if (told.length !== 3 || rule?.kind !== 'rule' || start?.kind !== 'term' || asked?.kind !== 'wanted') return null;
  // A rule "for n ≥ 2" says nothing of the step from u₁ to u₂.
  if (clauses.some((one) => one.kind === 'from' && one.place + rule.ahead > start.place + 1)) return null;
  const steps = asked.place - start.place;
  const isOne = rule.letter === start.letter && rule.letter === asked.letter;
  if (!isOne || steps < 1 || steps > MOST_STEPS) return null;
  let value = start.value;
  for (let step = 0; step < steps; step += 1) value = value.mul(rule.factor).add(rule.added);
  return reply(`${typed(value)} + 0`);
}
