import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedNumber, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';
import { greatestDivisor, writeNumber } from './writeTerms.ts';

const VERB =
  '(?:(?:write|express|convert|change|turn|rewrite|give|state|show|find|put)(?: the (?:number|decimal|fraction|percentage))? )?(?:the (?:decimal|fraction|percentage) )?';
const SIMPLEST =
  '(?:,? (?:in|and give it in|giving your answer in) (?:its |the )?(?:simplest|lowest) (?:possible )?(?:form|terms))?';
const INTO = '(?:as|to|into|in) (?:an? )?(?:proper |simplified |equivalent |terminating )?';
const FORM = '(?: form)?';
const PERCENTAGE = '(?:percentage|percent|per cent|%)';
const FRACTION = String.raw`\d+ ?/ ?\d+|\\d?frac\{\d+\}\{\d+\}`;
const DECIMAL_TO_FRACTION = new RegExp(
  `^${VERB}(\\d*\\.\\d+) ${INTO}fraction${FORM}${SIMPLEST}$|^(?:which|what) fraction (?:is|equals|is equal to) (\\d*\\.\\d+)$`,
);
const PERCENT_TO = new RegExp(
  `^${VERB}(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent) ${INTO}(fraction|decimal)${FORM}${SIMPLEST}$|^(?:which|what) (fraction|decimal) (?:is|equals|is equal to) (\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent)$`,
);
const TO_PERCENT = new RegExp(
  `^${VERB}(\\d*\\.\\d+|\\d+|${FRACTION}) ${INTO}${PERCENTAGE}${FORM}$|^(?:which|what) ${PERCENTAGE} (?:is|equals|is equal to) (\\d*\\.\\d+|${FRACTION})$`,
);
const FRACTION_TO_DECIMAL = new RegExp(
  `^${VERB}(${FRACTION}) ${INTO}decimal${FORM}$|^(?:which|what) decimal (?:is|equals|is equal to) (${FRACTION})$`,
);

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'converting-numbers', method: 'conversions', steps, answer };
}

/** `top/bottom` brought to lowest terms. */
function lowest(top: bigint, bottom: bigint, reason: string): RuleSolution {
  const answer = writeNumber(new Fraction(top, bottom));
  const divisor = greatestDivisor(top, bottom);
  const steps: RuleStep[] = [{ reason, expression: `\\frac{${top}}{${bottom}}` }];
  if (divisor !== 1n) steps.push({ reason: `Divide top and bottom by $${divisor}$.`, expression: answer });
  return solution(steps, answer);
}

function decimalToFraction(text: string): RuleSolution | null {
  const places = text.split('.')[1]?.length ?? 0;
  const value = typedNumber(text.startsWith('.') ? `0${text}` : text);
  if (value === null || places === 0) return null;
  const bottom = 10n ** BigInt(places);
  return lowest(
    value.mul(bottom).n,
    bottom,
    `There ${places === 1 ? 'is one decimal' : `are ${places} decimals`}, so write it over $${bottom}$.`,
  );
}

function fractionIn(text: string): Fraction | null {
  return typedNumber(
    text
      .replace(/^\./, '0.')
      .replace(/\\d?frac\{(\d+)\}\{(\d+)\}/, '$1/$2')
      .replace(/\s/g, ''),
  );
}

function percentTo(value: Fraction, form: string): RuleSolution {
  if (form === 'fraction') {
    const scaled = new Fraction(value.n, value.d * 100n);
    const places = value.d;
    return places === 1n
      ? lowest(value.n, 100n, 'Percent means out of a hundred.')
      : lowest(scaled.n, scaled.d, 'Percent means out of a hundred; write whole numbers over each other.');
  }
  const answer = writeDecimal(value.div(100));
  return solution([{ reason: 'Divide by 100.', expression: `${writeDecimal(value)}\\div 100=${answer}` }], answer);
}

type Raised = { readonly steps: readonly RuleStep[]; readonly latex: string; readonly why: string };

/** A fraction over 10, 100 or 1000; over 100 where a percentage is wanted. `null` where none is a multiple. */
function overPowerOfTen(value: Fraction, percent: boolean): Raised | null {
  const powers = percent ? [100n] : [10n, 100n, 1000n];
  const bottom = powers.find((power) => power % value.d === 0n);
  if (bottom === undefined || value.d === 1n || value.s < 0n) return null;
  const by = bottom / value.d;
  const latex = `\\frac{${value.n * by}}{${bottom}}`;
  const reason = `Make the bottom $${bottom}$: multiply top and bottom by $${by}$.`;
  const steps = by === 1n ? [] : [{ reason, expression: `${writeNumber(value)}=${latex}` }];
  return { steps, latex, why: percent ? 'Out of a hundred means percent.' : `Divide by $${bottom}$.` };
}

/** The group of the pattern that took part, in the question without its verb or with all of it. */
function firstGroup(pattern: RegExp, asked: string, whole: string): string | undefined {
  const found = pattern.exec(asked) ?? pattern.exec(whole);
  return found?.slice(1).find((group) => group !== undefined);
}

/** Works decimals to fractions, percentages to fractions and decimals, fractions to decimals that end, any of them to percentages. */
export function conversions(problem: Understood): RuleSolution | null {
  const { asked, whole } = askedText(problem.text.replace(/½/g, '1/2').replace(/¼/g, '1/4').replace(/¾/g, '3/4'));
  const decimal = firstGroup(DECIMAL_TO_FRACTION, asked, whole);
  if (decimal !== undefined) return decimalToFraction(decimal);
  const [, before, into, asForm, behind] = PERCENT_TO.exec(asked) ?? PERCENT_TO.exec(whole) ?? [];
  const [percent, form] = [before ?? behind, into ?? asForm];
  const share = percent === undefined ? null : typedNumber(percent);
  if (share !== null && form !== undefined) return percentTo(share, form);
  const [to, ended] = [firstGroup(TO_PERCENT, asked, whole), firstGroup(FRACTION_TO_DECIMAL, asked, whole)];
  const value = fractionIn(to ?? ended ?? '');
  if (value === null) return null;
  const answer = writeDecimal(to === undefined ? value : value.mul(100));
  if (answer.includes('\\')) return null;
  const raised = to?.includes('.') === true ? null : overPowerOfTen(value, to !== undefined);
  if (raised !== null)
    return solution(
      [
        ...raised.steps,
        { reason: raised.why, expression: `${raised.latex}=${answer}${to === undefined ? '' : '\\%'}` },
      ],
      `${answer}${to === undefined ? '' : '\\%'}`,
    );
  if (to === undefined)
    return solution(
      [{ reason: 'Divide the top by the bottom.', expression: `${value.n}\\div ${value.d}=${answer}` }],
      answer,
    );
  const shown = to.includes('.') ? writeDecimal(value) : writeNumber(value);
  return solution(
    [{ reason: 'Multiply by 100 percent.', expression: `${shown}\\times 100\\%=${answer}\\%` }],
    `${answer}\\%`,
  );
}
