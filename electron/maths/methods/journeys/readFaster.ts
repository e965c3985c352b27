import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { journeySolution, workSpeedUnits, writeSpeedUnit } from '../stories/workJourney.ts';
import { plainStory } from '../words/plainStory.ts';
import { markAmounts } from '../words/storyAmounts.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';

const ASKS =
  /^(?:which (?:is|speed is|of these is|one is|goes) (?:the )?(faster|fastest|greater|quicker|higher|slower|slowest|lower)|what is (faster|quicker|slower))[:,]? (?:a speed of )?⟨s0⟩,? or (?:a speed of )?⟨s1⟩[?.]*$/;

type Speed = StoryAmount & { readonly kind: 'speed' };

function named({ value, length, clock }: Speed): string {
  return `${writeDecimal(value)}\\text{ ${writeSpeedUnit({ length, clock })}}`;
}

/** "Which is faster, 15 m/s or 50 km/h?" */
export function readFaster(problem: string): RuleSolution | null {
  const marked = markAmounts(plainStory(problem).text);
  const found = marked === null ? null : ASKS.exec(marked.text);
  const [one, two] = marked?.amounts ?? [];
  if (found === null || one?.kind !== 'speed' || two?.kind !== 'speed' || marked?.amounts.length !== 2) return null;
  const steps: RuleStep[] = [];
  let second: Fraction = two.value;
  if (one.length !== two.length || one.clock !== two.clock) {
    const changed = workSpeedUnits(two, one);
    const back = changed === null ? workSpeedUnits(one, two) : null;
    if (back !== null)
      return compared(one, two, Number.parseFloat(back.answer), two.value.valueOf(), back.steps, found);
    if (changed === null) return null;
    steps.push(...changed.steps);
    second = two.value.mul(0).add(Number.parseFloat(changed.answer));
  }
  return compared(one, two, one.value.valueOf(), second.valueOf(), steps, found);
}

function compared(
  one: Speed,
  two: Speed,
  first: number,
  second: number,
  steps: readonly RuleStep[],
  [, asked = '', other = '']: RegExpExecArray,
): RuleSolution | null {
  if (first === second || !endsWithin(one.value, 4)) return null;
  const wantsFast = /fast|great|quick|high/.test(asked === '' ? other : asked);
  const answer = named(first > second === wantsFast ? one : two);
  return journeySolution(
    [
      ...steps,
      { reason: 'Compare the two in one unit.', expression: `${first}${first > second ? '>' : '<'}${second}` },
    ],
    answer,
  );
}
