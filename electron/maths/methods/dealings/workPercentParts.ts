import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { spellDifference, spellProduct, spellQuotient, spellSum } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution, workPercentLeft, workPercentOf, workWholeFromPercent } from '../percent/workPercent.ts';
import { HUNDRED, counted, ofKind } from './kindsOfBits.ts';
import type { PercentBit, Told } from './percentBits.ts';
import type { PercentStory } from './percentStory.ts';
import { stemsOf } from './pieces.ts';
import { asPercent, pointsOf, shareOf } from './workPercentShare.ts';

/** "30% of a number is 24": the number, or another percentage of the same number. */
function wholeOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const [some] = ofKind(bits, 'some');
  const [value] = ofKind(bits, 'value');
  if (some === undefined || value === undefined || !counted(bits, { some: 1, value: 1 })) return null;
  const number = some.stems.every((stem) => /^(?:number|numb|amount|it|sum|quantity)$/.test(stem));
  const { classes, many } = story.asked;
  if (classes.includes('steer') || classes.includes('not')) return null;
  const group = !number && some.stems.length > 0;
  if (group && !(many !== null || classes.includes('how_many'))) return null;
  if (group && (some.are === true || classes.includes('than') || !asksWhole(story, some.stems, value.told)))
    return null;
  return workWholeFromPercent(some.percent, value.told.value, value.told.unit === '' ? '' : value.told.unit);
}

/** "30% of a number is 24. What is 45% of the same number?" */
function againOf(story: PercentStory): RuleSolution | null {
  const told = story.told.flat();
  const [some, value] = [ofKind(told, 'some')[0], ofKind(told, 'value')[0]];
  const [asked, ...more] = story.inQuestion.filter(({ kind }) => kind !== 'same');
  if (some === undefined || value === undefined || told.length !== 2 || asked?.kind !== 'some' || more.length > 0)
    return null;
  if (![some, asked].every(({ stems }) => stems.some((stem) => /^numb(?:er)?$/.test(stem)))) return null;
  const whole = value.told.value.mul(100).div(some.percent);
  const [first, then] = [
    workWholeFromPercent(some.percent, value.told.value, ''),
    workPercentOf(asked.percent, whole, ''),
  ];
  return first === null || then === null ? null : { ...then, steps: [...first.steps, ...then.steps] };
}

/** "How many are in the choir": the group itself is asked for, not those told of. */
function asksWhole(story: PercentStory, group: readonly string[], part: Told): boolean {
  const { stems } = story.asked;
  const last = group.at(-1) ?? '';
  return (
    group.some((stem) => stems.includes(stem)) &&
    !part.stems.some((stem) => stems.includes(stem) && !group.includes(stem)) &&
    last !== '' &&
    part.stems.some((stem) => !group.includes(stem))
  );
}

/** "45% tea, 38% coffee, the other 51 juice": the rest is told. */
function restOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const parts = [...ofKind(bits, 'some'), ...ofKind(bits, 'bare')];
  const [value] = ofKind(bits, 'value');
  if (
    value === undefined ||
    parts.length === 0 ||
    !counted(bits, {
      some: ofKind(bits, 'some').length,
      bare: ofKind(bits, 'bare').length,
      value: 1,
      rest: 1,
      not: ofKind(bits, 'not').length,
    })
  )
    return null;
  if (
    story.asked.many === null ||
    story.asked.classes.some((kind) => kind === 'not' || kind === 'left') ||
    story.asked.classes.includes('steer')
  )
    return null;
  const used = parts.reduce((sum, { percent }) => sum.add(percent), new Fraction(0));
  const left = HUNDRED.sub(used);
  if (left.compare(0) <= 0) return null;
  const whole = value.told.value.mul(100).div(left);
  if (whole.d !== 1n) return null;
  const steps: RuleStep[] = [
    ...(parts.length > 1
      ? [{ reason: 'Add the percentages.', expression: spellSum(parts.map(({ percent }) => percent)) }]
      : []),
    { reason: 'Find the percentage of the rest.', expression: spellDifference(HUNDRED, used) },
    { reason: `Divide by $${writeDecimal(left)}$ to find $1\\%$.`, expression: spellQuotient(value.told.value, left) },
    { reason: 'Multiply by $100$.', expression: spellProduct(HUNDRED, value.told.value.div(left)) },
  ];
  return percentSolution(steps, writeDecimal(whole));
}

