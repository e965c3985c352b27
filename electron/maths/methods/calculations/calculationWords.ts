import type { RuleSolution } from '../../outcomes.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { decimals } from '../decimals.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Understood } from '../method.ts';
import { WRITTEN, writtenNumber } from '../ordering/writtenNumbers.ts';
import type { WrittenNumber } from '../ordering/orderNumbers.ts';
import { workNumber } from '../workNumber.ts';
import { withoutVulgar } from '../words/vulgarFractions.ts';

const ASKING =
  "(?:(?:what is|what's|whats|what are|what does|find|work out|calculate|evaluate|compute|determine|state|give|how much is|what do (?:you|i|we) get (?:when|if) (?:you|i|we)|find the result of|the result of)(?: the (?:value|result) of)?:? )?";
const A = `(${WRITTEN})`;
const THE = '(?:the )?(?:number )?';
const ENDS = '(?: (?:equal|make|gives?|come to|makes?)(?: what)?)?(?: together)?';

type Operation = '+' | '-' | '\\times ' | '\\div ';

/** Groups are the numbers; `swapped`: the second is where the calculation starts. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly sign: Operation; readonly swapped?: true }[] = [
  { pattern: new RegExp(`^${ASKING}(?:add|adding|add together) ${THE}${A} (?:and|to|with) ${THE}${A}${ENDS}$`), sign: '+' },
  { pattern: new RegExp(`^${ASKING}(?:the )?(?:sum|total) (?:of )?${A} and ${A}${ENDS}$`), sign: '+' },
  { pattern: new RegExp(`^${ASKING}${A} (?:plus|add|added to) ${A}${ENDS}$`), sign: '+' },
  { pattern: new RegExp(`^${ASKING}(?:subtract|subtracting|take|take away) ${A} (?:away )?from ${A}${ENDS}$`), sign: '-', swapped: true },
  { pattern: new RegExp(`^${ASKING}${A} (?:is )?(?:subtracted|taken|taken away) from ${A}${ENDS}$`), sign: '-', swapped: true },
  { pattern: new RegExp(`^from ${A},? (?:subtract|take(?: away)?) ${A}$`), sign: '-' },
  { pattern: new RegExp(`^${ASKING}${A} (?:minus|subtract|take away|less(?! than)) ${A}${ENDS}$`), sign: '-' },
  { pattern: new RegExp(`^${ASKING}(?:multiply|multiplying) ${A} (?:by|and|with|times) ${A}${ENDS}$`), sign: '\\times ' },
  { pattern: new RegExp(`^${ASKING}(?:the )?product (?:of )?${A} and ${A}${ENDS}$`), sign: '\\times ' },
  { pattern: new RegExp(`^${ASKING}${A} (?:times|multiplied by|multiplied with|lots of) ${A}${ENDS}$`), sign: '\\times ' },
  { pattern: new RegExp(`^${ASKING}(?:divide|dividing) ${A} by ${A}${ENDS}$`), sign: '\\div ' },
  { pattern: new RegExp(`^${ASKING}(?:the )?quotient (?:of )?${A} and ${A}$`), sign: '\\div ' },
  { pattern: new RegExp(`^${ASKING}${A} (?:divided by|shared by|over) ${A}${ENDS}$`), sign: '\\div ' },
  { pattern: new RegExp(`^(?:what|which|find the|write down the)(?: (?:number|integer))?(?: that)?(?: is)? ${A} (?:less than|below|smaller than|fewer than) ${A}$`), sign: '-', swapped: true },
  { pattern: new RegExp(`^(?:what|which|find the|write down the)(?: (?:number|integer))?(?: that)?(?: is)? ${A} (?:more than|above|greater than|bigger than|larger than) ${A}$`), sign: '+', swapped: true },
]; // prettier-ignore
const DIFFERENCE = new RegExp(`^${ASKING}(?:the )?difference (?:between|of) ${A} and ${A}$`);
const SEVERAL = new RegExp(
  `^${ASKING}(?:(?:add|add together|add up)|(?:the )?(?:sum|total) of)(?: the numbers)? (${WRITTEN}(?:(?:, ?|,? and )${WRITTEN}){2,5})$`,
);

function guarded({ latex, value }: WrittenNumber, first: boolean): string {
  return !first && value.s < 0n ? `(${latex})` : latex;
}

function worked(latex: string, text: string): RuleSolution | null {
  const reading = parseStatement(latex);
  if (reading.kind !== 'statement') return null;
  const problem: Understood = { task: 'evaluate', statements: [reading.statement], unknowns: [], text };
  const solution = workNumber(problem) ?? decimals(problem);
  if (solution === null) return null;
  return { ...solution, steps: [{ reason: 'Write it as a calculation.', expression: latex }, ...solution.steps] };
}

function chain(numbers: readonly (WrittenNumber | null)[], sign: Operation): string | null {
  if (!numbers.every((number) => number !== null && number.form !== 'percent')) return null;
  return numbers.map((number, index) => (number === null ? '' : guarded(number, index === 0))).join(sign);
}

/** One operation told in words: "subtract −8 from 3", "the product of 2/3 and 5". */
export function calculationWords(problem: Understood): RuleSolution | null {
  if (problem.text.length > 160 || !/[a-z]{3}/i.test(problem.text)) return null;
  const { text, form } = plainQuestion(withoutVulgar(problem.text));
  if (form !== null) return null;
  const plain = text.replace(/\b(?:minus|negative) (?=\d)(?<![\d)] minus )/g, '-');
  for (const { pattern, sign, swapped } of PATTERNS) {
    const [, one, two] = pattern.exec(plain) ?? [];
    if (one === undefined || two === undefined) continue;
    const numbers = [writtenNumber(one), writtenNumber(two)];
    const latex = chain(swapped === true ? numbers.toReversed() : numbers, sign);
    return latex === null ? null : worked(latex, problem.text);
  }
  const [, first, second] = DIFFERENCE.exec(plain) ?? [];
  if (first !== undefined && second !== undefined) {
    const numbers = [writtenNumber(first), writtenNumber(second)].toSorted(
      (one, two) => two?.value.compare(one?.value ?? 0) ?? 0,
    );
    const latex = chain(numbers, '-');
    return latex === null ? null : worked(latex, problem.text);
  }
  const [, list] = SEVERAL.exec(plain) ?? [];
  if (list === undefined) return null;
  const latex = chain(list.split(/, ?(?:and )?| and /).map(writtenNumber), '+');
  return latex === null ? null : worked(latex, problem.text);
}
