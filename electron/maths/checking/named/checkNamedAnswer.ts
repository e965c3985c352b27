import type { Verdict } from '../../outcomes.ts';
import { expressionsIn, freeSymbols } from '../../algebra/freeSymbols.ts';
import { makeBudget } from '../../numeric/budget.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { answerText } from '../answerText.ts';
import { verdict } from '../checkCalculation.ts';
import { finishedValue } from '../forms/finishedValue.ts';
import { noOpenArithmetic } from '../forms/openArithmetic.ts';
import { tidyForm } from '../forms/simplifiedForm.ts';
import { gradeAnswer } from '../gradeAnswer.ts';
import type { AsValues, NamedQuestion } from './namedQuestion.ts';
import { inPrint } from './inPrint.ts';
import { withoutUnit } from './withoutUnit.ts';

const rule = 'checkNamedAnswer';

/**
 * Judges the answer to a question that was read by what it names. `judge` is the checker for problems that are formulas.
 */
export function checkNamedAnswer(
  named: NamedQuestion,
  answer: string,
  judge: (problem: string, answer: string) => Verdict,
): Verdict {
  const text = answerText(answer);
  if (text === null) return verdict('unchecked', 'it is not clear which part of this text is the answer', rule);
  const plain = withoutDelimiters(text);
  const bare = withoutUnit(plain, named.unit) ?? (lacksUnit(named, plain) ? plain : null);
  if (bare === null && named.kind === 'formula' && named.otherwise !== undefined)
    return checkNamedAnswer(named.otherwise, answer, judge);
  if (bare === null) return verdict('unchecked', 'the answer is not in the unit of the question', rule);
  if (named.kind === 'values') return judgeValues(named, bare);
  const isNamed = named.label === undefined && bare.includes('=');
  const called = named.calledAs === undefined || isNamed ? '' : `${named.calledAs}=`;
  const judged = judge(named.problem, `$${called}${withoutLabel(bare, named.label)}$`);
  if (judged.status === 'unchecked') return judged;
  // log₃ 81 names the 4 that is asked for, 0.2 × 50 the 10.
  const isLeft = named.problem.endsWith(' + 0')
    ? /log|ln/.test(bare) || !isFinished(bare)
    : named.unit !== null && isOpen(bare);
  if (judged.status === 'verified' && isLeft)
    return verdict('unchecked', 'the value is right, but something is left to work out', rule);
  const said = named.problem.replace(/^(?:Work out|Solve) /, '');
  // A value that was worked out here already says nothing by being said again.
  const comesTo = said.endsWith(' + 0') ? 'worked out another way' : `the question comes to “${inPrint(said)}”`;
  return { ...judged, why: `${comesTo}: ${judged.why}` };
}

function withoutDelimiters(text: string): string {
  return /^\s*\$+([^$]*)\$+\s*$/.exec(text)?.[1] ?? /^\s*\\\(([^]*)\\\)\s*$/.exec(text)?.[1] ?? text;
}

/** "y = 75" where y is asked for; a capital letter is the same letter. */
function withoutLabel(text: string, label: string | undefined): string {
  return label === undefined ? text : text.replace(new RegExp(`^\\s*${label}\\s*=`, 'i'), '');
}

function judgeValues(named: AsValues, bare: string): Verdict {
  if (!isWordedFor(named.expected, bare))
    return verdict('unchecked', 'the answer is not in the form of what is asked for', rule);
  const { equal } = gradeAnswer({ expected: `$${named.expected}$`, given: `$${bare}$` });
  if (equal === false && isCloseTo(named.expected, bare))
    return verdict('unchecked', 'this is the value rounded, not the exact value', rule);
  if (equal === false && named.mild !== true)
    return verdict('refuted', `worked out another way it is $${named.expected}$`, rule);
  if (equal === true && named.shape?.test(bare) === false)
    return verdict('unchecked', 'it is right, but not in the form asked for', rule);
  const inOrder = !named.ordered || order(named.expected) === order(bare);
  if (equal === true && !named.ordered && !isFinished(bare))
    return verdict('unchecked', 'the value is right, but something is left to work out', rule);
  return equal === true && inOrder
    ? verdict('verified', 'worked out another way it is the same', rule)
    : verdict('unchecked', 'it could not be compared with what is asked for', rule);
}

/**
 * A line is answered by an equation, a point by its two coordinates in their order, and what stands before a value is no
 * more than its name: "y = 3, x = 5" is not (3, 5), "n = 3n + 2" no nth term.
 */
function isWordedFor(expected: string, bare: string): boolean {
  if (expected.includes('=')) return bare.includes('=');
  if (/^\([^()]*,[^()]*\)$/.test(expected))
    return bare.includes('=') ? /^[^xy]*x\s*=[^=xy]*y\s*=[^=xy]*$/i.test(bare) : /\(|\\binom/.test(bare);
  const [label, value, another] = bare.split('=');
  if (value === undefined) return true;
  if (another !== undefined) return false;
  return expected.includes('n') && !expected.includes('\\text')
    ? /^\s*[a-zA-Z](?:_\s*\{?n\}?|\s*\(n\))\s*$/.test(label ?? '')
    : /^\s*(?:[a-zA-Z]|\\text\s*\{[a-z ]*\})\s*$/.test(label ?? '');
}

function isOpen(bare: string): boolean {
  const reading = parseStatement(bare);
  return reading.kind === 'statement' && !expressionsIn(reading.statement).every((part) => noOpenArithmetic(part).ok);
}

/** {9, 17 + 1} names the factors 9 and 18 and is no list of factors; where order counts, numbers are compared as written. */
function isFinished(bare: string): boolean {
  const reading = parseStatement(bare);
  if (reading.kind !== 'statement') return !/[+*×÷^]|\\times|\d\s*-\s*\d/.test(bare);
  return expressionsIn(reading.statement).every((part) =>
    freeSymbols(part).length === 0
      ? finishedValue(part).ok
      : noOpenArithmetic(part).ok && tidyForm(part, makeBudget()).ok,
  );
}

function isCloseTo(expected: string, given: string): boolean {
  const [first, second] = [Number(expected), Number(given)];
  return Number.isFinite(first) && Number.isFinite(second) && Math.abs(first - second) < 0.01 * Math.abs(first);
}

/** The numbers of an answer one after another. */
function order(text: string): string {
  const plain = text.replace(/\\d?frac\s*\{(\d+)\}\s*\{(\d+)\}/g, '$1/$2').replace(/\\d?frac\s*(\d)\s*(\d)/g, '$1/$2');
  return (plain.match(/-?\d+(?:\.\d+)?(?:\/\d+)?/g) ?? [])
    .map((number) => (number.includes('/') ? number : String(Number(number))))
    .join();
}

/** "How many hours": the answer may be said with no unit at all. */
function lacksUnit(named: NamedQuestion, text: string): boolean {
  return (
    named.kind === 'formula' && named.mayLackUnit === true && !/[°£€₹₦%]|circ|\\?\$|\\(?:text|mathrm|pounds)/.test(text)
  );
}
