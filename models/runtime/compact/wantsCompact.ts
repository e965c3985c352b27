import type { ModelPackage } from '../../package/modelPackage.ts';
import { contextWithin } from '../../package/memoryNeed.ts';

/** Room for a long thought. Where exact caches leave less, it is better to remember everything less sharply. */
const wantedContext = 8192;

/** Whether caches of int8 are worth their rounding, with so much memory free before the weights are loaded. */
export function wantsCompact({ variant, contextLength, pipeline }: ModelPackage, free: number): boolean {
  if (pipeline !== undefined || variant.form !== 'cpu' || !variant.sharesCache) return false;
  const room = contextWithin(variant.cacheBytesPerToken, contextLength, free - variant.weightBytes);
  return room < Math.min(wantedContext, contextLength);
}

/** A dialogue of the kind the model is for, to measure its keys and values over. */
export const measuredDialogue = [
  {
    role: 'user',
    content:
      'A train leaves at 9:40 and travels 156 km at 72 km/h. When does it arrive? Also solve $2x^2 - 5x - 3 = 0$ and simplify ' +
      '$\\frac{6a^2b}{9ab^3}$. Please reason step by step, and put your final answer within \\boxed{}.',
  },
  {
    role: 'assistant',
    content:
      '<think>First the train: time is distance over speed, 156/72 = 2.1666… hours, which is 2 hours and 10 minutes. So it ' +
      'arrives at 11:50. Wait, check: 72 × 2 = 144, and 12 km more take 10 minutes. Yes.\nThe quadratic factors as ' +
      '(2x + 1)(x - 3) = 2x^2 - 6x + x - 3. Good.</think>\n**Step 1.** $t = \\frac{156}{72} = 2\\tfrac{1}{6}$ h.\n' +
      '**Step 2.** \\[2x^2 - 5x - 3 = (2x + 1)(x - 3) = 0\\] so $x = -\\tfrac12$ or $x = 3$.\n**Step 3.** ' +
      '\\[\\frac{6a^2b}{9ab^3} = \\frac{2a}{3b^2}\\]\n**Answer:** \\(\\boxed{11{:}50}\\)',
  },
] as const;
