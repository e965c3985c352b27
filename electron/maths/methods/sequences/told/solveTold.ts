import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { rationalValue } from '../../rationalValue.ts';
import { writeGuarded, writeLinear, writeNumber } from '../../writeTerms.ts';
import { valueAt, workSigma, workTerms, writeTerm } from '../workFormulaTerms.ts';
import type { TermFormula } from '../workFormulaTerms.ts';
import {
  nameStep,
  termAt,
  workCommon,
  workFirst,
  workGeneral,
  workInfiniteSum,
  workNext,
  workPlace,
  workSum,
  workTerm,
} from '../workSequence.ts';
import type { SequenceRule } from '../workSequence.ts';
import { ofList } from './ofList.ts';
import type { SequenceAsk } from './sequencePhrases.ts';
import type { Recurrence } from './sequenceText.ts';

/** What is known of a sequence, in one of the ways in which it can be worked; `lead` are the lines that found it. */
export type Known =
  | {
      readonly by: 'rule';
      readonly rule: SequenceRule;
      readonly terms: readonly Fraction[];
      readonly lead: readonly RuleStep[];
    }
  | { readonly by: 'formula'; readonly formula: TermFormula }
  | { readonly by: 'steps'; readonly recurrence: Recurrence; readonly start: readonly Fraction[] }
  | { readonly by: 'list'; readonly terms: readonly Fraction[] };

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'sequences', method: 'sequences', steps, answer };
}

function led(lead: readonly RuleStep[], worked: RuleSolution | null): RuleSolution | null {
  return worked === null ? null : { ...worked, steps: [...lead, ...worked.steps] };
}

const MOST_STEPS = 9;

/** The terms up to a place by the rule from each to the next. */
function grown(
  { recurrence, start }: Extract<Known, { by: 'steps' }>,
  to: number,
): { readonly terms: readonly Fraction[]; readonly steps: readonly RuleStep[] } | null {
  const terms = [...start];
  const steps: RuleStep[] = [];
  while (terms.length < to) {
    const [y, x] = [terms.at(-2), terms.at(-1)];
    if (x === undefined) return null;
    const value = rationalValue(recurrence.body, y === undefined ? { x } : { x, y });
    if (value === null || steps.length >= MOST_STEPS) return null;
    const put = recurrence.written
      .replace(/(?<=[\d)†‡]) ?(?=[†‡(])/g, '×')
      .replace(/ ?[*×] ?/g, '\\times ')
      .replace(/†/g, writeGuarded(x))
      .replace(/‡/g, writeGuarded(y ?? x));
    steps.push({
      reason: `Find term ${terms.length + 1} from the one before.`,
      expression: `${put.trim()}=${writeNumber(value)}`,
    });
    terms.push(value);
  }
  return { terms, steps };
}

function ofSteps(
  known: Extract<Known, { by: 'steps' }>,
  ask: SequenceAsk,
  value: Fraction | null,
): RuleSolution | null {
  const count = known.start.length;
  if (ask.what === 'which' && value !== null) {
    for (let place = count + 1; place < 10; place += 1) {
      const found = grown(known, place);
      if (found?.terms.at(-1)?.equals(value) === true) return solution(found.steps, String(place));
    }
    return null;
  }
  if (value !== null) return null;
  const to =
    ask.what === 'term'
      ? ask.place
      : ask.what === 'next'
        ? count + ask.count
        : ask.what === 'first terms' || ask.what === 'sum'
          ? ask.count
          : 0;
  if (to <= count && ask.what !== 'term') return null;
  const found = to > count ? grown(known, to) : null;
  if (found === null || found.steps.length === 0) return null;
  const { terms, steps } = found;
  if (ask.what === 'term') return solution(steps, writeNumber(terms.at(-1) ?? new Fraction(0)));
  if (ask.what === 'sum') {
    const total = terms.reduce((sum, term) => sum.add(term), new Fraction(0));
    const expression = `${terms.map((term, index) => (index === 0 ? writeNumber(term) : writeGuarded(term))).join('+')}=${writeNumber(total)}`;
    return solution([...steps, { reason: 'Add the terms.', expression }], writeNumber(total));
  }
  return solution(steps, (ask.what === 'next' ? terms.slice(count) : terms).map(writeNumber).join(', '));
}

