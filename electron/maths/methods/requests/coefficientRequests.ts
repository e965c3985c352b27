import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Powers } from '../../algebra/polynomial.ts';
import type { Expression } from '../../expression/expression.ts';
import { polynomialOf, writeMonomial } from '../monomials.ts';
import { binomialOf, binomialTerms } from './specialForms.ts';
import { writeNumber } from '../writeTerms.ts';
import { expressionOf, lettersOf } from './parts.ts';
import { requestSentence } from './requestText.ts';
import { areOnly, ASIDES, IDLE, readSaid, say } from './requestWords.ts';
import type { Saying, Work } from './requestWords.ts';

const SAYINGS: readonly Saying[] = [
  ASIDES,
  say('coefficient', '(?:the )?(?:coefficients?|number in front|numerical coefficient|multiplier|number multiplying)(?: of| that goes with| multiplying)? (?:the )?#(?: terms?)?', '(?:what )?number (?:is |stands |goes |will be |appears )?(?:in front of|multiplies|before|multiplying) (?:the )?#(?: terms?)?', 'how many # (?:are there )?(?:altogether|in total)'),
  say('constant', '(?:the )?(?:constant(?: term)?|term independent of #|number on its own|number term)'),
  say('way', '(?:the )?(?:full |binomial |complete )?(?:expansion|product|expanded form|simplified form|result|simplified expression)(?: of)?', '(?:when|once|after|if|by|on)? ?(?:you |it is |it |we |i |they are )?(?:fully )?(?:expand(?:ed|ing)?|multipl(?:y|ied|ying)(?: out)?|simplif(?:y|ied|ying)|collect(?:ed|ing)?|work(?:ed|ing) out)(?: (?:the|all|both|like|terms|brackets|parentheses|out|and|fully|completely|are|is|it))*', '(?:by|using|use|according to|with) (?:the )?(?:binomial (?:theorem|expansion)|pascals triangle|pascal\'s triangle)', '(?:in|with) (?:ascending|descending) powers(?: of #)?'),
  say('formula', '#'),
]; // prettier-ignore
const STOPS =
  /\b(?:sum|remainder|divided|not|constants? (?:is|are|k|a)|equal|twice|half|ratio|difference|greatest|largest|middle)\b/;
const WORDS = new Set([...IDLE, ...'binomial brackets bracket expand simplify then term terms have has'.split(' ')]);

function keyOf(powers: Powers): string {
  return powers.map(([name, exponent]) => `${name}${exponent}`).join('*');
}

/** One term of `(a+b)^n` by its binomial coefficient. */
function inBinomial(expression: Expression, wanted: Powers, result: string): RuleSolution | null {
  const binomial = binomialOf(expression);
  if (binomial === null || binomial.power < 3) return null;
  const terms = binomialTerms(binomial);
  const index = terms.findIndex(({ powers }) => keyOf(powers) === keyOf(wanted));
  const term = terms[index];
  if (term === undefined || terms.filter(({ powers }) => keyOf(powers) === keyOf(wanted)).length > 1) return null;
  const [one, two] = [binomial.first, binomial.second].map(writeMonomial);
  const [n, r] = [binomial.power, index];
  const steps = [
    {
      reason: `This power comes from the term number ${r + 1} of the expansion.`,
      expression: `\\binom{${n}}{${r}}(${one ?? ''})^{${n - r}}(${two ?? ''})^{${r}}`,
    },
    { reason: 'Work it out.', expression: writeMonomial(term) },
    { reason: 'The number in front is the coefficient.', expression: result },
  ];
  return { topic: 'expanding', method: 'coefficientRequests', steps, answer: result };
}

/** "What number multiplies x in the expansion of …?" */
export function coefficientRequests(problem: string, work: Work): RuleSolution | null {
  if (
    !/coefficient|constant|number (?:in front|before|that multiplies|multiplying)|multiplies|independent/i.test(problem)
  )
    return null;
  const sentence = requestSentence(problem);
  if (sentence === null || STOPS.test(sentence.skeleton)) return null;
  const said = readSaid(sentence, SAYINGS, WORDS);
  if (
    said === null ||
    !areOnly(
      said,
      SAYINGS.map(({ kind }) => kind),
    )
  )
    return null;
  const asked = said.filter(({ kind }) => kind === 'coefficient' || kind === 'constant');
  const [main, ...more] = said.filter(({ kind }) => kind === 'formula').flatMap(({ pieces }) => pieces);
  const [wish, ...others] = asked;
  const expression = expressionOf(main);
  if (wish === undefined || others.length > 0 || more.length > 0 || expression === null || main === undefined)
    return null;
  const power = wish.kind === 'constant' ? null : expressionOf(wish.pieces[0]);
  if (wish.kind === 'coefficient' && power === null) return null;
  const [wanted, ...rest] = power === null ? [] : (polynomialOf(power) ?? []);
  if (power !== null && (wanted === undefined || rest.length > 0 || !wanted.coefficient.equals(1))) return null;
  const terms = polynomialOf(expression);
  if (terms === null || !lettersOf(power ?? expression).every((name) => lettersOf(expression).includes(name)))
    return null;
  const term = terms.find(({ powers }) => keyOf(powers) === keyOf(wanted?.powers ?? []));
  const result = term === undefined ? '0' : writeNumber(term.coefficient);
  const byRow = inBinomial(expression, wanted?.powers ?? [], result);
  if (byRow !== null) return byRow;
  const worked = work(`Expand and simplify ${main.text}`);
  const line = power === null ? 'Look at the number on its own.' : `Look at the term in $${toLatex(power)}$.`;
  const steps = [...(worked?.steps ?? []), { reason: line, expression: result }];
  const isPlain = worked === null && expression.kind === 'sum' && terms.length === expression.terms.length;
  return worked === null && !isPlain
    ? null
    : { topic: 'expanding', method: 'coefficientRequests', steps, answer: result };
}
