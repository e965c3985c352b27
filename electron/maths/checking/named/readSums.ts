import { parseStatement } from '../../reading/parseStatement.ts';
import { exactValue } from '../grading/exactValue.ts';
import { formula, type BareQuestion, type NamedQuestion } from './namedQuestion.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const SUM = String.raw`(?<sum>[-−+*/×·÷^().\d²³ |[\]]*\d[-−+*/×·÷^().\d²³ |[\]]*?)`;
const DO = '(?:evaluate|simplify|compute|calculate|work out)(?: the (?:numerical )?expression)?:? ';
const PART = String.raw`\d+(?:\.\d+)?(?:\/\d+)?`;

/** Each with what is said behind the sum, and is so of every exact answer to it. */
const FORMS: readonly (readonly [RegExp, (groups: Groups) => string | null])[] = [
  [new RegExp(`^${DO}${SUM}[.;] ?(?:please )?(?:do not|don't) round(?: (?:it|your answer|the answer))?$`), ({ sum }) => sum ?? null],
  [new RegExp(`^${DO}${SUM}[.;] ?(?:write|give|state) (?:your|the) answer as an integer$`), ({ sum }) => (isInteger(sum) ? (sum ?? null) : null)],
  [new RegExp(`^find the quotient: (?<one>${PART}) ?÷ ?(?<two>${PART})$`), ({ one, two }) => (hasRemainder(one, two) ? null : `(${one ?? ''}) ÷ (${two ?? ''})`)],
  [new RegExp(`^find the product: (?<one>${PART}) ?[×·*] ?(?<two>${PART})$`), ({ one, two }) => `(${one ?? ''}) × (${two ?? ''})`],
]; // prettier-ignore

/** A sum in figures with a request beside it that every exact answer meets: "Compute 4.06 + 13.7 − 2.985. Do not round." */
export function readSums(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '') return null;
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(question.text)?.groups;
    const sum = groups === undefined ? null : read(groups);
    if (sum !== null) return formula(sum, question);
  }
  return null;
}

/** "Calculate 7 ÷ 2. Give your answer as an integer": how it is to be rounded, nobody says. */
function isInteger(sum = ''): boolean {
  const reading = parseStatement(sum);
  return (
    reading.kind === 'statement' &&
    reading.statement.kind === 'expression' &&
    exactValue(reading.statement.expression)?.d === 1n
  );
}

/** The quotient of 7 and 2 is 3.5, and 3 where what is left is told beside it. */
function hasRemainder(one = '', two = ''): boolean {
  return /^\d+$/.test(one) && /^\d+$/.test(two) && Number(one) % Number(two) !== 0;
}