function ofFormula(formula: TermFormula, ask: SequenceAsk, value: Fraction | null): RuleSolution | null {
  if (formula.square.equals(0) && !formula.linear.equals(0)) {
    const rule = { kind: 'arithmetic', first: valueAt(formula, new Fraction(1)), by: formula.linear } as const;
    if (ask.what === 'which' || ask.what === 'whether')
      return value === null ? null : workPlace(rule, [], value, ask.what);
    if (ask.what === 'first beyond') return firstBeyond(rule, [], ask);
    if (ask.what === 'difference' && value === null) {
      const step = {
        reason: 'The number in front of $n$ is added each time.',
        expression: `d=${writeNumber(formula.linear)}`,
      };
      return solution([step], writeNumber(formula.linear));
    }
  }
  if ((ask.what === 'which' || ask.what === 'whether') && value !== null)
    return placeInFormula(formula, ask.what, value);
  if (value !== null) return null;
  if (ask.what === 'first terms') return workTerms(formula, 1, ask.count);
  if (ask.what === 'term') return workTerms(formula, ask.place, ask.place);
  return ask.what === 'sum' ? workSigma(formula, 'n', 1, ask.count) : null;
}

/** The place of a number among terms such as n² + 3n, by a quadratic equation. */
function placeInFormula(formula: TermFormula, ask: 'which' | 'whether', value: Fraction): RuleSolution | null {
  const { square, linear } = formula;
  const rest = formula.rest.sub(value);
  if (square.equals(0)) return null;
  const under = linear.mul(linear).sub(square.mul(rest).mul(4));
  const root = Math.round(Math.sqrt(Math.max(0, Number(under.valueOf()))));
  const places = under.equals(root * root)
    ? [1, -1].map((sign) =>
        linear
          .neg()
          .add(root * sign)
          .div(square.mul(2)),
      )
    : [];
  const fit = places.filter((place) => place.d === 1n && place.compare(0) > 0);
  const [place] = fit;
  if ((place === undefined && ask === 'which') || new Set(fit.map(writeNumber)).size > 1) return null;
  const left = writeTerm({ ...formula, rest }, 'n');
  const steps: RuleStep[] = [
    {
      reason: 'Set the $n$th term equal to the number.',
      expression: `${writeTerm(formula, 'n')}=${writeNumber(value)}`,
    },
    { reason: 'Bring everything to one side.', expression: `${left}=0` },
  ];
  if (place === undefined) {
    const reason =
      places.length === 0
        ? `The discriminant is $${writeNumber(under)}$, no square number, so $n$ is no whole number.`
        : 'No solution is a positive whole number.';
    return solution([...steps, { reason, expression: `${left}=0` }], '\\text{no}');
  }
  steps.push({ reason: 'Solve it; a place must be a positive whole number.', expression: `n=${writeNumber(place)}` });
  return solution(steps, ask === 'which' ? writeNumber(place) : '\\text{yes}');
}

/** The first term beyond a bound: its place, or itself. */
function firstBeyond(
  rule: SequenceRule,
  terms: readonly Fraction[],
  ask: Extract<SequenceAsk, { what: 'first beyond' }>,
): RuleSolution | null {
  if (rule.kind !== 'arithmetic' || rule.by.compare(0) > 0 !== ask.more) return null;
  const rest = rule.first.sub(rule.by);
  const bound = ask.than.sub(rest).div(rule.by);
  if (bound.compare(1) < 0) return null;
  const place = bound.floor().add(1);
  const sign = ask.more ? '>' : '<';
  const steps: RuleStep[] = [
    ...nameStep(rule, terms),
    {
      reason: 'Write the condition with the $n$th term.',
      expression: `${writeLinear(rule.by, 'n', rest)}${sign}${writeNumber(ask.than)}`,
    },
    {
      reason: rule.by.s < 0n ? 'Solve it; dividing by a negative number turns the sign.' : 'Solve it.',
      expression: `n>${writeNumber(bound)}`,
    },
    { reason: 'Take the next whole number.', expression: `n=${writeNumber(place)}` },
  ];
  if (ask.place) return solution(steps, writeNumber(place));
  const value = termAt(rule, Number(place.valueOf()));
  const put = `${writeNumber(rule.first)}+${writeNumber(place.sub(1))}\\times ${writeGuarded(rule.by)}=${writeNumber(value)}`;
  return solution([...steps, { reason: 'Work out that term.', expression: put }], writeNumber(value));
}

