import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeGuarded, writeNumber } from '../../writeTerms.ts';

type Kind = 'arithmetic' | 'geometric';

/** All terms of the sequence of a kind through the known ones; `null` where there is none, or several. */
function filled(
  terms: readonly (Fraction | null)[],
  kind: Kind,
): { readonly by: Fraction; readonly terms: readonly Fraction[] } | null {
  const at = terms.flatMap((term, index) => (term === null ? [] : [{ term, index }]));
  const [one, two] = at;
  if (one === undefined || two === undefined) return null;
  const count = two.index - one.index;
  let by: Fraction;
  if (kind === 'arithmetic') by = two.term.sub(one.term).div(count);
  else {
    if (one.term.equals(0) || two.term.equals(0)) return null;
    const power = two.term.div(one.term);
    const near = new Fraction(Math.round(Math.abs(Number(power.valueOf())) ** (1 / count) * 60), 60).mul(
      power.s < 0n ? -1 : 1,
    );
    if (near.equals(0) || near.pow(count)?.equals(power) !== true) return null;
    by = near;
  }
  const all = terms.map((_term, index) => {
    const steps = index - one.index;
    return kind === 'arithmetic' ? one.term.add(by.mul(steps)) : one.term.mul(by.pow(steps) ?? 1);
  });
  return terms.every((term, index) => term === null || all[index]?.equals(term) === true) ? { by, terms: all } : null;
}

type At = { readonly term: Fraction; readonly index: number };

/** Two known terms beside each other, or as near as there are. */
function nearest(at: readonly At[]): readonly At[] {
  const gaps = at.slice(1).map(({ index }, place) => index - (at[place]?.index ?? 0));
  const place = gaps.indexOf(Math.min(...gaps));
  return at.slice(place, place + 2);
}

/** The terms left out of a list; told by the kind of sequence, or by terms enough to see it. */
export function missingTerms(
  terms: readonly (Fraction | null)[],
  types: ReadonlySet<string>,
  letters: readonly string[] = [],
  positive = false,
): RuleSolution | null {
  const known = terms.filter((term) => term !== null).length;
  const [type, ...more] = types;
  if (more.length > 0 || (type !== undefined && type !== 'arithmetic' && type !== 'geometric')) return null;
  if (type === undefined && known < 3) return null;
  if (letters.length > 0 && terms.filter((term) => term === null).length !== letters.length) return null;
  const kinds: readonly Kind[] = type === undefined ? ['arithmetic', 'geometric'] : [type];
  for (const kind of kinds) {
    const found = filled(terms, kind);
    if (found === null) continue;
    const at = terms.flatMap((term, index) => (term === null ? [] : [{ term, index }]));
    const [one, two] = nearest(at);
    if (one === undefined || two === undefined) return null;
    const count = two.index - one.index;
    const sign = kind === 'arithmetic' ? '+' : '\\times ';
    const [from, to] = [writeGuarded(one.term), writeNumber(two.term)];
    const lead =
      kind === 'arithmetic'
        ? `d=${count === 1 ? `${to}-${from}` : `(${to}-${from})\\div ${count}`}=${writeNumber(found.by)}`
        : count === 1
          ? `r=${to}\\div ${from}=${writeNumber(found.by)}`
          : `r^${count}=${to}\\div ${from}=${writeNumber(two.term.div(one.term))},\\ r=${writeNumber(found.by)}`;
    const steps = [
      {
        reason:
          kind === 'arithmetic' ? 'The same number is added each time.' : 'Each term is multiplied by the same number.',
        expression: lead,
      },
      ...terms.flatMap((term, index) => {
        const [before, value] = [found.terms[index - 1], found.terms[index]];
        if (term !== null || before === undefined || value === undefined) return [];
        return [
          {
            reason: 'Go one step on.',
            expression: `${writeNumber(before)}${sign}${writeGuarded(found.by)}=${writeNumber(value)}`,
          },
        ];
      }),
    ];
    const even = kind === 'geometric' && at.every(({ index }) => (index - one.index) % 2 === 0);
    if (even && !positive) return null;
    const answer = terms.flatMap((term, index) =>
      term === null ? [writeNumber(found.terms[index] ?? new Fraction(0))] : [],
    );
    return {
      topic: 'sequences',
      method: 'sequences',
      steps,
      answer: answer.map((one, index) => (letters[index] === undefined ? one : `${letters[index]}=${one}`)).join(', '),
    };
  }
  return type === undefined && letters.length === 0 ? missingSum(terms) : null;
}

/** The one term left out where each is the sum of the two before. */
function missingSum(terms: readonly (Fraction | null)[]): RuleSolution | null {
  const gap = terms.indexOf(null);
  if (gap < 0 || terms.lastIndexOf(null) !== gap || terms.length < 6) return null;
  const at = (index: number): Fraction => terms[index] ?? new Fraction(0);
  const value = gap >= 2 ? at(gap - 2).add(at(gap - 1)) : at(gap + 2).sub(at(gap + 1));
  const all = terms.map((term) => term ?? value);
  if (!all.every((term, index) => index < 2 || term.equals((all[index - 1] ?? term).add(all[index - 2] ?? term))))
    return null;
  const expression =
    gap >= 2
      ? `${writeNumber(at(gap - 2))}+${writeGuarded(at(gap - 1))}=${writeNumber(value)}`
      : `${writeNumber(at(gap + 2))}-${writeGuarded(at(gap + 1))}=${writeNumber(value)}`;
  const step = { reason: 'Each term is the sum of the two before it.', expression };
  return { topic: 'sequences', method: 'sequences', steps: [step], answer: writeNumber(value) };
}
