import Fraction from 'fraction.js';

import { substitute } from '../../algebra/substitute.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { numberNode } from '../numberNode.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { lettersOf } from './parts.ts';
import type { Work } from './requestWords.ts';
import { numberIn } from './spokenMaths.ts';

const N = '(\\d+(?:\\.\\d+)?|[a-z]+(?:-[a-z]+)?)';
const POWER_WORDS: readonly (readonly [pattern: RegExp, base: number, value: number])[] = [
  [
    new RegExp(
      `^(?:please |so |now )?(?:what|which) power of ${N} (?:makes|gives|is|equals|is equal to|gets you|produces|do you need to (?:get|make)|must you take to get) ${N}[.?! ]*$`,
      'i',
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^(?:to )?what power (?:must|should|do you|do i|do we|does|is) ${N} (?:have to be|be|to be|is)? ?(?:raised|lifted|taken)?(?: to)? ?(?:so that it is|to (?:get|give|make|reach|equal|become|produce)) ${N}[.?! ]*$`,
      'i',
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^${N} (?:is|to) (?:to )?what power (?:is|gives|makes|equals) ${N}[.?! ]*$|^${N} to what power (?:is|gives|makes|equals) ${N}[.?! ]*$`,
      'i',
    ),
    1,
    2,
  ],
];

function numberOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^\d/.test(text)) return text;
  const value = numberIn(text.toLowerCase());
  return value === null ? null : String(value);
}

/** "What power of two makes thirty-two?" */
export function powerWords(problem: string, work: Work): RuleSolution | null {
  for (const [pattern, base, value] of POWER_WORDS) {
    const found = pattern.exec(problem.trim());
    const [of, is] = [numberOf(found?.[base]), numberOf(found?.[value])];
    if (of !== null && is !== null) return work(`Evaluate $\\log_{${of}} ${is}$`);
  }
  return null;
}

