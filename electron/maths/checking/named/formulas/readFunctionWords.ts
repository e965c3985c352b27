import { canonical } from '../../../algebra/canonical.ts';
import { coefficientsIn } from '../../../algebra/polynomial.ts';
import { makeWorkroom } from '../../../algebra/rationalForm.ts';
import { makeBudget } from '../../../numeric/budget.ts';
import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { expressionIn, lettersIn } from './formulaParts.ts';
import { isFormula, worded } from './formulaWords.ts';
import type { Groups } from './forms.ts';

const NAME = '(?:(?:given that|given|if|let|the|a|function|functions|suppose|for|that|functions are) )*';
const DEFINED = '(?: (?:is|be))?(?: (?:the )?(?:function )?(?:such that|defined by|given by|with|defined as))?';
const HEAD = (name: string, letter: string, body: string): string =>
  `${NAME}(?:[a-z]${DEFINED} )?(?<${name}>[f-h])(?:\\((?<${letter}>[a-z])\\) ?=| ?: ?(?<${letter}2>[a-z]) ?(?:→|↦|\\\\mapsto|->)) ?(?<${body}>[^=,;:]+?)`;
const APART = '(?:,? (?:where )?[a-z] ?≠ ?[-−]?[\\d/]+)?(?:[.,;]? (?:and )?| and |[.,;]\\s*| )';
const FIND =
  "(?:then |please )?(?:(?:find|work out|what is|what's|whats|calculate|determine|evaluate|state|write down|give) )?(?:the )?(?:value of |an expression for )?";
const NUMBER = '(?<at>[-−]?\\d+(?:\\.\\d+)?(?:/\\d+)?)';
const INVERSE = String.raw`(?:\^\{?[-−]1\}?|⁻¹|\^\([-−]1\))`;

const INVERSES = [
  worded(HEAD('f', 'x', 'body'), APART, FIND, String.raw`(?:(?<same>[f-h])${INVERSE}\((?<of>[a-z])\)|(?:its|the) inverse(?: function)?|inverse(?: function)?(?: (?<same2>[f-h])${INVERSE}(?:\((?<of2>[a-z])\))?)?)`),
  worded(FIND, String.raw`(?:the )?inverse (?:function )?(?:(?<same>[f-h])${INVERSE}\((?<of>[a-z])\) )?(?:of|for) (?:the function )?`, HEAD('f', 'x', 'body')),
]; // prettier-ignore
const INVERSE_VALUES = [
  worded(HEAD('f', 'x', 'body'), APART, FIND, String.raw`(?<same>[f-h])${INVERSE}\(${NUMBER}\)`),
  worded(HEAD('f', 'x', 'body'), APART, `(?:for what value(?:s)? of (?<of>[a-z]) (?:does|is)|(?:find|solve for|what is) (?<of2>[a-z]) (?:when|if|such that)) (?<same>[f-h])\\([a-z]\\) ?=? ?(?:equal to |equal )?${NUMBER}`),
]; // prettier-ignore
const PAIR = `${HEAD('f', 'x', 'body')}${APART}${HEAD('g', 'y', 'second')}`;
const COMPOSED = [
  worded(PAIR, APART, FIND, String.raw`(?<outer>[f-h]) ?\(?(?<inner>[f-h]) ?\(${NUMBER}\)\)?`),
  worded(PAIR, APART, FIND, String.raw`\((?<outer>[f-h]) ?(?:∘|o|\\circ) ?(?<inner>[f-h])\) ?\(${NUMBER}\)`),
  worded(HEAD('f', 'x', 'body'), APART, FIND, String.raw`(?<outer>[f-h]) ?\(?(?<inner>[f-h]) ?\(${NUMBER}\)\)?`),
]; // prettier-ignore

const EXPANDED =
  '(?: (?:in|as) (?:an? )?(?:(?:simplified|expanded|single|the) )*(?:expanded (?:and simplified )?form|polynomial|expression without brackets)(?: in standard form)?)?';
const COMPOSED_RULES = [
  worded(PAIR, APART, '(?:(?:find|work out|write(?: down)?|express|give|expand) )?', String.raw`(?<outer>[f-h]) ?\(?(?<inner>[f-h]) ?\((?<in>[a-z])\)\)?`, `(?<expanded>${EXPANDED})`),
]; // prettier-ignore

/** What is asked of functions whose rules are told: an inverse, a place with a told value, one function of another. */
export function readFunctionWords({ text, form }: BareQuestion): NamedQuestion | null {
  if (!/[f-h] ?(?:\([a-z]\) ?=|:)/.test(text)) return null;
  const named =
    told(INVERSES, text, inverse) ??
    told(INVERSE_VALUES, text, inverseValue) ??
    told(COMPOSED, text, composed) ??
    told(COMPOSED_RULES, text, composedRule);
  return named === null || form === '' || named.kind !== 'formula'
    ? named
    : { ...named, problem: `${named.problem} ${form}` };
}

