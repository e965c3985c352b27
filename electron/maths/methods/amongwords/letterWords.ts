import type { Expression } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';

/** A question made of the told expressions: what is to be worked, and how it was come by. */
export type Made = {
  readonly verb: 'Simplify' | 'Expand and simplify';
  readonly latex: string;
  readonly reason: string;
};

/** The words of a story, the expressions told in them in order, by their place `#n`. */
export type Told = {
  readonly words: string;
  readonly parts: ReadonlyMap<number, Expression>;
  /** The story as typed, for the names in it. */
  readonly problem: string;
};

export function guarded(expression: Expression | undefined): string {
  if (expression === undefined) return '';
  const latex = toLatex(expression);
  return expression.kind === 'sum' || expression.kind === 'negative' ? `(${latex})` : latex;
}

/** Words that change an amount or ask for something else; a reader that knows one of them takes it out first. */
export const STEERS =
  /\b(?:not|never|except|without|unless|instead|each|every|per|twice|doubl\w*|tripl\w*|half|halv\w*|third|quarter|times|percent|more|less|fewer|longer|shorter|wider|taller|older|younger|bigger|smaller|than|average|mean|difference|ratio|value|solve|if|when|equation|factor\w*|cut|removed?|hole|path|shaded|overlap\w*|share[ds]?|split|divided?|multipl\w*|subtract\w*|increase[ds]?|decrease[ds]?|extra|another|same|both|gap|gate|door|volume|diagonal|radius|diameter|circle|remaining|left|missing|before|after|only|but|second hand|return(?:s|ed|ing)?|refund\w*|discount|change|profit)\b/;

/** All of it is asked for. */
export const ASKS_TOTAL =
  /\b(?:altogether|in all|in total|total|totals|sum|combined|all together|all (?:two|three|four|five|the) |whole (?:week|journey|trip)|for the (?:two|three|four|five|whole))/;
