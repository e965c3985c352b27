import type { Expression } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { parseExpression } from '../reading/parseExpression.ts';
import { plainCharacters } from '../reading/plainCharacters.ts';
import { preparedText } from '../reading/preparedText.ts';
import { findSpans } from '../reading/problemSpans.ts';
import { skeletonOf } from '../reading/skeleton.ts';
import { areIdle, OTHER_QUESTION } from '../reading/taskRequest.ts';
import { apart } from './functions/functionSentence.ts';
import {
  compositeRule,
  compositeValue,
  functionValue,
  namedInverse,
  solveForInput,
  solveFunctionsEqual,
} from './functionTasks.ts';
import type { FunctionRule } from './functionTasks.ts';
import type { Understood } from './method.ts';
import { lettersOf, rationalValue } from './rationalValue.ts';

const NAME = '[fghFGH]';
const DEFINITION = new RegExp(`^(${NAME}) ?\\(([a-z])\\) ?= ?([^=]+)$`);
const CALL = new RegExp(`^(${NAME}) ?\\(([^=()]+)\\)$`);
const NESTED = new RegExp(`^(${NAME}) ?\\(? ?(?:∘|\\\\circ|o)? ?(${NAME}) ?\\)? ?\\(([^=()]+)\\)\\)?$`);
const EQUATION = new RegExp(`^(${NAME}) ?\\(([a-z])\\) ?= ?([^=]+)$`);
const INVERSE = new RegExp(
  `(?:\\$|\\\\\\()?\\s*(${NAME}) ?(?:\\^ ?(?:\\{ ?[-−] ?1 ?\\}|\\( ?[-−]1 ?\\)|[-−]1)|\\*\\* ?\\(?[-−]1\\)?|⁻¹) ?\\*?\\(([^()=$]+)\\)\\s*(?:\\$|\\\\\\))?(?!\\s*=)`,
  'g',
);
const WORDS = new Set(
  'function functions defined define given let consider solve solution solutions value values inverse evaluate composite equal equals equation such where with for all real numbers at x from suppose has have satisfies satisfying an a its formula then expanded simplified simplest composite expand simplify brackets without'.split(
    ' ',
  ),
);
const INVERSE_OF = /\b(?:the |its |an expression for )*inverse(?: function)?(?: (?:of|for))?(?: the function)?\b/;

type Request =
  | { readonly kind: 'call'; readonly names: readonly string[]; readonly argument: string }
  | { readonly kind: 'equation'; readonly name: string; readonly letter: string; readonly value: string };

type Asked = { readonly rules: ReadonlyMap<string, FunctionRule>; readonly requests: readonly Request[] };

function expressionIn(text: string): Expression | null {
  const reading = parseExpression(text);
  return reading.kind === 'expression' ? reading.expression : null;
}

/** `f : x ↦ 2x+1` is `f(x) = 2x+1`; `f⁻¹(x)` is "the inverse of f". */
function normalised(text: string): string {
  return apart(text)
    .replace(/\( ?([fgh]) ?(?:∘|\\circ|o) ?([fgh]) ?\) ?(?=\()/g, '$1$2')
    .replace(new RegExp(`(${NAME}) ?: ?([a-z]) ?(?:→|↦|->|\\\\mapsto|\\\\to|\\\\rightarrow) ?`, 'g'), '$1($2)=')
    .replace(/\\left|\\right|\\,/g, '')
    .replace(/\b([fgh]) of x\b/g, '$1(x)')
    .replace(INVERSE, (_whole, name: string, argument: string) =>
      /^ ?[a-z] ?$/.test(argument) ? ` inverse of ${name} ` : ` inverse of ${name} at ${argument} `,
    );
}

function readRequest(text: string): Request | null {
  const [, outer, inner, inside] = NESTED.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined && inside !== undefined)
    return { kind: 'call', names: [outer, inner], argument: inside };
  const [, name, argument] = CALL.exec(text) ?? [];
  if (name !== undefined && argument !== undefined) return { kind: 'call', names: [name], argument };
  const [, left, letter, value] = EQUATION.exec(text) ?? [];
  return left === undefined || letter === undefined || value === undefined
    ? null
    : { kind: 'equation', name: left, letter, value };
}

/** The functions given and what is asked of them; `null` when a formula is neither. */
function readFormulas(texts: readonly string[]): Asked | null {
  const rules = new Map<string, FunctionRule>();
  const requests: Request[] = [];
  for (const text of texts) {
    const [, name, letter, body] = DEFINITION.exec(text) ?? [];
    const rule = body === undefined ? null : expressionIn(body);
    const defines =
      rule !== null &&
      letter !== undefined &&
      lettersOf(rule).has(letter) &&
      !new RegExp(NAME + ' ?\\(').test(body ?? '');
    if (defines && name !== undefined && !rules.has(name)) {
      if (lettersOf(rule).size !== 1) return null;
      rules.set(name, { name, letter, body: rule });
      continue;
    }
    if (/^[a-zA-Z]$/.test(text)) continue;
    const request = readRequest(text);
    if (request === null) return null;
    requests.push(request);
  }
  return { rules, requests };
}