/** "Of the 40 problems Omar got 85% right. How many did he miss?" */
function groupOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const [value] = ofKind(bits, 'value');
  const parts = [...ofKind(bits, 'some'), ...ofKind(bits, 'bare')];
  const [part, ...more] = parts;
  if (
    value === undefined ||
    part === undefined ||
    more.length > 0 ||
    bits.length !== 2 ||
    story.asked.many === null ||
    value.told.unit !== ''
  )
    return null;
  const { words } = story.asked;
  const wrong = words.some((word) => /^(?:wrong|miss|missed|incorrect|fail|failed)$/.test(word));
  const right = words.some((word) => /^(?:right|correct|correctly)$/.test(word));
  if (wrong === right) return null;
  const solution = wrong
    ? workPercentLeft(part.percent, value.told.value, '')
    : workPercentOf(part.percent, value.told.value, '');
  return solution !== null && /^\d+$/.test(solution.answer) ? solution : null;
}

/** "35% of 260 grams of flour". */
function plainOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const [only] = bits;
  const plain = story.asked.classes.every((kind) =>
    ['find', 'what', 'be', 'of', 'det', 'a', 'x', 'how_much', 'colon', 'comma'].includes(kind),
  );
  return only?.kind === 'percent of' && bits.length === 1 && plain
    ? workPercentOf(only.percent, only.whole.value, only.whole.unit)
    : null;
}

/** What an amount is multiplied by for a change in percent. */
function multiplierOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const [only] = bits;
  if (only?.kind !== 'change' || only.way === 'again' || bits.length !== 1) return null;
  if (!story.asked.words.some((word) => /^(?:multiplier|multiply)$/.test(word))) return null;
  const [part, up] = [only.percent.div(100), only.way === 'up'];
  const factor = up ? part.add(1) : part.neg().add(1);
  return percentSolution(
    [
      {
        reason: `${up ? 'Add to' : 'Subtract from'} the whole, which is $1$.`,
        expression: `1${up ? '+' : '-'}${writeDecimal(part)}=${writeDecimal(factor)}`,
      },
    ],
    writeDecimal(factor),
  );
}

/** A part and a whole in two statements, the larger being the whole. */
function twoOf(story: PercentStory, bits: readonly PercentBit[]): RuleSolution | null {
  const [one, two] = ofKind(bits, 'value');
  const { classes, words } = story.asked;
  if (one === undefined || two === undefined || !counted(bits, { value: 2 }) || !classes.includes('percentage'))
    return null;
  if (
    classes.some((kind) =>
      [
        'steer',
        'not',
        'rise',
        'fall',
        'change',
        'more',
        'less',
        'than',
        'lose',
        'profit',
        'loss',
        'left',
        'other',
        'cheap',
        'off',
        'discount',
        'difference',
        'rest',
      ].includes(kind),
    )
  )
    return null;
  const [part, whole] = one.told.value.compare(two.told.value) < 0 ? [one.told, two.told] : [two.told, one.told];
  const at = words.findIndex(
    (word, index) => word === 'of' && index > words.findIndex((name) => name.startsWith('percent')),
  );
  const named =
    at === -1 ? [] : stemsOf(words.slice(at + 1).map((word) => ({ kind: 'x', word, value: null, unit: '' })));
  const ofWhole = named.length === 0 || named.some((stem) => whole.stems.includes(stem));
  const asksOfWhole = story.inQuestion[0]?.kind === 'value' && story.inQuestion[0].told === whole;
  if (at !== -1 && !ofWhole && !asksOfWhole) return null;
  if (at === -1 && !classes.some((kind) => ['tax', 'markup', 'tip'].includes(kind)) && part.stems.length === 0)
    return null;
  return areTwoKinds(part, whole) ? null : asPercent(part, whole, story);
}

/** "12 red sweets and 8 blue sweets": neither is a part of the other. */
function areTwoKinds({ stems: one }: Told, { stems: other }: Told): boolean {
  return (
    one.some((stem) => other.includes(stem)) &&
    one.some((stem) => !other.includes(stem)) &&
    other.some((stem) => !one.includes(stem))
  );
}

/** Parts of a whole told in percent. */
export function workPercentParts(story: PercentStory): RuleSolution | null {
  const bits = [...story.told.flat(), ...story.inQuestion];
  return (
    againOf(story) ??
    wholeOf(story, bits) ??
    shareOf(story, bits) ??
    pointsOf(story, bits) ??
    restOf(story, bits) ??
    groupOf(story, bits) ??
    plainOf(story, bits) ??
    multiplierOf(story, bits) ??
    twoOf(story, bits)
  );
}
