import { mapParts, substitute } from '../../algebra/substitute.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Expression, Statement } from '../../expression/expression.ts';
import { readStatement } from '../../reading/parseStatement.ts';
import { readOrRefuse } from '../../reading/unreadable.ts';
import { formulaSentence } from '../formulaSentence.ts';
import type { FunctionRule } from '../functionTasks.ts';
import { readFunctionRule } from '../functionTasks.ts';

/** A question in which functions are defined: their rules, and all other formulas with the functions known. */
export type FunctionSentence = {
  readonly skeleton: string;
  readonly rules: ReadonlyMap<string, FunctionRule>;
  /** The formulas that are no definition, in order. */
  readonly others: readonly Statement[];
};

export function readWith(text: string, declared: readonly string[]): Statement | null {
  const reading = readOrRefuse<{ kind: 'statement'; statement: Statement } | { kind: 'none' }>(() => ({
    kind: 'statement',
    statement: readStatement(text, declared),
  }));
  return reading.kind === 'statement' ? reading.statement : null;
}

function declaredIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const [, name, letter] = /^\s*([A-Za-z])\s?\(\s?([A-Za-z])\s?\)\s*=/.exec(text) ?? [];
    return name === undefined || name === letter ? [] : [name];
  });
}

/** `f(x + h)` as `f(x+h)`, `[…]/h` as `(…)/h`: among words a formula is cut at its spaces. */
function withTightCalls(text: string): string {
  return text
    .replace(/(?<![A-Za-z])([A-Za-z]) ?\( ?([a-z]|\d+) ?([-+−–]) ?([a-z]|\d+) ?\)/g, '$1($2$3$4)')
    .replace(/(?<=\))\s*([-+−–])\s*(?=[A-Za-z]\()/g, '$1');
}

/** `f : x ↦ 2x + 1` as `f(x) = 2x + 1`; a rule that follows another is one of its own. */
function withEquals(text: string): string {
  return withTightCalls(apart(text)).replace(
    /\b([fghp]) ?: ?([a-z]) ?(?:→|↦|->|\\mapsto|\\to|\\rightarrow) ?/g,
    '$1($2) = ',
  );
}

/** Takes a question about functions apart; `null` where none is defined, one twice, or a formula cannot be read. */
export function functionSentence(text: string): FunctionSentence | null {
  const sentence = formulaSentence(withEquals(text));
  if (sentence === null) return null;
  const declared = declaredIn(sentence.texts);
  if (declared.length === 0 || new Set(declared).size !== declared.length) return null;
  const rules = new Map<string, FunctionRule>();
  const others: Statement[] = [];
  for (const formula of sentence.texts) {
    const statement = readWith(formula, declared);
    if (statement === null) return null;
    const rule = readFunctionRule(statement);
    if (rule !== null && declared.includes(rule.name) && !hasCall(rule.body)) rules.set(rule.name, rule);
    else others.push(statement);
  }
  return rules.size === declared.length ? { skeleton: sentence.skeleton, rules, others } : null;
}

function hasCall(expression: Expression): boolean {
  if (expression.kind === 'apply') return true;
  let found = false;
  mapParts(expression, (part) => {
    found ||= hasCall(part);
    return part;
  });
  return found;
}

/** "f(x)=2x-1 g(x)=x+4": two rules side by side. */
export function apart(text: string): string {
  return text.replace(/(=[^=,;.]*?[\w)²³}]) +(?=[fgh] ?\([a-z]\) ?=)/g, '$1, ');
}

export function callsIn(expression: Expression): readonly (Expression & { kind: 'apply' })[] {
  if (expression.kind === 'apply') return [expression];
  const found: (Expression & { kind: 'apply' })[] = [];
  mapParts(expression, (part) => {
    found.push(...callsIn(part));
    return part;
  });
  return found;
}

function bracketed(value: Expression): Expression {
  return value.kind === 'negative' ? { kind: 'sum', terms: [value] } : value;
}

/** Every `f(…)` by what f does; `null` where a function is unknown or has several operands. */
export function withRules(expression: Expression, rules: FunctionSentence['rules']): Expression | null {
  let known = true;
  const put = (part: Expression): Expression => {
    if (part.kind !== 'apply') return mapParts(part, put);
    const rule = rules.get(part.name);
    const [operand, ...more] = part.operands;
    if (rule === undefined || operand === undefined || more.length > 0) {
      known = false;
      return part;
    }
    const value = substitute(rule.body, new Map([[rule.letter, bracketed(put(operand))]]));
    return bracketed(value);
  };
  const result = put(expression);
  return known ? result : null;
}

export function lettersIn(expression: Expression): readonly string[] {
  return symbolsIn({ kind: 'expression', expression });
}
