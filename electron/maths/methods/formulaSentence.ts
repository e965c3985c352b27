import type { Statement } from '../expression/expression.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { plainCharacters } from '../reading/plainCharacters.ts';
import { preparedText } from '../reading/preparedText.ts';
import { findSpans } from '../reading/problemSpans.ts';
import { skeletonOf } from '../reading/skeleton.ts';
import { withoutWorksheetMarks } from '../reading/worksheetMarks.ts';

/** A question as words around formulas: `skeleton` has `#n` where the n-th of `texts` and `statements` stands. */
export type FormulaSentence = {
  readonly skeleton: string;
  readonly texts: readonly string[];
  /** `null` for what cannot be read. */
  readonly statements: readonly (Statement | null)[];
};

const LONGEST = 300;
const MOST_FORMULAS = 12;

const LOST_SIGN =
  /(?:^|[.:,;] |\b(?:solve|when|if|that|where|is|find|simplify|evaluate|expand) )(?:minus|negative) #\d/i;

/** Takes a question apart into its words and formulas; `null` where it has no formula or is too long to be one question. */
export function formulaSentence(text: string): FormulaSentence | null {
  if (text.length > LONGEST) return null;
  const unmarked = withoutWorksheetMarks(plainCharacters(text).text);
  if (unmarked.doubtful) return null;
  const prepared = preparedText(unmarked.text);
  const spans = findSpans(prepared);
  if (spans.length === 0 || spans.length > MOST_FORMULAS) return null;
  const skeleton = skeletonOf(prepared, spans);
  // "Minus two x equals eight": the formula without its sign is another one.
  if (LOST_SIGN.test(skeleton)) return null;
  const statements = spans.map((span) => {
    const reading = parseStatement(span.text);
    return reading.kind === 'statement' ? reading.statement : null;
  });
  return { skeleton, texts: spans.map((span) => span.text.trim()), statements };
}

/** The letter that a formula is, if it is no more than one. */
export function letterIn(statement: Statement | null): string | null {
  return statement?.kind === 'expression' && statement.expression.kind === 'symbol' ? statement.expression.name : null;
}
