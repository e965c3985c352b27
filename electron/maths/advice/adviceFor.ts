import type { Advice, RuleSolution } from '../outcomes.ts';
import type { Understood } from '../methods/method.ts';
import { workByRule } from '../methods/workByRule.ts';
import type { BudgetLimits } from '../numeric/budget.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { understandProblem } from '../reading/understandProblem.ts';
import type { Advisor, Worked } from './advisor.ts';
import { algebraWays } from './algebraWays.ts';
import { arithmeticWays } from './arithmeticWays.ts';
import { averages } from './averages.ts';
import { calculus } from './calculus.ts';
import { calculusWays } from './calculusWays.ts';
import { chances } from './chances.ts';
import { checkByValue } from './checkByValue.ts';
import { decimalWays } from './decimalWays.ts';
import { forms } from './forms.ts';
import { fractionWays } from './fractionWays.ts';
import { geometry } from './geometry.ts';
import { inverse } from './inverse.ts';
import { linearWays } from './linearWays.ts';
import { lines } from './lines.ts';
import { numberTheory } from './numberTheory.ts';
import { percentWays } from './percentWays.ts';
import { putBack } from './putBack.ts';
import { quadraticWays } from './quadraticWays.ts';
import { ratioWays } from './ratioWays.ts';
import { sequenceWays } from './sequenceWays.ts';
import { setUp } from './setUp.ts';
import { splitUp } from './splitUp.ts';
import { systemWays } from './systemWays.ts';
import { triangles } from './triangles.ts';
import { usualByTask } from './usualByTask.ts';
import { wrongOperation } from './wrongOperation.ts';
import { isRealMistake, isRightSecond, isTrueStep, proofLimits } from './proven.ts';

/** The areas, the special before the general: the first that has something proved to say is heard. */
const ADVISORS: readonly Advisor[] = [
  putBack,
  linearWays,
  arithmeticWays,
  algebraWays,
  quadraticWays,
  systemWays,
  calculus,
  calculusWays,
  fractionWays,
  decimalWays,
  numberTheory,
  percentWays,
  ratioWays,
  averages,
  chances,
  triangles,
  geometry,
  lines,
  sequenceWays,
  usualByTask,
  forms,
  checkByValue,
  setUp,
  splitUp,
  inverse,
  wrongOperation,
];

/** Milliseconds after which nothing more is looked for; what was found by then is the advice. */
const LONGEST = 500;

/**
 * What a good teacher adds to a problem worked by rule: how the answer is tested, another way to it, and the mistake
 * pupils usually make at it. Everything in it has been checked, and what could not be is left out. `null` when the
 * problem is not worked by rule. `solution` saves working it again; `limits` are those of one proof.
 */
export function adviceFor(
  problemText: string,
  solution?: RuleSolution,
  limits: BudgetLimits = proofLimits,
): Advice | null {
  const worked = solution ?? workByRule(problemText);
  if (worked === null) return null;
  const search: Search = {
    worked: { problem: understood(problemText, worked), solution: worked },
    limits,
    isLate: lateAfter(LONGEST, limits),
  };
  return { check: checkOf(search), second: secondOf(search), usualMistake: mistakeOf(search) };
}

type Search = { readonly worked: Worked; readonly limits: BudgetLimits; readonly isLate: () => boolean };

function lateAfter(milliseconds: number, { clock }: BudgetLimits): () => boolean {
  const end = clock() + milliseconds;
  return () => clock() > end;
}

function understood(text: string, { topic }: RuleSolution): Understood {
  const reading = understandProblem(text);
  if (reading.kind === 'read' && reading.task !== 'words')
    return { task: reading.task, statements: reading.statements, unknowns: reading.unknowns, text };
  const bare: Understood = { task: 'words', statements: [], unknowns: [], text };
  if (topic === 'straight-lines') {
    const equation = /[\dxy+\-−*/().\s]*=[\dxy+\-−*/().\s]*/.exec(text)?.[0].replace(/[.\s]+$/, '');
    const line = parseStatement(equation ?? '');
    return line.kind === 'statement' ? { ...bare, statements: [line.statement] } : bare;
  }
  if (topic !== 'surds') return bare;
  // "Rationalise the denominator of 1/√2" is worked from its words.
  const formula = parseStatement(text.replace(/^[^:]*:|^.*?\bof\b/, '').replace(/[.\s]+$/, ''));
  return formula.kind === 'statement' ? { ...bare, task: 'simplify', statements: [formula.statement] } : bare;
}

function checkOf({ worked, limits, isLate }: Search): Advice['check'] {
  for (const { check } of ADVISORS) {
    const steps = isLate() ? [] : (check?.(worked) ?? []);
    if (steps.length > 0 && steps.every((step) => isTrueStep(step, limits))) return steps;
  }
  return [];
}

function secondOf({ worked, limits, isLate }: Search): Advice['second'] {
  for (const { second } of ADVISORS) {
    const other = isLate() ? null : (second?.(worked) ?? null);
    if (other !== null && isRightSecond(other, worked, limits)) return other;
  }
  return null;
}

function mistakeOf({ worked, limits, isLate }: Search): Advice['usualMistake'] {
  for (const { mistakes } of ADVISORS) {
    for (const mistake of mistakes?.(worked) ?? []) {
      if (isLate()) return null;
      if (isRealMistake(mistake, limits)) return mistake;
    }
  }
  return null;
}
