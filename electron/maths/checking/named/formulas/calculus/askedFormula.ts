import { isFormula } from '../formulaWords.ts';
import type { Groups } from '../forms.ts';

export const TO =
  '(?:→|->|\\\\to|tends? to|approach(?:es)?|goes? to|gets (?:close|near|closer and closer|nearer and nearer) to|nears)';
export const PLACE = String.raw`(?<place>[-−]?(?:\d+(?:\.\d+)?(?:\/\d+)?|∞|infinity|\\infty|π|a))(?!\d|[./]\d|[-+−–^⁺⁻]| [-+−–] )`;
export const LETTER = '(?<letter>[a-zθ])';
export const RESPECT = '(?: (?:with respect to|wrt) (?<respect>[a-zθ]))?';

/** What the first pattern takes whose formula is one, in letters that fit the rest of the question. */
export function askedFormula(patterns: readonly RegExp[], text: string): Groups | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    const told = groups?.['formula'] ?? '';
    if (groups !== undefined && isFormula(told) && !isMixed(text, told, groups)) return groups;
  }
  return null;
}

/** Letters that do not fit: ∫ x² dy, dy/dx of t², "with respect to t" where x stands too, a limit of t² in x. */
function isMixed(text: string, told: string, { respect, letter, low }: Groups): boolean {
  const body = told
    .replace(/\\[A-Za-z]+|[A-Za-z]{3,}|ln|\bpi\b|\bd ?[a-zθ]$/g, ' ')
    .replace(/^\s*[a-zA-Z](?:\([a-z]\))?\s*=/, ' ');
  const letters = new Set(body.match(/[a-zθ]/gi) ?? []);
  letters.delete('e');
  const over = respect ?? (low === undefined ? (letter ?? /(?<=\bd ?)[a-zθ]$/.exec(told)?.[0]) : undefined);
  const named = /^\s*[a-zA-Z]\((?<of>[a-z])\)\s*=/.exec(told)?.groups?.['of'];
  if (named !== undefined && letters.size > 0 && !letters.has(named)) return true;
  const byX = /dy ?\/ ?dx/.test(text) && !(letters.size === 1 && letters.has('x') && /^\s*y\s*=/.test(told));
  const isOther = over !== undefined && !letters.has(over) && letters.size > 0;
  return byX || isOther || (over !== undefined && low === undefined && letters.size > 1);
}
