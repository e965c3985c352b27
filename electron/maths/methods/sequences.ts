import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedList, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';
import { writeGuarded, writeLinear, writeNumber } from './writeTerms.ts';

const LIST = String.raw`([-\d.,; ]+?)(?:[,;]? ?(?:\.{2,}|…))?`;
const OF = String.raw`(?: of| in| for)?(?: the| this)?(?: arithmetic| geometric| following| linear)?(?: sequence| progression)?:? ?`;
const NTH = new RegExp(`^(?:the )?(?:n ?th|n\\^th|n-th|general) term${OF}${LIST}$`);
const PLACE = new RegExp(`^(?:the )?(\\d{1,4})(?:st|nd|rd|th) term${OF}${LIST}$`);
const NEXT = new RegExp(`^(?:the )?next (?:term|number)${OF}${LIST}$`);

const NEXT_TWO = new RegExp(`^(?:the )?next two (?:terms|numbers)${OF}${LIST}$`);
const SUM = new RegExp(
  `^(?:the )?sum of the first (\\d{1,3}) terms(?: of| in)?(?: the| this)?(?: arithmetic)?(?: sequence| series| progression)?:? ?([-\\d. ]+?(?:[,+] ?[-\\d. ]+?){2,}(?:[,+] ?(?:\\.{2,}|…))?)$`,
);

type Rule = { readonly kind: 'arithmetic' | 'geometric'; readonly first: Fraction; readonly by: Fraction };

/** The common difference or ratio of three terms or more; `null` when there is neither or both would fit. */
function ruleOf(terms: readonly Fraction[]): Rule | null {
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

function nameStep(rule: Rule, terms: readonly Fraction[]): RuleStep {
  const [first, second] = [writeDecimal(terms[0] ?? rule.first), writeDecimal(terms[1] ?? rule.first)];
  const taken = (terms[0]?.s ?? 1n) < 0n ? `(${first})` : first;
  return rule.kind === 'arithmetic'
    ? {
        reason: 'Each term is the one before plus the same difference.',
        expression: `${second}-${taken}=${writeDecimal(rule.by)}`,
      }
    : {
        reason: 'Each term is the one before times the same ratio.',
        expression: `${second}\\div ${taken}=${writeDecimal(rule.by)}`,
      };
}

function solution(rule: Rule, steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: `${rule.kind}-sequences`, method: 'sequences', steps, answer };
}

function general(rule: Rule, terms: readonly Fraction[]): RuleSolution {
  const start = nameStep(rule, terms);
  if (rule.kind === 'geometric') {
    const answer = `${writeNumber(rule.first)}\\times ${rule.by.d === 1n && rule.by.s > 0n ? writeNumber(rule.by) : `(${writeNumber(rule.by)})`}^{n-1}`;
    return solution(
      rule,
      [start, { reason: 'Multiply the first term by the ratio $n-1$ times.', expression: answer }],
      answer,
    );
  }
  const answer = writeLinear(rule.by, 'n', rule.first.sub(rule.by));
  const put = `${writeNumber(rule.first)}+(n-1)\\times ${writeGuarded(rule.by)}`;
  return solution(
    rule,
    [
      start,
      { reason: 'Start at the first term and add the difference $n-1$ times.', expression: put },
      { reason: 'Multiply out and collect.', expression: answer },
    ],
    answer,
  );
}

function termAt(rule: Rule, place: number): Fraction | null {
  if (rule.kind === 'arithmetic') return rule.first.add(rule.by.mul(place - 1));
  return place > 40 ? null : rule.first.mul(rule.by.pow(place - 1) ?? 0);
}

function atPlace(rule: Rule, terms: readonly Fraction[], place: number): RuleSolution | null {
  const value = termAt(rule, place);
  if (value === null || place < 1) return null;
  const times = place - 1;
  const worked =
    rule.kind === 'arithmetic'
      ? `${writeDecimal(rule.first)}+${times}\\times ${rule.by.s < 0n ? `(${writeDecimal(rule.by)})` : writeDecimal(rule.by)}=${writeDecimal(value)}`
      : `${writeDecimal(rule.first)}\\times ${rule.by.d === 1n && rule.by.s > 0n ? writeNumber(rule.by) : `(${writeNumber(rule.by)})`}^{${times}}=${writeDecimal(value)}`;
  const verb =
    rule.kind === 'arithmetic' ? `Add the difference $${times}$ times.` : `Multiply by the ratio $${times}$ times.`;
  return solution(rule, [nameStep(rule, terms), { reason: verb, expression: worked }], writeDecimal(value));
}

/** `n/2 · (first + last)`. */
function sumOf(rule: Rule, terms: readonly Fraction[], count: number): RuleSolution | null {
  const last = rule.kind === 'arithmetic' && count > 0 ? termAt(rule, count) : null;
  if (last === null) return null;
  const [first, end] = [writeDecimal(rule.first), last.s < 0n ? `(${writeDecimal(last)})` : writeDecimal(last)];
  const answer = writeDecimal(rule.first.add(last).mul(count).div(2));
  const by = rule.by.s < 0n ? `(${writeDecimal(rule.by)})` : writeDecimal(rule.by);
  const steps: RuleStep[] = [
    nameStep(rule, terms),
    { reason: `Find term number ${count}.`, expression: `${first}+${count - 1}\\times ${by}=${writeDecimal(last)}` },
    {
      reason: 'Take the mean of the first and the last as often as there are terms.',
      expression: `\\frac{${count}}{2}\\times (${first}+${end})=${answer}`,
    },
  ];
  return solution(rule, steps, answer);
}

function nextTwo(rule: Rule, terms: readonly Fraction[]): RuleSolution {
  const last = terms.at(-1) ?? rule.first;
  const next = (value: Fraction): Fraction => (rule.kind === 'arithmetic' ? value.add(rule.by) : value.mul(rule.by));
  const [one, two] = [next(last), next(next(last))];
  const by = rule.by.s < 0n ? `(${writeDecimal(rule.by)})` : writeDecimal(rule.by);
  const line = (from: Fraction, to: Fraction): RuleStep => ({
    reason: rule.kind === 'arithmetic' ? 'Add the difference.' : 'Multiply by the ratio.',
    expression: `${writeDecimal(from)}${rule.kind === 'arithmetic' ? '+' : '\\times '}${by}=${writeDecimal(to)}`,
  });
  return solution(
    rule,
    [nameStep(rule, terms), line(last, one), line(one, two)],
    `${writeDecimal(one)},${writeDecimal(two)}`,
  );
}

/** Works next terms, a given term, the nth term of arithmetic and geometric sequences, and arithmetic sums. */
export function sequences(problem: Understood): RuleSolution | null {
  const { asked } = askedText(problem.text);
  const nth = NTH.exec(asked);
  const two = NEXT_TWO.exec(asked)?.[1];
  const [, count, summed] = SUM.exec(asked) ?? [];
  const [, place, listed] = PLACE.exec(asked) ?? [];
  const list =
    nth?.[1] ?? listed ?? two ?? summed?.replaceAll('+', ',').replace(/[,.…\s]+$/, '') ?? NEXT.exec(asked)?.[1];
  const terms = list === undefined ? null : typedList(list);
  const rule = terms === null ? null : ruleOf(terms);
  if (terms === null || rule === null) return null;
  if (nth !== null) return general(rule, terms);
  if (two !== undefined) return nextTwo(rule, terms);
  if (count !== undefined) return sumOf(rule, terms, Number(count));
  return atPlace(rule, terms, place === undefined ? terms.length + 1 : Number(place));
}
