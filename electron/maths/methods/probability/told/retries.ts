import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { probabilitySolution, writeChance } from '../workProbability.ts';
import type { Chance } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import type { PlainChance } from './plainChance.ts';

const FAILED =
  /\b(?:fails?|failed|failing|miss(?:es|ed)?|los(?:es?|t)|(?:do|does|did) not|is not|was not|not (?:pass|hit|win|work)[a-z]*|unsuccessful|if not)\b/;
const AGAIN = /~2|\b(?:second|another|again|resits?|retakes?|retries|retry|next|second chance|re-?takes?|re-?sits?)\b/;
const EITHER =
  /\bat-most (?:#\d+|two) |\b(?:within|by|in|after|at-most)(?: (?:his|her|the|their|my))? (?:~2|#\d+|two|both)\b|~1 or ~2|\b(?:eventually|in the end|sooner or later|at all|at-least one|one of (?:the|his|her|my|their) #\d+)\b/;
const NEVER = /\b(?:both|twice|#\d+ times|never|neither|either|still|at all)\b/;
const ALLOWED =
  /^(?:not|no|never|neither|either|both|fails?|failing|failed|miss|misses|missed|at-most|again|another|next|if|given|times|within|at-least|second|then|chance|before|after|or|lost|new|on|once|still|b|c)$/;

/**
 * "The chance to pass at the first go is 0.7, and who fails passes the second with 0.8": two goes, the second only where
 * the first fails.
 */
export function retryQuestion({ text, chances, numbers }: PlainChance): RuleSolution | null {
  const [first, second, ...more] = chances;
  if (first === undefined || second === undefined || more.length > 0 || numbers.some((number) => number !== 2))
    return null;
  const one = text.indexOf('^0');
  const two = text.indexOf('^1');
  const ask = text.lastIndexOf('chance');
  if (ask < two) return null;
  const condition = text
    .slice(one + 2, ask)
    .split(/(?<=\^1)/)
    .join(' ');
  if (!FAILED.test(condition) || !AGAIN.test(condition) || /\b(?:each|every|always|third|~3)\b/.test(text)) return null;
  const steering = [...tagChance(text, new Set()).matchAll(/!([a-z'-]+)/g)].map(([, word = '']) => word);
  if (!steering.every((word) => ALLOWED.test(word))) return null;
  // The first chance is told of what works, not of what fails.
  if (FAILED.test(text.slice(0, one)) || FAILED.test(text.slice(one + 2, two).split(/,|\band\b|[.;]/)[0] ?? ''))
    return null;
  if (
    /\b(?:fail(?:s|ing)?|miss(?:es|ing)?)\b/.test(
      text
        .slice(one, two)
        .split(/\b(?:go|attempt|try|time|chance|test|exam|shot|serve|who)\b/)
        .at(-1) ?? '',
    )
  )
    return null;
  const asked = text.slice(ask);
  const fails = /\b(?:fails?|failing|miss(?:es|ing)?|not|never|neither)\b/.test(asked);
  if (fails)
    return NEVER.test(asked) && !EITHER.test(asked.replace(/\beither\b|\bat all\b/g, ''))
      ? solved(first, second, 'none')
      : null;
  if (EITHER.test(asked)) return solved(first, second, 'either');
  return /~2/.test(asked) && !/~1/.test(asked) ? solved(first, second, 'second') : null;
}

function solved(first: Chance, second: Chance, wanted: 'none' | 'either' | 'second'): RuleSolution {
  const one = new Fraction(1);
  const form =
    first.form === second.form && first.form !== 'percent'
      ? first.form
      : first.form === 'fraction'
        ? 'fraction'
        : 'decimal';
  const write = (value: Fraction): string => writeChance({ value, form });
  const fail = one.sub(first.value);
  const steps: RuleStep[] = [
    { reason: 'The first go fails with this probability.', expression: `1-${write(first.value)}=${write(fail)}` },
  ];
  const then = wanted === 'none' ? one.sub(second.value) : second.value;
  if (wanted === 'none')
    steps.push({
      reason: 'The second go fails with this probability.',
      expression: `1-${write(second.value)}=${write(then)}`,
    });
  const product = fail.mul(then);
  steps.push({
    reason: 'Multiply along the branch.',
    expression: `${write(fail)}\\times ${write(then)}=${write(product)}`,
  });
  const sum = first.value.add(product);
  if (wanted === 'either')
    steps.push({ reason: 'Add the first go.', expression: `${write(first.value)}+${write(product)}=${write(sum)}` });
  return probabilitySolution(steps, write(wanted === 'either' ? sum : product));
}
