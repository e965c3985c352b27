import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { realValueOf } from '../../checking/roundsTo.ts';
import { toNumber } from '../../numeric/realBall.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { takeAnswerForm } from './answerForms.ts';
import { askedPlainly } from './asks.ts';
import { withoutChatter } from './chatter.ts';
import { withoutShortForms } from './shortForms.ts';

type Work = (question: string) => RuleSolution | null;

/** Two things to be worked, which is to be the larger (`null` where that is asked), and what was told before. */
type Comparison = {
  readonly facts: string;
  readonly one: string;
  readonly two: string;
  readonly asks: 'difference' | 'which' | 'both';
  /** For a difference: one less two, or the other way round. For "which": the larger or the smaller. */
  readonly larger: boolean;
};

const MORE = '(?:more|bigger|larger|greater|higher)';
const LESS = '(?:less|smaller|lower)';
const PATTERNS: readonly (readonly [pattern: RegExp, asks: Comparison['asks'], larger: boolean])[] = [
  [new RegExp(`^(?:by )?how much ${MORE} is (.+?) than (.+)$`, 'i'), 'difference', true],
  [new RegExp(`^by how much is (.+?) ${MORE} than (.+)$`, 'i'), 'difference', true],
  [/^by how much (?:does|do) (.+?) exceed (.+)$/i, 'difference', true],
  [/^how much (?:does|do) (.+?) exceed (.+?)(?: by)?$/i, 'difference', true],
  [new RegExp(`^(?:by )?how much ${LESS} is (.+?) than (.+)$`, 'i'), 'difference', false],
  [new RegExp(`^by how much is (.+?) ${LESS} than (.+)$`, 'i'), 'difference', false],
  [new RegExp(`^which (?:(?:number|one|value|of these|of the two) )*(?:is |has the )(?:the )?${MORE}(?: value)?(?:[:,]| and by how much[:,])? ?(.+?),? or (.+?)(?<by>,? (?:and )?by how much|,? and (?:by )?how much ${MORE}|,? and what is the difference)?$`, 'i'), 'which', true],
  [new RegExp(`^which (?:(?:number|one|value|of these|of the two) )*(?:is |has the )(?:the )?${LESS}(?: value)?(?:[:,]| and by how much[:,])? ?(.+?),? or (.+?)(?<by>,? (?:and )?by how much|,? and what is the difference)?$`, 'i'), 'which', false],
]; // prettier-ignore

/** A third thing, or a second question. */
const MORE_ASKED = /,? and (?:what|how|which|by|is)\b|\b(?:what|how|which|why|or)\b|[?;]/i;

function readComparison(problem: string): Comparison | null {
  const bare = takeAnswerForm(withoutChatter(withoutShortForms(problem))).rest.replace(/[\s?.]+$/, '');
  const parts = bare.split(/(?<=[.;!])\s+/);
  const asked = parts.pop() ?? '';
  for (const [pattern, asks, larger] of PATTERNS) {
    const found = pattern.exec(asked);
    const [, one, two] = found ?? [];
    if (found === null || one === undefined || two === undefined) continue;
    if (MORE_ASKED.test(one) || MORE_ASKED.test(two)) return null;
    const both = asks === 'which' && (found.groups?.['by'] !== undefined || /and by how much[:,]/i.test(asked));
    return { facts: parts.join(' '), one, two: completed(one, two), asks: both ? 'both' : asks, larger };
  }
  return null;
}

/** "the mean of 2 and 8" and "the median", "their HCF", "that of …": what the second leaves out, from the first. */
function completed(one: string, two: string): string {
  const [, head = '', tail = ''] = /^(.+?) (of .+)$/.exec(one) ?? [];
  if (tail === '') return two;
  if (/^that of /i.test(two)) return two.replace(/^that/i, head);
  if (/^(?:their|its) /i.test(two)) return `${two.replace(/^(?:their|its)/i, 'the')} ${tail}`;
  if (/^the (?:smaller|larger|smallest|largest|lower|other)$/i.test(two))
    return `${head.replace(/\b(?:larger|largest|greater|greatest|bigger|biggest|higher)\b/i, two.replace(/^the /i, ''))} ${tail}`;
  return / of |[\d=]/.test(two) ? two : `${two} ${tail}`;
}

/** A value with its unit apart. */
type Value = { readonly latex: string; readonly unit: string; readonly size: number };

