/** What clauses about ratios have in common: their slots, and the facts a match gives. */
import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { amountAt, namesIn } from '../words/values.ts';
import type { Parts, RatioFact } from './ratioFact.ts';

export type Rules = readonly ClauseRule<readonly RatioFact[]>[];

export const VERB =
  '(simplify|write|express|reduce|cancel|put|give|find|what is|state|convert|change|work out|fully simplify|simplify fully|rewrite|bring|turn)';
export const R = '{ratio:r}';
export const IN = '(in|into|in to) [(the|a) ]ratio[ of][:]';
export const FORM =
  '(in the form|as|to the form|to|into the form|as a ratio|in the ratio|as a unit ratio|as a ratio in the form)';
export const THING_AMOUNT = '{money|number|quantity|length|time:n}[ {noun:t}]';
export const SIMPLE =
  '[ to (its|the) (simplest form|lowest terms)| simplified| down| fully| in simplest form| in lowest terms| as simply as possible]';
export const ANY = '{money|quantity|length|time|number';
export const NAMES = '{names:w}';

export function says(sources: readonly string[], read: (match: ClauseMatch) => readonly RatioFact[] | null): Rules {
  return rule(sources, read);
}

export function partsAt(match: ClauseMatch, name = 'r'): Parts {
  const amount = match.amount(name);
  return amount?.kind === 'ratio' ? amount.parts : [];
}

export function isOne(match: ClauseMatch, name: string): boolean {
  const amount = match.amount(name);
  return amount?.kind === 'number' && amount.value.equals(1);
}

export function ratioAt(match: ClauseMatch): RatioFact {
  return { kind: 'ratio', parts: partsAt(match) };
}

export function totalAt(match: ClauseMatch): RatioFact {
  return { kind: 'total', amount: amountAt(match, 'n'), thing: match.words('t') };
}

export function namesAt(match: ClauseMatch): readonly RatioFact[] {
  return match.words('w') === '' ? [] : [{ kind: 'names', names: namesIn(match.words('w')) }];
}
