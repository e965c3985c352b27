import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { symbolsIn } from '../../../expression/symbolsIn.ts';
import { toLatex } from '../../../printing/toLatex.ts';
import { rationalValue } from '../../rationalValue.ts';
import { sentenceOf } from '../../reworded/rewording.ts';
import { inFigures } from '../../words/numberWords.ts';
import { writeGuarded, writeNumber } from '../../writeTerms.ts';
import { ordinalsInFigures } from './sequenceText.ts';

const TOLD =
  /^(?:(?:the|a|an?) )?(?:n ?th|nth|general|#\d+ ?th) term (?:of (?:the|a|an?|this|another) (?:geometric |number )?(?:sequence|series|progression) )?(?:is|=|is given by|given by|equals) #(\d+)(?: ,)? (.*)$|^(?:the|a|an?) (?:geometric )?sequence (?:has|with|whose) (?:(?:the|an?) )?(?:n ?th|nth|general) term (?:is |of |has )?#(\d+)(?: ,)? (.*)$/;
const ASKED =
  /^(?:and )?(?:write down|find|what is|what are|work out|calculate|state|give|list|determine|evaluate) (?:the |its )?(?:value of the )?(?:(\d+)(?:st|nd|rd|th) term|1st (\d) terms|term (\d+))(?: of (?:the|this) sequence)?$/;

/** "The nth term is 3 × 2^(n − 2). Find the fifth term": terms of any formula in n. */
export function formulaTerm(problem: string): RuleSolution | null {
  if (problem.length > 200 || !/\bterms?\b/i.test(problem) || !/\^|[ⁿ²³]|\/|\\frac/.test(problem)) return null;
  const sentence = sentenceOf(problem.replace(/\bn-?th\b|\$n\$ ?th\b|\$n\^\{?th\}?\$|\$n\^\{\\text\{th\}\}\$/g, 'nth'));
  if (sentence === null) return null;
  const skeleton = ordinalsInFigures(inFigures(sentence.skeleton.replace(/#(\d+)/g, '#$1'))).trim();
  const [, a, afterA, b, afterB] = TOLD.exec(skeleton) ?? [];
  const typed = (afterA ?? afterB ?? '').replace(
    /#(\d+)/g,
    (_mark, index: string) => sentence.pieces[Number(index)]?.text ?? '',
  );
  const [, single, few, number] = ASKED.exec(typed.trim()) ?? [];
  const piece = sentence.pieces[Number(a ?? b ?? -1)]?.statement;
  const body =
    piece?.kind === 'expression' ? piece.expression : piece?.kind === 'relation' ? piece.sides[1] : undefined;
  if (body === undefined || (single ?? few ?? number) === undefined) return null;
  if (symbolsIn({ kind: 'expression', expression: body }).join() !== 'n') return null;
  const places =
    few === undefined ? [Number(single ?? number)] : Array.from({ length: Number(few) }, (_item, index) => index + 1);
  const values = places.map((place) => rationalValue(body, { n: new Fraction(place) }));
  if (places.some((place) => place < 1 || place > 60) || !values.every((value) => value !== null)) return null;
  const latex = toLatex(body);
  const steps = places.slice(0, 6).map((place, index) => ({
    reason: `Put $n=${place}$ in.`,
    expression: `${latex.replaceAll(/(?<![a-zA-Z\\])n(?![a-zA-Z])/g, `(${place})`)}=${writeGuarded(values[index] ?? new Fraction(0))}`,
  }));
  return { topic: 'sequences', method: 'formulaTerm', steps, answer: values.map(writeNumber).join(', ') };
}
