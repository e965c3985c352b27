import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import type { Understood } from '../method.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';

const PAIR = '(?:(?:a|one|one pair of|a pair of|a single pair of|some) )?(?:pairs? of )?(?:brackets?|parenthes[ei]s)';
const ASKED = new RegExp(
  `\\b(?:put|insert|place|add|write|use|position|include)(?: in)? ${PAIR}\\b(?: (?:in|into|to|somewhere in|anywhere in|so that|such that))?`,
  'i',
);
const WORDS =
  /^(?:(?:the|this|following|calculation|statement|equation|sum|expression|number|sentence|so|that|it|is|to|make|makes|making|each|true|correct|right|answer|equals?|has|a|value|of|in|into|below|work|where|needed|please|and|correctly|only|if|necessary|will|be|become|becomes|calculations?|these)\b[\s,.:;]*)*$/i;
const CALCULATION =
  /(?:[-−]?\d+(?:\.\d+)?\s*[-+−–×*÷/·x]\s*)+\d+(?:\.\d+)?\s*(?:²|\^\s*2)?(?:\s*=\s*[-−]?\d+(?:\.\d+)?)?/;
const VALUE = /(?:equals?|equal to|is|answer is|answer|value of|to make|make) ([-−]?\d+(?:\.\d+)?)\b/i;

function valueOf(text: string): { readonly expression: Expression; readonly latex: string } | null {
  const reading = parseStatement(text);
  return reading.kind === 'statement' && reading.statement.kind === 'expression'
    ? { expression: reading.statement.expression, latex: toLatex(reading.statement.expression) }
    : null;
}

/** Every way of putting one pair of brackets round two or more neighbouring numbers, not round all of them. */
function bracketings(calculation: string): readonly string[] {
  const parts = calculation.split(/(\s*[-+−–×*÷/·x]\s*)/);
  const count = (parts.length + 1) / 2;
  const found: string[] = [];
  for (let from = 0; from < count; from += 1)
    for (let to = from + 1; to < count; to += 1) {
      if (from === 0 && to === count - 1) continue;
      found.push(
        parts.map((part, index) => `${index === 2 * from ? '(' : ''}${part}${index === 2 * to ? ')' : ''}`).join(''),
      );
    }
  return found;
}

/** "Insert one pair of brackets: 20 − 8 ÷ 4 = 3": the one place where they make it true; `null` where there are several. */
export function insertBrackets({ text }: Understood): RuleSolution | null {
  const asked = ASKED.exec(text);
  const plain = text
    .replace(/\$|\\\(|\\\)/g, ' ')
    .replace(/\\times/g, '×')
    .replace(/\\div/g, '÷');
  const calculation = asked === null ? undefined : CALCULATION.exec(plain.replace(ASKED, ' '))?.[0];
  if (asked === null || calculation === undefined) return null;
  const rest = plain.replace(ASKED, ' ').replace(calculation, ' ');
  const [left = '', right] = calculation.split('=').map((part) => part.trim());
  const goalText = right ?? VALUE.exec(rest)?.[1];
  const words = right === undefined ? rest.replace(VALUE, ' ') : rest;
  if (goalText === undefined || !WORDS.test(words.trim())) return null;
  const goal = rationalValue(valueOf(goalText)?.expression ?? { kind: 'symbol', name: 'x' });
  if (goal === null) return null;
  const fitting = bracketings(left.replace(/x/g, '×')).flatMap((candidate) => {
    const read = valueOf(candidate);
    const value = read === null ? null : rationalValue(read.expression);
    return read !== null && value !== null && value.equals(goal) ? [candidate] : [];
  });
  const [only, ...more] = fitting;
  const start = valueOf(left.replace(/x/g, '×'));
  const without = start === null ? null : rationalValue(start.expression);
  if (only === undefined || more.length > 0 || without === null || without.equals(goal)) return null;
  const latex = only.replace(/\s+/g, '').replace(/[×*·]/g, '\\times ').replace(/÷/g, '\\div ').replace(/[−–]/g, '-');
  const answer = `${latex}=${writeNumber(goal)}`;
  const steps = [
    {
      reason: 'Without brackets it comes to something else.',
      expression: `${start?.latex ?? left}=${writeNumber(without)}`,
    },
    { reason: 'What stands in brackets is worked out first.', expression: answer },
  ];
  return { topic: 'order-of-operations', method: 'insertBrackets', steps, answer };
}