function told(
  patterns: readonly RegExp[],
  text: string,
  read: (groups: Groups) => NamedQuestion | null,
): NamedQuestion | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || !isRule(groups['body'] ?? '', letterOf(groups))) continue;
    const named = read(groups);
    if (named !== null) return named;
  }
  return null;
}

function letterOf(groups: Groups): string {
  return groups['x'] ?? groups['x2'] ?? '';
}

/** A formula in the letter of its function and no other. */
function isRule(body: string, letter: string): boolean {
  const letters = isFormula(body) ? lettersIn(body) : null;
  return letters !== null && letters.size === 1 && letters.has(letter) && expressionIn(body) !== null;
}

/** A line, or one line over another: x² takes each value twice, and has no inverse. */
function isOneToOne(body: string, letter: string): boolean {
  const read = expressionIn(body);
  const form = read === null ? null : canonical(read, makeWorkroom(makeBudget()));
  return form !== null && [form.top, form.bottom].every((part) => coefficientsIn(part, letter).length <= 2);
}

/** y is made the subject of x = f(y): the answer is what y is then. */
function inverse(groups: Groups): NamedQuestion | null {
  const { f, same, same2, of, of2, body = '' } = groups;
  const letter = letterOf(groups);
  if ((same ?? same2 ?? f) !== f || (of ?? of2 ?? letter) !== letter || letter === 'y') return null;
  if (!isOneToOne(body, letter)) return null;
  const turned = put(body, letter, 'y');
  if (turned === null) return null;
  const label = String.raw`(?:[f-h]\s*\^\s*\{?\s*-\s*1\s*\}?\s*\(?\s*${letter}?\s*\)?|y)`;
  const problem = `Make y the subject of ${letter} = ${turned}`;
  return { kind: 'formula', problem, unit: null, label, calledAs: 'y' };
}

function inverseValue(groups: Groups): NamedQuestion | null {
  const { f, same, of, of2, body = '', at = '' } = groups;
  const letter = letterOf(groups);
  if (same !== f || (of ?? of2 ?? letter) !== letter || !isOneToOne(body, letter)) return null;
  const label = String.raw`(?:[f-h]\s*\^\s*\{?\s*-\s*1\s*\}?\s*\([^()]*\)|${letter})`;
  return { kind: 'formula', problem: `Solve ${body} = ${at}`, unit: null, label, calledAs: letter };
}

/** g(f(x)) as a polynomial: one rule put into the other, brackets and all, is still to be expanded. */
function composedRule(groups: Groups): NamedQuestion | null {
  const { f, g, body = '', second = '', outer = '', inner = '', expanded = '' } = groups;
  const [letter, other] = [letterOf(groups), groups['y'] ?? groups['y2'] ?? ''];
  if (expanded === '' || f === g || letter !== other || groups['in'] !== letter || !isRule(second, other)) return null;
  const rules = new Map([
    [f ?? '', body],
    [g ?? '', second],
  ]);
  const [first, last] = [rules.get(inner), rules.get(outer)];
  const whole = first === undefined || last === undefined ? null : put(last, letter, first);
  const label = String.raw`[f-h]\s*\(\s*[f-h]\s*\([^()]*\)\s*\)`;
  return whole === null ? null : { kind: 'formula', problem: `Expand and simplify ${whole}`, unit: null, label };
}

function composed(groups: Groups): NamedQuestion | null {
  const { f, g, body = '', second = '', outer = '', inner = '', at = '' } = groups;
  const other = groups['y'] ?? groups['y2'] ?? '';
  if (f === g || (g !== undefined && !isRule(second, other))) return null;
  const rules = new Map([
    [f ?? '', [body, letterOf(groups)] as const],
    [g ?? '', [second, other] as const],
  ]);
  const [first, last] = [rules.get(inner), rules.get(outer)];
  const within = first === undefined ? null : put(first[0], first[1], at);
  const whole = last === undefined || within === null ? null : put(last[0], last[1], within);
  const label = String.raw`[f-h](?:\s*\(?\s*[f-h])?\s*\([^()]*\)\)?`;
  return whole === null ? null : { kind: 'formula', problem: `Work out ${whole}`, unit: null, label };
}

/** The rule with something else for its letter; null where the letter may be part of a word. */
function put(body: string, letter: string, value: string): string | null {
  const apart = new RegExp(`(?<![A-Za-z\\\\])${letter}(?![A-Za-z])`, 'g');
  const rest = body.replace(apart, '').replace(/\\(?:d?frac|sqrt|left|right|cdot|times)/g, '');
  return rest.includes(letter) ? null : body.replace(apart, `(${value})`);
}
