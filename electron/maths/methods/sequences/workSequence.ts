import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { writeGuarded, writeLinear, writeNumber } from '../writeTerms.ts';

/** A sequence by its first term and its common difference or ratio. */
export type SequenceRule = {
  readonly kind: 'arithmetic' | 'geometric';
  readonly first: Fraction;
  readonly by: Fraction;
};

const text = writeDecimal;

/** A number after an operator sign: negative ones and fractions under a power stand in brackets. */
function guarded(value: Fraction): string {
  return value.s < 0n ? `(${text(value)})` : text(value);
}

function powerBase(value: Fraction): string {
  return value.d === 1n && value.s > 0n ? text(value) : `(${writeNumber(value)})`;
}

function solution(rule: SequenceRule, steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'sequences', method: 'sequences', steps, answer: answer === '' ? text(rule.first) : answer };
}

/** The common difference or ratio of three terms or more; `null` when there is neither. */
export function ruleOf(terms: readonly Fraction[]): SequenceRule | null {
  const [first, second] = terms;
  if (first === undefined || second === undefined || terms.length < 3) return null;
  const difference = second.sub(first);
  if (terms.every((term, index) => index === 0 || term.sub(terms[index - 1] ?? term).equals(difference))) {
    return difference.equals(0) ? null : { kind: 'arithmetic', first, by: difference };
  }
  if (terms.some((term) => term.equals(0))) return null;
  const ratio = second.div(first);
  const geometric = terms.every((term, index) => index === 0 || term.div(terms[index - 1] ?? term).equals(ratio));
  return geometric ? { kind: 'geometric', first, by: ratio } : null;
}

/** Where terms are given, the step that finds the difference or ratio from them; none where it is told. */
export function nameStep(rule: SequenceRule, terms: readonly Fraction[]): readonly RuleStep[] {
  const [first, second] = terms;
  if (first === undefined || second === undefined) return [];
  return rule.kind === 'arithmetic'
    ? [
        {
          reason: 'Each term is the one before plus the same difference.',
          expression: `d=${text(second)}-${guarded(first)}=${text(rule.by)}`,
        },
      ]
    : [
        {
          reason: 'Each term is the one before times the same ratio.',
          expression: `r=${text(second)}\\div ${guarded(first)}=${text(rule.by)}`,
        },
      ];
}

export function termAt({ kind, first, by }: SequenceRule, place: number): Fraction {
  if (kind === 'arithmetic') return first.add(by.mul(place - 1));
  let value = first;
  for (let count = 1; count < place; count += 1) value = value.mul(by);
  return value;
}

/** The nth term. */
export function workGeneral(rule: SequenceRule, terms: readonly Fraction[]): RuleSolution {
  const start = nameStep(rule, terms);
  if (rule.kind === 'geometric') {
    const answer = `${writeNumber(rule.first)}\\times ${powerBase(rule.by)}^{n-1}`;
    return solution(
      rule,
      [...start, { reason: 'Multiply the first term by the ratio $n-1$ times.', expression: answer }],
      answer,
    );
  }
  const answer = writeLinear(rule.by, 'n', rule.first.sub(rule.by));
  const steps = [
    ...start,
    {
      reason: 'Start at the first term and add the difference $n-1$ times.',
      expression: `${writeNumber(rule.first)}+(n-1)\\times ${writeGuarded(rule.by)}`,
    },
    { reason: 'Multiply out and collect.', expression: answer },
  ];
  return solution(rule, steps, answer);
}

/** One term by its place. */
export function workTerm(rule: SequenceRule, terms: readonly Fraction[], place: number): RuleSolution | null {
  if (place < 1 || place > (rule.kind === 'arithmetic' ? 10_000 : 40)) return null;
  const value = termAt(rule, place);
  const times = place - 1;
  const steps: RuleStep[] = [...nameStep(rule, terms)];
  if (rule.kind === 'arithmetic') {
    const product = text(rule.by.mul(times));
    steps.push(
      {
        reason: `Add the difference $${times}$ times.`,
        expression: `${text(rule.first)}+${times}\\times ${guarded(rule.by)}`,
      },
      {
        reason: 'Multiply, then add.',
        expression: `${text(rule.first)}+${rule.by.s < 0n ? `(${product})` : product}=${text(value)}`,
      },
    );
  } else {
    const power = termAt({ ...rule, first: new Fraction(1) }, place);
    steps.push(
      {
        reason: `Multiply by the ratio $${times}$ times.`,
        expression: `${text(rule.first)}\\times ${powerBase(rule.by)}^{${times}}`,
      },
      {
        reason: 'Work out the power, then multiply.',
        expression: `${text(rule.first)}\\times ${guarded(power)}=${text(value)}`,
      },
    );
  }
  return solution(rule, steps, text(value));
}

