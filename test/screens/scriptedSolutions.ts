import type { Solution, SolveEvent, Step, VerdictStatus } from '../../electron/contract/vocabulary.ts';
import { refusal } from '../../electron/tutor/refusal.ts';

/** Solutions written by hand, for looking at the screen in every state without waiting for a model. */

function step(reason: string, expression: string, verdict: VerdictStatus, why: string): Step {
  return { reason, expression, verdict, why };
}

function solution(
  problem: string,
  answer: string | null,
  steps: readonly Step[],
  more: Partial<Solution> = {},
): Solution {
  return {
    problem,
    status: 'solved',
    answer,
    verdict: 'verified',
    why: '',
    source: 'model',
    steps: [...steps],
    model: 'Longhand starter',
    device: 'cpu',
    attempts: 1,
    rewrites: 0,
    tokens: 180,
    seconds: 0.9,
    ...more,
  };
}

export const linear = solution(
  '3(x - 2) + 4 = 2x + 7',
  'x=9',
  [
    step(
      'Multiply out the bracket: $3(x-2)=3x-6$.',
      '3x-6+4=2x+7',
      'verified',
      'Both equations have the solution x = 9.',
    ),
    step('Collect the numbers on the left.', '3x-2=2x+7', 'verified', 'Both equations have the solution x = 9.'),
    step('Subtract $2x$ from both sides.', 'x-2=7', 'verified', 'Both equations have the solution x = 9.'),
    step('Add $2$ to both sides.', 'x=9', 'verified', 'Both equations have the solution x = 9.'),
  ],
  { why: 'With x = 9 both sides of the problem are 25.', rewrites: 1 },
);

const longSum = Array.from({ length: 24 }, (_, index) => `\\frac{${index + 1}}{${index + 2}}`).join('+');

export const longFormula = solution(
  'Add up k/(k+1) for k = 1 to 24',
  '\\frac{118331}{5544}+x',
  [
    step(
      'Write out every term of the sum, one after another.',
      longSum,
      'unchecked',
      'No rule decides a line like this one.',
    ),
    step(
      'Take $1$ from every fraction, so that $\\frac{k}{k+1}=1-\\frac{1}{k+1}$ stands in each place.',
      `24-\\left(${Array.from({ length: 24 }, (_, index) => `\\frac{1}{${index + 2}}`).join('+')}\\right)`,
      'refuted',
      'With the numbers put in, the sides differ: 20.1 and 21.3.',
    ),
  ],
  { verdict: 'refuted', why: 'The sum is 20.18…, and this is 21.34… + x.', attempts: 3, rewrites: 5, seconds: 8.4 },
);

export const quadratic = solution(
  'Solve x^2 - 4x + 1 = 0',
  'x=2\\pm\\sqrt{3}',
  [
    step(
      'Use the quadratic formula with $a=1$, $b=-4$ and $c=1$.',
      'x=\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}=\\frac{4\\pm\\sqrt{16-4}}{2}',
      'verified',
      'Put into the equation, both values give 0.',
    ),
    step(
      'Simplify the root: $\\sqrt{12}=2\\sqrt{3}$.',
      'x=\\frac{4\\pm 2\\sqrt{3}}{2}',
      'verified',
      'Both sides are equal.',
    ),
    step('Divide by $2$.', 'x=2\\pm\\sqrt{3}', 'unchecked', 'This line was not decided.'),
  ],
  { source: 'rule', why: 'Both values, put back, give 0 = 0.', attempts: 2 },
);

export const refused = solution('Write a poem about the sea', null, [], {
  status: 'refused',
  verdict: 'unchecked',
  error: {
    code: 'outside-topics',
    message:
      'This is outside what Longhand can do: linear equations, fractions, order of operations, quadratics and simultaneous equations.',
  },
});

/** A problem that a busy machine had no time for. */
export const late = solution('Eight workers need nine days', null, [], {
  status: 'failed',
  verdict: 'unchecked',
  error: refusal.outOfTime(),
});

/** What a model might write to get at the page. */
export const hostile = solution('a hostile model', '\\href{https://example.org}{x}', [
  step(
    '<img src=x onerror=alert(1)> **<b>bold</b>** $\\hspace{-60em}\\rule{90em}{9em}$',
    '\\def\\a{\\a\\a}\\a',
    'refuted',
    '<script>1</script>',
  ),
  step('$\\htmlStyle{position:fixed}{x}$', '\\url{javascript:alert(1)}', 'unchecked', '\\(\\includegraphics{x}\\)'),
]);

export const scripted: readonly Solution[] = [linear, longFormula, quadratic, refused, late, hostile];

/** The events a tutor would send for a solution, drafts included. */
export function eventsOf(solution: Solution): readonly SolveEvent[] {
  const started: SolveEvent = { kind: 'started', model: solution.model, device: solution.device };
  const steps = solution.steps.flatMap((each, index): SolveEvent[] => [
    { kind: 'writing', text: each.reason.slice(0, Math.ceil(each.reason.length / 2)) },
    { kind: 'writing', text: each.reason },
    ...(index === 1 && solution.rewrites > 0
      ? [{ kind: 'rewritten', index, why: 'The sides are not equal: 7 and 9.' } as const]
      : []),
    { kind: 'step', index, step: each },
  ]);
  return [started, ...steps, { kind: 'finished', solution }];
}