/** The place of a term of a geometric sequence, by powers of its ratio. */
function placeOfPower(rule: SequenceRule, terms: readonly Fraction[], value: Fraction): RuleSolution | null {
  const wanted = value.div(rule.first);
  let power = new Fraction(1);
  for (let times = 0; times < 40; times += 1) {
    if (power.equals(wanted)) {
      const base = rule.by.d === 1n && rule.by.s > 0n ? writeNumber(rule.by) : `(${writeNumber(rule.by)})`;
      const steps: RuleStep[] = [
        ...nameStep(rule, terms),
        {
          reason: 'Set the $n$th term equal to the number.',
          expression: `${writeNumber(rule.first)}\\times ${base}^{n-1}=${writeNumber(value)}`,
        },
        { reason: 'Divide by the first term.', expression: `${base}^{n-1}=${writeNumber(wanted)}=${base}^{${times}}` },
        { reason: 'Compare the powers.', expression: `n=${times + 1}` },
      ];
      return solution(steps, String(times + 1));
    }
    power = power.mul(rule.by);
  }
  return null;
}

function ofRule(
  { rule, terms, lead }: Extract<Known, { by: 'rule' }>,
  ask: SequenceAsk,
  value: Fraction | null,
  last: Fraction | null,
): RuleSolution | null {
  if (ask.what === 'which' || ask.what === 'whether') {
    if (value === null) return null;
    if (rule.kind === 'geometric') return ask.what === 'which' ? led(lead, placeOfPower(rule, terms, value)) : null;
    return led(lead, workPlace(rule, terms, value, ask.what));
  }
  if (value !== null) return null;
  if (ask.what === 'count')
    return last === null
      ? null
      : led(lead, rule.kind === 'geometric' ? placeOfPower(rule, terms, last) : workPlace(rule, terms, last, 'which'));
  if (ask.what === 'sum all') {
    const counted =
      last === null
        ? null
        : rule.kind === 'geometric'
          ? placeOfPower(rule, terms, last)
          : workPlace(rule, terms, last, 'which');
    const worked = counted === null ? null : workSum(rule, [], Number(counted.answer));
    return counted === null || worked === null ? null : led([...lead, ...counted.steps], worked);
  }
  if (last !== null) return null;
  switch (ask.what) {
    case 'term':
      return ask.place === 1 && lead.length > 0
        ? solution(lead, writeDecimal(rule.first))
        : led(lead, workTerm(rule, terms, ask.place));
    case 'sum':
      return led(lead, workSum(rule, terms, ask.count));
    case 'sum infinite':
      return led(lead, workInfiniteSum(rule, terms));
    case 'general':
      return led(lead, workGeneral(rule, terms));
    case 'first terms':
      return led(lead, workFirst(rule, ask.count));
    case 'next':
      return terms.length > 0 ? led(lead, workNext(rule, terms, ask.count)) : null;
    case 'first beyond':
      return led(lead, firstBeyond(rule, terms, ask));
    case 'difference':
    case 'ratio': {
      if ((ask.what === 'difference') !== (rule.kind === 'arithmetic')) return null;
      return lead.length > 0
        ? solution(lead.slice(0, 2), writeNumber(rule.by))
        : workCommon(rule, terms, `common-${ask.what}`);
    }
    case 'step rule':
      return led(lead, workCommon(rule, terms, 'term-to-term'));
    case 'missing':
      return null;
  }
}

/** Works what is asked of a known sequence; `null` where it does not go with what is known. */
export function solveTold(
  known: Known,
  ask: SequenceAsk,
  value: Fraction | null,
  last: Fraction | null,
): RuleSolution | null {
  if (known.by === 'rule') return ofRule(known, ask, value, last);
  if (last !== null) return null;
  if (known.by === 'formula') return ofFormula(known.formula, ask, value);
  if (known.by === 'steps') return ofSteps(known, ask, value);
  return value === null ? ofList(known.terms, ask) : null;
}
