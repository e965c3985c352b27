import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import { writeDecimal } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { rationalValue } from '../rationalValue.ts';
import { splitSquare } from '../splitSquare.ts';
import { writeNumber } from '../writeTerms.ts';
import { byPattern } from './rewording.ts';
import type { Piece, Rewording, RewordRule } from './rewording.ts';

const ASK = '(?:find|what is|work out|calculate|evaluate|determine|write down|state)';

/** "The cube root of −64" in words, with a minus sign. */
export function signedRoot(problem: string): Rewording | null {
  const { text, form } = plainQuestion(problem);
  const [, digits] =
    new RegExp(`^(?:${ASK} )?(?:the )?(?:value of )?(?:the )?cube root of \\(?-(\\d+)\\)?$`).exec(text) ?? [];
  if (digits === undefined || form !== null) return null;
  return {
    question: `Work out $\\sqrt[3]{-${digits}}$`,
    lead: [{ reason: 'Write it with the root sign.', expression: `\\sqrt[3]{-${digits}}` }],
  };
}

function between(problem: string): RuleSolution | null {
  const { text } = plainQuestion(problem);
  const found =
    /^(?:between which|which) (?:two|2) (?:consecutive )?(?:integers|whole numbers|consecutive numbers|numbers) (?:does|is|lies?|do) (?:the )?(?:value of |number )?(?:√|the square root of |square root of )\(?(\d+)\)?(?: lie| lies)?(?: between)?$/.exec(
      text,
    ) ??
    /^(?:√|the square root of )\(?(\d+)\)? (?:lies|is) between which (?:two|2) (?:consecutive )?(?:integers|whole numbers|numbers)$/.exec(
      text,
    ) ??
    /^(?:find|write down|state|name) (?:the )?(?:two|2) consecutive (?:integers|whole numbers|numbers) (?:that )?(?:√|the square root of )\(?(\d+)\)? (?:lies|is) between$/.exec(
      text,
    );
  const number = Number(found?.[1] ?? 0);
  const low = Math.floor(Math.sqrt(number));
  if (number < 2 || low * low === number) return null;
  const steps: RuleStep[] = [
    {
      reason: 'The square numbers below and above.',
      expression: `${low}^2=${low * low}<${number}<${(low + 1) ** 2}=${low + 1}^2`,
    },
    { reason: 'Take square roots.', expression: `${low}<\\sqrt{${number}}<${low + 1}` },
  ];
  return { topic: 'powers-roots', method: 'numberRewordings', steps, answer: `${low}\\text{ and }${low + 1}` };
}

function halfway(problem: string): RuleSolution | null {
  const { text } = plainQuestion(problem);
  const number = String.raw`(-?\d+(?:\.\d+)?|-?\d+/\d+)`;
  const [, one, two] =
    new RegExp(
      `^(?:(?:what|which|find the|write down the) (?:number|decimal|fraction|value) (?:is|lies|that is|which is)?|what is|find)? ?(?:exactly )?(?:half ?-?way|midway|in the middle) between ${number} and ${number}$`,
    ).exec(text) ?? [];
  if (one === undefined || two === undefined) return null;
  const [first, second] = [new Fraction(one), new Fraction(two)];
  const sum = first.add(second);
  const write = /\//.test(text) ? writeNumber : writeDecimal;
  const steps: RuleStep[] = [
    {
      reason: 'Add the two numbers.',
      expression: `${write(first)}+${second.s < 0n ? `(${write(second)})` : write(second)}=${write(sum)}`,
    },
    { reason: 'Halve the sum.', expression: `${write(sum)}\\div 2=${write(sum.div(2))}` },
  ];
  return { topic: 'decimals', method: 'numberRewordings', steps, answer: write(sum.div(2)) };
}

const SIZES: Readonly<Record<string, readonly [string, number]>> = {
  second: ['time', 1], minute: ['time', 60], hour: ['time', 3600], day: ['time', 86400],
  mm: ['length', 1], cm: ['length', 10], m: ['length', 1000], km: ['length', 1_000_000], metre: ['length', 1000], kilometre: ['length', 1_000_000], centimetre: ['length', 10],
  g: ['mass', 1], gram: ['mass', 1], kg: ['mass', 1000], kilogram: ['mass', 1000], ml: ['volume', 1], litre: ['volume', 1000], l: ['volume', 1000],
  p: ['money', 1], pence: ['money', 1], '£': ['money', 100], cent: ['dollars', 1], $: ['dollars', 100],
}; // prettier-ignore

function sized(text: string): { readonly kind: string; readonly value: Fraction } | null {
  const [, sign, before, digits, unit] = /^(([£$]))?(\d+(?:\.\d+)?) ?([a-z]+)?$/.exec(text.trim()) ?? [];
  const name = before ?? sign ?? unit?.replace(/(?<=[a-z]{2})s$/, '') ?? '';
  const size = SIZES[name];
  return digits === undefined || size === undefined
    ? null
    : { kind: size[0], value: new Fraction(digits).mul(size[1]) };
}