const OPERATOR = String.raw`([*#@&⊕⊗⊙◦∘△▲☆★♦◇⋆∗●○□■¤§~◆◇⋄▽▼▵⊞⊠⊖⊘†‡♣♥♠]|\\(?:oplus|otimes|star|circ|ast|bullet|diamond|triangle))`;
const SIGNS: Readonly<Record<string, string>> = { oplus: '⊕', otimes: '⊗', star: '⋆', circ: '∘', ast: '∗', bullet: '●', diamond: '◇', triangle: '△' }; // prettier-ignore
const DEFINED = new RegExp(
  String.raw`(?<![a-z])\$?([a-z]) ?${OPERATOR} ?([a-z])\$? ?(?:=|means|is defined (?:as|to be|by)(?: \$?\1 ?\2 ?\3 ?=)?|stands for|is) ?\$?([^.,;?$]+)`,
);
const ASKED =
  /(?:what is|find|work out|calculate|evaluate|compute|value of|give|determine|so|then|,|\.|;)\s*(?:the value of )?\$?((?:[-−]?\d+|\()[^a-z=?]*?)\$?(?:\s*=\s*\??)?[.?! ]*$/i;
const OPERATION_WORDS =
  /^(?:(?:an?|the|new|binary|every|operation|operator|set|denoted|under|symbol|rule|is|defined|define|by|for|as|so|that|if|suppose|given|we|let|where|all|any|numbers?|real|integers?|two|then|find|work|out|what|calculate|evaluate|value|of|and|means|using|this|on|follows|puzzle|compute|following|how|much|it|worth|there|star|a|b|x|y|p|q|m|n)\b|[\s,.:;?!$])*$/i;

function valueAt(
  text: string,
  operator: string,
  letters: readonly [string, string],
  body: Expression,
  steps: RuleStep[],
): Fraction | null {
  const inner = /\(([^()]*)\)/.exec(text);
  if (inner !== null) {
    const value = valueAt(inner[1] ?? '', operator, letters, body, steps);
    if (value === null) return null;
    return valueAt(
      `${text.slice(0, inner.index)}${value.toString()}${text.slice(inner.index + inner[0].length)}`,
      operator,
      letters,
      body,
      steps,
    );
  }
  const parts = text.split(operator).map((part) => part.trim().replace('−', '-'));
  if (parts.length === 1 && /^-?\d+(?:\.\d+)?$/.test(parts[0] ?? '')) return new Fraction(parts[0] ?? '0');
  if (parts.length !== 2 || !parts.every((part) => /^-?\d+(?:\.\d+)?$/.test(part))) return null;
  const nodes = parts.map((part) => numberNode(new Fraction(part)));
  const guarded = nodes.map((node): Expression => (node.kind === 'negative' ? { kind: 'sum', terms: [node] } : node));
  const [one, two] = guarded;
  if (one === undefined || two === undefined) return null;
  const put = substitute(
    body,
    new Map([
      [letters[0], one],
      [letters[1], two],
    ]),
  );
  const value = rationalValue(put);
  if (value === null) return null;
  steps.push({
    reason: `Put $${letters[0]}=${parts[0] ?? ''}$ and $${letters[1]}=${parts[1] ?? ''}$ into the rule.`,
    expression: `${toLatex(put)}=${writeNumber(value)}`,
  });
  return value;
}

/** "An operation is defined by p * q = p² − 2q. What is 5 * (3 * 2)?" */
export function newOperation(typed: string): RuleSolution | null {
  const problem = typed.replace(/[–—−]/g, '-').replace(/\\(oplus|otimes|star|circ|ast|bullet|diamond|triangle)(?![a-z])/g, (_all, name: string) => SIGNS[name] ?? '*'); // prettier-ignore
  const defined = DEFINED.exec(problem);
  const [all = '', first, operator, second, rule] = defined ?? [];
  if (
    defined === null ||
    first === undefined ||
    operator === undefined ||
    second === undefined ||
    rule === undefined ||
    first === second
  )
    return null;
  const later = problem.slice(defined.index + all.length);
  const asked = ASKED.exec(later);
  const body = parseExpression(rule.replace(/\b(?:for|where|whenever)\b.*$/, '').trim());
  if (asked?.[1]?.includes(operator) !== true || body.kind !== 'expression') return null;
  const letters = lettersOf(body.expression);
  if (!letters.every((letter) => letter === first || letter === second) || letters.length === 0) return null;
  const words = `${problem.slice(0, defined.index)} ${later.slice(0, asked.index)} ${asked[0].replace(asked[1], ' ')}`;
  if (!OPERATION_WORDS.test(words.replace(/=/g, ' ').replaceAll(operator, ' '))) return null;
  const steps: RuleStep[] = [];
  const value = valueAt(asked[1], operator, [first, second], body.expression, steps);
  return value === null
    ? null
    : { topic: 'substitution-functions', method: 'smallRequests', steps, answer: writeNumber(value) };
}

const RECIPROCAL =
  /^(?:if|given(?: that)?|suppose|when)? ?\$?([a-z]) ?([+−-]) ?(?:1\/\1|\\d?frac\{1\}\{\1\})\$? ?= ?\$?(\d+)\$?[\s,.;]*(?:then|and|what is|find|work out|calculate|evaluate|the|value|of|determine|\s)*\$?\1(?:²|\^2|\^\{2\}) ?\+ ?(?:1\/\1(?:²|\^2|\^\{2\})|\\d?frac\{1\}\{\1\^\{?2\}?\})\$?[.?! ]*$/i;

/** "x + 1/x = 5: find x² + 1/x²", by squaring. */
export function reciprocalSquares(problem: string): RuleSolution | null {
  const [, x, typed, size] = RECIPROCAL.exec(problem.trim()) ?? [];
  if (x === undefined || typed === undefined || size === undefined) return null;
  const value = BigInt(size);
  const [sign, other] = typed === '+' ? ['+', '-'] : ['-', '+'];
  const answer = String(value * value + (typed === '+' ? -2n : 2n));
  return {
    topic: 'substitution-functions',
    method: 'smallRequests',
    steps: [
      { reason: 'Square both sides.', expression: `${x}^2${sign}2+\\frac{1}{${x}^2}=${size}^2` },
      {
        reason: `${typed === '+' ? 'Subtract' : 'Add'} $2$.`,
        expression: `${x}^2+\\frac{1}{${x}^2}=${String(value * value)}${other}2`,
      },
      { reason: 'Work it out.', expression: answer },
    ],
    answer,
  };
}
