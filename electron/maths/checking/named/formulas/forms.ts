import type { AsFormula, BareQuestion } from '../namedQuestion.ts';
import { isFormula } from './formulaWords.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern for a whole question, and the question as the reader of formulas knows it; null where the parts do not fit. */
export type Form = readonly [pattern: RegExp, say: (groups: Groups, text: string) => string | null];

/** Groups that hold formulas, in which no word may stand. */
const FORMULAS = ['formula', 'second'];

/** The question said again by the first form that takes it to its last word. */
export function sayAgain(forms: readonly Form[], { text, form }: BareQuestion): AsFormula | null {
  for (const [pattern, say] of forms) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || !FORMULAS.every((name) => isFormulaOrAbsent(groups[name]))) continue;
    const problem = say(groups, text);
    if (problem !== null)
      return {
        kind: 'formula',
        problem: form === '' ? problem : `${problem} ${form}`,
        unit: null,
        ...calledIn(problem, text),
      };
  }
  return null;
}

/** "Find x in terms of y" may be answered by what x is, "make x the subject" by an equation only. */
function calledIn(problem: string, text: string): { readonly calledAs?: string } {
  const wanted = /^Make ([a-z]) the subject/i.exec(problem)?.[1];
  return wanted === undefined || /subject/i.test(text) ? {} : { calledAs: wanted };
}

/** A box stands for a number. */
function isFormulaOrAbsent(text: string | undefined): boolean {
  return text === undefined || isFormula(text.replace(/[□☐▢_]/g, '1'));
}
