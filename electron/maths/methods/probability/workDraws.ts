import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeNumber } from '../writeTerms.ts';
import { probabilitySolution } from './workProbability.ts';

/**
 * What two draws from a bag are to give, by the kinds' places in `counts`: both of one kind, first one kind then the
 * other, one of each in any order, both of the same kind whichever, of different kinds, or at least one of a kind.
 */
export type DrawWish =
  | { readonly kind: 'ordered'; readonly first: number; readonly second: number }
  | { readonly kind: 'oneOfEach'; readonly first: number; readonly second: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'different' }
  | { readonly kind: 'atLeastOne'; readonly of: number };

type Bag = { readonly counts: readonly number[]; readonly replaced: boolean };
type Path = { readonly line: string; readonly top: number; readonly bottom: number; readonly value: Fraction };

function fraction(top: number, bottom: number): string {
  return `\\frac{${top}}{${bottom}}`;
}

function path({ counts, replaced }: Bag, first: number, second: number): Path {
  const all = counts.reduce((total, count) => total + count, 0);
  const [one, two] = [counts[first] ?? 0, counts[second] ?? 0];
  const left = !replaced && first === second ? two - 1 : two;
  const under = replaced ? all : all - 1;
  const value = new Fraction(one, all).mul(new Fraction(left, under));
  const [top, bottom] = [one * left, all * under];
  return { line: `${fraction(one, all)}\\times ${fraction(left, under)}=${fraction(top, bottom)}`, top, bottom, value };
}

function simplified(line: string, value: Fraction): string {
  const answer = writeNumber(value);
  return line === answer || line.endsWith(`=${answer}`) ? line : `${line}=${answer}`;
}

/** Adds the paths through the tree that are wanted. */
function addPaths(paths: readonly Path[]): { readonly steps: readonly RuleStep[]; readonly value: Fraction } {
  const value = paths.reduce((sum, one) => sum.add(one.value), new Fraction(0));
  const [only, ...more] = paths;
  if (only !== undefined && more.length === 0)
    return { steps: [{ reason: 'Multiply the two probabilities.', expression: simplified(only.line, value) }], value };
  const steps = paths.map(({ line }, index) => ({
    reason: index === 0 ? 'Multiply along the first way.' : 'Multiply along the next way.',
    expression: line,
  }));
  const total = paths.reduce((sum, { top }) => sum + top, 0);
  const added = `${paths.map(({ top, bottom }) => fraction(top, bottom)).join('+')}=${fraction(total, only?.bottom ?? 1)}`;
  return { steps: [...steps, { reason: 'Add the ways.', expression: simplified(added, value) }], value };
}

function withoutKind({ counts, replaced }: Bag, of: number): Bag {
  const wanted = counts[of] ?? 0;
  const all = counts.reduce((total, count) => total + count, 0);
  return { counts: [all - wanted, wanted], replaced };
}

function pathsFor(bag: Bag, wish: Exclude<DrawWish, { readonly kind: 'atLeastOne' }>): readonly Path[] {
  const places = bag.counts.map((_count, index) => index);
  if (wish.kind === 'ordered') return [path(bag, wish.first, wish.second)];
  if (wish.kind === 'oneOfEach') return [path(bag, wish.first, wish.second), path(bag, wish.second, wish.first)];
  if (wish.kind === 'same') return places.map((place) => path(bag, place, place));
  return places.flatMap((first) =>
    places.filter((second) => second !== first).map((second) => path(bag, first, second)),
  );
}

/** Two draws from a bag, with or without putting the first back. */
export function workDraws(counts: readonly number[], replaced: boolean, wish: DrawWish): RuleSolution | null {
  const all = counts.reduce((total, count) => total + count, 0);
  if (counts.length < 2 || counts.some((count) => count < 1) || all > 500 || counts.length > 4) return null;
  const bag: Bag = { counts, replaced };
  const steps: RuleStep[] = [{ reason: 'Count them all.', expression: `${counts.join('+')}=${all}` }];
  const after = replaced
    ? 'The first is put back, so nothing changes.'
    : `One is missing at the second draw: $${all}-1=${all - 1}$ are left.`;
  if (wish.kind === 'atLeastOne') {
    const none = addPaths([path(withoutKind(bag, wish.of), 0, 0)]);
    const value = new Fraction(1).sub(none.value);
    const answer = writeNumber(value);
    const [line] = none.steps;
    steps.push({ reason: `${after} Work out the probability of none.`, expression: line?.expression ?? '' });
    steps.push({
      reason: 'At least one is everything but none.',
      expression: `1-${writeNumber(none.value)}=${answer}`,
    });
    return probabilitySolution(steps, answer);
  }
  const paths = pathsFor(bag, wish);
  if (paths.length > 6) return null;
  const { steps: worked, value } = addPaths(paths);
  const [first, ...rest] = worked;
  if (first === undefined) return null;
  return probabilitySolution([...steps, { ...first, reason: `${after} ${first.reason}` }, ...rest], writeNumber(value));
}
