/** A part of an amount as a percentage of it, and two of them beside each other. */
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { spellDifference } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution, workPartAsPercent } from '../percent/workPercent.ts';
import { unitRatio } from '../words/unitSizes.ts';
import { HUNDRED, counted, ofKind } from './kindsOfBits.ts';
import type { WordClass } from './lexicon.ts';
import type { PercentBit, Told } from './percentBits.ts';
import type { PercentStory } from './percentStory.ts';

/** "18 minutes as a percentage of 2 hours", "26 of the 40": a part as a percentage. */
export function shareOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const { classes, words } = story.asked;
  if (
    !classes.includes('percentage') ||
    classes.some((kind) =>
      [
        'steer',
        'not',
        'rise',
        'fall',
        'change',
        'more',
        'less',
        'lose',
        'profit',
        'loss',
        'left',
        'points' as WordClass,
      ].includes(kind),
    )
  )
    return null;
  const shares = ofKind(bits, 'share');
  const [share] = shares;
  if (share !== undefined && counted(bits, { share: 1 })) return asPercent(share.part, share.whole, story);
  if (
    shares.length === 2 &&
    counted(bits, { share: 2 }) &&
    words.some((word) => /^(?:higher|highest|better|best|larger|greater)$/.test(word))
  ) {
    const [one, two] = shares;
    if (one === undefined || two === undefined) return null;
    const best = one.part.value.div(one.whole.value).compare(two.part.value.div(two.whole.value)) > 0 ? one : two;
    return asPercent(best.part, best.whole, story);
  }
  return null;
}

export function asPercent(part: Told, whole: Told, { places }: PercentStory): RuleSolution | null {
  if (part.unit === whole.unit || part.unit === '' || whole.unit === '')
    return workPartAsPercent(part.value, whole.value, places);
  const ratio = unitRatio(whole.unit, part.unit);
  if (ratio === null || ratio.compare(1) < 0) return null;
  const converted = whole.value.mul(ratio);
  const solution = workPartAsPercent(part.value, converted, places);
  const step = {
    reason: 'Write both in the same unit.',
    expression: `${writeDecimal(whole.value)}\\times ${writeDecimal(ratio)}=${writeDecimal(converted)}`,
  };
  return solution === null ? null : { ...solution, steps: [step, ...solution.steps] };
}

/** Marks out of different totals: by how many percentage points one is better. */
export function pointsOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const [one, two] = ofKind(bits, 'share');
  const { classes, words } = story.asked;
  if (one === undefined || two === undefined || !counted(bits, { share: 2 })) return null;
  if (!classes.includes('percentage') && !words.includes('percent')) return null;
  if (!words.some((word) => /^(?:better|more|higher|difference|points)$/.test(word)) || words[0] === 'which')
    return null;
  const percents = [one, two].map(({ part, whole }) => part.value.div(whole.value).mul(HUNDRED));
  const [first, second] = percents;
  if (first === undefined || second === undefined || first.equals(second)) return null;
  const [more, less] = first.compare(second) > 0 ? [first, second] : [second, first];
  const steps: RuleStep[] = [one, two].map(({ part, whole }, index) => ({
    reason: 'Write the mark as a percentage.',
    expression: `\\frac{${writeDecimal(part.value)}}{${writeDecimal(whole.value)}}\\times 100=${writeDecimal(percents[index] ?? first)}`,
  }));
  return percentSolution(
    [...steps, { reason: 'Subtract.', expression: spellDifference(more, less) }],
    `${writeDecimal(more.sub(less))}\\text{ percentage points}`,
  );
}
