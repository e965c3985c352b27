import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { writeGuarded, writeNumber } from '../../writeTerms.ts';
import type { Known } from './solveTold.ts';
import type { SequenceFact } from './sequencePhrases.ts';

type Facts = <Kind extends SequenceFact['kind']>(kind: Kind) => readonly Extract<SequenceFact, { kind: Kind }>[];

function known(kind: 'arithmetic' | 'geometric', first: Fraction, by: Fraction, lead: readonly RuleStep[]): Known {
  return { by: 'rule', rule: { kind, first, by }, terms: [], lead };
}

/** The ratio or first term from the sum to infinity `S=a/(1-r)`. */
function ofInfinite(sum: Fraction, first: Fraction | undefined, ratio: Fraction | undefined): Known | null {
  if (sum.equals(0) || (first === undefined) === (ratio === undefined)) return null;
  if (ratio !== undefined) {
    const rest = new Fraction(1).sub(ratio);
    const start = sum.mul(rest);
    const expression = `a=${writeNumber(sum)}\\times ${writeGuarded(rest)}=${writeNumber(start)}`;
    return ratio.abs().compare(1) < 0
      ? known('geometric', start, ratio, [{ reason: 'From $S=\\frac{a}{1-r}$, $a=S(1-r)$.', expression }])
      : null;
  }
  if (first === undefined) return null;
  const part = first.div(sum);
  const by = new Fraction(1).sub(part);
  if (by.abs().compare(1) >= 0) return null;
  return known('geometric', first, by, [
    {
      reason: 'The sum to infinity is $S=\\frac{a}{1-r}$.',
      expression: `${writeNumber(sum)}=\\frac{${writeNumber(first)}}{1-r}`,
    },
    {
      reason: 'So $1-r$ is the first term divided by the sum; that leaves $r$.',
      expression: `r=1-${writeNumber(part)}=${writeNumber(by)}`,
    },
  ]);
}

/** The difference or first term from `S=n/2(2a+(n-1)d)`. */
function ofFinite(
  sum: Fraction,
  count: number,
  first: Fraction | undefined,
  difference: Fraction | undefined,
): Known | null {
  if (count < 2 || (first === undefined) === (difference === undefined)) return null;
  const both = sum.mul(2).div(count);
  const lead: RuleStep[] = [
    {
      reason: `From $S=\\frac{n}{2}(2a+(n-1)d)$ with $n=${count}$ find the bracket.`,
      expression: `2a+${count - 1}d=${writeNumber(sum)}\\times 2\\div ${count}=${writeNumber(both)}`,
    },
  ];
  if (first !== undefined) {
    const by = both.sub(first.mul(2)).div(count - 1);
    lead.push({ reason: `Put $a=${writeNumber(first)}$ in and solve for $d$.`, expression: `d=${writeNumber(by)}` });
    return known('arithmetic', first, by, lead);
  }
  if (difference === undefined) return null;
  const start = both.sub(difference.mul(count - 1)).div(2);
  lead.push({
    reason: `Put $d=${writeNumber(difference)}$ in and solve for $a$.`,
    expression: `a=${writeNumber(start)}`,
  });
  return known('arithmetic', start, difference, lead);
}

/** A sequence by the sum of its terms and its first term, difference or ratio. */
export function fromSum(of: Facts, types: ReadonlySet<string>): Known | null {
  const [[sum, ...more], [first, ...others], [difference], [ratio]] = [
    of('sum'),
    of('place'),
    of('difference'),
    of('ratio'),
  ];
  if (sum === undefined || more.length + others.length > 0 || (first !== undefined && first.place !== 1)) return null;
  const [type] = types;
  if (sum.count === null)
    return type === 'geometric' && difference === undefined ? ofInfinite(sum.value, first?.value, ratio?.value) : null;
  return type === 'arithmetic' && ratio === undefined
    ? ofFinite(sum.value, sum.count, first?.value, difference?.value)
    : null;
}
