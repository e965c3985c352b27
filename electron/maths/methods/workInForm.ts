import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { toStandardForm } from './standardForm.ts';

const STANDARD = '(?:standard (?:index )?form|scientific notation|standard notation)';
const CLAUSE = new RegExp(
  String.raw`[.,;]? ?(?:(?:give|giving|write|writing|leave|leaving|express|expressing|with) (?:your |the )?(?:final )?(?:answer|result)s? )?(?:in|as) (?:${STANDARD}|a mixed (?:number|fraction)(?:,? (?:in|to) its (?:simplest|lowest) (?:form|terms))?|mixed (?:number|fraction) form)(?=[\s.?!]*(?:\[\d+\])?[\s.]*$)`,
  'i',
);
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\bthe product of (\d[\d.]*) and (\d[\d.]*\d|\d)/i, '$1 × $2'],
  [/\bthe sum of (\d[\d.]*) and (\d[\d.]*\d|\d)/i, '$1 + $2'],
  [/\b(\d[\d.]*) (?:times|multiplied by) (\d[\d.]*\d|\d)/i, '$1 × $2'],
  [/\b(\d[\d.]*) divided by (\d[\d.]*\d|\d)/i, '$1 ÷ $2'],
];
const SUM =
  /^(?:please )?(?:express|write|work out|calculate|evaluate|find|simplify|give|what is|compute)(?: the value of)? ([-−(\d][^a-wyz=?]*)[\s.?]*$/i;

/** "4000 + 300 + 20 in standard form": to some that is 4320. */
const PLACES = /^\d[0,]*(?: ?\+ ?\d[0,]*)+$/;

function decimalOf(answer: string): Fraction | null {
  const fraction = /^(-?)\\frac\{(\d+)\}\{(\d+)\}$/.exec(answer);
  if (fraction !== null) return new Fraction(`${fraction[1] ?? ''}${fraction[2] ?? ''}/${fraction[3] ?? ''}`);
  return /^-?\d+(?:\.\d+)?$/.test(answer) ? new Fraction(answer) : null;
}

/** `\frac{9}{2}` as `4\frac{1}{2}`. */
function asMixed(solution: RuleSolution): RuleSolution | null {
  const value = decimalOf(solution.answer);
  if (value === null || value.d === 1n || value.abs().compare(1) <= 0 || !solution.answer.includes('frac')) return null;
  const size = value.abs();
  const whole = size.floor();
  const rest = size.sub(whole);
  const answer = `${value.s < 0n ? '-' : ''}${whole.toString()}\\frac{${rest.n}}{${rest.d}}`;
  const step = { reason: 'Take out the wholes.', expression: `${solution.answer}=${answer}` };
  return { ...solution, steps: [...solution.steps, step], answer };
}

/** A sum whose answer is wanted as a mixed number or in standard form: worked without that, then written so. */
export function workInForm(problem: string, work: (problem: string) => RuleSolution | null): RuleSolution | null {
  const clause = CLAUSE.exec(problem);
  if (clause === null || problem.length > 160) return null;
  const bare = problem
    .replace(CLAUSE, '')
    .replace(/\s*\[\d+\]\s*$/, '')
    .replace(/^without (?:using )?a calculator,? /i, '');
  const named = NAMED.reduce((text, [pattern, words]) => text.replace(pattern, words), bare);
  const sum = SUM.exec(named)?.[1]?.trim();
  if (sum === undefined || !/[×x*÷/+−–-]/.test(sum.slice(1)) || PLACES.test(sum)) return null;
  const solution = work(`Work out ${sum}`);
  if (solution === null) return null;
  if (/mixed/i.test(clause[0])) return asMixed(solution);
  const value = decimalOf(solution.answer);
  const form = value === null ? null : toStandardForm(value);
  return form === null ? null : { ...solution, steps: [...solution.steps, ...form.steps], answer: form.answer };
}
