import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { withoutCourtesies } from './facts/plainQuestion.ts';
import type { Understood } from './method.ts';
import { writeNumber } from './writeTerms.ts';

/** `0.1666…`: the digits in front of the point, those that do not repeat, and those that do. */
type Recurring = { readonly whole: string; readonly fixed: string; readonly period: string };

const ONE_DOT = String.raw`\\dot ?\{? ?(\d) ?\}?`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(\d+)\.(\d*) ?${ONE_DOT} ?(\d*) ?${ONE_DOT}`),
  new RegExp(String.raw`(\d+)\.(\d*) ?${ONE_DOT}`),
  /(\d+)\.(\d*) ?\\(?:overline|bar) ?\{? ?(\d+) ?\}?/,
  /(\d+)\.(\d*)\((\d+)\)(?!\d)/,
  /(\d+)\.(\d*?)(\d)\u0307(?:(\d*)(\d)\u0307)?/,
  /(\d+)\.(\d*?)((?:\d\u0305)+)/,
];
const DOTTED = /(\d+)\.(\d+)(?:…|\.{2,}|\\(?:l|c)?dots)/;

/** "0.1234… as a fraction": the dots say that digits follow, and which they are nobody can tell. */
export function leavesDigitsOut(text: string): boolean {
  return /fraction|mixed/i.test(text) && DOTTED.test(text);
}

/** Long enough that the digits surely repeat: the period twice, a single digit three times. */
function fromDots(whole: string, digits: string): Recurring | null {
  for (let start = 0; start <= 2; start += 1)
    for (let length = 1; length <= 6; length += 1) {
      const [fixed, rest] = [digits.slice(0, start), digits.slice(start)];
      const period = rest.slice(0, length);
      const enough = rest.length >= (length === 1 ? 3 - Math.min(start, 1) : 2 * length);
      if (enough && period !== '0' && rest === period.repeat(Math.ceil(rest.length / length)).slice(0, rest.length))
        return { whole, fixed, period };
    }
  return null;
}

function readRecurring(text: string): { readonly read: Recurring; readonly rest: string } | null {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const [, whole = '', fixed = '', first = '', middle = '', last = ''] = found;
    const period = `${first}${middle}${last}`.replaceAll('\u0305', '');
    return { read: { whole, fixed, period }, rest: text.replace(found[0], ' # ') };
  }
  const dotted = DOTTED.exec(text);
  const read = dotted === null ? null : fromDots(dotted[1] ?? '', dotted[2] ?? '');
  if (dotted !== null && read !== null) return { read, rest: text.replace(dotted[0], ' # ') };
  const worded = /(\d+)\.(\d) recurring\b/.exec(text);
  if (worded === null) return null;
  return { read: { whole: worded[1] ?? '', fixed: '', period: worded[2] ?? '' }, rest: text.replace(worded[0], ' # ') };
}

const QUESTION =
  /^(?:(?:write|express|convert|change|turn|give|show|find|rewrite|prove that|what is|work out|use algebra to (?:write|express|convert|show|find))(?: the)?(?: value of)? ?)?(?:the )?(?:(?:recurring|repeating|periodic) )?(?:decimal|number)? ?(?:where [^#]* recurs? )?# ?,? ?(?:recurring )?(?:(?:as|to|into|in|in the form of) (?:an? |its )?(?:exact |single |common |proper |simplified |equivalent |vulgar )*fraction)(?: form)?(?:,? ?(?:in|giving your answer in|give your answer in|and give your answer in) (?:its |the )?(?:simplest|lowest) (?:form|terms)| fully simplified)?$/;
const WHICH =
  /^(?:what|which) fraction (?:is equal to|equals|is|is equivalent to) (?:the (?:recurring|repeating) decimal )?#$/;

function dots({ whole, fixed, period }: Recurring): string {
  const repeating =
    period.length === 1
      ? `\\dot{${period}}`
      : `\\dot{${period.slice(0, 1)}}${period.slice(1, -1)}\\dot{${period.slice(-1)}}`;
  return `${whole}.${fixed}${repeating}`;
}

/** `x = 0.4545…`, so `100x − x` has no decimals. */
function work(decimal: Recurring): RuleSolution | null {
  const { whole, fixed, period } = decimal;
  if (/^0+$/.test(period) || period.length > 6 || fixed.length > 4) return null;
  const [before, after] = [10n ** BigInt(fixed.length), 10n ** BigInt(fixed.length + period.length)];
  const [low, high] = [BigInt(`${whole}${fixed}`), BigInt(`${whole}${fixed}${period}`)];
  const tail = `.${period}${period}\\ldots`;
  const steps: RuleStep[] = [{ reason: 'Call the number $x$.', expression: `x=${dots(decimal)}` }];
  if (before > 1n) steps.push({ reason: `Multiply by $${before}$.`, expression: `${before}x=${low}${tail}` });
  steps.push({ reason: `Multiply by $${after}$: the same decimals again.`, expression: `${after}x=${high}${tail}` });
  const [front, rest] = [after - before, high - low];
  steps.push({ reason: 'Subtract; the decimals go.', expression: `${front}x=${rest}` });
  const answer = writeNumber(new Fraction(rest, front));
  const raw = `\\frac{${rest}}{${front}}`;
  steps.push({ reason: `Divide by $${front}$.`, expression: raw === answer ? `x=${answer}` : `x=${raw}=${answer}` });
  return { topic: 'decimals', method: 'recurringDecimals', steps, answer };
}

/** A recurring decimal as a fraction, however its digits are marked. */
export function recurringDecimals(problem: Understood): RuleSolution | null {
  if (!/fraction/i.test(problem.text) || !/\d\.\d*(?:\d|\\|\()/.test(problem.text)) return null;
  const plain = withoutCourtesies(problem.text.normalize('NFD'))
    .toLowerCase()
    .replace(/\$|\\\(|\\\)|\\,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found = readRecurring(plain);
  if (found === null) return null;
  const rest = found.rest
    .replace(/\s+/g, ' ')
    .replace(/[\s.?!,]+$/, '')
    .trim();
  return QUESTION.test(rest) || WHICH.test(rest) ? work(found.read) : null;
}
