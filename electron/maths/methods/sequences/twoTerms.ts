import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { typedNumber } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { writeGuarded, writeLinear, writeNumber } from '../writeTerms.ts';

type Wanted = 'first' | 'difference' | 'both' | 'nth' | number;

/** Two terms of an arithmetic sequence by their places, and what is asked of it. */
export type TwoTerms = {
  readonly places: readonly [number, number];
  readonly values: readonly [Fraction, Fraction];
  readonly wanted: Wanted;
};

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const PLACE = String.raw`(\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)`;
const NAMES = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const GIVEN = new RegExp(
  `^(?:the ${PLACE} term of an arithmetic (?:sequence|progression|series)|in an arithmetic (?:sequence|progression|series),? the ${PLACE} term|an arithmetic (?:sequence|progression) has ${PLACE} term) (?:is |of )?${NUMBER} and (?:the |its )?${PLACE} term (?:is |of )?${NUMBER}[.,;]? (?:find|work out|calculate|determine|what (?:is|are)) (.*)$`,
);

function placeOf(text: string): number {
  const named = NAMES.indexOf(text);
  return named > 0 ? named : Number.parseInt(text, 10);
}

function wantedIn(text: string): Wanted | null {
  const bare = text.replace(/^(?:the |its )/, '').replace(/(?: of (?:the|this) (?:sequence|progression|series))$/, '');
  if (bare === 'first term') return 'first';
  if (bare === 'common difference') return 'difference';
  if (/^(?:first term and (?:the )?common difference|common difference and (?:the )?first term)$/.test(bare))
    return 'both';
  if (/^(?:nth term|general term)$/.test(bare)) return 'nth';
  const place = new RegExp(`^${PLACE} term$`).exec(bare)?.[1];
  return place === undefined ? null : placeOf(place);
}

export function readTwoTerms(problem: string): TwoTerms | null {
  const match = GIVEN.exec(plainQuestion(problem).text);
  if (match === null) return null;
  const [one, two] = [placeOf(match[1] ?? match[2] ?? match[3] ?? ''), placeOf(match[5] ?? '')];
  const [first, second, wanted] = [typedNumber(match[4] ?? ''), typedNumber(match[6] ?? ''), wantedIn(match[7] ?? '')];
  if (first === null || second === null || wanted === null || one === two || !(one > 0) || !(two > 0)) return null;
  return one < two
    ? { places: [one, two], values: [first, second], wanted }
    : { places: [two, one], values: [second, first], wanted };
}

/** Finds the difference from the gap between two terms, then what is asked. */
export function workTwoTerms({ places: [i, j], values: [low, high], wanted }: TwoTerms): RuleSolution {
  const [gap, count] = [high.sub(low), j - i];
  const difference = gap.div(count);
  const first = low.sub(difference.mul(i - 1));
  const d = writeNumber(difference);
  const steps: RuleStep[] = [
    {
      reason: `From term ${i} to term ${j} the difference is added $${count}$ times.`,
      expression: `${count}d=${writeNumber(high)}-${writeGuarded(low)}=${writeNumber(gap)}`,
    },
    { reason: `Divide by $${count}$.`, expression: `d=${d}` },
  ];
  if (wanted === 'difference') return { topic: 'sequences', method: 'sequences', steps, answer: d };
  if (i > 1 || wanted === 'first' || wanted === 'both') {
    steps.push({
      reason: 'Go back to the first term.',
      expression: `a=${writeNumber(low)}-${i - 1}\\times ${writeGuarded(difference)}=${writeNumber(first)}`,
    });
  }
  if (wanted === 'first') return { topic: 'sequences', method: 'sequences', steps, answer: writeNumber(first) };
  if (wanted === 'both')
    return { topic: 'sequences', method: 'sequences', steps, answer: `a=${writeNumber(first)},d=${d}` };
  if (wanted === 'nth') {
    const answer = writeLinear(difference, 'n', first.sub(difference));
    steps.push({
      reason: 'Start at the first term and add the difference $n-1$ times.',
      expression: `${writeNumber(first)}+(n-1)\\times ${writeGuarded(difference)}`,
    });
    steps.push({ reason: 'Multiply out and collect.', expression: answer });
    return { topic: 'sequences', method: 'sequences', steps, answer };
  }
  const value = first.add(difference.mul(wanted - 1));
  steps.push({
    reason: `Add the difference $${wanted - 1}$ times.`,
    expression: `${writeNumber(first)}+${wanted - 1}\\times ${writeGuarded(difference)}=${writeNumber(value)}`,
  });
  return { topic: 'sequences', method: 'sequences', steps, answer: writeNumber(value) };
}
