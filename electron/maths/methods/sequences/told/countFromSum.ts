import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeGuarded, writeNumber } from '../../writeTerms.ts';
import { CHANGES, fractionIn, NUMBER, progressionText } from './progressionText.ts';

type Rule = { readonly kind: 'ap' | 'gp'; readonly first: Fraction; readonly by: Fraction };
type Told = { readonly rule: Rule; readonly rest: string };

const LIST = new RegExp(String.raw`(${NUMBER}) ?[,+] ?(${NUMBER}) ?[,+] ?(${NUMBER})((?: ?[,+] ?${NUMBER})*) ?(?:[,+] ?)?(?:\.{3}|and so on|etc)(?! ?,? ?-?\d)`); // prettier-ignore
const FIRST = new RegExp(
  String.raw`\b(?:first|1st) term(?: of (?:an?|the|this) [ag]p)?(?: is| of|:| =| a ?=| equal to)? (${NUMBER})|\ba ?= ?(${NUMBER})`,
);
const DIFFERENCE = new RegExp(
  String.raw`\bcommon difference(?: of (?:an?|the|this) [ag]p)?(?: is| of|:| =| d ?=| equal to)? (${NUMBER})|\bd ?= ?(${NUMBER})`,
);
const RATIO = new RegExp(String.raw`\bcommon ratio(?: is| of|:| =| r ?=| equal to)? (${NUMBER})|\br ?= ?(${NUMBER})`);

function ofList(text: string): Told | null {
  const found = LIST.exec(text);
  if (found === null) return null;
  const terms = [...found[0].matchAll(new RegExp(NUMBER, 'g'))].map(([term]) => new Fraction(term));
  const [one, two] = terms;
  if (one === undefined || two === undefined) return null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const step = two.sub(one);
  if (terms.every((term, index) => index === 0 || term.sub(terms[index - 1] ?? 0).equals(step)))
    return /\bgp\b/.test(text) || step.equals(0) ? null : { rule: { kind: 'ap', first: one, by: step }, rest };
  if (terms.some((term) => term.equals(0)) || /\bap\b/.test(text)) return null;
  const ratio = two.div(one);
  return terms.every((term, index) => index === 0 || term.div(terms[index - 1] ?? 1).equals(ratio))
    ? { rule: { kind: 'gp', first: one, by: ratio }, rest }
    : null;
}

function ofNames(text: string): Told | null {
  const [first, difference, ratio] = [FIRST.exec(text), DIFFERENCE.exec(text), RATIO.exec(text)];
  const by = difference ?? ratio;
  const [start, step] = [fractionIn(first?.[1] ?? first?.[2]), fractionIn(by?.[1] ?? by?.[2])];
  if (first === null || by === null || start === null || step === null || (difference !== null && ratio !== null))
    return null;
  const kind = difference !== null ? 'ap' : 'gp';
  if ((kind === 'ap' ? /\bgp\b/ : /\bap\b/).test(text) || step.equals(0)) return null;
  return { rule: { kind, first: start, by: step }, rest: text.replace(first[0], ' ').replace(by[0], ' ') };
}

function sumOf({ kind, first, by }: Rule, count: number): Fraction {
  if (kind === 'ap')
    return first
      .mul(2)
      .add(by.mul(count - 1))
      .mul(count)
      .div(2);
  if (by.equals(1)) return first.mul(count);
  return first.mul(new Fraction(1).sub(by.pow(count) ?? 0)).div(new Fraction(1).sub(by));
}

const MOST = 400;

/** How many terms make the sum; with `beyond`, how many it takes to pass it. */
function countOf(rule: Rule, total: Fraction, beyond: boolean): number | null {
  if (beyond && (rule.by.compare(0) <= 0 || rule.first.compare(0) <= 0)) return null;
  const most = rule.kind === 'gp' ? 40 : MOST;
  const counts: number[] = [];
  for (let count = 1; count <= most; count += 1) {
    const sum = sumOf(rule, count);
    if (beyond && sum.compare(total) > 0) return count;
    if (!beyond && sum.equals(total)) counts.push(count);
  }
  const [only, ...more] = counts;
  return only === undefined || more.length > 0 ? null : only;
}

/** The sum of so many terms, spelt. */
function line({ kind, first, by }: Rule, count: string): string {
  if (kind === 'ap')
    return `\\frac{${count}}{2}(2\\times ${writeGuarded(first)}+(${count}-1)\\times ${writeGuarded(by)})`;
  const base = by.d === 1n && by.s > 0n ? writeNumber(by) : `(${writeNumber(by)})`;
  return `\\frac{${writeNumber(first)}(${base}^{${count}}-1)}{${base}-1}`;
}

const ASKS =
  /\b(?:how many (?:of (?:its |the |these )?)?(?:consecutive )?terms|(?:find|what is|state|determine|calculate) (?:the )?(?:least |smallest |minimum )?number of terms|least number of terms|smallest number of terms|(?:find|what is) (?:the )?(?:least |smallest )?(?:value of )?n\b)/;
const SUM = /\b(?:sum|total|add(?:ed|s)?(?: up| together)?|come to|s_?\{?n\}?)\b/;
const BEYOND = /\b(?:exceeds?|exceeding|more than|greater than|above|over|pass(?:es)?|bigger than)\b/;

/** "How many terms of 7, 11, 15, … must be taken to give a sum of 297?", also for the first sum past a number. */
export function countFromSum(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/how many|number of terms|\bn\b/i.test(problem) || !/\b(?:sum|total|add)/i.test(problem))
    return null;
  const text = progressionText(problem);
  if (!ASKS.test(text) || !SUM.test(text)) return null;
  const told = ofList(text) ?? ofNames(text);
  if (told === null) return null;
  const numbers = told.rest.match(new RegExp(String.raw`(?<![\w.])${NUMBER}(?![\w])`, 'g')) ?? [];
  const [size, ...more] = new Set(numbers);
  const total = fractionIn(size);
  if (total === null || more.length > 0 || numbers.length > 1 || CHANGES.test(told.rest)) return null;
  if (/\bat least\b|\b(?:less|fewer|smaller|under|below)\b|\bwhich\b[^.?]*\bterm\b/.test(told.rest)) return null;
  // The number must be told as a sum, not as the last term.
  if (!new RegExp(String.raw`(?:\b(?:sum|total|add(?:ed|s)?|gets?|giv(?:e|es|ing)|makes?|reach(?:es)?|come|exceeds?)\b|=)(?: [a-z_{}']+){0,9}? ?(?:=|:)? ?${size ?? ''}(?!\d|\.\d)`).test(told.rest.replace(/ +/g, ' ')) || /\.{3}|\band what\b/.test(told.rest)) return null; // prettier-ignore
  const beyond = BEYOND.test(told.rest);
  const count = countOf(told.rule, total, beyond);
  if (count === null) return null;
  const sign = beyond ? '>' : '=';
  const steps: RuleStep[] = [
    { reason: `Write the sum of $n$ terms.`, expression: `${line(told.rule, 'n')}${sign}${writeNumber(total)}` },
  ];
  if (beyond) steps.push({ reason: `$${count - 1}$ terms are too few.`, expression: `S_{${count - 1}}=${writeNumber(sumOf(told.rule, count - 1))}` }); // prettier-ignore
  steps.push({ reason: `Solve it: $n=${count}$.`, expression: `S_{${count}}=${writeNumber(sumOf(told.rule, count))}` });
  return { topic: 'sequences', method: 'countFromSum', steps, answer: String(count) };
}