const UNIT = /(?:\\text\{[^{}]*\}(?:\^\{?\d\}?)?|\^\{?\\circ\}?|\\%)$/;
const MONEY = /^\\text\{£\}|^\\\$|^\\text\{€\}/;

function valueOf(answer: string): Value | null {
  const bare = answer.replace(/^[a-z]=/i, '');
  const money = MONEY.exec(bare)?.[0] ?? '';
  const unit = UNIT.exec(bare)?.[0] ?? '';
  const latex = bare.slice(money.length, unit === '' ? undefined : -unit.length).trim();
  const reading = parseStatement(latex);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const ball = realValueOf(reading.statement.expression);
  return ball === null ? null : { latex, unit: `${money}|${unit}`, size: toNumber(ball) };
}

function asQuestion(facts: string, thing: string): string {
  const plain = askedPlainly(`${thing} = ?`);
  return facts === '' ? plain : `${facts} ${plain}`;
}

function withUnit(latex: string, unit: string): string {
  const [money = '', after = ''] = unit.split('|');
  return `${money}${latex}${after}`;
}

/**
 * "By how much does 5√12 exceed 2√27?", "Which is greater, 5/7 or 7/10, and by how much?": both are worked by the rules
 * of their own topic, then compared.
 */
export function compareQuestions(problem: string, work: Work): RuleSolution | null {
  if (!/\bhow much\b|\bexceed|\bwhich\b/i.test(problem)) return null;
  const comparison = readComparison(problem);
  if (comparison === null) return null;
  const { facts, asks, larger } = comparison;
  const worked = [comparison.one, comparison.two].map((thing) => workedValue(facts, thing, work));
  const [one, two] = worked;
  if (one === undefined || two === undefined || one === null || two === null || one.value.unit !== two.value.unit)
    return null;
  const steps: readonly RuleStep[] = [one, two].flatMap(({ thing, solution }) => [
    ...solution.steps.slice(-2),
    { reason: `So ${thing} is this.`, expression: solution.answer },
  ]);
  const base = { topic: one.solution.topic, method: 'compareQuestions' };
  const oneIsWanted = one.value.size > two.value.size === larger;
  if (one.value.size === two.value.size) return null;
  if (asks === 'which') return { ...base, steps, answer: named(oneIsWanted ? one.thing : two.thing) };
  const [great, small] = one.value.size > two.value.size ? [one, two] : [two, one];
  // "How much greater is A than B" tells that A is the greater; where it is not, something was misread.
  if (asks === 'difference' && (great === one) !== larger) return null;
  const difference = work(`Work out $${great.value.latex}-(${small.value.latex})$`);
  if (difference === null) return null;
  const answer = withUnit(difference.answer, one.value.unit);
  const all = [
    ...steps,
    {
      reason: 'Subtract the smaller from the larger.',
      expression: `${great.value.latex}-${small.value.latex}=${difference.answer}`,
    },
  ];
  if (asks === 'difference') return { ...base, steps: all, answer };
  return { ...base, steps: all, answer: `${named(oneIsWanted ? one.thing : two.thing)}\\text{, by }${answer}` };
}

type Worked = { readonly thing: string; readonly solution: RuleSolution; readonly value: Value };

function workedValue(facts: string, thing: string, work: Work): Worked | null {
  const bare = thing.trim();
  const solution = work(asQuestion(facts, bare)) ?? valueAsTyped(bare);
  const value = solution === null ? null : valueOf(solution.answer);
  return solution === null || value === null ? null : { thing: bare, solution, value };
}

/** "0.7", "3√5": nothing to be worked. */
function valueAsTyped(thing: string): RuleSolution | null {
  const latex = thing.replace(/√(\d+)/g, '\\sqrt{$1}').replace(/^\$|\$$/g, '');
  return /[a-z]{3}/i.test(latex.replace(/\\[a-z]+/g, '')) || valueOf(latex) === null
    ? null
    : { topic: 'order-of-operations', method: 'compareQuestions', steps: [], answer: latex };
}

function named(thing: string): string {
  const bare = thing
    .replace(/^\$|\$$/g, '')
    .replace(/√(\d+)/g, '\\sqrt{$1}')
    .replace(/^(\d+)\/(\d+)$/, '\\frac{$1}{$2}');
  return /[a-z]{3}/i.test(bare.replace(/\\[a-z]+|sin|cos|tan|log/g, '')) ? `\\text{${bare}}` : bare;
}
