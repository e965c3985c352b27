import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workOverallChange } from '../percent/stories/workChanges.ts';
import { percentSolution } from '../percent/workPercent.ts';
import type { Change } from '../percent/workRepeatedPercent.ts';
import type { PercentStory } from './percentStory.ts';

/** What a change in percent multiplies by. */
export function factorOf({ direction, percent }: Change): Fraction {
  return new Fraction(1).add(direction === 'up' ? percent.div(100) : percent.div(100).neg());
}

/** What several changes come to, where no value is told. */
export function workOverall(changes: readonly Change[], story: PercentStory): RuleSolution | null {
  const { classes, words } = story.asked;
  const down = classes.some((kind) => ['fall', 'off', 'discount', 'loss'].includes(kind)) && !words.includes('or');
  const up = classes.some((kind) => ['rise', 'profit'].includes(kind)) && !words.includes('or');
  if (up && down) return null;
  const total = changes.map(factorOf).reduce((product, one) => product.mul(one), new Fraction(1));
  if (total.equals(1))
    return percentSolution(
      [
        {
          reason: 'Multiply the multipliers.',
          expression: `${changes.map((change) => factorOf(change).toString()).join('\\times ')}=1`,
        },
      ],
      '0\\%',
    );
  return workOverallChange(changes, down ? 'decrease' : up ? 'increase' : 'change');
}
