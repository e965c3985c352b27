import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { countedStory } from './countedStory.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
};
const STEERS =
  /\b(?:twice|double|half|weigh\w*|counts? as|drop\w*|lowest (?:is|of)|except|percent|per ?cent|extra|bonus|each|median|mode|range|not|remaining|two more|other|more than|less than|below|under|improve|better than)\b|%/;
const ASKED = /\b(?:minimum|lowest|least|smallest|fewest)\b/;
const OTHER_END = /\b(?:maximum|most|highest|greatest|largest)\b/;

/** Scores so far and what they shall come to, or average, with one more: the least that one may be. */
export function readNeededScore(problem: string): RuleSolution | null {
  const story = countedStory(problem);
  if (
    story === null ||
    STEERS.test(story.text) ||
    !ASKED.test(story.asked) ||
    OTHER_END.test(story.asked) ||
    !/\bat least\b/.test(story.text)
  )
    return null;
  const goals = [...story.text.matchAll(/\bat least(?: an? (?:average|mean|total) of)? ‹(\d+)›/g)];
  const ordinal = /\b(?:second|third|fourth|fifth|sixth|3rd|4th|5th|6th)\b/.exec(story.asked)?.[0];
  const [goal, ...more] = goals;
  if (goal === undefined || more.length > 0 || ordinal === undefined) return null;
  const count = ORDINALS[ordinal] ?? 0;
  const numbers = [...story.text.matchAll(/‹(\d+)›/g)].flatMap(([, index]) => story.amounts[Number(index)] ?? []);
  const target = story.amounts[Number(goal[1])];
  const counts = [
    ...story.text.matchAll(
      /(?<=first )‹(\d+)›|‹(\d+)› (?:unit |class |maths |science )?(?:tests?|papers?|rounds?|exams?|games?|quizzes)\b/g,
    ),
  ].map(([, index, other]) => story.amounts[Number(index ?? other)]);
  const scores = numbers.filter((amount) => amount !== target && !counts.includes(amount));
  if (target === undefined || scores.length !== count - 1 || scores.length < 2) return null;
  if ([...scores, target].some(({ unit }) => unit !== '')) return null;
  if (!counts.every((amount) => amount?.value.equals(count) === true || amount?.value.equals(count - 1) === true))
    return null;
  const isMean = /\b(?:average|mean)\b/.test(story.text);
  const whole = isMean ? target.value.mul(count) : target.value;
  const sum = scores.reduce((total, { value }) => total.add(value), new Fraction(0));
  const needed = whole.sub(sum);
  if (needed.compare(0) <= 0) return null;
  const first: readonly RuleStep[] = isMean
    ? [
        {
          reason: `All ${count} must come to this at least.`,
          expression: `${count}\\times ${writeCoins(target.value)}=${writeCoins(whole)}`,
        },
      ]
    : [];
  const steps: RuleStep[] = [
    ...first,
    {
      reason: 'Add the scores so far.',
      expression: `${scores.map(({ value }) => writeCoins(value)).join('+')}=${writeCoins(sum)}`,
    },
    {
      reason: 'The rest must come from the next one.',
      expression: `${writeCoins(whole)}-${writeCoins(sum)}=${writeCoins(needed)}`,
    },
  ];
  return { topic: 'inequalities', method: 'readNeededScore', steps, answer: writeCoins(needed) };
}
