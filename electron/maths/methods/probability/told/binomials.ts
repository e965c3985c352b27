import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { writeDecimal } from '../../askedText.ts';
import { writeNumber } from '../../writeTerms.ts';
import { probabilitySolution } from '../workProbability.ts';

const TOLD =
  /\b([xyrns]) ?(?:follows|has)(?: (?:the|a))?(?: (?:binomial )?distribution)? ?b(?:in?|inomial)? ?\( ?(\d{1,2}) ?, ?(0?\.\d+|\d+ ?\/ ?\d+|\\frac\{\d+\}\{\d+\}) ?\)/;
const ASKED =
  /^(?:(?:calculate|find|work out|what is|determine|compute|evaluate|state|write down) )?(?:the (?:value|probability) (?:of|that) )?p ?\( ?([xyrns]) ?(=|≤|<|≥|>|<=|>=|\\le|\\ge|\\leq|\\geq) ?(\d{1,2}) ?\)$/;

function choose(n: number, k: number): number {
  let value = 1;
  for (let index = 1; index <= k; index += 1) value = (value * (n - k + index)) / index;
  return Math.round(value);
}

function holds(sign: string, value: number, than: number): boolean {
  if (sign === '=') return value === than;
  if (/^(?:≤|<=|\\le)/.test(sign)) return value <= than;
  if (/^(?:≥|>=|\\ge)/.test(sign)) return value >= than;
  return sign === '<' ? value < than : value > than;
}

/** "X ~ B(4, 0.5). Calculate P(X = 2)." */
export function binomial(problem: string): RuleSolution | null {
  if (!/[~∼]|\\sim|binomial/i.test(problem) || problem.length > 200) return null;
  const { text: plain, form } = plainQuestion(problem.replace(/~|∼|\\sim(?![a-z])/g, ' follows '));
  const text = plain.replace(/\$/g, '').replace(/\s+/g, ' ');
  const told = TOLD.exec(text);
  if (told === null || (form !== null && form.kind !== 'places')) return null;
  const rest = text.replace(told[0], ' ').replace(/^[\s.,;]*(?:(?:given that|if|the (?:discrete )?random variable|let|suppose|where|a|and)[\s.,;]*)*/, '').replace(/[\s.,;?]+$/, '').trim(); // prettier-ignore
  const asked = ASKED.exec(rest);
  if (asked === null || asked[1] !== told[1]) return null;
  const [n, k] = [Number(told[2]), Number(asked[3])];
  const p = new Fraction((told[3] ?? '').replace(/\\frac\{(\d+)\}\{(\d+)\}/, '$1/$2').replace(/\s/g, '').replace(/^\./, '0.'));
  const wanted = Array.from({ length: n + 1 }, (_item, value) => value).filter((value) => holds(asked[2] ?? '', value, k));
  const others = n + 1 - wanted.length;
  // The other outcomes where these are fewer.
  const turned = wanted.length > 3 && others > 0 && others < wanted.length;
  const listed = turned ? Array.from({ length: n + 1 }, (_item, value) => value).filter((value) => !wanted.includes(value)) : wanted;
  if (listed.length === 0 || listed.length > 4 || n < 1 || n > 30 || p.compare(0) <= 0 || p.compare(1) >= 0) return null;
  const q = new Fraction(1).sub(p);
  const write = /\./.test(told[3] ?? '') ? writeDecimal : writeNumber;
  const guarded = (value: Fraction): string => (/frac/.test(write(value)) ? `\\left(${write(value)}\\right)` : write(value));
  const one = (value: number): Fraction => (p.pow(value) ?? p).mul(q.pow(n - value) ?? q).mul(choose(n, value));
  const steps: RuleStep[] = listed.map((value) => ({
    reason: `$${value}$ of $${n}$.`,
    expression: `\\binom{${n}}{${value}}\\times ${guarded(p)}^{${value}}\\times ${guarded(q)}^{${n - value}}${shown(one(value), write, form?.kind === 'places' ? form.places + 2 : 6)}`,
  }));
  const sum = listed.map(one).reduce((all, value) => all.add(value), new Fraction(0));
  const value = turned ? new Fraction(1).sub(sum) : sum;
  const places = form?.kind === 'places' ? form.places : null;
  const answer = places === null ? write(value) : value.round(places).toString(places);
  if (places === null && answer.replace(/^.*\./, '').length > 8 && !answer.includes('frac')) return null;
  if (listed.length > 1) steps.push({ reason: 'Add these.', expression: `${shown(sum, write, (places ?? 4) + 2).replace(/^[=≈]|^\\approx /, '')}` });
  if (turned) steps.push({ reason: 'All others are wanted: take it from one.', expression: answer });
  return probabilitySolution(steps, answer);
} // prettier-ignore

function shown(value: Fraction, write: (value: Fraction) => string, places: number): string {
  const exact = write(value);
  return exact.includes('frac') || exact.length <= places + 3
    ? `=${exact}`
    : `\\approx ${value.round(places).toString()}`;
}
