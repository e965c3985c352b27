import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { probabilitySolution, writeChance } from '../workProbability.ts';
import type { Chance } from '../workProbability.ts';

/** Exactly so many of several trials that do not depend on each other. */
export function workExactly(chance: Chance, trials: number, wanted: number): RuleSolution | null {
  if (trials < 2 || trials > 6 || wanted < 1 || wanted >= trials) return null;
  const rest: Chance = { ...chance, value: new Fraction(1).sub(chance.value) };
  let ways = 1;
  for (let index = 1; index <= wanted; index += 1) ways = (ways * (trials - index + 1)) / index;
  const powers = [chance.value.pow(wanted), rest.value.pow(trials - wanted)];
  const one = (powers[0] ?? chance.value).mul(powers[1] ?? rest.value);
  const value: Chance = { ...chance, value: one.mul(ways) };
  const factor = (of: Chance): string =>
    of.form === 'fraction' ? `\\left(${writeChance(of)}\\right)` : writeChance(of);
  const power = (of: Chance, many: number): string => (many === 1 ? writeChance(of) : `${factor(of)}^${many}`);
  const answer = writeChance(value);
  return probabilitySolution(
    [
      {
        reason: 'Work out the probability that it does not happen.',
        expression: `1-${writeChance(chance)}=${writeChance(rest)}`,
      },
      {
        reason: 'One order of events: multiply.',
        expression: `${power(chance, wanted)}\\times ${power(rest, trials - wanted)}=${writeChance({ ...chance, value: one })}`,
      },
      {
        reason: `There are ${ways} such orders.`,
        expression: `${ways}\\times ${writeChance({ ...chance, value: one })}=${answer}`,
      },
    ],
    answer,
  );
}
