import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { writeGuarded, writeNumber } from './writeTerms.ts';
import type { Coefficients } from './quadraticTerms.ts';

const TOPIC = { topic: 'quadratic-equations', method: 'discriminant' };

/** What is asked of `b²-4ac`: its value, how many real roots there are, whether there are any, or of what kind they are. */
export type WantedOfDiscriminant = 'value' | 'count' | 'any' | 'nature';

/** Works the discriminant of `ax²+bx+c` and says what is wanted of it. */
export function workDiscriminant(coefficients: Coefficients, wanted: WantedOfDiscriminant): RuleSolution | null {
  const [a, b, c] = coefficients;
  if (a.equals(0)) return null;
  const [square, product] = [b.mul(b), a.mul(c).mul(4)];
  const value = square.sub(product);
  const named = `$a=${writeNumber(a)}$, $b=${writeNumber(b)}$ and $c=${writeNumber(c)}$`;
  const put = `b^2-4ac=${writeGuarded(b)}^2-4\\times ${writeGuarded(a)}\\times ${writeGuarded(c)}`;
  const shown = writeNumber(value);
  const steps: RuleStep[] = [
    { reason: `Put ${named} into $b^2-4ac$.`, expression: put },
    {
      reason: 'Work it out.',
      expression: `b^2-4ac=${writeNumber(square)}${product.s < 0n ? '+' : '-'}${writeNumber(product.abs())}=${shown}`,
    },
  ];
  if (wanted === 'value') return { ...TOPIC, steps, answer: shown };
  const sign = value.equals(0) ? 'zero' : value.s > 0n ? 'positive' : 'negative';
  const count = sign === 'zero' ? 1 : sign === 'positive' ? 2 : 0;
  const text = ['no real roots', 'one real root', 'two real roots'][count] ?? '';
  const nature = ['no real roots', 'two equal real roots', 'two distinct real roots'][count] ?? '';
  const answer =
    wanted === 'count' ? count.toString() : `\\text{${wanted === 'nature' ? nature : count === 0 ? 'no' : 'yes'}}`;
  steps.push({ reason: `$b^2-4ac$ is ${sign}, so there ${count === 1 ? 'is' : 'are'} ${text}.`, expression: answer });
  return { ...TOPIC, steps, answer };
}
