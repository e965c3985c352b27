import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { typedNumber } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { isNegative, writeGuarded, writeNumber } from '../writeTerms.ts';

/** `u_{n+1} = times·u_n + plus` from a first term; asked for are the terms from `from` to `to`. */
export type Recurrence = {
  readonly letter: string;
  readonly first: Fraction;
  readonly times: Fraction;
  readonly plus: Fraction;
  readonly from: number;
  readonly to: number;
};

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:/\d+)?`;
const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, two: 2 };
const ASKED = [
  /^(?:find|work out|calculate|what is|write down|determine)(?: the)?(?: value of)?(?: the)? ([a-z])_\(?(\d)\)?$/,
  /^(?:find|work out|calculate|what is|write down|determine)(?: the)?(?: value of)? the (\d)(?:st|nd|rd|th) term(?: of the sequence)?$/,
  /^(?:find|work out|write down|list|calculate|what are)(?: the)? first (\d|two|three|four|five) terms(?: of the sequence)?$/,
];

/** Reads a sequence given by a first term and a rule from term to term. */
export function readRecurrence(problem: string): Recurrence | null {
  const { text } = plainQuestion(problem);
  const rule = new RegExp(
    String.raw`\b([a-z])_[{(]?n ?\+ ?1[})]? ?= ?(${NUMBER})? ?\*?\(?([a-z])_[{(]?n[})]?\)? ?(?:([-+]) ?(${NUMBER}))?`,
  ).exec(text);
  const start = new RegExp(String.raw`\b([a-z])_\(?1\)? ?= ?(${NUMBER})`).exec(text);
  if (rule === null || start === null || rule[1] !== rule[3] || rule[1] !== start[1] || rule[1] === undefined)
    return null;
  const [times, size, first] = [typedNumber(rule[2] ?? '1'), typedNumber(rule[5] ?? '0'), typedNumber(start[2] ?? '')];
  if (times === null || size === null || first === null) return null;
  const rest = text
    .replace(rule[0], ' ')
    .replace(start[0], ' ')
    .replace(
      /\b(?:a|the|this) sequence (?:is )?(?:defined|given|described) by\b|\bfor n ?≥ ?1\b|\bthe (?:term-to-term )?rule\b|\b(?:where|and|with|given that|given|if)\b|\ba sequence has\b|[,.:;]/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()
    .replace(/ of$/, '');
  const shared = { letter: rule[1], first, times, plus: rule[4] === '-' ? size.neg() : size };
  const [named, ordinal, several] = ASKED.map((pattern) => pattern.exec(rest));
  if (named !== null && named !== undefined && named[1] === rule[1])
    return { ...shared, from: Number(named[2]), to: Number(named[2]) };
  if (ordinal !== null && ordinal !== undefined) return { ...shared, from: Number(ordinal[1]), to: Number(ordinal[1]) };
  const count = several?.[1];
  return count === undefined ? null : { ...shared, from: 1, to: COUNTS[count] ?? Number(count) };
}

/** Works term after term. */
export function workRecurrence({ letter, first, times, plus, from, to }: Recurrence): RuleSolution | null {
  if (to < 2 || to > 7) return null;
  const terms: Fraction[] = [first];
  const steps: RuleStep[] = [];
  for (let place = 2; place <= to; place += 1) {
    const last: Fraction = terms.at(-1) ?? first;
    const next: Fraction = last.mul(times).add(plus);
    const product = times.equals(1) ? writeNumber(last) : `${writeNumber(times)}\\times ${writeGuarded(last)}`;
    const added = plus.equals(0) ? '' : `${isNegative(plus) ? '-' : '+'}${writeNumber(plus.abs())}`;
    steps.push({
      reason: `Put $${letter}_${place - 1}=${writeNumber(last)}$ into the rule.`,
      expression: `${letter}_${place}=${product}${added}=${writeNumber(next)}`,
    });
    terms.push(next);
  }
  const answer = terms
    .slice(from - 1, to)
    .map(writeNumber)
    .join(', ');
  return { topic: 'sequences', method: 'sequences', steps, answer };
}
