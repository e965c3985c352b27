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
  const bare = withoutUnit(withoutDelimiters(text), named.unit);
  if (bare === null) return verdict('unchecked', 'the answer is not in the unit of the question', rule);
  if (named.kind === 'values') return judgeValues(named, bare);
  const judged = judge(named.problem, `$${withoutLabel(bare, named.label)}$`);
  // log₃ 81 names the 4 that is asked for, 0.2 × 50 the 10.
  const isLeft = named.problem.endsWith(' + 0')
    ? /log|ln/.test(bare) || !isFinished(bare)
    : named.unit !== null && isOpen(bare);
  if (judged.status === 'verified' && isLeft)
    return verdict('unchecked', 'the value is right, but something is left to work out', rule);
  const said = named.problem.replace(/^(?:Work out|Solve) /, '');
  // A value that was worked out here already says nothing by being said again.
  const comesTo = said.endsWith(' + 0') ? 'worked out another way' : `the question comes to “${said}”`;
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

/** Every writing of a unit that stands behind a number, or before it for money. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '£': '£|\\\\pounds',
  $: '\\\\?\\$',
  '€': '€',
  '₹': '₹',
};

/**
 * The answer without the unit of the question; null when it lacks it or has another. An answer in no unit to a
 * question without one stays as it is.
 */
function withoutUnit(text: string, unit: string | null): string | null {
  if (unit === null) return text;
  const money = SPELLINGS[unit];
  const pattern =
    money === undefined
      ? new RegExp(`(?:\\\\(?:text|mathrm)\\s*\\{\\s*|(?<![a-z\\\\]))${behind(unit)}`, 'g')
      : new RegExp(`\\\\text\\s*\\{\\s*(?:${money})\\s*\\}|(?:${money})`, 'g');
  const numbers = text.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  const found = text.match(pattern)?.length ?? 0;
  if (found === 0 || numbers === 0) return null;
  const bare = text.replace(pattern, ' ').trim();
  // Another unit may stand beside the one that was found: "18 kg, 27 g", "£10, 35p". A letter before "=" is a label.
  return /[a-z²³](?!\s*=)|\d\s*[A-Z]|[°£€₹%]|\\?\$/.test(
    bare.replace(/\b(?:and|or)\b|\\(?:text\s*\{\s*(?:and|or)?\s*\}|[a-z]+)/g, ' '),
  )
    ? null
    : bare;
}

/** "cm^2" behind its number: \text{ cm}^2, cm², cm^{2}. Whole words may stand in the singular. */
function behind(unit: string): string {
  const [name = '', power] = unit.split('^');
  const stem = name.length > 3 && name.endsWith('s') ? `${name.slice(0, -1)}s?` : name;
  if (power === undefined) return `${stem}\\s*\\}?(?![a-z²³^])`;
  const raised = power === '2' ? '²' : '³';
  return `${stem}\\s*(?:${raised}\\s*\\}?|\\}?\\s*\\^\\s*\\{?\\s*${power}\\s*\\}?(?:\\s*\\})?)`;
}
