import { plainQuestion } from '../../facts/plainQuestion.ts';
import { inFigures } from '../../words/numberWords.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { ordinalsInFigures } from './sequenceText.ts';

const N = String.raw`-?\d+(?:\.\d+)?`;
const TERM = String.raw`(?:the |its |a |whose )?(?:(\d+)(?:st|nd|rd|th) term|term (?:number )?(\d+))(?: of (?:the|this) sequence)?(?: is| of|=| equals| being)* (${N})`;
const FORMULA = String.raw`(?:(?:a|the|this) (?:sequence|series) (?:has|with) )?(?:the )?n-?th term(?: of (?:a|the|this) sequence)?(?: is|=| of| given by|:)* ((?:[-+*^() ]|\d|[a-z](?![a-z]{2}))+?)`;
const ASK = String.raw`(?:find|what is|what's|whats|work out|calculate|determine)(?: the)?(?: value of)?(?: the constant)? ([a-mo-z])|([a-mo-z]) ?=`;
const FORMS: readonly RegExp[] = [
  new RegExp(`^${FORMULA}(?: ?,)?(?: and|,|\\.|;| where| with| when| if| given that)+ ${TERM}[.,;]* (?:${ASK})$`),
];

/** "The nth term is an + 5 and the 6th term is 29; find a": the place put into the formula. */
export function unknownInTerm(problem: string): Rewording | null {
  if (!/n-?th term/i.test(problem)) return null;
  const plain = plainQuestion(problem);
  if (plain.form !== null) return null;
  const text = ordinalsInFigures(inFigures(plain.text));
  for (const form of FORMS) {
    const [, formula, ordinal, number, value, one, two] = form.exec(text) ?? [];
    const [place, letter] = [ordinal ?? number, one ?? two];
    if (formula === undefined || place === undefined || value === undefined || letter === undefined) continue;
    const letters = new Set(formula.match(/[a-z]/g) ?? []);
    if (letters.size !== 2 || !letters.has('n') || !letters.has(letter)) return null;
    const put = formula
      .trim()
      .replace(/(?<=[\d\w)]) ?n/g, `*(${place})`)
      .replace(/n/g, `(${place})`);
    const shown = put.replaceAll('*(', '\\times (');
    return {
      question: `Solve ${put} = ${value}`,
      lead: [{ reason: `Put $n=${place}$ into the $n$th term.`, expression: `${shown}=${value}` }],
    };
  }
  return null;
}