/** The next terms after those given. */
export function workNext(rule: SequenceRule, terms: readonly Fraction[], count: number): RuleSolution | null {
  let last = terms.at(-1);
  if (last === undefined || count < 1 || count > 5) return null;
  const steps: RuleStep[] = [...nameStep(rule, terms)];
  const found: string[] = [];
  const sign = rule.kind === 'arithmetic' ? '+' : '\\times ';
  for (let made = 0; made < count; made += 1) {
    const next: Fraction = rule.kind === 'arithmetic' ? last.add(rule.by) : last.mul(rule.by);
    steps.push({
      reason: rule.kind === 'arithmetic' ? 'Add the difference.' : 'Multiply by the ratio.',
      expression: `${text(last)}${sign}${guarded(rule.by)}=${text(next)}`,
    });
    found.push(text(next));
    last = next;
  }
  return solution(rule, steps, found.join(', '));
}

/** The first terms of a sequence told by its first term and its difference or ratio. */
export function workFirst(rule: SequenceRule, count: number): RuleSolution | null {
  const next = workNext(rule, [rule.first], count - 1);
  return next === null ? null : { ...next, answer: `${text(rule.first)},${next.answer}` };
}

/** The sum of the first terms. */
export function workSum(rule: SequenceRule, terms: readonly Fraction[], count: number): RuleSolution | null {
  if (count < 1 || count > (rule.kind === 'arithmetic' ? 10_000 : 20)) return null;
  return rule.kind === 'arithmetic' ? arithmeticSum(rule, terms, count) : geometricSum(rule, terms, count);
}

function arithmeticSum(rule: SequenceRule, terms: readonly Fraction[], count: number): RuleSolution {
  const last = termAt(rule, count);
  const both = rule.first.add(last);
  const value = both.mul(count).div(2);
  const steps: RuleStep[] = [
    ...nameStep(rule, terms),
    {
      reason: `Find term number ${count}.`,
      expression: `${text(rule.first)}+${count - 1}\\times ${guarded(rule.by)}=${text(last)}`,
    },
    {
      reason: 'Take the mean of the first and the last as often as there are terms.',
      expression: `S=\\frac{${count}}{2}\\times (${text(rule.first)}+${guarded(last)})`,
    },
    { reason: 'Work it out.', expression: `S=${text(new Fraction(count, 2))}\\times ${guarded(both)}=${text(value)}` },
  ];
  return solution(rule, steps, text(value));
}

function geometricSum(rule: SequenceRule, terms: readonly Fraction[], count: number): RuleSolution | null {
  if (rule.by.equals(1)) return null;
  const power = termAt({ ...rule, first: new Fraction(1) }, count + 1);
  const value = rule.first.mul(power.sub(1)).div(rule.by.sub(1));
  const falls = rule.by.abs().compare(1) < 0;
  const [top, bottom] = falls
    ? [new Fraction(1).sub(power), new Fraction(1).sub(rule.by)]
    : [power.sub(1), rule.by.sub(1)];
  const formula = falls ? 'S_n=\\frac{a(1-r^n)}{1-r}' : 'S_n=\\frac{a(r^n-1)}{r-1}';
  const base = powerBase(rule.by);
  const put = falls
    ? `S=\\frac{${writeNumber(rule.first)}\\times (1-${base}^{${count}})}{1-${writeGuarded(rule.by)}}`
    : `S=\\frac{${writeNumber(rule.first)}\\times (${base}^{${count}}-1)}{${writeNumber(rule.by)}-1}`;
  const steps: RuleStep[] = [
    ...nameStep(rule, terms),
    { reason: `Use $${formula}$.`, expression: put },
    {
      reason: 'Work out top and bottom.',
      expression: `S=${writeNumber(rule.first.mul(top))}\\div ${writeGuarded(bottom)}`,
    },
    { reason: 'Divide.', expression: `S=${writeNumber(value)}` },
  ];
  return solution(rule, steps, writeNumber(value));
}

