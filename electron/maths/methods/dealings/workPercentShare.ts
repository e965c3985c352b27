/** A part of an amount as a percentage of it, and two of them beside each other. */
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { spellDifference, spellSum } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution, workPartAsPercent } from '../percent/workPercent.ts';
import { words } from '../words/phrases.ts';
import { unitRatio } from '../words/unitSizes.ts';
import { HUNDRED, counted, ofKind } from './kindsOfBits.ts';
import type { WordClass } from './lexicon.ts';
import type { PercentBit, Told } from './percentBits.ts';
import type { PercentStory } from './percentStory.ts';

/** "18 minutes as a percentage of 2 hours", "26 of the 40": a part as a percentage. */
export function shareOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const { classes, words: said } = story.asked;
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
  const all = counted(bits, { share: 2 }) ? together(shares, story) : null;
  if (all !== null) return all;
  if (
    shares.length === 2 &&
    counted(bits, { share: 2 }) &&
    said.some((word) => /^(?:higher|highest|better|best|larger|greater)$/.test(word))
  ) {
    const [one, two] = shares;
    if (one === undefined || two === undefined) return null;
    const best = one.part.value.div(one.whole.value).compare(two.part.value.div(two.whole.value)) > 0 ? one : two;
    return asPercent(best.part, best.whole, story);
  }
  return null;
}

/** What a question about all the points together is made of, and nothing else. */
const OF_ALL = words(
  'combining combined combine all both the points marks questions scores tests quizzes papers parts together altogether in total of , what percent percentage did does has have he she they i is was her his their my score scored get got earn earned receive achieve right correct answer answered out for',
);

/** "17 out of 20 and 41 out of 50. Combining all the points, what percent?": the parts and the wholes are added. */
function together(shares: readonly { part: Told; whole: Told }[], story: PercentStory): RuleSolution | null {
  const { words: asked } = story.asked;
  const said = asked.some((word) => /^(?:combin\w*|altogether|together)$/.test(word)) || /\b(?:all|both)\b.* (?:points|marks|questions|tests|quizzes|papers)\b/.test(asked.join(' ')); // prettier-ignore
  const [one, two] = shares;
  if (!said || one === undefined || two === undefined || !asked.every((word) => OF_ALL.has(word))) return null;
  if (shares.some(({ part, whole }) => part.unit !== '' || whole.unit !== '' || part.value.compare(whole.value) > 0))
    return null;
  const [part, whole] = [one.part.value.add(two.part.value), one.whole.value.add(two.whole.value)];
  const solution = workPartAsPercent(part, whole, story.places);
  if (solution === null) return null;
  const steps = [
    { reason: 'Add what was got.', expression: spellSum([one.part.value, two.part.value]) },
    { reason: 'Add what there was to get.', expression: spellSum([one.whole.value, two.whole.value]) },
  ];
  return { ...solution, steps: [...steps, ...solution.steps] };
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

const TOGETHER = /^(?:combin\w*|together|altogether|overall|total|all|both|whole|average|mean)$/;

/** Marks out of different totals: by how many percentage points one is better. */
export function pointsOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const [one, two] = ofKind(bits, 'share');
  const { classes, words: said } = story.asked;
  if (one === undefined || two === undefined || !counted(bits, { share: 2 })) return null;
  if (!classes.includes('percentage') && !said.includes('percent')) return null;
  // "Combining all the points, what percent …?": points of a quiz, and no difference.
  const ofPoints = said.some((word, index) => word === 'points' && /^percent(?:age)?$/.test(said[index - 1] ?? ''));
  const apart = ofPoints || said.some((word) => /^(?:better|more|higher|difference)$/.test(word));
  if (!apart || said[0] === 'which' || said.some((word) => TOGETHER.test(word))) return null;
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
