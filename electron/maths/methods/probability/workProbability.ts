import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { writeNumber } from '../writeTerms.ts';

/** A probability as it was given, so that the answer comes in the same form. */
export type Chance = { readonly value: Fraction; readonly form: 'fraction' | 'decimal' | 'percent' };

export function probabilitySolution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'probability', method: 'workProbability', steps, answer };
}

export function writeChance({ value, form }: Chance): string {
  if (form === 'fraction') return writeNumber(value);
  return form === 'decimal' ? writeDecimal(value) : `${writeDecimal(value.mul(100))}\\%`;
}

/** `\frac{4}{6}=\frac{2}{3}`, or the fraction alone where it is in lowest terms. */
function reduced(top: number | bigint, bottom: number | bigint): { readonly line: string; readonly answer: string } {
  const raw = `\\frac{${top}}{${bottom}}`;
  const answer = writeNumber(new Fraction(BigInt(top), BigInt(bottom)));
  return { line: raw === answer ? raw : `${raw}=${answer}`, answer };
}

const WANTED = 'Divide the number that are wanted by the number there are.';

/** `wanted` of `all` equally likely outcomes; `why` says which they are. */
export function workEqual(wanted: number, all: number, why: readonly RuleStep[]): RuleSolution | null {
  if (wanted < 0 || wanted > all || all === 0) return null;
  const { line, answer } = reduced(wanted, all);
  return probabilitySolution([...why, { reason: WANTED, expression: line }], answer);
}

/** A bag with so many of each kind; those at `wanted` are wanted. */
export function workBag(counts: readonly number[], wanted: readonly number[]): RuleSolution | null {
  const all = counts.reduce((total, count) => total + count, 0);
  const chosen = wanted.map((index) => counts[index] ?? 0);
  const good = chosen.reduce((total, count) => total + count, 0);
  const steps: RuleStep[] = [{ reason: 'Count them all.', expression: `${counts.join('+')}=${all}` }];
  if (chosen.length > 1)
    steps.push({ reason: 'Count those that are wanted.', expression: `${chosen.join('+')}=${good}` });
  return workEqual(good, all, steps);
}

/** Something happens with this probability; that it does not. */
export function workComplement(chance: Chance): RuleSolution | null {
  if (chance.value.compare(1) > 0 || chance.value.s < 0n) return null;
  const rest: Chance = { ...chance, value: new Fraction(1).sub(chance.value) };
  const whole = chance.form === 'percent' ? '100\\%' : '1';
  const answer = writeChance(rest);
  const expression = `${whole}-${writeChance(chance)}=${answer}`;
  return probabilitySolution(
    [{ reason: `Both probabilities add up to ${chance.form === 'percent' ? '100 percent' : 'one'}.`, expression }],
    answer,
  );
}

/** All but one of the probabilities of a table. */
export function workMissingChance(known: readonly Chance[]): RuleSolution | null {
  const total = known.reduce((sum, { value }) => sum.add(value), new Fraction(0));
  const [first] = known;
  if (first === undefined || total.compare(1) > 0 || known.some(({ form }) => form !== first.form)) return null;
  if (known.length === 1) return workComplement(first);
  const [sum, rest] = [
    writeChance({ ...first, value: total }),
    writeChance({ ...first, value: new Fraction(1).sub(total) }),
  ];
  const whole = first.form === 'percent' ? '100\\%' : '1';
  const steps: RuleStep[] = [
    { reason: 'Add the known probabilities.', expression: `${known.map(writeChance).join('+')}=${sum}` },
    { reason: 'All probabilities add up to one.', expression: `${whole}-${sum}=${rest}` },
  ];
  return probabilitySolution(steps, rest);
}

/** Two or more events that do not depend on each other, all of them. */
export function workIndependent(chances: readonly Chance[]): RuleSolution | null {
  const [first] = chances;
  if (first === undefined || chances.length < 2 || chances.some(({ value }) => value.compare(1) > 0)) return null;
  const value = chances.reduce((product, one) => product.mul(one.value), new Fraction(1));
  const form = chances.every((one) => one.form === first.form) ? first.form : 'fraction';
  if (form === 'percent') return null;
  const answer = writeChance({ value, form });
  const expression = `${chances.map(writeChance).join('\\times ')}=${answer}`;
  return probabilitySolution(
    [{ reason: 'They do not depend on each other: multiply the probabilities.', expression }],
    answer,
  );
}

/** How often something is expected in so many trials. */
export function workExpected(chance: Chance, trials: number): RuleSolution | null {
  const expected = chance.value.mul(trials);
  if (chance.value.compare(1) > 0) return null;
  const answer = writeDecimal(expected);
  const shown = chance.form === 'percent' ? writeDecimal(chance.value) : writeChance(chance);
  const steps: RuleStep[] =
    chance.form === 'percent'
      ? [{ reason: 'Write the percentage as a decimal.', expression: `${writeChance(chance)}=${shown}` }]
      : [];
  const line = `${trials}\\times ${shown}=${answer}`;
  return probabilitySolution(
    [...steps, { reason: 'Multiply the number of trials by the probability.', expression: line }],
    answer,
  );
}

/** So many out of so many trials. */
export function workRelativeFrequency(times: number, trials: number): RuleSolution | null {
  if (times > trials || trials < 1) return null;
  const { line, answer } = reduced(times, trials);
  return probabilitySolution(
    [{ reason: 'Divide how often it happened by the number of trials.', expression: line }],
    answer,
  );
}
