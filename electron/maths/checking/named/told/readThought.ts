import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { NAME } from './nameable.ts';
import { reply } from './reply.ts';

/** factor · number + rest. */
type Linear = { readonly factor: Fraction; readonly rest: Fraction };
type Step = { readonly kind: 'step'; readonly apply: (value: Linear) => Linear };
type ThoughtClause =
  | Step
  | { readonly kind: 'start' }
  | { readonly kind: 'result'; readonly value: Fraction }
  | { readonly kind: 'asked' };

const VALUE = `(?<value>${NUMBER})`;
const IT = '(?: it| that| the number| this| the result| the answer)?';
const DO = "(?:then )?(?:(?:i|he|she|you)(?:'ve)? )?(?:then )?";

function step(source: string, apply: (value: Linear, by: Fraction) => Linear): ClauseKind<ThoughtClause> {
  return clause(`${DO}${source}`, (groups) => {
    const by = numberIn(groups['value'] ?? '1');
    return by === null || by.equals(0) ? null : { kind: 'step', apply: (value) => apply(value, by) };
  });
}

function scaled({ factor, rest }: Linear, by: Fraction): Linear {
  return { factor: factor.mul(by), rest: rest.mul(by) };
}

function moved({ factor, rest }: Linear, by: Fraction): Linear {
  return { factor, rest: rest.add(by) };
}

function result(groups: Groups): ThoughtClause | null {
  const value = numberIn(groups['value'] ?? '');
  return value === null ? null : { kind: 'result', value };
}

const PAST = 'thought|picked|chose';
const START = `(?:(?:i|you) (?:think|pick|choose|am thinking|was thinking|${PAST})|think|pick|choose|(?:he|she|${NAME}) (?:thinks|picks|chooses|is thinking|was thinking|${PAST}))`;
const CLAUSES: readonly ClauseKind<ThoughtClause>[] = [
  clause(`${START} (?:of )?a number`, () => ({ kind: 'start' })),
  step(`(?:multipl(?:y|ies|ied)|times(?:ed)?)${IT} by ${VALUE}`, scaled),
  step(`(?:times|×) ?${VALUE}`, scaled),
  step(`(?:double[sd]?)${IT}`, (value) => scaled(value, new Fraction(2))),
  step(`(?:triple[sd]?|treble[sd]?)${IT}`, (value) => scaled(value, new Fraction(3))),
  step(`(?:halve[sd]?)${IT}`, (value) => scaled(value, new Fraction(1, 2))),
  step(`divide[sd]?${IT} by ${VALUE}`, (value, by) => scaled(value, by.inverse())),
  step(`(?:add(?:s|ed)?(?: on)?|plus|\\+) ?${VALUE}(?: to${IT.replace('?', '')})?`, moved),
  step(
    `(?:subtract(?:s|ed)?|take(?:s)? away|took away|take(?:s)?(?: off)?|minus|-) ?${VALUE}(?: from${IT.replace('?', '')})?`,
    (value, by) => moved(value, by.neg()),
  ),
  clause(
    `(?:then )?(?:(?:the|my|his|her|your) (?:final )?(?:answer|result|total)(?: is| was|:)?|(?:(?:i|he|she|you)(?:'ve)? )?(?:now )?(?:get|gets|got|end(?:s|ed)? up with|finish(?:es|ed)? with|have|has))(?: now)? ${VALUE}`,
    result,
  ),
  clause(`to get ${VALUE}`, result),
  clause(
    `(?:what (?:is|was|number is|number was) |what's |whats |find |work out )?(?:the|my|his|her|your)? ?(?:original |starting )?number`,
    () => ({ kind: 'asked' }),
  ),
  clause(
    `(?:what|which) number did (?:i|he|she|you|${NAME}) (?:think of|start with|pick|choose|have at the start)(?: in the beginning| first)?`,
    () => ({ kind: 'asked' }),
  ),
];

/** "I think of a number, multiply it by 4 and subtract 7. The result is 33. What is my number?" */
export function readThought(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '' || !question.text.includes('number')) return null;
  const clauses = clausesIn(counted(question.text), CLAUSES);
  if (clauses === null || clauses.map(({ kind }) => kind[0]).join('') !== inOrder(clauses.length)) return null;
  let value: Linear = { factor: new Fraction(1), rest: new Fraction(0) };
  for (const one of clauses) {
    if (one.kind === 'step') value = one.apply(value);
    if (one.kind === 'result') return reply(`${one.value.sub(value.rest).div(value.factor).toFraction()} + 0`);
  }
  return null;
}

/** A start, at least one step, what comes out, what is asked. */
function inOrder(clauses: number): string {
  return clauses < 4 ? '' : `s${'s'.repeat(clauses - 3)}ra`;
}
