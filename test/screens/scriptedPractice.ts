import type { EffortForecasts } from '../../electron/contract/effortForecast.ts';
import type { Advice, HelpAnswer, Hint } from '../../electron/contract/practice.ts';
import { linear } from './scriptedSolutions.ts';

/** Help, advice and times written by hand, for the pictures and the tests of the page. */

const steps = linear.steps.map(({ reason, expression }) => ({ reason, expression }));

const hints: readonly Hint[] = [
  { kind: 'nudge', text: 'What happens when the brackets are multiplied out?' },
  { kind: 'idea', text: 'Multiply out the bracket.' },
  { kind: 'step', step: { reason: 'Multiply out the bracket: $3(x-2)=3x-6$.', expression: '3x-6+4=2x+7' } },
  { kind: 'solution', steps, answer: 'x=9' },
];

export function hintsOnLinear(rung: number): HelpAnswer {
  const hint = hints[Math.min(rung, hints.length - 1)];
  if (hint === undefined) return { kind: 'none', why: 'There are no hints.' };
  return {
    kind: 'help',
    hint,
    place: 'step 0',
    rung,
    next: hints[rung + 1]?.kind ?? null,
    reached: 0,
    steps: steps.length,
    source: 'rule',
    attempt: 99,
  };
}

export const adviceOnLinear: Advice = {
  check: [
    { reason: 'Put $x=9$ into the left side of the equation.', expression: '3\\times(9-2)+4=25' },
    { reason: 'The right side gives the same.', expression: '2\\times 9+7=25' },
  ],
  second: { steps, answer: 'x=9' },
  usualMistake: {
    from: '3(x-2)+4=2x+7',
    line: '3x+2=2x+7',
    instead: '3x-6+4=2x+7',
    why: '3 multiplies every term in the bracket x − 2: −2 must be multiplied by 3 as well.',
  },
};

export const forecasts: EffortForecasts = {
  efforts: [
    { effort: 'quick', attempts: 1, rewritesPerLine: 2, agreement: 1 },
    { effort: 'standard', attempts: 2, rewritesPerLine: 4, agreement: 2 },
    { effort: 'thorough', attempts: 6, rewritesPerLine: 6, agreement: 3 },
  ].map((each) => ({
    ...each,
    effort: each.effort as EffortForecasts['efforts'][number]['effort'],
    thinkingTokens: null,
    seconds: { usual: 0.4, most: 1.2 * each.attempts },
  })),
  basis: { model: 'Longhand starter', tokensPerSecond: 430, tokensPerTry: 160, problems: 12 },
};
