import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { probabilitySolution, writeChance } from './workProbability.ts';
import type { Chance } from './workProbability.ts';

const ONE = new Fraction(1);

function formOf(chances: readonly Chance[]): Chance['form'] | null {
  const forms = new Set(chances.map(({ form }) => form));
  if (forms.has('percent')) return null;
  return forms.size === 1 ? (chances[0]?.form ?? 'fraction') : 'fraction';
}

function step(reason: string, expression: string): RuleStep {
  return { reason, expression };
}

/** A percentage as the decimal that can be multiplied. */
export function decimalChance(chance: Chance): Chance {
  return chance.form === 'percent' ? { ...chance, form: 'decimal' } : chance;
}

export function rest(chance: Chance): Chance {
  return { ...chance, value: ONE.sub(chance.value) };
}

function restStep(chance: Chance, what: string): RuleStep {
  return step(`Work out the probability ${what}.`, `1-${writeChance(chance)}=${writeChance(rest(chance))}`);
}

function power(chance: Chance, times: number): { readonly line: string; readonly value: Chance } {
  const value: Chance = { ...chance, value: chance.value.pow(times) ?? ONE };
  const base = chance.form === 'fraction' ? `\\left(${writeChance(chance)}\\right)` : writeChance(chance);
  return { line: `${base}^${times}=${writeChance(value)}`, value };
}

/** How often something is to happen in several trials that do not depend on each other. */
export type Often = 'all' | 'none' | 'atLeastOne' | 'exactlyOne';

export function workTrials(given: Chance, trials: number, often: Often): RuleSolution | null {
  const chance = decimalChance(given);
  if (trials < 2 || trials > 6 || chance.value.compare(1) >= 0 || chance.value.compare(0) <= 0) return null;
  if (often === 'all') {
    const all = power(chance, trials);
    return probabilitySolution(
      [step('The trials do not depend on each other: multiply.', all.line)],
      writeChance(all.value),
    );
  }
  const not = rest(chance);
  const first = restStep(chance, 'that it does not happen');
  const none = power(not, often === 'exactlyOne' ? trials - 1 : trials);
  if (often === 'none')
    return probabilitySolution(
      [first, step('It has to fail every time: multiply.', none.line)],
      writeChance(none.value),
    );
  if (often === 'atLeastOne') {
    const answer = writeChance(rest(none.value));
    const last = step('At least once is everything but never.', `1-${writeChance(none.value)}=${answer}`);
    return probabilitySolution([first, step('It never happens: multiply.', none.line), last], answer);
  }
  const value: Chance = { ...chance, value: chance.value.mul(none.value.value).mul(trials) };
  const answer = writeChance(value);
  const line = `${trials}\\times ${writeChance(chance)}\\times ${writeChance(none.value)}=${answer}`;
  const others = trials === 2 ? [] : [step('It fails in all the others.', none.line)];
  return probabilitySolution([first, ...others, step(`It may happen in any of the ${trials} trials.`, line)], answer);
}

export type Pair = 'both' | 'neither' | 'either' | 'one' | 'first' | 'second';

/** Two events that do not depend on each other. `first`: the first and not the second. */
export function workPair(one: Chance, two: Chance, wanted: Pair): RuleSolution | null {
  const [a, b] = [decimalChance(one), decimalChance(two)];
  const form = formOf([a, b]);
  if (form === null || a.value.compare(1) > 0 || b.value.compare(1) > 0) return null;
  const write = (value: Fraction): string => writeChance({ value, form });
  const [p, q] = [a.value, b.value];
  const [notP, notQ] = [ONE.sub(p), ONE.sub(q)];
  const times = (x: Fraction, y: Fraction): string => `${write(x)}\\times ${write(y)}=${write(x.mul(y))}`;
  const independent = 'They do not depend on each other: multiply.';
  const notFirst = step('The first does not happen.', `1-${write(p)}=${write(notP)}`);
  const notSecond = step('The second does not happen.', `1-${write(q)}=${write(notQ)}`);
  switch (wanted) {
    case 'both':
      return probabilitySolution([step(independent, times(p, q))], write(p.mul(q)));
    case 'neither':
      return probabilitySolution([notFirst, notSecond, step(independent, times(notP, notQ))], write(notP.mul(notQ)));
    case 'first':
      return probabilitySolution([notSecond, step(independent, times(p, notQ))], write(p.mul(notQ)));
    case 'second':
      return probabilitySolution([notFirst, step(independent, times(notP, q))], write(notP.mul(q)));
    case 'either': {
      const answer = write(p.add(q).sub(p.mul(q)));
      const line = `${write(p)}+${write(q)}-${write(p.mul(q))}=${answer}`;
      return probabilitySolution(
        [step(independent, times(p, q)), step('Add both and take away what was counted twice.', line)],
        answer,
      );
    }
    case 'one': {
      const answer = write(p.mul(notQ).add(notP.mul(q)));
      return probabilitySolution(
        [
          notFirst,
          notSecond,
          step('Only the first.', times(p, notQ)),
          step('Only the second.', times(notP, q)),
          step('Add.', `${write(p.mul(notQ))}+${write(notP.mul(q))}=${answer}`),
        ],
        answer,
      );
    }
  }
}