function workCall(rules: Asked['rules'], { names, argument }: Request & { kind: 'call' }): RuleSolution | null {
  const [outer, inner] = names.map((name) => rules.get(name));
  const at = expressionIn(argument);
  if (outer === undefined || at === null || (names.length === 2 && inner === undefined)) return null;
  const numeric = rationalValue(at) !== null;
  if (inner === undefined) {
    if (numeric) return functionValue(outer, at);
    return lettersOf(at).size === 1 && at.kind !== 'symbol'
      ? compositeRule(outer, { name: '', letter: outer.letter, body: at })
      : null;
  }
  if (numeric) return compositeValue(outer, inner, at);
  return at.kind === 'symbol' && at.name === inner.letter ? compositeRule(outer, inner) : null;
}

function workEquation(
  rules: Asked['rules'],
  { name, letter, value }: Request & { kind: 'equation' },
): RuleSolution | null {
  const rule = rules.get(name);
  if (rule === undefined) return null;
  const other = CALL.exec(value.trim());
  const second = other?.[2]?.trim() === letter ? rules.get(other[1] ?? '') : undefined;
  if (second !== undefined) return letter === rule.letter ? solveFunctionsEqual(rule, second) : null;
  const goal = expressionIn(value);
  if (goal === null || rationalValue(goal) === null) return null;
  const solved = solveForInput(rule, goal);
  if (solved === null || letter === rule.letter) return solved;
  return { ...solved, answer: solved.answer.replaceAll(`${rule.letter}=`, `${letter}=`) };
}

/** The inverse of the only function, or of the one named; at a number, where it takes that value. */
function workInverse(
  rules: Asked['rules'],
  named: readonly string[],
  skeleton: string,
  texts: readonly string[],
): RuleSolution | null {
  const at = /\binverse of #\d+ at #(\d+)/.exec(skeleton)?.[1];
  const [name, ...others] = new Set(named);
  const rule = name === undefined ? (rules.size === 1 ? [...rules.values()][0] : undefined) : rules.get(name);
  if (rule === undefined || others.length > 0) return null;
  if (at === undefined) return namedInverse(rule);
  const goal = expressionIn(texts[Number(at)] ?? '');
  const solved = goal === null ? null : solveForInput(rule, goal);
  const value = solved?.answer.slice(`${rule.letter}=`.length) ?? '';
  return solved === null || value.includes('or') || value.includes('text') ? null : { ...solved, answer: value };
}

/** Questions about functions given in the text: a value, a composite, an inverse, where a value is taken. */
export function functionQuestions(problem: Understood): RuleSolution | null {
  if (!new RegExp(`${NAME} ?(?:\\(|:)`).test(problem.text)) return null;
  const text = preparedText(plainCharacters(normalised(problem.text)).text);
  const spans = findSpans(text);
  const skeleton = skeletonOf(text, spans);
  if (OTHER_QUESTION.test(skeleton)) return null;
  const texts = spans.map((span) => span.text.trim());
  const listed = texts.flatMap((one) => one.split(/\s*(?:,|;|\\quad|\\ |\n|\band\b)\s*(?=[fghFGH] ?\()/));
  const inverse = INVERSE_OF.test(skeleton);
  const at = /\binverse of #\d+ at #(\d+)/.exec(skeleton)?.[1];
  const asked = readFormulas(listed.filter((one) => one !== (at === undefined ? '' : texts[Number(at)])));
  if (asked === null || asked.rules.size === 0 || !areIdle(skeleton.replace(INVERSE_OF, ' '), WORDS)) return null;
  const { rules, requests } = asked;
  const letters = listed.filter((one) => /^[a-zA-Z]$/.test(one));
  // "The functions f and g … find the inverse of g": the letter at the word is meant.
  const meant = /\binverse(?: function)? (?:of|for)(?: the function)? #(\d+)/.exec(skeleton)?.[1];
  const functions = (meant === undefined ? letters : [texts[Number(meant)] ?? '']).filter((one) => rules.has(one));
  if (inverse) return requests.length === 0 ? workInverse(rules, functions, skeleton, texts) : null;
  const [only, ...more] = requests;
  if (only === undefined || more.length > 0) return null;
  // Another letter beside the functions and their variables would be something else that is asked about.
  const inputs = new Set([...rules.values()].map(({ letter }) => letter));
  if (only.kind === 'equation') inputs.add(only.letter);
  if (!letters.every((letter) => rules.has(letter) || inputs.has(letter))) return null;
  return only.kind === 'call' ? workCall(rules, only) : workEquation(rules, only);
}
