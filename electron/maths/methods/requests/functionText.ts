import type { Expression, Statement } from '../../expression/expression.ts';
import { readFunctionRule } from '../functionTasks.ts';
import type { FunctionRule } from '../functionTasks.ts';
import { formulaSentence } from '../formulaSentence.ts';
import { apart, callsIn, readWith } from '../functions/functionSentence.ts';
import { lettersOf } from './parts.ts';
import { cleanRequest } from './requestText.ts';
import type { Sentence } from '../reworded/rewording.ts';

/** A question about functions: each piece read with the functions known. */
export type FunctionText = {
  readonly sentence: Sentence;
  readonly rules: ReadonlyMap<string, { readonly rule: FunctionRule; readonly text: string; readonly index: number }>;
};

const INVERSE =
  /(?:\$|\\\()?\s*\b([fghpFGHP]) ?(?:\^ ?(?:\{ ?[-−] ?1 ?\}|\( ?[-−]1 ?\)|[-−]1)|⁻¹) ?(?:\(([^()=$]+)\))?\s*(?:\$|\\\))?(?!\s*=)/g;

function spelled(problem: string): string {
  return apart(cleanRequest(problem))
    .replace(/\b(domain|range|inverse)((?: function)? of (?:the )?(?:function )?\$?)y ?= ?(?=[^=]*x)/gi, '$1$2f(x) = ')
    .replace(INVERSE, (_all, name: string, argument: string | undefined) =>
      argument === undefined || /^ ?[a-z] ?$/.test(argument)
        ? ` the inverse of $${name}$ `
        : ` the inverse of $${name}$ at $${argument}$ `,
    )
    .replace(/\b([fghp]) of ([fghp]) of (-?\d+|[a-z])(?![\w(])/g, '$1($2($3))')
    .replace(
      /\b([fghp]) of (-?\d+|[a-z])(?! of\b)(?! (?:plus|minus|times|over|squared|cubed|divided|multiplied|take away)\b)(?![\w(])/g,
      '$1($2)',
    );
}

/** Takes a question about functions apart; `null` where none is defined, or one twice. */
export function functionText(problem: string): FunctionText | null {
  if (!/[A-Za-z] ?\(|→|↦|->|mapsto|\b(?:domain|range)\b/.test(problem)) return null;
  const read = formulaSentence(spelled(problem));
  if (read === null) return null;
  const declared = read.texts.flatMap((text) => {
    const [, name, letter] = /^\s*([A-Za-z])\s?\(\s?([A-Za-z])\s?\)\s*=/.exec(text) ?? [];
    return name === undefined || name === letter ? [] : [name];
  });
  if (declared.length === 0) return null;
  const statements = read.texts.map((text): Statement | null => readWith(text, declared));
  const rules = new Map<string, { readonly rule: FunctionRule; readonly text: string; readonly index: number }>();
  for (const [index, statement] of statements.entries()) {
    const rule = statement === null ? null : readFunctionRule(statement);
    const text = read.texts[index] ?? '';
    if (rule === null || rules.has(rule.name) || callsIn(rule.body).length > 0 || !holds(rule.body, rule.letter))
      continue;
    rules.set(rule.name, { rule, text, index });
  }
  if (rules.size === 0) return null;
  const pieces = read.texts.map((text, index) => ({ text, unit: '', statement: statements[index] ?? null }));
  return { sentence: { skeleton: read.skeleton, pieces }, rules };
}

function holds(body: Expression, letter: string): boolean {
  return lettersOf(body).includes(letter);
}