/** Something happens with one probability where a condition holds, and with another where it does not. */
export function workTotalChance(condition: Chance, where: Chance, otherwise: Chance): RuleSolution | null {
  const chances = [condition, where, otherwise].map(decimalChance);
  const form = formOf(chances);
  const [c, w, o] = chances.map(({ value }) => value);
  if (form === null || c === undefined || w === undefined || o === undefined) return null;
  const write = (value: Fraction): string => writeChance({ value, form });
  const not = ONE.sub(c);
  const answer = write(c.mul(w).add(not.mul(o)));
  const times = (x: Fraction, y: Fraction): string => `${write(x)}\\times ${write(y)}=${write(x.mul(y))}`;
  return probabilitySolution(
    [
      step('The other branch of the tree.', `1-${write(c)}=${write(not)}`),
      step('Multiply along the first branch.', times(c, w)),
      step('Multiply along the other branch.', times(not, o)),
      step('Add the branches.', `${write(c.mul(w))}+${write(not.mul(o))}=${answer}`),
    ],
    answer,
  );
}

/** One line of sums with probabilities: `0.4+0.5-0.2`. */
export function workSum(reason: string, chances: readonly Chance[], signs: readonly (1 | -1)[]): RuleSolution | null {
  const form = formOf(chances);
  if (form === null) return null;
  const value = chances.reduce((sum, chance, index) => sum.add(chance.value.mul(signs[index] ?? 1)), new Fraction(0));
  if (value.s < 0n || value.compare(1) > 0) return null;
  const answer = writeChance({ value, form });
  const line = chances
    .map((chance, index) => `${index === 0 ? '' : signs[index] === -1 ? '-' : '+'}${writeChance(chance)}`)
    .join('');
  return probabilitySolution([step(reason, `${line}=${answer}`)], answer);
}

/** `P(A|B) = P(A and B) / P(B)`. */
export function workConditional(both: Chance, condition: Chance): RuleSolution | null {
  if (condition.value.equals(0) || both.value.compare(condition.value) > 0) return null;
  const value = both.value.div(condition.value);
  const form = formOf([both, condition]) ?? 'decimal';
  const answer = writeChance({ value, form });
  const line = `\\frac{${writeChance(both)}}{${writeChance(condition)}}=${answer}`;
  return probabilitySolution([step('Divide by the probability of the condition.', line)], answer);
}

/** What several outcomes that are equally likely share of what is left. */
export function workEqualShares(
  known: readonly Chance[],
  shares: readonly number[],
  wanted: number,
): RuleSolution | null {
  const form = formOf(known.map(decimalChance));
  const total = known.reduce((sum, { value }) => sum.add(value), new Fraction(0));
  const parts = shares.reduce((sum, share) => sum + share, 0);
  const left = ONE.sub(total);
  const share = shares[wanted];
  if (form === null || left.compare(0) <= 0 || share === undefined || known.length === 0) return null;
  const write = (value: Fraction): string => writeChance({ value, form });
  const each = left.div(parts);
  const steps: RuleStep[] = [];
  if (known.length > 1)
    steps.push(
      step('Add the known probabilities.', `${known.map(({ value }) => write(value)).join('+')}=${write(total)}`),
    );
  steps.push(step('All probabilities add up to one.', `1-${write(total)}=${write(left)}`));
  steps.push(step(`Share it in ${parts} equal parts.`, `${write(left)}\\div ${parts}=${write(each)}`));
  if (share > 1) steps.push(step(`Take ${share} of them.`, `${share}\\times ${write(each)}=${write(each.mul(share))}`));
  return probabilitySolution(steps, write(each.mul(share)));
}

/** How many there are in all, from how many are of one kind and the probability of that kind. */
export function workWhole(chance: Chance, count: number): RuleSolution | null {
  const all = new Fraction(count).div(chance.value);
  if (chance.value.compare(0) <= 0 || all.d !== 1n) return null;
  const shown = writeChance(decimalChance(chance));
  return probabilitySolution(
    [step('Divide the number of that kind by its probability.', `${count}\\div ${shown}=${all.n}`)],
    all.n.toString(),
  );
}