/** The sum to infinity; `null` unless the ratio lies between -1 and 1. */
export function workInfiniteSum(rule: SequenceRule, terms: readonly Fraction[]): RuleSolution | null {
  if (rule.kind !== 'geometric' || rule.by.abs().compare(1) >= 0) return null;
  const bottom = new Fraction(1).sub(rule.by);
  const value = rule.first.div(bottom);
  const steps: RuleStep[] = [
    ...nameStep(rule, terms),
    {
      reason: 'The sum to infinity is $S=\\frac{a}{1-r}$.',
      expression: `S=\\frac{${writeNumber(rule.first)}}{1-${writeGuarded(rule.by)}}`,
    },
    {
      reason: 'Work out the bottom and divide.',
      expression: `S=${writeNumber(rule.first)}\\div ${writeNumber(bottom)}=${writeNumber(value)}`,
    },
  ];
  return solution(rule, steps, writeNumber(value));
}

/** At which place a number stands in an arithmetic sequence; "no" where it is no term. */
export function workPlace(
  rule: SequenceRule,
  terms: readonly Fraction[],
  value: Fraction,
  asked: 'which' | 'whether',
): RuleSolution | null {
  if (rule.kind !== 'arithmetic') return null;
  const rest = rule.first.sub(rule.by);
  const place = value.sub(rest).div(rule.by);
  const isTerm = place.d === 1n && place.compare(1) >= 0;
  if (!isTerm && asked === 'which') return null;
  const term = writeLinear(rule.by, 'n', rest);
  const steps: RuleStep[] = [
    ...nameStep(rule, terms),
    { reason: 'Set the $n$th term equal to the number.', expression: `${term}=${text(value)}` },
    ...(rest.equals(0)
      ? []
      : [
          {
            reason: `${rest.s > 0n ? 'Subtract' : 'Add'} $${text(rest.abs())}$.`,
            expression: `${writeLinear(rule.by, 'n', new Fraction(0))}=${text(value.sub(rest))}`,
          },
        ]),
    {
      reason: `Divide by $${text(rule.by)}$.${asked === 'which' ? '' : isTerm ? ' It is a whole number, so it is a term.' : ' It is no place in the sequence.'}`,
      expression: `n=${writeNumber(place)}`,
    },
  ];
  if (asked === 'which') return solution(rule, steps, writeNumber(place));
  return solution(rule, steps, `\\text{${isTerm ? 'yes' : 'no'}}`);
}

/** The common difference or ratio itself, or the rule that leads from each term to the next. */
export function workCommon(rule: SequenceRule, terms: readonly Fraction[], asked: string): RuleSolution | null {
  const wanted = rule.kind === 'arithmetic' ? 'common-difference' : 'common-ratio';
  const steps = nameStep(rule, terms);
  if (steps.length === 0 || (asked !== wanted && asked !== 'term-to-term')) return null;
  if (asked === wanted) return solution(rule, steps, rule.kind === 'arithmetic' ? text(rule.by) : writeNumber(rule.by));
  const verb = rule.kind === 'geometric' ? 'multiply by' : rule.by.s < 0n ? 'subtract' : 'add';
  return solution(rule, steps, `\\text{${verb} }${writeNumber(rule.kind === 'geometric' ? rule.by : rule.by.abs())}`);
}

/** The next term where each is the sum of the two before it. */
export function workFibonacci(terms: readonly Fraction[]): RuleSolution | null {
  const fits = terms.slice(2).every((term, index) => terms[index]?.add(terms[index + 1] ?? 0).equals(term) === true);
  const [one, two] = [terms.at(-2), terms.at(-1)];
  if (!fits || terms.length < 5 || one === undefined || two === undefined) return null;
  const next = one.add(two);
  const step = {
    reason: 'Each term is the sum of the two before it.',
    expression: `${text(one)}+${guarded(two)}=${text(next)}`,
  };
  return { topic: 'sequences', method: 'sequences', steps: [step], answer: text(next) };
}
