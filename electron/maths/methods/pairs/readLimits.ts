import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { countedStory } from './countedStory.ts';
import type { Counted, CountedStory } from './countedStory.ts';

/** So much again and again: "£5 a week", "₦2,400 for each case". */
const EACH =
  /^ (?:for )?(?:an?|per|each|every|for (?:each|every|one|1)|(?<!for )the) (?:extra |additional |single )?(?!time\b)[a-z]+/;
const LIMIT =
  /\b(?:has|have|had|got|budget|spend|pay|afford|more than|at most|only|maximum|carry|holds?|limit|up to)\b[^‹]*$/;
const GOAL = /\b(?:costs?|needs?|wants?|target|goal|price|priced|worth|save|raise|reach|saving|afford|for)\b[^‹]*$/;
const START = /\b(?:already|has|have|got|starts?|saved|begins?|have)\b[^‹]*$/;
const GAIN =
  /\b(?:saves?|saving|gets?|earns?|puts?|adds?|receives?|makes?|raises?|collects?|given|pocket money|allowance)\b/;
const SPENDS = /\b(?:spends?|spending|pays?|loses?|uses?|takes?|withdraws?|buys?|costs?|charges?)\b/;
const STEERS =
  /\b(?:twice|double|half|third|quarter|free|except|discount|per ?cent|percent|‹\d+› off|reduced|another|first|next|ratio|shared?|interest|loses?|lost|lends?|lent|gave|gives|back|owes?|change|other|extra|then|both|instead|than ‹\d+› (?:more|less)|others?|doubles?|increases?|rises?|if|people|friends?|between them|stays?|outside|without|not|never)\b|%|‹\d+› at least\b|‹\d+› each\b(?=.*‹\d+› (?:a|an|per)\b)|(?:‹\d+› (?:a|an|per)\b.*)‹\d+› each\b/;
const MOST = /\b(?:greatest|most|maximum|largest|highest|biggest|at most)\b/;
const LEAST = /\b(?:least|fewest|minimum|smallest|lowest|until|till|before|soonest|earliest)\b/;

type Roles = { readonly rate: Fraction; readonly other: Fraction; readonly limit: Fraction };

function rolesIn(story: CountedStory, isLimit: RegExp, isOther: RegExp | null): Roles | null {
  const indices = [...story.told.matchAll(/‹(\d+)›/g)].map(([, index]) => Number(index));
  const money = indices.flatMap((index): readonly (readonly [number, Counted])[] => {
    const amount = story.amounts[index];
    return amount === undefined ? [] : [[index, amount]];
  });
  const unit = money.find(([, amount]) => amount.unit !== '')?.[1].unit;
  if (money.length !== 3 || unit === undefined || money.some(([, amount]) => amount.unit !== unit)) return null;
  const behind = (index: number): string => story.told.split(`‹${index}›`)[1] ?? '';
  const clause = (index: number): string => (story.told.split(`‹${index}›`)[0] ?? '').split(/[.;‹]/).at(-1) ?? '';
  const rates = money.filter(([index]) => EACH.test(behind(index)));
  const [rate] = rates;
  const [one, two] = money.filter((pair) => pair !== rate);
  if (rate === undefined || rates.length > 1 || one === undefined || two === undefined) return null;
  const [limit, other] = one[1].value.compare(two[1].value) > 0 ? [one, two] : [two, one];
  const gains = GAIN.test(clause(rate[0]));
  const spends = SPENDS.test(clause(rate[0]));
  if (isOther === null ? gains : !gains || spends) return null;
  if (!isLimit.test(clause(limit[0])) || (isOther !== null && !isOther.test(clause(other[0])))) return null;
  if (isOther === null && LIMIT.test(clause(other[0]))) return null;
  return { rate: rate[1].value, other: other[1].value, limit: limit[1].value };
}

function solution(roles: Roles, sign: '\\le ' | '\\ge '): RuleSolution | null {
  const { rate, other, limit } = roles;
  const room = limit.sub(other);
  const exact = room.div(rate);
  const count = sign === '\\le ' ? exact.floor() : exact.ceil();
  if (count.compare(0) <= 0) return null;
  const steps: RuleStep[] = [
    {
      reason: 'Let $n$ be the number that is asked for.',
      expression: `${writeCoins(other)}+${writeCoins(rate)}n${sign}${writeCoins(limit)}`,
    },
    {
      reason: `Subtract $${writeCoins(other)}$ from both sides.`,
      expression: `${writeCoins(rate)}n${sign}${writeCoins(room)}`,
    },
    exact.d === 1n
      ? { reason: `Divide both sides by $${writeCoins(rate)}$.`, expression: `n${sign}${exact.toString()}` }
      : {
          reason: `Try the whole numbers: $${writeCoins(rate)}\\times ${count.toString()}=${writeCoins(rate.mul(count))}$, the next one ${sign === '\\le ' ? 'up is too many' : 'down is too few'}.`,
          expression: `n${sign}${count.toString()}`,
        },
  ];
  return { topic: 'inequalities', method: 'readLimits', steps, answer: count.toString() };
}

/** A fixed amount and so much again and again, up to a limit or until a goal is reached: how many times. */
export function readLimits(problem: string): RuleSolution | null {
  const story = countedStory(problem);
  if (story === null || STEERS.test(story.text) || /‹/.test(story.asked)) return null;
  if (!/\bhow many\b|\bnumber of\b/.test(story.asked)) return null;
  const [most, least] = [MOST.test(story.asked), LEAST.test(story.asked)];
  if (most === least) return null;
  const roles = most ? rolesIn(story, LIMIT, null) : rolesIn(story, GOAL, START);
  return roles === null ? null : solution(roles, most ? '\\le ' : '\\ge ');
}
