import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { rationalValue } from '../../rationalValue.ts';
import { writeGuarded, writeLinear, writeNumber } from '../../writeTerms.ts';
import type { SequenceAsk } from './sequencePhrases.ts';
import type { Recurrence } from './sequenceText.ts';

type Placed = { readonly place: number; readonly value: Fraction };

/** An earlier term from a later one: the rule `times·u + plus` undone. */
export function workBack(recurrence: Recurrence, places: readonly Placed[], ask: SequenceAsk): RuleSolution | null {
  const [known, ...more] = places;
  if (known === undefined || more.length > 0 || ask.what !== 'term' || ask.place >= known.place) return null;
  if (/‡/.test(recurrence.written) || ask.place < 1 || known.place - ask.place > 3) return null;
  const at = (value: number): Fraction | null => rationalValue(recurrence.body, { x: new Fraction(value) });
  const [zero, one, two] = [at(0), at(1), at(2)];
  if (zero === null || one === null || two === null || !two.sub(one).equals(one.sub(zero))) return null;
  const times = one.sub(zero);
  if (times.equals(0)) return null;
  const steps: RuleStep[] = [];
  let { value } = known;
  for (let place = known.place - 1; place >= ask.place; place -= 1) {
    const name = `${recurrence.letter}_${place}`;
    steps.push({
      reason: `Use the rule for term ${place + 1}.`,
      expression: `${writeLinear(times, name, zero)}=${writeNumber(value)}`,
    });
    const moved = value.sub(zero);
    const before: Fraction = moved.div(times);
    const shown = times.equals(1)
      ? writeNumber(before)
      : `${writeNumber(moved)}\\div ${writeGuarded(times)}=${writeNumber(before)}`;
    steps.push({ reason: `Solve for term ${place}.`, expression: `${name}=${shown}` });
    value = before;
  }
  return { topic: 'sequences', method: 'sequences', steps, answer: writeNumber(value) };
}
