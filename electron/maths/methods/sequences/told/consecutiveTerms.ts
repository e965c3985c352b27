import type { Expression } from '../../../expression/expression.ts';
import { symbolsIn } from '../../../expression/symbolsIn.ts';
import { toLatex } from '../../../printing/toLatex.ts';
import { sentenceOf } from '../../reworded/rewording.ts';
import type { Rewording } from '../../reworded/rewording.ts';

const TELLS =
  /^(?:(?:if|given that|suppose|the (?:expressions|numbers|terms|three terms)) )*(?:three )?(?:(?:consecutive|successive|first three|next three) )?(?:terms )?(?:(?:of|in) (?:an?|the) (arithmetic|geometric) (?:sequence|progression|series) (?:are|is) )?(?:the )?(?:(?:first )?three (?:consecutive )?terms of (?:an?|the) (arithmetic|geometric) (?:sequence|progression|series) are )?(?:(?:an?|the) (arithmetic|geometric) (?:sequence|progression|series) (?:has|starts with|begins with|begins|starts)(?: (?:the )?(?:first |consecutive |three )*terms)? )?#0(?: ,| and| , and)+ #1(?: ,| and| , and)+ #2(?: (?:are|form|is|be|in))*(?: (?:the )?(?:first )?(?:three |3 )?(?:consecutive |successive )?terms)?(?: (?:of|in))?(?: (?:an?|the) (arithmetic|geometric) (?:sequence|progression|series))?(?: ,)?(?: (?:then|and))?(?: (?:find|what is|work out|determine|calculate|solve for|what must))(?: the)?(?: possible)?(?: values? of)? #3(?: be)?$/;

function guarded(expression: Expression): string {
  const written = toLatex(expression);
  return /.[-+]/.test(written) || written.startsWith('-') ? `(${written})` : written;
}

/** "k + 2, 4k − 6 and 3k − 2 are consecutive terms of an arithmetic sequence; find k": equal differences or ratios. */
export function consecutiveTerms(problem: string): Rewording | null {
  if (!/arithmetic|geometric|\b[AG]\.?P\b/i.test(problem)) return null;
  const plain = problem
    .replace(/\bA\.?P\b\.?/g, 'arithmetic progression')
    .replace(/\bG\.?P\b\.?/g, 'geometric progression');
  const sentence = sentenceOf(plain);
  const found = sentence === null ? null : TELLS.exec(sentence.skeleton);
  if (sentence === null || found === null || sentence.pieces.length !== 4) return null;
  const kinds = new Set(found.slice(1).filter((kind) => kind !== undefined));
  const sides = sentence.pieces.map(({ statement }) =>
    statement?.kind === 'expression' ? statement.expression : null,
  );
  const [one, two, three, letter] = sides;
  if (one === null || two === null || three === null || letter?.kind !== 'symbol') return null;
  if (one === undefined || two === undefined || three === undefined || kinds.size !== 1) return null;
  const letters = new Set([one, two, three].flatMap((expression) => symbolsIn({ kind: 'expression', expression })));
  if (letters.size !== 1 || !letters.has(letter.name)) return null;
  const arithmetic = kinds.has('arithmetic');
  const question = arithmetic
    ? `${toLatex(two)}-${guarded(one)}=${toLatex(three)}-${guarded(two)}`
    : `${guarded(two)}^2=${guarded(one)}${guarded(three)}`;
  const reason = arithmetic
    ? 'In an arithmetic sequence the differences are equal.'
    : 'In a geometric sequence the middle term squared is the product of the other two.';
  return { question: `Solve $${question}$`, lead: [{ reason, expression: question }] };
}