/** "45 minutes as a fraction of 2 hours": both in one unit first. */
function partOf(problem: string): RuleSolution | null {
  const plain = problem
    .toLowerCase()
    .replace(/\$(?!\d)|\\/g, '')
    .replace(/[\s.?!]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(
      /,? (?:in|giving your answer in|give your answer in) (?:its |the )?(?:simplest|lowest) (?:form|terms)$/,
      '',
    );
  const amount = String.raw`([£$]?\d+(?:\.\d+)?(?: ?[a-z]+)?)`;
  const found =
    new RegExp(`^(?:write|express|give|find|what is)? ?${amount} as a (?:simplified )?fraction of ${amount}$`).exec(
      plain,
    ) ?? null;
  const back = new RegExp(`^(?:what|which) fraction of ${amount} is ${amount}$`).exec(plain);
  const [part, whole] = found === null ? [back?.[2], back?.[1]] : [found[1], found[2]];
  const [one, two] = [sized(part ?? ''), sized(whole ?? '')];
  if (one === null || two === null || one.kind !== two.kind) return null;
  const ratio = one.value.div(two.value);
  const unit =
    { time: 'seconds', length: 'millimetres', mass: 'grams', volume: 'millilitres', money: 'pence', dollars: 'cents' }[
      one.kind
    ] ?? '';
  let [top, bottom] = [one.value, two.value];
  // A larger unit keeps the numbers small.
  if (one.kind === 'time' && top.mod(60).equals(0) && bottom.mod(60).equals(0))
    [top, bottom] = [top.div(60), bottom.div(60)];
  else if (one.kind === 'length' && top.mod(10).equals(0) && bottom.mod(10).equals(0))
    [top, bottom] = [top.div(10), bottom.div(10)];
  if (top.d !== 1n || bottom.d !== 1n) return null;
  const raw = `\\frac{${writeDecimal(top)}}{${writeDecimal(bottom)}}`;
  const name = top.equals(one.value) ? unit : one.kind === 'time' ? 'minutes' : 'centimetres';
  const steps: RuleStep[] = [{ reason: `Write both in ${name}, one over the other.`, expression: raw }];
  if (writeNumber(ratio) !== raw) steps.push({ reason: 'Cancel.', expression: `${raw}=${writeNumber(ratio)}` });
  return { topic: 'fractions', method: 'numberRewordings', steps, answer: writeNumber(ratio) };
}

/** `3√5` as `√45`. */
function underOneRoot(piece?: Piece): Rewording | null {
  const statement = piece?.statement;
  if (piece === undefined || statement?.kind !== 'expression' || symbolsIn(statement).length > 0) return null;
  const { expression } = statement;
  const [front, root, ...more] = expression.kind === 'product' ? expression.factors : [];
  const factor = front === undefined ? null : rationalValue(front);
  const [inside] = root?.kind === 'call' && root.name === 'sqrt' ? root.operands : [];
  const under = inside === undefined ? null : rationalValue(inside);
  if (
    factor === null ||
    under === null ||
    more.length > 0 ||
    factor.compare(0) <= 0 ||
    factor.d !== 1n ||
    under.d !== 1n
  )
    return null;
  const square = factor.mul(factor);
  const answer = `\\sqrt{${writeDecimal(square.mul(under))}}`;
  return {
    question: `Work out $${writeDecimal(square)}\\times ${writeDecimal(under)}$`,
    lead: [
      {
        reason: `$${writeDecimal(factor)}=\\sqrt{${writeDecimal(square)}}$.`,
        expression: `\\sqrt{${writeDecimal(square)}}\\times \\sqrt{${writeDecimal(under)}}`,
      },
      { reason: 'Multiply under one root.', expression: answer },
    ],
    finish: () => ({ steps: [{ reason: 'So it is', expression: answer }], answer }),
  };
}

/** The side of a square with a given area, as a surd. */
function sideOfSquare(problem: string): RuleSolution | null {
  if (!/surd|exact|root/i.test(problem)) return null;
  const { text } = plainQuestion(problem);
  const found =
    /^(?:a|the) square has (?:an )?area (?:of )?(\d+) ?(cm|m|mm|km)?\^?2?[.,] ?(?:find|work out|calculate|what is) (?:the )?(?:exact )?(?:length of (?:one|each|a|the) side|side length|length of its sides?)(?: of the square)?(?:[.,]? ?(?:as a|in) .*)?$/.exec(
      text,
    );
  if (found === null) return null;
  const area = BigInt(found[1] ?? '0');
  const [outside, inside] = splitSquare(area);
  if (inside === 1n || area < 2n) return null;
  const unit = found[2] === undefined ? '' : `\\text{ ${found[2]}}`;
  const answer = `${outside === 1n ? '' : outside}\\sqrt{${inside}}`;
  const steps: RuleStep[] = [{ reason: 'The side is the root of the area.', expression: `\\sqrt{${area}}` }];
  if (outside !== 1n)
    steps.push({
      reason: 'Take out the largest square.',
      expression: `\\sqrt{${outside * outside}\\times ${inside}}=${answer}`,
    });
  return { topic: 'surds', method: 'numberRewordings', steps, answer: `${answer}${unit}` };
}

const WORDED: readonly [RegExp, (problem: string) => RuleSolution | null][] = [
  [/consecutive|whole numbers|integers|which two/i, between],
  [/half ?-?way|midway|middle/i, halfway],
  [/fraction of/i, partOf],
  [/square has/i, sideOfSquare],
];

/** Small questions about numbers that are worked at once. */
export function numberAnswers(problem: string): RuleSolution | null {
  for (const [trigger, work] of WORDED) {
    const worked = trigger.test(problem) ? work(problem) : null;
    if (worked !== null) return worked;
  }
  return null;
}

/** An exact answer is what the rules give anyway. */
function exactly(piece?: Piece): Rewording | null {
  return piece?.statement?.kind === 'relation' ? { question: `Solve ${piece.text}` } : null;
}

/** A fraction of an amount of which there is a fraction, or several lots of a fraction. */
function productStory(problem: string): Rewording | null {
  const plain = problem
    .replace(/\\[dt]?frac\{(\d+)\}\{(\d+)\}/g, '$1/$2')
    .replace(/\$(?!\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const fraction = String.raw`(\d+ ?\/ ?\d+|\d+ \d+\/\d+)`;
  const of = new RegExp(
    `^(?:[A-Z][a-z]+|A [a-z]+|The [a-z]+) (?:has|had|is|contains|holds|buys|bought) ${fraction} (?:of an? )?([a-z]+)(?: of [a-z ]+)?[.,] (?:and )?(?:He|She|They|he|she|they) (?:uses?|used|drinks|drank|eats|ate|gives away|gave away|spills|spilled) ${fraction} of (?:it|this|the [a-z]+)[.,] (?:What fraction of an? \\2|How much(?: of an? \\2)?|What fraction of the whole [a-z]+) (?:does|did) (?:he|she|they) (?:use|drink|eat|give away|spill)\\?$`,
  ).exec(plain);
  if (of !== null)
    return {
      question: `Work out ${of[3] ?? ''} × ${of[1] ?? ''}`,
      lead: [{ reason: '"Of" means times.', expression: latexProduct(of[3], of[1]) }],
    };
  const lots = new RegExp(
    `^(?:A|One|Each|The) [a-z ]{2,30} (?:uses|needs|takes|requires|holds|weighs|is) ${fraction} (?:of an? )?([a-z]+)(?: of ([a-z]+)| long)?\\. (?:How much|How many \\2s?(?: of)?|What is the total [a-z]+ of)(?: ([a-z]+))? (?:is|are|do (?:you|I|we) need|does (?:he|she) need)(?: needed| required)? (?:for|to make|in|of) (\\d+|two|three|four|five|six|eight|ten) [a-z ]+\\?$`,
  ).exec(plain);
  const count =
    lots === null
      ? undefined
      : ({ two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10 }[lots[5] ?? ''] ?? Number(lots[5]));
  if (lots === null || count === undefined || !Number.isInteger(count)) return null;
  if (lots[3] !== undefined && lots[4] !== undefined && lots[3] !== lots[4]) return null;
  return {
    question: `Work out ${count} × ${lots[1] ?? ''}`,
    lead: [{ reason: 'So many lots: multiply.', expression: latexProduct(`${count}`, lots[1]) }],
  };
}

function latexProduct(one: string | undefined, two: string | undefined): string {
  const latex = (text: string | undefined): string => {
    const reading = parseExpression(text ?? '');
    return reading.kind === 'expression' ? toLatex(reading.expression) : '';
  };
  return `${latex(one)}\\times ${latex(two)}`;
}

const RULES: readonly RewordRule[] = [
  ['(?:write|express|give|put) # (?:as|in the form of|under) (?:a |one )?(?:single |entire |one )?(?:square root|root|surd|radical)(?: sign)?', underOneRoot],
  ['(?:solve|find the exact solution of|find the exact value of # if) # ,? ?(?:and )?(?:leave|leaving|give|giving|write|writing|express|expressing) (?:your |the )?(?:answer |solution )?(?:exactly |exact )?(?:in terms of (?:#|e|natural logarithms?|logarithms?|logs|ln)|in exact form|exactly|as an exact value)', exactly],
]; // prettier-ignore
const patterns = byPattern(RULES);

export function numberRewordings(problem: string): Rewording | null {
  return (
    patterns(problem) ??
    (/cube root of/i.test(problem) ? signedRoot(problem) : null) ??
    (/\d ?\/ ?\d|frac/.test(problem) ? productStory(problem) : null)
  );
}
