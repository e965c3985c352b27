import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { amount, solveStory, termsOf } from '../../stories/linearStory.ts';
import { numberSolution } from '../../stories/workNumbers.ts';
import type { Run, WhichNumber } from '../../stories/workNumbers.ts';
import { writeNumber } from '../../writeTerms.ts';

function place(which: WhichNumber, { count, step }: Run): number {
  return which === 'smallest' ? 0 : which === 'largest' ? (count - 1) * step : ((count - 1) / 2) * step;
}

/** Numbers that follow each other, whose sum is so many times one of them and so much more. */
export function workRunEquation(
  run: Run,
  against: { readonly times: number; readonly which: WhichNumber; readonly plus: number },
  which: WhichNumber,
): RuleSolution | null {
  if (run.count % 2 === 0 && (against.which === 'middle' || which === 'middle')) return null;
  const places = Array.from({ length: run.count }, (_item, index) => index * run.step);
  const names = places.map((at) => (at === 0 ? 'n' : `n+${at}`)).join(', ');
  const one = place(against.which, run);
  const solved = solveStory(
    `Call the numbers $${names}$.`,
    'n',
    places.flatMap((at) => termsOf(amount(1, at))),
    termsOf(amount(against.times, against.times * one + against.plus)),
  );
  if (solved === null || solved.value.d !== 1n) return null;
  const parity = solved.value.n % 2n === 0n ? 'even' : 'odd';
  if (run.first !== 'any' && run.first !== parity) return null;
  const numbers = places.map((at) => solved.value.add(new Fraction(at)));
  const wanted = which === 'all' ? undefined : numbers[place(which, run) / run.step];
  const answer = wanted === undefined ? numbers.map(writeNumber).join(',\\ ') : writeNumber(wanted);
  return numberSolution([...solved.steps, { reason: 'Count on from there.', expression: numbers.map(writeNumber).join(',\\ ') }], answer); // prettier-ignore
}
