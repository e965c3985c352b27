import { freeSymbols } from '../../../algebra/freeSymbols.ts';
import { parseStatement } from '../../../reading/parseStatement.ts';
import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { sayAgain, type Form, type Groups } from './forms.ts';

const ASK = '(?:write down|give|state|find|what is|calculate|work out|determine)';

const FORMS: readonly Form[] = [
  [new RegExp(`^${ASK} (?:the |an )?(?<exact>exact )?values? (?:of|for) (?<formula>.+)$`, 'i'), valueOf],
];

/** Of numbers alone: "the value of x" asks for something else. */
function valueOf({ exact, formula = '' }: Groups): string | null {
  const reading = parseStatement(formula);
  const isNumber =
    reading.kind === 'statement' &&
    reading.statement.kind === 'expression' &&
    freeSymbols(reading.statement.expression).length === 0;
  return isNumber ? `Find the ${exact ?? ''}value of ${formula}` : null;
}

/** "Write down the exact value of tan 60°." */
export function readValues(question: BareQuestion): NamedQuestion | null {
  return sayAgain(FORMS, question);
}
